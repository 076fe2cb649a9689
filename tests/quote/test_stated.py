"""The words of a rule: one quotation, whole, whatever marks stand in it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.kinds import quote
from tests.quote.quotations import find

WORDS = {
    "plain": "The old bridges must be mended.",
    "two words": "unsound, incomplete",
    "a title": "Homes for All",
    "marks inside": "They called it “good” and “outstanding”, and it was ‘neither’.",
    "marks at both ends": "“Good” is never the same as “outstanding”",
    "an ellipsis": "We won … in the end.",
    "three sentences": "We won. It took years. We are glad.",
    "an unclosed mark": "We won, “and we are glad",
    "plurals": "The councils' duty is the families' safety",
}


@pytest.mark.parametrize("text", WORDS.values(), ids=WORDS)
def test_the_words_stay_whole(text: str) -> None:
    mention = quote.stated(text, speaker="Mary Poole")
    assert (mention.kind, mention.span.of(text), mention.text) == ("quote", text, text)
    assert (mention.value.words, mention.value.speaker) == (text, "Mary Poole")
    assert not mention.value.short
    assert mention.value.parts == 1


@pytest.mark.parametrize("marks", ["“{}”", '"{}"', "‘{}’", "'{}'", "«{}»"])
def test_marks_around_everything_are_not_of_the_words(marks: str) -> None:
    assert quote.stated(marks.format("We won in the end.")).value.words == "We won in the end."


@given(st.text(max_size=40))
def test_any_text_makes_one_mention_of_all_of_it(text: str) -> None:
    mention = quote.stated(text)
    assert mention.text == text
    assert mention.value.speaker is None


def test_what_a_rule_states_compares_as_the_same_with_what_a_document_prints() -> None:
    (mention,) = find("“They called it ‘good’, and it was neither,” said Mary Poole.")
    wanted = quote.stated("They called it “good”, and it was neither", speaker="Mary Poole")
    assert quote.compare(wanted.value, mention.value).relation == "same"
    assert quote.attribution(wanted.value, mention.value) is None
