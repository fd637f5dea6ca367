"""The house's directory: services, groups and places that belong to the public.

What stands here may stand in any text. Nothing of a person's own ever does.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated, ClassVar

from annotated_types import Len


class PublicKind(StrEnum):
    """What somebody looks for in the directory."""

    SERVICE = "service"
    GROUP = "group"
    ONLINE = "online"
    SHOP = "shop"
    EMERGENCY = "emergency"


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

    @property
    def ways(self) -> tuple[str, ...]:
        """Every way to reach it that has been written down."""
        every = (self.number, self.email, self.website, self.handle, self.address)
        return tuple(way for way in every if way.strip())
