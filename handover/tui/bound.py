"""Every key that anything in the program listens to, wherever that may be."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator
from importlib import import_module
from typing import NamedTuple

from textual.binding import Binding
from textual.dom import DOMNode
from textual.keys import _character_to_key

import handover.tui


class Bound(NamedTuple):
    """One key of one kind of screen, question or field."""

    key: str
    """As Textual calls it: `question_mark`."""
    binding: Binding
    where: type[DOMNode]

    @property
    def does(self) -> str:
        """In a few words; empty if nobody has to know."""
        binding = self.binding
        return ": ".join(filter(None, (binding.description, binding.tooltip)))


def every_key() -> Iterator[Bound]:
    """All of them; what a field has from Textual itself is among them."""
    owners = {owner for found in _ours() for owner in found.__mro__ if issubclass(owner, DOMNode)}
    for owner in sorted(owners, key=lambda one: one.__qualname__):
        for given in vars(owner).get("BINDINGS", ()):
            binding = given if isinstance(given, Binding) else Binding(*given)
            for key in binding.key.split(","):
                yield Bound(named(key), binding, owner)


def named(key: str) -> str:
    """The name of a key: that of a sign is written out."""
    key = key.strip() or key
    return _character_to_key(key) if len(key) == 1 else key


def _ours() -> Iterator[type[DOMNode]]:
    for info in pkgutil.walk_packages(handover.tui.__path__, "handover.tui."):
        if not info.ispkg:
            module = import_module(info.name)
            for found in vars(module).values():
                if isinstance(found, type) and issubclass(found, DOMNode):
                    yield found
