"""Passphrases and the recovery code: who can open the book, and how that ends."""

from __future__ import annotations

import secrets
from pathlib import Path

from handover.desk import door_news, opening
from handover.desk.desk import Clock, Desk, clock_of
from handover.desk.opening import check_passphrase
from handover.house.dataclass import dataclass, field
from handover.house.people import Role, StaffMember
from handover.house.plain_text import fit_line, same_name
from handover.house.refusals import NotFound, NotPossible, NotYours, Unfit
from handover.store import at_the_door as kept
from handover.store import houses, keys, people

CONSONANTS = "bdfgklmnprstvz"
VOWELS = "aeiou"
PARTS = 4


@dataclass(frozen=True, slots=True)
class OneTimeWord:
    """What opens the book once for somebody; then they choose a passphrase of their own."""

    who: StaffMember
    word: str = field(repr=False)
    """Shown once and kept nowhere. It can be read out: `kelu-bora-nito-fade`."""


def _new_word() -> str:
    def syllable() -> str:
        return secrets.choice(CONSONANTS) + secrets.choice(VOWELS)

    return "-".join(syllable() + syllable() for _ in range(PARTS))


def join(desk: Desk, name: str, role: Role, more: tuple[Role, ...] = ()) -> OneTimeWord:
    """Somebody joins the team, and a coordinator tells them the word for their first sign-in.

    Raises:
        NotYours: I am not a coordinator.
        Unfit: The name is taken, or cannot be read.
    """
    from handover.house.first_steps import NEW_HERE
    from handover.store import first_steps

    desk.as_coordinator("Adding somebody to the team")
    plain = fit_line(name, "The name", limit=40)
    word = _new_word()
    with desk.book.writing("somebody joined the team"):
        roles = frozenset({role, *more})
        number = people.add_staff(desk.book, plain, roles, at=desk.now())
        first_steps.keep_first_steps(desk.book, number, NEW_HERE)
        keys.give(desk.book, plain, word, once=True)
    return OneTimeWord(StaffMember(number, plain, roles), word)


def another_word(desk: Desk, name: str, beside_me: str, their_passphrase: str) -> OneTimeWord:
    """Somebody lost their passphrase: two of us, one on shift, give them a word for one sign-in.

    One alone never does, so that nobody alone can write in another's name. While they have never
    come in with the word they were given first, a coordinator may give another without asking.

    Raises:
        NotYours: I am not a coordinator, or it would be one of us two alone.
        NotFound: There is nobody of that name.
        NotLetIn: Whoever is beside me is not who they say.
        NotPossible: Neither of us is on shift.
    """
    desk.as_coordinator("Giving somebody a word for one sign-in")
    who = _staff_named(desk, name)
    beside = None
    if not keys.is_once(desk.book, who.name):
        beside = _both_of_us(desk, who, beside_me, their_passphrase).id
    word = _new_word()
    with desk.book.writing("a word for one sign-in was given"):
        failed = keys.give(desk.book, who.name, word, once=True)
        door_news.keep_tries(desk.book, who.id, failed)
        kept.note_word(desk.book, who.id, by=desk.who.id, beside=beside, at=desk.now())
    return OneTimeWord(who, word)


def _both_of_us(desk: Desk, who: StaffMember, beside_me: str, their_passphrase: str) -> StaffMember:
    other = _staff_named(desk, beside_me)
    if who.id == desk.who.id:
        raise NotYours("Another coordinator gives you the word, or the recovery code opens it.")
    if other.id in (who.id, desk.who.id):
        raise NotYours(
            f"Never one person alone: somebody besides you and {who.name} says yes with their "
            "own passphrase. If nobody is there, the recovery code opens the book."
        )
    on_now = desk.roster().on_at(desk.now())
    if desk.who.id not in on_now and other.id not in on_now:
        raise NotPossible("One of you two is on shift when this is done. Wait for the next shift.")
    opening.prove(
        desk, other.name, their_passphrase, f"That is not {other.name}'s passphrase. Try again."
    )
    return other


def others_beside_me(desk: Desk, name: str) -> tuple[str, ...]:
    """Who may say yes with me when that person lost their passphrase: who is on shift first."""
    on_now = desk.roster().on_at(desk.now())
    them = [
        one
        for one in people.staff(desk.book)
        if one.active and one.id != desk.who.id and not same_name(one.name, name)
    ]
    return tuple(one.name for one in sorted(them, key=lambda one: one.id not in on_now))


def choose_my_own(desk: Desk, new: str) -> None:
    """I came in with a word that somebody gave me, and choose my passphrase before anything else.

    Raises:
        NotPossible: I have one of my own; it is changed with the old one.
        Unfit: It will not do.
    """
    if not keys.is_once(desk.book, desk.who.name):
        raise NotPossible("You have a passphrase of your own. Change it in the house, with P.")
    check_passphrase(new, desk.house, desk.who.name)
    with desk.book.writing("somebody chose a passphrase"):
        keys.give(desk.book, desk.who.name, new)


def change_my_passphrase(desk: Desk, old: str, new: str) -> None:
    """I choose another passphrase. The book itself is not written anew.

    Raises:
        NotLetIn: The old one is not mine.
        Unfit: The new one will not do.
    """
    wrong = "The old passphrase is not the right one. Nothing was changed."
    opening.prove(desk, desk.who.name, old, wrong, of="old")
    if old == new:
        raise Unfit("That is the passphrase you have. Choose another.", of="new")
    check_passphrase(new, desk.house, desk.who.name)
    with desk.book.writing():
        keys.give(desk.book, desk.who.name, new)


def chosen_by_another(desk: Desk) -> bool:
    """Did somebody else choose the passphrase I came in with? Then I choose one now."""
    return keys.is_once(desk.book, desk.who.name)


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
        failed = keys.give(book, found.name, passphrase)
        door_news.keep_tries(book, found.id, failed)
        kept.note_code(book, found.id, at=(clock or clock_of(houses.the_house(book)))())
    return opening.sign_in(book, found.name, passphrase, clock=clock)


def who_needs_a_passphrase(desk: Desk) -> tuple[str, ...]:
    """Those on the team whose passphrase opens no encrypted book: they need a new first one."""
    return keys.without_a_key(desk.book, opening.names_to_choose(desk.book))


def _staff_named(desk: Desk, name: str) -> StaffMember:
    # The team's page leads everywhere; whoever only signs in need not wait for all of that.
    from handover.desk.team import staff_named

    return staff_named(desk, name)
