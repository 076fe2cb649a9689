"""Which units are fixed in one another, and which are not."""

from __future__ import annotations

from fractions import Fraction

import pytest

from checker import extract
from checker.kinds.quantity.conversion import size_in


@pytest.mark.parametrize(
    ("unit", "other", "dimension", "size"),
    [
        ("gram", "kilogram", "mass", "1/1000"),
        ("kilogram", "gram", "mass", "1000"),
        ("mile", "kilometre", "length", "1.609344"),
        ("hour", "minute", "duration", "60"),
        ("year", "month", "duration", "12"),
        ("gallon", "pint", "volume", "8"),
        ("penny", "GBP", "money", "1/100"),
        ("GBP", "penny", "money", "100"),
        ("cent", "USD", "money", "1/100"),
        ("cent", "CAD", "money", "1/100"),
    ],
)
def test_units_that_are_fixed_in_one_another_convert_exactly(unit: str, other: str, dimension: str, size: str) -> None:
    assert size_in(unit, other, dimension) == Fraction(size)


@pytest.mark.parametrize(
    ("unit", "other", "dimension"),
    [
        ("month", "day", "duration"),
        ("gallon", "litre", "volume"),
        ("GBP", "EUR", "money"),
        ("penny", "USD", "money"),
        ("cent", "penny", "money"),
        ("celsius", "fahrenheit", "temperature"),
        ("litre", "gram", "volume"),
        ("thing", "gram", "mass"),
    ],
)
def test_others_do_not(unit: str, other: str, dimension: str) -> None:
    assert size_in(unit, other, dimension) is None


def test_a_quantity_tells_the_size_of_its_unit() -> None:
    (fee,) = extract("The fee is 40p.")
    assert fee.value.size_in("GBP") == Fraction(1, 100)
