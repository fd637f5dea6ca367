"""The second week: plans change, and the clocks may too."""

from __future__ import annotations

from handover.demo.calendar import ClockNight
from handover.demo.happenings import Celebrated, MovedPromise, Promised, Wrote
from handover.demo.reflecting import Shared
from handover.demo.tale import Happening
from handover.demo.turns import GaveShift, MovedOn, Stepped, StepWent, Wanted
from handover.house.celebrations import Tag
from handover.house.hard_moments import HardMoment
from handover.house.hard_moments import Wanted as WhatTheyWanted
from handover.house.notes import Carry, HowTaken, NoteKind, Together
from handover.house.priorities import Dimension, PriorityStatus, StepStatus
from handover.house.sharing import Intention

MONDAY_TUESDAY: tuple[Happening, ...] = (
    Wrote(
        "2 Mar 09:10",
        "Theo",
        "Kai",
        "Kai asked for my number in case the flat viewing went badly. I said no, and why, "
        "and we put the house line 802-555-0100 in his notebook.",
        minutes=30,
        line="The house line is in his notebook. He may ring it on Saturday.",
    ),
    Wrote(
        "2 Mar 13:30",
        "Theo",
        "Kai",
        "Viewing is Saturday at 11. Kai would like someone to walk there with him.",
        minutes=10,
        kind=NoteKind.PRACTICAL,
        line="A viewing on Saturday at 11; Dot's shift walks there with him.",
    ),
    Stepped("2 Mar 13:41", "Theo", "door", "Go and see the flat on Saturday at 11."),
    Promised(
        "2 Mar 13:45",
        "Theo",
        "Kai",
        "Walk to the viewing with Kai, Saturday day shift. "
        "Told Kai today that it will be Dot, not me.",
        "7 Mar 10:15-12:15",
        "viewing",
    ),
    Wrote(
        "2 Mar 19:00",
        "Mags",
        "Marisol",
        "Cooked quietly. One voice was loud at supper; "
        "she tapped the table in its rhythm until it softened.",
        "It wanted to be in the song.",
        minutes=30,
        good="Found the rhythm of it by herself.",
        line="If she taps the table, let her tap.",
    ),
    Promised(
        "3 Mar 01:00",
        "Jun",
        "Noor",
        "Tea on the landing at half past midnight, Thursday night. Noor asked for the same person.",
        "6 Mar 00:30-01:00",
        "tea",
        owner="Jun",
    ),
    Wrote(
        "3 Mar 10:00",
        "Theo",
        "Sam",
        "Sam walked over the bridge and back and came in to tell me: eleven minutes quicker "
        "than last week, and he was the one timing.",
        minutes=30,
        good="Over the bridge and back.",
        line="Ask about the bridge; the story is worth it.",
        tags=frozenset({Tag.JOY}),
    ),
)

WEDNESDAY: tuple[Happening, ...] = (
    Wrote(
        "4 Mar 10:00",
        "Ines",
        "",
        "House meeting. Marisol asked for a no-phones hour at supper; "
        "tried for a week, then we ask again.",
        minutes=55,
        kind=NoteKind.HOUSE,
        line="No phones at supper for a week, ours included.",
    ),
    Wrote(
        "4 Mar 17:00",
        "Rafi",
        "Noor",
        "Noor and I sorted the study list into 'mine' and 'someone else's idea'. "
        "Four went into the second pile.",
        "I want to read for me first.",
        minutes=30,
        line="The study list is down to what is hers.",
    ),
    Wanted(
        "4 Mar 17:40",
        "Rafi",
        "Noor",
        "Read one thing a day because I like it.",
        "reading",
        Dimension.PURPOSE,
        specific="A page is enough.",
        why_it_matters="It was mine before it was homework.",
        within_reach="Yes.",
        no_finish_by_choice=True,
    ),
)

JUN_IS_ILL = GaveShift("5 Mar 14:20", "Ines", "Jun", "N", "5 Mar", "Wren", "Jun is ill")

THURSDAY_FRIDAY: tuple[Happening, ...] = (
    JUN_IS_ILL,
    Wrote(
        "5 Mar 14:21",
        "Ines",
        "",
        "Jun is ill tonight. Wren covers the awake night. One promise named Jun: "
        "the evening asks the person it was made to.",
        kind=NoteKind.HOUSE,
        must_know=True,
        line="Wren is on tonight, not Jun.",
    ),
    Wrote(
        "5 Mar 16:00",
        "Rafi",
        "Noor",
        "Told Noor that Jun is away and asked what she would like: the tea still, with Wren, "
        "ten minutes only. We moved it together.",
        minutes=20,
        line="The tea stands: half past midnight, with Wren, ten minutes.",
    ),
    MovedPromise("5 Mar 16:21", "Rafi", "tea", "6 Mar 00:30-01:00", owner="Wren"),
    Wrote(
        "6 Mar 00:30",
        "Wren",
        "Noor",
        "Tea on the landing. Two knocks, counted to five.",
        "Different person, same tea. It was okay.",
        minutes=15,
        keeps="tea",
        line="Had her tea, then slept.",
    ),
    Wrote(
        "6 Mar 03:00",
        "Wren",
        "Bee",
        "Bee asked if leaving a place ever felt like falling. We sat on the landing with it.",
        minutes=20,
        carry=Carry.TONIGHT,
        line="Up at three with a good question. Not for the breakfast table.",
    ),
    Shared(
        "6 Mar 03:00",
        "Wren",
        "Bee",
        "My own last week somewhere like this. He had asked if leaving a place ever felt like "
        "falling.",
        frozenset({Intention.CONNECTION, Intention.NORMALISE}),
        "He said he would borrow the sentence.",
        minutes=20,
    ),
    Wrote(
        "6 Mar 09:00",
        "Ines",
        "Noor",
        "Noor asked for 'no hugs, no jokes about sleep' today. Set for today only.",
        minutes=25,
        kind=NoteKind.AGREEMENT,
        carry=Carry.TONIGHT,
        together=Together.READ,
        must_know=True,
        line="Today only: no hugs, no jokes about sleep.",
    ),
    Wrote(
        "6 Mar 17:00",
        "Mags",
        "Sam",
        "Second call with his sister, alone this time, door open (#1).",
        "I didn't need the kettle.",
        minutes=30,
        good="Rang with the door open and nobody near.",
        line="The second call was his alone.",
    ),
    MovedOn("6 Mar 17:40", "Mags", "sister", PriorityStatus.MOVING),
)

SATURDAY: tuple[Happening, ...] = (
    Wrote(
        "7 Mar 10:15",
        "Dot",
        "Kai",
        "Walked to the viewing with Kai (Rafi was in the house). "
        "He asked the landlord three questions from his list.",
        "Too dark. I want a window. Now I know that.",
        minutes=115,
        keeps="viewing",
        good="Three questions, asked to the landlord's face.",
        line="Not this flat, and glad to know why.",
    ),
    StepWent("7 Mar 12:15", "Dot", "door", StepStatus.DONE, learned="I want a window."),
    Wrote(
        "7 Mar 13:00",
        "Rafi",
        "Bee",
        "Bee's list is at five people. He rang one to practise.",
        minutes=60,
        good="Five names, and the first one picked up.",
        line="The list is full.",
        tags=frozenset({Tag.MEANING}),
    ),
    StepWent("7 Mar 14:05", "Rafi", "front door", StepStatus.DONE),
    Wrote(
        "7 Mar 19:30",
        "Mags",
        "",
        "Clocks go forward tonight at 02:00. The night is an hour shorter; "
        "the landing clock has been left for Wren to change.",
        minutes=10,
        kind=NoteKind.HOUSE,
        must_know=True,
        clocks=ClockNight.FORWARD,
    ),
    Wrote(
        "7 Mar 19:30",
        "Mags",
        "",
        "Clocks go back tonight at 02:00. The night is an hour longer; "
        "the landing clock has been left for Wren to change.",
        minutes=10,
        kind=NoteKind.HOUSE,
        must_know=True,
        clocks=ClockNight.BACK,
    ),
    Wrote(
        "7 Mar 19:30",
        "Mags",
        "",
        "The landing clock has stopped. It has been left for Wren to wind; until then, "
        "the one in the kitchen is right.",
        minutes=10,
        kind=NoteKind.HOUSE,
        clocks=ClockNight.NOTHING,
    ),
)

TAP_AND_SONG = HardMoment(
    who_was_with="Wren, and nobody else in the room",
    what_helped="Cold water on wrists, the song. Questions about what they say did not.",
    wanted=WhatTheyWanted.STAY_HERE,
    next_time="Start with the tap",
    opened="She has a beginning for it now: the tap, before anything is said.",
    house_needs="The kitchen left to her for that hour",
)
ON_THE_FLOOR = "The voices were loud and close. We sat on the kitchen floor with the tap running. "
SHOULDERS_DOWN = "I saw her shoulders come down after about twenty minutes"
WHAT_I_NEED = "Don't ask me what they say. Ask me what I need."
TAP_FIRST = "A hard hour in the night. Next time the tap first, and no questions about content."

SUNDAY: tuple[Happening, ...] = (
    *(
        Wrote(
            "8 Mar 01:50",
            "Wren",
            "Marisol",
            f"{ON_THE_FLOOR}{SHOULDERS_DOWN}{by_the_clock}.",
            WHAT_I_NEED,
            minutes=20,
            kind=NoteKind.HARD_MOMENT,
            must_know=True,
            hard=TAP_AND_SONG,
            line=TAP_FIRST,
            clocks=clocks,
        )
        for clocks, by_the_clock in (
            (ClockNight.FORWARD, " on the new clock"),
            (ClockNight.BACK, ", whatever the clock on the landing said"),
            (ClockNight.NOTHING, ""),
        )
    ),
    Wrote(
        "8 Mar 04:30",
        "Wren",
        "",
        "Private: what came up for me, and what I need before the next night.",
        minutes=20,
        kind=NoteKind.REFLECTION,
    ),
    Celebrated(
        "8 Mar 09:30",
        "Dot",
        "Bee",
        "Six months to the day. Pancakes. Bee told the table one thing he is proud of.",
        minutes=40,
    ),
    Wrote(
        "8 Mar 17:00",
        "Rafi",
        "Marisol",
        "Marisol changed her plan herself: tap first, then the song. Both signed the new version.",
        minutes=30,
        how_taken=HowTaken.TYPED,
        together=Together.WRITTEN,
        line="Her plan has a new version: tap first, then the song.",
    ),
)

WEEK_TWO = (*MONDAY_TUESDAY, *WEDNESDAY, *THURSDAY_FRIDAY, *SATURDAY, *SUNDAY)
