"""The parts of somebody's own page that every stay has: their words, what they want, the notes.

Each is read for one person alone; names in texts are hidden afterwards.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import groupby

from handover.desk.carried import Steering, steering
from handover.desk.desk import Desk
from handover.desk.items import note_heading, note_labels, promise_words
from handover.desk.limits import lines_of
from handover.desk.reading import cards_opened, pages_opened
from handover.desk.their_parts import Piece, TheirPart
from handover.house.follow_ups import WhoAsked
from handover.house.notes import Carry, MySide, Note
from handover.house.openings import PageOpening
from handover.house.people import Resident
from handover.house.priorities import Decision, HowWeKnow, Priority, Step
from handover.house.times import clock, day_and_clock, day_of, house_day, short_day
from handover.store import cards, my_side, notes, openings, priorities, their_word
from handover.store import follow_ups as promises

WORDS_AT_MOST = 200
OPENINGS_AT_MOST = 60
"""So many openings are told, the newest first; they lie a few days back at the most."""
NOTES_AT_MOST = 1_000


def words(desk: Desk, who: Resident) -> Iterator[TheirPart]:
    """What they said, and when they took words back."""
    steer = steering(desk.book)
    said = [
        Piece(
            _quoted(one.text),
            (f"{short_day(one.said_at, desk.zone)} · {_carried(steer.of_words(one))}",),
            f"words:{one.id}",
        )
        for one in notes.own_words_of(desk.book, who.id, newest=WORDS_AT_MOST)
    ]
    gone = [
        Piece(f"You took words back on {day}. They are gone.", tuple(how))
        for day, how in _taken_back(desk, who).items()
    ]
    yield TheirPart("My own words", (*said, *gone), "Nothing yet. N keeps what you say.")


def _taken_back(desk: Desk, who: Resident) -> dict[str, dict[str, None]]:
    """The days on which they took words back, the newest first, and how we know."""
    names = dict(desk.names())
    days: dict[str, dict[str, None]] = {}
    for at in my_side.taken_back(desk.book, who.id):
        days.setdefault(short_day(at, desk.zone), {})
    for one in their_word.taken_back(desk.book, who.id):
        writer = names.get(one.recorded_by, "?")
        days.setdefault(short_day(one.at, desk.zone), {})[KNOWN[one.how].format(writer)] = None
    return days


KNOWN = {
    HowWeKnow.HERE_NOW: "you were here, with {}",
    HowWeKnow.TOLD_ME: "you told {}",
    HowWeKnow.WROTE_IT: "you wrote it, and {} put it here",
}
"""How we know, said to them."""


def how_to_meet(desk: Desk, who: Resident) -> Iterator[TheirPart]:
    """How they would like to be met."""
    if who.ask_first:
        met = Piece(_quoted(who.ask_first), (), "met:0")
        yield TheirPart("How I would like to be met", (met,))


def wants(desk: Desk, who: Resident) -> Iterator[TheirPart]:
    """What they want, in their order, with the steps; what is only our idea is called so."""
    found = priorities.priorities_of(desk.book, who.id)
    yield TheirPart(
        "What I want",
        tuple(_wanted(one) for one in found),
        "Nothing yet, and nothing has to be. N keeps what you want.",
    )


def _wanted(one: Priority) -> Piece:
    ideas = () if one.ours else one.suggestions
    if one.ours:
        state = "our idea: it is yours only if you say so"
    else:
        state = ", ".join((one.status, *sorted(one.dimensions)))
    return Piece(
        f"{one.position}. {_quoted(one.words)}",
        (
            state,
            *_answers(one),
            *(_step(step) for step in one.steps),
            *(_idea(idea) for idea in ideas),
        ),
        f"priority:{one.id}",
    )


ASKED = (
    ("specific", "What exactly would be different"),
    ("why_it_matters", "Why it matters to me"),
    ("have", "What I have, and what help I would like"),
    ("within_reach", "Is it within reach from here"),
)
"""Four of the five questions (S4:178), as they stand before what the person answered."""


def _answers(one: Priority) -> Iterator[str]:
    """What they answered, each with its question; what they did not answer is not asked here."""
    for name, question in ASKED:
        if answer := getattr(one, name):
            yield f"{question}: {answer}"
    if one.start_on:
        yield f"From when: {day_of(one.start_on)}"
    if one.no_finish_by_choice:
        yield "By when: no date, my choice"
    elif one.finish_on:
        yield f"By when: {day_of(one.finish_on)}"


def _idea(idea: Decision) -> str:
    """What we suggested about it and they have not answered."""
    said = {"step": "a step", "words": "to say it as"}.get(idea.change, "to say that it is")
    return f"our idea, if you like: {said} {_quoted(idea.value)}"


def _step(step: Step) -> str:
    whose = {"person": "mine", "together": "together", "person offers": "I offer it"}
    learned = f": {step.learned}" if step.learned else ""
    return f"- {step.words} ({whose[step.owner]}, {step.status}{learned})"


def limits(desk: Desk, who: Resident) -> Iterator[TheirPart]:
    """What is all right for them and what is not."""
    lines = lines_of(desk, who.id)
    yield TheirPart(
        "What is all right and not",
        tuple(
            Piece(
                line.text,
                (f"today only, until {line.until}",) if line.until else (),
                f"limit:{line.row}",
            )
            for line in lines
        ),
        "Nothing said yet. N says what is all right and what is not.",
    )


def promised(desk: Desk, who: Resident) -> Iterator[TheirPart]:
    """What we promised them and is still to be kept."""
    names = dict(desk.names())
    yield TheirPart(
        "What you promised me",
        tuple(
            Piece(one.text, (promise_words(one, names, desk.zone), _ASKED[one.who_asked]))
            for one in promises.open_follow_ups(desk.book)
            if one.resident_id == who.id
        ),
        "Nothing is open.",
    )


_ASKED = {
    WhoAsked.PERSON: "I asked for it",
    WhoAsked.WE_OFFERED: "you offered it",
    WhoAsked.HOUSE_NEEDS: "the house needs it",
}


def written(desk: Desk, who: Resident) -> Iterator[TheirPart]:
    """Every note about them with all that stands under it; and how many are for the team first."""
    now, names, steer = desk.now(), dict(desk.names()), steering(desk.book)
    about = notes.notes_about(desk.book, who.id, newest=NOTES_AT_MOST)
    team = [one for one in about if one.for_team_only(now)]
    told = [_team_lines(len(team))] if team else []
    read = [_note(desk, one, names, steer) for one in about if not one.for_team_only(now)]
    yield TheirPart("Written about me", (*told, *read), "Nothing yet.")


def _team_lines(number: int) -> Piece:
    lines = "1 team line" if number == 1 else f"{number} team lines"
    return Piece(
        f"{lines}, ask us",
        ("For a few days the team reads it first, for safety. After a week at most you read it.",),
    )


def _note(desk: Desk, note: Note, names: Mapping[int, str], steer: Steering) -> Piece:
    said = [_quoted(words.text) for words in note.own_words_live]
    whole = note.whole(names.get(note.author_id, ""))
    added = [
        f"{names.get(one.author_id, '?')} added, {short_day(one.written_at, desk.zone)}: {one.text}"
        for one in note.addenda
    ]
    labels = ", ".join(
        (note.kind.words, *(one for one in note_labels(note) if one != Carry.TONIGHT.words))
    )
    return Piece(
        "\n".join((*said, *filter(None, [whole]), *map(side_words, note.my_side), *added)),
        (f"{note_heading(note, names, desk.zone)} · {labels} · {_carried(steer.of_note(note))}",),
        f"note:{note.id}",
    )


def side_words(side: MySide) -> str:
    """What they say to a note, as it stands under it."""
    return f"My side: {_quoted(side.text)}"


def celebrated(desk: Desk, who: Resident) -> Iterator[TheirPart]:
    """What was celebrated of theirs."""
    yield TheirPart(
        "Celebrated",
        tuple(
            Piece(one.text, (short_day(one.at, desk.zone),))
            for one in promises.celebrations_of(desk.book, who.id)
        ),
    )


def carrying(desk: Desk, who: Resident) -> Iterator[TheirPart]:
    """What they said about topics."""
    yield TheirPart(
        "What goes to the next shift",
        tuple(
            Piece(_quoted(one.words), (_carried(one.carry),), f"topic:{one.id}")
            for one in my_side.topics(desk.book, who.id)
        ),
        "You say it for each thing: Enter on it. For a topic, such as “my sister”: N.",
    )


def opened(desk: Desk, who: Resident) -> Iterator[TheirPart]:
    """Who opened their page, and their card, and when: by day, in plain words."""
    names = dict(desk.names())
    known = openings.openings_of(desk.book, who.id)
    found = (*pages_opened(desk, who.id), *known)[:OPENINGS_AT_MOST]
    by_day = groupby(found, key=lambda one: (house_day(one.at, desk.zone), one.staff_id))
    rung = (*cards_opened(desk, who.id), *cards.openings(desk.book, who.id))[:OPENINGS_AT_MOST]
    yield TheirPart(
        "Who opened my page, and when",
        (
            *(Piece(_opened_on(desk, list(day), names)) for _, day in by_day),
            *(
                Piece(
                    f"{day_and_clock(one.at, desk.zone)}, "
                    f"{names.get(one.staff_id, '?')} opened my emergency card"
                )
                for one in rung
            ),
        ),
        "Nobody yet.",
    )


def _opened_on(desk: Desk, day: list[PageOpening], names: Mapping[int, str]) -> str:
    times = " and ".join(clock(one.at, desk.zone) for one in reversed(day))
    because = "; ".join(f"not on shift: {one.because}" for one in day if one.because)
    line = f"{short_day(day[0].at, desk.zone)} {times}, {names.get(day[0].staff_id, '?')}"
    return f"{line} ({because})" if because else line


def _carried(carry: Carry) -> str:
    return {
        Carry.YES: "carried on",
        Carry.TONIGHT: "carried to the next shift only",
        Carry.NO: "not carried on",
    }[carry]


def _quoted(text: str) -> str:
    return f"“{text.strip()}”"
