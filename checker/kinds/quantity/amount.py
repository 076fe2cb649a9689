"""One amount as read: a number, what it is a number of, and where its words end.

It knows its fields alone. Readers fill them in (`amounts`, `shares`, `measures`), `quantity` makes a value of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from fractions import Fraction

    from checker.kinds.quantity.value import Form
    from checker.numerals import Numeral


class Amount(NamedTuple):
    """A number as read. `start:end` is what one would underline: sign, number, unit or noun.

    `number_start:number_end` is the numeral alone. `resume` is where reading goes on, after the "a year" of a
    rate. `bare` tells that neither a unit nor a noun was said. `inside` are the counts that the words state as well:
    26 departments and 153 departments in "26 out of 153 departments".
    """

    start: int
    end: int
    number: Fraction
    step: Fraction
    form: Form
    dimension: str = "count"
    unit: str = ""
    per: str = ""
    of: str = ""
    part: Fraction | None = None
    whole: Fraction | None = None
    bare: bool = True
    resume: int = 0
    number_start: int = 0
    number_end: int = 0
    scale: int = 1
    inside: tuple[Amount, ...] = ()


def plain(numeral: Numeral) -> Amount:
    """Return the amount of a numeral before anything is known about what it counts."""
    form: Form = "digits" if numeral.form == "ordinal" else numeral.form
    start, end, number, step, _, scale = numeral
    return Amount(start, end, number, step, form, resume=end, number_start=start, number_end=end, scale=scale)
