"""The small signs that discovery weighs: fates, digits, ages, times, and whether two texts tell of one event."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from checker.discovery.ages import is_one_person, name_of_aged
from checker.discovery.digits import slipped, specific
from checker.discovery.fates import fate
from checker.discovery.kinship import Kinship
from checker.discovery.reading import read
from checker.discovery.running import is_reached
from checker.discovery.times import is_of_the_past
from tests.discovery.newsroom import document
from tests.marked import marked

if TYPE_CHECKING:
    from checker.discovery.reading import Said


def _said(text: str, date: dt.date | None = None) -> Said:
    """Return the mention that is marked in a text."""
    plain, (span, *_) = marked(text)
    told = read([document("a", plain, date)]).said["quantity"]
    return next(said for said in told if said.mention.span.overlaps(span))


_FATES = [
    ("A plane with ⟦48 people⟧ on board crashed, killing at least 19 people.", "aboard"),
    ("A plane with 48 people on board crashed, killing at least ⟦19 people⟧.", "dead"),
    ("The storm killed 49 people and wounded ⟦53 people⟧ on the coast.", "hurt"),
    ("The storm killed ⟦49 people⟧ and wounded 53 people on the coast.", "dead"),
    ("Crews rescued ⟦340 people⟧ from their houses.", "saved"),
    ("She was cleared of ⟦two charges⟧ of theft.", ""),
    ("The town has ⟦42,000 people⟧ and a harbour.", ""),
]


@pytest.mark.parametrize(("text", "expected"), _FATES)
def test_the_nearest_word_tells_what_became_of_those_counted(text: str, expected: str) -> None:
    assert fate(_said(text)) == expected


_PERSONS = [
    ("Ivor Bell, ⟦71⟧, was found in Mill Lane.", "ivor bell"),
    ("The ⟦71-year-old⟧ farmer Ivor Bell was found in Mill Lane.", "ivor bell"),
    ("It was Ivor Bell whom they found. The ⟦71-year-old⟧ lived alone.", "ivor bell"),
    ("A ⟦71-year-old⟧ man was found in the lane.", ""),
]


@pytest.mark.parametrize(("text", "expected"), _PERSONS)
def test_an_age_is_that_of_the_person_beside_it_or_named_last(text: str, expected: str) -> None:
    assert name_of_aged(_said(text)) == expected


_ONE_PERSON = [
    ("Eleanor Bell, ⟦29⟧, taught there.", "Ellie Bell, ⟦28⟧, was a teacher.", True),
    ("Marta Luján, ⟦44⟧, wept.", "Marta Lujan, ⟦41⟧, must wait.", True),
    ("Captain Erik Solheim, ⟦45⟧, was asleep.", "Erik Solheim, ⟦44⟧, was asleep.", True),
    ("Eleanor Bell, ⟦29⟧, taught there.", "Her father, Roy Bell, ⟦61⟧, wept.", False),
    ("Eleanor Bell, ⟦29⟧, taught there.", "Eleanor Ball, ⟦28⟧, taught there.", False),
]


@pytest.mark.parametrize(("one", "other", "expected"), _ONE_PERSON)
def test_ages_are_of_one_person_by_both_names(one: str, other: str, *, expected: bool) -> None:
    assert is_one_person(_said(one), _said(other)) is expected


_SLIPS = [
    ("The road cost ⟦£3.6m⟧.", "The road cost ⟦£3.6bn⟧.", True),
    ("It has ⟦18,450 members⟧.", "It has ⟦18,540 members⟧.", True),
    ("She won by ⟦141 votes⟧.", "She won by ⟦114 votes⟧.", True),
    ("It built ⟦310 homes⟧.", "It built ⟦301 homes⟧.", True),
    ("She won by ⟦141 votes⟧.", "She won by ⟦142 votes⟧.", False),
    ("About ⟦69,000 people⟧ came.", "About ⟦69 million people⟧ came.", False),
    ("It has ⟦300 members⟧.", "It has ⟦3,000 members⟧.", False),
    ("It has ⟦123 members⟧.", "It has ⟦3,210 members⟧.", False),
]


@pytest.mark.parametrize(("one", "other", "expected"), _SLIPS)
def test_a_slip_has_the_same_digits_in_another_order_or_other_noughts(one: str, other: str, *, expected: bool) -> None:
    assert (slipped(_said(one), _said(other)) > 0) is expected


def test_a_number_of_more_digits_is_told_less_by_chance() -> None:
    few, some, many = (specific(_said(f"It has ⟦{number} members⟧.")) for number in ("7", "48", "18,450"))
    assert few < some < many


_LEVELS = [
    ("The port has raised its offer to ⟦8.5%⟧.", True),
    ("There were ⟦41 ships⟧, up from 28 on Wednesday.", True),
    ("There were 41 ships, up from ⟦28 ships⟧ on Wednesday.", True),
    ("The port has offered ⟦7%⟧.", False),
    ("It rose. The port goes to ⟦40 towns⟧.", False),
]


@pytest.mark.parametrize(("text", "expected"), _LEVELS)
def test_a_level_that_was_reached_is_no_last_word(text: str, *, expected: bool) -> None:
    assert is_reached(_said(text)) is expected


_PAST = [
    ("In 2015 a fire in the canyon burned ⟦115 homes⟧.", True),
    ("The fire burned ⟦115 homes⟧ on Monday.", False),
    ("The fire burned ⟦115 homes⟧, more than any since 2015.", False),
    ("It was the worst fire since 2015, when ⟦115 homes⟧ burned.", True),
]


@pytest.mark.parametrize(("text", "expected"), _PAST)
def test_what_a_sentence_tells_of_another_year_is_of_the_past(text: str, *, expected: bool) -> None:
    assert is_of_the_past(_said(text, dt.date(2019, 8, 5))) is expected


_OF_NO_DAY = [
    ("A quake in 2018 left ⟦563 people⟧ dead. In 2021 the island shook again.", True),
    ("A quake in 2018 left ⟦563 people⟧ dead.", False),
    ("The quake left ⟦563 people⟧ dead, the most since 2018. In 2021 there was no quake.", False),
    ("The quake left ⟦563 people⟧ dead in May. In 2021 there was no quake.", False),
]


@pytest.mark.parametrize(("text", "expected"), _OF_NO_DAY)
def test_a_text_without_a_date_is_of_the_newest_year_that_it_names(text: str, *, expected: bool) -> None:
    assert is_of_the_past(_said(text)) is expected


_FLOOD = "The town of Lenborough lies on the Ashe, where Helen Marlow and Martin Oakes met Claire Dunmore of Mill Lane."
_FLOOD_AGAIN = (
    "In Lenborough, said Martin Oakes, the Ashe rose, and then Helen Marlow came to Mill Lane with Joan Dunmore."
)
_TRIAL = "The jury at Kingsport found that Dorothy Vance, whom Simon Adeyemi accused, was guilty, said Margaret Hale."


def test_texts_that_share_rare_names_tell_of_one_event() -> None:
    first, second, other = (
        document(label, text) for label, text in zip("abc", (_FLOOD, _FLOOD_AGAIN, _TRIAL), strict=True)
    )
    kinship = Kinship((first, second, other))
    assert kinship.of(first, second) == kinship.of(second, first) == 1
    assert kinship.of(first, other) < 0


def test_texts_of_two_years_do_not_tell_of_one_event() -> None:
    first, second = document("a", _FLOOD, dt.date(2019, 11, 12)), document("b", _FLOOD_AGAIN, dt.date(2020, 11, 12))
    assert Kinship((first, second)).of(first, second) == 0
