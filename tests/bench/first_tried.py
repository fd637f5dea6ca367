"""Make `handover/rules/first_tried.bin` from the list of common passphrases that zxcvbn ships.

    pip install zxcvbn==4.5.0 && python -m tests.bench.first_tried

Kept is what a passphrase here could be: of eight letters and more as it stands, and the words that
are common with digits behind them. What the rules find by themselves is left out.
"""

from __future__ import annotations

import importlib
from pathlib import Path

import handover.rules
from handover.house.passphrases import easily_guessed, forms
from handover.rules.first_tried import digest

LEAST = 8
WORD = 4
"""Letters of a word that is common with digits around it."""
THERE = Path(handover.rules.__file__).with_name("first_tried.bin")


def kept(common: list[str]) -> set[str]:
    """What of a list is worth keeping."""
    words = {form for one in common for form in forms(one) if form.isalpha() and len(form) >= WORD}
    return words | {
        one
        for one in common
        if len(one) >= LEAST and not easily_guessed(one) and words.isdisjoint(forms(one))
    }


def main() -> None:
    """Write it, and say how large it is."""
    lists = importlib.import_module("zxcvbn.frequency_lists").FREQUENCY_LISTS
    digests = sorted({digest(one) for one in kept(lists["passwords"])})
    THERE.write_bytes(b"".join(digests))
    print(f"{len(digests)} of {len(lists['passwords'])}, {THERE.stat().st_size} bytes")


if __name__ == "__main__":
    main()
