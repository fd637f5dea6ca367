"""Names in what people wrote: found as whole words with their capital, as people write names.

A page is about one person. Where a text that person may read names somebody else who stays, or
stayed, it says "someone here"; what is kept in the book stays as it was written.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

SOMEONE_HERE = "someone here"
"""What stands in place of another resident's name."""
SOMEONE_WHO_STAYED = "someone who stayed here"
"""What stands in the house's own texts in place of the name of somebody whose notes have ended."""


def without_others(text: str, others: Iterable[str]) -> str:
    """The text with every one of these names as "someone here"."""
    return with_instead(text, others, SOMEONE_HERE)


def with_instead(text: str, names: Iterable[str], instead: str) -> str:
    """The text with other words in place of each of these names.

    A name kept in small letters is found where it has a capital: "may" is no name, "May" may be.
    Longer names come first, so that of Ann Marie no Marie is left.
    """
    wanted = sorted({form for name in names for form in written(name)}, key=len, reverse=True)
    if not wanted:
        return text
    found = "|".join(r"\s+".join(map(re.escape, name.split())) for name in wanted)
    return re.sub(rf"(?<!\w)(?:{found})(?!\w)", lambda _: instead, text)


def written(name: str) -> tuple[str, ...]:
    """How a name may stand in a text."""
    plain = " ".join(name.split())
    if not plain:
        return ()
    if plain != plain.lower():
        return tuple(dict.fromkeys((plain, plain.upper()))) if len(plain) > 2 else (plain,)
    # Letters without capitals, or a name that has only figures, are found as they are.
    return (plain,) if plain == plain.upper() else (plain[0].upper() + plain[1:], plain.title())
