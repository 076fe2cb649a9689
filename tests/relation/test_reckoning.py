"""What relations come to, and the sentences that say so."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.interval import Interval, point
from checker.relation import Outcome, evaluate, parse


@dataclass(frozen=True, slots=True)
class Told:
    """A stated value as a relation sees it."""

    shown: str
    number: Fraction | None
    interval: Interval
    dimension: str = "count"
    unit: str = ""
    hedge: str | None = None
    trend: str | None = None
    change: bool = False

    def size_in(self, unit: str) -> Fraction | None:
        return _SIZES.get((self.unit, unit))

    def show(self) -> str:
        return self.shown


_SIZES = {("penny", "GBP"): Fraction(1, 100), ("GBP", "penny"): Fraction(100)}


def count(number: int) -> Told:
    return Told(f"{number:,} things", Fraction(number), point(number))


def share(shown: str, number: Fraction, low: str, high: str, trend: str | None = None) -> Told:
    interval = Interval(Fraction(low), Fraction(high), high_open=True)
    return Told(shown, number, interval, "share", trend=trend, change=trend is not None)


def money(shown: str, number: Fraction | int, unit: str) -> Told:
    return Told(shown, Fraction(number), point(number), "money", unit)


VALUES = {
    "inadequate": count(20),
    "inspected": count(152),
    "none": count(0),
    "share": share("13%", Fraction(13, 100), "0.125", "0.135"),
    "ratio": share("14.3%", Fraction(1, 7), "0.1339", "0.155"),
    "before": Told("538,000", Fraction(538_000), Interval(Fraction(537_500), Fraction(538_500), high_open=True)),
    "after": Told("605,100", Fraction(605_100), Interval(Fraction(605_050), Fraction(605_150), high_open=True)),
    "rise": share("up 12%", Fraction(12, 100), "0.115", "0.125", "up"),
    "fall": share("down 11%", Fraction(11, 100), "0.105", "0.115", "down"),
    "about": Told("about 130", Fraction(130), Interval(Fraction(117), Fraction(143)), hedge="about"),
    "many": Told("more than 100", Fraction(100), Interval(Fraction(100), None, low_open=True), hedge="more-than"),
    "range": Told("10 to 14", None, Interval(Fraction(10), Fraction(14))),
    "pounds": money("£5", 5, "GBP"),
    "euros": money("€5", 5, "EUR"),
    "pence": money("40p", 40, "penny"),
    "price": money("£5.40", Fraction("5.4"), "GBP"),
    "many-pence": Told(
        "more than 90p", Fraction(90), Interval(Fraction(90), None, low_open=True), "money", "penny", hedge="more-than"
    ),
}


def outcome(relation: str) -> Outcome:
    return evaluate(parse(relation), VALUES, {"ratio": "one in seven", "share": "13 per cent"})


CASES = [
    ("inadequate / inspected = share", "rounded", "20 / 152 = 13.2%, which is 13% by rounding"),
    ("inadequate / inspected = ratio", "conflict", "20 / 152 = 13.2%, not one in seven (14.3%)"),
    ("share = inadequate / inspected", "rounded", "20 / 152 = 13.2%, which is 13% by rounding"),
    ("inadequate + inspected = 172", "same", "20 + 152 = 172, as stated"),
    ("inadequate + inspected = 173", "conflict", "20 + 152 = 172, not 173"),
    ("inspected - (inspected - inadequate) = 20", "same", "152 - (152 - 20) = 20, as stated"),
    (
        "inadequate + inspected = inspected * 2",
        "conflict",
        "20 + 152 = 172, not 152 × 2 = 304",
    ),
    (
        "(after - before) / before = rise",
        "rounded",
        "(605,100 - 538,000) / 538,000 = 12.5%, which is up 12% by rounding",
    ),
    ("(after - before) / before = fall", "conflict", "(605,100 - 538,000) / 538,000 = 12.5%, not down 11%"),
    (
        "(before - after) / after = fall",
        "rounded",
        "(538,000 - 605,100) / 605,100 = -11.1%, which is down 11% by rounding",
    ),
    (
        "(after - before) / after = fall",
        "rounded",
        "(605,100 - 538,000) / 605,100 = 11.1%, which is down 11% by rounding",
    ),
    ("after / before = 1.12", "rounded", "605,100 / 538,000 = 1.125, which is 1.12 by rounding"),
    ("inspected - inadequate = about", "compatible", "152 - 20 = 132, which fits about 130"),
    ("inspected - inadequate = many", "compatible", "152 - 20 = 132, which fits more than 100"),
    ("inspected + inadequate = about", "conflict", "152 + 20 = 172, not about 130"),
    ("inspected + range = 164", "compatible", "152 + 10 to 14 = 162 to 166, which fits 164"),
    ("inadequate + inspected ≈ 180", "rounded", "20 + 152 = 172, which is about 180"),
    ("inadequate + inspected ≈ 200", "conflict", "20 + 152 = 172, not 200"),
    ("inadequate + inspected > 100", "same", "20 + 152 = 172, which is more than 100"),
    ("inadequate ≥ inspected", "conflict", "20 is not at least 152"),
    ("inadequate ≤ inspected", "same", "20 is at most 152"),
    ("share + ratio ≤ 27%", "rounded", "13% + 14.3% = 27.3%, which is at most 27% by rounding"),
    ("share + ratio ≤ 25%", "conflict", "13% + 14.3% = 27.3%, which is not at most 25%"),
    ("inadequate < many", "same", "20 is less than more than 100"),
    ("inspected < many", "compatible", "152 may be less than more than 100"),
    ("many < inadequate", "conflict", "more than 100 is not less than 20"),
    ("inadequate ≠ inspected", "same", "20 is different from 152"),
    ("inadequate ≠ 20", "conflict", "20 is not different from 20"),
    ("share = ratio", "conflict", "13% is not one in seven (14.3%)"),
    ("1 - share = 87%", "same", "1 - 13% = 87%, as stated"),
    ("pounds * 2 = 10", "same", "£5 × 2 = 10, as stated"),
    ("pounds + euros = 10", "incomparable", "£5 + €5 and 10: one figure is in GBP and the other in EUR"),
    ("pounds + pence = price", "same", "£5 + 40p = £5.40, as stated"),
    ("pence + pounds = price", "same", "40p + £5 = £5.40, as stated"),
    ("pounds + pence = pounds", "conflict", "£5 + 40p = 5.4 GBP, not £5"),
    ("price - pounds = pence", "same", "£5.40 - £5 = 40p, as stated"),
    ("pence / pounds = 8%", "same", "40p / £5 = 8%, as stated"),
    ("pence < pounds", "same", "40p is less than £5"),
    ("pounds - pence > many-pence", "compatible", "£5 - 40p = 460 penny, which may be more than more than 90p"),
    ("pounds + inadequate = 25", "incomparable", "£5 + 20 and 25: money and count cannot be reckoned together"),
    ("inadequate / none = share", "incomparable", "20 / 0 and 13%: a divisor may be nought"),
]


@pytest.mark.parametrize(("relation", "kind", "why"), CASES, ids=[relation for relation, _, _ in CASES])
def test_a_relation_is_told_with_its_numbers_filled_in(relation: str, kind: str, why: str) -> None:
    came = outcome(relation)
    assert (came.relation, came.why) == (kind, why)


def test_roundings_of_the_inputs_are_carried_through() -> None:
    third = share("33%", Fraction(33, 100), "0.325", "0.335")
    came = evaluate(parse("a + b + c = 100%"), {"a": third, "b": third, "c": third})
    assert came.relation == "rounded"


POINTS = Interval(Fraction(3, 2), Fraction(5, 2), high_open=True)


@pytest.mark.parametrize(
    ("relation", "kind"),
    [("high - low = gap", "rounded"), ("gap = high - low", "rounded"), ("low - high = gap", "conflict")],
)
def test_the_difference_of_shares_is_told_in_percentage_points(relation: str, kind: str) -> None:
    values = {
        "high": share("15.1%", Fraction(151, 1000), "0.1505", "0.1515"),
        "low": share("13%", Fraction(13, 100), "0.125", "0.135"),
        "gap": Told("2 percentage points", Fraction(2), POINTS, "points", "percentage point"),
    }
    came = evaluate(parse(relation), values)
    assert came.relation == kind
    assert "2.1 points" in came.why


def test_shares_that_cannot_make_a_whole_conflict() -> None:
    third = share("33%", Fraction(33, 100), "0.325", "0.335")
    came = evaluate(parse("a + b = 100%"), {"a": third, "b": third})
    assert came.why == "33% + 33% = 66%, not 100%"


def test_a_name_without_a_value_is_the_callers_mistake() -> None:
    with pytest.raises(KeyError, match="elsewhere"):
        evaluate(parse("elsewhere = 3"), {})


whole = st.integers(min_value=-999, max_value=999)


@given(whole, whole)
def test_exact_sums_come_out_exactly(a: int, b: int) -> None:
    values = {"a": count(a), "b": count(b), "sum": count(a + b), "off": count(a + b + 1)}
    assert evaluate(parse("a + b = sum"), values).relation == "same"
    assert evaluate(parse("sum - b = a"), values).relation == "same"
    assert evaluate(parse("a + b = off"), values).relation == "conflict"


@given(whole, whole)
def test_a_relation_and_its_mirror_image_come_to_the_same(a: int, b: int) -> None:
    values = {"a": count(a), "b": count(b)}
    for one, other in (("a < b", "b > a"), ("a ≤ b", "b ≥ a"), ("a = b", "b = a"), ("a ≈ b + 0", "b + 0 ≈ a")):
        assert evaluate(parse(one), values).relation == evaluate(parse(other), values).relation


@given(whole, whole)
def test_exactly_one_of_less_equal_and_more_holds(a: int, b: int) -> None:
    values = {"a": count(a), "b": count(b)}
    held = [evaluate(parse(f"a {sign} b"), values).relation != "conflict" for sign in "<=>"]
    assert held.count(True) == 1
