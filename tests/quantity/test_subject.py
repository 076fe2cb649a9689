"""A bare number takes the noun that stands before it, where that is sure."""

from __future__ import annotations

import pytest

from checker.kinds.quantity import find
from checker.prose import Prose


def shown(text: str) -> list[str]:
    return [mention.value.show() for mention in find(Prose(text))]


NOUNS = [
    ("Death toll climbs to seven in quake", "7 deaths"),
    ("The toll in the delta stood at 937,000.", "937,000 deaths"),
    ("The agency put the number of dead at nine.", "9 deaths"),
    ("The infection count, 6.9 million, hides the story.", "6.9m infections"),
    ("He spoke to a television audience of 15.3 million on Friday.", "15.3m viewers"),
    ("The trawler had a crew of 28 and a dog.", "28 crew members"),
    ("They freed its crew of two dozen.", "24 crew members"),
    ("The crowd of 1,400 had waited.", "1,400 people"),
    ("Ann Reed, a mother of three", "3 children"),
    ("nine of the dead were children", "9 children"),
    ("Ten came, seven of them Democrats, to vote.", "7 democrats"),
    ("and three were police officers.", "3 police officers"),
    ("a magnitude 6.1 quake struck", "magnitude 6.1"),
    ("The 5.9-magnitude tremor was felt.", "magnitude 5.9"),
    ("a 6.1 earthquake", "magnitude 6.1"),
    ("It rated the quake at 5.8 in magnitude.", "magnitude 5.8"),
    ("Others put the magnitude at 6, he said.", "magnitude 6"),
    ("The agency put the main shock at 5.9.", "magnitude 5.9"),
]
NONE = [
    ("The toll road runs to 15 villages", "15 villages"),
    ("14 were flown to the capital", "14"),
    ("Two were seconds apart", "2"),
    ("42 of them considered serious", "42"),
    ("the crew of 28 ships", "28 ships"),
    ("the mother of 12 pupils", "12 pupils"),
    ("an order of 6.1", "6.1"),
    ("The quake was felt at 6.2 miles", "6.2 miles"),
    ("After the quake prices stood at 61", "61"),
    ("The death count of 40 homes", "40 homes"),
]


@pytest.mark.parametrize(("text", "said"), NOUNS)
def test_a_bare_number_takes_the_noun_apart_from_it(text: str, said: str) -> None:
    assert shown(text)[-1] == said


@pytest.mark.parametrize(("text", "said"), NONE)
def test_a_noun_that_does_not_fit_is_not_taken(text: str, said: str) -> None:
    assert shown(text)[-1] == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Shares jumped $10.41, or 28 percent, to $47.43.", ["up $10.41", "up 28%", "$47.43"]),
        ("Oil fell 92 cents, or 3.4%, to $26.", ["down 92 cents", "down 3.4%", "$26"]),
        ("It was worth $5, or 3% of the fund.", ["$5", "3%"]),
        ("The price rose to $5, or 3% of the fund.", ["$5", "3%"]),
    ],
)
def test_a_change_told_again_is_a_change(text: str, said: list[str]) -> None:
    assert shown(text) == said


def test_how_far_something_was_cut_is_no_share_of_what_was_counted_before() -> None:
    cut, backed = "It let 750 workers go as the slump cut orders by 40%", "Of 750 workers asked, it was backed by 40%"
    assert [[mention.value.unit for mention in find(Prose(text))][-1] for text in (cut, backed)] == ["", "worker"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("three of them, aged 9, 12 and 17, wept", ["9", "12", "17"]),
        ("her sons, aged four and seven.", ["4", "7"]),
        ("a girl of four.", ["4"]),
        ("nurse Ann Lee, 46; surgeon Dr. Bob Hay, 58; and security guard Tom Roe, 39.", ["46", "58", "39"]),
        ("the eldest, Peter Wattil, was 71.", ["71"]),
        ("who was 25 at the time.", ["25"]),
    ],
)
def test_an_age_is_read_in_a_list_and_at_the_end(text: str, said: list[str]) -> None:
    ages = [mention.value for mention in find(Prose(text)) if mention.value.dimension == "age"]
    assert [str(value.number) for value in ages] == said


@pytest.mark.parametrize(
    "text",
    [
        "United States, 39; Great Britain, 27; China, 25.",
        "She is a mother of four.",
        "The boy was aged 9, and 12 were hurt",
        "He lives in New York, 24.",
        "The total was 71.",
    ],
)
def test_a_number_that_is_no_age_is_none(text: str) -> None:
    found = [mention.value for mention in find(Prose(text))]
    assert [str(value.number) for value in found if value.dimension == "age"] == (["9"] if "aged" in text else [])


@pytest.mark.parametrize(
    ("text", "dimension"),
    [
        ("A new poll gives her 34 per cent, seven points clear.", "points"),
        ("Its margin of error was 3.5 points.", "points"),
        ("They led by seven points in the final game.", "count"),
        ("The index fell 34 points, or 0.5%, despite the poll.", "count"),
    ],
)
def test_points_of_a_poll_are_percentage_points(text: str, dimension: str) -> None:
    points = [mention.value for mention in find(Prose(text)) if "point" in mention.value.unit]
    assert [value.dimension for value in points] == [dimension]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a blood-alcohol level of 0.17, officers said", "0.17%"),
        ("He blew a .17 at the roadside", "0.17%"),
        ("a blood-alcohol level of 0.17 percent", "0.17%"),
        ("The alcohol levy rose by 0.17p", "up 0.17 pence"),
        ("a score of 0.17.", "0.17"),
    ],
)
def test_alcohol_in_blood_is_told_in_per_cent(text: str, said: str) -> None:
    assert shown(text) == [said]
