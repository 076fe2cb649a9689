"""What every format of drafts must offer, so that a new one is one new file."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker import annotate, formats
from checker.cli import main
from tests import scenes

PAGE = Path(__file__).parents[2] / "docs/annotate.md"


@pytest.mark.parametrize("name", annotate.names())
def test_a_format_of_drafts_is_complete_and_on_its_page(name: str) -> None:
    form = annotate.load(name)
    assert form.DESCRIPTION in PAGE.read_text(encoding="utf-8")
    for suffix in form.SUFFIXES:
        assert annotate.for_suffix(suffix) is form
        assert formats.for_suffix(suffix) is formats.load(name), "it takes what a format of the same name reads"


def test_the_copy_that_the_page_shows_is_what_comes_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scenes.write_files(PAGE.read_text(encoding="utf-8"), tmp_path)
    monkeypatch.chdir(tmp_path)
    assert main(["annotate", "draft.md", "sources/"]) == 0
    assert Path("draft.reviewed.md").read_text() == Path("expected/draft.reviewed.md").read_text()


def test_an_unknown_format_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        annotate.load("notes")
    assert annotate.for_suffix(".pdf") is None


def test_the_suffixes_are_those_of_all_formats() -> None:
    assert set(annotate.suffixes()) == {suffix for name in annotate.names() for suffix in annotate.load(name).SUFFIXES}
