"""Packages whose parts are loaded when somebody asks for them.

A package names what others may ask it for. Were each part loaded with the package, whoever needs
one name of it, or one small module in it, would load them all: the rules alone take several
megabytes, and most screens look for nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any


def when_asked(package: str, parts: Mapping[str, str]) -> Callable[[str], Any]:
    """The `__getattr__` of a package: which name stands in which of its modules.

    The same names are imported under `TYPE_CHECKING`, for whoever reads and for mypy.
    """

    def look_for(name: str) -> Any:
        if name not in parts:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        module = import_module(f"{package}.{parts[name]}")
        # Once it is loaded, the package has it as its own.
        vars(import_module(package))[name] = found = getattr(module, name)
        return found

    return look_for
