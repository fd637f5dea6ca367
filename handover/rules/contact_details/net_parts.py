"""Parts of internet names, typed or said: labels, dots in every form, domains, names with dots."""

from __future__ import annotations

from enum import IntEnum

from handover.house.dataclass import dataclass
from handover.rules.contact_details.internet_names import (
    ENDINGS,
    MAIL_PROVIDERS,
    PROFILE_HOSTS,
)
from handover.rules.contact_details.number_words import DIGIT_WORDS, TENS
from handover.rules.contact_details.word_sets import word_set
from handover.rules.contact_details.words import Words

OPENERS = frozenset("[({<*|_~-/\"'#!")
CLOSERS = frozenset("])}>*|_~-/\"'#!")
DOT_WORDS = word_set("dot punkt punto point period dott d0t")
JOINTS = word_set("dot punkt punto point period underscore dash hyphen plus minus alakriips")
SIGNS_INSIDE = frozenset("._-+'%&=")
LONGEST_NAME = 24
MOST_LABELS = 6
LONGEST_LABEL = 63


SPLIT_PROVIDERS = frozenset(
    {("g", "mail"), ("hot", "mail"), ("out", "look"), ("i", "cloud"), ("proton", "mail")}
    | {("fast", "mail"), ("rocket", "mail"), ("google", "mail")}
)
"""Mail providers written as two words."""


class Dot(IntEnum):
    """How a dot is written."""

    TYPED = 0
    SPACED = 1
    SAID = 2


@dataclass(frozen=True, slots=True)
class Domain:
    """A domain as it was written."""

    labels: tuple[str, ...]
    last: int
    """Its last word."""
    dots: Dot
    """How the loosest of its dots is written."""


def domain_from(words: Words, index: int) -> Domain | None:
    """The domain that begins with this word; one label only if nothing follows it."""
    label = _label(words, index)
    if label is None:
        return None
    labels, last = [label[0]], label[1]
    loosest = Dot.TYPED
    while len(labels) < MOST_LABELS:
        dot = dot_at(words, last)
        label = _label(words, dot[0]) if dot else None
        if dot is None or label is None or not _goes_on(dot[1], labels, label[0]):
            break
        labels.append(label[0])
        last = label[1]
        loosest = max(loosest, dot[1])
    return Domain(tuple(labels), last, loosest)


def _goes_on(dot: Dot, labels: list[str], label: str) -> bool:
    if dot is Dot.TYPED:
        return True
    if dot is Dot.SPACED:
        if f"{labels[-1]}.{label}" in PROFILE_HOSTS:
            return True
        return label in ENDINGS and (labels[-1] in MAIL_PROVIDERS or len(labels) > 1)
    return not (labels[-1] in ENDINGS and len(labels) > 1 and label not in ENDINGS)


def _label(words: Words, index: int) -> tuple[str, int] | None:
    """The label there with its dashes, and its last word."""
    if not 0 <= index < len(words) or not words.word[index][0].isalnum():
        return None
    if (words.word[index], words.at(index + 1)) in SPLIT_PROVIDERS:
        return words.word[index] + words.word[index + 1], index + 1
    last, text = index, words.word[index]
    while words.glued(last) and words.at(last + 1) == "-" and words.glued(last + 1):
        if not words.at(last + 2)[:1].isalnum() or len(text) > LONGEST_LABEL:
            break
        if words.at(last + 2) in DOT_WORDS:
            break
        text += "-" + words.word[last + 2]
        last += 2
    return (text, last) if len(text) <= LONGEST_LABEL else None


def dot_at(words: Words, last: int) -> tuple[int, Dot] | None:
    """The word after the dot that follows this word, and how the dot is written."""
    after = last + 1
    if words.at(after) == ".":
        typed = words.glued(last) and words.glued(after)
        return after + 1, Dot.TYPED if typed else Dot.SPACED
    if words.at(after) == "," and words.glued(last) and words.glued(after):
        return after + 1, Dot.SPACED
    while words.at(after) and words.at(after)[0] in OPENERS:
        after += 1
    if words.at(after) not in DOT_WORDS and not (after > last + 1 and words.at(after) == "."):
        return None
    after += 1
    while words.at(after) and words.at(after)[0] in CLOSERS:
        after += 1
    return after, Dot.SAID


def name_until(words: Words, last: int, *, typed: bool = False) -> int:
    """First word of the name that ends with this word: `juno.reyes`, `wren dot c`, `j _ m`.

    What is `typed` has its signs in it; what is said may have words for them.
    """
    first = last
    joined_before = _typed_before if typed else _joined_before
    for _ in range(LONGEST_NAME):
        before = joined_before(words, first)
        if before is None:
            break
        first = before
    return first


def _joined_before(words: Words, first: int) -> int | None:
    """First word of what is joined to this one from the left."""
    before = first - 1
    word = words.at(before)
    if not word:
        return None
    typed = _typed_before(words, first)
    if typed is not None:
        return typed
    if word in JOINTS and words.at(before - 1)[:1].isalnum():
        return before - 1
    if word in ("]", ")", "}", "*", "-", ">") and words.at(before - 1) in JOINTS:
        return _past_bracket(words, before - 2)
    if word == "score" and words.at(before - 1) == "under" and words.at(before - 2)[:1].isalnum():
        return before - 2
    return before if _runs_on(words, before, first) else None


def _typed_before(words: Words, first: int) -> int | None:
    """First word of what is joined to this one by a sign."""
    before = first - 1
    word = words.at(before)
    if not word or word[0] not in SIGNS_INSIDE or not words.glued(before):
        return None
    if words.glued(before - 1) and words.at(before - 1)[:1].isalnum():
        return before - 1
    return before if word[0] == "_" else None


def _past_bracket(words: Words, index: int) -> int | None:
    if words.at(index)[:1] in OPENERS and words.at(index - 1)[:1].isalnum():
        return index - 1
    return None


def _runs_on(words: Words, before: int, first: int) -> bool:
    """Letters said one by one, or a number said after a name."""
    one, other = words.word[before], words.word[first]
    if len(one) == len(other) == 1:
        return one.isalnum() and other.isalnum()
    said = other in TENS or other in DIGIT_WORDS
    return said and one.isalpha() and one not in ("is", "at", "and", "the", "a", "to", "of")


def name_from(words: Words, first: int) -> int:
    """Last word of the name that begins with this word."""
    last = first
    for _ in range(LONGEST_NAME):
        after = _joined_after(words, last)
        if after is None:
            break
        last = after
    return last


def _joined_after(words: Words, last: int) -> int | None:
    after = last + 1
    word = words.at(after)
    if not word:
        return None
    if word[0] in SIGNS_INSIDE or word == "#":
        inside = words.glued(last) and words.glued(after) and words.at(after + 1)[:1].isalnum()
        if inside:
            return after + 1
        return after if word[0] == "_" and words.glued(last) else None
    if word in JOINTS and words.at(after + 1)[:1].isalnum():
        return after + 1
    if word == "under" and words.at(after + 1) == "score" and words.at(after + 2)[:1].isalnum():
        return after + 2
    if words.glued(last) and word[0].isalnum():
        return after
    return None
