"""How two wordings compare: the relation, the weight, and the class of each change."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.kinds.quote.comparison import compare_words
from tests.quote.quotations import compare, spoken_in_the_seeds

RELATIONS = [
    ("We will build two homes a year.", "We will build two homes a year.", "same"),
    ("We will build two homes a year.", "“we will build 2 homes a year,”", "same"),
    ("It was a data center near the harbor.", "It was a datacentre near the harbour.", "same"),
    ("The shop-keepers co-operate", "The shopkeepers cooperate", "same"),
    ("a three-in-four chance of rain", "a 3 in 4 chance of rain", "same"),
    ("a twelfth-night feast on the coast", "a 12th night feast on the coast", "same"),
    ("They realised the judgement was grey", "They realized the judgment was gray", "same"),
    ("It costs 1,100 pounds or 13 per cent more", "It costs 1100 pounds or 13% more", "same"),
    ("We spent £3.6bn on roads", "We spent £3.6 billion on roads", "same"),
    ("It was late. We went home. It rained.", "We went home.", "trimmed"),
    ("It is not sufficient for us all", "sufficient for us all", "trimmed"),
    ("No, we went home in the rain", "We went home in the rain", "trimmed"),
    ("We will build two homes a year", "two homes a year", "trimmed"),
    ("“We will build homes,” he said. “It takes a year.”", "“We will build homes. It takes a year.”", "split"),
    ("We will build homes … every year.", "We will build homes for all who ask every year.", "marked"),
    ("He [Holt] will build homes every year.", "He will build homes every year.", "marked"),
    ("[Holt] will build homes every year.", "He will build homes every year.", "marked"),
    ("Holt will build [the] homes every year.", "Holt will build the homes every year.", "marked"),
    ("We will build homes every year.", "The cat sat on the old mat.", "other"),
    (
        "They had to walk between the old mill and the market",
        "They had to walk between tall trees and deep water",
        "other",
    ),
]
REWORDINGS = [
    ("They will build the homes here", "They will build homes here", "minor", {"function"}),
    ("She knows that they build homes here", "She knows they build homes here", "minor", {"function"}),
    ("held by rope and chain at the gate", "held with rope and chain at the gate", "minor", {"function"}),
    ("We have seen the roofs damaged badly", "We have seen the roof damaged badly", "minor", {"function"}),
    ("We are going to build homes here", "We’re going to build homes here", "minor", {"contraction"}),
    ("We cannot build any homes here", "We can’t build any homes here", "minor", {"contraction"}),
    ("I'm gonna build the homes here", "I am going to build the homes here", "minor", {"contraction"}),
    ("There is no plan for homes here", "There isn't any plan for homes here", "minor", {"function"}),
    ("Nobody built any homes here", "No one built any homes here", "minor", {"function"}),
    ("The commitee will build homes here", "The committee will build homes here", "minor", {"spelling"}),
    ("They would accept, accept or even want delay", "They would accept or even want delay", "minor", {"function"}),
    ("What must we do to not be late again", "What must we do not to be late again", "minor", {"order"}),
    ("They will build the homes here", "They will build the offices here", "major", {"content"}),
    ("They will build the old homes here", "They will build the homes here", "major", {"content"}),
    ("They will build the homes here", "They will not build the homes here", "major", {"negation"}),
    ("They can build the homes here", "They can’t build the homes here", "major", {"negation"}),
    ("It is safe to build homes here", "It is unsafe to build homes here", "major", {"negation"}),
    ("They will build 20 homes here", "They will build 200 homes here", "major", {"number"}),
    ("They paid five million for homes", "They paid five billion for homes", "major", {"number"}),
    ("They spent $5m on homes here", "They spent €5m on homes here", "major", {"number"}),
    ("They met Holt and Poole at home", "They met Holt and Bly at home", "major", {"name"}),
    ("They will perhaps build homes here", "They will build homes here", "major", {"hedge"}),
    ("They may build the homes here", "They will build the homes here", "major", {"hedge"}),
    ("I think that they will build homes", "They will build homes", "major", {"hedge"}),
    ("To my knowledge, none of us knew about homes", "None of us knew about homes", "major", {"hedge"}),
    ("Not everybody knew about the homes", "Everybody knew about the homes", "major", {"negation"}),
    ("It was late. Nobody must sell homes", "It was early. Must sell homes", "major", {"negation"}),
    ("We must do more for less money here", "We must do less for more money here", "major", {"order"}),
    ("He wants to build the homes here", "She wants to build the homes here", "major", {"content"}),
    ("They want to sing it all tonight", "They want to sing at all tonight", "major", {"content"}),
    ("Prices went up again after lunch", "Prices went down again after lunch", "major", {"content"}),
    ("We won. We were lucky. We are glad.", "We won. We are glad.", "major", {"content"}),
    ("We are not happy with the homes", "We are … happy with the homes", "major", {"negation"}),
    ("We did not build the homes here", "We did [indeed] build the homes here", "major", {"negation"}),
]


@pytest.mark.parametrize(("first", "second", "relation"), RELATIONS)
def test_relations(first: str, second: str, relation: str) -> None:
    assert compare(first, second).relation == relation
    assert compare(second, first).relation == relation


@pytest.mark.parametrize(("first", "second", "weight", "kinds"), REWORDINGS)
def test_rewordings_have_a_weight_and_classes(first: str, second: str, weight: str, kinds: set[str]) -> None:
    for comparison in (compare(first, second), compare(second, first)):
        assert comparison.relation == "reworded"
        assert comparison.weight == weight, comparison.edits
        assert {edit.kind for edit in comparison.edits} == kinds


def test_an_ellipsis_may_leave_out_another_sentence_that_has_a_not_in_it() -> None:
    assert compare("We won. It was not easy. We are glad.", "We won … We are glad.").relation == "marked"


def test_the_reason_names_the_changed_words_and_puts_the_grave_ones_first() -> None:
    comparison = compare(
        "One in three had a change in its old director", "One in three has had a change in its director"
    )
    assert comparison.why == "“old” was left out; “has” was added"


def test_edits_point_into_both_texts() -> None:
    first, second = "They will build the old homes", "They will build new homes"
    comparison = compare_words(first, second)
    (edit,) = comparison.edits
    assert (edit.first.of(first), edit.second.of(second)) == ("the old", "new")


SPOKEN = st.sampled_from(spoken_in_the_seeds())


@given(SPOKEN)
def test_a_quotation_compares_as_the_same_with_itself(spoken: str) -> None:
    assert compare_words(spoken, spoken).relation == "same"


@given(SPOKEN, SPOKEN)
def test_comparing_the_other_way_round_gives_the_same_relation_and_weight(first: str, second: str) -> None:
    there, back = compare_words(first, second), compare_words(second, first)
    assert (there.relation, there.weight) == (back.relation, back.weight)


@given(st.text(alphabet="abc not .…[]()'’-12", max_size=60), st.text(alphabet="abc not .…[]()'’-12", max_size=60))
def test_any_two_texts_compare_and_their_edits_lie_inside_them(first: str, second: str) -> None:
    comparison = compare_words(first, second)
    assert (comparison.relation == "reworded") == bool(comparison.edits)
    for edit in comparison.edits:
        assert 0 <= edit.first.start <= edit.first.end <= len(first)
        assert 0 <= edit.second.start <= edit.second.end <= len(second)
