"""A mark or a word that may be a unit is one only where it means it."""

from __future__ import annotations

import pytest

from checker.kinds.quantity import find
from checker.prose import Prose


def shown(text: str) -> list[str]:
    return [mention.value.show() for mention in find(Prose(text))]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Blast kills 'at least 22' at fair", ["at least 22"]),
        ("Blast kills ‘at least 22’ at fair", ["at least 22"]),
        ("Chief says 'we lost 14' and 'cut 30'", ["14", "30"]),
        ("The wall is 22' long", ["22 feet"]),
        ("‘He is 6’6” tall’, she said", ["6.50 feet"]),
        ("the board is 6' by 4' and 'tall'", ["6 feet", "4 feet"]),
    ],
)
def test_the_mark_that_closes_a_quotation_is_no_foot(text: str, said: list[str]) -> None:
    assert shown(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("A $50 rise is due.", ["up $50"]),
        ("A $2.8 billion fund opened.", ["$2.8bn"]),
        ("It cost A$50.", ["AUD 50"]),
        ("It felt heavy, at 3.1 pounds.", ["3.1 pounds"]),
        ("It cost 3.10 pounds.", ["£3.10"]),
        ("a 6-foot man, 6ft, 205 pounds, is wanted", ["6 feet", "6 feet", "205 pounds"]),
        ("She taught 28 second-graders.", ["28 second-graders"]),
        ("a 30-second clip", ["30 seconds"]),
        ("They turned over 17 prisoners.", ["17 prisoners"]),
        ("They must hand over $540 million.", ["$540m"]),
        ("They paid over $540 million.", ["more than $540m"]),
        ("It promised “as many as 700m” by May.", ["at most 700m"]),
        ("She ran 700m", ["700 metres"]),
        ("The offer of $48.50 per share represents a premium.", ["$48.50 per share"]),
        ("She was one of 19 who got out.", ["19"]),
        ("One of five children is poor.", ["20%"]),
        ("holding out for SIX MILLION DOLLARS.", ["$6m"]),
        ("a couple dozen commandos landed", ["a couple dozen commandos"]),
        ("14 Filipino seamen were freed", ["14 filipino seamen"]),
        ("They stopped a little after 2 that afternoon.", []),
    ],
)
def test_a_word_means_what_its_neighbours_tell(text: str, said: list[str]) -> None:
    assert shown(text) == said
