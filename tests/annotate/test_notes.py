"""What a note says: the finding, what the others say and where, the rule."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from checker.annotate.notes import Note, Telling, first_line
from checker.report.places import Places
from tests.report import sample

if TYPE_CHECKING:
    from checker.model import Report

BLOG = "14 per cent of quays flooded & 20,000 eels came ashore with 21 broken sluices."
GAZETTE = "The flood reached 13% of the quays, and twenty-one sluices were broken; the trust’s 412 staff went home."


def told(label: str, report: Report | None = None, *, agreements: bool = False) -> dict[str, Note]:
    report = report or sample.report()
    draft = next(each for each in report.documents if each.source.label == label)
    notes = Telling(report, draft, Places(report)).notes(agreements=agreements)
    assert notes == sorted(notes, key=lambda note: (note.span.end, note.span.start))
    return {note.claim: note for note in notes}


def test_a_note_on_the_outlier_says_why_and_what_the_others_say() -> None:
    note = told("press")["quays-flooded"]
    assert note.heading == "conflict: quays-flooded"
    assert note.span == sample.PRESS_DRAFT.spans[0]
    assert note.lines == (
        "one in eight is 12.5%; 13% is nearer to one in seven or so.",
        "The rule says: 13% of the quays were flooded",
        f"In blog, sources/blög.txt:3:1, that is 14%: {BLOG}",
        f"In gazette, sources/gazette, 6 March.txt:3:19: {GAZETTE}",
        "Rule: rules/flood.yaml:12",
    )


def test_a_draft_that_is_right_is_told_that_it_is() -> None:
    lines = told("gazette")["quays-flooded"].lines
    assert lines[1] == "Here it is as expected; another place differs."
    assert lines[3].startswith("In press, drafts/press release.txt:4:1, that is 12.5%: One in eight quays")


def test_agreements_are_noted_down_if_they_are_asked_for() -> None:
    assert "sluices-broken" not in told("press")
    assert told("press", agreements=True)["sluices-broken"].heading == "agree: sluices-broken"


def test_what_a_source_should_say_and_does_not_stands_at_its_first_line() -> None:
    note = told("blog")["chair"]
    assert note.heading == "missing: chair"
    assert note.span.of(sample.BLOG_DRAFT.document.text).startswith(":: quayside <b>notes</b>")
    assert note.lines[0] == "blog must say it and does not."


def test_what_another_source_should_say_is_nothing_to_mend_in_the_draft() -> None:
    assert "chair" not in told("press")
    assert "chair" not in told("press", agreements=True)


def test_a_finding_that_does_not_touch_the_draft_is_left_out() -> None:
    assert "never-seen-a-tide" not in told("gazette")


def test_a_finding_is_told_once_at_the_place_that_differs_most() -> None:
    claim, finding = sample.quays()
    elsewhere = sample.PRESS_DRAFT.match(1, "quantity", sample.Sample("13%", 0.125, 0.135))
    report = replace(sample.report(), findings=(replace(finding, matches=(elsewhere, *finding.matches)),))
    note = told("press", replace(report, claims=(claim,)))["quays-flooded"]
    assert note.span == sample.PRESS_DRAFT.spans[0]
    assert any(line.startswith("In press, drafts/press release.txt:4:") for line in note.lines)


def test_many_other_places_are_counted() -> None:
    claim, finding = sample.quays()
    first, second, _ = finding.matches
    report = replace(sample.report(), claims=(claim,), findings=(replace(finding, matches=(first, *[second] * 9)),))
    assert told("press", report)["quays-flooded"].lines[-2:] == (
        "And in 3 more places: gazette",
        "Rule: rules/flood.yaml:12",
    )


def test_no_line_breaks_out_and_no_control_character_comes_in() -> None:
    _, finding = sample.quays()
    hostile = replace(finding, message="a\x1b[31m\nb\u202e\ud800")
    note = told("press", replace(sample.report(), findings=(hostile,)))["quays-flooded"]
    assert note.lines[0] == "a\ufffd[31m b\ufffd\ufffd."


def test_a_long_sentence_is_cut_between_words() -> None:
    (line,) = (line for line in told("press")["never-seen-a-tide"].lines if line.startswith("In blog"))
    assert line.endswith("who would listen to him at the bar of the Anchor that…")


@pytest.mark.parametrize(
    ("text", "line"),
    [("\n\n  Title \nbody", "Title"), ("Title", "Title"), ("Title\r\nbody\r\n", "Title"), ("", ""), (" \n ", "")],
)
def test_the_first_line_is_one_with_words(text: str, line: str) -> None:
    assert first_line(text).of(text) == line
