"""`dataclass` as Python has it, for values: each method is written when it is worth it.

Python writes six methods for every frozen dataclass and compiles them as soon as a module is read.
A command that writes one line meets two hundred kinds of values, makes a few each of fifty kinds
and compares five. Here a kind costs little more than any class: its values are made by a loop
until there are many of them, and what Python writes it writes when it is asked for. Everything
else is Python's own: fields, `replace`, `match`, equality, `repr`, and with which words something
is refused.
"""

from __future__ import annotations

import dataclasses
import sys
from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, FrozenInstanceError
from dataclasses import field as field
from dataclasses import fields as fields
from dataclasses import replace as replace
from typing import TYPE_CHECKING, Any, NoReturn

A_VALUE = {"frozen": True, "slots": True}
"""How a value is asked for. Whatever is asked for otherwise is made by Python."""
MANY = 30
"""So many values of a kind are made by a loop: to write and compile a method takes longer."""

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
else:

    def dataclass(plain: type | None = None, /, **asked: bool) -> Any:
        """The decorator; a value is `@dataclass(frozen=True, slots=True)`."""
        return _value if asked == A_VALUE else dataclasses.dataclass(plain, **asked)


def _is_simple(plain: Any) -> bool:
    """That no other value stands behind it, and nothing is asked for that is no field."""
    sorts = " ".join(map(str, plain.__annotations__.values()))
    unusual = any(word in sorts for word in ("InitVar", "KW_ONLY"))
    return not unusual and not any(hasattr(base, _FIELDS) for base in plain.__bases__)


def _value(plain: type) -> Any:
    if not _is_simple(plain):
        return dataclasses.dataclass(frozen=True, slots=True)(plain)
    own, sorts = vars(plain), plain.__annotations__
    parts = {name: own.get(name, MISSING) for name in sorts if not _is_shared(sorts[name])}
    first = [name for name, default in parts.items() if _has_a_place(default)]
    body = {name: own[name] for name in own.keys() - parts.keys() - {"__dict__", "__weakref__"}}
    named = {
        "__qualname__": plain.__qualname__,
        "__slots__": (*parts,),
        "__match_args__": (*first,),
    }
    made: Any = type(plain)(plain.__name__, plain.__bases__, _SHARED | body | named)
    later: dict[str, object] = {name: _when_used(made, name) for name in _ASKED}
    later |= {name: _WhenAsked(made, parts, name) for name in (_FIELDS, _PARAMS)}
    if len(first) == len(parts):
        later["__init__"] = _until_many(made, parts)
    for name in later.keys() - body.keys():
        setattr(made, name, later[name])
    return made


def _is_shared(sort: object) -> bool:
    return str(sort).startswith(("ClassVar", "typing.ClassVar"))


def _has_a_place(default: object) -> bool:
    return not isinstance(default, Field) or (default.init and default.kw_only is not True)


def _until_many(made: Any, parts: Mapping[str, object]) -> Callable[..., None]:
    """How a value is made while there are few of its kind."""
    finish = hasattr(made, "__post_init__")
    so_far = 0

    def fill(self: object, *given: object, **named: object) -> None:
        nonlocal so_far
        so_far += 1
        asked = dict(zip(parts, given, strict=False)) | named
        whole = {name: asked[name] if name in asked else _left_out(parts[name]) for name in parts}
        too_much = len(asked) != len(given) + len(named) or len(asked | whole) != len(parts)
        if so_far > MANY or too_much or any(value is MISSING for value in whole.values()):
            made.__init__ = _pythons_own(made, "__init__")  # which also says what is wrong
            made.__init__(self, *given, **named)
            return
        for name, value in whole.items():
            object.__setattr__(self, name, value)
        if finish:
            made.__post_init__(self)

    return fill


def _left_out(default: object) -> object:
    """What stands where nothing was given; `MISSING` if something had to be."""
    if not isinstance(default, Field):
        return default
    return default.default if default.default_factory is MISSING else default.default_factory()


class _WhenAsked:
    """What Python keeps with a kind of values about its fields, for whoever asks for it."""

    def __init__(self, made: type, parts: Mapping[str, object], name: str) -> None:
        self._made, self._parts, self._name = made, parts, name

    def __get__(self, _: object, __: type) -> Any:
        own, parts = vars(self._made), []
        for name, sort in self._made.__annotations__.items():
            default = self._parts[name] if name in self._parts else own[name]
            parts.append((name, sort, field() if default is MISSING else default))
        twin: Any = dataclasses.make_dataclass(
            self._made.__qualname__, parts, **_NOTHING, **_standing_in(self._made.__module__)
        )
        twin.__dataclass_params__.frozen = True
        setattr(self._made, self._name, vars(twin)[self._name])
        return vars(twin)[self._name]


def _standing_in(module: str) -> dict[str, Any]:
    """That a twin stands where the value stands: there it says what `ClassVar` means."""
    # Without a docstring Python would write one, which takes longer than all the rest.
    then = {"__doc__": "Its fields."}
    # From 3.12 on Python puts it where `make_dataclass` is called, unless it is told.
    if sys.version_info >= (3, 12):
        return {"module": module, "namespace": then}
    return {"namespace": then | {"__module__": module}}


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


_FIELDS, _PARAMS = "__dataclass_fields__", "__dataclass_params__"
_NOTHING: dict[str, Any] = {"init": False, "repr": False, "eq": False}
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
