"""Laws that hold for any text: offsets give back their words, comparing is fair, and size is never a trap."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.kinds import role
from checker.kinds.role.value import Role
from checker.prose import Prose

_PIECES = st.sampled_from(
    "Sir Dr. Ann Reed John Moor , . and of the for a former chair president NAO Ofsted’s head Association Board "
    "secretary of state Sen. (R-Calif.) said is ' ” – \n council’s McCarthy Jr. O'Neil é".split(" ")
)
_TEXTS = st.one_of(st.text(max_size=80), st.lists(_PIECES, max_size=30).map(" ".join))
_NAMES = st.sampled_from(["Ann Reed", "A. Reed", "Reed", "John Moor", "Jon Moor", "Theresa Hill", "Teresa Hill", ""])
_TITLES = st.sampled_from(["chair", "Chairman", "chief executive", "head", "CEO", "vice president", "president", ""])
_BODIES = st.sampled_from(["", "RHA", "Road Haulage Association", "Acme", "the department", "RHA’s roads board"])
_ROLES = st.builds(Role, _NAMES, _TITLES, _BODIES, former=st.booleans(), sole=st.booleans())


@given(_TEXTS)
def test_every_mention_gives_back_its_own_text_in_order(text: str) -> None:
    found = list(role.find(Prose(text)))
    assert all(mention.span.of(text) == mention.text != "" for mention in found)
    assert [mention.span.start for mention in found] == sorted(mention.span.start for mention in found)


@given(_TEXTS)
def test_every_role_has_a_person_and_a_title(text: str) -> None:
    assert all(mention.value.person and mention.value.title for mention in role.find(Prose(text)))


@given(_ROLES, _ROLES)
def test_comparing_is_symmetric(first: Role, second: Role) -> None:
    assert role.compare(first, second).relation == role.compare(second, first).relation
    assert role.affinity(first, second) == role.affinity(second, first)


@given(_ROLES.filter(lambda each: bool(each.person and each.title)))
def test_a_role_agrees_with_itself(value: Role) -> None:
    assert role.compare(value, value).relation == "same"


@given(_ROLES, _ROLES)
def test_a_conflict_is_between_roles_that_share_something(first: Role, second: Role) -> None:
    if role.compare(first, second).relation == "conflict":
        assert role.affinity(first, second) is not None


@pytest.mark.parametrize(
    "piece",
    [
        "President ",
        "Ann Reed, chair of Acme, ",
        "of the of the ",
        ",",
        "chair of the ",
        "Sen. ",
        "Ofsted's ",
        "A.",
        "(NAO)",
    ],
)
def test_a_hundred_thousand_characters_of_one_thing_are_read(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    assert all(mention.span.of(text) == mention.text for mention in role.find(Prose(text)))
