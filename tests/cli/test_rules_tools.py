"""`factlint rules test|show|schema` and `factlint explain`: a rule writer never has to guess."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

from checker import kinds
from checker.cli import main
from checker.engine.verdicts import EXPLAINED
from checker.rules.keys import KEYS
from checker.settings.keys import SETTINGS, Setting

DOCS = Path(__file__).parents[2] / "docs"
GOOD = """\
claims:
  - id: councils
    says: Twenty councils failed
    examples:
      agree: 20 councils failed
      conflict: [21 councils failed, 20 councils failed at last]
      ignore: 20 homes were closed
  - id: homes
    says: 30 homes were closed
"""
BAD = "claims:\n  - id: broken\n    sais: 3 dogs\n  - id: homes\n    says: 40 homes\n"


@pytest.fixture(autouse=True)
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules/good.yaml").write_text(GOOD, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_failing_example_shows_its_text_what_was_expected_what_came_and_why(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["rules", "test"]) == 1
    assert capsys.readouterr().out == (
        "rules/good.yaml:6: councils: expected conflict, got agree\n"
        "  20 councils failed at last\n"
        "  agree: 20 councils in example\n"
        "without examples: homes\n"
        "4 examples of 2 claims: 1 failed\n"
    )


def test_a_bad_rule_file_does_not_hide_the_others(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (desk / "rules/bad.yaml").write_text(BAD, encoding="utf-8")
    assert main(["rules", "test"]) == 2
    printed = capsys.readouterr()
    assert 'rules/bad.yaml:3:5: unknown key "sais"; did you mean "says"?' in printed.err
    assert 'rules/good.yaml:8:9: a second claim with the id "homes"; the first is at rules/bad.yaml:4' in printed.err
    assert "rules/good.yaml:6: councils: expected conflict, got agree" in printed.out


def test_claims_are_shown_as_understood(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (desk / "factlint.toml").write_text('rules = "rules/good.yaml"\n', encoding="utf-8")
    assert main(["rules", "show"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "rules/good.yaml:2: councils  quantity  20 councils",
        "rules/good.yaml:8: homes  quantity  30 homes",
    ]


def test_the_schema_is_printed_as_the_docs_have_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "schema"]) == 0
    printed = capsys.readouterr().out
    assert printed == (DOCS / "rules.schema.json").read_text(encoding="utf-8")
    jsonschema.Draft7Validator.check_schema(json.loads(printed))


@pytest.mark.parametrize("word", [*EXPLAINED, *kinds.names(), *dict.fromkeys(key.name for key in KEYS)])
def test_every_word_is_explained(word: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", word]) == 0
    assert len(capsys.readouterr().out.split()) > 5


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.name)
def test_a_setting_is_explained_also_where_a_key_has_its_name(
    setting: Setting, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["explain", setting.name]) == 0
    explained = capsys.readouterr().out
    assert setting.meaning in explained


def test_a_word_that_is_a_kind_and_a_key_is_explained_as_both(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "quote"]) == 0
    explained = capsys.readouterr().out
    assert "quote (kind of value)\nQuotations: " in explained
    assert "quote (key of a claim)\n" in explained


def test_a_kind_is_explained_to_who_writes_rules_and_not_to_who_mends_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "share"]) == 0
    explained = capsys.readouterr().out
    assert explained.startswith("share (kind of value, another word for quantity)\nQuantities: counts, shares, money")
    assert "package" not in explained


@pytest.mark.parametrize("severity", ["error", "warning", "note"])
def test_a_severity_is_explained(severity: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", severity]) == 0
    assert "makes a check fail" in capsys.readouterr().out


def test_another_word_is_told_with_a_near_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "conflicts"]) == 2
    assert "did you mean “conflict”?" in capsys.readouterr().err
