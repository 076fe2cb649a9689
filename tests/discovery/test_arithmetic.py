"""Reckoning with stated figures: what is told as a conflict or an agreement, in which words, and what is left alone."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from checker.discovery.arithmetic import reckoned
from checker.discovery.reading import read
from tests.discovery.newsroom import document, found

if TYPE_CHECKING:
    from checker.model import Finding

_CONFLICTS = [
    ("20 of the 152 ferries (23%) failed.", "20 / 152 = 13.2%, not 23%"),
    ("20 out of 152 ferries, or 31 per cent, failed.", "20 / 152 = 13.2%, not 31%"),
    ("31 per cent of the ferries – 20 out of 152 – failed.", "20 / 152 = 13.2%, not 31%"),
    ("Twenty ferries, or 18% of the 152 inspected, failed.", "20 / 152 = 13.2%, not 18%"),
    ("Of the 152 ferries in the country, 20 (31%) failed.", "20 / 152 = 13.2%, not 31%"),
    ("Inspectors failed 31% of the 152 ferries, or 20 vessels.", "20 / 152 = 13.2%, not 31%"),
    ("The survey of 152 ferries found 20, or 31%, unsafe.", "20 / 152 = 13.2%, not 31%"),
    ("The charity spent 90% of its £1.2m, or £900,000, on staff.", "£900,000 / £1.2m = 75%, not 90%"),
    ("It rose from 538,000 in 2008 to 605,100 in 2012, an increase of 21%.", "605,100 / 538,000 - 1 = 12.5%, not 21%"),
    ("The number rose 21% from 538,000 to 605,100.", "605,100 / 538,000 - 1 = 12.5%, not 21%"),
    ("Sales rose 21% to £605,100 from £538,000.", "£605,100 / £538,000 - 1 = 12.5%, not 21%"),
    ("Referrals rose by 76,100 to 605,100 from 538,000.", "605,100 - 538,000 = 67,100, not 76,100"),
    ("Sales fell 12% from 640 to 480.", "1 - 480 / 640 = 25%, not 12%"),
    ("Membership tripled from 1,200 to 2,400.", "2,400 / 1,200 = 2, not 3 times"),
    (
        "The rate rose from 40% to 45%, a rise of eight percentage points.",
        "45% - 40% = 5 points, not 8 percentage points",
    ),
    ("The crash killed 17 people – nine men and seven women.", "9 + 7 = 16, not 17"),
    ("Seventeen people died: 11 militants and seven soldiers.", "11 + 7 = 18, not 17"),
    ("Nine men and seven women, 17 people in all, were killed.", "9 + 7 = 16, not 17"),
    ("152 were inspected: 4 outstanding, 60 good, 68 adequate, 21 poor.", "4 + 60 + 68 + 21 = 153, not 152"),
    ("Of the 40 patients, 25 were treated at home and the remaining 16 in hospital.", "25 + 16 = 41, not 40"),
    (
        "Six in 10 schools were rated “good” and more than half were deemed to be “less than good”.",
        "60% + more than 50% = at least 105%, which is not at most 100%",
    ),
    (
        "The survey found 55% support the plan, 40% oppose it and 14% are undecided.",
        "55% + 40% + 14% = 109%, which is not at most 100%",
    ),
]


def _told(*texts: str, dates: tuple[dt.date, ...] = ()) -> list[tuple[str, str]]:
    return [(each.verdict, each.message) for each in found(*texts, dates=dates) if each.kind == "relation"]


@pytest.mark.parametrize(("text", "message"), _CONFLICTS, ids=[message for _, message in _CONFLICTS])
def test_figures_of_one_sentence_that_cannot_all_be_right_are_a_conflict(text: str, message: str) -> None:
    assert _told(text) == [("conflict", message)]


_FITTING = [
    "20 of the 152 ferries (13%) failed.",
    "20 of the 147 ferries (13%) failed.",  # 13.6%, cut and not rounded
    "Some 34 of the 50 states, or 68 percent, have laws.",
    "About 20 of the 150 ferries, or some 15%, failed.",
    "Of 1,000 adults surveyed, 370 (37%) said yes.",
    "The number rose from 538,000 in 2008 to 605,100 in 2012, an increase of 12%.",
    "Referrals rose by 67,100 to 605,100 from 538,000.",
    "The rate rose from 40% to 45%, a rise of five percentage points.",
    "Attendance doubled from 100 to 190.",
    "Sales nearly doubled from 100 to 190.",
    "Profit fell 5% to £1.9m from £2m.",
    "152 were inspected: 4 outstanding, 60 good, 68 adequate, 20 poor.",
    "Nine men and seven women, 16 people in all, were killed.",
    "Four in 10 schools were rated “good” and more than half were deemed to be “less than good”.",
    "The survey found 45% support the plan, 40% oppose it and 16% are undecided.",  # 101% by rounding
]


@pytest.mark.parametrize("text", _FITTING)
def test_figures_of_one_sentence_that_fit_are_no_news(text: str) -> None:
    assert _told(text) == []


_LOOK_ALIKES = [
    pytest.param(
        "Sales were up 12% on last year, and the chain has 538 shops to its rivals' 605.", id="unrelated counts"
    ),
    pytest.param("The 20 failing councils care for 13% of children; the 152 councils spend £2bn.", id="another whole"),
    pytest.param("Ten of the 50 states, or 41% of the population, voted.", id="another population"),
    pytest.param("Ten of the 50 states (41% of voters) backed him.", id="another population in brackets"),
    pytest.param("Of the 152 ferries, 20 failed, of which 60% were built before 1990.", id="of which"),
    pytest.param("Of 1,000 adults, 370 (37%) had a car and 120 (32%) of these had two.", id="a part of the part"),
    pytest.param("Twenty ferries, 60% of them built before 1990, failed of the 152 inspected.", id="of them"),
    pytest.param("Support rose five percentage points from 40% to 45%.", id="percentage points"),
    pytest.param("Support rose 5% from 40% to 45%.", id="a share of a share, or points"),
    pytest.param("Respondents could choose more than one answer: 50% price, 45% quality, 10% undecided.", id="overlap"),
    pytest.param("Some 60% said price mattered, 55% said quality and 15% were undecided.", id="many answers"),
    pytest.param("She beat him by 52% to 48%, with 152 of the 300 precincts reporting.", id="votes"),
    pytest.param("Lee leads Holt 43% to 41% in Perth and 42% to 39% in Fife, with 6% undecided.", id="two polls"),
    pytest.param("In 2010, 20 of the 152 ferries failed; in 2012, 23%.", id="another year"),
    pytest.param(
        "The plan aims to cut emissions by 40% from 200 tonnes to 150 tonnes by 2030.", id="a target in tonnes"
    ),
    pytest.param("Emissions fell 3% a year from 200,000 tonnes to 150,000 tonnes.", id="a rate by the year"),
    pytest.param("Each clerk checks 20 of the 152 ferries a year, or 1.7 a month.", id="a rate by the head"),
    pytest.param("Underlying profit rose 21% to £605,100 from £538,000.", id="another measure of profit"),
    pytest.param("The number of calls jumped 40% on Friday, from 20 an hour to 50.", id="per hour"),
    pytest.param("Between 20 and 30 of the 152 ferries (about 16%) failed.", id="a range"),
    pytest.param("He scored 20 of 25 points, 60% from distance.", id="another share"),
    pytest.param("The fund has 20 members (up 13%) of the 152 registered.", id="a rise in brackets"),
    pytest.param("Seventeen people were hurt, including 11 passengers and four crew.", id="including"),
    pytest.param("The fire hurt 17 people: 11 passengers, four crew and a firefighter.", id="one without a figure"),
    pytest.param("The firm has 1,200 staff: 400 in Leeds, 300 in York and others abroad.", id="others"),
    pytest.param("The team played 25 matches: 11 wins, 7 draws.", id="a list that leaves out much"),
    pytest.param("Some 60% of young voters approve and 57% of old voters disapprove.", id="two groups of voters"),
    pytest.param("In the north 60% of pupils passed; in the south 57% failed.", id="two places"),
    pytest.param("Some 60% have a car and 55% do not have a garden.", id="two things"),
    pytest.param("Some 60% support the tax cut and 55% oppose the wage bill.", id="two plans"),
    pytest.param("Some 60% said yes to the first plan and 55% said no to the second.", id="two questions"),
    pytest.param("Turnout was 60%, with 55% voting yes and 45% no.", id="turnout"),
]


@pytest.mark.parametrize("text", _LOOK_ALIKES)
def test_look_alikes_are_left_alone(text: str) -> None:
    assert _told(text) == []


def test_a_whole_that_stands_elsewhere_bears_out_a_part_and_its_share() -> None:
    one = "Twenty ferries, 13% of those inspected, failed."
    other = "Inspectors inspected all 152 ferries in the country."
    assert _told(one, other) == [("agree", "20 / 152 = 13.2%, which is 13% by rounding")]


def test_a_whole_of_other_things_is_none() -> None:
    assert _told("Twenty ferries, 13% of those inspected, failed.", "Inspectors inspected all 152 trains.") == []


def test_a_whole_that_is_not_said_to_be_that_of_the_share_contradicts_nothing() -> None:
    assert _told("Twenty ferries, 13% of those inspected, failed. There are 353 ferries in the country.") == []


def test_a_whole_told_in_the_words_of_the_share_contradicts_it() -> None:
    text = "Inspectors inspected all 152 ferries in the country. Twenty ferries, 23% of those inspected, failed."
    assert _told(text) == [("conflict", "20 / 152 = 13.2%, not 23%")]


def test_two_wholes_contradict_nothing() -> None:
    text = "Twenty ferries, 23% of those inspected, failed. They inspected 152 ferries in March and 201 ferries in May."
    assert _told(text) == []


@pytest.mark.parametrize(
    ("size", "told"),
    [
        ("That is an increase of 21%.", [("conflict", "605,100 / 538,000 - 1 = 12.5%, not 21%")]),
        ("That is a rise of 12%.", [("agree", "605,100 / 538,000 - 1 = 12.5%, which is 12% by rounding")]),
        ("That is an increase of 3% a year.", []),
        ("The budget was cut by 21%.", []),
        ("There was an increase of 21% in complaints.", []),
    ],
)
def test_the_next_sentence_may_say_how_much_a_rise_is(size: str, told: list[tuple[str, str]]) -> None:
    assert _told(f"Referrals rose from 538,000 in 2008 to 605,100 in 2012. {size}") == told


_PAPER = "Of the 152 ferries in the country, 20 ferries failed the inspection."
_SITE = "Inspectors failed 13% of ferries."
_LEAFLET = "One in seven ferries failed the inspection."


def test_a_share_that_the_figures_bear_out_shows_which_other_is_wrong() -> None:
    (finding,) = _conflicts(_PAPER, _SITE, _LEAFLET)
    told = "20 / 152 = 13.2%, which is 13% by rounding and not one in seven ferries (14.3%)"
    assert told in finding.message
    assert "“152 ferries” in " in finding.message


def test_the_one_that_does_not_fit_is_the_primary_match() -> None:
    (finding,) = _conflicts(_PAPER, _SITE, _LEAFLET)
    assert [match.mention.text for match in finding.matches if match.primary] == ["One in seven ferries"]


def test_a_sum_that_another_figure_goes_against_is_a_finding_of_its_own() -> None:
    (finding,) = _conflicts("20 of the 152 ferries (23%) failed.", "The pier was shut.")
    assert finding.kind == "relation"
    assert finding.expected == "20 / 152 = 13.2%"


def _conflicts(*texts: str) -> list[Finding]:
    return [each for each in found(*texts) if each.verdict == "conflict"]


def test_a_share_of_another_year_is_not_held_to_the_figures() -> None:
    days = (dt.date(2013, 10, 15), dt.date(2016, 10, 13), dt.date(2016, 10, 14))
    assert _told(_PAPER, _SITE, _LEAFLET, dates=days) == []


def test_a_sum_that_many_copies_tell_is_told_once() -> None:
    texts = [f"20 of the 152 ferries (23%) failed.\n\nA line of outlet {number} alone." for number in ("one", "two")]
    findings = [each for each in found(*texts) if each.kind == "relation"]
    assert [len({match.source for match in each.matches}) for each in findings] == [2]
    assert [match.primary for match in findings[0].matches].count(True) == 1


_WALLS = (
    "1 ", "13% of the ", "20 (13%), ", "one in ", "from 2 to 3, up 4%, ",
    "Twenty ferries, 13% of those inspected, failed. ",
    "Of the 152 ferries, 20 ferries failed. One in seven ferries failed. ", "17: 9 men, 8 women and 20: ",
)  # fmt: skip


@pytest.mark.parametrize("text", _WALLS)
def test_walls_of_figures_are_no_sums(text: str) -> None:
    run = read([document("a", text * 150)])
    assert list(reckoned(run, ())) == []
