"""The forms of the directory, and what was filled in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from handover.house.directory import Entry, PublicContact, PublicKind, Weekday, read_days
from handover.house.refusals import Unfit
from handover.tui.dialogs.ask import Asked, Fill

SOMEBODY_S_OWN = "own"
WHOSE: tuple[tuple[str, PublicKind | str | None], ...] = (
    ("choose with Space", None),
    ("a service's", PublicKind.SERVICE),
    ("a group's", PublicKind.GROUP),
    ("a shop's", PublicKind.SHOP),
    ("a place's online", PublicKind.ONLINE),
    ("for emergencies", PublicKind.EMERGENCY),
    ("somebody's own", SOMEBODY_S_OWN),
)
NOTE = "Nobody's own number belongs here. A resident's may go on their card."


def entry_form(was: Entry | None) -> Fill:
    """The form of one entry, with what stands there."""
    one = was.contact if was else PublicContact("")
    net = ", ".join(filter(None, (one.email, one.website)))
    whose = one.kind if was else None
    return Fill(
        f"Put {one.name} right" if was else "Whom may anybody reach?",
        [
            Asked("whose", "Whose is it?", answers=WHOSE, chosen=whose),
            Asked("name", "What everybody calls it", one.name),
            Asked("number", "Its number", one.number, never_waits=True),
            Asked("net", "Its e-mail or website", net, never_waits=True),
            Asked("handle", "Its public name, such as @MetOffice", one.handle, never_waits=True),
            Asked("address", "Where it is", one.address, never_waits=True),
            Asked("sort", "What sort of group or place, in your words", one.sort),
            Asked("days", "On which days: Thursday, or Mon to Fri", _days(one), sort=None),
            Asked("hours", "At what time: 18:30 to 20:00", one.hours, sort=None),
            Asked("when", "Anything else about when it is", one.when),
            Asked("joining", "How one joins", one.joining),
        ],
        note=NOTE,
        about=f"directory {was.id}" if was else "directory",
    )


def _days(one: PublicContact) -> str:
    return ", ".join(day for day in Weekday if day in one.days)


def contact_from(filled: Mapping[str, Any]) -> PublicContact:
    """The entry as it was filled in.

    Raises:
        Unfit: Nobody said whose it is, it is somebody's own, or a day is none.
    """
    kind = filled["whose"]
    if kind == SOMEBODY_S_OWN:
        raise Unfit(
            "Then it does not go in the directory. A resident's may go on their card, "
            "with their yes: J on their page.",
            of="whose",
        )
    if kind is None:
        raise Unfit(
            "Say first whose it is: a service's, a group's, a shop's. Space changes it.", of="whose"
        )
    parts = filled["net"].replace(",", " ").split()
    return PublicContact(
        filled["name"],
        kind,
        number=filled["number"],
        email=" ".join(part for part in parts if "@" in part),
        website=" ".join(part for part in parts if "@" not in part),
        handle=filled["handle"],
        address=filled["address"],
        when=filled["when"],
        sort=filled["sort"],
        days=read_days(filled["days"]),
        hours=filled["hours"],
        joining=filled["joining"],
    )


def lines_form(lines: Mapping[str, str]) -> Fill:
    """The form of the house's own lines."""
    house, on_call, email = (
        lines.get(what, "") for what in ("The house", "On call", "The house's e-mail")
    )
    return Fill(
        "The house's own lines",
        [
            Asked("house", "The number of the house", house, never_waits=True),
            Asked("on_call", "The on-call line of the house", on_call, never_waits=True),
            Asked("email", "What stands behind the @", email, never_waits=True),
        ],
        note="They may stand in every text. On call is a line of the house, nobody's own.",
    )
