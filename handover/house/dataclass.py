"""`dataclass` as Python has it, for values: each method is written when it is used first.

Python writes six methods for every frozen dataclass and compiles them as soon as a module is read.
A command that writes one line meets two hundred kinds of values, makes fifty of them and compares
five. Everything else is Python's own: fields, `replace`, `match`, equality, `repr`, and with which
words something is refused.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import FrozenInstanceError
from dataclasses import field as field
from dataclasses import fields as fields
from dataclasses import replace as replace
from typing import TYPE_CHECKING, Any, NoReturn

A_VALUE = {"frozen": True, "slots": True}
"""How a value is asked for. Whatever is asked for otherwise is made by Python."""

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
else:

    def dataclass(plain: type | None = None, /, **asked: bool) -> Any:
        """The decorator; a value is `@dataclass(frozen=True, slots=True)`."""
        return _value if asked == A_VALUE else dataclasses.dataclass(plain, **asked)


def _value(plain: type) -> Any:
    made: Any = dataclasses.dataclass(slots=True, **_NOTHING)(plain)
    made.__dataclass_params__.frozen = True
    methods = {name: _when_used(made, name) for name in _ASKED} | _SHARED
    for name, method in methods.items():
        if name not in vars(plain):
            setattr(made, name, method)
    return made


def _when_used(made: type, name: str) -> Callable[..., Any]:
    """A method that puts Python's own in its place and lets that one answer."""

    def first(self: object, *given: object, **named: object) -> Any:
        true = _pythons_own(made, name)
        setattr(made, name, true)
        return true(self, *given, **named)

    return first


def _pythons_own(made: type, name: str) -> Callable[..., Any]:
    """A method as Python writes it: for a twin of the value with nothing else."""
    parts = [(one.name, one.type, one) for one in fields(made)]
    # Without a docstring Python would write one, which takes longer than the method.
    then = {one: vars(made)[one] for one in ("__doc__", "__post_init__") if one in vars(made)}
    asked: dict[str, Any] = _NOTHING | _ASKED[name]
    twin = dataclasses.make_dataclass(made.__qualname__, parts, namespace=then, **asked)
    return vars(twin)[name]  # type: ignore[no-any-return]


def _set(_: object, name: str, __: object) -> NoReturn:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _delete(_: object, name: str) -> NoReturn:
    raise FrozenInstanceError(f"cannot delete field {name!r}")


def _state(self: Any) -> list[object]:
    return [getattr(self, one.name) for one in fields(self)]


def _set_state(self: Any, state: list[object]) -> None:
    for one, value in zip(fields(self), state, strict=True):
        object.__setattr__(self, one.name, value)


_NOTHING = {"init": False, "repr": False, "eq": False}
_ASKED = {
    "__init__": {"init": True, "frozen": True},
    "__eq__": {"eq": True},
    "__hash__": {"unsafe_hash": True},
    "__repr__": {"repr": True},
}
"""Methods that differ from value to value, and how Python is asked for each of them alone."""
_SHARED: dict[str, Callable[..., Any]] = {
    "__setattr__": _set,
    "__delattr__": _delete,
    "__getstate__": _state,
    "__setstate__": _set_state,
}
"""Methods of every value."""
