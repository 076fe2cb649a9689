"""How two quantities stand to each other, and the sentence that says which rule decided (DESIGN.md section 3)."""

from __future__ import annotations

import pytest

from checker.kinds.quantity.comparison import compare
from checker.kinds.quantity.reading import outermost
from checker.kinds.quantity.value import Quantity
from checker.prose import Prose


def read(text: str) -> Quantity:
    """Return the one quantity that `text` states, whatever counts stand inside it."""
    (mention,) = outermost(Prose(text))
    value = mention.value
    assert isinstance(value, Quantity)
    return value


SAME = [
    ("twenty authorities", "20 authorities", "both say 20"),
    ("a dozen eggs", "12 eggs", "both say 12"),
    ("40%", "four in ten", "40% is four in ten"),
    ("2.2 million people", "2,200,000 people", None),
    ("an hour", "60 minutes", "1 hour is 60 minutes"),
    ("half a kilo", "500g", "0.5 kilograms is 500 grams"),
    ("120 mph", "193 km/h", "120 miles per hour is 193 kilometres per hour to the digits given"),
    ("5 miles", "8 km", "5 miles is 8 kilometres to the digits given"),
    ("£26,000 a year", "£2,167 a month", "£26,000 per year is £2,167 per month to the digits given"),
    ("20 of the 152 councils", "20 councils", "20 of 152 is 20"),
    ("20p", "£0.20", "20 pence is £0.20"),
    ("180p", "£1.80", "180 pence is £1.80"),
    ("43 cents", "C$0.43", "43 cents is CAD 0.43"),
    ("90 cent", "€0.90", "90 cents is €0.90"),
    ("at least 40 people", "no fewer than 40 people", "both say at least 40"),
    ("profits doubled", "profits rose by 100%", "doubled is up 100%"),
]
ROUNDED = [
    ("21%", "one in five", "21% is one in five by rounding"),
    ("14%", "one in seven", "one in seven is 14% by rounding"),
    ("£173.4m", "£173m", "£173.4m is £173m by rounding"),
    ("4,512 people", "4,500 people", "4,512 is 4,500 by rounding"),
    ("13%", "20 of the 152 councils", "20 of 152 is 13% by rounding"),
    ("66%", "two-thirds", "66% is two-thirds by rounding"),
]
COMPATIBLE = [
    ("more than 300 people", "312 people", "312 is more than 300"),
    ("between 200 and 300 people", "250 people", "250 lies within 200 to 300"),
    ("more than half", "60%", "60% is more than 50%"),
    ("more than 4,500 people", "4,612 people", "4,612 is more than 4,500"),
    ("nearly 80%", "79.4%", "79.4% is nearly 80%"),
    ("about 40 people", "43 people", "43 is about 40"),
    ("dozens of people", "36 people", "36 fits dozens"),
    ("more than 5 people", "more than 3 people", "more than 5 and more than 3 can both be true"),
]
CONFLICT = [
    ("one in seven", "13%", "one in seven is 14.3%; 13% is nearer to one in eight"),
    ("21 embassies", "22 embassies", "21 is not 22"),
    ("20 authorities", "200 authorities", "20 is not 200: one is ten times the other"),
    ("£3.6m", "£3.6bn", "£3.6m is not £3.6bn: one is a thousand times the other"),
    ("rose 12%", "fell 12%", "rose 12% and fell 12% go in opposite directions"),
    ("more than 500 people", "500 people", None),
    ("less than 6 people", "6 people", "6 is not less than 6"),
    ("up to 34 people", "35 people", "35 is not at most 34"),
    ("10 to 14 people", "15 people", "15 lies outside 10 to 14"),
    ("about 40 people", "60 people", "60 is not about 40"),
    ("more than 9 people", "less than 7 people", "more than 9 and less than 7 cannot both be true"),
    ("120 mph", "180 km/h", "120 miles per hour, which is 193 kilometres per hour, is not 180 kilometres per hour"),
    ("a mile", "2 km", None),
    ("20p", "£20", "20 pence is not £20: one is a hundred times the other"),
    ("£500 a year", "£500 a month", "£500 per year is not £500 per month"),
]
INCOMPARABLE = [
    ("20p", "20 cents", "£0.20 and $0.20 are different currencies"),
    ("$5m", "€5m", "$5m and €5m are different currencies"),
    ("12%", "12 percentage points", "12% and 12 percentage points are different measures"),
    ("£10 an hour", "£80 a day", "£10 per hour and £80 per day are different rates"),
    ("20 people", "20%", "20 is a number and 20% is a percentage"),
    ("20 miles", "20 hours", "20 miles is a length and 20 hours is a duration"),
]
CASES = [
    (relation, *case)
    for relation, cases in (
        ("same", SAME),
        ("rounded", ROUNDED),
        ("compatible", COMPATIBLE),
        ("conflict", CONFLICT),
        ("incomparable", INCOMPARABLE),
    )
    for case in cases
]


@pytest.mark.parametrize(("relation", "first", "second", "why"), CASES, ids=[f"{a}/{b}" for _, a, b, _ in CASES])
def test_two_quantities_stand_in_this_relation(relation: str, first: str, second: str, why: str | None) -> None:
    came = compare(read(first), read(second))
    assert came.relation == relation
    assert why is None or came.why == why
    assert compare(read(second), read(first)).relation == relation


IMPLIED = [
    ("more than 5 people", "more than 3 people"),
    ("5 people", "more than 3 people"),
    ("21%", "one in five"),
    ("£173.4m", "£173m"),
    ("250 people", "between 200 and 300 people"),
    ("13.2%", "13%"),
]


@pytest.mark.parametrize(("narrow", "wide"), IMPLIED)
def test_the_narrower_wording_implies_the_wider_and_never_the_other_way(narrow: str, wide: str) -> None:
    assert compare(read(narrow), read(wide)).implies
    assert not compare(read(wide), read(narrow)).implies


def test_what_is_incomparable_implies_nothing() -> None:
    assert not compare(read("$5m"), read("€5m")).implies


def test_opposite_directions_imply_nothing() -> None:
    assert not compare(read("rose 12%"), read("fell 12%")).implies


@pytest.mark.parametrize(
    ("pint", "litre"), [("5 gallons", "19 litres"), ("5 gallons", "23 litres"), ("10 tons", "10.2 tonnes")]
)
def test_a_measure_with_two_sizes_agrees_with_either(pint: str, litre: str) -> None:
    assert compare(read(pint), read(litre)).relation in ("same", "rounded")


def test_a_month_is_about_thirty_days_and_not_forty() -> None:
    assert compare(read("one month"), read("31 days")).relation in ("same", "rounded")
    assert compare(read("one month"), read("40 days")).relation == "conflict"


def test_temperatures_convert_from_their_own_noughts() -> None:
    assert compare(read("20 degrees Celsius"), read("68 degrees Fahrenheit")).relation == "same"
    assert compare(read("20 degrees Celsius"), read("20 degrees Fahrenheit")).relation == "conflict"


# What a claim may ask for.
def test_a_claim_may_ask_for_the_exact_number() -> None:
    came = compare(read("21%"), read("one in five"), exact=True)
    assert came.relation == "conflict"
    assert came.why == "21% is one in five by rounding, and the claim asks for the exact number"
    assert compare(read("40%"), read("four in ten"), exact=True).relation == "same"


TOLERATED = [
    ("20 authorities", "21 authorities", "2", True),
    ("20 authorities", "23 authorities", "2", False),
    ("£100m", "£104m", "5%", True),
    ("£100m", "£106m", "5%", False),
    ("£3.6m", "£4.5m", "£1m", True),
    ("£3.6m", "£4.7m", "£1m", False),
    ("13%", "15%", "2", True),
    ("13%", "15%", "2 percentage points", True),
    ("13%", "16%", "2", False),
    ("10 to 14 people", "15 people", "1", True),
    ("10 miles", "17 km", "1 km", True),
    ("10 miles", "18 km", "1 km", False),
]


@pytest.mark.parametrize(("first", "second", "tolerance", "allowed"), TOLERATED)
def test_a_claim_may_let_numbers_differ(first: str, second: str, tolerance: str, *, allowed: bool) -> None:
    came = compare(read(first), read(second), tolerance=tolerance)
    assert came.relation == ("compatible" if allowed else "conflict")
    assert not allowed or came.why.endswith(f"differ by no more than the {tolerance} allowed")


@pytest.mark.parametrize("tolerance", ["", "some", "about 5", "-2", "0", "5 of 10 to 20"])
def test_what_states_no_single_amount_is_no_tolerance(tolerance: str) -> None:
    with pytest.raises(ValueError, match="is no tolerance"):
        compare(read("20 people"), read("21 people"), tolerance=tolerance)


def test_a_tolerance_never_makes_opposite_directions_agree() -> None:
    assert compare(read("rose 1%"), read("fell 1%"), tolerance="5").relation == "conflict"
