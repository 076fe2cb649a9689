"""A tally of a vote is two counts; the score of a game, a season's record and a range are none."""

from __future__ import annotations

import pytest

from checker.kinds.quantity import find
from checker.prose import Prose
from tests.marked import marked


def shown(text: str) -> list[str]:
    return [mention.value.show() for mention in find(Prose(text))]


TALLIES = [
    "Trustees voted ⟦31⟧-⟦18⟧ to sell the pier.",
    "The levy passed on a ⟦31⟧–⟦18⟧ vote late Monday.",
    "The assembly approved the harbour bill by ⟦31⟧ to ⟦18⟧.",
    "Councillors threw it out by ⟦31 votes⟧ to ⟦18⟧.",
    "It was carried by a vote of ⟦31⟧ to ⟦18⟧, aides said.",
    "The measure failed, ⟦18⟧-⟦31⟧, minutes later.",
    "The chamber passed it ⟦31⟧-⟦18⟧ (with two absent).",
    "The ⟦6⟧-⟦3⟧ ruling ends the scheme.",
    "Judges ruled ⟦5⟧-⟦4⟧ that the levy stands.",
    "A panel split ⟦two⟧ to ⟦one⟧ against the port.",
    "Justices rule by ⟦six⟧ to ⟦three⟧ for the port",
    "The court's ⟦6⟧-to-⟦3⟧ decision came at noon.",
]


@pytest.mark.parametrize("text", TALLIES)
def test_a_tally_is_read_as_the_votes_for_and_those_against(text: str) -> None:
    plain, spans = marked(text)
    found = list(find(Prose(plain)))
    assert [mention.span for mention in found][:2] == spans
    assert [mention.value.unit for mention in found][:2] == ["vote", "vote against"]


def test_the_votes_are_shown_with_what_they_were() -> None:
    assert shown("Trustees voted 31-18 to sell.") == ["31 votes", "18 votes against"]
    assert shown("It won 31 votes in favour and 18 against.") == ["31 votes", "18 votes against"]


def test_two_tallies_of_one_sentence_are_both_read() -> None:
    text = "The senate passed it 31-18, and the lower house followed, 140-92."
    assert shown(text) == ["31 votes", "18 votes against", "140 votes", "92 votes against"]


def test_what_stands_far_behind_a_tally_counts_no_votes() -> None:
    text = "The council voted 31-18 for the scheme, which shelters about 640,000 of those who came."
    assert shown(text)[2:] == ["about 640,000"]


SILENT = [
    "They won 3-1 and then beat them 24-17.",
    "The board cheered as Leeds beat Hull 3-1.",
    "The Harriers are now 17-36.",
    "Their coach left with a 6-18 record.",
    "The Harriers (17-36) have lost again.",
    "Fans voted him best player after the 3-1 win.",
    "Voters backed the harbour plan 52-48.",
    "A poll before the vote put it at 47-39.",
    "The Reds won on a 6-3 decision.",
    "The court is open 9-5.",
    "The council agreed to meet at 6-7 pm.",
    "A 4-3 formation was backed by the board.",
]


@pytest.mark.parametrize("text", SILENT)
def test_a_score_a_record_and_shares_of_voters_are_left_alone(text: str) -> None:
    assert shown(text) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The board voted to close 57-62 homes.", "57 to 62 homes"),
        ("The council voted for a rise of 10-15 percent.", "up 10% to 15%"),
        ("The committee approved 20 to 30 homes.", "20 to 30 homes"),
        ("New hours at the council's pool were approved: 7-9.", "7 to 9"),
        ("The court found that 12 to 15 were hurt.", "12 to 15"),
        ("The council decided on places for those aged 6-12.", "6 to 12 years old"),
        ("The court put the odds at a ratio of 7 to 2.", "7:2"),
    ],
)
def test_a_range_beside_a_vote_stays_a_range(text: str, said: str) -> None:
    assert shown(text) == [said]
