"""Values share what Python would write for each of them, and nobody can tell."""

from __future__ import annotations

import copy
import pickle
from dataclasses import FrozenInstanceError, astuple
from dataclasses import dataclass as pythons_dataclass
from dataclasses import field as pythons_field
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handover.house.dataclass import dataclass, field, replace


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
    assert vars(Ours)["__dataclass_params__"].frozen


def test_what_is_missing_or_too_much_is_refused_as_python_refuses_it() -> None:
    wrong: tuple[tuple[Any, ...], ...] = ((), ("a", (), [], 1, 2))
    for given_wrongly in wrong:
        with pytest.raises(TypeError) as ours:
            Ours(*given_wrongly)
        with pytest.raises(TypeError) as theirs:
            Pythons(*given_wrongly)
        assert str(ours.value) == str(theirs.value).replace("Pythons", "Ours")


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
