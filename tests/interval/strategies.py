"""Intervals of all sorts for the laws: points, half-open, unbounded."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import strategies as st

from checker.interval import Interval

numbers = st.fractions(min_value=-20, max_value=20, max_denominator=6)
ends = st.none() | numbers


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    low, high = draw(ends), draw(ends)
    if low is not None and high is not None:
        low, high = min(low, high), max(low, high)
        if low == high:
            return Interval(low, high)
    return Interval(low, high, draw(st.booleans()), draw(st.booleans()))


@st.composite
def inside(draw: st.DrawFn, interval: Interval) -> Fraction:
    """Draw a number that lies in `interval`."""
    low = Fraction(-40) if interval.low is None else interval.low
    high = max(low, Fraction(40)) if interval.high is None else interval.high
    if interval.low is None and interval.high is not None:
        low = interval.high - 40
    share = draw(st.fractions(min_value=0, max_value=1, max_denominator=7))
    number = low + (high - low) * share
    return number if number in interval else (low + high) / 2
