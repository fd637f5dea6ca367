"""Making a house, opening its book, signing in."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path

from handover.desk import door_news
from handover.desk.desk import Clock, Desk, clock_of
from handover.desk.door import at_the_door
from handover.desk.front import front as front
from handover.desk.left_over import finish_left_over
from handover.desk.private import let_go_of_old
from handover.desk.verifying import keep_what_i_saw
from handover.house.dataclass import dataclass, field
from handover.house.houses import House, checked_house
from handover.house.passphrases import is_a_name
from handover.house.people import Role
from handover.house.plain_text import fit_line
from handover.house.refusals import NotLetIn, Unfit
from handover.rules.concerns import Blocked
from handover.store import houses, keys, people, rosters
from handover.store.engine import opening, watching
from handover.store.engine.book import Book as Book
from handover.store.engine.driver import best_driver
from handover.store.engine.key import Key
from handover.store.engine.key_file import read_key_file
from handover.store.engine.looking import is_encrypted
from handover.store.engine.watching import Watch
from handover.store.keys import Admitted

PASSPHRASE_MIN = 8
"""Characters a passphrase has at least."""
PASSPHRASE_MAX = 200


DEMO_PASSPHRASE = "larkspur"
"""Everybody's in the invented house, said on its sign-in screen."""


@dataclass(frozen=True, slots=True)
class NewHouse:
    """A house that has just been made."""

    book: Book
    recovery_code: str = field(repr=False)
    """Shown once and kept nowhere: on paper, it opens the book when nobody's passphrase does."""


def open_book(path: Path, seat: ExitStack | None = None) -> Book:
    """Open an existing book, with the house rules at its door. A demo's opens by itself.

    With a `seat` its connections wait from one act to the next until the seat is given up.

    Raises:
        BookClosed: It is encrypted: somebody's passphrase opens it, with `open_with`.
        BookTrouble: It is missing, not a book, newer, damaged, or may not be written.
    """
    key = None
    if is_encrypted(path) and read_key_file(path).house.demo:
        key = keys.opened_in_a_demo(path, DEMO_PASSPHRASE)
    return _opened(path, key, seat)


def _opened(path: Path, key: Key | None, seat: ExitStack | None = None) -> Book:
    book = opening.open_book(path, door=at_the_door, held=Blocked, key=key)
    if seat is not None:
        seat.enter_context(book.stayed_at())
    book.slot_key = key
    finish_left_over(book)
    return book


def open_with(
    path: Path,
    name: str,
    passphrase: str,
    *,
    clock: Clock | None = None,
    seat: ExitStack | None = None,
) -> Desk:
    """Open a book, plain or encrypted, and sit down at its desk.

    With a `seat` the book is opened once for all that is done until the seat is given up.

    Raises:
        NotLetIn: Name and passphrase do not go together; it is not said which is wrong.
        BookTrouble: The book cannot be used.
    """
    closed = front(path)
    if closed is None:
        return sign_in(open_book(path, seat), name, passphrase, clock=clock)
    let_in = keys.admit(path, name, passphrase, now=(clock or clock_of(closed))())
    return _let_in(_opened(path, let_in.key, seat), name, clock, let_in)


def open_by_code(path: Path, code: str) -> Book:
    """Open a book, plain or encrypted, with the code on paper.

    Raises:
        NotLetIn: It is not the code of this book.
        BookTrouble: The book cannot be used.
    """
    closed = is_encrypted(path)
    key = keys.opened_by_code(path, code)
    book = _opened(path, key if closed else None)
    book.slot_key = key
    return book


def make_house(
    path: Path,
    house: House,
    coordinator: str,
    passphrase: str,
    *,
    plain: bool = False,
    clock: Clock | None = None,
    then: Callable[[Desk], None] | None = None,
) -> NewHouse:
    """A new book with a house and its first coordinator; `then` may live in it before it is seen.

    It is encrypted, unless it is to be `plain`.

    Raises:
        Unfit: The house, the name or the passphrase will not do.
        BookInTheWay: There is something at `path` already.
        BookTrouble: The folder is missing or may not be written, or nothing here can encrypt.
    """
    house = checked_house(house)
    name = fit_line(coordinator, "The coordinator's name", limit=40)
    if not house.demo:
        check_passphrase(passphrase, house, name)
    clock = clock or clock_of(house)
    codes = []

    def fill(book: Book) -> None:
        with book.writing():
            houses.keep_house(book, house)
            both = frozenset({Role.COORDINATOR, Role.PEER_SUPPORTER})
            people.add_staff(book, name, both, at=clock())
            keys.give(book, name, passphrase)
            if house.demo:
                keys.open_as_a_demo(book, DEMO_PASSPHRASE)
            codes.append(keys.new_recovery_code(book))
            if then is not None:
                then(Desk(book, house, people.staff(book)[0], clock))

    book = opening.make_book(path, fill, house=house, door=at_the_door, held=Blocked, plain=plain)
    return NewHouse(book, codes[0])


NOT_ENCRYPTED = (
    "The book is not encrypted: whoever may read the file can read everything in it. "
    "Keep it on a disk that is; `handover encrypt` encrypts it later."
)
"""What is said of a book that was made plain."""


def can_encrypt() -> bool:
    """Can a book be encrypted on this machine?"""
    return best_driver().encrypts


def check_passphrase(passphrase: str, house: House, name: str) -> None:
    """May this be somebody's passphrase?

    Raises:
        Unfit: It is too short, too long, or the first thing anybody would try.
    """
    if not PASSPHRASE_MIN <= len(passphrase) <= PASSPHRASE_MAX:
        raise Unfit(
            f"A passphrase has at least {PASSPHRASE_MIN} characters and at most {PASSPHRASE_MAX}. "
            "Four words in a row are good.",
            of="new",
        )
    # Only whoever chooses a passphrase needs the list.
    from handover.rules.first_tried import first_tried

    plain = passphrase.casefold()
    if first_tried(plain):
        raise Unfit(
            "That passphrase is one of the first anybody would try. Choose another.", of="new"
        )
    if is_a_name(plain, house.name, name):
        raise Unfit(
            "The name of the house or your own is easily guessed. Choose another.", of="new"
        )


def is_waited_out(wait: timedelta) -> bool:
    """Is it so short that whoever typed the passphrase stays and it is tried then by itself?"""
    return wait <= keys.WAITED_OUT


def wait_words(wait: timedelta) -> str:
    """A wait such as `7 seconds` or `14 minutes`, never shorter than it is."""
    return keys.in_words(wait)


def the_house(book: Book) -> House:
    """The house of this book. Its name may be shown before anybody has signed in."""
    return houses.the_house(book)


def names_to_choose(book: Book) -> tuple[str, ...]:
    """Names of those who can sign in, in the order in which they joined."""
    return tuple(member.name for member in people.staff(book) if member.active)


def sign_in(book: Book, name: str, passphrase: str, *, clock: Clock | None = None) -> Desk:
    """Sit down at the desk of a book that is open already.

    Raises:
        NotLetIn: Name and passphrase do not go together; it is not said which is wrong.
    """
    now = (clock or clock_of(houses.the_house(book)))()
    let_in = keys.admit(book.path, name, passphrase, now=now)
    book.slot_key = book.slot_key or let_in.key
    return _let_in(book, name, clock, let_in)


def _let_in(book: Book, name: str, clock: Clock | None, let_in: Admitted) -> Desk:
    """They have shown that it is them; the book says whether they are on the team still."""
    with book.stayed_at():  # it is opened once for all that is asked of it here
        house, found = houses.the_house(book), people.staff_by_name(book, name)
        if found is None:
            raise NotLetIn(keys.WRONG)
        keys.put_in_order(book, house, names_to_choose(book))
        desk = Desk(book, house, found, clock or clock_of(house))
        door_news.keep_tries(desk.book, found.id, let_in.failed)
        return _seated(desk)


def still_me(desk: Desk, passphrase: str) -> None:
    """Whoever is signed in says that it is them: before the team's pages are shown again.

    Raises:
        NotLetIn: It is not their passphrase.
    """
    prove(desk, desk.who.name, passphrase, "That was not it. Nothing has changed; try again.")


def prove(desk: Desk, name: str, passphrase: str, wrong: str, *, of: str = "passphrase") -> None:
    """Somebody of the team says at my desk that it is them. It is counted like a try at the door.

    `of` is the name under which the passphrase was given.

    Raises:
        NotLetIn: It is not their passphrase, said in the words of `wrong`; or there were too many
            tries just now.
    """
    try:
        let_in = keys.admit(desk.book.path, name, passphrase, now=desk.now())
    except NotLetIn as refused:
        raise NotLetIn(wrong if str(refused) == keys.WRONG else str(refused), of=of) from None
    whose = people.staff_by_name(desk.book, name)
    if whose is not None:
        # They count no more from now on; whose name it is reads of them all the same.
        door_news.keep_tries(desk.book, whose.id, let_in.failed)


def must_wait(path: Path, name: str, *, clock: Clock | None = None) -> timedelta:
    """How long a passphrase for that name must wait, because several before it were wrong.

    It is the same for a name nobody has.

    Raises:
        BookTrouble: The key file cannot be used.
    """
    now = clock or clock_of(read_key_file(path).house)
    return keys.must_wait(path, name, now=now())


def _seated(desk: Desk) -> Desk:
    """Whoever sits down, private reflections whose time is over go; what they see is kept."""
    let_go_of_old(desk)
    keep_what_i_saw(desk)
    return desk


def watch(book: Book) -> Watch:
    """Something that notices when anybody writes in the book."""
    return watching.Watch(book)


def sit_down_as(book: Book, name: str, *, clock: Clock | None = None) -> Desk:
    """Sit down without a passphrase: in a demo house only.

    Raises:
        NotLetIn: It is a real house, or nobody there has that name.
    """
    house = houses.the_house(book)
    found = people.staff_by_name(book, name)
    if not house.demo or found is None:
        names = ", ".join(names_to_choose(book)) if house.demo else ""
        raise NotLetIn(
            f"There is nobody called {name} here. Try {names}."
            if house.demo
            else "Only in a demo house does anybody sit down without a passphrase."
        )
    return _seated(Desk(book, house, found, clock or clock_of(house)))


def on_shift_now(book: Book) -> tuple[str, ...]:
    """Who is on shift with residents at this moment, by name: for a demo's first screen."""
    now = clock_of(houses.the_house(book))()
    names = {member.id: member.name for member in people.staff(book)}
    return tuple(names[one] for one in rosters.roster(book, around=now).in_force(now).on_at(now))
