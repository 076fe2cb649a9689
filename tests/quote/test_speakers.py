"""Who said it: before the words, after them, in the middle, a sentence earlier, or nobody that is named."""

from __future__ import annotations

import pytest

from checker.kinds.quote import Quotation, attribution
from checker.kinds.quote.people import same_person, same_speaker
from tests.quote.quotations import find

WE = "“We will publish the whole review on Monday,”"
SPEAKERS = {
    f"{WE} said Mary Poole.": "Mary Poole",
    f"{WE} Mary Poole said on Friday.": "Mary Poole",
    f"{WE} said Mary Poole, who chairs the board.": "Mary Poole",
    f"{WE} council leader Mary Poole told reporters.": "Mary Poole",
    f"{WE} Mary Poole, the leader of the council, said.": "Mary Poole",
    f"{WE} the council said in a statement.": "the council",
    f"{WE} a department spokesperson added.": "a department spokesperson",
    f"{WE} according to the report.": "the report",
    f"{WE} the letter read.": "the letter",
    f"{WE} he later told the Evening Post.": "he",
    f"Mary Poole said: {WE}": "Mary Poole",
    f"Mary Poole said, {WE} and left.": "Mary Poole",
    f"Mary Poole, chair of the board, warned: {WE}": "Mary Poole",
    f"Mary Poole, chair of the Board of Trade said: {WE}": "Mary Poole",
    f"The board’s new chair, Sir Alan Holt, said: {WE}": "Sir Alan Holt",
    f"The board’s national director for safety Ann Holt stated: {WE}": "Ann Holt",
    f"In a statement, the board said {WE}": "the board",
    f"On Monday, Mary Poole was asked about it and said {WE}": "Mary Poole",
    f"According to Mary Poole, {WE} and she is right.": "Mary Poole",
    f"Mary Poole spoke to the press, saying: {WE}": "Mary Poole",
    f"Mary Poole said she thinks {WE}": "Mary Poole",
    f"Mary Poole: {WE}": "Mary Poole",
    f"More from the letter: {WE}": "the letter",
    f"Mary Poole said it was late.\n\n{WE}": "Mary Poole",
    f"Mary Poole said it was late. {WE}": "Mary Poole",
    "Mary Poole said the plan was “unhelpful to everybody here”.": "Mary Poole",
    "Mary Poole called the plan “a gift to nobody at all”.": "Mary Poole",
    "Ministers were criticised by the Audit Office for “very poor progress since then”.": "the Audit Office",
    "“Who will pay for all of that?” asked Mary Poole.": "Mary Poole",
}
NOBODY = {
    "a title": "She wrote the book “All the Rivers of the North” in 1990.",
    "a passive": "The plan was described as “a gift to nobody at all”.",
    "a noun that is also a verb": "The state reports “a gift to nobody at all”.",
    "words on a sign": "Above the door stood “Nobody enters here without a reason”.",
}


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS.items())
def test_the_speaker_is_whom_the_sentence_names(text: str, speaker: str) -> None:
    (mention,) = find(text)
    assert mention.value.speaker == speaker


@pytest.mark.parametrize("text", [text for name, text in NOBODY.items() if name != "a noun that is also a verb"])
def test_words_that_nobody_is_said_to_speak_have_no_speaker(text: str) -> None:
    (mention,) = find(text)
    assert mention.value.speaker is None


def test_a_split_quotation_is_one_utterance_by_one_speaker() -> None:
    first, second = find("“We will publish it on Monday,” Mary Poole said. “The rest will follow.”")
    assert first.value.speaker == second.value.speaker == "Mary Poole"
    assert first.value.utterance == second.value.utterance


def test_a_paragraph_that_opens_again_goes_on_with_the_utterance() -> None:
    first, second = find("Mary Poole said: “We will publish it on Monday.\n\n“The rest will follow in May.”")
    assert second.value.speaker == "Mary Poole"
    assert first.value.utterance == second.value.utterance


def test_the_next_speaker_starts_another_utterance() -> None:
    first, second = find("“We will publish it on Monday,” said Mary Poole. “We will not,” said Alan Holt.")
    assert [first.value.speaker, second.value.speaker] == ["Mary Poole", "Alan Holt"]
    assert first.value.utterance != second.value.utterance


def test_words_after_a_question_belong_to_the_next_quotation_that_they_introduce() -> None:
    first, second = find("Alan Holt asked: “Who will pay for that?” Mary Poole replied: “We all will, in the end.”")
    assert [first.value.speaker, second.value.speaker] == ["Alan Holt", "Mary Poole"]


def test_a_pronoun_means_the_person_named_just_before() -> None:
    *_, last = find("Mary Poole said it was late. She added: “We will publish it on Monday.”")
    assert (last.value.speaker, last.value.name) == ("She", "Mary Poole")


def test_a_pronoun_stays_unknown_where_two_were_named() -> None:
    *_, last = find("“It is late,” said Mary Poole. Alan Holt met Anna Bly. “We will publish it on Monday,” he said.")
    assert (last.value.speaker, last.value.name) == ("he", None)


def test_she_is_not_sir_alan() -> None:
    *_, last = find("Sir Alan Holt said it was late. She added: “We will publish it on Monday.”")
    assert last.value.name is None


BLOCK = """Board of Trade, Mary Poole, said:

The picture that we publish today shows a clear need to improve.

If some can succeed in hard times, so can others in the north.

Notes to editors

The full report is on the website of the board."""


def test_a_block_after_said_is_speech_until_a_heading() -> None:
    first, second = find(BLOCK)
    assert first.text.startswith("The picture")
    assert second.text.endswith("in the north.")
    assert first.value.speaker == second.value.speaker == "Mary Poole"


@pytest.mark.parametrize(
    "text",
    [
        "The report also finds that:\n\nThe quality of leadership is the most important factor.",
        "The board recommends the following:\n\nEvery council should publish its plans in May.",
        "Mary Poole said:\n\nContents",
    ],
)
def test_what_a_colon_introduces_is_not_always_speech(text: str) -> None:
    assert find(text) == []


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("They were judged ‘good’ or so.", True),
        ("The poster read “Homes for all” in red.", True),
        ("She wrote the book “All the Rivers of the North” in 1990.", True),
        ("“No,” said Mary Poole.", False),
        (f"{WE} said Mary Poole.", False),
    ],
)
def test_titles_slogans_and_scare_quotes_are_short(text: str, short: bool) -> None:  # noqa: FBT001 -- a table
    (mention,) = find(text)
    assert mention.value.short is short


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("Sir Alan Holt", "Holt", True),
        ("Alan Holt", "Cllr Alan Holt", True),
        ("Bill Holt", "William Holt", True),
        ("President Holt", "Alan Holt", True),
        ("Alan Holt", "Mary Poole", False),
        ("Alan Holt", "Mary Holt", False),
        ("Alan Holt", "he", None),
        ("Alan Holt", "the chairman", None),
        ("Alan Holt", "Chief Inspector", None),
        ("Alan Holt", "Ofsted", None),
        ("Alan Holt", "the Audit Office", None),
        ("Alan Holt", "Local Government Association", None),
        ("Mary Poole", "Mary Poole-Holt", None),
        ("Alan Holt", None, None),
    ],
)
def test_only_two_different_names_are_two_people(first: str, second: str | None, same: bool | None) -> None:  # noqa: FBT001 -- a table
    assert same_speaker(first, second) is same
    assert same_speaker(second, first) is same


def test_whom_a_pronoun_means_makes_no_two_persons() -> None:
    said = Quotation("slow the building down, please", "Hale", "Donald Hale")
    pronoun = Quotation("slow the building down, please", "he", "Ann Orme")
    named = Quotation("slow the building down, please", "Ann Orme")
    assert same_person(said, pronoun) is None
    assert same_person(said, named) is False
    assert attribution(said, pronoun) is None
