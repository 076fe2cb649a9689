"""The table of feasts: every rule comes to days, every name reads as itself, and known years are right."""

from __future__ import annotations

import datetime as dt
import re

import pytest

from checker.almanac import days
from checker.kinds import date
from checker.kinds.date.feasts import Feast, falls_on, feast_pattern, feasts
from checker.prose import Prose


@pytest.mark.parametrize("rule", sorted({feast.rule for feast in feasts()}))
def test_every_rule_comes_to_a_day_in_most_years(rule: str) -> None:
    assert sum(bool(falls_on(rule, year)) for year in range(2005, 2030)) >= 20


@pytest.mark.parametrize("feast", feasts(), ids=lambda feast: feast.name)
def test_every_name_is_read_as_it_stands_in_the_table(feast: Feast) -> None:
    plain = feast.name.replace("?", "")
    assert re.fullmatch(feast_pattern(feast.name), plain)
    assert feast.anchor in plain


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Easter 1999", "1999-04-04"),
        ("Easter Sunday 2024", "2024-03-31"),
        ("Whit Monday 2016", "2016-05-16"),
        ("Orthodox Easter 2016", "2016-05-01"),
        ("Thanksgiving 2015", "2015-11-26"),
        ("St. Patrick’s Day 2014", "2014-03-17"),
        ("Saint Andrew's Day 2014", "2014-11-30"),
        ("Diwali 2015", "2015-11-11"),
        ("Chinese New Year 2020", "2020-01-25"),
        ("Eid al-Fitr 2015", "2015-07-17"),
        ("Yom Kippur 2015", "2015-09-22"),
        ("New Years Eve 2012", "2012-12-31"),
    ],
)
def test_a_feast_with_its_year_is_a_day(text: str, day: str) -> None:
    (mention,) = date.find(Prose(f"It was on {text}."))
    assert (mention.text, mention.value.first.isoformat()) == (text, day)


def test_a_feast_of_the_moon_may_be_a_day_off() -> None:
    (mention,) = date.find(Prose("Diwali 2015"))
    assert mention.value.allowed == (dt.date(2015, 11, 10), dt.date(2015, 11, 12))


@pytest.mark.parametrize("year", range(1900, 2100))
def test_easter_is_a_sunday_between_22_march_and_25_april(year: int) -> None:
    western, eastern = days.easter(year), days.orthodox_easter(year)
    assert western.weekday() == eastern.weekday() == 6
    assert dt.date(year, 3, 22) <= western <= dt.date(year, 4, 25)
    assert 0 <= (eastern - western).days <= 35
