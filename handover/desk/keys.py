"""Passphrases and the recovery code: who can open the book, and how that ends."""

from __future__ import annotations

from pathlib import Path

from handover.desk import opening
from handover.desk.desk import Clock, Desk
from handover.desk.opening import check_passphrase
from handover.desk.team import staff_named
from handover.house.people import StaffMember
from handover.house.refusals import NotFound, NotPossible, Unfit
from handover.store import houses, keys, people


def change_my_passphrase(desk: Desk, old: str, new: str) -> None:
    """I choose another passphrase. The book itself is not written anew.

    Raises:
        NotLetIn: The old one is not mine.
        Unfit: The new one will not do.
    """
    wrong = "The old passphrase is not the right one. Nothing was changed."
    opening.prove(desk, desk.who.name, old, wrong)
    if old == new:
        raise Unfit("That is the passphrase you have. Choose another.")
    check_passphrase(new, desk.house, desk.who.name)
    with desk.book.writing():
        keys.give(desk.book, desk.who.name, new)


def chosen_by_another(desk: Desk) -> bool:
    """Did somebody else choose the passphrase I came in with? Then I choose one now."""
    return keys.is_once(desk.book, desk.who.name)


def give_first_passphrase(desk: Desk, name: str, passphrase: str) -> StaffMember:
    """Somebody on the team gets a passphrase for one sign-in; then they choose their own.

    Raises:
        NotYours: I am not a coordinator.
        NotFound: There is nobody of that name.
        Unfit: The passphrase will not do.
    """
    desk.as_coordinator("Giving somebody a new passphrase")
    who = staff_named(desk, name)
    check_passphrase(passphrase, desk.house, who.name)
    with desk.book.writing():
        keys.give(desk.book, who.name, passphrase, once=True)
    return who


def end_access(desk: Desk, name: str) -> StaffMember:
    """Somebody leaves the team: from now on they cannot open the book. What they wrote stays.

    Older backups hold their old slot still; the book is not given another key for that.

    Raises:
        NotYours: I am not a coordinator.
        NotFound: There is nobody of that name.
        NotPossible: Nobody would be left who keeps the team.
    """
    desk.as_coordinator("Ending somebody's access")
    with desk.book.writing():
        who = staff_named(desk, name)
        others = (one for one in people.staff(desk.book) if one.active and one.id != who.id)
        if not any(one.is_coordinator for one in others):
            raise NotPossible(
                f"{who.name} is the only coordinator. Let somebody else be one as well first."
            )
        people.leave_team(desk.book, who.id)
        keys.take_away(desk.book, who.name)
    return who


def check_recovery_code(path: Path, code: str) -> None:
    """Is that the code on paper of the book at `path`? It changes nothing.

    Raises:
        NotLetIn: It is not; the sentence says whether a sign of it was mistyped.
        BookTrouble: The book or its key file cannot be used.
    """
    keys.opened_by_code(path, code)


def new_recovery_code(desk: Desk) -> str:
    """Another code on paper, shown once; the one before opens nothing any more.

    Raises:
        NotYours: I am not a coordinator.
    """
    desk.as_coordinator("Printing another recovery code")
    with desk.book.writing():
        return keys.new_recovery_code(desk.book)


def come_back_with_code(
    path: Path, code: str, name: str, passphrase: str, *, clock: Clock | None = None
) -> Desk:
    """With the code on paper somebody on the team gets a new passphrase, and sits down with it.

    Raises:
        NotLetIn: It is not the code of this book.
        NotFound: There is nobody of that name on the team.
        Unfit: The passphrase will not do.
    """
    book = opening.open_by_code(path, code)
    with book.writing():
        found = people.staff_by_name(book, name)
        if found is None:
            there = ", ".join(opening.names_to_choose(book))
            raise NotFound(f"There is nobody called {name} on the team. There are {there}.")
        check_passphrase(passphrase, houses.the_house(book), found.name)
        keys.give(book, found.name, passphrase)
    return opening.sign_in(book, found.name, passphrase, clock=clock)


def who_needs_a_passphrase(desk: Desk) -> tuple[str, ...]:
    """Those on the team whose passphrase opens no encrypted book: they need a new first one."""
    return keys.without_a_key(desk.book, opening.names_to_choose(desk.book))
