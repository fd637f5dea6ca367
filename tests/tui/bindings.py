"""The keys of the program, found by looking at every class that binds some."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module

from textual.binding import Binding
from textual.dom import DOMNode

import handover.tui


@dataclass(frozen=True, slots=True)
class Key:
    """One key of one class."""

    owner: type[DOMNode]
    key: str
    binding: Binding

    @property
    def where(self) -> str:
        """For a message: the class and the key."""
        return f"{self.owner.__name__}: {self.key} ({self.binding.action})"


def keys() -> tuple[Key, ...]:
    """Every key that a class of ours binds."""
    return tuple(
        Key(owner, key.strip(), binding)
        for owner in sorted(_classes(), key=lambda one: one.__qualname__)
        for binding in vars(owner).get("BINDINGS", ())
        for key in binding.key.split(",")
    )


def _classes() -> Iterator[type[DOMNode]]:
    for info in pkgutil.walk_packages(handover.tui.__path__, "handover.tui."):
        if not info.ispkg:
            module = import_module(info.name)
            yield from (
                found
                for found in vars(module).values()
                if isinstance(found, type)
                and issubclass(found, DOMNode)
                and found.__module__ == info.name
            )
