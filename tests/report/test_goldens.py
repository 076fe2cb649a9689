from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from checker.model import Report
from checker.report import Style, load, names
from checker.report.github import step_summary
from tests.report.sample import report
from tests.report.show import shown, shown_in

if TYPE_CHECKING:
    from tests.conftest import Golden

ENDINGS = {
    "json": "json", "json-lines": "jsonl", "gitlab": "json", "rdjson": "json", "sarif": "json",
    "junit": "xml", "markdown": "md", "html": "html",
}  # fmt: skip


def hide_release(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a format say version 1.2.3, so that a release changes no golden file."""
    if isinstance(getattr(load(name), "VERSION", None), str):
        monkeypatch.setattr(load(name), "VERSION", "1.2.3")


@pytest.mark.parametrize("name", names())
def test_a_format_shows_the_sample_as_its_golden_file_does(
    name: str, golden: Golden, monkeypatch: pytest.MonkeyPatch
) -> None:
    hide_release(name, monkeypatch)
    golden(f"{name}.{ENDINGS.get(name, 'txt')}", shown(name, report()))


@pytest.mark.parametrize("name", names())
def test_an_empty_report_is_shown_too(name: str, golden: Golden, monkeypatch: pytest.MonkeyPatch) -> None:
    hide_release(name, monkeypatch)
    golden(f"{name}-empty.{ENDINGS.get(name, 'txt')}", shown(name, Report((), (), ())))


STYLES = {
    "full-120": Style(120),
    "full-verbose": Style(100, level="verbose"),
    "full-quiet": Style(80, level="quiet"),
    "full-color": Style(80, color=True),
    "concise-verbose": Style(level="verbose"),
    "concise-quiet": Style(level="quiet"),
}


@pytest.mark.parametrize("name", STYLES)
def test_a_style_shows_the_sample_as_its_golden_file_does(name: str, golden: Golden) -> None:
    golden(f"{name}.txt", shown(name.split("-", maxsplit=1)[0], report(), STYLES[name]))


def test_an_ascii_terminal_gets_ascii_marks(golden: Golden) -> None:
    golden("full-ascii.txt", shown_in("ascii", "full", report(), Style(100)).decode("ascii"))


def test_a_step_summary_is_the_markdown_page(golden: Golden) -> None:
    golden("github-summary.md", step_summary(report()))


@pytest.mark.parametrize("name", names())
def test_writing_twice_gives_the_same_bytes(name: str) -> None:
    assert shown(name, report()) == shown(name, report())


@pytest.mark.parametrize("name", names())
@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252", "utf-16"])
def test_no_encoding_makes_a_format_fail(name: str, encoding: str) -> None:
    assert shown_in(encoding, name, report())


@pytest.mark.parametrize("name", names())
def test_no_format_prints_a_control_character(name: str) -> None:
    text = shown(name, report())
    assert not set(text) & {*map(chr, range(0x0A)), *map(chr, range(0x0B, 0x20)), *map(chr, range(0x7F, 0xA0))}


@pytest.mark.parametrize("name", ["full", "concise", "github", "markdown"])
def test_no_line_with_text_of_a_document_is_a_workflow_command(name: str) -> None:
    base = report()
    document = base.documents[0]
    hostile = replace(document, source=replace(document.source, path="::error::x", label="##[error]y"))
    assert document.source.label == "blog"
    findings = tuple(
        replace(
            finding,
            message="::stop-commands::z",
            matches=tuple(
                replace(match, source="##[error]y") if match.source == "blog" else match for match in finding.matches
            ),
        )
        for finding in base.findings
    )
    text = shown(name, replace(base, documents=(hostile, *base.documents[1:]), findings=findings))
    known = ("::error file=", "::warning file=", "::notice file=")
    for line in text.splitlines():
        assert not line.lstrip().startswith("::") or line.startswith(known)
        assert "##[" not in line or line.startswith(known)
