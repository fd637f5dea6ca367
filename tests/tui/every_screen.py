"""Every screen and every question of the house, and the keys that lead there from the board."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta
from types import MappingProxyType
from unittest.mock import patch

from handover.desk import (
    Answer,
    Answers,
    agreements,
    cards,
    check_ins,
    chores,
    confidence,
    directory,
    feedback,
    follow_ups,
    handovers,
    house_board,
    house_card,
    keys,
    meetings,
    moving,
    not_alone,
    off_shift,
    opening,
    pacts,
    partings,
    plans,
    priorities,
    reflections,
    residents,
    roster_changes,
    sharing,
    whereabouts,
    who,
    wording,
)
from handover.desk.agreements import Agreed
from handover.desk.check_ins import Answered
from handover.desk.confidence import Marked
from handover.desk.follow_ups import Promise
from handover.desk.pacts import Offered
from handover.desk.partings import HowTold
from handover.desk.plans import PartSaid
from handover.desk.reflections import ToTalk
from handover.desk.sharing import SharingDraft
from handover.house.cards import MayRing
from handover.house.celebrations import Share
from handover.house.check_ins import Topic
from handover.house.chores import Every
from handover.house.confidence import MarkerKind, ToWhom
from handover.house.confidence import PersonTold as ToldThem
from handover.house.directory import PublicContact, PublicKind
from handover.house.feedback import NewFeedback
from handover.house.follow_ups import FollowUpStatus
from handover.house.handovers import Line
from handover.house.overrides import PersonTold
from handover.house.partings import Goodbye
from handover.house.people import Role
from handover.house.plans import Section
from handover.house.priorities import HowWeKnow, TheirDecision
from handover.house.refusals import NotLetIn, NotYours
from handover.house.sharing import Intention, SeenBy, SharingKind
from handover.house.shifts import ShiftKind
from handover.house.times import Span
from handover.house.who import Part, Said, SpeakWay, SupportKind
from tests.house_of_tests import (
    BEE,
    KAI,
    MONDAY,
    NOOR,
    PASSPHRASE,
    SAM,
    THEY_SAID_SO,
    HouseOfTests,
    reflect,
    wall_moment,
    write,
)
from tests.tui.on_screen import OnScreen

HALF_PAST_THREE = "2026-03-09 15:30"
"""Theo and Dot are going, Mags has come."""
HALF_PAST_TEN = "2026-03-09 22:30"
"""Jun comes for the night."""

Meanwhile = Callable[[HouseOfTests], object]


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere in the program."""

    screen: str
    """The class of what is in front there."""
    keys: tuple[str | Meanwhile, ...] = ()
    """From the board: `f2` presses, `> Noor ` moves to that row, `=words` types them; what can be
    called happens meanwhile at another terminal."""
    who: str = "Theo"
    clock: str = HALF_PAST_THREE
    before: Meanwhile = lambda house: None
    """What has happened before they sit down."""


async def go(at: OnScreen, house: HouseOfTests, place: Place) -> None:
    """Sit down there, at that time, and go to it."""
    house.clock.to(place.clock)
    place.before(house)
    await at.sit_down(house, place.who)
    for key in place.keys:
        if callable(key):
            key(house)
        else:
            await at.go(key)
            if at.screen == "WhichNote" != place.screen:
                await at.press("enter")  # on with the note that is unfinished
    assert at.screen == place.screen, "\n".join(at.lines)


def two_handovers(house: HouseOfTests) -> None:
    """Mags hands over as well; Jun has heard neither of them."""
    write(house.mags, "She wants her door left alone tonight.", must_know=True)
    handovers.give(house.mags)


def a_house_with_rules(house: HouseOfTests) -> None:
    """A phrase is at home here, and one rule of the house cannot be used."""
    wording.at_home_here(house.theo, "told to")
    rules = 'schema = 1\n\n[[rule]]\nid = "judging-refusd"\nlevel = "off"\n'
    wording.wording_file(house.book).write_text(rules, encoding="utf-8")


def mags_says_it_first(house: HouseOfTests) -> None:
    """While Theo says the one thing about Bee, Dot says it at another terminal."""
    handovers.say(house.dot, Line(BEE, "He asked for the small lamp.", version=0))


def noor_puts_it_differently(house: HouseOfTests) -> None:
    """While Theo rewords what Noor wants, Dot does at another terminal."""
    (wish,) = priorities.priorities_of(house.dot, NOOR)
    priorities.reword_priority(house.dot, wish, "Read three", TheirDecision(HowWeKnow.TOLD_ME))


def wants_two(house: HouseOfTests) -> None:
    """Noor wants a second thing, and Theo has thought of a third."""
    priorities.add_priority(house.theo, NOOR, "A window to the garden", THEY_SAID_SO)
    priorities.add_priority(house.theo, NOOR, "Go out more", None)


def another_time(house: HouseOfTests) -> None:
    """Dot thinks that the walk might be tomorrow, and has not asked Noor yet."""
    window = Span(wall_moment("2026-03-10 10:00"), wall_moment("2026-03-10 11:00"))
    moving.suggest_move(house.dot, 1, window, staff_id=None)


def kept_by_mistake(house: HouseOfTests) -> None:
    """Theo marks the walk as kept; it was not."""
    follow_ups.close(house.theo, 1, FollowUpStatus.KEPT)


def a_few_chores(house: HouseOfTests) -> None:
    """The boiler was looked at, the bread is not baked yet."""
    boiler = chores.add_chore(house.theo, "Look at the boiler", Every.DAY)
    chores.turn(house.theo, boiler.id)
    chores.add_chore(house.theo, "Bread", Every.DAY)
    chores.add_chore(house.theo, "Air the attic", Every.NOW_AND_THEN)


def brought(house: HouseOfTests) -> None:
    """Three promises are to be talked about; one has been, and of another was learned."""
    for desk, words in ((house.mags, "See you Saturday"), (house.jun, "I will ring him")):
        reflections.bring(desk, "A3", words, because="I had not looked at the roster")
    reflections.bring(house.jun, "A1", "We met by the river", person_told=PersonTold.WILL)
    reflections.bring(house.jun, "A6", "I gave my number to somebody")
    ids = {one.words: one.id for group in _to_talk(house) for one in group.brought}
    reflections.talked(house.jun, [ids["I will ring him"]], "Jun, Mags, Dot")
    reflections.talked(house.jun, [ids["I gave my number to somebody"]], "Jun, Ines")
    reflections.learned(
        house.mags, [ids["I gave my number to somebody"]], "Write the house line on a card first."
    )


def _to_talk(house: HouseOfTests) -> tuple[ToTalk, ...]:
    return reflections.to_talk_about(house.mags).to_talk


def shared(house: HouseOfTests) -> None:
    """Theo and Mags shared something; Theo wrote something for himself."""
    tools = frozenset({Intention.TOOLS, Intention.NORMALISE})
    mine = SharingDraft("The winter I stayed in.", intentions=tools, resident_id=NOOR)
    sharing.share(house.theo, mine, Answers.of(A1=Answer("other", "")))
    theirs = SharingDraft(
        "How I filled in my first lease form wrong, twice.",
        SharingKind.SUCCESS,
        tools,
        asked_first=True,
        landed="He asked to see how it goes in the boxes.",
        seen_by=SeenBy.TEAM,
    )
    sharing.share(house.mags, theirs)
    reflect(house.theo, "What came up for me when she was loud.")


def a_directory(house: HouseOfTests) -> None:
    """The house has a line, and knows whom one may reach."""
    directory.keep_lines(house.ines, "802-555-0100", "802-555-0110", "ash.example")
    for contact in (
        PublicContact("Town library", number="802-555-0155", when="Monday to Saturday, 10 to 6"),
        PublicContact("Housing office", number="802-555-0160", when="Drop-in Tuesdays and Fridays"),
        PublicContact(
            "Hearing voices group",
            PublicKind.GROUP,
            address="The community hall, upstairs",
            when="Thursdays 18:30 to 20:00. Come as you are; nobody signs in.",
        ),
    ):
        directory.put_in(house.theo, contact)
    directory.let_stand(house.theo, "2025551234")


def a_card(house: HouseOfTests) -> None:
    """Noor has said whom one may ring for her, and whom not."""
    whom = MayRing("Ana", "her sister", "802-555-0177", "If she wants company", "before nine")
    cards.put_on_card(house.theo, NOOR, whom, THEY_SAID_SO)
    cards.not_to_ring(house.theo, NOOR, "The landlord she had before", THEY_SAID_SO)
    cards.card_of(house.mags, NOOR)


def a_plan(house: HouseOfTests) -> None:
    """Noor and Theo have made a plan; one part she keeps to herself."""
    for section, said in (
        (Section.REMIND, PartSaid("Two knocks. Then count to five.")),
        (Section.HELPS, PartSaid("If I pace, walk with me.", "To know whether you went out.")),
        (Section.HARD_FOR_ME, PartSaid("The last bus, heard from bed.", private=True)),
    ):
        plans.say_part(house.theo, NOOR, section, said, THEY_SAID_SO)
    plans.mark_theirs(house.theo, NOOR, THEY_SAID_SO)
    plans.mark_ours(house.theo, NOOR)


def two_agree(house: HouseOfTests) -> None:
    """Noor and Theo agree on something; what they agreed on before has ended."""
    for theirs, ours, rhythm in (
        ("I say when it is long enough", "We sit on the porch with her", "twice a week"),
        ("I ring before I go out", "I keep the landing lamp on", ""),
    ):
        offered = Offered(theirs, ours, rhythm, others_may=True)
        made = pacts.make(house.theo, NOOR, offered, THEY_SAID_SO)
    pacts.they_end_it(house.theo, made.id, THEY_SAID_SO, words="I sleep without it.")


def asked_how_it_lands(house: HouseOfTests) -> None:
    """Noor was asked, and answered two of the questions."""
    words = {
        Topic.LANDS: "Two knocks. Then count to five.",
        Topic.CHANGE: "I am only trying out the porch.",
    }
    check_ins.ask(house.theo, NOOR, Answered(words), THEY_SAID_SO)


def jun_leaves(house: HouseOfTests) -> None:
    """Jun leaves the team; Noor and Sam had agreed on something with her."""
    pacts.make(house.jun, NOOR, Offered("", "Tea on the landing"), THEY_SAID_SO)
    pacts.make(house.jun, SAM, Offered("", "Listen to the rain with him"), THEY_SAID_SO)
    gone = partings.leaves(house.ines, house.jun.who.id)
    how = HowTold(house.theo.who.id, "Tell her the tea was right.", Goodbye.WISHED)
    partings.settle(house.theo, gone.to_tell[0], how)


def could_not_be_kept(house: HouseOfTests) -> None:
    """Something Noor told had to be passed on; the law gives time for something else."""
    confidence.mark(house.theo, NOOR, Marked(MarkerKind.ROW_18, ToWhom.DOCTOR, ToldThem.BEFORE))
    confidence.mark(house.theo, NOOR, Marked(MarkerKind.LAW, ToWhom.PROTECTIVE, done=False))


PERSON = ("> Noor  ", "enter")
PARTINGS = ("i", "> Somebody of the team", "enter")
LANDS = (*PERSON, "> How the support", "enter")


def a_week_planned(house: HouseOfTests) -> None:
    """Theo has swapped a night; the week after what is out is planned in part."""
    night = roster_changes.put_on(house.ines, "Theo", ShiftKind.MIDDLE, date(2026, 3, 12))
    roster_changes.give(house.ines, night.id, "Rafi", because="a swap")
    roster_changes.put_on(house.ines, "Theo", ShiftKind.DAY, date(2026, 11, 10))


def noors_tea(house: HouseOfTests) -> None:
    """Jun has promised tea, and is ill that night; Wren stands in."""
    window = Span(wall_moment("2026-03-13 00:30"), wall_moment("2026-03-13 01:00"))
    jun = house.jun.who.id
    tea = Promise("Tea on the landing, half past midnight", window, NOOR, jun, agreed=True)
    follow_ups.promise(house.jun, tea)
    begins = wall_moment("2026-03-12 23:00")
    night = next(a for a in house.ines.roster().assignments if a.span.start == begins)
    roster_changes.give(house.ines, night.id, "Wren", ill=True)


def noors_tea_read(house: HouseOfTests) -> None:
    """The same, and Ines has said why she reads from home what Noor was promised."""
    noors_tea(house)
    off_shift.say_why(house.ines, NOOR, Answers.of(A10=Answer("other", "the roster")))


def something_landed(house: HouseOfTests) -> None:
    """Noor said something to Theo and to the house, and the house has answered."""
    knock = NewFeedback(NOOR, "Two knocks felt safe.", to_staff_id=house.theo.who.id)
    feedback.say(house.mags, knock)
    loud = feedback.say(house.mags, NewFeedback(NOOR, "The evenings are loud.", to_meeting=True))
    feedback.answer(house.mags, loud.id, "We bring it to the meeting.")


def a_meeting(house: HouseOfTests) -> None:
    """A meeting was held, and the next one has something waiting."""
    residents.celebrate(
        house.theo,
        "Pancakes for six months.",
        resident_id=BEE,
        share=Share.HOUSE,
        ok_by_person=True,
    )
    meetings.bring(house.theo, "Who feeds the cat at night?", "Sam")
    agreed = Agreed("The porch light stays on until two.", ("Noor", "Ines"), consensus=True)
    agreements.agree(house.ines, agreed)
    meetings.hold(house.ines, ["Noor", "Sam", "Ines"], "Sam feeds the cat.", date(2026, 3, 16))
    meetings.bring(house.theo, "Could the garden have a bench?")
    agreements.propose(house.theo, "Does the porch light stay on all night?")
    something_landed(house)
    residents.celebrate(house.theo, "The bread rose, for everybody.", share=Share.HOUSE)
    house_board.put_up(house.theo, "The boiler man comes on Tuesday at ten.", date(2026, 3, 10))


PERSON = ("> Noor  ", "enter")
ROSTER = ("i", "> The roster", "enter")


def bee_left(house: HouseOfTests) -> None:
    """Bee said goodbye earlier on Monday; the signs that are his come out the same each time."""
    house.clock.to(MONDAY)
    residents.goodbye(house.theo, BEE, words="I am going out by the front door.")
    house.clock.to(HALF_PAST_THREE)
    with house.book.writing():
        house.book.sql("UPDATE farewell SET receipt = 'ABCDE-FGHJK-LMNPQ-RSTUV-WXYZ2'")


PERSON = ("> Noor  ", "enter")
LEAVING = ("i", "> Noor ", "l")
LEFT = ("i", "> Who has left", "enter")
PACTS = (*PERSON, "> Agreed with", "enter")


def noor_says_who_she_is(house: HouseOfTests) -> None:
    """She has said a few things of herself, and asks for somebody else than Jun."""
    for part, said in (
        (Part.ABOUT_ME, Said("I draw maps of places I have left.")),
        (Part.GOOD_LIFE, Said("A door that is mine, and bread on Sundays.", "getting on")),
        (Part.SPEAK, Said("Slowly.", ways=frozenset({SpeakWay.WRITE, SpeakWay.ONE_TO_ONE}))),
        (Part.ASK_FIRST, Said("Before you sit down beside me.")),
        (Part.FAITH, Said(rather_not=True)),
    ):
        who.say(house.theo, NOOR, part, said, THEY_SAID_SO)
    support = frozenset({SupportKind.EMOTIONAL})
    who.name_person(house.theo, NOOR, "Ana", THEY_SAID_SO, relation="my sister", support=support)
    not_alone.rather_not(house.theo, NOOR, house.jun.who.id, THEY_SAID_SO, why="The old ward.")


def some_are_out(house: HouseOfTests) -> None:
    """Kai is out by himself, and Dot with Sam."""
    whereabouts.says_out(house.theo, KAI, where="the river", back_about="five, or when it rains")
    until = house.clock() + timedelta(hours=1)
    whereabouts.go_out(house.theo, "the library", until, [house.dot.who.id], [SAM])


def theo_about_me(house: HouseOfTests) -> None:
    """Theo says something about himself."""
    me = next(one for one in house_card.house_card(house.theo).team if one.name == "Theo")
    house_card.say_about_me(house.theo, me, "I bake on Mondays. Ask me about sourdough.")


def somebody_guesses(house: HouseOfTests) -> None:
    """Two wrong passphrases were tried with Theo's name in the night, before he came."""
    house.clock.to("2026-03-09 03:12")
    for passphrase in ("not this one", "nor this one", PASSPHRASE):
        with suppress(NotLetIn):
            opening.sign_in(house.book, "Theo", passphrase, clock=house.clock)
    house.clock.to(HALF_PAST_THREE)


def soup_is_handed_over(house: HouseOfTests) -> None:
    """Theo hands over once more, and it is soon heard."""
    write(house.theo, "We made soup.", NOOR)
    handovers.give(house.theo)


def theo_did_not_know(house: HouseOfTests) -> None:
    """Theo tried to take somebody onto the team, which a coordinator does."""
    with suppress(NotYours):
        keys.join(house.theo, "Ash", Role.RELIEF)


A_CODE = patch("handover.store.keys.new_code", return_value="ABCD-EFGH-JKMN-PQRS-TVWX-YZ01-2345")


def a_known_code(_: HouseOfTests) -> None:
    """The next recovery code is the same each time."""
    A_CODE.start()


def codes_as_ever(_: HouseOfTests) -> None:
    """Those after it are not."""
    A_CODE.stop()


TO_WHEN = ("shift+tab",) * 5


PERSON = ("> Noor  ", "enter")
PARTINGS = ("i", "> Somebody of the team", "enter")
LANDS = (*PERSON, "> How the support", "enter")
ROSTER = ("i", "> The roster", "enter")
PACTS = (*PERSON, "> Agreed with", "enter")
LANDED = (*PERSON, "> What they said back", "enter")
MEETINGS = ("i", "> House meetings", "enter")
HARD = ("> Noor  ", "w", "enter", *("shift+tab",) * 4, "space", "tab", "tab", "tab", "tab")
OFF_SHIFT = (*PERSON, "space", "f2")
WHO = (*PERSON, "> Who Noor is", "enter")
PLAN = (*PERSON, "> Their plan", "enter")
NONE_FITS = (*PERSON, "s", "=My first flat.", *("shift+tab",) * 3, "space", "f2")
WISH = (*PERSON, "> 1  “Read", "enter")
WHICH_NOTE = ("> Noor  ", "w")
NOTE = (*WHICH_NOTE, "enter")
GIVEN = ("> Your handover", "enter")
AGREEMENTS = ("i", "b", "> What the", "enter")
EARLY = (*TO_WHEN, "ctrl+u")

PLACES: Mapping[str, Place] = MappingProxyType(
    {
        "board": Place("Board"),
        "board-coming-on": Place("Board", who="Jun"),
        "find": Place("Find", ("/",)),
        "find-found": Place("Find", ("/", "=library")),
        "find-nothing": Place("Find", ("/", "=who:zed")),
        "find-off-shift": Place("Find", ("/", "=library"), who="Ines"),
        "go-to": Place("GoTo", ("g",)),
        "locked": Place("Locked", (*NOTE, "=She hummed by the window", "f9")),
        "come-back": Place("ComeBack", ("f9", "tab", "enter", "tab", "tab", "enter")),
        "door-news": Place("Lines", ("> Two wrong", "enter"), before=somebody_guesses),
        "recovery-code": Place(
            "RecoveryCode",
            ("i", "m", "> Make", a_known_code, "enter", "> Make", "enter", codes_as_ever),
            who="Ines",
        ),
        "away": Place(
            "Away",
            ("> While you", "enter"),
            who="Jun",
            clock="2026-03-09 23:10",
            before=two_handovers,
        ),
        "person": Place("Person", PERSON),
        "together": Place("Together", (*PERSON, "t")),
        "together-note": Place("TogetherPick", (*PERSON, "t", *["down"] * 7, "enter")),
        "together-covered": Place("TogetherCovered", (*PERSON, "t", "f5")),
        "together-back": Place("TogetherFill", (*PERSON, "t", "escape")),
        "with-them": Place("WithThemScreen", (*PERSON, "t", "h")),
        "write": Place("WriteNote", NOTE),
        "write-hard-moment": Place("WriteNote", HARD),
        "write-house": Place("WriteNote", ("> Your handover", "w", "> The house", "enter")),
        "write-reflection": Place("WriteNote", ("> Your handover", "w", "> Only", "enter")),
        "which-note": Place("WhichNote", WHICH_NOTE),
        "pick": Place("Pick", ("> Your handover", "w")),
        "read-note": Place("ReadNote", (*PERSON, "> Mon 9 Mar 11:00", "enter")),
        "note-celebrated": Place("Fill", (*PERSON, "> Mon 9 Mar 11:00", "enter", "c")),
        "landed": Place("HowItLanded", LANDED, before=something_landed),
        "landed-new": Place("Fill", (*LANDED, "n", "enter")),
        "landed-answer": Place("Pick", (*LANDED, "enter"), before=something_landed),
        "meetings": Place("Meetings", MEETINGS, before=a_meeting),
        "meeting-held": Place("Fill", (*MEETINGS, "n", "> A meeting", "enter")),
        "meeting-page": Place("MeetingOnOnePage", (*MEETINGS, "> Mon 9", "x"), before=a_meeting),
        "house-board": Place(
            "BoardOfTheHouse", ("i", "> The house board", "enter"), before=a_meeting
        ),
        "follow-ups": Place("FollowUps", ("f",)),
        "last-acts": Place("LastActs", ("u",)),
        "take-back": Place("Pick", ("u", "enter"), before=kept_by_mistake),
        "follow-up-menu": Place("Pick", ("f", "enter")),
        "promise": Place("PromiseForm", ("f", "n")),
        "promise-keeper": Place("OneOf", ("f", "n", "tab", "tab", "tab", "m")),
        "promise-moved": Place("PromiseForm", ("f", "m", "=tomorrow 10:15-12:15")),
        "promise-kept": Place("Fill", ("f", "space")),
        "promise-in-a-note": Place(
            "PromiseForm", (*NOTE, "=We baked. I will find the tin tomorrow.", "ctrl+o")
        ),
        "promise-suggested": Place("FollowUps", ("f",), before=another_time),
        "promise-mistake": Place("Fill", ("f", "enter", "> You wrote it", "enter")),
        "promise-history": Place("Lines", ("f", "enter", "> How it", "enter")),
        "priority": Place("PriorityScreen", WISH),
        "priority-new": Place("Fill", (*PERSON, "n")),
        "priority-moved": Place("Fill", (*WISH, "m")),
        "suggestion": Place("Pick", (*WISH, "> It is", "enter")),
        "chores": Place("Chores", ("i", "> What the house needs", "enter"), before=a_few_chores),
        "wanted": Place("Wanted", (*PERSON, "> What they want, all", "enter"), before=wants_two),
        "wanted-moved": Place(
            "Pick", (*PERSON, "> What they want, all", "enter", "m"), before=wants_two
        ),
        "step": Place("Fill", (*WISH, "> o Find", "enter")),
        "share": Place("ShareOfSelf", (*PERSON, "s")),
        "share-with-whom": Place("Pick", ("> Your handover", "s")),
        "share-none-fits": Place("Pick", NONE_FITS),
        "sharings": Place("Sharings", ("> Your handover", "s", "> Read", "enter"), before=shared),
        "talk-about": Place("TalkAbout", ("k",), before=brought),
        "talk-about-talked": Place("Fill", ("k", "enter", "enter"), before=brought),
        "talk-about-learned": Place("Fill", ("k", "> “I will", "enter", "enter"), before=brought),
        "talk-about-new": Place("Fill", ("k", "n")),
        "own-words": Place("Fill", (*PERSON, "o")),
        "celebrate": Place("Fill", (*PERSON, "c")),
        "hand-over": Place("HandOver", ("h",), who="Mags"),
        "hand-over-line": Place("Fill", ("h", "> Noor ", "enter"), who="Mags"),
        "hand-over-give": Place("GiveIt", ("h", "f2"), who="Mags"),
        "receive": Place("Receive", ("r",), who="Jun", clock=HALF_PAST_TEN),
        "receive-part": Place("Receive", ("r", "f6"), who="Jun", clock=HALF_PAST_TEN),
        "receive-only-read": Place("Receive", ("r", "space", "f2", "f6"), who="Ines"),
        "receive-nothing": Place(
            "Fill", ("r", "f2", "f2", "f2"), who="Mags", before=soup_is_handed_over
        ),
        "receive-ask": Place("Fill", ("r", "f6", "f4"), who="Jun", clock=HALF_PAST_TEN),
        "given": Place("Given", GIVEN),
        "given-put-right": Place("Fill", (*GIVEN, "> You: ", "e")),
        "arriving": Place("Arriving", (*PERSON, "> Arriving", "enter")),
        "arriving-said": Place("Fill", (*PERSON, "> Arriving", "enter", "enter")),
        "stay": Place("Stay", (*PERSON, "> Their name", "enter")),
        "stay-name": Place("Fill", (*PERSON, "> Their name", "enter", "enter")),
        "confidence": Place(
            "Confidence", (*PERSON, "> Told in confidence", "enter"), before=could_not_be_kept
        ),
        "confidence-new": Place("Fill", (*PERSON, "> Told in confidence", "enter", "n")),
        "usual": Place("UsualHere", ("i", "> How long", "enter"), who="Ines"),
        "inside": Place("Inside", ("i",)),
        "inside-welcome": Place("Fill", ("i", "n")),
        "team": Place("Team", ("i", "m"), who="Ines"),
        "team-not-let": Place(
            "Lines",
            ("i", "m", "> What somebody was not", "enter"),
            who="Ines",
            before=theo_did_not_know,
        ),
        "team-lost": Place("Fill", ("i", "m", "> Theo", "enter", "enter"), who="Ines"),
        "inside-shift": Place("Fill", ("i", "s"), who="Ines"),
        "roster": Place("RosterWeek", ROSTER, who="Ines", before=a_week_planned),
        "roster-menu": Place("Pick", (*ROSTER, "enter"), who="Ines"),
        "roster-who": Place("Pick", (*ROSTER, "right", "enter", "g", "enter"), who="Ines"),
        "roster-times": Place("Fill", (*ROSTER, "enter", "o", "enter"), who="Ines"),
        "roster-put-on": Place("Fill", (*ROSTER, "n"), who="Ines"),
        "publish": Place("Publish", (*ROSTER, "f2"), who="Ines", before=a_week_planned),
        "orphans": Place("Orphans", (*ROSTER, "f"), who="Ines", before=noors_tea_read),
        "orphans-held-back": Place("Orphans", (*ROSTER, "f"), who="Ines", before=noors_tea),
        "roster-news": Place(
            "RosterNews", ("> Thu 12 Mar, night", "enter"), who="Wren", before=noors_tea
        ),
        "here-when": Place("HereWhenScreen", ("i", "> Who is here when", "enter")),
        "as-written": Place("AsWritten", ("i", "> Is the book", "enter")),
        "backups": Place("BackupsScreen", ("i", "> Backups", "enter"), who="Ines"),
        "numbers": Place("HouseNumbersScreen", ("i", "> Numbers", "enter"), who="Ines"),
        "house-log": Place("HouseLogScreen", ("i", "> The house log", "enter")),
        "rules": Place("Rules", ("f7",), before=a_house_with_rules),
        "rules-found": Place("Rules", ("f7", "slash", "=Kai refused lunch.")),
        "rule": Place("RuleInFull", ("f7", "> B1", "enter")),
        "rule-about-words": Place(
            "RuleInFull", ("f7", "slash", "=refused", "enter", "> judging-refused", "enter")
        ),
        "phrase-at-home": Place("Pick", ("f7", "> “told", "enter"), before=a_house_with_rules),
        "limits-whose": Place("WhoseLimits", ("b",)),
        "limits": Place("Limits", (*PERSON, "b")),
        "limits-said": Place("LimitForm", (*PERSON, "b", "space")),
        "limits-held": Place("Pick", (*PERSON, "b", "> 3 ", "space", "space", "f2")),
        "limits-mine": Place("Limits", ("i", "b", "> Mine", "enter")),
        "limits-house": Place("Limits", ("i", "b", "enter"), who="Ines"),
        "one-limit": Place("OneLimit", (*PERSON, "b", "enter")),
        "own-row": Place("Fill", (*PERSON, "b", "n")),
        "exercise": Place("Exercise", ("i", "b", "> The exercise", "enter")),
        "exercise-row": Place("Fill", ("i", "b", "> The exercise", "enter", "enter")),
        "agreements": Place("Agreements", AGREEMENTS),
        "agreement-new": Place("Fill", (*AGREEMENTS, "n", "> Something a", "enter")),
        "one-page": Place("OnePageScreen", (*AGREEMENTS, "x")),
        "plan": Place("PlanScreen", PLAN, before=a_plan),
        "plan-part": Place("Fill", (*PLAN, "> What helps", "enter"), before=a_plan),
        "plan-page": Place("PlanOnPaper", (*PLAN, "x"), before=a_plan),
        "check-ins": Place("CheckIns", LANDS, before=asked_how_it_lands),
        "check-in-new": Place("Fill", (*LANDS, "n")),
        "partings": Place("Partings", PARTINGS, before=jun_leaves),
        "parting-told": Place("Fill", (*PARTINGS, "enter"), before=jun_leaves),
        "parting-new": Place("Fill", (*PARTINGS, "n"), who="Ines", before=jun_leaves),
        "pacts": Place("Pacts", PACTS, before=two_agree),
        "pact-new": Place("Fill", (*PACTS, "n")),
        "directory": Place("Directory", ("j",), before=a_directory),
        "directory-empty": Place("Directory", ("j",)),
        "directory-found": Place("Directory", ("j", "/", "=0160", "enter"), before=a_directory),
        "directory-new": Place("Fill", ("j", "n")),
        "directory-not-yet": Place("Fill", ("j", "n", "tab", "=Bakery", "f2")),
        "directory-entry": Place("WholeEntry", ("j", "> Hearing", "enter"), before=a_directory),
        "card": Place("Card", (*PERSON, "j"), before=a_card),
        "card-empty": Place("Card", (*PERSON, "j")),
        "card-digits": Place("Card", (*PERSON, "j", "v"), before=a_card),
        "card-new": Place("Fill", (*PERSON, "j", "n", "enter")),
        "card-changed": Place("Fill", (*PERSON, "j", "e"), before=a_card),
        "card-taken-off": Place("Fill", (*PERSON, "j", "l"), before=a_card),
        "emergency": Place("Emergency", ("f8",), before=a_directory),
        "emergency-in-a-question": Place("Emergency", ("f", "n", "f8"), before=a_directory),
        "who": Place("WhoTheyAre", WHO, before=noor_says_who_she_is),
        "who-coordinator": Place(
            "WhoTheyAre",
            (*OFF_SHIFT, "> Who Noor is", "enter", "> Ana"),
            who="Ines",
            before=noor_says_who_she_is,
        ),
        "who-part": Place("Fill", (*WHO, "> How to speak", "e"), before=noor_says_who_she_is),
        "who-not-alone": Place("Fill", (*WHO, "n", "> Somebody of the", "enter")),
        "who-is-here": Place(
            "WhoIsHereScreen",
            ("> Who is here, in", "enter"),
            who="Jun",
            clock="2026-10-26 23:05",
            before=noor_says_who_she_is,
        ),
        "in-and-out": Place("InAndOut", ("i", "> In and", "enter"), before=some_are_out),
        "in-and-out-outing": Place("Fill", ("i", "> In and", "enter", "n")),
        "house-card": Place("HouseCardScreen", ("i", "> What Lark", "enter"), before=theo_about_me),
        "house-card-me": Place("Fill", ("i", "> What Lark", "enter", "> Theo", "enter")),
        "questions-cards": Place("QuestionCards", (*PERSON, "> Cards with", "enter")),
        "questions-cards-answer": Place(
            "Fill", (*PERSON, "> Cards with", "enter", "> Where could", "enter", "down", "enter")
        ),
        "leaving": Place("Leaving", LEAVING),
        "leaving-how": Place("Pick", (*LEAVING, "> What you said", "space")),
        "leaving-things": Place("LeavingThings", (*LEAVING, "> What you said", "enter")),
        "leaving-goodbye": Place("Fill", ("i", "> Kai ", "l", "f2")),
        "goodbye-sheet": Place("GoodbyeSheetScreen", (*LEFT, "enter", "x"), before=bee_left),
        "who-left": Place("WhoLeft", LEFT, before=bee_left),
        "ending": Place("Ending", (*LEFT, "enter"), before=bee_left),
        "ending-hold": Place(
            "Fill", (*LEFT, "enter", "> The law", "enter"), who="Ines", before=bee_left
        ),
        "ending-end": Place(
            "Fill", (*LEFT, "enter", "> End what", "enter"), who="Ines", before=bee_left
        ),
        "help": Place("Help", ("f1",)),
        "four-cards": Place("FourCards", ("f1", "> The four cards", "enter")),
        "help-in-a-question": Place("Help", ("f", "n", "f1")),
        "covered": Place("Covered", ("f5",)),
        "questions": Place(
            "Questions", ("> Sam", "w", "=We met.", *EARLY, "=Sat 18:00-18:30", "f2")
        ),
        "impossible-time": Place(
            "Questions", ("> Sam", "w", "=We talked.", *EARLY, "=8 Mar 02:30", "f2")
        ),
        "both-lines": Place(
            "BothTexts",
            ("h", "> Bee ", "enter", "f6", "=He would like the lamp.", mags_says_it_first, "f2"),
            who="Mags",
        ),
        "both-wordings": Place(
            "BothTexts",
            (*WISH, "e", "=Read one", noor_puts_it_differently, "tab", "space", "f2"),
        ),
    }
)
"""Everything that can stand on the screen, by the name of its page in `pages/`.

Signing in and setting up a house stand before them; see `tour`.
"""
