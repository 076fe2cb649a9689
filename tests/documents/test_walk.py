"""What a walk finds, skips and complains of."""

from __future__ import annotations

import os
import stat
from itertools import permutations
from typing import TYPE_CHECKING

import pytest

from checker.document import Walk, shown, walk

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def put(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("One in seven.\n", encoding="utf-8")


def texts(*paths: str) -> Walk:
    return walk(paths, lambda name: name.endswith(".txt"))


def found(*paths: str) -> list[str]:
    return [file.path for file in texts(*paths).files]


def reasons(*paths: str) -> dict[str, str]:
    return {skip.path: skip.reason for skip in texts(*paths).skipped}


def test_files_come_sorted_by_path_through_folders(folder: Path) -> None:
    put(folder, "b.txt", "a/z.txt", "a/b/c.txt", "c.txt")
    assert found(".") == ["a/b/c.txt", "a/z.txt", "b.txt", "c.txt"]


def test_hidden_files_and_folders_are_skipped_with_the_reason(folder: Path) -> None:
    put(folder, "a.txt", ".b.txt", ".c/d.txt")
    assert found(".") == ["a.txt"]
    assert reasons(".") == {".b.txt": "hidden", ".c": "hidden"}


def test_a_file_that_is_no_document_is_skipped_with_the_reason(folder: Path) -> None:
    put(folder, "a.txt", "rules/a.yaml", "b.png")
    assert found(".") == ["a.txt"]
    assert set(reasons(".")) == {"rules/a.yaml", "b.png"}


def test_a_named_file_is_read_whatever_its_name(folder: Path) -> None:
    put(folder, ".hidden", "notes", "drafts/old.txt")
    (folder / ".gitignore").write_text("notes\ndrafts\n", encoding="utf-8")
    assert found("notes", ".hidden", "drafts/old.txt") == [".hidden", "drafts/old.txt", "notes"]


def test_a_named_folder_is_walked_though_hidden_or_ignored(folder: Path) -> None:
    put(folder, ".hidden/a.txt", "old/b.txt")
    (folder / ".git").mkdir()
    (folder / ".gitignore").write_text("old/\n", encoding="utf-8")
    assert found(".hidden", "old") == [".hidden/a.txt", "old/b.txt"]


def test_gitignore_holds_below_its_folder_and_an_inner_one_wins(folder: Path) -> None:
    put(folder, "a.txt", "x.txt", "in/x.txt", "in/a.txt", "in/deep/x.txt")
    (folder / ".gitignore").write_text("x.txt\n", encoding="utf-8")
    (folder / "in/.gitignore").write_text("!/x.txt\na.txt\n", encoding="utf-8")
    assert found(".") == ["a.txt", "in/x.txt"]
    assert reasons(".")["in/deep/x.txt"] == "left out by .gitignore"


def test_gitignore_above_the_named_folder_holds_in_a_repository(folder: Path) -> None:
    put(folder, "drafts/a.txt", "drafts/b.txt")
    (folder / ".gitignore").write_text("b.txt\n", encoding="utf-8")
    assert found("drafts") == ["drafts/a.txt", "drafts/b.txt"]
    (folder / ".git").mkdir()
    assert found("drafts") == ["drafts/a.txt"]


def test_the_order_of_arguments_changes_nothing(folder: Path) -> None:
    put(folder, "a/x.txt", "b/y.txt", "b/.h.txt", "c.txt")
    (folder / "b/link").symlink_to(folder / "a")
    arguments = ["b", "a/x.txt", "missing", "c.txt", str(folder / "a"), "./b/../b"]
    results = {texts(*order) for order in permutations(arguments)}
    assert len(results) == 1


def test_a_file_reached_twice_is_read_once(folder: Path) -> None:
    put(folder, "a/x.txt")
    assert found("a", "./a/", "a/x.txt", "a//x.txt", str(folder / "a")) == ["a/x.txt"]


def test_a_link_to_a_file_gives_way_to_the_file(folder: Path) -> None:
    put(folder, "z.txt")
    (folder / "a.txt").symlink_to(folder / "z.txt")
    assert found(".") == ["z.txt"]
    assert reasons(".") == {"a.txt": "the same file as z.txt"}


def test_a_link_to_a_folder_is_followed_and_gives_way_to_the_folder(folder: Path) -> None:
    put(folder, "in/z/x.txt", "out/y.txt")
    (folder / "in/a").symlink_to(folder / "in/z")
    (folder / "in/o").symlink_to(folder / "out")
    assert found("in") == ["in/o/y.txt", "in/z/x.txt"]


def test_links_that_run_in_circles_end(folder: Path) -> None:
    put(folder, "a/x.txt", "b/y.txt")
    (folder / "a/up").symlink_to(folder)
    (folder / "a/b").symlink_to(folder / "b")
    (folder / "b/a").symlink_to(folder / "a")
    (folder / "self").symlink_to(folder / "self")
    assert found(".") == ["a/x.txt", "b/y.txt"]
    assert reasons(".")["self"] == "a link that leads nowhere"


def test_a_path_that_does_not_exist_is_a_problem_and_the_others_are_found(folder: Path) -> None:
    put(folder, "a.txt")
    walked = texts("nope", "a.txt")
    assert [file.path for file in walked.files] == ["a.txt"]
    assert [str(problem) for problem in walked.problems] == ["nope: there is no such file or folder"]


def test_a_folder_without_a_document_is_a_problem(folder: Path) -> None:
    put(folder, "full/a.txt", "empty/b.png")
    assert [str(problem) for problem in texts("full", "empty").problems] == ["empty: no document in this folder"]


def test_a_folder_inside_a_named_one_is_not_called_empty(folder: Path) -> None:
    put(folder, "a/b/x.txt")
    assert texts("a", "a/b", "a/b/x.txt").problems == ()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_folder_without_permission_is_a_problem(folder: Path) -> None:
    put(folder, "a/x.txt", "b/y.txt")
    (folder / "a").chmod(0)
    try:
        walked = texts(".")
    finally:
        (folder / "a").chmod(stat.S_IRWXU)
    assert [file.path for file in walked.files] == ["b/y.txt"]
    assert [str(problem) for problem in walked.problems] == ["a: no permission to read it"]


def test_a_deep_tree_is_walked_without_recursion(folder: Path) -> None:
    put(folder, "/".join(["d"] * 400) + "/x.txt")
    assert len(found(".")) == 1


def test_no_path_can_break_a_line_or_command_a_terminal() -> None:
    assert shown("a\n::error::\x1b[2J\u202eb\udcff c\u202fé.txt") == "a�::error::�[2J�b� c\u202fé.txt"
