"""Taking the ways out: what follows from the answers to what the rules found in a text.

Words change in `rules.ways_out`; here stands what else happens, in the transaction of the save: a
service comes into the directory, a number onto its person's card, a promise becomes a follow-up,
and what was left for the team becomes something to talk about.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from handover.desk.checking import look_at
from handover.desk.desk import Desk
from handover.desk.knowing import known
from handover.house.dataclass import dataclass
from handover.house.directory import PublicContact, PublicKind
from handover.house.notes import StoredAnswer
from handover.house.plain_text import LINE_LIMIT
from handover.house.priorities import HowWeKnow, TheirDecision
from handover.house.refusals import Unfit
from handover.rules import ways_out
from handover.rules.concerns import Answer, Answers, Concern, Level
from handover.rules.pipeline import Known, Sort
from handover.store import notes

PROMISES = frozenset({"A3", "N8"})
SETTLED_BY = frozenset({ways_out.IN_DIRECTORY, ways_out.NOT_A_DETAIL, ways_out.I_SAID_NO})
"""Answers after which nothing is left to ask or to store with the text."""


@dataclass(frozen=True, slots=True)
class Taken:
    """One text after the answers to what was found in it."""

    text: str
    """As it will be kept."""
    left: tuple[Concern, ...]
    """What the rules still say to it."""
    chosen: tuple[tuple[Concern, Answer], ...]
    """The answers that were given, with what they answer."""
    before: str
    """As it was typed."""
    around: Known


def take(text: str, around: Known, answers: Answers) -> Taken:
    """Change the words as the answers say, and look at what is left."""
    found = look_at(text, around)
    given = [(one, answers.to_concern(one)) for one in found]
    chosen = tuple((one, answer) for one, answer in given if answer is not None)
    after = ways_out.rewritten(text, found, answers)
    left = found if after == text else look_at(after, around)
    settled = {one.asked_as for one, answer in chosen if answer.choice in SETTLED_BY}
    return Taken(
        after, tuple(one for one in left if one.asked_as not in settled), chosen, text, around
    )


def in_other_words(text: str, found: Iterable[Concern], answers: Answers) -> str:
    """The text with the answers that change words carried out; nothing is kept."""
    return ways_out.rewritten(text, found, answers)


def keep_at_home(desk: Desk, found: Iterable[Concern], answers: Answers) -> None:
    """Phrases that are at home in this house are not found again, by anybody."""
    from handover.desk import wording

    for concern in found:
        answer = answers.to_concern(concern)
        if answer is not None and answer.choice == ways_out.NOT_HERE:
            wording.at_home_here(desk, concern.text)


def let_stand_first(desk: Desk, taken: Taken, resident_id: int | None) -> None:
    """What must be in the book before the text may come in, or instead of what was taken out.

    Raises:
        Unfit: A service has no name, or what was found is no contact detail of one.
        NeedsTheirDecision: Something is to go onto a card without the person's yes.
    """
    for concern, answer in taken.chosen:
        if answer.choice in (ways_out.IN_DIRECTORY, ways_out.PUT_IN_DIRECTORY):
            _put_in_directory(desk, concern, answer)
        elif answer.choice == ways_out.NOT_A_DETAIL:
            _not_a_detail(desk, concern, answer)
        elif answer.choice == ways_out.TO_CARD and answer.agreed and resident_id is not None:
            _put_on_card(desk, concern, answer, resident_id)


def in_a_form(
    desk: Desk,
    texts: Mapping[str, tuple[str, Sort]],
    answers: Answers,
    *,
    resident_id: int | None = None,
) -> dict[str, str]:
    """The texts of a form after the answers, by field; what they ask for is in the book.

    Raises:
        Unfit: A service has no name, or nobody said whose number goes onto the card.
    """
    after = {}
    with desk.book.writing():
        for field, (text, sort) in texts.items():
            taken = take(text, known(desk, sort=sort, about=resident_id), answers)
            let_stand_first(desk, taken, resident_id)
            after[field] = taken.text
    return after


def keep_what_follows(
    desk: Desk, taken: Taken, *, resident_id: int | None, note_id: int | None
) -> None:
    """What follows once the text is in the book: follow-ups, and what there is to talk about."""
    for concern, answer in taken.chosen:
        if concern.level is Level.NUDGE and answer.choice == ways_out.LEAVE_IT:
            continue  # a hint that is left is nobody's business
        if answer.choice in (ways_out.LEAVE_IT, ways_out.TALK):
            _talk_about(desk, taken, concern, answer, note_id)
        elif answer.choice == ways_out.NONE_FITS:
            _none_fits(desk, note_id)
        elif answer.choice == ways_out.MARK_IT:
            _mark(desk, resident_id, concern.text, concern.kind)
        elif concern.rule in PROMISES:
            _keep_promise(desk, taken, concern, answer, resident_id, note_id)


def _put_in_directory(desk: Desk, concern: Concern, answer: Answer) -> None:
    from handover.desk import directory

    if not answer.words.strip():
        raise Unfit("Give the service a name, so that others find it in the directory.")
    if concern.kind == "messaging":
        raise Unfit("The directory keeps numbers, addresses and pages. Take this out instead.")
    value = {concern.kind: concern.text.strip()}
    entry = PublicContact(
        answer.words.strip(),
        PublicKind.SERVICE,
        number=value.get("phone", ""),
        email=value.get("email", ""),
        website=value.get("link", ""),
        handle=value.get("handle", ""),
        address=value.get("address", ""),
    )
    directory.put_in(desk, entry)


def _put_on_card(desk: Desk, concern: Concern, answer: Answer, resident_id: int) -> None:
    """Only with the person's yes, said just now; without it the words are only taken out."""
    from handover.desk import cards
    from handover.house.cards import MayRing

    name, _, relation = answer.words.partition(",")
    if not name.strip():
        raise Unfit("Say whose it is, so that the card says whom to ring: Ana, sister.")
    whom = MayRing(name.strip(), relation.strip(), concern.text.strip())
    cards.put_on_card(desk, resident_id, whom, TheirDecision(HowWeKnow.HERE_NOW))


def _not_a_detail(desk: Desk, concern: Concern, answer: Answer) -> None:
    from handover.desk import directory

    directory.let_stand(desk, concern.text)
    why = "Something was kept that only looks like a contact detail."
    _bring_up(desk, concern.rule, why, because=answer.words)


def _talk_about(
    desk: Desk, taken: Taken, concern: Concern, answer: Answer, note_id: int | None
) -> None:
    words = _sentence(taken.before, concern) if concern.rule in PROMISES else concern.why
    _bring_up(desk, concern.rule, words, because=answer.words, note_id=note_id)


def _mark(desk: Desk, resident_id: int | None, words: str, kind: str = "") -> None:
    """A marker begins as the words say it; nothing of them is kept in it."""
    from handover.desk import confidence

    if resident_id is not None:
        confidence.from_note(desk, resident_id, words, kind)


def _none_fits(desk: Desk, note_id: int | None) -> None:
    """The team hears that it was so; what was shared stays where it is written."""
    from handover.house.sharing import NONE_FITS as NOTHING_FITS

    _bring_up(desk, "A5", NOTHING_FITS, note_id=note_id)


def _bring_up(
    desk: Desk, rule: str, words: str, *, because: str = "", note_id: int | None = None
) -> None:
    """The team talks about it; few notes come to this."""
    from handover.store import overrides

    overrides.add_override(
        desk.book,
        rule=rule,
        words=words,
        because=because,
        by=desk.who.id,
        at=desk.now(),
        note_id=note_id,
    )


def talk_about_later(desk: Desk, answered: StoredAnswer, note_id: int) -> None:
    """What was asked about a note in the book, and is left to the team."""
    if answered.choice == ways_out.MARK_IT:
        about = notes.note_by_id(desk.book, note_id).resident_id
        _mark(desk, about, answered.question)
    elif answered.choice == ways_out.NONE_FITS:
        _none_fits(desk, note_id)
    elif answered.choice in (ways_out.LEAVE_IT, ways_out.TALK):
        _bring_up(
            desk,
            answered.rule,
            answered.question,
            because=answered.words,
            note_id=note_id,
        )


def _sentence(text: str, concern: Concern) -> str:
    """The sentence in which something was found: `I could drive him on my day off.`"""
    start, end = concern.start or 0, concern.end or 0
    begins = max(text.rfind(sign, 0, start) for sign in ".!?\n") + 1
    ends = min((at for sign in ".!?\n" if (at := text.find(sign, end)) >= 0), default=len(text))
    words = text[begins : ends + 1].strip()
    return words if len(words) <= LINE_LIMIT else concern.text


def _keep_promise(
    desk: Desk,
    taken: Taken,
    concern: Concern,
    answer: Answer,
    resident_id: int | None,
    note_id: int | None,
) -> None:
    from handover.desk import follow_ups
    from handover.house.follow_ups import WhoAsked
    from handover.rules.promises import to_keep

    around = taken.around
    kept = to_keep(
        taken.before,
        concern,
        answer.choice,
        staff=around.staff,
        residents=around.residents,
        said_at=around.said_at,
        speaker=around.author,
        roster=around.roster,
        zone=around.zone,
        about=around.about,
    )
    if kept is None:
        return
    follow_ups.from_note(
        desk,
        follow_ups.Promise(
            text=kept.text,
            window=kept.window,
            resident_id=resident_id,
            staff_id=kept.staff_id,
            who_asked=WhoAsked.WE_OFFERED,
            agreed=answer.agreed,
            from_note_id=note_id,
        ),
    )
