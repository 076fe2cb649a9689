"""Writes a quantity in the words of a report, to be read back by the extractor.

It knows digits, scales, hedges and units in print. It does not know how a text is read.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final

from checker.kinds.quantity.money import MINOR, currency_name
from checker.kinds.quantity.nouns import plural
from checker.numerals import last_place, scaled_step

if TYPE_CHECKING:
    from checker.kinds.quantity.value import Quantity

_HEDGES: Final = {
    "about": "about ",
    "below": "nearly ",
    "above": "just over ",
    "more-than": "more than ",
    "at-least": "at least ",
    "less-than": "less than ",
    "at-most": "at most ",
}
_SYMBOLS: Final = {"GBP": "£", "USD": "$", "EUR": "€", "JPY": "¥", "INR": "₹"}
_TEMPERATURES: Final = {"celsius": "°C", "fahrenheit": "°F", "degree": "°", "kelvin": " K"}
_SCALES: Final = ((10**12, "tn"), (10**9, "bn"), (10**6, "m"))
# Vague words that are nouns themselves: "dozens of homes", "the majority of homes", but "most homes".
_NOUNS: Final = (
    "dozens", "scores", "score", "tens", "hundreds", "thousands", "ions", "ority", "handful", "number", "couple",
)  # fmt: skip
_MAX_DECIMALS: Final = 12


def plain(number: Fraction | None) -> int | float | None:
    """Return the number as JSON has it."""
    if number is None:
        return None
    return number.numerator if number.denominator == 1 else float(number)


def show(value: Quantity) -> str:
    """Return the value in words."""
    amount = _unhedged(value) if value.number is not None else _spread(value)
    words = _HEDGES.get(value.hedge or "", "") + amount
    if value.change and value.dimension != "multiple" and value.trend:
        words = f"{value.trend} {words}"
    return f"{words} per {value.per}" if value.per else words


def _spread(value: Quantity) -> str:
    """Show what names no single number: a vague word or a range."""
    if value.word:
        joint = " of " if value.word.endswith(_NOUNS) else " "
        many = currency_name(value.unit) if value.dimension == "money" else _counted(value, None)
        return f"{value.word}{joint}{many}" if value.unit else value.word
    low, high = value.low, value.high
    if low is None or high is None:
        if low is None and high is None:
            return "any number"
        word = ("more than " if value.low_open else "at least ") if high is None else _upper_word(value)
        return word + _amount(value, low if high is None else high)
    return f"{_amount(value, low, bare=True)} to {_amount(value, high)}"


def _upper_word(value: Quantity) -> str:
    return "less than " if value.high_open else "at most "


def _unhedged(value: Quantity) -> str:
    return _amount(value, value.number)


def _amount(value: Quantity, number: Fraction | None, *, bare: bool = False) -> str:
    """Show one number with its unit; `bare` leaves away what a range says once, at its end."""
    assert number is not None
    match value.dimension:
        case "share":
            return _share(value, number)
        case "ordinal":
            return _ordinal(number)
        case "money" if value.unit in MINOR:
            shown = digits(number, value.step, scaled=True)
            return shown if bare else f"{shown} {_counted(value, number)}"
        case "money":
            symbol = _SYMBOLS.get(value.unit, f"{value.unit} ")
            sign = "-" if number < 0 else ""
            return sign + symbol + digits(abs(number), value.step, scaled=True)
        case "ratio":
            if value.part is not None and value.whole is not None:
                return f"{digits(value.part)}:{digits(value.whole)}"
            return f"{digits(number, value.step)} to 1"
        case "temperature":
            return digits(number, value.step) + ("" if bare else _TEMPERATURES[value.unit])
        case "age":
            old = "" if bare else f" {_counted(value, number)} old"
            return digits(number, value.step) + old
        case "magnitude":
            return ("" if bare else "magnitude ") + digits(number, value.step)
        case "multiple":
            return digits(number, value.step) + ("" if bare else " times")
        case _:
            shown = digits(number, value.step, scaled=True)
            return shown if bare or not value.unit else f"{shown} {_counted(value, number)}"


def _counted(value: Quantity, number: Fraction | None) -> str:
    return value.unit if number is not None and abs(number) == 1 else plural(value.unit)


def _share(value: Quantity, number: Fraction) -> str:
    step = None if value.step is None or value.form not in ("percent", "range") else value.step * 100
    if step is None:
        # A fraction reads as the percentage that people would print: 14.3%, 25%, 66.7%.
        step = Fraction(1) if (number * 100).denominator == 1 else Fraction(1, 10)
        while number and abs(number * 100) < step * 10 and step > Fraction(1, 10**_MAX_DECIMALS):
            step /= 10
        step = step if (number * 100).denominator != 1 else Fraction(1)
    return digits(number * 100, step) + "%"


def _ordinal(number: Fraction) -> str:
    whole = int(number)
    ending = {1: "st", 2: "nd", 3: "rd"}.get(whole % 10, "th") if whole % 100 not in (11, 12, 13) else "th"
    return f"{whole:,}{ending}"


def digits(number: Fraction, step: Fraction | None = None, *, scaled: bool = False) -> str:
    """Return the number in digits, to the place of `step` (None: as many as it takes, up to twelve).

    `scaled` writes millions and more as `3.6bn`, where the step allows.
    """
    if scaled and step is not None:
        for scale, name in _SCALES:
            # £3,600m says more than £3.6bn: the scale is the largest that shows the step with one decimal.
            if step * 100 >= scale and abs(number) >= scale and _tells(number / scale, step / scale):
                return _decimal(number / scale, _places(step / scale)) + name
    # Of halves and quarters the last digit is no place of its own: 2.25 is told in quarters.
    places = _needed(number) if step is None or step.denominator in (2, 4) else _places(step)
    return _decimal(number, places)


def _tells(mantissa: Fraction, step: Fraction) -> bool:
    """Tell whether a number written to its step will be read to that step again."""
    return step < 1 or scaled_step(mantissa, last_place(int(abs(mantissa)))) == step


def _places(step: Fraction) -> int:
    places = 0
    while step < 1 and places < _MAX_DECIMALS:
        step *= 10
        places += 1
    return places


def _needed(number: Fraction) -> int:
    places = 0
    while number.denominator != 1 and places < _MAX_DECIMALS:
        number *= 10
        places += 1
    return places


def _decimal(number: Fraction, places: int) -> str:
    scaled = int(abs(number) * 10**places + Fraction(1, 2))
    whole, part = divmod(scaled, 10**places)
    sign = "-" if number < 0 and scaled else ""
    return f"{sign}{whole:,}" + (f".{part:0{places}d}" if places else "")
