"""What holds is settled by option, environment, nearest file and default, and every mistake is told with its line."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from checker.cli import main
from checker.errors import InputError
from checker.settings import find, load

if TYPE_CHECKING:
    from pathlib import Path

RULES = "claims:\n  - id: councils\n    says: Twenty councils failed\n  - id: homes\n    says: 30 homes were closed\n"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with two drafts, of which one conflicts with a rule, as the working directory."""
    for folder in ("rules", "drafts/old", "other"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "rules/facts.yaml").write_text(RULES, encoding="utf-8")
    (tmp_path / "drafts/a.txt").write_text("Twenty councils failed. 30 homes were closed.\n", encoding="utf-8")
    (tmp_path / "drafts/old/b.txt").write_text("Nineteen councils failed.\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(folder: Path, text: str, name: str = "factlint.toml") -> None:
    (folder / name).write_text(text, encoding="utf-8")


def problems(folder: Path, **environment: str) -> list[str]:
    with pytest.raises(InputError) as caught:
        load(str(folder), environment)
    return [str(problem) for problem in caught.value.problems]


def test_without_a_file_everything_is_the_default(tmp_path: Path) -> None:
    settings = load(str(tmp_path), {"HOME": "/"})
    assert settings.file is None
    assert {held.origin for held in settings.held.values()} == {"default"}


def test_the_nearest_file_upwards_holds(tmp_path: Path) -> None:
    inner = tmp_path / "one" / "two"
    inner.mkdir(parents=True)
    write(tmp_path, 'fail-on = "error"')
    assert load(str(inner), {})["fail-on"].value == "error"
    write(tmp_path / "one", 'fail-on = "note"', ".factlint.toml")
    assert load(str(inner), {})["fail-on"].value == "note"


def test_of_one_folder_factlint_toml_goes_before_the_others(tmp_path: Path) -> None:
    write(tmp_path, '[tool.factlint]\nfail-on = "note"', "pyproject.toml")
    assert load(str(tmp_path), {})["fail-on"].origin == "pyproject.toml:2"
    write(tmp_path, 'fail-on = "never"', ".factlint.toml")
    write(tmp_path, 'fail-on = "error"')
    assert load(str(tmp_path), {})["fail-on"].value == "error"


def test_a_pyproject_without_the_table_is_no_settings_file(tmp_path: Path) -> None:
    inner = tmp_path / "inner"
    inner.mkdir()
    write(tmp_path, 'fail-on = "error"')
    write(inner, '[project]\nname = "factlint"\nbroken', "pyproject.toml")
    assert find(str(inner)) == str(tmp_path / "factlint.toml")


def test_paths_are_relative_to_the_file(tmp_path: Path) -> None:
    inner = tmp_path / "inner"
    inner.mkdir()
    write(tmp_path, 'rules = "facts/"\nbaseline = "known.json"')
    settings = load(str(inner), {})
    assert settings["rules"].paths == ("../facts/",)
    assert settings["baseline"].paths == ("../known.json",)


def test_an_unknown_setting_is_told_with_its_line_and_what_was_meant(tmp_path: Path) -> None:
    write(tmp_path, '# comment\n\nfail_on = "error"\n[documents]\ninclud = ["a"]\n')
    assert problems(tmp_path) == [
        'factlint.toml:3: unknown setting "fail_on"; did you mean "fail-on"?',
        'factlint.toml:5: unknown setting "documents.includ"; did you mean "documents.include"?',
    ]


def test_every_mistake_is_told_at_once(tmp_path: Path) -> None:
    write(tmp_path, 'rules = 3\ntoday = "soon"\n[severity]\n"a-claim" = "eror"\nother = "note"\n')
    assert problems(tmp_path, FACTLINT_TODAY="1st") == [
        "FACTLINT_TODAY: today takes a day as year-month-day",
        (
            'factlint.toml:1: "rules" takes a path in quotes, or a list of them; '
            'write it like `rules = ["rules/", "legal/names.yaml"]`'
        ),
        'factlint.toml:2: "today" takes a day as year-month-day; write it like `today = 2024-05-31`',
        'factlint.toml:4: the severity of "a-claim" is one of error, warning, note; did you mean "error"?',
    ]


def test_a_file_that_is_no_toml_is_told_with_its_place(tmp_path: Path) -> None:
    write(tmp_path, 'rules = "a"\nfail-on = \n')
    (told,) = problems(tmp_path)
    assert told.startswith("factlint.toml:2:11: no TOML: invalid value")


def test_a_misspelt_variable_is_a_mistake_and_a_strange_one_is_not(tmp_path: Path) -> None:
    assert load(str(tmp_path), {"FACTLINT_IMAGE": "x", "FACTLINT_FAIL_ON": ""})["fail-on"].origin == "default"
    assert problems(tmp_path, FACTLINT_FAIL_0N="error") == [
        "FACTLINT_FAIL_0N: there is no such setting; did you mean FACTLINT_FAIL_ON?"
    ]


def test_without_a_path_the_documents_of_the_settings_are_checked(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(project, '[documents]\ninclude = ["drafts/"]\nexclude = ["drafts/old/"]\n')
    assert main([]) == 0
    assert "2 claims: 2 agree" in capsys.readouterr().out
    assert main(["drafts/old/b.txt"]) == 1, "a file that is named is read, whatever the settings leave out"
    assert main(["drafts/", "-v"]) == 0
    assert "drafts/old/b.txt: not read: left out by the settings" in capsys.readouterr().err


def test_documents_are_found_by_pattern_and_from_a_folder_below(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    write(project, 'rules = "rules"\n[documents]\ninclude = ["**/o*/*.txt"]\n')
    monkeypatch.chdir(project / "other")
    assert main(["-f", "concise"]) == 1
    assert capsys.readouterr().out.startswith("../drafts/old/b.txt:1:1: error councils ")


def test_a_pattern_that_finds_nothing_is_a_mistake(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(project, '[documents]\ninclude = ["drafts/", "**/*.docx"]\n')
    assert main([]) == 2
    assert "factlint.toml:2: “**/*.docx” finds no document" in capsys.readouterr().err


def test_an_option_goes_before_the_environment_and_that_before_the_file(
    project: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    write(project, 'output-format = "json-lines"\nfail-on = "never"\n')
    assert main(["drafts/"]) == 0
    assert capsys.readouterr().out.startswith('{"version": 1, "claim"')
    monkeypatch.setenv("FACTLINT_FAIL_ON", "error")
    monkeypatch.setenv("FACTLINT_OUTPUT_FORMAT", "concise")
    assert main(["drafts/"]) == 1
    assert capsys.readouterr().out.startswith("drafts/old/b.txt:1:1: error")
    assert main(["drafts/", "-f", "json", "--fail-on", "never"]) == 0
    assert capsys.readouterr().out.startswith('{\n  "version"')


def test_a_wrong_word_is_told_with_where_it_stands(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(project, '\noutput-format = "jsn"\n')
    assert main(["drafts/"]) == 2
    assert capsys.readouterr().err.startswith("factlint.toml:2: output-format cannot be “jsn”; did you mean “json”?")


def test_severities_go_before_those_of_the_claims(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(project, '[severity]\n"coun*" = "note"\n')
    assert main(["drafts/", "-f", "concise"]) == 0
    assert ": note councils" in capsys.readouterr().out
    write(project, '[severity]\ncouncil = "note"\n')
    assert main(["drafts/"]) == 2
    assert capsys.readouterr().err == "factlint.toml:2: no claim is called “council”; did you mean “councils”?\n"


def test_settings_are_shown_with_their_origin(
    project: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    write(project, '[documents]\ninclude = ["drafts/", "other/"]\n[severity]\nhomes = "note"\n')
    monkeypatch.setenv("FACTLINT_FAIL_ON", "error")
    assert main(["settings"]) == 0
    shown = {line.split()[0]: line.split() for line in capsys.readouterr().out.splitlines() if line}
    assert shown["settings"][2] == "factlint.toml"
    assert shown["documents.include"][1:] == ["drafts/,", "other/", "factlint.toml:2"]
    assert shown["severity.homes"][1:] == ["note", "factlint.toml:4"]
    assert shown["fail-on"][1:] == ["error", "FACTLINT_FAIL_ON"]
    assert shown["encoding"][-1] == "default"


def test_no_toml_is_loaded_without_a_settings_file(tmp_path: Path) -> None:
    code = "import sys, checker.settings as s; s.load(sys.argv[1], {}); print('tomllib' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
