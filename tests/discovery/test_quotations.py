"""Quotations: the same words, trimmed, reworded, retold; and set phrases, which are nobody's."""

from __future__ import annotations

import datetime as dt

from tests.discovery.newsroom import found, verdicts

_SPOKEN = "“We will not close a single ward before the winter is over, and nobody has asked us to,” said Maria Lind."


def test_the_same_words_agree() -> None:
    again = "Maria Lind said: “We will not close a single ward before the winter is over, and nobody has asked us to.”"
    assert [each[0] for each in verdicts(found(_SPOKEN, again), "quote")] == ["agree"]


def test_a_lost_not_is_told_with_both_wordings() -> None:
    changed = "Maria Lind said: “We will close a single ward before the winter is over, and nobody has asked us to.”"
    findings = [each for each in found(_SPOKEN, changed) if each.kind == "quote"]
    assert [(each.verdict, each.severity) for each in findings] == [("variant", "warning")]
    assert "not" in findings[0].message


def test_a_trimmed_quotation_agrees() -> None:
    cut = "She would “not close a single ward before the winter is over”, Ms Lind told the paper."
    assert [each[0] for each in verdicts(found(_SPOKEN, cut), "quote")] == ["agree"]


def test_the_same_words_of_another_speaker_are_misattributed() -> None:
    other = "“We will not close a single ward before the winter is over, and nobody has asked us to,” said Jonas Berg."
    assert "misattributed" in {each[0] for each in verdicts(found(_SPOKEN, other), "quote")}


def test_parts_of_a_long_quotation_are_facts_of_their_own() -> None:
    whole = "“The tower is unsafe and must come down by June. The school next door will stay open,” Maria Lind said."
    first = "“The tower is unsafe and must come down by July,” Maria Lind said."
    second = "“The school next door will stay open,” Maria Lind said."
    assert sorted(each[0] for each in verdicts(found(whole, first, second), "quote")) == ["agree", "variant"]


def test_a_title_in_quotation_marks_is_no_utterance() -> None:
    assert verdicts(found("She spoke on “Morning Review”.", "He was on “Morning Review” too."), "quote") == []


def test_two_utterances_with_one_phrase_are_left_alone() -> None:
    one = "“At the end of the day it is the patients who decide about the ward,” said Maria Lind."
    other = "“At the end of the day it is the voters who will pay for the new tram,” said Jonas Berg."
    assert verdicts(found(one, other), "quote") == []


def test_a_talking_point_of_another_month_is_another_utterance() -> None:
    one = "“Housing is at the centre of this campaign,” Maria Lind said."
    other = "“Housing is at the centre of this year’s budget,” Maria Lind said."
    days = (dt.date(2020, 6, 6), dt.date(2020, 9, 7))
    assert verdicts(found(one, other, dates=days), "quote") == []


def test_a_headline_that_repeats_its_own_text_is_no_news() -> None:
    text = "‘Not a single ward’\n\n“We will close not a single ward before the winter,” said Maria Lind."
    assert verdicts(found(text, "The museum closed."), "quote") == []


def test_who_alone_gives_the_words_to_another_gives_them_wrongly_whoever_tells_most_of_them() -> None:
    words = "We will not stop until every one of these men is back behind the walls of this prison"
    findings = found(
        f"“{words},” said Linda Marsh.",
        f"“{words}, and I mean it,” Tom Haskell vowed on the first day.",
        f"Linda Marsh said: “{words}.”",
    )
    (told,) = [each for each in findings if each.kind == "quote"]
    assert told.verdict == "misattributed"
    assert [match.source for match in told.differing] == ["b"]
    assert told.message == "the words are given to Tom Haskell, not to Linda Marsh"
