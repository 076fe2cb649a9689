from __future__ import annotations

import re
from dataclasses import replace
from urllib.parse import unquote

from checker.model import Report
from checker.report.github import step_summary
from tests.report.sample import report
from tests.report.show import shown

COMMAND = re.compile(r"::(?P<level>error|warning|notice) (?P<properties>.*?)::(?P<message>.*)")


def commands(of: Report) -> list[tuple[str, dict[str, str], str]]:
    """Read the commands as GitHub's runner does."""
    found = []
    for line in shown("github", of).splitlines():
        command = COMMAND.fullmatch(line)
        if command:
            pairs = (pair.split("=", 1) for pair in command["properties"].split(","))
            properties = {name: unquote(value) for name, value in pairs}
            found.append((command["level"], properties, unquote(command["message"])))
    return found


def severe(number: int) -> Report:
    finding = report().findings[0]
    copies = tuple(replace(finding, claim=f"claim-{at}", confidence=at / 100) for at in range(number))
    return replace(report(), findings=copies)


def test_each_finding_but_agreements_is_an_annotation() -> None:
    levels = [level for level, _, _ in commands(report())]
    assert levels == ["error", "error", "warning", "warning", "notice", "notice"]


def test_an_annotation_tells_both_places() -> None:
    _, properties, message = commands(report())[0]
    assert properties["file"] == "drafts/press release.txt"
    assert "sources/gazette, 6 March.txt:3:19: 13%" in message.split("\n")


def test_a_comma_in_a_path_is_escaped() -> None:
    assert {properties["file"] for _, properties, _ in commands(report())} >= {"sources/gazette, 6 March.txt"}


def test_a_range_of_several_lines_has_no_columns() -> None:
    finding = report().findings[2]
    turned = tuple(replace(match, primary=not match.primary) for match in finding.matches)
    ((_, properties, _),) = commands(replace(report(), findings=(replace(finding, matches=turned),)))
    assert (properties["line"], properties["endLine"]) == ("6", "7")
    assert "col" not in properties
    assert "endColumn" not in properties


def test_a_percent_sign_and_a_line_end_in_a_message_are_escaped() -> None:
    finding = replace(report().findings[0], message="13% now%0A\r\n::error::then", matches=())
    text = shown("github", Report((), (), (finding,)))
    assert text.endswith("::13%25 now%250A %0A::error::then\n")
    assert text.count("\n") == 1


def test_ten_annotations_of_a_level_and_the_rest_in_a_group() -> None:
    lines = shown("github", severe(25)).splitlines()
    assert [line.startswith("::error ") for line in lines].count(True) == 10
    assert lines[10] == "::group::15 more with severity error"
    assert all(line.startswith("- ") for line in lines[11:-1])
    assert lines[-1] == "::endgroup::"


def test_the_surest_ten_are_those_that_github_keeps() -> None:
    assert next(properties["title"] for _, properties, _ in commands(severe(25))) == "conflict: claim-24"


def test_a_finding_without_a_mention_points_to_its_rule() -> None:
    finding = replace(report().findings[6], matches=())
    ((_, properties, _),) = commands(Report((), (), (finding,)))
    assert (properties["file"], properties["line"]) == ("rules/flood.yaml", "48")


def test_a_step_summary_is_never_larger_than_github_takes() -> None:
    long = replace(report().findings[1], message="word " * 100_000)
    copies = tuple(replace(long, claim=f"claim-{at}") for at in range(5))
    summary = step_summary(replace(report(), findings=(*report().findings, *copies)))
    assert len(summary.encode()) < 2**20
    assert summary.endswith("… and more than GitHub shows here.\n")
