"""What ordinary news tells beside a figure, and is another fact: each must never be called a conflict."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.discovery.newsroom import found, verdicts

_OTHER_FACTS = [
    pytest.param(
        "Rosa Delgado said 33 people died when the Coastal Air plane crashed near Port Selwyn.",
        "Rosa Delgado said 35 people were rescued after the Coastal Air plane crashed near Port Selwyn.",
        id="the dead and the rescued",
    ),
    pytest.param(
        "The Coastal Air plane crashed near Port Selwyn with 48 people on board, Rosa Delgado said.",
        "The Coastal Air plane crashed near Port Selwyn and killed 45 people, Rosa Delgado said.",
        id="those aboard and the dead",
    ),
    pytest.param(
        "House Bill 219 on school books passed the Tallahoma House 64-35 on March 24, Speaker Ann Orme said.",
        "On April 29 the House voted 67-32 to override the veto of House Bill 219, Speaker Ann Orme said.",
        id="two votes on one bill",
    ),
    pytest.param(
        "A Hartwell University poll shows Meg Tolland ahead of Alan Reyes with 47 percent of women.",
        "A Marlin Research poll shows Meg Tolland ahead of Alan Reyes with 52 percent of women.",
        id="two polls",
    ),
    pytest.param(
        "A Hartwell University poll of 812 voters put Meg Tolland ahead of Alan Reyes.",
        "A Marlin Research poll of 1,004 voters put Meg Tolland ahead of Alan Reyes.",
        id="who was asked in two polls",
    ),
    pytest.param(
        "Labour held 27 of the 60 seats on Norvale council, Joyce Hammond said.",
        "In neighbouring Southam, Labour held 27 of the 48 seats on the council, Joyce Hammond said.",
        id="another town",
    ),
    pytest.param(
        "Halden Group made a profit before tax of £212 million in the year to June, Annika Lund said.",
        "Halden Group made more in the year to June than the profit before tax from £173 million a year earlier.",
        id="the year before",
    ),
    pytest.param(
        "Joyce Hammond, 58, lost her seat in Eastgate to Tom Wray on Thursday night.",
        "Tom Wray, 34, won the seat in Eastgate from Joyce Hammond on Thursday night.",
        id="the ages of winner and loser",
    ),
]


@pytest.mark.parametrize(("one", "other"), _OTHER_FACTS)
def test_what_only_looks_alike_is_never_called_a_conflict(one: str, other: str) -> None:
    days = (dt.date(2021, 3, 4), dt.date(2021, 3, 4))
    assert "conflict" not in {each.verdict for each in found(one, other, dates=days)}


def test_an_earlier_fire_is_not_held_to_the_one_that_burns() -> None:
    now = "The fire in Cedar Canyon has burned 61 homes, Cal Weston said."
    then = "In 2015 a fire in Cedar Canyon burned 115 homes, Cal Weston said."
    days = (dt.date(2019, 8, 5), dt.date(2019, 8, 5))
    assert "conflict" not in {each.verdict for each in found(now, then, dates=days)}


def test_how_long_ago_is_a_part_of_the_quotation_that_says_it() -> None:
    said = 'Karl Brandt said: "He is a player that we have followed for three years and he will make us better."'
    assert verdicts(found(f"{said} He smiled.", f"On Monday {said}"), "quantity") == []


_CONFLICTS = [
    pytest.param(
        "Martin Oakes, who leads Lenborough council, said that repairs to the roads would cost £3.6m.",
        "Martin Oakes, who leads Lenborough council, put the cost of repairs to the roads at £3.6bn.",
        id="a thousand times as much",
    ),
    pytest.param(
        "In Eastgate, Joyce Hammond was beaten by Tom Wray of Norvale by 141 votes.",
        "Joyce Hammond lost Eastgate to Tom Wray of Norvale, who was ahead by 114 votes.",
        id="digits in another order",
    ),
    pytest.param(
        "The judge at Kingsport Crown Court jailed Dorothy Vance, 47, for life.",
        "Dorothy Vance, 46, was jailed for life by the judge at Kingsport Crown Court.",
        id="two ages of one person",
    ),
    pytest.param(
        "The plane of Coastal Air crashed near Port Selwyn with 48 people on board.",
        "Near Port Selwyn a plane of Coastal Air crashed with 49 people on board.",
        id="how many were aboard",
    ),
]


@pytest.mark.parametrize(("one", "other"), _CONFLICTS)
def test_what_cannot_both_be_true_is_a_conflict(one: str, other: str) -> None:
    days = (dt.date(2021, 3, 4), dt.date(2021, 3, 4))
    assert [each[0] for each in verdicts(found(one, other, dates=days), "quantity")] == ["conflict"]


def test_more_than_a_number_and_the_number_are_one_telling() -> None:
    one = "Crews of Helen Marlow took 340 people from their houses in Lenborough by boat."
    other = "More than 340 people were taken from their houses in Lenborough by the crews of Helen Marlow."
    assert [each[0] for each in verdicts(found(one, other), "quantity")] == ["agree"]


def test_an_offer_that_was_raised_is_a_change() -> None:
    first = "Luis Ferreira said that the port of Calder Bay has offered dockers a rise of 7%."
    later = "Luis Ferreira said that the port of Calder Bay has raised its offer to dockers to a rise of 8%."
    days = (dt.date(2024, 10, 9), dt.date(2024, 10, 11))
    assert "conflict" not in {each.verdict for each in found(first, later, dates=days)}


def test_two_upper_limits_that_differ_are_two_figures() -> None:
    one = "In the worst towns of Norland a social worker had as many as 34 children to look after."
    other = "A social worker in the worst towns of Norland had up to 35 children to look after."
    assert [each[0] for each in verdicts(found(one, other), "quantity")] == ["conflict"]
