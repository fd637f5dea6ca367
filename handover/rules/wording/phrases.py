"""The small language in which rules say what they look for.

`word` as it stands · `word~` with its endings · `word~ed`, `word~ing` only those ·
`one/other` or `(one|several words)` either · `?word` may be missing ·
`..2` up to two words between ·
`<person>` and other slots · `^` start of a sentence · `$` nothing follows ·
`!` before all of it: whoever it is said of.
A word in capitals is only found in capitals; `non-compliant` is found joined and apart as well.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import islice

from handover.house.dataclass import dataclass
from handover.rules.wording.inflection import forms_of, going_on, past_of, spellings_of
from handover.rules.wording.lexicon import (
    ADVERBS,
    AUXILIARIES,
    BE,
    CONJUNCTIONS,
    DETERMINERS,
    NUMBERS,
    PEOPLE,
    PREPOSITIONS,
    SUBJECTS,
    US,
    WAS,
    words_in,
)

SLOTS = words_in("person pron adv poss staff bare num")
"""Slots that look at the people of a passage, or at more than one word."""

WORD_SLOTS = {
    "be": BE,
    "was": WAS,
    "det": DETERMINERS,
    "who": PEOPLE,
    "self": words_in("himself herself themselves themself"),
}
"""Slots that are lists of words."""

COMMON = (
    ADVERBS | AUXILIARIES | BE | CONJUNCTIONS | DETERMINERS | PREPOSITIONS | SUBJECTS | US | NUMBERS
    | words_in("him her them his their himself herself themselves it me staff no what there")
)  # fmt: skip
"""Words so frequent that a phrase is not looked up by them if it has another."""

DEEPEST = 3
"""Brackets may stand in brackets this often."""

LONGEST = 4000
"""A longer phrase is a mistake."""

MANY = 100
"""A phrase that would have to be looked up in more ways is one too."""


class BadPhrase(ValueError):
    """A phrase that cannot be read, with the reason in one sentence."""


@dataclass(frozen=True, slots=True)
class Element:
    """One step of a phrase."""

    words: frozenset[str] = frozenset()
    """The words that match here, if it is about words."""
    slot: str = ""
    """Otherwise the slot: a name, `gap`, `^` or `$`."""
    upto: int = 0
    """How many words a gap may take."""
    ways: tuple[tuple[Element, ...], ...] = ()
    """Otherwise several ways to go on, each of one step or more."""
    optional: bool = False
    """May it be missing?"""


Reading = tuple[Element, ...]
"""Some steps, from left to right."""

Chunks = tuple[str, ...]
"""A phrase as it was written, part by part; what a part stands for is read when it is needed."""


def lookups_of(phrase: str, *, most: int = MANY) -> list[tuple[Chunks, int]]:
    """A phrase, split until each part of it has a chunk to be looked up by, and which one that is.

    Raises:
        BadPhrase: It says nothing that could be looked for.
    """
    if len(phrase) > LONGEST:
        raise BadPhrase(f"“{phrase[:40]}…” is too long for one phrase")
    found = list(islice(_anchored(tuple(_split(phrase, " ")), phrase), most + 1))
    if len(found) > most:
        raise BadPhrase(f"“{phrase[:40]}…” can be met in more than {most} ways; please split it")
    return found


def names_of(phrase: str) -> list[str]:
    """The words a phrase is looked up by, as they are written but for their endings."""
    found = []
    for chunks, anchor in lookups_of(phrase):
        found += [part.partition("~")[0] for part in _parts(chunks[anchor])]
    return found


def check(phrase: str, *, most: int = MANY) -> None:
    """Read all of a phrase at once.

    Raises:
        BadPhrase: Some part of it cannot be read.
    """
    for chunks, anchor in lookups_of(phrase, most=most):
        words_at(chunks[anchor])
        for chunk in chunks:
            steps_of(chunk)


def _anchored(chunks: Chunks, phrase: str) -> Iterator[tuple[Chunks, int]]:
    stems = [_stems(chunk) for chunk in chunks]
    sure = [index for index, found in enumerate(stems) if found]
    rare = [index for index in sure if stems[index].isdisjoint(COMMON)]
    if rare:
        yield chunks, min(rare, key=lambda index: len(stems[index]))
        return
    forks = [
        index for index, chunk in enumerate(chunks) if not stems[index] and is_about_words(chunk)
    ]
    if not forks:
        if not sure:
            raise BadPhrase(f"“{phrase[:60]}” names no word to look for")
        yield chunks, min(sure, key=lambda index: len(stems[index]))
        return
    fork = forks[0]
    for way in _ways(chunks[fork]):
        yield from _anchored((*chunks[:fork], *way, *chunks[fork + 1 :]), phrase)


def is_about_words(chunk: str) -> bool:
    """Is it about certain words, with one or more alternatives?"""
    return chunk[0] not in "?.^$" and (chunk[0] != "<" or "/" in chunk)


def _ways(chunk: str) -> Iterator[Chunks]:
    """What a chunk may be replaced by: its single words together, and each of the others."""
    single = []
    for part in _parts(chunk):
        way = tuple(_split(part, " "))
        if len(way) == 1 and _stems(part):
            single.append(part)
        elif len(way) == 1 and part[0] not in "(<?.":
            halves = tuple(_halves(part))
            if halves == (chunk,) or not halves:
                raise BadPhrase(f"“{chunk[:60]}” is not a word")
            single += [part.replace("-", "")] if "-" in part else []
            yield halves
        else:
            yield way
    if single:
        yield ("(" + "|".join(single) + ")",)


@lru_cache(maxsize=256)
def _stems(chunk: str) -> frozenset[str]:
    """The words a chunk names, without endings; none if it is more than a choice of words."""
    if not is_about_words(chunk):
        return frozenset()
    bare = chunk.replace("~ing", "").replace("~ed", "").replace("~", "")
    parts = _parts(bare)
    if "'" in bare:
        plain = all(part.removeprefix("'").isalnum() for part in parts)
    else:
        plain = all(parts) and "".join(parts).isalnum()
    return frozenset(parts) if plain else frozenset()


def words_at(chunk: str) -> frozenset[str]:
    """The words by which a chunk is met."""
    return frozenset[str]().union(*map(words_of, _parts(chunk)))


def _parts(chunk: str) -> list[str]:
    """The alternatives of a chunk, each with its ending."""
    if not chunk.startswith("("):
        return chunk.split("/") if "/" in chunk and "(" not in chunk else [chunk]
    group, _, ending = chunk.rpartition(")")
    if ending and ending not in ENDINGS:
        raise BadPhrase(f"“{chunk[:60]}” cannot be read from “{ending[:20]}” on")
    return [part + ending for part in _split(group[1:], "|")]


def _split(text: str, between: str) -> list[str]:
    """Split, but not inside brackets."""
    if "(" not in text:
        return text.split() if between == " " else text.split(between)
    found: list[str] = []
    depth = 0
    for part in text.split(between):
        if depth:
            found[-1] += between + part
        elif part or between != " ":
            found.append(part)
        depth += part.count("(") - part.count(")")
        if depth < 0:
            break
    if depth:
        raise BadPhrase(f"“{text[:60]}” has a bracket too many or too few")
    return found


# What a chunk stands for


def steps_of(chunk: str) -> Reading:
    """The steps of one chunk.

    Raises:
        BadPhrase: It cannot be read.
    """
    return _steps(chunk, 0)


@cache
def _steps(chunk: str, depth: int) -> Reading:
    plain = chunk.removeprefix("?")
    maybe = plain != chunk
    if not plain or depth > DEEPEST:
        raise BadPhrase(f"“{chunk[:60]}” cannot be read")
    if plain[0] != "(" and "/" not in plain:
        return _plain(plain, maybe)
    ways = [_way(part, depth + 1) for part in _parts(plain)]
    single = frozenset(word for way in ways if _is_single(way) for word in way[0].words)
    several = [way for way in ways if not _is_single(way)]
    if not several:
        return (Element(single, optional=maybe),)
    if single:
        several.insert(0, (Element(single),))
    return (Element(ways=tuple(several), optional=maybe),)


def _is_single(way: Reading) -> bool:
    return len(way) == 1 and bool(way[0].words) and not way[0].optional


def _way(text: str, depth: int) -> Reading:
    if text.isalpha():
        return (Element(words_of(text)),)
    chunks = _split(text, " ")
    if not chunks:
        raise BadPhrase("one of the alternatives is empty")
    return tuple(step for chunk in chunks for step in _steps(chunk, depth))


@cache
def _plain(part: str, maybe: bool) -> Reading:
    """What one word of a phrase stands for."""
    if part[:2] == ".." and part[2:] in ("1", "2", "3", "4", "5", "6"):
        return (Element(slot="gap", upto=int(part[2:])),)
    if part in ("^", "$"):
        return (Element(slot=part),)
    if part.startswith("<"):
        name = part.strip("<>")
        if name in WORD_SLOTS:
            return (Element(WORD_SLOTS[name], optional=maybe),)
        if name not in SLOTS:
            raise BadPhrase(f"{part[:60]} is not a slot")
        return (Element(slot=name, optional=maybe),)
    steps = tuple(Element(words_of(half)) for half in _halves(part))
    if len(steps) == 1:
        return (Element(steps[0].words, optional=maybe),)
    joined = ((Element(words_of(part.replace("-", ""))),),) if "-" in part else ()
    return (Element(ways=(*joined, steps), optional=maybe),)


SPELLED_OUT = {"can't": "can not", "won't": "will not", "cannot": "can not"}


def _halves(part: str) -> list[str]:
    """`didn't` as the text is read: `did`, `not`. A hyphen is a space."""
    part = part.replace("’", "'")
    part = SPELLED_OUT.get(part) or part.removesuffix("n't") + (
        " not" if part.endswith("n't") else ""
    )
    return part.replace("'", " '").replace("-", " ").split()


ENDINGS = {"~": forms_of, "~ed": past_of, "~ing": going_on}


@lru_cache(maxsize=512)
def words_of(word: str) -> frozenset[str]:
    """The words one word of a rule stands for."""
    stem, mark, ending = word.partition("~")
    if not stem.removeprefix("'").isalnum():
        raise BadPhrase(f"“{word[:60]}” is not a word")
    if mark and mark + ending not in ENDINGS:
        raise BadPhrase(f"“{word[:60]}” has an ending that is not known")
    if stem.isupper() and len(stem) > 1:
        return frozenset({stem})
    words = ENDINGS[mark + ending](stem.lower()) if mark else frozenset({stem.lower()})
    return spellings_of(words) if "is" in stem or "our" in stem or "ys" in stem else words
