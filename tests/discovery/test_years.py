"""A year that is off by one between two documents of one story; and years that are two."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.discovery.newsroom import found, verdicts

# What makes two documents tell one story: figures that both have.
_STORY = "The Alder works made 4,312 turbines and lost 1,875 fitters. "
_OTHER_STORY = "The brewery sold 7,040 barrels and hired 2,230 coopers. "
# A paragraph of one short line may be a caption.
_BEFORE = "Nobody who was there on the day wished to speak about it."


def of_years(one: str, other: str, *, story: str = _STORY, dates: tuple[dt.date, ...] = ()) -> list[str]:
    """Return the verdicts on dates that differ in two documents of these sentences."""
    findings = found(f"{_STORY}\n\n{_BEFORE} {one}", f"{story}\n\n{_BEFORE} {other}", dates=dates)
    return [each[0] for each in verdicts(findings, "date") if each[0] == "conflict"]


_JUNE = "Harlan Voss was jailed for life in June {} for aggravated burglary and arson at the brewery."


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (_JUNE.format(1998), "Voss, the arsonist, was jailed for life in June 1999 for burglary and aggravated arson."),
        (
            "The four patients died at the infirmary between May 2016 and January 2017.",
            "All of the patients died between May 2016 and January 2018.",
        ),
        ("Alder cut 900 jobs in 2021.", "The firm axed 900 jobs in 2020."),
        ("Alder sold 1,450 houses in 2021.", "In all Alder sold 1,450 houses during 2020."),
    ],
)
def test_a_year_that_differs_by_one_is_a_conflict(one: str, other: str) -> None:
    assert of_years(one, other) == ["conflict"]


@pytest.mark.parametrize("date", ["June 2003", "July 1999"])
def test_any_other_date_is_a_conflict_where_all_else_that_is_told_is_the_same(date: str) -> None:
    other = f"Voss, the arsonist, was jailed for life in {date} for burglary and aggravated arson."
    assert of_years(_JUNE.format(1998), other) == ["conflict"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # The words are of another thing, or there are too few.
        (_JUNE.format(1998), "In June 1999 the council opened a library by the river."),
        (_JUNE.format(1998), "He was in prison in June 1999."),
        # More than a year lies between, or another month.
        (_JUNE.format(1998), "Voss, the arsonist, was jailed in June 2003 for another burglary."),
        (_JUNE.format(1998), "Voss, the arsonist, was jailed in July 1999 for another burglary."),
        # It comes every year.
        (
            "The harbour festival of boats, races and fireworks was held in June 2015.",
            "The harbour festival of boats, races and fireworks will be held in June 2016.",
        ),
        (
            "Alder made a pre-tax profit of many millions on turbines in the year to March 2015.",
            "It made some millions on turbines in the year to March 2014, a pre-tax profit.",
        ),
        # One document has both.
        (_JUNE.format(1998), f"{_JUNE.format(1999)} In June 1998 he was freed."),
        # Another deed, another figure, a small figure, or several figures and years.
        ("Alder cut 900 jobs in 2021.", "The firm created 900 jobs in 2020."),
        ("Alder cut 900 jobs in 2021.", "The firm axed 950 jobs in 2020."),
        ("Alder cut 3 jobs in 2021.", "The firm axed 3 jobs in 2020."),
        ("Alder cut 900 jobs in 2021.", "The firm axed 900 jobs in 2020 and 700 in Leith."),
        ("Alder cut 900 jobs in 2021 and in 2020.", "The firm axed 900 jobs in 2020."),
        ("Alder cut 900 jobs in 2021.", "The firm axed 900 jobs every year from 2020."),
    ],
)
def test_two_years_of_two_things_are_no_conflict(one: str, other: str) -> None:
    assert of_years(one, other) == []


def test_two_stories_have_their_own_years() -> None:
    assert of_years("Alder cut 900 jobs in 2021.", "The firm axed 900 jobs in 2020.", story=_OTHER_STORY) == []


def test_documents_of_two_years_have_their_own_years() -> None:
    days = (dt.date(2021, 6, 1), dt.date(2022, 6, 1))
    assert of_years("Alder cut 900 jobs in 2021.", "The firm axed 900 jobs in 2020.", dates=days) == []
