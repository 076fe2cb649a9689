"""Discovery reads the documents that a project's settings leave, as a check does, and heeds remarks in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from checker.cli import main

if TYPE_CHECKING:
    from pathlib import Path

_ONE = "The storm destroyed 214 fishing boats along the northern coast, the coast guard said.\n"
_OTHER = "Along the northern coast 241 fishing boats were destroyed by the storm.\n"


@pytest.fixture(params=[["discover"], []], ids=["discover", "check without rules"])
def command(request: pytest.FixtureRequest) -> list[str]:
    given: list[str] = request.param
    return given


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name, text in (("drafts/a.txt", _ONE), ("drafts/b.txt", _OTHER), ("old/c.txt", _OTHER)):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


def _found(command: list[str], capsys: pytest.CaptureFixture[str], *paths: str) -> str:
    assert main([*command, *paths, "-f", "concise"]) == 0
    return capsys.readouterr().out


def test_what_the_settings_exclude_is_not_read(
    folder: Path, command: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert "241 is not 214" in _found(command, capsys, ".")
    (folder / "factlint.toml").write_text('[documents]\nexclude = ["drafts/b.txt", "old/"]\n', encoding="utf-8")
    assert not _found(command, capsys, ".")


def test_the_encoding_of_the_settings_holds(
    folder: Path, command: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "drafts" / "b.txt").write_text(f"The café paid.\n\n{_OTHER}", encoding="windows-1252")
    (folder / "factlint.toml").write_text('encoding = "windows-1252"\n', encoding="utf-8")
    assert "214 is not 241" in _found(command, capsys, "drafts")


def test_without_a_path_the_documents_of_the_settings_are_read(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "factlint.toml").write_text('[documents]\ninclude = ["drafts/"]\n', encoding="utf-8")
    assert "214 is not 241" in _found(["discover"], capsys)


def test_the_form_of_the_report_is_that_of_the_settings(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "factlint.toml").write_text('output-format = "json"\n', encoding="utf-8")
    assert main(["discover", "drafts"]) == 0
    assert capsys.readouterr().out.startswith("{")


def test_a_remark_in_a_document_holds_a_finding_back(folder: Path, command: list[str]) -> None:
    remark = "factlint: ignore * — as the coast guard counted on the first day"
    (folder / "drafts" / "a.md").write_text(f"<!-- {remark} -->\n{_ONE}", encoding="utf-8")
    (folder / "drafts" / "a.txt").unlink()
    assert main([*command, "drafts", "--fail-on", "note"]) == 0
    (folder / "drafts" / "a.md").write_text(_ONE, encoding="utf-8")
    assert main([*command, "drafts", "--fail-on", "note"]) == 1


def test_a_remark_on_the_claim_of_a_rule_file_is_no_mistake_of_discovery(
    folder: Path, command: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    remark = "factlint: ignore some-claim — as agreed"
    (folder / "drafts" / "a.md").write_text(f"<!-- {remark} -->\n{_ONE}", encoding="utf-8")
    assert main([*command, "drafts"]) == 0
    assert "some-claim" not in capsys.readouterr().err


def test_what_is_held_back_is_not_made_a_rule(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    remark = "factlint: ignore * — as the coast guard counted on the first day"
    (folder / "drafts" / "b.md").write_text(f"<!-- {remark} -->\n{_OTHER}", encoding="utf-8")
    (folder / "drafts" / "b.txt").unlink()
    assert main(["discover", "drafts", "--write", "draft.yaml"]) == 2
    assert "no file is written" in capsys.readouterr().err
