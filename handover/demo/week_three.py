"""The third week: a goodbye and a hello."""

from __future__ import annotations

from handover.demo.happenings import Celebrated, Promised, SaidInOwnWords, Wrote
from handover.demo.people import BEE, ODILE
from handover.demo.reflecting import Shared
from handover.demo.tale import Happening
from handover.demo.team_reflection import TEAM_REFLECTION
from handover.demo.turns import (
    Arrived,
    AskedToBeMet,
    MovedOn,
    SaidGoodbye,
    Stepped,
    StepWent,
)
from handover.house.celebrations import Share, Tag
from handover.house.follow_ups import FollowUpKind
from handover.house.notes import NoteKind, Together
from handover.house.priorities import PriorityStatus, StepStatus
from handover.house.sharing import Intention, SharingKind

MONDAY: tuple[Happening, ...] = (
    Stepped("9 Mar 09:00", "Theo", "door", "Ask for flats with a window facing south or west."),
    Wrote(
        "9 Mar 09:05",
        "Theo",
        "Kai",
        "Kai has a new step. He dropped one street from the list.",
        minutes=25,
        line="A window matters more to him now than the street.",
    ),
    Wrote(
        "3 Mar 13:20",
        "Theo",
        "Noor",
        "Later entry: reading on the back step on Tuesday {3 Mar}, a page each.",
        minutes=30,
        later="9 Mar 13:45",
        late_because="Forgot at the time; Noor asked for it to be on her page.",
        line="Wanted last Tuesday's reading on her page. It is there now.",
    ),
    Wrote(
        "9 Mar 18:30",
        "Mags",
        "Sam",
        "Sam cooked his mother's soup for six. He asked two people to chop.",
        "I was bossy and nobody minded.",
        minutes=30,
        good="Soup for six, and seconds.",
        line="He would cook again if somebody buys the leeks.",
        tags=frozenset({Tag.JOY}),
    ),
)

TUESDAY: tuple[Happening, ...] = (
    Wrote(
        "10 Mar 10:00",
        "Theo",
        "Noor",
        "Two-week review of the boundary table. Hugs moved to 'maybe, I'll ask'. "
        "Next review {7 Apr}.",
        minutes=30,
        kind=NoteKind.AGREEMENT,
        together=Together.WRITTEN,
        keeps="boundary table",
        line="Hugs: maybe, and she is the one who asks.",
    ),
    Wrote(
        "10 Mar 11:30",
        "Theo",
        "Kai",
        "Kai decided not to go to today's viewing and slept instead.",
        minutes=20,
        line="No viewing today, his choice. Asleep until two.",
    ),
    Wrote(
        "10 Mar 17:00",
        "Rafi",
        "Bee",
        "Packed the first box. Bee gave his plant to the house and wrote its instructions.",
        "Water it when it looks at you.",
        minutes=30,
        good="The house has a plant now, with instructions.",
        line="One box packed. He sets the pace.",
    ),
    Promised(
        "10 Mar 17:35",
        "Rafi",
        "Bee",
        "Carry the boxes down with Bee before his lunch.",
        "13 Mar 10:30-12:00",
        "boxes",
        kind=FollowUpKind.PRACTICAL,
    ),
    Wrote(
        "10 Mar 20:00",
        "Rafi",
        "Marisol",
        "Asked what has been helpful this fortnight. The tap. The seat by the door. "
        "Being asked before, not after.",
        "Keep asking before.",
        minutes=20,
        kind=NoteKind.FEEDBACK,
        line="Being asked before, not after: that is what helps.",
    ),
    AskedToBeMet("10 Mar 20:25", "Rafi", "Marisol", "Keep asking before."),
)

WEDNESDAY_THURSDAY: tuple[Happening, ...] = (
    Wrote(
        "11 Mar 10:00",
        "Ines",
        "",
        "House meeting. No-phones hour stays, everyone agreed. Odile arrives on Saturday; "
        "each person said whether they want to be around for hellos.",
        minutes=60,
        kind=NoteKind.HOUSE,
        line="The hour without phones at supper stays.",
    ),
    Wrote(
        "11 Mar 12:30",
        "Dot",
        "",
        "Team reflection: three promises made without looking at the roster, all caught by the "
        "question. Learning: say 'someone will' until we have looked.",
        minutes=40,
        kind=NoteKind.HOUSE,
        line="From the team: 'someone will', until we have looked at the roster.",
    ),
    Wrote(
        "11 Mar 18:00",
        "Mags",
        "Noor",
        "Noor read aloud for the first time, half a page, then laughed.",
        minutes=40,
        good="Half a page, aloud.",
        line="Read aloud after supper. She may want to again.",
        tags=frozenset({Tag.JOY}),
    ),
    Wrote(
        "12 Mar 01:30",
        "Jun",
        "Kai",
        "Kai was awake with the word 'deposit'. We made a column for what he has "
        "and a column for what he needs to ask.",
        "It's a sum, not a verdict.",
        minutes=30,
        line="The two columns are in his notebook. Let him bring them up.",
    ),
    Stepped("12 Mar 14:00", "Theo", "sister", "Ask her to tea at the house on a Sunday I pick."),
    Wrote(
        "12 Mar 14:05",
        "Theo",
        "Sam",
        "Sam has a next step of his own: a tea at the house, for his sister.",
        minutes=25,
        line="Thinking about which Sunday.",
    ),
    Wrote(
        "12 Mar 19:00",
        "Rafi",
        "Kai",
        "We went through a lease form. He asked to see how it goes in the boxes.",
        minutes=30,
        line="Went through a lease form, box by box, at his asking.",
    ),
    Shared(
        "12 Mar 19:00",
        "Rafi",
        "Kai",
        "How I filled in my first lease form wrong, twice.",
        frozenset({Intention.NORMALISE, Intention.TOOLS}),
        "He asked to see how it goes in the boxes.",
        SharingKind.TOOL,
        minutes=30,
    ),
)

FRIDAY: tuple[Happening, ...] = (
    SaidInOwnWords(
        "13 Mar 11:00",
        "Ines",
        "Bee",
        "I came in sideways. I am going out by the front door. Thank you for the kitchen.",
    ),
    Wrote(
        "13 Mar 11:35",
        "Ines",
        "Bee",
        "Carried two boxes down, Bee in front.",
        "That's all I came with, and now it's mine.",
        minutes=15,
        kind=NoteKind.PRACTICAL,
        keeps="boxes",
        line="Left at two by the front door, after a lunch at which he spoke last.",
    ),
    MovedOn("13 Mar 12:00", "Ines", "front door", PriorityStatus.DONE),
    Celebrated(
        "13 Mar 12:30",
        "Theo",
        "Bee",
        "Goodbye lunch. Five people spoke, Bee spoke last. "
        "He left at two with the front door key ring he made.",
        minutes=90,
    ),
    SaidGoodbye("Theo", BEE, "Thank you for the kitchen."),
    Wrote(
        "13 Mar 16:00",
        "Mags",
        "Marisol",
        "Marisol was quiet about the empty chair. We left it empty at supper because she asked.",
        "Let it be missing for one night.",
        minutes=30,
        line="The chair stays empty for tonight, as she asked.",
    ),
)

SATURDAY: tuple[Happening, ...] = (
    Wrote(
        "14 Mar 00:30",
        "Wren",
        "Noor",
        "Noor was up; we read a page each on the landing.",
        minutes=20,
        good="A page each, by landing light.",
        line="Up at half past midnight for a page, then slept.",
    ),
    Arrived(ODILE, "Ines"),
    Wrote(
        "14 Mar 12:30",
        "Ines",
        "Odile",
        "Odile arrived. Told her, and gave her on paper: what this house is and is not, when each "
        "of us is here, how to reach the house, what we write down, "
        "and the few things we cannot keep to ourselves.",
        minutes=60,
        kind=NoteKind.PRACTICAL,
        together=Together.READ,
        must_know=True,
        line="Here since half past twelve. She has it all on paper; no need to say it twice.",
    ),
    Wrote(
        "14 Mar 16:00",
        "Rafi",
        "Odile",
        "Odile chose the small room and asked for the lamp. Nothing else tonight.",
        "Just the lamp.",
        minutes=30,
        must_know=True,
        line="First night. The lamp is on; nobody at her door unless she calls.",
    ),
    AskedToBeMet("14 Mar 16:30", "Rafi", "Odile", "Just the lamp."),
    StepWent("14 Mar 21:00", "Rafi", "sister", StepStatus.DOING),
)

SUNDAY: tuple[Happening, ...] = (
    Wrote(
        "15 Mar 09:00",
        "Dot",
        "Sam",
        "Sam asked which shift will be on for the {22 Mar:nth}. The roster is not out, "
        "so it is written for the shift and not for a person.",
        minutes=40,
        line="His sister comes on Sunday the {22 Mar:nth}. He welcomes her, we say hello.",
    ),
    Promised(
        "15 Mar 09:45",
        "Dot",
        "Sam",
        "Be in the house for tea with Sam's sister; Sam welcomes her, we say hello.",
        "22 Mar 14:00-16:00",
        "tea with his sister",
    ),
    Celebrated(
        "15 Mar 16:30",
        "Mags",
        "Kai",
        "Second viewing on Tuesday, with a window. He booked it himself.",
        share=Share.TEAM,
    ),
)

WEEK_THREE = (*TEAM_REFLECTION, *MONDAY, *TUESDAY, *WEDNESDAY_THURSDAY, *FRIDAY, *SATURDAY, *SUNDAY)
