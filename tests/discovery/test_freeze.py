"""Freezing: what is written down is taken by the rule checker, finds the same again, and is never overwritten."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from checker.cli import main

if TYPE_CHECKING:
    from pathlib import Path

_ONE = "The storm destroyed 214 fishing boats along the northern coast, the coast guard said.\n"
_OTHER = "Along the northern coast 241 fishing boats were destroyed by the storm.\n"
_QUOTED = "“We will not close a single ward before the winter is over,” said Maria Lind.\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "drafts").mkdir()
    (tmp_path / "drafts" / "a.txt").write_text(f"{_ONE}\n{_QUOTED}", encoding="utf-8")
    (tmp_path / "drafts" / "b.txt").write_text(f"{_OTHER}\n{_QUOTED}", encoding="utf-8")
    return tmp_path


def test_what_is_written_finds_the_same_again(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["discover", "drafts", "--write", "draft.yaml", "-f", "concise"]) == 0
    discovered = capsys.readouterr().out
    assert main(["rules", "test", "draft.yaml"]) == 0
    capsys.readouterr()
    assert main(["drafts", "--rules", "draft.yaml", "-f", "concise"]) == 1
    checked = capsys.readouterr().out
    assert "214" in discovered
    assert sorted(_told(checked)) == sorted(_told(discovered))


def _told(concise: str) -> list[str]:
    return [" ".join(line.split()[1:3]) for line in concise.splitlines()]


def test_the_folder_of_a_new_rule_file_is_made(folder: Path) -> None:
    assert main(["discover", "drafts", "--write", "rules/draft.yaml"]) == 0
    assert (folder / "rules" / "draft.yaml").is_file()
    assert main(["drafts"]) == 1


def test_a_second_run_adds_nothing_and_keeps_what_was_edited(folder: Path) -> None:
    draft = folder / "draft.yaml"
    main(["discover", "drafts", "--write", "draft.yaml"])
    edited = draft.read_text(encoding="utf-8").replace("open: true", "severity: note\n    open: true")
    draft.write_text(edited, encoding="utf-8")
    main(["discover", "drafts", "--write", "draft.yaml"])
    assert draft.read_text(encoding="utf-8") == edited


def test_without_a_rule_file_a_check_says_so_and_shows_notes(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert folder.is_dir()
    assert main(["drafts", "-f", "concise"]) == 0
    shown = capsys.readouterr()
    assert "no rule file" in shown.err
    assert " note " in shown.out
    assert main(["drafts", "--fail-on", "note"]) == 1


def test_a_name_in_two_wordings_is_frozen_as_a_name(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for label, name in (("a", "Association of Ferry Services"), ("b", "Association of Ferry Service")):
        text = f"{_ONE}\n{_QUOTED}\nThe {name} met on the pier. It met to speak of ropes.\n"
        (folder / "drafts" / f"{label}.txt").write_text(text, encoding="utf-8")
    assert main(["discover", "drafts", "--write", "draft.yaml"]) == 0
    assert "name: Association of Ferry Services\n    open: true" in (folder / "draft.yaml").read_text(encoding="utf-8")
    capsys.readouterr()
    main(["drafts", "--rules", "draft.yaml", "-f", "concise"])
    assert "note association-of-ferry-service" in capsys.readouterr().out


def test_a_weekday_that_does_not_fit_needs_no_claim(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for label in "ab":
        text = f"{_QUOTED}\nThe pier opened on Monday 4 February 2025 in {label}town.\n"
        (folder / "drafts" / f"{label}.txt").write_text(text, encoding="utf-8")
    assert main(["discover", "drafts", "--write", "draft.yaml", "-f", "concise"]) == 0
    assert "4 February 2025 was a Tuesday" in capsys.readouterr().out
    assert "monday" not in (folder / "draft.yaml").read_text(encoding="utf-8").lower()


_SUM = "The blast killed 16 people: 11 miners and six rescue workers.\n"
_GROWTH = "The number of passengers rose from 538,000 in 2008 to 605,100 in 2012, an increase of 21%.\n"


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        (_SUM, "person-total-part-1 + person-total-part-2 = person-total-result"),
        (_GROWTH, "passenger-change-new / passenger-change-old - 1 = passenger-change-result"),
    ],
)
def test_a_sum_is_written_as_a_relation(
    folder: Path, capsys: pytest.CaptureFixture[str], text: str, relation: str
) -> None:
    (folder / "drafts" / "a.txt").write_text(text, encoding="utf-8")
    (folder / "drafts" / "b.txt").write_text("Nobody else was there.\n", encoding="utf-8")
    assert main(["discover", "drafts", "--write", "draft.yaml", "-f", "concise"]) == 0
    discovered = capsys.readouterr().out
    written = (folder / "draft.yaml").read_text(encoding="utf-8")
    assert f'relation: "{relation}"' in written
    assert main(["drafts", "--rules", "draft.yaml", "-f", "concise"]) == 1
    assert _told(capsys.readouterr().out) == _told(discovered)
    assert main(["discover", "drafts", "--write", "draft.yaml"]) == 0
    assert (folder / "draft.yaml").read_text(encoding="utf-8") == written


def test_a_relation_names_the_claim_that_states_its_figure_already(folder: Path) -> None:
    (folder / "drafts" / "a.txt").write_text(
        "Of the 152 ferries in the country, 20 ferries failed.\n", encoding="utf-8"
    )
    (folder / "drafts" / "b.txt").write_text("One in seven ferries failed the inspection.\n", encoding="utf-8")
    (folder / "drafts" / "c.txt").write_text("Inspectors failed 13% of ferries in the inspection.\n", encoding="utf-8")
    assert main(["discover", "drafts", "--write", "draft.yaml"]) == 0
    written = (folder / "draft.yaml").read_text(encoding="utf-8")
    shares = [line.split()[-1] for line in written.splitlines() if "- id:" in line and "inspect" in line]
    assert len(shares) == 1
    assert f'relation: "ferry-share-part / ferry-share-whole = {shares[0]}"' in written
