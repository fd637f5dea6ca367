"""Team reflection: what there is to talk about, and what was learned from it.

Nobody's name stands on anything brought here, and nobody closes what they brought themselves.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime

from handover.desk.desk import Desk
from handover.house.dataclass import dataclass
from handover.house.houses import House
from handover.house.lenses import Lens
from handover.house.overrides import (
    FEWEST_IN_PRINT,
    Becomes,
    Learning,
    PersonTold,
    RuleOverride,
    TalkState,
    TeamReflection,
    title_of,
)
from handover.house.plain_text import fit, fit_line, same_name
from handover.house.refusals import NotFound, NotPossible, NotYours, Unfit
from handover.store import overrides as kept
from handover.store import people

LEARNING_LIMIT = 200
"""Characters a learning may have: one sentence."""
AT_THE_TABLE = 2
"""So many sit together at least: nobody reflects for the team alone."""
MANY = 1000
"""Meetings looked back on for paper; a team that meets weekly has so many in twenty years."""


@dataclass(frozen=True, slots=True)
class ToTalk:
    """What there is to talk about one rule, oldest first. Nobody is named and nothing counted."""

    rule: str
    title: str
    brought: tuple[RuleOverride, ...]


@dataclass(frozen=True, slots=True)
class TalkPage:
    """The team's page: what to talk about, what was learned, when it last sat together."""

    to_talk: tuple[ToTalk, ...]
    """By rule; the rule with the oldest first."""
    tips: tuple[Learning, ...]
    """Newest first."""
    for_the_house: tuple[Learning, ...]
    """Learnings to be brought to the house meeting, newest first."""
    meetings: tuple[TeamReflection, ...]
    """Newest first."""
    team: tuple[str, ...]
    """Names of those who could sit there."""


def to_talk_about(desk: Desk) -> TalkPage:
    """What there is to talk about: by rule, without names, oldest first."""
    with desk.book.reading():
        learned = kept.learnings(desk.book)
        return TalkPage(
            to_talk=_by_rule(kept.to_talk_about(desk.book)),
            tips=tuple(one for one in learned if one.becomes is Becomes.TIP),
            for_the_house=tuple(one for one in learned if one.becomes is Becomes.AGREEMENT),
            meetings=kept.team_reflections(desk.book),
            team=tuple(one.name for one in people.staff(desk.book) if one.active),
        )


@dataclass(frozen=True, slots=True)
class CameUp:
    """How often something came up, as far as it may stand on paper."""

    title: str
    often: int | None
    """None for fewer than five: so few could be guessed at."""


@dataclass(frozen=True, slots=True)
class LearnedPage:
    """What the team learned, for paper: no names, no single promise, no small number."""

    house: House
    made_at: datetime
    """UTC."""
    tips: tuple[Learning, ...]
    for_the_house: tuple[Learning, ...]
    came_up: tuple[CameUp, ...]
    """What was talked about since the program keeps it, by rule."""


def learned_page(desk: Desk) -> LearnedPage:
    """What may be printed of team reflection."""
    with desk.book.reading():
        page = to_talk_about(desk)
        meetings = kept.team_reflections(desk.book, newest=MANY)
    often = Counter(title_of(one.rule) for met in meetings for one in met.talked_about)
    return LearnedPage(
        house=desk.house,
        made_at=desk.now(),
        tips=page.tips,
        for_the_house=page.for_the_house,
        came_up=tuple(
            CameUp(title, count if count >= FEWEST_IN_PRINT else None)
            for title, count in sorted(often.items())
        ),
    )


def tips(desk: Desk, rule: str | None = None) -> tuple[Learning, ...]:
    """What the team learned, about one rule or all of them, newest first."""
    return tuple(one for one in kept.learnings(desk.book, rule) if one.becomes is Becomes.TIP)


def bring(
    desk: Desk,
    rule: str,
    words: str,
    *,
    because: str = "",
    person_told: PersonTold | None = None,
    note_id: int | None = None,
) -> None:
    """Bring something to talk about. Nobody will see who brought it.

    Raises:
        Unfit: There are no words.
        Blocked: There are words in it that the house does not keep.
    """
    said = fit_line(words, "What there is to talk about")
    why = fit(because, "Why it was so")
    with desk.book.writing():
        kept.add_override(
            desk.book,
            rule=rule,
            words=said,
            because=why,
            person_told=person_told,
            by=desk.who.id,
            at=desk.now(),
            note_id=note_id,
        )


def talked(desk: Desk, ids: Sequence[int], present: str) -> TeamReflection:
    """The team sat together and talked about these; `present` names who was there.

    Raises:
        Unfit: Fewer than two were there, or somebody is not on the team.
        NotFound: There is nothing of those numbers.
        NotPossible: It was talked about already.
    """
    with desk.book.writing():
        there = _named(desk, present)
        if len(there) < AT_THE_TABLE:
            raise Unfit(
                "A team reflection is at least two of you. Who else was there?", of="present"
            )
        _standing(desk, ids, TalkState.OPEN, "That was talked about already. Nothing was changed.")
        met = kept.add_team_reflection(desk.book, there, at=desk.now())
        kept.mark_talked(desk.book, ids, met)
        return kept.team_reflections(desk.book, newest=1)[0]


def learned(
    desk: Desk,
    ids: Sequence[int],
    words: str = "",
    becomes: Becomes = Becomes.TIP,
    lenses: frozenset[Lens] = frozenset(),
) -> tuple[RuleOverride, ...]:
    """Close what was talked about, with the sentence the team learned from it or without one.

    `lenses` are those through which it was looked at; they are offered, and none is an answer.

    Raises:
        NotYours: I brought one of these myself: somebody else closes it.
        NotPossible: It was not talked about yet, or is closed, or is about several rules.
        Unfit: The sentence is too long.
    """
    sentence = " ".join(fit(words, "What was learned", limit=LEARNING_LIMIT).split())
    with desk.book.writing():
        _standing(
            desk,
            ids,
            TalkState.TALKED,
            "Talk about it first; then somebody writes down what you learned.",
        )
        if kept.any_brought_by(desk.book, ids, desk.who.id):
            raise NotYours(
                "This is closed by somebody else at the table: let one of them sign in. "
                "Nothing was changed."
            )
        kept.mark_learned(desk.book, ids, _learning(desk, ids, sentence, becomes, lenses))
        return kept.overrides_by_id(desk.book, ids)


def _learning(
    desk: Desk, ids: Sequence[int], sentence: str, becomes: Becomes, lenses: frozenset[Lens]
) -> int | None:
    if not sentence:
        return None
    brought = kept.overrides_by_id(desk.book, ids)
    rules = {one.rule for one in brought}
    met = kept.reflection_of(desk.book, ids)
    if len(rules) != 1 or met is None:
        raise NotPossible("One sentence is about one rule. Close them one rule after the other.")
    return kept.add_learning(
        desk.book, met, rules.pop(), sentence, becomes, at=desk.now(), lenses=lenses
    )


def _standing(desk: Desk, ids: Sequence[int], state: TalkState, otherwise: str) -> None:
    """All of these stand where they are said to.

    Raises:
        NotFound: There is nothing of those numbers.
        NotPossible: One of them stands elsewhere.
    """
    brought = kept.overrides_by_id(desk.book, ids)
    if not ids or len(brought) != len(set(ids)):
        raise NotFound("There is nothing of that number to talk about.")
    if any(one.state is not state for one in brought):
        raise NotPossible(otherwise)


def _by_rule(brought: Iterable[RuleOverride]) -> tuple[ToTalk, ...]:
    by_rule: dict[str, list[RuleOverride]] = {}
    for one in brought:
        by_rule.setdefault(one.rule, []).append(one)
    return tuple(ToTalk(rule, title_of(rule), tuple(found)) for rule, found in by_rule.items())


def _named(desk: Desk, present: str) -> tuple[int, ...]:
    """The numbers of those named: `Theo, Mags and Dot`.

    Raises:
        Unfit: Somebody is not on the team.
    """
    names = [name.strip() for name in present.replace(" and ", ",").split(",") if name.strip()]
    team = people.staff(desk.book)
    found: dict[int, None] = {}
    for name in names:
        who = next((one for one in team if same_name(one.name, name)), None)
        if who is None:
            raise Unfit(
                f"There is nobody called {name} on the team. Write names with commas.", of="present"
            )
        found[who.id] = None
    return tuple(found)
