"""The house's directory: services, groups and places that belong to the public.

What stands here may stand in any text. Nothing of a person's own ever does.
"""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, ClassVar

from handover.house.dataclass import dataclass, replace
from handover.house.lengths import Len
from handover.house.plain_text import fit, fit_line
from handover.house.refusals import Unfit
from handover.house.regex import regex


class PublicKind(StrEnum):
    """What somebody looks for in the directory."""

    SERVICE = "service"
    GROUP = "group"
    ONLINE = "online"
    SHOP = "shop"
    EMERGENCY = "emergency"


class Weekday(StrEnum):
    """A day on which it meets or is open."""

    MONDAY = "Monday"
    TUESDAY = "Tuesday"
    WEDNESDAY = "Wednesday"
    THURSDAY = "Thursday"
    FRIDAY = "Friday"
    SATURDAY = "Saturday"
    SUNDAY = "Sunday"


@dataclass(frozen=True, slots=True)
class PublicContact:
    """One service, group or place, and the ways in which anybody may reach it."""

    __pydantic_config__: ClassVar[dict[str, object]] = {
        "use_attribute_docstrings": True,
        "extra": "forbid",
    }

    name: Annotated[str, Len(1, 80)]
    """What everybody calls it."""
    kind: PublicKind = PublicKind.SERVICE
    """What it is."""
    number: Annotated[str, Len(0, 40)] = ""
    """Its public number, as it is dialled."""
    email: Annotated[str, Len(0, 254)] = ""
    """Its public e-mail address, or only the part after the `@` for everybody there."""
    website: Annotated[str, Len(0, 254)] = ""
    """Its website or public page."""
    handle: Annotated[str, Len(0, 80)] = ""
    """The name under which it writes in public, such as `@MetOffice`."""
    address: Annotated[str, Len(0, 200)] = ""
    """Where it is."""
    when: Annotated[str, Len(0, 200)] = ""
    """When it is open or meets, and how one joins."""
    checked_on: date | None = None
    """When somebody last made sure that this is right."""
    sort: Annotated[str, Len(0, 40)] = ""
    """What sort of group or place it is, in the house's own words: `hearing voices group`."""
    days: frozenset[Weekday] = frozenset()
    """On which days it meets or is open."""
    hours: Annotated[str, Len(0, 60)] = ""
    """At what time, such as `18:30 to 20:00`."""
    joining: Annotated[str, Len(0, 200)] = ""
    """How one joins: `come as you are`."""

    @property
    def meets(self) -> str:
        """On which days and at what time, in a few words: `Thursdays 18:30 to 20:00`."""
        days = [f"{day}s" for day in Weekday if day in self.days]
        return " ".join(filter(None, (" and ".join(_and(days)), self.hours)))

    @property
    def when_and_how(self) -> str:
        """All that is known of when it is and how one joins, on one line."""
        return ". ".join(one.rstrip(".") for one in (self.meets, self.when, self.joining) if one)

    @property
    def ways(self) -> tuple[str, ...]:
        """Every way to reach it that has been written down."""
        every = (self.number, self.email, self.website, self.handle, self.address)
        return tuple(way for way in every if way.strip())


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the house's directory."""

    id: int
    contact: PublicContact
    added_at: datetime
    """UTC."""
    version: int = 1


@dataclass(frozen=True, slots=True)
class NotADetail:
    """Words of which somebody said that they only look like a contact detail.

    Exactly these words may stand in any text: a ticket's number, say. Who said so is not kept.
    """

    phrase: Annotated[str, Len(1, 80)]


MayStand = PublicContact | NotADetail | str
"""What the house lets stand in its texts; a plain string is a number, an address, a site, a
public name or what a service is called."""

NUMBER_LIMIT = 40
FEWEST_DIGITS, MOST_DIGITS = 3, 15
_NUMBER = regex(r"\+?[0-9(][0-9 ().\-/]*")
_DAYS_APART = regex(r"[\s,;/&]+|\band\b")
_HOST = regex(r"(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+[^\W\d_]{2,24}")
_LOCAL_PART = regex(r"[\w.+'-]{1,64}")
_HANDLE = regex(r"[\w.\-]{2,79}")


def checked_contact(contact: PublicContact) -> PublicContact:
    """The same entry with clean words, if it can stand in a directory.

    Raises:
        Unfit: It has no name, no way to reach it, or one that nobody could use.
    """
    entry = replace(
        contact,
        name=fit_line(contact.name, "The name", limit=80),
        number=checked_number(contact.number),
        email=checked_email(contact.email),
        website=checked_website(contact.website),
        handle=checked_handle(contact.handle),
        address=_one_line(contact.address, "The address", limit=200),
        when=_one_line(contact.when, "When it is open", limit=200),
        sort=_one_line(contact.sort, "What sort it is", limit=40),
        hours=_one_line(contact.hours, "At what time", limit=60),
        joining=_one_line(contact.joining, "How one joins", limit=200),
    )
    if not entry.ways and not entry.when_and_how:
        raise Unfit(
            f"How does one reach {entry.name}? Write at least a number, an e-mail address, "
            "a website, a place, or when it is open.",
            of="number",
        )
    return entry


def read_days(typed: str) -> frozenset[Weekday]:
    """Days of the week as they are typed: `Thu`, `Mon and Fri`, `Mon-Fri`, `every day`.

    Raises:
        Unfit: One of them is no day.
    """
    if "every" in typed.lower() or "daily" in typed.lower():
        return frozenset(Weekday)
    found: set[Weekday] = set()
    for words in filter(None, _DAYS_APART.split(typed.replace(" to ", "-").replace("–", "-"))):
        first, _, last = words.partition("-")
        begins, ends = _day(first), _day(last or first)
        week = tuple(Weekday)
        end = ends if ends >= begins else ends + len(week)
        found |= {week[number % len(week)] for number in range(begins, end + 1)}
    return frozenset(found)


def _day(typed: str) -> int:
    name = typed.strip(" .").casefold().removesuffix("s") if len(typed) > 4 else typed.casefold()
    for number, day in enumerate(Weekday):
        if len(name) > 1 and day.casefold().startswith(name.strip(" .")):
            return number
    raise Unfit(f"“{typed}” is no day of the week. Write it like Thursday, or Mon to Fri.")


def _and(days: list[str]) -> list[str]:
    """`Mondays, Tuesdays` and the last one, for an `and` between them."""
    return [", ".join(days[:-1]), days[-1]] if len(days) > 1 else days


def checked_number(number: str) -> str:
    """A telephone number as it is dialled, or nothing.

    Raises:
        Unfit: It is not one number in figures.
    """
    plain = _one_line(number, "The number", limit=NUMBER_LIMIT)
    digits = sum(character.isdigit() for character in plain)
    if plain and not (_NUMBER.fullmatch(plain) and FEWEST_DIGITS <= digits <= MOST_DIGITS):
        raise Unfit(
            f"“{plain}” is not one telephone number. Write it in figures as it is dialled, "
            "such as 802-555-0155, and without an extension."
        )
    return plain


def checked_email(email: str) -> str:
    """An e-mail address, or a domain at which everybody is public, in small letters; or nothing.

    Raises:
        Unfit: It is neither.
    """
    plain = _one_line(email, "The e-mail address", limit=254).lower()
    local, _, host = plain.rpartition("@")
    if plain and not (_HOST.fullmatch(host) and (not local or _LOCAL_PART.fullmatch(local))):
        raise Unfit(
            f"“{plain}” is not an e-mail address. Write it like help@library.example, or only "
            "@library.example for everybody there."
        )
    return plain if local or not plain else f"@{host}"


def checked_domain(domain: str) -> str:
    """What stands behind the `@` of a house's own addresses, or nothing.

    Raises:
        Unfit: It is no domain.
    """
    host = _one_line(domain, "The house's e-mail domain", limit=254).lower().rpartition("@")[2]
    if host and not _HOST.fullmatch(host):
        raise Unfit(
            f"“{host}” is not what stands behind the @ of an e-mail address. "
            "Write it like larkspurhouse.example."
        )
    return host


def checked_website(website: str) -> str:
    """A website or page without what stands before its name, or nothing.

    Raises:
        Unfit: It is none.
    """
    plain = _one_line(website, "The website", limit=254)
    bare = plain.partition("://")[2] if "://" in plain else plain
    host, slash, path = bare.partition("/")
    if plain and (" " in bare or "@" in host or not _HOST.fullmatch(host)):
        raise Unfit(
            f"“{plain}” is not a website. Write it like library.example or library.example/hours."
        )
    return f"{host.lower()}{slash}{path}".rstrip("/")


def checked_handle(handle: str) -> str:
    """A public name with its `@`, or nothing.

    Raises:
        Unfit: It is not one name.
    """
    plain = _one_line(handle, "The public name", limit=80).removeprefix("@")
    if plain and not _HANDLE.fullmatch(plain):
        raise Unfit(f"“{plain}” is not one name on a platform. Write it like @MetOffice.")
    return f"@{plain}" if plain else ""


def checked_phrase(phrase: str) -> NotADetail:
    """Words that only look like a contact detail.

    Raises:
        Unfit: There are none, or more than fit into one look.
    """
    return NotADetail(fit_line(phrase, "What is no contact detail", limit=80))


def _one_line(text: str, what: str, *, limit: int) -> str:
    return " ".join(fit(text, what, limit=limit).split())
