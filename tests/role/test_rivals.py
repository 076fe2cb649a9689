"""Which two titles one person cannot hold at once, and which go together."""

from __future__ import annotations

import pytest

from checker.kinds import role
from checker.kinds.role.value import Role
from checker.prose import Prose

CONFLICTS = [
    ("Warden Ann Reed left.", "Deputy Warden Ann Reed left."),
    ("President Ann Reed left.", "Vice President Ann Reed left."),
    ("Prime Minister Ann Reed left.", "Deputy Prime Minister Ann Reed left."),
    ("Governor Ann Reed left.", "Lt. Gov. Ann Reed left."),
    ("Chief Executive Ann Reed left.", "Ann Reed, the chief operating officer of Acme, left."),
    ("Acme CEO Ann Reed left.", "Acme CFO Ann Reed left."),
    ("Attorney General Ann Reed left.", "Ann Reed, the solicitor-general of Orr, left."),
    ("Treasury press secretary Ann Reed left.", "Treasury chief Ann Reed left."),
    ("Harrow Police spokeswoman Ann Reed left.", "Harrow Police chief Ann Reed left."),
    ("Ann Reed, the Dutch ambassador to Orr, left.", "Dutch special envoy Ann Reed left."),
    ("Ann Reed, chair of the RHA, left.", "Ann Reed, treasurer of the RHA, left."),
]
BOTH = [
    ("Acme president Ann Reed left.", "Acme chief executive Ann Reed left.", "incomparable"),
    ("Ann Reed, chair of Acme, left.", "Acme CEO Ann Reed left.", "incomparable"),
    ("Acme CEO Ann Reed left.", "Ann Reed, the founder of Acme, left.", "incomparable"),
    ("Ann Reed, incoming chair of the RHA, left.", "Ann Reed, treasurer of the RHA, left.", "incomparable"),
    ("Ann Reed, the acting attorney general, left.", "Solicitor General Ann Reed left.", "incomparable"),
    ("Senator Ann Reed left.", "Ann Reed, chair of the Roads Committee, left.", "incomparable"),
    ("Acme policy director Ann Reed left.", "Ann Reed, director of research at Acme, left.", "incomparable"),
    ("U.S. Attorney Ann Reed left.", "Ann Reed, the US attorney, left.", "same"),
    ("Acme spokesman Mark Hale left.", "Acme chief Mark Hale left.", "incomparable"),
    ("The editor, Ann Reed, left.", "Ann Reed, deputy editor, left.", "incomparable"),
    ("Ambassador Ann Reed left.", "Dutch special envoy Ann Reed left.", "compatible"),
    ("Health Secretary Ann Reed left.", "Care minister Ann Reed left.", "incomparable"),
    ("Former president Ann Reed left.", "Vice President Ann Reed left.", "compatible"),
    ("Ann Reed, the finance chief of Acme, left.", "Acme CFO Ann Reed left.", "compatible"),
    ("Acme managing director Ann Reed left.", "Acme CEO Ann Reed left.", "compatible"),
    ("Headteacher Ann Reed left.", "The principal, Ann Reed, left.", "compatible"),
    ("Mr Justice Ormond left.", "Judge Ann Ormond left.", "compatible"),
    ("His spokeswoman, Ann Reed, left.", "No, publicist Ann Reed said.", "compatible"),
    ("Chief Ann Reed left.", "Harrow Police Chief Ann Reed left.", "compatible"),
    ("The warden, Ann Reed, left.", "Ann Reed, the prison's chief, left.", "compatible"),
    ("Attorney General Ann Reed left.", "Ann Reed, the attorney-general, left.", "same"),
    ("Care minister Ann Reed left.", "Minister for Care, Ann Reed, left.", "same"),
    ("Corrections Secretary Ann Reed left.", "Secretary of Corrections Ann Reed left.", "same"),
]


@pytest.mark.parametrize(("first", "second"), CONFLICTS)
def test_one_person_does_not_hold_both_titles(first: str, second: str) -> None:
    for one, other in ((first, second), (second, first)):
        comparison = role.compare_texts(Prose(one), Prose(other))
        assert comparison is not None
        assert comparison.relation == "conflict"
        assert comparison.why.startswith("Ann Reed is ")


@pytest.mark.parametrize(("first", "second", "relation"), BOTH)
def test_one_person_may_hold_both_titles(first: str, second: str, relation: str) -> None:
    for one, other in ((first, second), (second, first)):
        comparison = role.compare_texts(Prose(one), Prose(other))
        assert comparison is not None
        assert comparison.relation == relation


def test_a_surname_alone_may_be_somebody_elses() -> None:
    deputy = Role("Reed", "Vice President")
    assert role.compare(deputy, Role("Ann Reed", "President")).relation == "incomparable"


def test_two_middle_initials_are_two_people_but_one_is_not() -> None:
    president = Role("George W. Reed", "President", sole=True)
    assert role.compare(president, Role("George H.K. Reed", "Vice President")).relation == "incomparable"
    assert role.compare(president, Role("George Reed", "President", sole=True)).relation == "same"
    assert role.compare(president, Role("George Walter Reed", "President", sole=True)).relation == "same"
