"""Every rule of the house in plain words: what it says, its ways out and where it comes from.

Whoever stays or works here may read them. `S0:18` is line 18 of the first of the five texts the
house goes by; what is not from one of them is named in a few words.
"""

from __future__ import annotations

from handover.house.dataclass import dataclass
from handover.rules import boundaries, other_residents
from handover.rules.arriving import WHAT_WAS_AGREED
from handover.rules.concerns import Concern, Level
from handover.rules.nobody_here import EXITS as NOBODY_HERE_EXITS
from handover.rules.shift_time import CORRECT, HOW_IT_CAME, WHY_LATE
from handover.rules.ways_out import (
    CHANGE_TO_SHIFT,
    DETAIL_EXITS,
    FOLLOW_UP,
    GIVEN_EXITS,
    LEAVE_IT,
    MARK_IT,
    NEXT_TIME,
    NOT_A_PROMISE,
    NOT_BROKEN,
    OFFER_EXITS,
    SAY_WHEN,
    SHARING_EXITS,
    SOMEBODY_ELSE,
    THEY_WANTED,
    WORDING_EXITS,
)
from handover.rules.wording.said import KINDS


@dataclass(frozen=True, slots=True)
class ListedRule:
    """One rule of the house."""

    code: str
    """As it stands in a concern."""
    name: str
    """In two or three words."""
    says: str
    """What it says, in a sentence or two."""
    exits: tuple[str, ...]
    """The ways out, or the answers to choose from."""
    source: str
    """Where it comes from."""

    @property
    def level(self) -> Level:
        """Block, ask or nudge: told by the letter of its code."""
        return {"B": Level.BLOCK, "A": Level.ASK, "N": Level.NUDGE}[self.code[0]]


MEANINGS = {
    Level.BLOCK: "Cannot be kept like this. There is always a way out.",
    Level.ASK: "Asks once. What happened is kept as it was, with the answer.",
    Level.NUDGE: "One quiet line. It stops nothing and is kept nowhere.",
}
"""What a level means for whoever writes."""

SOTERIA, MEAD, CONNECTIONS = "Soteria Vermont", "Mead", "Connections"
VOICES, COURSE = "Voices for Choices", "the course in peer support"

PROMISE_EXITS = (
    CHANGE_TO_SHIFT,
    NEXT_TIME,
    FOLLOW_UP,
    SOMEBODY_ELSE,
    NOT_A_PROMISE,
    LEAVE_IT,
)

BLOCKS = (
    ListedRule(
        "B1",
        "Contact details",
        "Nobody's private phone number, e-mail, address or name on social media is kept in a text, "
        "whoever they are. People always learn how to reach the house instead.",
        DETAIL_EXITS,
        f"{SOTERIA}: S0:18; {COURSE}: S4:88; South Carolina peer code of ethics, 5",
    ),
    ListedRule(
        "B2",
        "Time off shift",
        "Time with somebody who stays is planned only for when the one who is named is on shift, "
        "in the house or out from it, and while the person stays.",
        (
            "give it to the shift that is on",
            "the next time this person is on",
            "ask the coordinator to put it on the roster first",
        ),
        f"{SOTERIA}: S0:18; South Carolina peer code of ethics, 6",
    ),
    ListedRule(
        "B3",
        "Impossible times",
        "Nothing has happened in the future, ended before it began, or at an hour the clock "
        "skipped.",
        CORRECT,
        "the house's own: times are true",
    ),
    ListedRule(
        "B4",
        "Another's text",
        "Nobody changes what another wrote, or their own once it was read or handed over. "
        "Somebody's own words are never changed.",
        ("add something under it", "the person takes it back", "ask whoever wrote it"),
        f"{SOTERIA}: S0:13; records are added to, never changed",
    ),
    ListedRule(
        "B5",
        "For somebody else",
        "Nobody hears, says back or closes something in another's name, or alone where it takes "
        "two.",
        ("the right person signs in",),
        "handovers that are said back: PMC10964397",
    ),
    ListedRule(
        "B6",
        "Fixed limits",
        "A limit that is fixed for the house is not loosened by one of us. The stricter answer "
        "counts, and whose it is is said.",
        boundaries.EXITS,
        f"{COURSE}: S4:34, S4:40",
    ),
    ListedRule(
        "B7",
        "Theirs to decide",
        "Priorities, steps, plans and limits of a person change only when they decided it and we "
        "say how we know.",
        ("say how we know", "keep it as a suggestion"),
        f"{VOICES}: S3:8; {CONNECTIONS}: S2:18; {COURSE}: S4:98",
    ),
    ListedRule(
        "B8",
        "One page, one person",
        "What is shown to a person, printed or given away about them names nobody else who stays.",
        (),
        "grouphomesupport.com: people read their own pages",
    ),
)

ASKS = (
    ListedRule(
        "A1",
        "Outside the shift",
        "Time together that lay outside the writer's shift is kept as it was, and we ask how it "
        "came about. A quarter of an hour over the end is nothing to ask about.",
        HOW_IT_CAME,
        f"{SOTERIA}: S0:18",
    ),
    ListedRule(
        "A2",
        "Written late",
        "What is written more than a day after the shift says why.",
        WHY_LATE,
        "how late entries are kept: clinicaldocslibrary.com",
    ),
    ListedRule(
        "A3",
        "Promises",
        "A promise for a time when the one who is named is not on, or for a day off.",
        PROMISE_EXITS,
        f"{SOTERIA}: S0:39; {COURSE}: S4:92",
    ),
    ListedRule(
        "A4",
        "Another's name",
        "The name of another who stays stands in a note about somebody.",
        other_residents.EXITS,
        "grouphomesupport.com: people read their own pages",
    ),
    ListedRule(
        "A5",
        "Sharing of oneself",
        "When one of us shares something of our own, we say what it was for: to ease being alone "
        "with it, to show that things can change, to pass on what helped, to undo the line "
        "between well and sick, or to trust each other more.",
        SHARING_EXITS,
        f"{SOTERIA}: S0:23 to S0:27; {COURSE}: S4:84",
    ),
    ListedRule(
        "A6",
        "One's own number given",
        "One of us gave somebody a phone number or another way to reach them. No figures are kept; "
        "it can be talked about.",
        GIVEN_EXITS,
        f"{SOTERIA}: S0:18; {COURSE}: S4:88",
    ),
    ListedRule(
        "A7",
        "Carry it on?",
        "The first note about a person in a shift asks whether it goes along with the handover, "
        "if the form does not say so yet; then it is remembered. It is theirs to say.",
        ("yes", "just the next shift", "no"),
        f"{VOICES}: S3:8; Massachusetts peer code of ethics",
    ),
    ListedRule(
        "A8",
        "Whose wording",
        "A priority or a step is in their words, and says how we know. What is worded by us waits "
        "as a suggestion until they say yes.",
        ("they are here now", "they told me", "they wrote it", "it is our suggestion"),
        f"{SOTERIA}: S0:13; {CONNECTIONS}: S2:18",
    ),
    ListedRule(
        "A9",
        "An offer of contact",
        "Somebody offered, or swapped, a way to keep in touch, such as social media, without the "
        "name or number itself.",
        OFFER_EXITS,
        f"{SOTERIA}: S0:18; {COURSE}: S4:88",
    ),
    ListedRule(
        "A10",
        "Reading off shift",
        "Somebody's page is opened by one of us who is not on.",
        ("covering soon", "asked by the coordinator", "other"),
        f"{COURSE}: S4:96",
    ),
    ListedRule(
        "A11",
        "A confidence",
        "Something told in confidence was passed on, or has to be: to a doctor, a crisis line, a "
        "protective service, somebody's family. That it was is kept, not what it was.",
        (MARK_IT, THEY_WANTED, NOT_BROKEN),
        f"{COURSE}: S4:63, S4:71; what cannot be kept is said at the start: ilresources.org",
    ),
    ListedRule(
        "A12",
        "Nobody with the house",
        "An outing or an absence leaves nobody of the team with the house.",
        NOBODY_HERE_EXITS,
        "the house's own",
    ),
    ListedRule(
        "A13",
        "A long stay",
        "Somebody stays longer than is usual here, chose no day to leave, and nothing was agreed. "
        "Their page and the board ask once; nothing is counted down.",
        (WHAT_WAS_AGREED,),
        f"{SOTERIA}: S0:17",
    ),
    ListedRule(
        "A14",
        "An hour that comes twice",
        "In the night the clocks go back, one hour comes twice.",
        ("the first", "the second"),
        "the house's own: times are true",
    ),
)

NUDGES = (
    ListedRule(
        "N1",
        "Words",
        "Words that stand between us: labels, verdicts, the language of wards. Every one of them "
        "stands below.",
        WORDING_EXITS,
        f"{CONNECTIONS}: S2:18; {SOTERIA}: S0:11, S0:18, S0:40; {MEAD}: S1:18 to S1:28",
    ),
    ListedRule(
        "N2",
        "Doing to",
        "Something done to a person that could have been done with them.",
        WORDING_EXITS,
        f"{SOTERIA}: S0:9; {VOICES}: S3:22; {MEAD}: S1:18",
    ),
    ListedRule(
        "N3",
        "Guessing",
        "What somebody meant or felt, told as if we knew.",
        WORDING_EXITS,
        f"{COURSE}: S4:5; {SOTERIA}: S0:45",
    ),
    ListedRule(
        "N4",
        "Their own words",
        "The last notes about somebody have no word of theirs: said before the third one in a row "
        "is begun, and after it.",
        ("ask them", "go on"),
        f"{CONNECTIONS}: S2:18; {SOTERIA}: S0:13",
    ),
    ListedRule(
        "N5",
        "A good word",
        "Nothing good is said yet about somebody in the handover that is being prepared. Something "
        "to celebrate counts.",
        ("say one", "go on"),
        f"{SOTERIA}: S0:47; Safewards, positive words",
    ),
    ListedRule(
        "N6",
        "Open questions",
        "Which of the five questions about what somebody wants have no answer: what exactly, why, "
        "what is there, is it within reach, by when. They can stay open.",
        ("ask them", "go on"),
        f"{CONNECTIONS}: S2:18",
    ),
    ListedRule(
        "N7",
        "Time to look again",
        "A limit or an agreement was to be looked at again by now.",
        ("look at it together", "later"),
        f"{COURSE}: S4:27",
    ),
    ListedRule(
        "N8",
        "A promise without a when",
        "A promise says no time, or nobody has written it down as a follow-up.",
        (SAY_WHEN, FOLLOW_UP, NOT_A_PROMISE),
        f"{SOTERIA}: S0:39",
    ),
    ListedRule(
        "N9",
        "A long note",
        "A note has more than 120 words. Time together is worth more than paper.",
        ("shorten it", "go on"),
        "Mosher on Soteria: little paper leaves time for being with",
    ),
    ListedRule(
        "N10",
        "Near and far",
        "Asked of one of us alone, and of nobody else: whether we are with one person nearly "
        "always, lately. No number is said, and it never stands on that person's page.",
        ("write about it, for you alone", "leave it"),
        f"{SOTERIA}: S0:20; {COURSE}: S4:76, S4:80",
    ),
    ListedRule(
        "N11",
        "A heavy load",
        "Said to each of us about our own time only: more than six promises of ours for this "
        "shift, more than four nights in a row, less than 11 hours between two shifts, or more "
        "than 13 hours on end.",
        ("share it out", "go on"),
        f"{COURSE}: S4:23, S4:92",
    ),
    ListedRule(
        "N12",
        "Arriving",
        "From the day after somebody came their page says what has not been told yet, what cannot "
        "be kept secret first; after three days the board does too. “Rather not yet” is an answer.",
        ("tell them", "later"),
        f"{SOTERIA}: S0:20; {COURSE}: S4:27",
    ),
    ListedRule(
        "N13",
        "Time of the stay",
        "Two, twelve or twenty-four weeks of a stay are over, or it nears what is usual here: for "
        "some days their page says that it is a good moment to ask how it is.",
        ("ask them", "later"),
        f"{SOTERIA}: S0:17",
    ),
    ListedRule(
        "N14",
        "An empty part",
        "A part of the handover that is being prepared says nothing yet, not even that there is "
        "nothing new.",
        ("nothing new", "go on"),
        "handovers with all their parts: PMC10964397",
    ),
)

LISTED = (*BLOCKS, *ASKS, *NUDGES)
"""All of them, strongest first."""


def code_of(concern: Concern) -> str:
    """Which of the listed rules a concern is of: each rule about words belongs to N1, N2 or N3."""
    of_kind = {"doing-to": "N2", "guess": "N3"}
    if concern.level is not Level.NUDGE or concern.rule in _CODES:
        return concern.rule
    return of_kind.get(concern.kind, "N1") if concern.kind in KINDS else concern.rule


_CODES = frozenset(rule.code for rule in LISTED)
