"""Whatever is wrong with the input, factlint says what and how to mend it, and ends with 2."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

from checker import cli
from checker.cli import main
from tests.cli.conftest import SOUND

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("desk")


def rules(text: str) -> Callable[[Path], object]:
    return lambda desk: (desk / "rules/facts.yaml").write_text(text, encoding="utf-8")


def nothing(_: Path) -> None:
    """Leave the desk as it is."""


WRONG: dict[str, tuple[Callable[[Path], object], list[str], str]] = {
    "no path": (nothing, [], "nothing to check; name a file or a folder with documents, or set documents.include in"),
    "a path that does not exist": (nothing, ["drafs/"], "drafs: there is no such file or folder"),
    "a path that is nearly there": (nothing, ["drafs/"], "there is no such file or folder; did you mean drafts?"),
    "a link that leads nowhere": (
        lambda desk: (desk / "drafts/b.txt").symlink_to("c.txt"), ["drafts/b.txt"], "drafts/b.txt: there is no such",
    ),
    "a command that is nearly one": (
        nothing, ["dicover", "drafts/"],
        "“dicover” is neither a command nor a file or folder here; did you mean `factlint discover`?",
    ),
    "a word that is no command": (nothing, ["frobnicate", "drafts/"], "frobnicate: there is no such file or folder"),
    "an empty folder": (nothing, ["empty/"], "empty: no document in this folder"),
    "an empty file": (
        lambda desk: (desk / "drafts/b.txt").touch(), ["drafts/"], "drafts/b.txt: the file is empty",
    ),
    "no rule files": (
        lambda desk: (desk / "rules/facts.yaml").unlink(), ["drafts/"],
        "rules/: no rule file in this folder: looked for *.yml and *.yaml; write one (`factlint rules new`)",
    ),
    "YAML that does not parse": (
        rules("claims: [\n"), ["drafts/"], "rules/facts.yaml:1:9: this bracket is never closed; close it",
    ),
    "an unknown key": (
        rules(SOUND + "    tolerence: 5%\n"), ["drafts/"],
        'rules/facts.yaml:4:5: unknown key "tolerence"; did you mean "tolerance"?',
    ),
    "a duplicate id": (
        rules(SOUND + SOUND.removeprefix("claims:\n")), ["drafts/"],
        'rules/facts.yaml:4:9: a second claim with the id "councils"; the first is at rules/facts.yaml:2',
    ),
    "an unknown kind": (
        rules(SOUND + "    kind: quantitiy\n"), ["drafts/"],
        'rules/facts.yaml:4:11: unknown kind "quantitiy"; did you mean "quantity"?',
    ),
    "a glob that matches nothing": (
        rules("sources: {one: '*.docx'}\n" + SOUND), ["drafts/"],
        'rules/facts.yaml:1:16: "*.docx" finds none of the documents; the documents are drafts/a.txt',
    ),
    "a relation with an unknown claim": (
        rules(SOUND + "  - id: sum\n    relation: councils = counsils\n"), ["drafts/"],
        'rules/facts.yaml:5:26: unknown claim "counsils"; did you mean "councils"?',
    ),
    "a division by zero": (
        rules(SOUND + "  - id: sum\n    relation: councils / 0 = councils\n"), ["drafts/"],
        "rules/facts.yaml:5:26: a division by nought",
    ),
    "a claim without a value": (
        rules("claims:\n  - id: a\n    says: Councils failed\n"), ["drafts/"],
        'rules/facts.yaml:3:11: "says" states no value; write the fact with its value',
    ),
    "a claim with several values": (
        rules("claims:\n  - id: a\n    says: Twenty councils and 30 homes failed\n"), ["drafts/"],
        'rules/facts.yaml:3:11: "says" states 2 values: "Twenty councils", "30 homes"; say which is meant',
    ),
    "a document that is not text": (
        lambda desk: (desk / "drafts/b.txt").write_bytes(b"\x00\xff\x00\x01"), ["drafts/b.txt"],
        "drafts/b.txt",
    ),
    "a damaged Word file": (
        lambda desk: (desk / "drafts/b.docx").write_bytes(b"PK"), ["drafts/"],
        "drafts/b.docx: it is damaged (file is not a zip file); open it in the program",
    ),
    "bytes that are not UTF-8": (
        lambda desk: (desk / "drafts/b.txt").write_bytes(b"A caf\xe9 of 20 seats\n"), ["drafts/"],
        "drafts/b.txt",
    ),
    "an unknown encoding": (nothing, ["drafts/", "--encoding", "utf-9"], 'unknown encoding "utf-9"'),
    "an unknown format": (nothing, ["drafts/", "-f", "jsn"], "--output-format cannot be “jsn”; did you mean “json”?"),
    "an unknown fail level": (nothing, ["drafts/", "--fail-on", "warn"], "--fail-on cannot be “warn”; did you mean"),
    "an unknown claim": (nothing, ["drafts/", "--select", "council"], "no claim is called “council”; did you mean “co"),
    "an output file in no folder": (nothing, ["drafts/", "-o", "out/report.txt"], "out/report.txt: the folder of the"),
    "no day": (nothing, ["drafts/", "--today", "soon"], "--today cannot be “soon”; write it as 2013-10-15"),
    "nothing to show": (nothing, ["discover", "drafts/", "--top", "0"], "--top cannot be 0; it takes how many"),
    "a confidence beyond all": (
        nothing, ["discover", "drafts/", "--min-confidence", "7"], "--min-confidence cannot be 7; it takes a number",
    ),
    "a confidence that is no number": (
        nothing, ["discover", "drafts/", "--min-confidence", "nan"], "--min-confidence cannot be nan; it takes",
    ),
    "an id that is taken": (
        nothing, ["rules", "new", "30 homes were closed", "--id", "councils", "--to", "rules/facts.yaml"],
        "--id cannot be “councils”: rules/facts.yaml:2 has a claim of that name; choose another",
    ),
    "no repository": (nothing, ["drafts/", "--changed-only"], "git cannot tell what is staged: "),
}  # fmt: skip


@pytest.mark.parametrize(("prepare", "arguments", "told"), WRONG.values(), ids=WRONG)
def test_wrong_input_is_told_with_what_to_do(
    prepare: Callable[[Path], object], arguments: list[str], told: str, desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    prepare(desk)
    assert main(arguments) == cli.WRONG_INPUT
    printed = capsys.readouterr()
    assert told in printed.err
    assert "Traceback" not in printed.err


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--select", "councils"], "--select can do nothing without a rule file, and there is no folder rules/ here; "),
        (["--ignore", "x", "--baseline", "known.json"], "--ignore and --baseline can do nothing without a rule file"),
        (["--write-baseline", "known.json"], "--write-baseline can do nothing without a rule file"),
    ],
)
def test_what_needs_rules_is_not_passed_over_where_there_are_none(
    arguments: list[str], told: str, desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (desk / "rules/facts.yaml").unlink()
    (desk / "rules").rmdir()
    assert main(["drafts/", *arguments]) == cli.WRONG_INPUT
    assert capsys.readouterr().err.startswith(told)
    assert main(["drafts/"]) == cli.OK


def test_a_baseline_of_the_settings_needs_rules_too(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (desk / "rules/facts.yaml").unlink()
    (desk / "rules").rmdir()
    (desk / "factlint.toml").write_text('baseline = "known.json"\n', encoding="utf-8")
    assert main(["drafts/"]) == cli.WRONG_INPUT
    assert capsys.readouterr().err.startswith("baseline (factlint.toml:1) can do nothing without a rule file")


def test_without_a_document_the_sources_of_the_rules_are_not_missed(
    desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (desk / "rules/facts.yaml").write_text("sources: {one: a.txt}\n" + SOUND + "    tolerence: 1\n", encoding="utf-8")
    assert main(["drafs/"]) == cli.WRONG_INPUT
    assert [line.partition(";")[0] for line in capsys.readouterr().err.splitlines()] == [
        "drafs: there is no such file or folder",
        'rules/facts.yaml:5:5: unknown key "tolerence"',
    ]


@pytest.mark.parametrize("command", [[], ["discover"], ["extract"]])
def test_a_binary_file_with_the_name_of_a_text_is_told(
    command: list[str], desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (desk / "drafts/b.txt").write_bytes(b"Nineteen\0councils failed.\n")
    (desk / "drafts/c.png").write_bytes(b"\x89PNG\0")
    assert main([*command, "drafts/"]) == cli.OK
    told = capsys.readouterr().err
    assert "drafts/b.txt: not read, because it is binary; save it as text, or rename it\n" in told
    assert "c.png" not in told


def test_of_many_binary_files_some_are_named(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for number in range(9):
        (desk / f"drafts/b{number}.txt").write_bytes(b"\0")
    assert main(["drafts/"]) == cli.OK
    assert "… and 4 more files are binary (-v names them)\n" in capsys.readouterr().err


def test_a_closed_standard_input_is_told(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert main(["-"]) == cli.WRONG_INPUT
    assert capsys.readouterr().err.startswith("-: there is no standard input; pipe a text into factlint")


@pytest.mark.parametrize(
    "claim", ["", "  - id: other\n    says: 30 homes were closed\n"], ids=["alone", "beside another"]
)
def test_a_rule_file_of_ten_megabytes_is_refused_at_once(
    claim: str, desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (desk / "rules/large.yaml").write_text("claims:\n" + claim + "# more\n" * 1_500_000, encoding="utf-8")
    assert main(["drafts/"]) == cli.WRONG_INPUT
    assert capsys.readouterr().err.startswith("rules/large.yaml: this file has 10.5 MB, and a rule file at most 1 MB")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
@pytest.mark.parametrize("path", ["drafts/a.txt", "rules/facts.yaml", "drafts"])
def test_a_file_without_permission_is_told(path: str, desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (desk / path).chmod(0)
    try:
        assert main(["drafts/"]) == cli.WRONG_INPUT
        assert path in capsys.readouterr().err
    finally:
        (desk / path).chmod(0o700)


@pytest.mark.parametrize("opener", ["io.open", "builtins.open"])
def test_a_file_that_the_system_refuses_is_told(
    opener: str, desk: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    refused = "rules/facts.yaml" if opener == "io.open" else "drafts/a.txt"
    real = open

    def guarded(file: object, *arguments: object, **more: object) -> object:
        if str(file) == refused:
            raise PermissionError(13, "Permission denied")
        return real(file, *arguments, **more)  # type: ignore[call-overload]

    monkeypatch.setattr(opener, guarded)
    assert main(["drafts/"]) == cli.WRONG_INPUT
    told = capsys.readouterr().err.lower()
    assert refused in told
    assert "permission" in told


def test_an_unknown_option_is_told_with_a_near_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["drafts/", "--formt", "json"]) == cli.WRONG_INPUT
    assert "No such option: --formt" in capsys.readouterr().err
