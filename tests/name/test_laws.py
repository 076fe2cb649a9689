"""Laws that hold for any text: offsets give back their words, comparing is fair, and size is never a trap."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.kinds import name
from checker.kinds.name.value import Name
from checker.prose import Prose

_WORDS = st.sampled_from(
    "the The of for and & Crown Audit Office Offices office Report annual National Act 1996 1998 Children’s NAO "
    "(NAO) (CAO) Association Services Service Ann Reed , . - \n said É".split(" ")
)
_TEXTS = st.one_of(st.text(max_size=80), st.lists(_WORDS, max_size=30).map(" ".join))
_NAMES = st.builds(Name, st.lists(_WORDS, min_size=1, max_size=6).map(" ".join))


@given(_TEXTS)
def test_every_mention_gives_back_its_own_text_and_none_overlap(text: str) -> None:
    found = list(name.find(Prose(text)))
    assert all(mention.span.of(text) == mention.text != "" for mention in found)
    assert all(one.span.end <= two.span.start for one, two in pairwise(found))


@given(_TEXTS, _NAMES)
def test_what_is_sought_is_the_name_or_a_near_copy(text: str, wanted: Name) -> None:
    prose = Prose(text)
    for mention in name.seek(prose, wanted, list(name.find(prose))):
        assert mention.span.of(text) == mention.text
        assert name.compare(wanted, mention.value).relation in ("same", "trimmed", "reworded")


@given(_NAMES, _NAMES)
def test_comparing_is_symmetric(first: Name, second: Name) -> None:
    assert name.compare(first, second).relation == name.compare(second, first).relation
    assert name.affinity(first, second) == name.affinity(second, first)


@given(_NAMES)
def test_a_name_is_itself_in_capitals_and_with_curly_marks(value: Name) -> None:
    assert name.compare(value, value).relation == "same"
    assert name.compare(value, Name(value.name.replace("'", "’"))).relation == "same"


@given(_NAMES, _NAMES)
def test_edits_lie_inside_the_names(first: Name, second: Name) -> None:
    for edit in name.compare(first, second).edits:
        assert 0 <= edit.first.start <= edit.first.end <= len(first.name)
        assert 0 <= edit.second.start <= edit.second.end <= len(second.name)


@pytest.mark.parametrize(
    "piece",
    ["Association ", "of the of the ", "Crown Audit Office (CAO) ", "(", "Office of ", "report on social care "],
)
def test_a_hundred_thousand_characters_of_one_thing_are_read(piece: str) -> None:
    prose = Prose(piece * (100_000 // len(piece)))
    found = list(name.find(prose))
    sought = name.seek(prose, Name("Social care annual report"), found)
    assert all(mention.span.of(prose.text) == mention.text for mention in (*found, *sought))
