"""A number as written, with the place of its last digit; and how a scale word moves that place.

It knows worth and place values. It does not know how numbers are spelled.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Final, Literal, NamedTuple

Form = Literal["digits", "words", "fraction", "ordinal"]
ONE: Final = Fraction(1)


class Numeral(NamedTuple):
    """A number as written at `start:end` of a folded text.

    `step` is the place value of the last digit that counts: 100 for 4,500, 1/10 for 3.6, 10**8 for 3.6
    billion. `scale` is the worth of the scale word (10**6 for "million"), 1 without one.
    """

    start: int
    end: int
    number: Fraction
    step: Fraction
    form: Form
    scale: int = 1


def last_place(number: int) -> Fraction:
    """Return the place value of the last digit that is not nought; 1 below 1,000."""
    if number < 1000:
        return ONE
    step = 1
    while number % (step * 10) == 0:
        step *= 10
    return Fraction(step)


def scale_up(numeral: Numeral, end: int, scale: int) -> Numeral:
    """Return the numeral times a scale that was read up to `end`: 173 and "million" → 173,000,000."""
    step = numeral.step if numeral.form == "fraction" else scaled_step(numeral.number, numeral.step)
    return Numeral(numeral.start, end, numeral.number * scale, step * scale, numeral.form, numeral.scale * scale)


def scaled_step(number: Fraction, step: Fraction) -> Fraction:
    """Return the place of the last digit that counts beside a scale word, where three digits are told at most.

    3,600 million is told to the nearest ten million, 173 million to the nearest million.
    """
    if step < 1 or number < 1:
        return step
    return min(step, Fraction(10 ** max(len(str(int(number))) - 3, 0)))
