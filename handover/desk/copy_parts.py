"""The parts of somebody's own copy that every house has."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict

from handover.desk.copied import Also, Thing, also
from handover.desk.desk import Desk
from handover.desk.items import note_labels, promise_words
from handover.desk.limits import limits_of
from handover.desk.reading import cards_opened, pages_opened
from handover.house.leaving import COPY_FORMS
from handover.house.notes import Note
from handover.house.people import Resident
from handover.house.priorities import Decision, Priority
from handover.house.sharing import SeenBy
from handover.house.times import Span, day_of, short_day, span_words
from handover.store import cards, handovers, leaving, notes, openings, priorities, their_word
from handover.store import follow_ups as promises
from handover.store import sharings as kept_sharings

ALL = 100_000
"""As many as there are."""


def stay(desk: Desk, who: Resident) -> Iterator[Thing]:
    """When they came and went, and how they wanted to be met."""
    if who.ask_first:
        before = " / ".join(one.words for one in their_word.how_to_meet(desk.book, who.id)[1:])
        about = "how you would like to be met"
        yield Thing(0, who.ask_first, more=also(about=about, put_before=before))
    if who.stay is not None:
        left = short_day(who.stay.left_at, desk.zone) if who.stay.left_at else ""
        yield Thing(
            0,
            who.stay.leaves_words or "Your stay",
            who.stay.arrived_at,
            more=also(left=left, about="your goodbye words" if who.stay.leaves_words else ""),
        )


def own_words(desk: Desk, who: Resident) -> Iterator[Thing]:
    """What they said, exactly."""
    names = desk.names()
    for one in notes.own_words_of(desk.book, who.id, newest=ALL):
        yield Thing(
            one.id,
            one.text,
            one.said_at,
            more=also(
                taken_down_by=names.get(one.taken_by, ""), carried_to_the_next_shift=one.share.words
            ),
        )


def wanted(desk: Desk, who: Resident) -> Iterator[Thing]:
    """What they want, with everything that was ever decided about it."""
    names = desk.names()
    for one in priorities.priorities_of(desk.book, who.id):
        yield Thing(
            one.id,
            one.words,
            one.decisions[0].at if one.decisions else None,
            more=(*_about_priority(one), *(_decided(desk, names, made) for made in one.decisions)),
        )


def _about_priority(one: Priority) -> tuple[Also, ...]:
    finish = day_of(one.finish_on) if one.finish_on else ""
    steps = tuple(
        Also(f"step, {step.owner}", f"{step.words} ({step.status})") for step in one.steps
    )
    learned = tuple(Also("what you learned", step.learned) for step in one.steps if step.learned)
    return (
        *also(
            where_it_is=str(one.status),
            belongs_to=", ".join(sorted(one.dimensions)),
            what_exactly=one.specific,
            why_it_matters=one.why_it_matters,
            what_you_have=one.have,
            within_reach=one.within_reach,
            by_when="no date, your choice" if one.no_finish_by_choice else finish,
        ),
        *steps,
        *learned,
    )


def _decided(desk: Desk, names: Mapping[int, str], made: Decision) -> Also:
    before = f", before: {made.before}" if made.before else ""
    how = "not answered yet" if made.how is None else str(made.how)
    by = names.get(made.recorded_by, "?")
    return Also(
        f"{short_day(made.at, desk.zone)}, {made.change}",
        f"{made.value}{before} ({how}; written by {by})",
    )


def said_limits(desk: Desk, who: Resident) -> Iterator[Thing]:
    """Everything they ever said about what is all right."""
    page = limits_of(desk, who.id)
    for row in page.rows:
        for said in page.said.get(row.row.number, ()):
            until = short_day(said.today_only_until, desk.zone) if said.today_only_until else ""
            yield Thing(
                said.id,
                f"{row.row.text}: {said.value.words}",
                said.set_at,
                more=also(
                    it_depends_on=said.depends_on,
                    why=said.why,
                    talked_over_with=said.agreed_with,
                    only_until=until,
                    written_by=page.staff.get(said.set_by, ""),
                ),
            )


def promised(desk: Desk, who: Resident) -> Iterator[Thing]:
    """Every promise, and how it ended."""
    names = desk.names()
    for one in promises.follow_ups_of(desk.book, who.id, newest=ALL):
        yield Thing(
            one.id,
            one.text,
            one.made_at,
            names.get(one.made_by, ""),
            also(
                when=promise_words(one, names, desk.zone),
                who_wanted_it=str(one.who_asked),
                how_it_went=str(one.status),
                in_your_words=one.outcome_words,
            ),
        )


def written(desk: Desk, who: Resident) -> Iterator[Thing]:
    """The notes, with what was added under them."""
    names, now = desk.names(), desk.now()
    wordings = notes.wordings_about(desk.book, who.id)
    for one in notes.notes_about(desk.book, who.id, newest=ALL):
        if one.for_team_only(now):
            yield Thing(0, "A line the team reads first. Ask us about it.", one.written_at)
            continue
        when = span_words(Span(one.happened_from, one.happened_to), desk.zone)
        quoted = tuple(Also("you said", words.text) for words in one.own_words_live)
        added = tuple(
            Also(f"added by {names.get(under.author_id, '?')}", under.text) for under in one.addenda
        )
        before = tuple(Also("first put", text) for text in wordings.get(one.id, ()))
        yield Thing(
            one.id,
            one.text or "(only your words)",
            one.happened_from,
            names.get(one.author_id, "?"),
            (
                *also(when=when, kind=_kind(one)),
                *quoted,
                *_hard(one),
                *_my_side(one),
                *added,
                *before,
            ),
        )


def _hard(note: Note) -> tuple[Also, ...]:
    """What was told of a hard moment, as far as it was."""
    told = asdict(note.hard) if note.hard is not None else {}
    return tuple(Also(name.replace("_", " "), str(words)) for name, words in told.items() if words)


def _my_side(note: Note) -> tuple[Also, ...]:
    live = (one for one in note.my_side if one.withdrawn_at is None)
    return tuple(Also("your side", one.text) for one in live)


def _kind(note: Note) -> str:
    return ", ".join((note.kind.words, *note_labels(note), f"carried on: {note.carry.words}"))


def passed_on(desk: Desk, who: Resident) -> Iterator[Thing]:
    """What one shift told the next about them, and what the next one said back."""
    names = desk.names()
    for given in handovers.given_about(desk.book, who.id):
        line = given.line_of(who.id)
        back = tuple(
            Also(f"said back by {names.get(one.staff_id, '?')}", one.text)
            for one in given.read_backs
            if one.part == who.id
        )
        right = tuple(
            Also("put right", one.text) for one in given.corrections if one.part == who.id
        )
        if line.said or back or right:
            yield Thing(
                0,
                line.text or ("Nothing to pass on." if line.nothing else "(nothing more)"),
                given.given_at,
                names.get(line.by or 0, ""),
                (*also(something_good=line.good_word), *back, *right),
            )


def celebrated(desk: Desk, who: Resident) -> Iterator[Thing]:
    """What was celebrated."""
    names = desk.names()
    for one in promises.celebrations_of(desk.book, who.id, newest=ALL):
        yield Thing(
            one.id, one.text, one.at, names.get(one.by, ""), also(who_heard_of_it=str(one.share))
        )


def shared(desk: Desk, who: Resident) -> Iterator[Thing]:
    """What somebody of the team shared of themselves with them, as far as the team may know."""
    names = desk.names()
    for one in kept_sharings.sharings(desk.book, reader=0, about=who.id, newest=ALL):
        if one.seen_by is SeenBy.TEAM:
            yield Thing(
                one.id,
                one.what,
                one.happened_from,
                names.get(one.author_id, "?"),
                also(how_it_landed=one.landed),
            )


def opened(desk: Desk, who: Resident) -> Iterator[Thing]:
    """Who opened their page off shift, who opened their card, and which copies were made."""
    names = desk.names()
    for page in (*pages_opened(desk, who.id), *openings.openings_of(desk.book, who.id)):
        because = f" off shift: {page.because}" if page.because else "."
        yield Thing(0, f"Your page was opened{because}", page.at, names[page.staff_id])
    for card in (*cards_opened(desk, who.id), *cards.openings(desk.book, who.id)):
        yield Thing(0, "Your card was opened.", card.at, names[card.staff_id])
    for copy in leaving.copies_of(desk.book, who.id):
        words = f"A copy like this one was made: {COPY_FORMS[copy.form]}."
        yield Thing(0, words, copy.at, names[copy.by])
    for hold in leaving.holds_of(desk.book, who.id):
        told = also(told=f"{hold.told}: {hold.told_words}", lifted_because=hold.lifted_because)
        words = f"What is written is kept because the law wants it: {hold.reason}"
        yield Thing(0, words, hold.set_at, names[hold.set_by], told)


def on_card(desk: Desk, who: Resident) -> Iterator[Thing]:
    """Whom the house may ring and whom not. Every number is covered."""
    for one in cards.card_contacts(desk.book, who.id):
        whom = one.whom
        yield Thing(
            one.id,
            f"{whom.name}, {whom.relation}" if whom.relation else whom.name,
            one.agreed_at,
            more=also(number=whom.covered, what_for=whom.for_what, when=whom.when),
        )
    for never in cards.not_to_ring(desk.book, who.id):
        yield Thing(0, f"Not to be rung, and not to be let in: {never.name}", never.agreed_at)


def card_with_digits(desk: Desk, who: Resident) -> Iterator[Thing]:
    """The same with the numbers, because they say so."""
    numbers = {one.id: one.whom.number for one in cards.card_contacts(desk.book, who.id)}
    for thing in on_card(desk, who):
        more = tuple(
            Also("number", numbers[thing.number]) if one.label == "number" else one
            for one in thing.more
        )
        yield Thing(thing.number, thing.words, thing.at, thing.by, more)
