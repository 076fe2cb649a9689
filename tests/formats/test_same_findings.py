"""The seeds in every format, held to the rules that ship with them: the same findings, from the same words."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest

from checker.api import check
from tests.formats.open_text import h, odt, p
from tests.formats.pages import SEEDS, STORIES, Story, consent_first, newspaper, semantic, site_builder, with_comments
from tests.formats.paper import column, pdf
from tests.formats.test_pdf import wrapped
from tests.formats.word import heading, paragraph, word

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from checker.model import Report

RULES = SEEDS.parent / "rules"
_SITES = (semantic, site_builder, consent_first, with_comments, newspaper)


def _lines(story: Story) -> list[str]:
    """Return the story line by line, with the plain spaces that every format can write."""
    lines = [story.title, story.date, *story.paragraphs]
    return [line.replace("\u00a0", " ") for line in lines if line]


def _txt(story: Story) -> bytes:
    return "\n\n".join(_lines(story)).encode()


def _md(story: Story) -> bytes:
    title, *rest = _lines(story)
    return f"# {title}\n\n".encode() + "\n\n".join(rest).encode()


def _html(story: Story) -> bytes:
    return _SITES[STORIES.index(story)](story).replace("\u00a0", " ").encode()


def _docx(story: Story) -> bytes:
    title, *rest = _lines(story)
    return word(heading(title) + "".join(map(paragraph, rest)))


def _pdf(story: Story) -> bytes:
    lines = wrapped(_lines(story), 88)
    return pdf(*(column(lines[start : start + 50]) for start in range(0, len(lines), 50)))


def _odt(story: Story) -> bytes:
    title, *rest = _lines(story)
    return odt(h(title) + "".join(map(p, rest)))


_WRITERS: dict[str, Callable[[Story], bytes]] = {
    "txt": _txt,
    "md": _md,
    "html": _html,
    "docx": _docx,
    "odt": _odt,
    "pdf": _pdf,
}


@cache
def _report(folder: Path, ending: str) -> Report:
    """Hold the stories, written in the format with this ending, to the rules; none of these names an ending."""
    rules = folder / "rules"
    rules.mkdir(exist_ok=True)
    for path in RULES.glob("*.yaml"):
        rule = path.read_text(encoding="utf-8").replace(".txt", ".*")
        (rules / path.name).write_text(rule, encoding="utf-8")
    documents = folder / ending
    documents.mkdir()
    for story in STORIES:
        (seed,) = SEEDS.glob(f"{story.name}_*.txt")
        (documents / f"{seed.stem}.{ending}").write_bytes(_WRITERS[ending](story))
    return check([documents], rules)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("formats")


def said(report: Report) -> list[tuple[str, str, str, list[tuple[str, str]]]]:
    return [
        (
            finding.claim,
            finding.verdict,
            finding.message,
            sorted((match.source, " ".join(match.mention.text.split())) for match in finding.matches),
        )
        for finding in report.findings
    ]


@pytest.mark.parametrize("ending", ["md", "html", "docx", "odt", "pdf"])
def test_the_seeds_give_the_findings_of_their_text(folder: Path, ending: str) -> None:
    plain, other = _report(folder, "txt"), _report(folder, ending)
    assert not plain.problems
    assert not other.problems
    assert sum(finding.verdict == "conflict" for finding in plain.findings) > 2
    assert said(other) == said(plain)


@pytest.mark.parametrize("ending", ["md", "html", "docx", "odt", "pdf"])
def test_the_sources_know_their_dates_in_every_format(folder: Path, ending: str) -> None:
    plain, other = _report(folder, "txt"), _report(folder, ending)
    dates = {document.source.label: document.source.date for document in other.documents}
    known = {each.source.label: each.source.date for each in plain.documents if each.source.date is not None}
    assert known
    assert known.items() <= dates.items()
