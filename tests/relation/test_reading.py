"""How a relation is read, and what its errors point at."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.relation import RelationError, parse
from checker.relation.reading import Binary, Name, Number


def test_a_hyphen_inside_a_name_is_no_minus() -> None:
    relation = parse("inadequate-authorities / authorities-inspected = inadequate-share")
    assert relation.names == (("inadequate-authorities", 0), ("authorities-inspected", 25), ("inadequate-share", 49))
    assert relation.left == Binary("/", Name("inadequate-authorities", 0), Name("authorities-inspected", 25), offset=23)


def test_a_minus_between_spaces_is_one() -> None:
    left = parse("new - old = rise").left
    assert isinstance(left, Binary)
    assert left.operator == "-"


def test_products_bind_before_sums_and_parentheses_before_both() -> None:
    assert parse("a + b * c = d").left == Binary("+", Name("a", 0), Binary("*", Name("b", 4), Name("c", 8), 6), 2)
    grouped = parse("(a + b) * c = d").left
    assert isinstance(grouped, Binary)
    assert grouped.operator == "*"


def test_differences_are_taken_from_the_left() -> None:
    left = parse("a - b - c = d").left
    assert isinstance(left, Binary)
    assert left.right == Name("c", 8)


def test_a_name_used_twice_is_named_once_where_it_first_stands() -> None:
    assert parse("(b - a) / a = growth").names == (("b", 1), ("a", 5), ("growth", 14))


@pytest.mark.parametrize(
    ("written", "number"),
    [("1,000", 1000), ("12.5", Fraction(25, 2)), (".5", Fraction(1, 2)), ("13%", Fraction(13, 100)), ("7", 7)],
)
def test_numbers_are_exact(written: str, number: Fraction) -> None:
    right = parse(f"a = {written}").right
    assert isinstance(right, Number)
    assert right.number == number


@pytest.mark.parametrize(
    ("written", "sign"),
    [("=", "="), ("==", "="), ("!=", "≠"), ("<=", "≤"), ("≥", "≥"), ("~", "≈"), ("<", "<"), (">", ">")],
)
def test_each_comparison_may_be_typed_on_any_keyboard(written: str, sign: str) -> None:
    assert parse(f"a {written} b").comparison == sign
    assert parse(f"a{written}b").comparison == sign


# The mark ⟦ stands before the character at which the error points.
FAULTS = [
    ("⟦", "the relation ends"),
    ("a⟦", "a comparison is missing"),
    ("a = ⟦", "the relation ends"),
    ("a ⟦b = c", "“b” where a comparison was due"),
    ("a = b ⟦= c", "a second comparison"),
    ("a / ⟦0 = b", "a division by nought"),
    ("a / (⟦0) = b", "a division by nought"),
    ("⟦(a = b", "not closed"),
    ("a = b⟦)", "too much"),
    ("a = b ⟦c", "too much"),
    ("⟦3 = 4", "no claim is named"),
    ("a ⟦$ b", "has no meaning"),
    ("a ⟦, b = c", "has no meaning"),
    ("⟦2013-14 = b", "not a number"),
    ("a = ⟦1,0000", "not a number"),
    ("⟦a- b = c", "cannot be the name"),
    ("a * ⟦/ b = c", "“/” stands where"),
    ("a = " + "(" * 31 + "⟦(b", "more than 30"),
]


@pytest.mark.parametrize(("written", "fault"), FAULTS, ids=[fault for _, fault in FAULTS])
def test_an_error_points_at_its_place(written: str, fault: str) -> None:
    at = written.index("⟦")

    with pytest.raises(RelationError, match=fault) as error:
        parse(written.replace("⟦", ""))
    assert error.value.offset == at


@pytest.mark.parametrize("mark", ["(", "-", "a / ", "a - (", "1,", "9", "=", "a-", "%", "(a) "])
def test_a_hostile_relation_is_refused_or_read_and_never_exhausts_the_stack(mark: str) -> None:
    with pytest.raises(RelationError):
        parse(mark * 100_000)


@given(st.text(alphabet="ab-+*/()=<>≠ 0123.,%", max_size=40))
def test_any_text_is_read_or_refused_with_a_place_inside_it(text: str) -> None:
    places = {"": 0}
    try:
        places = dict(parse(text).names)
    except RelationError as error:
        places = {"": error.offset}
    assert all(text.startswith(name, offset) and 0 <= offset <= len(text) for name, offset in places.items())
