"""What the house lets stand in its texts: its directory, its lines, and words that are at home."""

from __future__ import annotations

from collections.abc import Iterable

from handover.desk.desk import Desk
from handover.house.dataclass import dataclass, replace
from handover.house.directory import (
    Entry,
    MayStand,
    NotADetail,
    PublicContact,
    PublicKind,
    Weekday,
    checked_contact,
    checked_phrase,
)
from handover.house.houses import House, checked_house
from handover.house.plain_text import same_name
from handover.house.refusals import Unfit
from handover.house.times import local
from handover.rules.concerns import Level
from handover.store import directory as kept
from handover.store import houses, people
from handover.store.engine.book import Book


@dataclass(frozen=True, slots=True)
class DirectoryPage:
    """The house's directory on one page."""

    lines: tuple[tuple[str, str], ...]
    """The house's own numbers and its e-mail, with what they are."""
    entries: tuple[Entry, ...]
    """By name."""
    not_details: tuple[NotADetail, ...]
    """Words that only look like a contact detail."""


def house_directory(book: Book) -> tuple[MayStand, ...]:
    """Everything the house lets stand, as `contact_details.find` takes it."""
    with book.reading():
        house = houses.the_house(book)
        return (
            *(entry.contact for entry in kept.public_contacts(book)),
            *(line for _, line in _lines_of(house)),
            *kept.not_details(book),
        )


def directory_page(desk: Desk) -> DirectoryPage:
    """The directory, for everybody to read."""
    with desk.book.reading():
        return DirectoryPage(
            lines=_lines_of(houses.the_house(desk.book)),
            entries=kept.public_contacts(desk.book),
            not_details=kept.not_details(desk.book),
        )


@dataclass(frozen=True, slots=True)
class ForResidents:
    """What of the directory is for everybody who stays to read: nothing of it is anybody's own."""

    lines: tuple[tuple[str, str], ...]
    """The house's own numbers, with what they are."""
    groups: tuple[Entry, ...]
    """Those that meet soonest first; those without a day last."""
    online: tuple[Entry, ...]
    places: tuple[Entry, ...]
    """Services and shops."""
    emergency: tuple[Entry, ...]


def for_residents(desk: Desk) -> ForResidents:
    """The directory for everybody who stays, to read and to take along (R113, R151)."""
    page = directory_page(desk)
    today = local(desk.now(), desk.zone).date().weekday()

    def of(*kinds: PublicKind) -> tuple[Entry, ...]:
        return tuple(one for one in page.entries if one.contact.kind in kinds)

    def soonest(one: Entry) -> int:
        days = [n for n, day in enumerate(Weekday) if day in one.contact.days]
        return min(((day - today) % len(Weekday) for day in days), default=len(Weekday))

    return ForResidents(
        lines=page.lines,
        groups=tuple(sorted(of(PublicKind.GROUP), key=soonest)),
        online=of(PublicKind.ONLINE),
        places=of(PublicKind.SERVICE, PublicKind.SHOP),
        emergency=of(PublicKind.EMERGENCY),
    )


def put_in(desk: Desk, contact: PublicContact) -> Entry:
    """A service, group or place that anybody may reach; from now on it may stand in any text.

    Raises:
        Unfit: It cannot be used, stands there already, or is somebody's own.
    """
    entry = _public(checked_contact(contact))
    with desk.book.writing():
        _nobody_s_own(desk, entry)
        _not_there_yet(entry, kept.public_contacts(desk.book))
        number = kept.add_public_contact(desk.book, entry, at=desk.now())
        return kept.public_contact(desk.book, number)


def change(desk: Desk, was: Entry, contact: PublicContact) -> Entry:
    """An entry is put right; what it said before may no longer stand in new texts.

    Raises:
        MovedOn: Somebody changed it since it was read.
        Unfit: It cannot be used, stands there already, or is somebody's own.
    """
    entry = _public(checked_contact(contact))
    with desk.book.writing():
        _nobody_s_own(desk, entry)
        others = (one for one in kept.public_contacts(desk.book) if one.id != was.id)
        _not_there_yet(entry, others)
        kept.change_public_contact(desk.book, was, entry)
        return kept.public_contact(desk.book, was.id)


def take_out(desk: Desk, was: Entry) -> None:
    """An entry goes; texts in which it stands stay as they are.

    Raises:
        NotYours: I am not a coordinator.
        MovedOn: Somebody changed it since it was read.
    """
    desk.as_coordinator("Taking something out of the directory")
    with desk.book.writing():
        kept.remove_public_contact(desk.book, was)


def keep_lines(
    desk: Desk, house_line: str, on_call_line: str = "", email_domain: str = ""
) -> House:
    """The house's own numbers and the domain of its e-mail; they may stand in any text.

    Raises:
        NotYours: I am not a coordinator.
        Unfit: One of them is no number, or no domain.
    """
    desk.as_coordinator("Changing the house's own lines")
    with desk.book.writing():
        house = checked_house(
            replace(
                houses.the_house(desk.book),
                house_line=house_line,
                on_call_line=on_call_line,
                email_domain=email_domain,
            )
        )
        houses.keep_house(desk.book, house)
    return house


def let_stand(desk: Desk, phrase: str) -> NotADetail:
    """These words only look like a contact detail: from now on they may stand in any text.

    Raises:
        Unfit: There are no words, or too many.
    """
    words = checked_phrase(phrase)
    with desk.book.writing():
        kept.add_not_a_detail(desk.book, words, at=desk.now())
    return words


def no_longer_let_stand(desk: Desk, phrase: NotADetail) -> None:
    """These words are a contact detail after all; texts in which they stand stay as they are."""
    with desk.book.writing():
        kept.remove_not_a_detail(desk.book, phrase)


def _lines_of(house: House) -> tuple[tuple[str, str], ...]:
    domain = house.email_domain and f"@{house.email_domain}"
    every = (
        ("The house", house.house_line),
        ("On call", house.on_call_line),
        ("The house's e-mail", domain),
    )
    return tuple((what, line) for what, line in every if line)


def _public(contact: PublicContact) -> PublicContact:
    """The same entry, if it opens no door for what is private."""
    from handover.rules import contact_details
    from handover.rules.contact_details.internet_names import MAIL_PROVIDERS, PROFILE_HOSTS

    host = contact.email.rpartition("@")[2]
    if contact.email.startswith("@") and host.partition(".")[0] in MAIL_PROVIDERS:
        raise Unfit(
            f"At {host} people have their own e-mail. Write the whole address of {contact.name}.",
            of="net",
        )
    if contact.website.removeprefix("www.") in PROFILE_HOSTS:
        raise Unfit(
            f"On {contact.website} people have their own pages. "
            f"Write the whole address of the page of {contact.name}.",
            of="net",
        )
    told = contact_details.find(contact.address, directory=(contact,))
    if any(one.level is Level.BLOCK and one.kind != "address" for one in told):
        raise Unfit(
            "Under “where it is” stands only a place. Numbers have a field of their own.",
            of="address",
        )
    return contact


def _nobody_s_own(desk: Desk, contact: PublicContact) -> None:
    team = [one.name for one in people.staff(desk.book)]
    for name in (*team, *people.names(desk.book).values()):
        if same_name(name, contact.name):
            raise Unfit(
                f"{name} is somebody of this house. Nobody's own number stands in the "
                "directory: a resident's may go on their card, one of the team's nowhere.",
                of="name",
            )


def _not_there_yet(contact: PublicContact, others: Iterable[Entry]) -> None:
    for other in others:
        if same_name(other.contact.name, contact.name):
            raise Unfit(
                f"{other.contact.name} is in the directory already. Change it there.", of="name"
            )
