"""A frozen value behaves as a frozen dataclass does, which is the specification."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from functools import cached_property

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.frozen import frozen, replace


@frozen
class Pair:
    """Two values."""

    first: int
    second: str = "x"


@dataclasses.dataclass(frozen=True, slots=True)
class Model:
    """The same as the standard library makes it."""

    first: int
    second: str = "x"


@frozen(order=True)
class Place:
    """Ordered by its fields."""

    line: int
    column: int = 1


@frozen
class Lazy:
    """Holds a cached property, and what it checks at the start."""

    words: str

    def __post_init__(self) -> None:
        if not self.words:
            raise ValueError("no words")

    @cached_property
    def length(self) -> int:
        return len(self.words)


def test_it_is_made_as_a_dataclass_is() -> None:
    for made, model in ((Pair(1), Model(1)), (Pair(1, "y"), Model(1, "y")), (Pair(second="z", first=2), Model(2, "z"))):
        assert (made.first, made.second) == (model.first, model.second)
        assert repr(made) == repr(model).replace("Model", "Pair")
    with pytest.raises(TypeError):
        Pair()  # type: ignore[call-arg]


def test_it_cannot_be_changed() -> None:
    pair = Pair(1)
    with pytest.raises(AttributeError, match="frozen"):
        pair.first = 2  # type: ignore[misc]
    with pytest.raises(AttributeError):
        del pair.first
    with pytest.raises(AttributeError):
        pair.third = 3  # type: ignore[attr-defined] # mypy knows it too


@given(st.integers(), st.integers(), st.text(max_size=2), st.text(max_size=2))
def test_equality_and_hash_go_by_the_fields(a: int, b: int, s: str, t: str) -> None:
    assert (Pair(a, s) == Pair(b, t)) == (Model(a, s) == Model(b, t))
    likeness: object = Model(a, s)
    assert Pair(a, s) != likeness
    if Pair(a, s) == Pair(b, t):
        assert hash(Pair(a, s)) == hash(Pair(b, t))


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3))))
def test_ordered_values_sort_as_their_fields_do(fields: list[tuple[int, int]]) -> None:
    assert [(each.line, each.column) for each in sorted(Place(*each) for each in fields)] == sorted(fields)
    assert all(
        (Place(*a) > Place(*b)) == (a > b) and (Place(*a) >= Place(*b)) == (a >= b) for a in fields for b in fields
    )


def test_values_without_order_do_not_compare() -> None:
    with pytest.raises(TypeError):
        assert Pair(1) < Pair(2)  # type: ignore[operator]


def test_the_functions_of_dataclasses_work() -> None:
    assert dataclasses.replace(Pair(1), second="y") == Pair(1, "y")
    assert dataclasses.asdict(Pair(1)) == {"first": 1, "second": "x"}
    assert [field.name for field in dataclasses.fields(Pair(1))] == ["first", "second"]
    assert dataclasses.is_dataclass(Pair)


def test_it_matches_by_position() -> None:
    match Pair(1, "y"):
        case Pair(first, second):
            assert (first, second) == (1, "y")


def test_it_survives_copying_and_pickling() -> None:
    pair = Pair(1, "y")
    assert copy.copy(pair) == copy.deepcopy(pair) == pickle.loads(pickle.dumps(pair)) == pair


def test_a_cached_property_and_a_check_at_the_start_work() -> None:
    lazy = Lazy("abc")
    assert lazy.length == lazy.length == 3
    with pytest.raises(ValueError, match="no words"):
        Lazy("")


def test_it_keeps_its_name_and_docstring() -> None:
    assert (Pair.__name__, Pair.__module__, Pair.__doc__) == ("Pair", __name__, "Two values.")


@given(st.integers(), st.text(), st.integers())
def test_replacing_is_as_in_dataclasses(first: int, second: str, other: int) -> None:
    ours, theirs = replace(Pair(first, second), first=other), dataclasses.replace(Model(first, second), first=other)
    assert (ours.first, ours.second) == (theirs.first, theirs.second)
    assert replace(ours) == ours


def test_no_field_can_be_invented() -> None:
    with pytest.raises(TypeError):
        replace(Pair(1), third=3)


def test_a_field_without_a_default_may_not_follow_one_that_has_one() -> None:
    with pytest.raises(TypeError, match="late, early"):

        @frozen
        class _Muddled:
            late: int = 1
            early: int  # type: ignore[misc] # what is tested


def test_classes_with_as_many_fields_keep_their_own_names() -> None:
    assert (Pair(first=1, second="y").second, Place(line=2, column=3).column) == ("y", 3)
    with pytest.raises(TypeError, match="line"):
        Place(column=3)  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="first"):
        Place(first=3)  # type: ignore[call-arg]
