"""When two roles agree, when one says less, and when they contradict each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from checker.kinds import role
from checker.prose import Prose

if TYPE_CHECKING:
    from checker.model import Comparison


def compared(first: str, second: str) -> Comparison:
    """Compare two texts that state one role each."""
    found = role.compare_texts(Prose(first), Prose(second))
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("first", "second", "relation"),
    [
        ("Cllr Adam Lane, Chairman of the RHA", "Adam Lane, chair of the RHA", "same"),
        ("Adam Moss, chair of the RHA", "Moss is chair of the RHA. Moss said so.", "same"),
        ("Robert Moss, chief executive of Acme", "Acme CEO Bob Moss", "same"),
        ("Adam Lane, chair of the Road Haulage Association", "RHA chairman Adam Lane", "same"),
        ("Jane Hill, president of the Guild of Clerk", "Jane Hill, president of the Guild of Clerks", "same"),
        ("Sen. Carl Moss, a New York Democrat", "Senator Carl E. Moss of New York", "same"),
        ("Chief inspector Sir Peter Marsh", "Ofcom’s Chief Inspector, Sir Peter Marsh", "compatible"),
        ("Dame Ruth Carr, head of the RHA", "RHA chief executive Dame Ruth Carr", "compatible"),
        ("White House spokesman Josh Early", "White House press secretary Josh Early", "compatible"),
        ("Ann Reed, assistant secretary of the RHA", "RHA Assistant Secretary for Health Ann Reed", "compatible"),
        ("UK Prime Minister Teresa Hill", "Prime Minister Theresa Hill", "reworded"),
        ("Ann Reed, former president of the RHA", "Ann Reed, president of the RHA", "compatible"),
        ("Ann Reed, president of the RHA", "John Moor, president of the RHA", "conflict"),
        ("Ann Reed, chair of the RHA", "Road Haulage Association chairman John Moor", "conflict"),
        ("Ann Reed, president of the RHA", "Ann Reed, treasurer of the RHA", "conflict"),
        ("Ann Reed, former president of the RHA", "John Moor, president of the RHA", "incomparable"),
        ("Ann Reed, a spokeswoman for the RHA", "John Moor, a spokesman for the RHA", "incomparable"),
        ("Ann Reed, president of the RHA", "John Moor, president of Acme", "incomparable"),
        ("President Carl Moss", "President John Moor", "incomparable"),
        ("Ann Reed, president of the RHA", "Ann Reed, chair of Acme", "incomparable"),
        ("Ann Reed, president of the RHA", "Ann Reed, vice president of Acme", "incomparable"),
    ],
)  # fmt: skip
def test_roles_compare_by_person_title_and_organisation(first: str, second: str, relation: str) -> None:
    assert compared(first, second).relation == relation
    assert compared(second, first).relation == relation


def test_two_holders_of_one_office_are_named_in_the_reason() -> None:
    why = compared("Ann Reed, president of the RHA", "John Moor, president of the RHA").why
    assert why == "president of RHA is Ann Reed here and John Moor there"


def test_a_name_spelt_in_two_ways_is_told_and_still_agrees() -> None:
    assert "spelt Teresa Hill and Theresa Hill" in compared("Mayor Teresa Hill", "Mayor Theresa Hill").why


def test_texts_without_a_role_are_not_compared() -> None:
    assert role.compare_texts(Prose("Ann Reed, president of the RHA"), Prose("It rained.")) is None


@pytest.mark.parametrize(
    ("first", "second", "near"),
    [
        ("Ann Reed, president of the RHA", "John Moor, president of the RHA", True),
        ("Ann Reed, president of the RHA", "Ann Reed, treasurer of the RHA", True),
        ("Ann Reed, president of the RHA", "John Moor, treasurer of the RHA", False),
        ("President Carl Moss", "President John Moor", False),
    ],
)
def test_roles_belong_together_by_a_shared_person_or_office(first: str, second: str, near: bool) -> None:  # noqa: FBT001 -- a case of a table
    (one,), (two,) = role.find(Prose(first)), role.find(Prose(second))
    affinity = role.affinity(one.value, two.value)
    assert (affinity is not None and affinity >= 0.8) is near
    sought = list(role.seek(Prose(second), one.value, [two]))
    assert sought == ([two] if near else [])
