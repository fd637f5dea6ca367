"""Every promise of company or contact in a note, by the people of the house."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from handover.house.dataclass import dataclass, replace
from handover.house.regex import regex
from handover.rules.promises.gates import Gate, Who, acting, gates_of
from handover.rules.promises.invited import invited
from handover.rules.promises.lines import Line, lines_of
from handover.rules.promises.loosely import loosely
from handover.rules.promises.moods import Mood
from handover.rules.promises.naming import Names
from handover.rules.promises.nominal import nominals_of
from handover.rules.promises.off_hours import invitations, off_hours_of
from handover.rules.promises.vetoes import said_no
from handover.rules.promises.weighing import weigh
from handover.rules.promises.whens import Times, When

LONGEST = 60
"""A mark covers the promise, not the note."""
_REPORTS = regex(
    r" (?P<by><s>|shift|team|staff)(?: (?:has|had|is|also|already|just|then)){0,2} (?:told|said|"
    r"says|promised|"
    r"mentioned|tells|assured|let|agreed|offered|reckons|confirmed|thinks|answered|replied|wrote|"
    r"insists|suggested)(?: (?:to )?(?:you|him|her|them|<r>|us|me)(?: know)?)?"
    r"(?: (?:yes|ok|to go|to come|to help))?"
    r"(?: (?:and|that|,|:|tonight|today|again)){0,2} $"
)
_HEARD_FROM = regex(
    r" (?:heard|hear|understand|gather|know|learnt|learned|message|note|word|text) from "
    r"(?P<by><s>)(?: (?:is|that|,|:|today|tonight|earlier|and)){0,3} $"
    r"| according to (?P<by2><s>) , $"
)
_REPORT_REACH = 70
_FEWEST = 2
"""With fewer different words nothing is promised."""
_ONE_OF_THEM = regex(r" (?:you|him|her|them|<r>)(?= )")


class Kind(StrEnum):
    """What sort of promise."""

    PROMISE = "promise"
    VAGUE = "vague"
    OFF_HOURS = "off-hours"


@dataclass(frozen=True, slots=True)
class Promise:
    """A promise as it stands in a note."""

    start: int
    """First code point in the original text."""
    end: int
    """One past the last."""
    kind: Kind
    """With a time, without one, or outside work."""
    who: Who
    """Who would be there."""
    name: str = ""
    """The folded name of the named one."""
    when: str = ""
    """The time, as it is read."""
    doing: str = ""
    """What will be done, so that it can follow "will": `see you`."""


@dataclass(frozen=True, slots=True)
class _Found:
    """A promise in a sentence."""

    start: int
    end: int
    kind: Kind
    who: Who
    when: When | None
    name: str = ""
    gate: Gate | None = None
    whom: int | None = None
    """The word that says with whom, where a later part of it does not."""


def promises_in(text: str, names: Names) -> list[Promise]:
    """Every promise in the note, in order, none over another."""
    return [
        _placed(line, found, text) for line in lines_of(text, names) for found in _in_line(line)
    ]


def _in_line(line: Line) -> list[_Found]:
    if len({word.said for word in line.words if word.said[0].isalpha()}) < _FEWEST:
        return []
    times = Times(line, off_hours_of(line))
    found = [
        *_by_gates(line, times),
        *_by_invitation(line, times),
        *_in_other_words(line, times),
    ]
    if not found:
        found = list(_said_loosely(line, times))
    kept: list[_Found] = []
    for one in sorted(found, key=lambda f: (f.start, -f.end)):
        if kept and one.start < kept[-1].end:
            continue
        if kept and _goes_on(line, kept[-1], one):
            whom = _whom(line, kept[-1])
            kept[-1] = replace(kept[-1], end=one.end, gate=one.gate, whom=whom)
            continue
        kept.append(one)
    return kept


def _goes_on(line: Line, first: _Found, then: _Found) -> bool:
    """`I'll see you Saturday and we'll walk there` is one promise."""
    between = line.plain[first.end : then.start].strip()
    return (
        between in ("and", "", "and then", ", and")
        and then.when in (None, first.when)
        and then.who in (first.who, Who.WE)
        and line.end_of(then.end) - line.start_of(first.start) <= LONGEST
    )


def _whom(line: Line, found: _Found) -> int | None:
    """The word that says with whom: `you`, `Kai`."""
    match = _ONE_OF_THEM.search(line.plain, max(found.start - 1, 0), found.end + 1)
    return line.word_at(match.start() + 1) if match else None


def _by_gates(line: Line, times: Times) -> Iterator[_Found]:
    last: When | None = None
    for gate in (*gates_of(line), *_reported(line)):
        weighed = weigh(line, gate, times, last)
        if weighed is None:
            continue
        when, start, end = weighed.when, gate.start, weighed.end
        if when and when is not last:
            start, end = min(start, when.start), max(end, when.end)
        last = when or last
        kind = Kind.PROMISE if last and last.named else Kind.VAGUE
        kind = Kind.OFF_HOURS if weighed.off_hours else kind
        yield _Found(start, end, kind, gate.who, when, gate.name, gate)


def _reported(line: Line) -> Iterator[Gate]:
    """`Tess mentioned she'll be popping in`: "she" is Tess."""
    for word, place in zip(line.words, line.at, strict=True):
        if word.said not in ("he", "she", "they"):
            continue
        first = max(place - _REPORT_REACH, 0)
        before = line.plain[first:place]
        if by := _REPORTS.search(before) or _HEARD_FROM.search(before):
            name = line.words[line.word_at(first + by.start(by.lastgroup or "by"))].name
            yield from acting(line, Gate(place, Who.NAMED, name=name), place + len(word.said))


def _by_invitation(line: Line, times: Times) -> Iterator[_Found]:
    places = list(invitations(line, times.off))
    if not places or said_no(line) or line.words[-1].said == "?":
        return
    for start, end in places:
        yield _Found(start, end, Kind.OFF_HOURS, Who.WRITER, None)


def _in_other_words(line: Line, times: Times) -> Iterator[_Found]:
    for one in nominals_of(line, times):
        end = max(one.end, one.when.end) if one.when else one.end
        kind = Kind.PROMISE if one.when and one.when.named else Kind.VAGUE
        if times.off_hours_in(one.start - 20, end + 30):
            kind = Kind.OFF_HOURS
        yield _Found(one.start, end, kind, one.who, one.when, one.name)


def _said_loosely(line: Line, times: Times) -> Iterator[_Found]:
    for start, end in invited(line, times.off):
        yield _Found(start, end, Kind.OFF_HOURS, Who.WRITER, None)
        return
    for one in loosely(line):
        when = next((w for w in times.whens if one.start <= w.start <= one.end + 40), None)
        kind = Kind.PROMISE if when and when.named else Kind.VAGUE
        if times.off_hours_in(max(one.start - 40, 0), one.end + 50):
            kind = Kind.OFF_HOURS
        yield _Found(one.start, max(one.end, when.end if when else 0), kind, one.who, when)


def _placed(line: Line, found: _Found, text: str) -> Promise:
    """The promise in the original text."""
    start, end = line.start_of(found.start), line.end_of(found.end)
    when = line.plain[found.when.start : found.when.end] if found.when else ""
    doing = _doing(line, found, text)
    return Promise(
        start, _cut(line, start, end), found.kind, found.who, found.name, when.strip(), doing
    )


def _doing(line: Line, found: _Found, text: str) -> str:
    """What will be done, without the time, the verb in its plain form."""
    gate = found.gate
    if gate is None:
        return ""
    verb = line.words[line.word_at(gate.verb_at)]
    plain = gate.mood not in (Mood.DOING, Mood.DOES)
    start, end = verb.start if plain else verb.end, line.end_of(found.end)
    parts = ["" if plain else gate.verb, *_around(line, found.when, text, start, end)]
    if found.whom is not None and gate.who is Who.WE:
        whom = line.words[found.whom]
        parts.append(f"with {text[whom.start : whom.end]}")
    return " ".join(" ".join(part.strip(" \n\t,;:.") for part in parts).split())


def _around(line: Line, when: When | None, text: str, start: int, end: int) -> tuple[str, ...]:
    """What stands before and after the time."""
    if when is None or line.start_of(when.start) < start:
        return (text[start:end],)
    return text[start : line.start_of(when.start)], text[line.end_of(when.end) : end]


def _cut(line: Line, start: int, end: int) -> int:
    """Where the mark ends: at the last word that still fits."""
    if end - start <= LONGEST:
        return end
    fits = [word.end for word in line.words if start < word.end <= start + LONGEST]
    return max(fits, default=min(end, start + LONGEST))
