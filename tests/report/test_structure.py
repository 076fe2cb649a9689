from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest

from checker import report as reports

ROOM = Path(reports.__file__).parent
DOCS = Path(__file__).parents[2] / "docs" / "formats.md"
GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("name", reports.names())
def test_a_format_is_called_as_its_file_is(name: str) -> None:
    assert name == reports.load(name).NAME


@pytest.mark.parametrize("name", reports.names())
def test_a_format_has_a_description_on_one_line(name: str) -> None:
    description = reports.load(name).DESCRIPTION
    assert description.strip()
    assert "\n" not in description


@pytest.mark.parametrize("name", reports.names())
def test_a_format_has_a_golden_file(name: str) -> None:
    assert list(GOLDEN.glob(f"{name}.*")), f"tests/report/golden has no {name}.*"


def test_the_docs_have_a_section_for_each_format_and_no_other() -> None:
    headings = [line[3:].strip("` ") for line in DOCS.read_text().splitlines() if line.startswith("## ")]
    assert sorted(headings) == sorted(reports.names())


@pytest.mark.parametrize("name", reports.names())
def test_the_docs_give_a_format_its_description(name: str) -> None:
    words = " ".join(DOCS.read_text().split())
    assert reports.load(name).DESCRIPTION in words


@pytest.mark.parametrize("name", sorted(reports.SHARED))
def test_what_formats_share_is_a_file_and_no_format(name: str) -> None:
    assert (ROOM / f"{name}.py").is_file()
    assert not hasattr(import_module(f"checker.report.{name}"), "NAME")


def test_the_issue_names_these_formats() -> None:
    wanted = {"full", "concise", "json", "json-lines", "github", "gitlab", "junit", "rdjson", "sarif", "markdown"}
    assert wanted <= set(reports.names())


def test_an_unknown_format_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        reports.load("places")


def test_loading_one_format_imports_no_other_and_no_rich() -> None:
    import subprocess
    import sys

    code = (
        "import sys; from checker import report; report.load('concise');"
        "print([m for m in sys.modules if m.split('.')[0] in ('rich', 'xml') or m == 'checker.report.full'])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
