"""Find the words one would rather not have written about somebody."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from handover.house.regex import regex
from handover.rules.concerns import Concern, Level, in_order
from handover.rules.ways_out import WORDING_EXITS
from handover.rules.wording import lexicon
from handover.rules.wording.matching import Found, Walker
from handover.rules.wording.passage import COMMA, JOINED, Passage
from handover.rules.wording.people import Cast, Who, is_adverb
from handover.rules.wording.quoting import quoted_spans
from handover.rules.wording.rules import Check, Index, Phrase, RuleBook
from handover.rules.wording.said import WordingRule
from handover.rules.wording.shipping import shipped

NAMES_PEOPLE = ("label", "service-role")
"""Kinds whose words are somebody, so that a sentence with them is never about things alone."""

ABOUT_WORDS = ("label", "judging", "clinical", "service-role")
"""Kinds of which a house speaks when it speaks of its words."""

READ_AT_MOST = 60_000
"""Characters that are looked at; the book keeps fewer, and what is pasted beyond it is not read."""

_TWO_LETTERS = regex(r"[^\W\d_]{2}")

MOST = 0.75
"""A finding that is more of a note than this is nearly the whole note."""

AT_MOST = 200
"""So many phrases met in one sentence are enough; it is no sentence of a note any more."""

NEAR = 9
"""So many words around a finding are near."""


class Hit(NamedTuple):
    """A finding, in words."""

    found: Found
    """Where it is."""
    rule: WordingRule
    """Which rule says so."""


def find(
    text: str,
    *,
    residents: Iterable[str] = (),
    staff: Iterable[str] = (),
    rules: RuleBook | None = None,
) -> list[Concern]:
    """Every occurrence of words that are about somebody instead of with them, as nudges.

    `residents` and `staff` are first names, as far as they are known.
    Words somebody said, and what somebody calls themselves, are theirs and never found.
    """
    if not _TWO_LETTERS.search(text):
        return []
    passage = Passage(text[:READ_AT_MOST])
    if not len(passage):
        return []
    reader = Reader(passage, Cast(passage, residents, staff), rules or shipped())
    return list(in_order(_concern(passage, hit) for hit in reader.hits()))


def _concern(passage: Passage, hit: Hit) -> Concern:
    start, end = _told(passage, hit.found)
    return Concern(
        rule=hit.rule.id,
        level=Level.NUDGE,
        kind=hit.rule.kind,
        why=hit.rule.why,
        exits=WORDING_EXITS,
        start=start,
        end=end,
        text=passage.text[start:end],
        instead=hit.rule.instead,
        gentle=hit.rule.level == "gentle",
    )


def _told(passage: Passage, found: Found) -> tuple[int, int]:
    """From where to where a finding is shown: without those who write.

    When it is nearly the whole note, also without what it was done to: `took away` his lighter.
    """
    first, last = found.start, found.end - 1
    while first < last and passage.low[first] in lexicon.US:
        first += 1
    start, end = passage.words[first].start, passage.words[last].end
    owned = first < last - 1 and passage.low[last - 1] in lexicon.POINTERS
    if owned and end - start > MOST * len(passage.text):
        end = passage.words[last - 2].end
    return start, end


class Reader:
    """Reads one passage with one book of rules."""

    def __init__(self, passage: Passage, cast: Cast, book: RuleBook) -> None:
        self._passage = passage
        self._low = passage.low
        self._before = passage.before
        self._cast = cast
        self._book = book
        self._walker = Walker(passage, cast)
        self._quoted = _within(passage, quoted_spans(passage.text))
        self._at_home = book.at_home(passage)

    def hits(self) -> list[Hit]:
        """What is found; where findings overlap, the longest.

        A sentence that stands there more than once is read once.
        """
        read: dict[tuple[str, tuple[bool, ...]], tuple[int, list[Hit]]] = {}
        hits: list[Hit] = []
        for first, last in self._passage.sentences():
            key = self._passage.as_written(first, last), tuple(self._quoted[first:last])
            if key not in read:
                read[key] = first, self._hits_in(first, last)
            begun, known = read[key]
            hits += [_further(hit, first - begun) for hit in known]
        return hits

    def _hits_in(self, first: int, last: int) -> list[Hit]:
        owned = self._owned(first, last)
        candidates = islice(self._candidates(first, last), AT_MOST)
        hits = [hit for hit in candidates if not self._is_owned(hit, owned)]
        hits.sort(key=lambda hit: (hit.found.start - hit.found.end, hit.found.start))
        taken: set[int] = set()
        kept = []
        for hit in hits:
            words = range(hit.found.start, hit.found.end)
            if taken.isdisjoint(words):
                taken.update(words)
                kept.append(hit)
        return kept

    def _candidates(self, first: int, last: int) -> Iterator[Hit]:
        for place in range(first, last):
            if not self._quoted[place]:
                for phrase, found in self._met(self._book.index, place):
                    if self._holds(phrase, found):
                        yield Hit(found, phrase.rule)

    def _met(self, index: Index, place: int) -> Iterator[tuple[Phrase, Found]]:
        """Every phrase that is looked up by this word and is here."""
        low, raw = self._low[place], self._passage.words[place].raw
        for word in (low,) if raw == low else (low, raw):
            for phrase in index.get(word, ()):
                if phrase.needs and self._walker.here.isdisjoint(phrase.needs):
                    continue
                for walk in phrase.walks().get(word, ()):
                    if found := self._walker.walk(walk, place):
                        yield phrase, found

    def _holds(self, phrase: Phrase, found: Found) -> bool:
        if any(self._quoted[found.start : found.end]):
            return False
        who = self._of_whom(phrase, found)
        if who is None or self._is_harmless(phrase.rule, found, who):
            return False
        return not self._is_excused(phrase.rule, found)

    # The people around a phrase

    def _of_whom(self, phrase: Phrase, found: Found) -> Who | None:
        """Of whom it is said, or None if it is said of nobody here."""
        if phrase.check is Check.ANYWHERE:
            return Who.PERSON
        if phrase.check is Check.NONE:
            return self._named(found)
        if phrase.check is Check.QUALITY:
            return self._quality(found)
        who = self._cast.subject_of(found.reach)
        if phrase.check is Check.AGENT:
            return None if self._is_somebody_elses(who, found) else Who.PERSON
        if phrase.check is Check.HERE:
            elsewhere = who in (Who.OTHER, Who.THING) or self._by_others(found)
            return None if elsewhere else self._named(found)
        return self._said_of(phrase.rule, found, who)

    def _said_of(self, rule: WordingRule, found: Found, who: Who) -> Who | None:
        """Of whom, when a phrase must be said of somebody and the sentence speaks of this one."""
        if rule.about == "anyone":
            return None if who is Who.THING else who
        if who is Who.US and rule.kind in NAMES_PEOPLE and not self._is_led(found.start):
            return Who.NOBODY
        if who in (Who.US, Who.OTHER, Who.THING) or self._by_others(found):
            return None
        return who

    def _named(self, found: Found) -> Who:
        """Whoever is named in the phrase or before it, for words that need nobody."""
        for place in range(found.reach, found.until):
            if self._cast.is_person(place) or self._low[place] in lexicon.STAYING:
                return Who.PERSON
        return self._cast.subject_of(found.reach)

    def _is_somebody_elses(self, who: Who, found: Found) -> bool:
        return who in (Who.OTHER, Who.THING, Who.PERSON) or self._by_others(found)

    def _by_others(self, found: Found) -> bool:
        """`was escorted by his sister`."""
        for place in range(found.until, min(found.until + 6, len(self._low))):
            if self._before[place] != JOINED:
                return False
            if self._low[place] in lexicon.OTHER_PEOPLE and "by" in self._low[found.until : place]:
                return True
        return False

    def _quality(self, found: Found) -> Who | None:
        """Of whom an adjective is said: `was rude`, `rude man`, but not `a rude awakening`."""
        after = self._after(found.end)
        if after in lexicon.PEOPLE or after in lexicon.CONDUCT:
            return Who.PERSON
        if after in lexicon.HAS:
            return None
        if (found.start and self._cast.is_staff(found.start - 1)) or not self._cast.nothing_follows(
            found.end
        ):
            return None
        if not self._is_predicate(found.start):
            return None
        who = self._cast.subject_of(found.start)
        return who if who in (Who.PERSON, Who.NAMED, Who.THEY, Who.NOBODY) else None

    def _after(self, place: int) -> str:
        joined = place < len(self._low) and self._before[place] == JOINED
        return self._low[place] if joined else ""

    def _is_led(self, start: int) -> bool:
        """Does `am`, `was a bit of a` or the like stand before it?"""
        first = max(0, start - 4)
        return not lexicon.BE.isdisjoint(self._low[first:start])

    def _is_predicate(self, start: int) -> bool:
        """Does something lead to the adjective that says it of somebody?"""
        place = start - 1
        while place >= 0 and self._before[place + 1] == JOINED:
            low = self._low[place]
            if low in lexicon.BE or low in lexicon.CONJUNCTIONS or low in lexicon.AUXILIARIES:
                return True
            if not is_adverb(low):
                break
            place -= 1
        if place < 0 or self._before[place + 1] >= COMMA:
            return True
        named = self._low[place] in lexicon.OBJECTS or self._low[place] in lexicon.PEOPLE
        return named or self._cast.is_name(place)

    # What makes a phrase harmless

    def _is_harmless(self, rule: WordingRule, found: Found, who: Who) -> bool:
        first = self._passage.sentence_starts[found.start]
        last = self._passage.sentence_end(found.end - 1)
        around = {
            self._low[place]
            for place in range(max(first, found.start - NEAR), min(last, found.end + NEAR))
            if not (found.start <= place < found.end or self._cast.is_name(place))
        }
        always, unnamed = self._book.near_of(rule)
        if not (around.isdisjoint(always) or self._is_done_to_somebody(rule, found)):
            return True
        if who in (Who.PERSON, Who.NAMED):
            return False
        around = {
            self._low[place]
            for place in range(max(first, found.start - NEAR), min(last, found.end + NEAR))
            if not (found.start <= place < found.end or self._cast.is_name(place))
            and not self._is_what_it_was_about(found, place)
        }
        if self._is_with_somebody(found):
            return False
        if any(not around.isdisjoint(words) for words in unnamed):
            return True
        if rule.kind in NAMES_PEOPLE or around.isdisjoint(self._book.things):
            return False
        return not any(map(self._cast.is_person, range(first, last)))

    def _is_done_to_somebody(self, rule: WordingRule, found: Found) -> bool:
        """`got Kofi to sign the form`: somebody in particular is what it was done to."""
        if rule.by != "us":
            return False
        upto = min(found.until, found.end + 1)
        return any(map(self._cast.is_person, range(found.start + 1, upto)))

    def _is_with_somebody(self, found: Found) -> bool:
        """`a little incident with Joss and a plate`."""
        after = self._low[found.end : found.end + 1]
        return after in (["with"], ["from"], ["by"]) and any(
            self._cast.is_person(place)
            for place in range(found.end + 1, min(found.end + 3, len(self._low)))
        )

    def _is_what_it_was_about(self, found: Found, place: int) -> bool:
        """`threw a tantrum over the telly`: the telly did nothing."""
        if "the" in self._low[max(found.start - 1, 0) : found.start + 1]:
            return False
        for back in range(place - 1, max(found.end - 1, place - 4), -1):
            if self._low[back] in lexicon.ON_WHICH:
                return place >= found.end
            if self._low[back] not in lexicon.DETERMINERS:
                return False
        return False

    def _is_excused(self, rule: WordingRule, found: Found) -> bool:
        """Does it overlap with a phrase that is harmless, here or anywhere?"""
        for start, end, tells in self._at_home:
            if start <= found.start and found.end <= end:
                return True
            if tells and start < found.end and found.start < end:
                return True
        if self._is_told_as_a_word(rule, found):
            return True
        wider = self._book.unless_of(rule)
        for place in range(max(0, found.start - 6), min(found.end + 6, len(self._low))):
            for walk in wider.get(self._low[place], ()):
                met = self._walker.walk(walk, place)
                if met and met.reach < found.end and met.until > found.start:
                    return True
        return False

    def _is_told_as_a_word(self, rule: WordingRule, found: Found) -> bool:
        """`the word client is crossed out`, `we do not say non-compliant`."""
        before = self._low[max(0, found.start - 1) : found.start]
        if before and self._before[found.start] == JOINED:
            if before[0] in lexicon.WORDS:
                return True
            if before[0] in lexicon.SAY and found.end - found.start <= 2:
                return rule.kind in ABOUT_WORDS
        return False

    # Own words without quotation marks

    def _owned(self, first: int, last: int) -> list[tuple[int, int, bool]]:
        """From where to where somebody's own words reach, and whether all of them are spared."""
        return [
            self._reach_of_own_words(phrase.rule.id, found)
            for place in range(first, last)
            for phrase, found in self._met(self._book.own, place)
        ]

    def _reach_of_own_words(self, rule: str, found: Found) -> tuple[int, int, bool]:
        end = found.end
        last = self._passage.sentence_end(found.end - 1)
        if rule == "own-sentence":
            return self._passage.sentence_starts[found.start], last, True
        stop = COMMA if rule == "own-reported" else COMMA + 1
        while end < last and self._before[end] < stop and self._low[end] not in ("but", "although"):
            end += 1
        return found.start, end, rule != "own-reported"

    def _is_owned(self, hit: Hit, owned: list[tuple[int, int, bool]]) -> bool:
        theirs = ("label", "judging", "clinical", "pity", "minimising")
        return any(
            start <= hit.found.start < end and (every or hit.rule.kind in theirs)
            for start, end, every in owned
        )


def _further(hit: Hit, by: int) -> Hit:
    """The same, so many words further on."""
    return Hit(Found(*(place + by for place in hit.found)), hit.rule) if by else hit


def _within(passage: Passage, spans: list[tuple[int, int]]) -> list[bool]:
    """For every word, whether it lies in one of the spans, which are in order."""
    if not spans:
        return [False] * len(passage)
    flags, current = [], 0
    for word in passage.words:
        while current < len(spans) and spans[current][1] <= word.start:
            current += 1
        flags.append(current < len(spans) and word.end > spans[current][0])
    return flags
