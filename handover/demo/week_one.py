"""The first week: an ordinary one, and somebody new."""

from __future__ import annotations

from handover.demo.happenings import Celebrated, Promised, Wrote
from handover.demo.people import BEE
from handover.demo.reflecting import Shared
from handover.demo.tale import Happening
from handover.demo.turns import (
    AskedToBeMet,
    ChoseLeaving,
    PutDifferently,
    Stepped,
    StepWent,
    Wanted,
)
from handover.house.celebrations import Tag
from handover.house.follow_ups import FollowUpKind
from handover.house.notes import Carry, HowTaken, NoteKind, Together
from handover.house.priorities import Dimension, StepStatus
from handover.house.sharing import Intention

MONDAY: tuple[Happening, ...] = (
    Wrote(
        "23 Feb 08:10",
        "Theo",
        "Noor",
        "Made flatbread together; talked about what quiet sounds like in this house at night.",
        "I didn't sleep but I wasn't scared of not sleeping.",
        minutes=35,
        good="Turned the flatbread with her bare hands and laughed.",
        line="Awake most of the night and fine with it.",
    ),
    Wrote(
        "23 Feb 10:30",
        "Theo",
        "Noor",
        "Wrote the first page of the wellness plan side by side, Noor typing. "
        "Both named what helps and what each of us needs.",
        "If I'm pacing, walk with me or leave me be. Don't ask me to sit.",
        minutes=40,
        how_taken=HowTaken.TYPED,
        together=Together.WRITTEN,
        line="Her plan has its first page: when she paces, walk along or leave her be.",
    ),
    Wanted(
        "23 Feb 14:00",
        "Theo",
        "Kai",
        "A door that's mine to lock.",
        "door",
        Dimension.HOME,
        specific="My own key before my stay ends.",
        why_it_matters="Nobody walks in.",
        have="Three streets I like. I'd like company at the housing office.",
        starts="23 Feb",
        finishes="10 May",
    ),
    Wrote(
        "23 Feb 19:15",
        "Mags",
        "Bee",
        "Baked with Bee. We talked about what he has learnt to do here "
        "that he could not do in {8 Sep 2025:month}.",
        "I can be in a kitchen with people again.",
        minutes=45,
        good="The loaf is his, crust and all.",
        line="Proud of the loaf. There is half of it left to admire.",
        tags=frozenset({Tag.JOY}),
    ),
    Wrote(
        "23 Feb 23:40",
        "Jun",
        "Noor",
        "Walked the hallway and the porch with Noor, mostly without talking.",
        minutes=30,
        line="Walked until about ten past twelve, then went up by herself.",
    ),
)

TUESDAY: tuple[Happening, ...] = (
    Wrote(
        "24 Feb 02:10",
        "Jun",
        "",
        "Boiler clicked off at 02:10, relit at 02:25. Spare blankets are on the landing.",
        minutes=15,
        kind=NoteKind.HOUSE,
        line="The boiler went off once in the night. Please listen for it.",
    ),
    Stepped("24 Feb 09:00", "Theo", "door", "Write down the three streets I like."),
    Promised(
        "24 Feb 11:00",
        "Theo",
        "Kai",
        "Look up housing office hours with Kai "
        "(he asked for company, not for it to be done for him).",
        "26 Feb 09:00-12:00",
        "office hours",
        owner="Theo",
        kind=FollowUpKind.LOOK_UP,
    ),
    Wrote(
        "24 Feb 16:20",
        "Mags",
        "Noor",
        "Boundary table, first time. Noor set hugs to 'never for now', "
        "talking about family to 'maybe, if I start it'. Review in two weeks.",
        minutes=30,
        kind=NoteKind.AGREEMENT,
        together=Together.WRITTEN,
        line="Hugs: never for now. Family: maybe, if she starts it.",
    ),
    Promised(
        "24 Feb 16:50",
        "Mags",
        "Noor",
        "Look at the boundary table again with Noor.",
        "10 Mar 09:00-12:00",
        "boundary table",
        kind=FollowUpKind.ASK_AGAIN,
    ),
    Wrote(
        "24 Feb 20:00",
        "Mags",
        "Marisol",
        "Marisol asked how anybody starts going out again. We talked about one walk.",
        "So it can be one walk.",
        minutes=25,
        line="Asked about going out, and answered herself.",
    ),
    Shared(
        "24 Feb 20:00",
        "Mags",
        "Marisol",
        "That I once stopped going out for a winter, and the one walk that started it again. "
        "Marisol asked.",
        frozenset({Intention.NORMALISE, Intention.TOOLS}),
        "She said: so it can be one walk.",
        minutes=25,
    ),
)

WEDNESDAY: tuple[Happening, ...] = (
    Wrote(
        "25 Feb 10:00",
        "Ines",
        "",
        "House meeting, everyone came but one. Agreed by consensus: kitchen is quiet after 22:30; "
        "whoever cooks chooses the music.",
        minutes=60,
        kind=NoteKind.HOUSE,
        line="New from the house meeting: the kitchen is quiet after 22:30.",
    ),
    Wrote(
        "25 Feb 12:30",
        "Dot",
        "Sam",
        "Sam showed the map of his morning walk. He has added the bridge.",
        "My chest was tight but my legs wanted to go.",
        minutes=30,
        good="Drew the bridge into his map himself.",
        line="The bridge is on the map now. Glad to be asked about it.",
        tags=frozenset({Tag.MEANING}),
    ),
    PutDifferently("25 Feb 16:30", "Rafi", "sister", "Have my sister's voice in my week."),
    Wrote(
        "25 Feb 16:35",
        "Rafi",
        "Sam",
        "Sam put his priority into other words. He took out the word 'apologise'.",
        minutes=20,
        together=Together.WRITTEN,
        line="What he wants has new words. The word 'apologise' is gone from it.",
    ),
    Promised(
        "25 Feb 17:30",
        "Rafi",
        "Sam",
        "Sit nearby while Sam rings his sister from the house phone; he rings, we make tea.",
        "28 Feb 17:00-19:00",
        "first call",
    ),
)

THURSDAY: tuple[Happening, ...] = (
    Wrote(
        "26 Feb 09:30",
        "Theo",
        "Kai",
        "Looked up the hours together. Kai rang; the office is at 802-555-0160 "
        "and he wrote the time of the drop-in on his own list.",
        "That was less of a monster than I thought.",
        minutes=40,
        keeps="office hours",
        good="Rang the housing office himself.",
        line="The drop-in time is on his own list; no need to remind him.",
    ),
    StepWent("26 Feb 10:10", "Theo", "door", StepStatus.DONE),
    Wrote(
        "26 Feb 14:00",
        "Theo",
        "Marisol",
        "Marisol read us the notice for the hearing voices group. "
        "She would like to go once and leave early if she wants to.",
        "Once. And the seat by the door.",
        minutes=20,
        line="Going to the group at six if she still wants to. The seat by the door.",
    ),
    Wrote(
        "26 Feb 18:00",
        "Rafi",
        "Marisol",
        "Went to the hearing voices group together on the bus (Dot was in the house). "
        "She stayed the whole time and chose the seat by the door.",
        "Nobody asked me to make them stop.",
        minutes=120,
        must_know=True,
        good="Stayed the whole time.",
        line="Went and stayed. Please do not ask about it tonight unless she starts.",
        tags=frozenset({Tag.MEANING}),
    ),
    Celebrated("26 Feb 20:30", "Rafi", "Marisol", "The first group, on her own terms."),
)

FRIDAY_TO_SUNDAY: tuple[Happening, ...] = (
    Wrote(
        "27 Feb 13:00",
        "Ines",
        "Bee",
        "Six months is {8 Mar}. Talked about what leaving could look like; "
        "Bee wants a date he picks and a lunch.",
        "Friday the {13 Mar:word}. It's only a number.",
        minutes=30,
        kind=NoteKind.FEEDBACK,
        line="Has picked his day: Friday the {13 Mar:word}, with a lunch.",
    ),
    ChoseLeaving("27 Feb 13:35", "Ines", BEE),
    Wrote(
        "28 Feb 12:20",
        "Rafi",
        "",
        "Garden day. Raised bed mended, two new tools borrowed from the library of things.",
        minutes=30,
        kind=NoteKind.HOUSE,
        line="The borrowed tools stand in the shed.",
    ),
    Wrote(
        "28 Feb 17:10",
        "Rafi",
        "Sam",
        "Sam rang his sister. We were in the next room with the kettle. The call was nine minutes.",
        "She laughed at the bridge.",
        minutes=50,
        keeps="first call",
        good="Nine minutes, and he rang off smiling.",
        line="The call went the way he hoped.",
    ),
    Wrote(
        "28 Feb 21:00",
        "Mags",
        "Noor",
        "Asked how support is landing. Noor would like staff to knock twice and wait.",
        "Two knocks. Then count to five.",
        minutes=25,
        kind=NoteKind.FEEDBACK,
        must_know=True,
        line="Two knocks, then count to five, every time.",
    ),
    AskedToBeMet("28 Feb 21:30", "Mags", "Noor", "Two knocks. Then count to five."),
    Wrote(
        "1 Mar 08:30",
        "Dot",
        "Kai",
        "Kai carved a spoon and taught me the stop cut. He was the one who knew.",
        minutes=40,
        good="An unhurried teacher.",
        line="The spoon is drying on the sill. Hands off until he says so.",
        tags=frozenset({Tag.JOY}),
    ),
    Wrote(
        "1 Mar 16:00",
        "Rafi",
        "Bee",
        "Bee's own step: a list of five people who would pick up the phone. Two so far.",
        minutes=30,
        carry=Carry.YES,
        line="His list has two people on it. He would like to be left to fill it.",
    ),
    Stepped("1 Mar 16:35", "Rafi", "front door", "A list of five who would pick up the phone."),
)

WEEK_ONE = (*MONDAY, *TUESDAY, *WEDNESDAY, *THURSDAY, *FRIDAY_TO_SUNDAY)
