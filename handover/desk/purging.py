"""Ending what was written about somebody: when the day has come, or earlier if they say so."""

from __future__ import annotations

import secrets
from datetime import datetime
from pathlib import Path

from handover.desk.desk import Desk
from handover.desk.leaving import Ending, due_now, ending_of
from handover.house.backups import Told, part_of, untold
from handover.house.dataclass import dataclass
from handover.house.leaving import proof_of
from handover.house.plain_text import same_name
from handover.house.priorities import TheirDecision
from handover.house.refusals import (
    BookBusy,
    BookTrouble,
    NeedsTheirDecision,
    NotPossible,
    Stopped,
    Unfit,
)
from handover.house.times import day_of
from handover.store import backups, purging
from handover.store import leaving as kept


@dataclass(frozen=True, slots=True)
class Ended:
    """Everything about somebody has gone."""

    receipt: str
    """Theirs: with it and their name they can show that it has gone. The house does not keep it."""
    at: datetime
    """UTC."""
    backup: Path | None
    """Where the new backup lies; None if the files are only cleaned at the next opening."""
    out_of_reach: tuple[Path, ...] = ()
    """Backups somebody put elsewhere that could not be removed, on a stick, say."""
    stopped: bool = False
    """Ctrl+C came when it was removed already; the files are cleaned at the next opening."""


def due(desk: Desk) -> tuple[Ending, ...]:
    """Those whose day has come."""
    return due_now(desk)


def end(
    desk: Desk,
    resident_id: int,
    name_typed: str,
    decided: TheirDecision | None = None,
    told: Told = untold,
) -> Ended:
    """Everything about somebody goes: rows, backups, their name in what remains.

    On the day they were told anybody on the team may do it. Earlier it needs a coordinator, and
    the person's word.

    Raises:
        NotFound: There is nobody like that.
        NotPossible: They are staying, or the law wants it kept.
        NotYours: The day has not come, and I am no coordinator.
        NeedsTheirDecision: The day has not come, and nobody said how we know that they want it.
        Unfit: The name was typed otherwise.
        BookTrouble: It could not be removed; nothing has gone.
    """
    going: list[_Going] = []
    try:
        told("Removing what was written", 0)
        _remove(desk, resident_id, name_typed, decided, going)
        backup = cleaned(desk, part_of(told, 20, 100))
    except KeyboardInterrupt:
        # Once it has gone they are given what shows it, whatever is still to be tidied.
        if not going or purging.known_proof(desk.book, going[0].proof) is None:
            raise Stopped("Stopped. Nothing was removed.") from None
        return Ended(going[0].receipt, going[0].at, None, stopped=True)
    return Ended(going[0].receipt, going[0].at, backup, _out_of_reach(desk) if backup else ())


@dataclass(frozen=True, slots=True)
class _Going:
    """What will show that something went."""

    receipt: str
    proof: str
    at: datetime


def _remove(
    desk: Desk,
    resident_id: int,
    name_typed: str,
    decided: TheirDecision | None,
    going: list[_Going],
) -> None:
    with desk.book.writing("removed"):
        ending = ending_of(desk, resident_id)
        _may_end(desk, ending, name_typed, decided)
        farewell = kept.farewell_of(desk.book, resident_id)
        receipt = farewell.receipt if farewell else secrets.token_hex(16).upper()
        now, proof = desk.now(), proof_of(receipt, ending.resident.name)
        going.append(_Going(receipt, proof, now))
        _remove_copies(desk, resident_id)
        purging.remove_person(desk.book, resident_id, proof=proof, by=desk.who.id, at=now)


def _out_of_reach(desk: Desk) -> tuple[Path, ...]:
    return tuple(Path(one.file) for one in backups.out_of_reach(desk.book))


def _may_end(desk: Desk, ending: Ending, name_typed: str, decided: TheirDecision | None) -> None:
    who = ending.resident
    if who.here:
        raise NotPossible(f"{who.name} is staying here. Nothing ends while somebody stays.")
    if ending.hold is not None:
        raise NotPossible(
            f"What was written about {who.name} is kept because the law wants it: "
            f"{ending.hold.reason} A coordinator lifts that first."
        )
    if not same_name(name_typed, who.name):
        raise Unfit(f"To end it, type the name: {who.name}.", of="name")
    if not ending.due:
        when = f" before {day_of(ending.on)}" if ending.on else ""
        desk.as_coordinator(f"Ending what was written{when}")
        if decided is None:
            raise NeedsTheirDecision(
                f"{who.name} was told it ends {day_of(ending.on)}. Earlier only if they say so."
                if ending.on
                else f"No day is set for {who.name}. It ends only if they say so."
            )


def _remove_copies(desk: Desk, resident_id: int) -> None:
    """Copies that still lie where the program put them go first."""
    for copy in kept.copies_of(desk.book, resident_id):
        for file in _may_lie_at(desk, copy.file):
            try:
                file.unlink(missing_ok=True)
            except OSError as error:
                raise NotPossible(
                    f"The copy {file} cannot be removed: "
                    f"{(error.strerror or 'no reason').lower()}. Remove it, then try again."
                ) from None


def _may_lie_at(desk: Desk, file: str) -> tuple[Path, ...]:
    """Where it was put, and where it lies if the book was moved with everything beside it."""
    if not file:
        return ()
    put = Path(file)
    return (put, desk.book.path.resolve().parent / put.parent.name / put.name)


def cleaned(desk: Desk, told: Told = untold) -> Path | None:
    """Clean the files; if others are in the way it is done when the book is opened next."""
    try:
        return purging.finish(desk.book, at=desk.now(), wait=True, told=told)
    except BookBusy:
        return None
    except OSError as error:
        raise BookTrouble(
            "It is removed, but the files beside the book could not be put in order: "
            f"{(error.strerror or 'no reason').lower()}. Make room or ask for permission, then "
            "open the book again: it is finished then."
        ) from None


def was_ended(desk: Desk, receipt: str, name: str) -> tuple[datetime, str] | None:
    """When everything about somebody went, and who did it, if that receipt is theirs."""
    found = purging.known_proof(desk.book, proof_of(receipt, name))
    return (found[0], desk.names().get(found[1], "?")) if found else None
