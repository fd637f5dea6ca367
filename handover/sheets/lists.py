"""Notes, promises and drafts as lists, for reading in the shell and for programs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from handover.desk.items import note_heading, note_labels, promise_words
from handover.house.drafts import Draft, DraftKey
from handover.house.follow_ups import FollowUp, FollowUpKind, FollowUpStatus, WhoAsked
from handover.house.notes import Carry, Late, Note, NoteKind, Together
from handover.house.times import Zone
from handover.sheets.sheet import PUBLISHED
from handover.sheets.wrapping import wrapped

Names = Mapping[int, str]
"""Names by number: of the team, or of residents."""


@dataclass(frozen=True, slots=True)
class AddedTo:
    """Something added under a note."""

    __pydantic_config__: ClassVar[dict[str, object]] = PUBLISHED

    by: str
    """Who added it."""
    at: datetime
    """When, in UTC."""
    text: str
    """What was added."""


@dataclass(frozen=True, slots=True)
class AskedAbout:
    """What the house rules asked about a note, and what its author said."""

    __pydantic_config__: ClassVar[dict[str, object]] = PUBLISHED

    rule: str
    """The rule's code, such as `A1`."""
    question: str
    """What it asked."""
    choice: str | None
    """The answer chosen; nothing while the question is open."""
    words: str
    """What the author added in their own words."""


@dataclass(frozen=True, slots=True)
class WrittenNote:
    """One note, as `handover notes --json` prints it."""

    __pydantic_config__: ClassVar[dict[str, object]] = PUBLISHED

    id: int
    """Its number in the book."""
    kind: NoteKind
    """What kind of note it is."""
    about: str | None
    """The resident it is about; nothing for the house."""
    author: str
    """Who wrote it."""
    happened_from: datetime
    """When it began, in UTC."""
    happened_to: datetime
    """When it was over, in UTC; the same as `happened_from` for a moment."""
    written_at: datetime
    """When it was written, in UTC; set by the program."""
    late: bool
    """Was it written more than two hours after the shift?"""
    late_kind: Late
    """How late it was written."""
    text: str
    """What was written."""
    own_words: tuple[str, ...]
    """What the resident said, exactly; words they took back are not here."""
    carry: Carry
    """Does it go to the next shift? The person decides."""
    together: Together
    """Was it written with the person?"""
    must_know: bool
    """Is it said first at the next handover?"""
    handover: int | None
    """The handover it was passed on in; nothing while it waits for the next one."""
    my_side: tuple[str, ...]
    """What the person says to it themselves; what they took back is not here."""
    added: tuple[AddedTo, ...]
    """What was added under it."""
    concerns: tuple[AskedAbout, ...]
    """What the house rules asked, answered or not."""


@dataclass(frozen=True, slots=True)
class OpenPromise:
    """One promise that is still to be kept, as `handover follow-ups --json` prints it."""

    __pydantic_config__: ClassVar[dict[str, object]] = PUBLISHED

    id: int
    """Its number in the book."""
    text: str
    """What was promised."""
    kind: FollowUpKind
    """What kind of promise it is."""
    about: str | None
    """To whom; nothing for the house."""
    by: str | None
    """Who promised it; nothing for the shift."""
    who_asked: WhoAsked
    """Who wanted it."""
    window_from: datetime | None
    """From when, in UTC; nothing for whenever they ask."""
    window_to: datetime | None
    """Until when, in UTC."""
    status: FollowUpStatus
    """Where it is."""
    nobody_on: bool
    """Is the one who promised it no longer on then?"""


@dataclass(frozen=True, slots=True)
class Unfinished:
    """One unfinished note of somebody's own, as `handover drafts --json` prints it."""

    __pydantic_config__: ClassVar[dict[str, object]] = PUBLISHED

    kind: NoteKind
    """What kind of note it is to be."""
    about: str | None
    """The resident it is about; nothing for the house."""
    text: str
    """What has been typed so far."""
    own_words: str
    """What the resident said."""
    when_typed: str
    """When it happened, as typed."""
    carry: Carry
    """Does it go to the next shift?"""
    kept_at: datetime | None
    """When it was last kept, in UTC."""


def written_note(note: Note, team: Names, residents: Names) -> WrittenNote:
    """A note with names in place of numbers."""
    return WrittenNote(
        id=note.id,
        kind=note.kind,
        about=_name(residents, note.resident_id),
        author=team.get(note.author_id, "?"),
        happened_from=note.happened_from,
        happened_to=note.happened_to,
        written_at=note.written_at,
        late=note.late is not Late.ON_TIME,
        late_kind=note.late,
        text=note.whole(team.get(note.author_id, "")),
        own_words=tuple(words.text for words in note.own_words_live),
        carry=note.carry,
        together=note.together,
        must_know=note.must_know,
        handover=note.handover_id,
        my_side=tuple(side.text for side in note.my_side),
        added=tuple(
            AddedTo(team.get(one.author_id, "?"), one.written_at, one.text) for one in note.addenda
        ),
        concerns=tuple(
            AskedAbout(one.rule, one.question, one.choice, one.words) for one in note.answers
        ),
    )


def open_promise(promise: FollowUp, team: Names, residents: Names, *, orphan: bool) -> OpenPromise:
    """A promise with names in place of numbers."""
    return OpenPromise(
        id=promise.id,
        text=promise.text,
        kind=promise.kind,
        about=_name(residents, promise.resident_id),
        by=_name(team, promise.staff_id),
        who_asked=promise.who_asked,
        window_from=promise.window.start if promise.window else None,
        window_to=promise.window.end if promise.window else None,
        status=promise.status,
        nobody_on=orphan,
    )


def unfinished(key: DraftKey, draft: Draft, residents: Names) -> Unfinished:
    """A draft with a name in place of a number."""
    return Unfinished(
        kind=key.kind,
        about=_name(residents, key.about or None),
        text=draft.text,
        own_words=draft.own_words,
        when_typed=draft.when_typed,
        carry=draft.carry,
        kept_at=draft.kept_at,
    )


def notes_text(notes: Iterable[Note], team: Names, residents: Names, zone: Zone) -> str:
    """Notes for reading: own words first, then what was written about them."""
    lines: list[str] = []
    for note in notes:
        about = _name(residents, note.resident_id)
        whom = f", about {about}" if about else ""
        labels = "".join(f", {label}" for label in (note.kind.words, *note_labels(note)))
        lines += wrapped(note_heading(note, team, zone) + whom + labels, lead=f"{note.id}  ")
        for words in note.own_words_live:
            lines += wrapped(f"“{words.text}”", indent="    ")
        if whole := note.whole(team.get(note.author_id, "")):
            lines += wrapped(whole, indent="    ")
        for side in note.my_side:
            lines += wrapped(f"“{side.text}”", indent="    ", lead="Their side: ")
        for added in note.addenda:
            lead = f"{team.get(added.author_id, '?')} added: "
            lines += wrapped(added.text, indent="    ", lead=lead)
        for asked in note.answers:
            lines += wrapped(
                f"{asked.question} {asked.words or asked.choice or '(still open)'}", indent="    "
            )
        lines.append("")
    return "\n".join(lines)


def promises_text(
    promises: Iterable[tuple[FollowUp, bool]], team: Names, residents: Names, zone: Zone
) -> str:
    """Promises for reading; the second of each pair says that nobody who promised it is on."""
    lines: list[str] = []
    for promise, orphan in promises:
        to = _name(residents, promise.resident_id) or "The house"
        lines += wrapped(f"{to}: {promise.text}", lead=f"{promise.id}  ")
        lines += wrapped(
            f"{promise_words(promise, team, zone)} ({promise.who_asked})", indent="    "
        )
        if orphan:
            lines.append("    Whoever promised it is not on then.")
    return "\n".join([*lines, ""]) if lines else ""


def drafts_text(drafts: Iterable[tuple[DraftKey, Draft]], residents: Names) -> str:
    """Drafts for reading by their author."""
    lines: list[str] = []
    for key, draft in drafts:
        about = _name(residents, key.about or None)
        lines += wrapped(f"{key.kind.words}{f', about {about}' if about else ''}", lead="- ")
        for words in (draft.own_words, draft.text):
            lines += wrapped(words, indent="    ") if words.strip() else []
        lines.append("")
    return "\n".join(lines)


def _name(names: Names, number: int | None) -> str | None:
    return None if number is None else names.get(number, "?")
