"""Values share what Python would write for each of them, and nobody can tell."""

from __future__ import annotations

import copy
import pickle
import pkgutil
from dataclasses import FrozenInstanceError, astuple, is_dataclass, make_dataclass
from dataclasses import dataclass as pythons_dataclass
from dataclasses import field as pythons_field
from importlib import import_module
from typing import Any, ClassVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

import handover
from handover.house.dataclass import MANY, dataclass, field, fields, replace


@dataclass(frozen=True, slots=True)
class Ours:
    """A value as the house has them."""

    name: str
    said: tuple[str, ...] = ()
    heard: list[str] = field(default_factory=list)
    unseen: int = field(default=3, repr=False, compare=False)
    length: int = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "length", len(self.said))


@pythons_dataclass(frozen=True, slots=True)
class Pythons:
    """The same, made by Python."""

    name: str
    said: tuple[str, ...] = ()
    heard: list[str] = pythons_field(default_factory=list)
    unseen: int = pythons_field(default=3, repr=False, compare=False)
    length: int = pythons_field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "length", len(self.said))


@dataclass(frozen=True, slots=True)
class Nothing:
    """A value without parts."""


@dataclass(frozen=True, slots=True)
class Shared:
    """A value with something that all of its kind have."""

    WORD: ClassVar[str] = "tea"
    name: str
    cups: list[str] = field(default_factory=list)


@pythons_dataclass(frozen=True, slots=True)
class PythonsShared:
    """The same, made by Python."""

    WORD: ClassVar[str] = "tea"
    name: str
    cups: list[str] = pythons_field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Named:
    """A value that says itself how it is shown."""

    name: str

    def __repr__(self) -> str:
        return f"<{self.name}>"


PARTS = st.tuples(
    st.text(max_size=2), st.lists(st.text(max_size=1), max_size=2).map(tuple), st.integers(1, 3)
)


@given(PARTS, PARTS)
def test_they_are_equal_alike_shown_alike_and_as_hard_to_tell_apart(one: Any, other: Any) -> None:
    (name, said, unseen), (name2, said2, unseen2) = one, other
    ours, ours2 = Ours(name, said, unseen=unseen), Ours(name2, said2, unseen=unseen2)
    theirs, theirs2 = Pythons(name, said, unseen=unseen), Pythons(name2, said2, unseen=unseen2)
    assert (ours == ours2) == (theirs == theirs2)
    assert repr(ours) == repr(theirs).replace("Pythons", "Ours")
    assert astuple(ours) == astuple(theirs)
    assert replace(ours, name="Kit") == Ours("Kit", said)


def test_nobody_changes_a_value() -> None:
    value: Any = Ours("Kit")
    with pytest.raises(FrozenInstanceError):
        value.name = "Mara"
    with pytest.raises(FrozenInstanceError):
        value.new = 1
    with pytest.raises(FrozenInstanceError):
        del value.name
    assert value.name == "Kit"
    assert not hasattr(value, "__dict__")
    params: Any = Ours.__dataclass_params__  # type: ignore[attr-defined]  # what mypy does not show
    assert params.frozen


def test_what_is_missing_or_too_much_is_refused_as_python_refuses_it() -> None:
    wrong: tuple[tuple[Any, ...], ...] = ((), ("a", (), [], 1, 2))
    for given_wrongly in wrong:
        with pytest.raises(TypeError) as ours:
            Ours(*given_wrongly)
        with pytest.raises(TypeError) as theirs:
            Pythons(*given_wrongly)
        assert str(ours.value) == str(theirs.value).replace("Pythons", "Ours")


@pytest.mark.parametrize("so_many", [0, MANY + 1])
def test_few_are_made_as_many_are(so_many: int) -> None:
    @dataclass(frozen=True, slots=True)
    class Cup:
        whose: str
        sugars: int = 0
        biscuits: list[str] = field(default_factory=list)

    for number in range(so_many):
        Cup("Kit", number)
    assert replace(Cup(whose="Kit", sugars=2), sugars=1) == Cup("Kit", 1, [])
    assert Cup("Kit", biscuits=["one"]).biscuits == ["one"]
    assert Cup("Kit").biscuits is not Cup("Kit").biscuits


@pytest.mark.parametrize("so_many", [0, MANY + 1])
@pytest.mark.parametrize(
    ("first", "named"),
    [((), {}), (("a", [], 3), {}), (("a",), {"name": "b"}), (("a",), {"other": "b"})],
)
def test_few_and_many_refuse_with_pythons_words(
    so_many: int, first: tuple[Any, ...], named: dict[str, Any]
) -> None:
    @dataclass(frozen=True, slots=True)
    class Ours:
        name: str
        cups: list[str] = field(default_factory=list)

    for _ in range(so_many):
        Ours("Kit")
    with pytest.raises(TypeError) as ours:
        Ours(*first, **named)
    with pytest.raises(TypeError) as theirs:
        PythonsShared(*first, **named)
    assert str(ours.value).rpartition(".")[2] == str(theirs.value).rpartition(".")[2].replace(
        "PythonsShared", "Ours"
    )


def test_what_all_of_a_kind_have_is_no_part_of_any() -> None:
    assert Shared.WORD == Shared("Kit").WORD == "tea"
    assert [one.name for one in fields(Shared)] == [one.name for one in fields(PythonsShared)]
    assert set(vars(PythonsShared)["__dataclass_fields__"]) == set(Shared.__dataclass_fields__)
    assert Shared.__match_args__ == PythonsShared.__match_args__ == ("name", "cups")


def test_python_can_write_the_methods_of_every_value_of_the_program() -> None:
    """What it would refuse as a module is read, such as a part that must be given after one that
    need not, it says only here."""
    rooms = pkgutil.walk_packages(handover.__path__, "handover.")
    modules = [import_module(one.name) for one in rooms if not one.name.endswith("__main__")]
    found = {kind for module in modules for kind in vars(module).values() if is_value(kind)}
    assert len(found) > 400
    for kind in found:
        make_dataclass(kind.__name__, [(one.name, one.type, one) for one in fields(kind)])


def is_value(found: object) -> bool:
    return isinstance(found, type) and is_dataclass(found)


def test_each_gets_a_list_of_its_own() -> None:
    first, second = Ours("Kit"), Ours("Kit")
    first.heard.append("rain")
    assert second.heard == []
    assert first != second


def test_a_copy_is_equal_and_another() -> None:
    value = Ours("Kit", ("tea",))
    for same in (copy.copy(value), copy.deepcopy(value), pickle.loads(pickle.dumps(value))):
        assert same == value
        assert same is not value


def test_the_same_parts_are_one_key_and_another_kind_is_never_equal() -> None:
    assert len({Named("Kit"), Named("Kit"), Named("Mara")}) == 2
    other: object = Ours("Kit")
    assert Named("Kit") != other
    assert Nothing() == Nothing()
    assert len({Nothing(), Nothing()}) == 1


def test_what_a_value_says_itself_counts() -> None:
    assert repr(Named("Kit")) == "<Kit>"
    match Named("Kit"):
        case Named(name):
            assert name == "Kit"
