"""Says in one sentence what came of comparing two quantities: `one in seven is 14.3%; 13% is nearer to one in eight`.

It knows how people tell a number. It does not decide anything.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final

from checker.frozen import replace

if TYPE_CHECKING:
    from checker.kinds.quantity.compare_units import Pair
    from checker.kinds.quantity.value import Quantity

_SMALL: Final = "nought one two three four five six seven eight nine ten eleven twelve".split()
_FRACTIONS: Final = {
    Fraction(1, 2): "half",
    Fraction(1, 3): "a third",
    Fraction(2, 3): "two-thirds",
    Fraction(1, 4): "a quarter",
    Fraction(3, 4): "three-quarters",
}
_DIMENSIONS: Final = {
    "count": "a number",
    "share": "a percentage",
    "points": "a number of percentage points",
    "ordinal": "a place in a row",
    "multiple": "a number of times",
    "money": "money",
}
_DOUBLED: Final = {
    Fraction(1, 2): "halved",
    Fraction(2): "doubled",
    Fraction(3): "trebled",
    Fraction(4): "quadrupled",
}
_MANY_TIMES: Final = {10: "ten times", 100: "a hundred times", 1000: "a thousand times", 10**6: "a million times"}
# Below this share nobody says "one in n" with an n that means anything to a reader.
_RAREST: Final = Fraction(1, 1000)


def told(quantity: Quantity) -> str:
    """Return the quantity as it was told, without what is counted: `one in seven`, `20`, `more than £3m`."""
    if quantity.dimension == "multiple" and quantity.change and quantity.number in _DOUBLED and not quantity.hedge:
        return _DOUBLED[quantity.number]
    if quantity.number is None or quantity.hedge or quantity.dimension != "share":
        return understood(quantity)
    if quantity.form == "one-in-n" and quantity.number.numerator == 1:
        return _one_in(quantity.number.denominator)
    if quantity.form == "fraction":
        return _FRACTIONS.get(quantity.number, str(quantity.number))
    if quantity.form in ("n-in-m", "part-of-whole") and quantity.part is not None and quantity.whole is not None:
        joint = "in" if quantity.form == "n-in-m" else "of"
        return f"{_small(quantity.part)} {joint} {_small(quantity.whole)}"
    return quantity.show()


def understood(quantity: Quantity) -> str:
    """Return the quantity as the comparison sees it: `14.3%` for one in seven."""
    if quantity.dimension == "share":
        return replace(quantity, unit="", of="").show()
    # Losing £3m and £3m lost are one amount; only of shares a change is another thing than a level.
    level = replace(quantity, change=False, trend=None)
    return replace(level, unit="").show() if quantity.dimension == "count" else level.show()


def same(pair: Pair) -> str:
    """Say that the two are one number, in two ways of telling it or in one."""
    first, second = told(pair.told_first), told(pair.told_second)
    if first == second:
        return f"both say {first}"
    return f"{first} is {second}" + (" to the digits given" if _differ(pair) else "")


def _differ(pair: Pair) -> bool:
    return pair.first.number != pair.second.number


def rounded(pair: Pair) -> str:
    """Say which of the two is the other one rounded; a fraction in words is told as its percentage."""
    first, second = pair.told_first, pair.told_second
    inside = pair.first.number is not None and pair.first.number in pair.second.interval
    outside = pair.second.number is not None and pair.second.number in pair.first.interval
    if not inside and not outside:
        return f"{told(first)} is {told(second)}, as nearly as the units allow"
    if outside and (not inside or (second.form == "one-in-n" and first.form != "one-in-n")):
        first, second = second, first
    return f"{told(first)}{_converted(pair, first, second)} is {told(second)} by rounding"


def compatible(pair: Pair) -> str:
    """Say how a hedge, a range or a vague word holds the other."""
    first, second = pair.told_first, pair.told_second
    for one, other, wide in ((first, second, pair.second), (second, first, pair.first)):
        if _is_plain(one):
            number = pair.first.number if one is first else pair.second.number
            if number is not None and number in wide.interval:
                verb = "is" if other.hedge else "lies within" if not other.word else "fits"
                return f"{told(one)} {verb} {told(other)}"
            return f"{told(one)} may be " + (f"called {told(other)}" if other.word else f"{told(other)} by rounding")
    return f"{told(first)} and {told(second)} can both be true"


def conflict(pair: Pair) -> str:
    """Say why the two cannot both be true, and what would have been the right way to tell it."""
    first, second = pair.told_first, pair.told_second
    for one, other in ((first, second), (second, first)):
        if one.form == "one-in-n" and one.dimension == other.dimension == "share" and _is_plain(other):
            return _not_one_in(one, other)
    if not _is_plain(first) and not _is_plain(second):
        return f"{told(first)} and {told(second)} cannot both be true"
    if not _is_plain(first):
        first, second = second, first
    verb = "lies outside" if second.number is None and not second.word else "is not"
    return f"{_in_full(first)}{_converted(pair, first, second)} {verb} {_in_full(second)}{_times(pair)}"


def _in_full(quantity: Quantity) -> str:
    said, seen = told(quantity), understood(quantity)
    return said if said == seen else f"{said} ({seen})"


def _not_one_in(one: Quantity, other: Quantity) -> str:
    number = other.number
    start = f"{told(one)} is {understood(one)}"
    if number is None or not _RAREST <= number <= Fraction(1, 2) or number.numerator == one.number:
        return f"{start}, not {told(other)}"
    below = int(1 / number)
    nearest = min((below, below + 1), key=lambda n: abs(Fraction(1, n) - number))
    if Fraction(1, nearest) == number or told(other) == _one_in(nearest):
        return f"{start}, not {_in_full(other)}"
    return f"{start}; {_in_full(other)} is nearer to {_one_in(nearest)}"


def _times(pair: Pair) -> str:
    """Point out a slip of the decimal point, or of million and billion."""
    a, b = pair.first.number, pair.second.number
    if not a or not b or (a < 0) != (b < 0):
        return ""
    ratio = max(abs(a), abs(b)) / min(abs(a), abs(b))
    words = _MANY_TIMES.get(int(ratio)) if ratio.denominator == 1 else None
    return f": one is {words} the other" if words else ""


def _converted(pair: Pair, first: Quantity, second: Quantity) -> str:
    """Return `, which is 193 kilometres per hour,` where a unit was changed."""
    number = pair.first.number if first is pair.told_first else pair.second.number
    base = pair.first.number if second is pair.told_first else pair.second.number
    if not pair.converted or number is None or not base or not second.number or first.per != second.per:
        return ""
    if second.dimension == "temperature":
        return ""
    amount = number * second.number / base
    step = min(second.step or Fraction(1), Fraction(1) if amount >= 100 else Fraction(1, 10))
    return f", which is {replace(second, number=amount, step=step, hedge=None).show()},"


def opposite(first: Quantity, second: Quantity) -> str:
    """Say that one rose and the other fell."""
    verbs = {"up": "rose", "down": "fell"}
    one, other = (f"{verbs[quantity.trend or 'up']} {_amount(quantity)}" for quantity in (first, second))
    return f"{one} and {other} go in opposite directions"


def _amount(quantity: Quantity) -> str:
    return told(replace(quantity, change=False, trend=None)) if quantity.change else f"to {told(quantity)}"


def change_and_level(first: Quantity, second: Quantity) -> str:
    """Say that one is by how much something changed, and the other what it came to."""
    change, level = (first, second) if first.change else (second, first)
    verb = {"up": "rose", "down": "fell"}[change.trend or "up"]
    return f"{_amount_alone(change)} is by how much it {verb}, and {told(level)} what it {verb} to"


def different_dimensions(first: Quantity, second: Quantity) -> str:
    """Say that the two measure different things."""
    kinds = [_DIMENSIONS.get(quantity.dimension, f"a {quantity.dimension}") for quantity in (first, second)]
    if {first.dimension, second.dimension} == {"share", "points"}:
        return f"{_amount_alone(first)} and {_amount_alone(second)} are different measures"
    return f"{told(first)} is {kinds[0]} and {told(second)} is {kinds[1]}"


def _amount_alone(quantity: Quantity) -> str:
    return told(replace(quantity, change=False, trend=None))


def different_units(first: Quantity, second: Quantity) -> str:
    """Say that no fixed number of the one makes the other."""
    what = "currencies" if first.dimension == "money" else "units"
    return f"{told(first)} and {told(second)} are different {what}"


def different_rates(first: Quantity, second: Quantity) -> str:
    """Say that one is by the year and the other by something else."""
    return f"{told(first)} and {told(second)} are different rates"


def different_nouns(first: Quantity, second: Quantity) -> str:
    """Say that the two count different things."""
    return f"{first.show()} and {second.show()} are different things"


def not_exact(why: str) -> str:
    """Say that what would agree is not exact enough for the claim."""
    return f"{why}, and the claim asks for the exact number"


def tolerated(pair: Pair, tolerance: str) -> str:
    """Say that the claim lets the two differ."""
    return f"{told(pair.told_first)} and {told(pair.told_second)} differ by no more than the {tolerance} allowed"


def _is_plain(quantity: Quantity) -> bool:
    return quantity.number is not None and not quantity.hedge


def _one_in(n: int) -> str:
    return f"one in {_small(Fraction(n))}"


def _small(number: Fraction) -> str:
    """Write small whole numbers in words, as newspapers do."""
    whole = number.denominator == 1 and 0 <= number < len(_SMALL)
    return _SMALL[int(number)] if whole else f"{number.numerator:,}" if number.denominator == 1 else str(number)
