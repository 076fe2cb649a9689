"""Rule files are found in `rules/`, or where they are named."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.errors import InputError
from checker.rules import find_rule_files


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def write(*names: str) -> None:
    for name in names:
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text("claims: []\n", encoding="utf-8")


def found(*given: str, cwd: Path | None = None) -> list[str]:
    return [path.as_posix() for path in find_rule_files(cwd or Path(), [Path(each) for each in given])]


def test_both_endings_are_found_in_the_folder_rules_and_under_it_in_order() -> None:
    write("rules/b.yaml", "rules/a.yml", "rules/more/c.yaml", "rules/notes.txt", "other/d.yaml", "e.yaml")
    assert found() == ["rules/a.yml", "rules/b.yaml", "rules/more/c.yaml"]


def test_hidden_files_and_folders_are_passed_over() -> None:
    write("rules/a.yaml", "rules/.b.yaml", "rules/.git/c.yaml")
    assert found() == ["rules/a.yaml"]


def test_the_paths_are_shown_as_from_here(tmp_path: Path) -> None:
    write("rules/a.yaml", "sub/rules/b.yaml")
    assert found(cwd=tmp_path) == ["rules/a.yaml"]
    assert found(cwd=tmp_path / "sub") == [(tmp_path / "sub/rules/b.yaml").as_posix()]


def test_files_and_folders_that_are_named_replace_the_folder_rules() -> None:
    write("rules/a.yaml", "facts/b.yaml", "one.rules")
    assert found("one.rules", "facts") == ["facts/b.yaml", "one.rules"]


def test_a_file_that_is_named_twice_is_read_once() -> None:
    write("rules/a.yaml")
    assert found("rules", "rules/a.yaml", "rules/../rules/a.yaml") == ["rules/a.yaml"]


def test_no_folder_rules_is_told_with_where_it_was_looked_for(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"^rules/: there is no folder rules/ in ") as raised:
        found()
    assert str(tmp_path.resolve()) in str(raised.value)
    assert "--rules" in str(raised.value)


def test_a_folder_without_rule_files_is_told_with_what_was_looked_for() -> None:
    write("rules/notes.txt")
    with pytest.raises(InputError, match=r"^rules/: no rule file in this folder: looked for \*\.yml and \*\.yaml; "):
        found()


def test_a_folder_that_may_not_be_read_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    write("rules/a.yaml")
    monkeypatch.setattr("os.access", lambda path, mode: False)
    with pytest.raises(InputError, match=r"^rules: cannot be read: Permission denied$"):
        found()


def test_every_path_that_does_not_exist_is_told() -> None:
    write("rules/a.yaml")
    with pytest.raises(InputError) as raised:
        found("none.yaml", "rules", "nowhere")
    assert [(problem.path, problem.fault) for problem in raised.value.problems] == [
        ("none.yaml", "there is no such rule file or folder"),
        ("nowhere", "there is no such rule file or folder"),
    ]
