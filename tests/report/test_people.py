"""full, concise and the two JSONs: what a reader must find in them, whatever the layout."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import Any

import pytest

from checker.model import Comparison, Report
from checker.report import Style
from checker.report.wording import closing_line
from tests.report.sample import BLOG_DRAFT, Sample, report
from tests.report.show import shown

ESCAPE = re.compile("\x1b\\[[0-9;]*m")


@pytest.mark.parametrize("level", ["quiet", "normal", "verbose"])
def test_colour_changes_no_word_and_no_space(level: Any) -> None:
    plain = shown("full", report(), Style(100, color=False, level=level))
    colored = shown("full", report(), Style(100, color=True, level=level))
    assert ESCAPE.sub("", colored) == plain
    assert ESCAPE.search(colored)


def test_markup_in_a_document_is_text() -> None:
    finding = replace(report().findings[0], message="[bold]not bold[/bold] :smile: [link=x]")
    text = shown("full", replace(report(), findings=(finding,)), Style(color=True))
    assert "[bold]not bold[/bold] :smile: [link=x]" in ESCAPE.sub("", text)


def test_an_escape_sequence_in_a_document_reaches_no_terminal() -> None:
    text = shown("full", report(), Style(color=True, level="verbose"))
    assert "\x1b[31m::" not in text
    assert "\ufffd[31m" in ESCAPE.sub("", text)


def test_quiet_shows_errors_then_warnings_and_the_closing_line() -> None:
    lines = shown("full", report(), Style(level="quiet")).splitlines()
    headings = [line.split()[1] for line in lines if line and not line.startswith(" ")]
    assert headings == ["conflict", "misattributed", "variant", "missing", "claims:"]


def test_both_sides_are_shown_and_the_outlier_first() -> None:
    text = shown("full", report())
    finding = text[text.index("quays-flooded") : text.index("not-warned")]
    assert finding.index("press release.txt:4:1") < finding.index("blög.txt:3:1") < finding.index("March.txt:3:19")


def test_a_long_list_of_mentions_is_cut_and_counted() -> None:
    finding = report().findings[0]
    many = replace(finding, matches=finding.matches * 8)
    text = shown("full", replace(report(), findings=(many,)))
    assert "… and 15 more: press, blog, gazette" in text
    assert "more:" not in shown("full", replace(report(), findings=(many,)), Style(level="verbose"))


@pytest.mark.parametrize("width", [1, 20, 40, 500])
def test_no_width_makes_it_fail(width: int) -> None:
    assert closing_line(report()) in shown("full", report(), Style(width))


def test_the_closing_line_counts_as_people_do() -> None:
    base = report()
    agree = tuple(replace(base.findings[1], claim=f"claim-{at}") for at in range(2))
    of = Report((), (), (*agree, base.findings[0], replace(base.findings[2], claim="x"), base.findings[2]))
    assert closing_line(of) == "5 claims: 2 agree, 1 conflicts, 2 vary"
    assert closing_line(replace(of, findings=agree[:1])) == "1 claim: 1 agrees"


def test_a_claim_that_nobody_speaks_of_is_counted() -> None:
    assert closing_line(replace(report(), findings=(), problems=())) == "9 claims: 9 not found"


def test_a_run_without_claims_says_so() -> None:
    assert closing_line(Report((), (), ())) == "0 claims: nothing was checked"


CONCISE = re.compile(r"(?P<path>.+?):(?P<line>\d+):(?P<column>\d+): (?P<severity>error|warning|note) (?P<claim>\S+) .+")


def test_every_concise_line_is_one_finding_that_an_editor_can_open() -> None:
    lines = shown("concise", report()).splitlines()
    assert len(lines) == 6
    assert all(CONCISE.fullmatch(line) for line in lines)


def test_a_concise_line_stays_one_line() -> None:
    finding = replace(report().findings[0], message="one\ntwo\u2028three\x1b[2Jfour")
    assert shown("concise", replace(report(), findings=(finding,))).count("\n") == 1


def test_json_has_the_fields_of_version_1() -> None:
    record = json.loads(shown("json", report()))
    assert list(record) == ["version", "sources", "claims", "findings", "problems", "notices", "summary"]
    assert record["version"] == 1
    assert list(record["sources"][0]) == ["label", "path", "title", "date", "publisher"]
    assert list(record["findings"][0]) == [
        "claim", "kind", "verdict", "severity", "confidence", "message", "rule", "expected", "expected_from", "silent",
        "suppressed", "state", "mentions",
    ]  # fmt: skip
    assert list(record["findings"][0]["mentions"][0]) == [
        "source", "path", "start", "end", "line", "column", "end_line", "end_column", "text", "value", "says",
        "primary", "score", "reason", "relation", "why", "edits",
    ]  # fmt: skip


def test_json_offsets_are_code_points_of_the_text() -> None:
    record = json.loads(shown("json", report()))
    texts = {document.source.label: document.text for document in report().documents}
    for finding in record["findings"]:
        for mention in finding["mentions"]:
            assert texts[mention["source"]][mention["start"] : mention["end"]] == mention["text"]


def test_json_summary_counts_every_verdict() -> None:
    assert json.loads(shown("json", report()))["summary"] == {
        "claims": 9, "agree": 2, "conflict": 1, "variant": 1, "misattributed": 1, "changed": 1, "missing": 2,
        "undecided": 1, "sources": 3, "problems": 1,
    }  # fmt: skip


def test_json_lines_are_the_findings_of_json() -> None:
    whole = json.loads(shown("json", report()))
    lines = [json.loads(line) for line in shown("json-lines", report()).splitlines()]
    assert [line.pop("version") for line in lines] == [1] * 8
    assert lines == whole["findings"]


def test_words_that_the_claim_states_are_marked_where_another_changed_them() -> None:
    base = report()
    finding = replace(base.findings[2], expected_from="the claim")
    same = replace(finding.matches[1], comparison=Comparison("same", "the same words"))
    claims = tuple(replace(claim, wanted=same.mention) for claim in base.claims if claim.id == "not-warned")
    stated = replace(finding, matches=(finding.matches[0], same))
    lines = shown("full", replace(base, claims=claims, findings=(stated,)), Style(level="quiet")).splitlines()
    for place in ("rules/flood.yaml:24", "drafts/press release.txt:6:2"):
        at = next(number for number, line in enumerate(lines) if line.strip() == place)
        words = [lines[at + 1][start:end] for start, end in marks_in(lines[at + 2])]
        assert words == ["it", "not"]


def marks_in(line: str) -> list[tuple[int, int]]:
    return [found.span() for found in re.finditer(r"\^+", line)]


def test_what_changed_is_told_by_day_and_the_undated_behind() -> None:
    (finding,) = (each for each in report().findings if each.verdict == "changed")
    undated = BLOG_DRAFT.match(0, "quantity", Sample("GBP 9.9 million"))
    text = shown("full", replace(report(), findings=(replace(finding, matches=(undated, *finding.matches)),)))
    assert text.splitlines()[0] == "→ changed  repairs-cost   £2.9m → £3.6m"
    assert text.index("sources/gazette") < text.index("drafts/press") < text.index("sources/bl")
