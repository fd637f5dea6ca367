"""What the desk and the store offer, found by looking: so that a test's table cannot miss a door.

A test that promises something about *every* use case keeps a table and compares it with these.
"""

from __future__ import annotations

import inspect
import pkgutil
import re
from collections.abc import Callable, Iterator
from importlib import import_module
from types import FunctionType, ModuleType
from typing import Any

TEXTS = re.compile(
    r"\b(?:str|Any|House|Line|Draft|NoteDraft|Promise|MoreAboutIt|Answers|StoredAnswer|Planned"
    r"|PublicContact|Entry|NotADetail|NewNote|NewFollowUp|Acknowledgement|ReadBack"
    r"|NewSetting|Says|NewWording|PartSaid|NewPact|Offered|NewCheckIn|Answered|HowTold"
    r"|Thoughts|Agreed|Decided|MayRing|CardContact|NotToRing|NewSharing|SharingDraft"
    r"|MyPart|Said|Tells|Longer"
    r"|HardMoment|NewFeedback|Held)\b"
)
"""Types of parameters in which somebody's words may come in."""


def use_cases(room: ModuleType) -> dict[str, FunctionType]:
    """Every public function of a room, such as `notes.write_note`; its engine is left out."""
    found: dict[str, FunctionType] = {}
    for info in pkgutil.iter_modules(room.__path__, f"{room.__name__}."):
        if info.ispkg:
            continue
        module = import_module(info.name)
        found.update(
            (f"{info.name.rpartition('.')[2]}.{name}", function)
            for name, function in inspect.getmembers(module, inspect.isfunction)
            if function.__module__ == info.name and not name.startswith("_")
        )
    return found


def does(function: Callable[..., object], *signs: str) -> bool:
    """Does it do that: does one of these stand in it, or in what it calls in its own module?"""
    return any(sign in source for source in _sources(function, set()) for sign in signs)


def takes_texts(function: Callable[..., object]) -> bool:
    """May somebody's words come in through its parameters?"""
    notes: dict[str, Any] = inspect.get_annotations(function)
    return any(TEXTS.search(str(kind)) for name, kind in notes.items() if name != "return")


def _sources(function: Callable[..., object], seen: set[str]) -> Iterator[str]:
    if not isinstance(function, FunctionType) or function.__name__ in seen:
        return
    seen.add(function.__name__)
    yield inspect.getsource(function)
    for name in function.__code__.co_names:
        other = function.__globals__.get(name)
        if isinstance(other, FunctionType) and other.__module__ == function.__module__:
            yield from _sources(other, seen)
