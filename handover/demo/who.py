"""Who everybody is in Larkspur House, in their own words; the house's card; and who is out now.

What they say of themselves is always told: later weeks rest on it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from handover.demo.calendar import Calendar, wall_of
from handover.demo.tale import Act, Happening, Tale
from handover.demo.turns import HERE
from handover.desk import house_card, not_alone, residents, whereabouts, who
from handover.house.house_card import CardPart
from handover.house.times import MINUTE
from handover.house.who import Part, Said, SpeakWay, SupportKind


@dataclass(frozen=True, slots=True)
class SaidOfThemselves:
    """Somebody who stays said who they are here, part by part."""

    always: ClassVar[bool] = True

    at: str
    by: str
    about: str
    said: tuple[tuple[Part, Said], ...]
    people: tuple[tuple[str, str, frozenset[SupportKind]], ...] = ()
    """Name, who they are to them, what kind of support."""
    rather_not: tuple[str, str] | None = None
    """Somebody of the team they would rather not be alone with, and why."""

    def told_at(self, calendar: Calendar) -> datetime:
        """When they said so."""
        return calendar.moment(self.at)

    def tell(self, tale: Tale) -> None:
        """Keep it, in their words."""
        desk, number = tale.desk(self.by), tale.residents[self.about]
        for part, said in self.said:
            who.say(desk, number, part, said, HERE)
        for name, relation, support in self.people:
            who.name_person(desk, number, name, HERE, relation=relation, support=support)
        if self.rather_not is not None:
            whom, why = self.rather_not
            not_alone.rather_not(desk, number, tale.team[whom].id, HERE, why=why)


@dataclass(frozen=True, slots=True)
class SaidAboutMe:
    """Somebody of the team said something about themselves, on the house's card."""

    always: ClassVar[bool] = True

    at: str
    by: str
    words: str

    def told_at(self, calendar: Calendar) -> datetime:
        """When they did."""
        return calendar.moment(self.at)

    def tell(self, tale: Tale) -> None:
        """Keep it."""
        desk = tale.desk(self.by)
        me = next(one for one in house_card.house_card(desk).team if one.name == self.by)
        house_card.say_about_me(desk, me, self.words)


@dataclass(frozen=True, slots=True)
class PutOnHouseCard:
    """The house put a part of its card in its own words."""

    always: ClassVar[bool] = True

    at: str
    by: str
    part: CardPart
    words: str

    def told_at(self, calendar: Calendar) -> datetime:
        """When it did."""
        return calendar.moment(self.at)

    def tell(self, tale: Tale) -> None:
        """Keep it."""
        desk = tale.desk(self.by)
        was = next(one for one in house_card.house_card(desk).parts if one.part is self.part)
        house_card.put_on_house_card(desk, was, self.words)


def out_now(calendar: Calendar, present: datetime) -> tuple[Act, ...]:
    """By day somebody is out for a walk and has said so."""
    if not 9 <= wall_of(present, calendar.zone).hour < 19:
        return ()
    return (Act(present - 25 * MINUTE, _sam_is_out),)


def _sam_is_out(tale: Tale) -> None:
    desk = next(iter(tale.team.values()))
    number = tale.residents["Sam"]
    if residents.resident_by_id(tale.desk(desk.name), number).here:
        whereabouts.says_out(
            tale.desk(desk.name), number, where="over the bridge", back_about="when my legs say so"
        )


FEEL, HANDS, KNOWS = SupportKind.EMOTIONAL, SupportKind.PRACTICAL, SupportKind.INFORMATIONAL

WHO: tuple[Happening, ...] = (
    PutOnHouseCard(
        "5 Aug 2025 11:00",
        "Ines",
        CardPart.WHAT,
        "A yellow house with five rooms, a porch and a kitchen that is never quite quiet. People "
        "stay for some months. It is no ward. The front door opens from inside, and you have a "
        "key.",
    ),
    SaidAboutMe("6 Aug 2025 10:00", "Theo", "I bake on Mondays and count to ten badly."),
    SaidAboutMe("6 Aug 2025 15:30", "Mags", "I know most birds by ear. I swear when I cook."),
    SaidAboutMe("7 Aug 2025 23:30", "Wren", "Nights suit me. I knit, and I can be quiet."),
    SaidOfThemselves(
        "20 Nov 2025 15:00",
        "Ines",
        "Kai",
        (
            (Part.ABOUT_ME, Said("I make things out of wood that other people throw away.")),
            (Part.STRENGTHS, Said("I see how a thing is put together.")),
            (Part.GOOD_LIFE, Said("A door that locks from my side, and a bench.", "standing up")),
            (Part.SPEAK, Said("With something in our hands.", ways=frozenset({SpeakWay.TALK}))),
            (Part.HOW_LONG, Said("As long as a cup lasts.")),
            (Part.GIVES, Said("I sharpen the kitchen knives.")),
            (Part.FAITH, Said(rather_not=True)),
        ),
        (("Lou", "my cousin", frozenset({HANDS, FEEL})),),
        ("Jun", "He looks like somebody from before. It is not his fault."),
    ),
    SaidOfThemselves(
        "8 Jan 16:00",
        "Mags",
        "Marisol",
        (
            (Part.ABOUT_ME, Said("I hear more than others, and I cook by ear.")),
            (Part.STRENGTHS, Said("I stay. I have stayed through all of it.")),
            (Part.OWN_NAMES, Said("voice hearer, a night person")),
            (Part.ASK_FIRST, Said("Before you ask about the voices. Before you sit beside me.")),
            (Part.PLEASE_DONT, Said("Tell me what is real.")),
            (Part.LANGUAGE, Said("Spanish when I count, English when I argue.")),
        ),
    ),
    SaidOfThemselves(
        "12 Jan 11:00",
        "Theo",
        "Sam",
        (
            (Part.ABOUT_ME, Said("I walk. I used to draw maps for a living.")),
            (Part.STRENGTHS, Said("I find the way back.")),
            (Part.WHERE, Said("Outside, side by side.")),
            (Part.CULTURE, Said("Sunday soup, the way my mother made it.")),
        ),
        (
            ("Ruth", "my sister", frozenset({FEEL})),
            ("the man at the library", "", frozenset({KNOWS})),
        ),
    ),
    SaidOfThemselves(
        "24 Feb 11:00",
        "Theo",
        "Noor",
        (
            (Part.ABOUT_ME, Said("I read slowly and remember all of it.")),
            (
                Part.SPEAK,
                Said(
                    "Short. I hear you the first time.",
                    ways=frozenset({SpeakWay.WRITE, SpeakWay.ONE_TO_ONE}),
                ),
            ),
            (Part.ASK_FIRST, Said("Before you knock a second time.")),
        ),
    ),
)
"""Everything of it; Bee and Odile have not spoken of it, and nobody has to."""
