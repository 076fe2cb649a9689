"""Copies that annotate writes: beside their draft they are no source, because they would bear it out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker import check
from checker.cli import main
from checker.formats import gather

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def _paths(folder: Path, *names: str) -> list[str]:
    for name in names:
        (folder / name).write_text("Twenty councils failed.\n", encoding="utf-8")
    return sorted(document.source.path.rsplit("/", 1)[-1] for document in gather([str(folder)]).documents)


def test_a_copy_beside_its_draft_is_passed_over(tmp_path: Path) -> None:
    assert _paths(tmp_path, "a.md", "a.reviewed.md", "b.txt") == ["a.md", "b.txt"]


def test_a_document_that_has_such_a_name_of_its_own_is_read(tmp_path: Path) -> None:
    assert _paths(tmp_path, "a.reviewed.md", "a.txt", "reviewed.md", "b.reviewed.txt", "b.reviewed.old.txt") == [
        "a.reviewed.md", "a.txt", "b.reviewed.old.txt", "b.reviewed.txt", "reviewed.md",
    ]  # fmt: skip


def test_a_copy_that_is_named_is_read(tmp_path: Path) -> None:
    _paths(tmp_path, "a.md", "a.reviewed.md")
    copy = str(tmp_path / "a.reviewed.md")
    assert [document.source.path for document in gather([copy]).documents] == [copy]


def test_a_second_run_over_an_annotated_folder_finds_what_the_first_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "draft.md").write_text("The storm destroyed 214 boats.\n", encoding="utf-8")
    (tmp_path / "source.txt").write_text("The storm destroyed 241 boats.\n", encoding="utf-8")
    rules = tmp_path / "rules.yaml"
    rules.write_text("claims:\n  - {id: boats, says: The storm destroyed 1 boat, open: true}\n", encoding="utf-8")
    before = check(["."], [rules]).findings
    assert main(["annotate", "draft.md", ".", "--rules", "rules.yaml"]) == 0
    assert (tmp_path / "draft.reviewed.md").exists()
    assert check(["."], [rules]).findings == before
