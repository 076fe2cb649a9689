"""What a frozen finding is called, and which findings a rule file has already."""

from __future__ import annotations

from checker.cli import freezing
from checker.cli.known import unknown
from checker.frozen import replace
from checker.model import Finding, Match, Mention, Span

_FAR_ON = 700  # a mention that begins beyond the first block of a text


def _finding(claim: str, *spans: Span, source: str = "a") -> Finding:
    matches = tuple(Match(source, Mention("quantity", span, "", None), 1.0, "") for span in spans)
    return Finding(claim, "quantity", "agree", "none", 1.0, "", None, matches)


def test_a_finding_whose_id_is_taken_leaves_the_numbered_id_to_the_finding_that_has_it() -> None:
    findings = [_finding("boats-2", Span(0, 3)), _finding("boats", Span(9, 12))]
    named = freezing._named(findings, {"boats"})
    assert list(named.values()) == findings
    assert list(named) == ["boats-2", "boats-3"]


def test_labels_that_change_places_change_places_in_the_message() -> None:
    labels = {"north": "south", "south": "north"}
    assert freezing._with_labels("north and south say 20", labels) == "south and north say 20"


def test_a_label_inside_a_word_is_no_label() -> None:
    assert freezing._with_labels("sea says 20 seals", {"sea": "draft"}) == "draft says 20 seals"


def test_a_finding_that_shares_most_places_with_a_claim_is_known_wherever_these_stand() -> None:
    places = Span(3, 9), Span(_FAR_ON, _FAR_ON + 40)
    old = _finding("one", *places)
    assert unknown([_finding("other", Span(8, 12), Span(_FAR_ON + 39, _FAR_ON + 50))], [old], ()) == []
    elsewhere = _finding("other", *places, source="b")
    assert unknown([elsewhere], [old], ()) == [elsewhere]


def test_a_claim_that_finds_nothing_keeps_its_id_and_one_that_is_a_comment_too() -> None:
    old = _finding("one", Span(3, 9))
    assert unknown([_finding("one", Span(40, 50))], [old], ()) == []
    assert unknown([_finding("two", Span(40, 50))], [old], ("two",)) == []


def test_another_verdict_at_the_same_places_is_another_fact() -> None:
    old = _finding("one", Span(3, 9))
    changed = replace(_finding("other", Span(3, 9)), verdict="conflict")
    assert unknown([changed], [old], ()) == [changed]
