"""The interval that each wording allows (DESIGN.md section 3)."""

from __future__ import annotations

from fractions import Fraction

import pytest

from checker.kinds.quantity.reading import outermost
from checker.prose import Prose

# wording, number, interval in the notation of mathematics
TABLE = [
    ("20", 20, "[20, 20]"),
    ("twenty", 20, "[20, 20]"),
    ("4,512", 4512, "[4512, 4512]"),
    ("4,500", 4500, "[4450, 4550)"),
    ("605,100", 605100, "[605050, 605150)"),
    ("13%", Fraction(13, 100), "[1/8, 27/200)"),
    ("one in seven", Fraction(1, 7), "(15/112, 13/84)"),
    ("1 in 7", Fraction(1, 7), "(15/112, 13/84)"),
    ("half", Fraction(1, 2), "(9/20, 11/20)"),
    ("a quarter", Fraction(1, 4), "(9/40, 11/40)"),
    ("two thirds", Fraction(2, 3), "(19/30, 41/60)"),
    ("four out of 5", Fraction(4, 5), "(31/40, 17/20)"),
    ("four in 10", Fraction(2, 5), "(7/20, 9/20)"),
    ("£3.6bn", 3600000000, "[3550000000, 3650000000)"),
    ("£3,600m", 3600000000, "[3595000000, 3605000000)"),
    ("more than 4,500", 4500, "(4500, ∞)"),
    ("at least 4,500", 4500, "[4500, ∞)"),
    ("no fewer than 12", 12, "[12, ∞)"),
    ("500 or more", 500, "[500, ∞)"),
    ("fewer than 20", 20, "(-∞, 20)"),
    ("up to 34", 34, "(-∞, 34]"),
    ("as high as 34", 34, "(-∞, 34]"),
    ("nearly 80%", Fraction(4, 5), "[18/25, 4/5)"),
    ("almost 30", 30, "[27, 30)"),
    ("just over 50", 50, "(50, 55]"),
    ("about 40", 40, "[36, 44]"),
    ("around four in 10", Fraction(2, 5), "(7/20, 9/20)"),
    ("some 300", 300, "[270, 330]"),
    ("10 to 14", None, "[10, 14]"),
    ("between 10 and 14", None, "[10, 14]"),
    ("10 ± 2 homes", 10, "[8, 12]"),
    ("26 out of 153", Fraction(26, 153), "[26/153, 26/153]"),
    ("a majority", None, "(1/2, 1]"),
]


@pytest.mark.parametrize(("text", "number", "interval"), TABLE, ids=[row[0] for row in TABLE])
def test_a_wording_allows_its_interval(text: str, number: Fraction | int | None, interval: str) -> None:
    (mention,) = outermost(Prose(text))
    assert (mention.value.number, str(mention.value.interval)) == (number, interval)
