"""Laws of finding: offsets, showing and reading again, deafness to what stands around."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.kinds.quantity import find
from checker.kinds.quantity.reading import outermost
from checker.model import Span
from checker.prose import Prose

if TYPE_CHECKING:
    from checker.kinds.quantity.value import Quantity

PIECES = st.sampled_from(
    "one two half a the in of 7 20 4,500 13% £3.6bn $ € - – ( ) ' \" . , ; : / more than about to and people"
    " councils per year million m km °C ½ rose fell by most dozens 2010 x 1e9 \n \u00a0".split(" ")
)
TEXTS = st.lists(PIECES, max_size=24).map(" ".join) | st.lists(PIECES, max_size=24).map("".join) | st.text(max_size=60)


def only(text: str) -> Quantity | None:
    found = list(outermost(Prose(text)))
    return found[0].value if len(found) == 1 else None


@given(TEXTS)
def test_a_mention_is_the_text_at_its_span_and_none_overlaps_the_next_that_it_does_not_hold(text: str) -> None:
    last = Span(0, 0)
    for mention in find(Prose(text)):
        assert mention.text == text[mention.span.start : mention.span.end] != ""
        assert mention.span.start >= last.end or last.covers(mention.span)
        last = mention.span if mention.span.start >= last.end else last


HEDGES = st.sampled_from(["", "about ", "nearly ", "just over ", "more than ", "at least ", "less than ", "at most "])
AMOUNTS = st.one_of(
    st.integers(2, 10**7).map(lambda n: f"{n:,} councils"),
    st.tuples(st.integers(1, 9999), st.sampled_from(["%"])).map(lambda p: f"{p[0] / 10}%"),
    st.tuples(st.sampled_from("£$€"), st.integers(1, 9999), st.sampled_from(["", "m", "bn"])).map(
        lambda p: f"{p[0]}{p[1] / 10}{p[2]}"
    ),
    st.tuples(
        st.integers(2, 900),
        st.sampled_from(
            [
                *"kilometres metres miles hectares litres kilograms years minutes gigabytes kilowatts volts".split(),
                "square miles",
                "miles per hour",
                "megawatt hours",
                "percentage points",
                "degrees Celsius",
            ]
        ),
    ).map(lambda p: f"{p[0]} {p[1]}"),
    st.integers(2, 900).map(lambda n: f"{n} times"),
    st.integers(2, 90).map(lambda n: f"{n} years old"),
    st.tuples(st.integers(2, 90), st.integers(91, 900)).map(lambda p: f"{p[0]} to {p[1]} councils"),
)


@given(HEDGES, AMOUNTS)
def test_a_quantity_read_from_how_it_shows_itself_is_the_same(hedge: str, amount: str) -> None:
    value = only(hedge + amount)
    assert value is not None
    again = only(value.show())
    assert again is not None
    assert (again.interval, again.dimension, again.unit, again.hedge) == (
        value.interval,
        value.dimension,
        value.unit,
        value.hedge,
    )


@given(st.integers(1, 9), st.integers(2, 20))
def test_a_fraction_comes_back_as_the_nearest_percentage(part: int, whole: int) -> None:
    if part >= whole:
        return
    value = only(f"{part} out of {whole} councils")
    assert value is not None
    again = only(value.show())
    assert again is not None
    assert value.number is not None
    assert value.number in again.interval


@pytest.mark.parametrize("amount", ["40 councils", "13%", "£3.6bn", "one in seven", "20 miles", "11 times"])
@given(
    st.sampled_from(["", "He said: ", "In the north, ", "“"]), st.sampled_from([".", "; that is all.", ", he said."])
)
def test_what_stands_around_does_not_change_the_value(amount: str, before: str, after: str) -> None:
    found = [mention.value for mention in find(Prose(before + amount + after))]
    assert found == [only(amount)]


ADVERSARIAL = [
    "1234567890",
    ",",
    "1,000,",
    "'",
    '"',
    "one in ",
    "(",
    "[1",
    "1-",
    "$1 ",
    "1 to ",
    "a ",
    "half a ",
    "1 of ",
    "1 , 200 , ",
    "4 . 8 ",
    "26 out of 153 ",
    "2^9",
    "20p-",
    "one thousand, two hundred and ",
    "twice ",
    "a quarter ",
    " 10 $ 3",
    "cents 5 ",
]


@pytest.mark.parametrize("unit", ADVERSARIAL)
def test_a_hundred_thousand_odd_characters_are_read_to_their_end(unit: str) -> None:
    text = unit * (100_000 // len(unit))
    assert all(mention.span.end <= len(text) for mention in find(Prose(text)))


def test_a_number_in_words_is_exact() -> None:
    value = only("two-thirds")
    assert value is not None
    assert value.number == Fraction(2, 3)
