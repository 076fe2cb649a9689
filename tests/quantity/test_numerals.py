"""Numerals of every spelling, and where they end."""

from __future__ import annotations

from fractions import Fraction

import pytest

from checker.numerals import read

NUMBERS = [
    ("thirty-two thousand twelve", 32012),
    ("two hundred and five thousand", 205000),
    ("eight hundred and eighty eight", 888),
    ("thirty two hundred and fifteen", 3215),
    ("three million two hundred thousand", 3200000),
    ("two billion and five", 2000000005),
    ("three point four million", 3400000),
    ("point zero two", Fraction(2, 100)),
    ("two and a half", Fraction(5, 2)),
    ("one and a half million", 1500000),
    ("3 million and a half", 3500000),
    ("two hundred and three quarters", Fraction(803, 4)),
    ("three eighths", Fraction(3, 8)),
    ("a twenty-first", Fraction(1, 21)),
    ("half a dozen", 6),
    ("4,512", 4512),
    ("1,00,000", 100000),
    ("2½", Fraction(5, 2)),
    ("2 1/2", Fraction(5, 2)),
    ("3/4", Fraction(3, 4)),
    ("1e10", 10**10),
    ("2.48×10-5", Fraction(248, 10**7)),
    ("2.5^-1", Fraction(2, 5)),
    ("three hundred and two dozen", 324),
    ("three million, two hundred & forty", 3000240),
    ("1 , 200", 1200),
    ("12 lakh", 1200000),
    ("10k", 10000),
    ("605 thousand", 605000),
]


@pytest.mark.parametrize(("text", "number"), NUMBERS)
def test_a_numeral_is_read_to_its_end(text: str, number: Fraction | int) -> None:
    numeral = read(text, 0)
    assert numeral is not None
    assert (numeral.number, text[numeral.start : numeral.end]) == (number, text)


@pytest.mark.parametrize("text", ["three twenty", "five zero", "nineteen eighty-four", "a man", "onerous", "hundred"])
def test_a_row_of_words_that_makes_no_number_is_none(text: str) -> None:
    assert read(text, 0) is None


@pytest.mark.parametrize("text", ["three thousand, two of them", "two million, three hundred left"])
def test_a_comma_after_a_scale_ends_a_number_that_goes_on_with_less(text: str) -> None:
    numeral = read(text, 0)
    assert numeral is not None
    assert text[numeral.end] == ","


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("4,500", 100),
        ("4,512", 1),
        ("900", 1),
        ("3.60", Fraction(1, 100)),
        ("3.6 billion", 10**8),
        ("3,600 million", 10**7),
    ],
)
def test_the_step_is_the_place_of_the_last_digit_that_counts(text: str, step: Fraction | int) -> None:
    numeral = read(text, 0)
    assert numeral is not None
    assert numeral.step == step
