"""Roles: one person under several titles, one office given to several people."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.discovery.newsroom import found, verdicts


def test_one_person_under_two_titles_for_one_office_agrees() -> None:
    one = "Maria Lind, head of the Harbour Office, said the ferry would sail."
    other = "Harbour Office director Maria Lind said the ferry would sail."
    assert [each[0] for each in verdicts(found(one, other), "role")] == ["agree"]


def test_one_office_with_two_holders_is_a_conflict() -> None:
    one = "Maria Lind, chief executive of the Harbour Office, said the ferry would sail."
    other = "Jonas Berg, chief executive of the Harbour Office, said the ferry would sail."
    assert [each[0] for each in verdicts(found(one, other), "role")] == ["conflict"]


def test_an_office_that_changed_hands_between_years_is_a_change() -> None:
    one = "Maria Lind, chief executive of the Harbour Office, said the ferry would sail."
    other = "Jonas Berg, chief executive of the Harbour Office, said the ferry would sail."
    days = (dt.date(2013, 6, 6), dt.date(2016, 9, 7))
    assert [each[0] for each in verdicts(found(one, other, dates=days), "role")] == ["changed"]


def test_several_spokesmen_of_one_body_are_no_conflict() -> None:
    one = "Harbour Office spokesman Jonas Berg said the ferry would sail."
    other = "Harbour Office spokesman Peter Marsh said the ferry would not sail."
    assert "conflict" not in {each[0] for each in verdicts(found(one, other), "role")}


# What makes two documents tell one story: figures that both have.
_STORY = "The Alder works made 4,312 turbines and lost 1,875 fitters. "
_OTHER_STORY = "The brewery sold 7,040 barrels and hired 2,230 coopers. "


def of_roles(*texts: str) -> list[str]:
    """Return the verdicts on roles in documents of these texts."""
    return [each[0] for each in verdicts(found(*texts), "role")]


def test_a_given_name_that_differs_in_one_story_is_a_conflict() -> None:
    one = f"{_STORY}\n\nRobert Lang, the chief executive, said the year had been tough."
    other = f"{_STORY}\n\nChief executive Richard Lang said the year had been tough."
    assert of_roles(one, other) == ["conflict"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Robert Lang, the chief executive, said so.", "Chief executive Bob Lang said so."),
        ("Robert Lang, the chief executive, said so.", "Chief executive R. Lang said so."),
        ("Robert Lang, the chief executive, said so.", "Chief executive Mr Lang said so."),
        ("Alexandra Lang, the chief executive, said so.", "Chief executive Alex Lang said so."),
        ("John Robert Lang, the chief executive, said so.", "Chief executive Robert Lang said so."),
        ("Robert Lang, the chief executive, said so.", "Finance director Richard Lang said so."),
        ("Robert Lang, the chief executive, said so.", "Former chief executive Richard Lang said so."),
        ("Robert Lang, head of Alder Group, said so.", "Richard Lang, head of Birch Group, agreed."),
        ("Robert Lang, the chief executive, said so.", "Chief executive Richard Lang, who succeeded his uncle, spoke."),
        ("Robert Lang, the chief executive, said so.", "Chief executive Richard Lang spoke with Robert Lang."),
        ("Governor Robert Lang said so.", "Governor Richard Lang said so."),
        ("Spokesman Robert Lang said so.", "Spokesman Richard Lang said so."),
    ],
)  # fmt: skip
def test_who_may_be_one_person_or_another_is_no_conflict(one: str, other: str) -> None:
    assert "conflict" not in of_roles(f"{_STORY}\n\n{one}", f"{_STORY}\n\n{other}")


def test_two_of_one_family_name_in_two_stories_are_no_conflict() -> None:
    one = f"{_STORY}\n\nRobert Lang, the chief executive, said so."
    other = f"{_OTHER_STORY}\n\nChief executive Richard Lang said so."
    assert of_roles(one, other) == []


def test_the_leaders_of_two_councils_in_one_story_are_no_conflict() -> None:
    one = f"{_STORY}\n\nThe leader of the council, Ann Reed, said so."
    other = f"{_STORY}\n\nThe council's leader, Paul Stone, said so."
    assert of_roles(one, other) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ann Dyson, leader of the council, spoke.", "Anne Dyson, leader of the council, spoke."),
        ("Ann Dyson, cabinet member for climate, spoke.", "Anne Dyson, the council's leader, spoke."),
        ("Nils Kristofferson, the chief executive, spoke.", "Chief executive Nils Kristoffersen spoke."),
    ],
)
def test_a_name_in_two_spellings_is_a_variant(one: str, other: str) -> None:
    assert of_roles(f"{_STORY}\n\n{one}", f"{_STORY}\n\n{other}") == ["variant"]


def test_who_stands_with_a_like_name_in_one_text_is_somebody_else() -> None:
    one = f"{_STORY}\n\nAnn Dyson, cabinet member for climate, spoke after Anne Dyson."
    other = f"{_STORY}\n\nAnne Dyson, the council's leader, spoke."
    assert of_roles(one, other) == []
