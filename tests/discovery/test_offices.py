"""Roles: one person under several titles, one office given to several people."""

from __future__ import annotations

import datetime as dt

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
