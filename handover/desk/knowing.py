"""What is known around a text that somebody is writing, for the rules to read it by."""

from __future__ import annotations

from datetime import datetime

from handover.desk.desk import Desk
from handover.rules.pipeline import Known, Sort
from handover.store import people


def known(
    desk: Desk,
    *,
    sort: Sort = Sort.NOTE,
    about: int | None = None,
    said_at: datetime | None = None,
) -> Known:
    """Everything the rules may know about a text of mine.

    `about` is a resident's number; `said_at` is when it happened, UTC: now if nobody says.
    """
    # Neither is needed before the first text is looked at, and both take their time to come in.
    from handover.desk.directory import house_directory
    from handover.desk.switching import off_here
    from handover.desk.wording import wording_for

    with desk.book.reading():
        names = people.names_ever(desk.book)
        now, *before = names.get(about, ("",)) if about is not None else ("",)
        return Known(
            sort=sort,
            about=now,
            also_called=tuple(before),
            staff=tuple((member.id, member.name) for member in people.staff(desk.book)),
            residents=tuple(name for every in names.values() for name in every),
            author=desk.who.id,
            said_at=said_at or desk.now(),
            roster=desk.roster(),
            zone=desk.zone,
            directory=house_directory(desk.book),
            regions=desk.house.regions,
            wording=wording_for(desk.book, _own_names(desk, about) if about else ()),
            off=off_here(desk.book),
        )


def _own_names(desk: Desk, about: int) -> tuple[str, ...]:
    from handover.desk.who import own_names

    return own_names(desk, about)


def name_of(desk: Desk, resident_id: int | None) -> str:
    """The name of a resident; empty for nobody in particular.

    Raises:
        NotFound: There is nobody of that number.
    """
    return people.resident(desk.book, resident_id).name if resident_id is not None else ""
