"""The docs are a site that builds without a warning, and its reference pages are what the program says of itself."""

from __future__ import annotations

import inspect
import os
import subprocess
import sys
from pathlib import Path

import pytest

import checker
from checker.engine.verdicts import EXPLAINED, SEVERITY_OF

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
MKDOCS = Path(sys.executable).parent / "mkdocs"
REWRITE = "python -m tests.docs.test_site writes it anew"


def verdicts() -> str:
    """Return docs/verdicts.md."""
    lines = [
        "# Verdicts",
        "",
        "What came of comparing the sources on one claim. A claim has one verdict: the gravest.",
        "",
    ]
    for verdict, text in EXPLAINED.items():
        severity = SEVERITY_OF[verdict]
        counts = "It is no finding to mend" if severity == "none" else f"Its severity is {severity}"
        lines += [f"## `{verdict}`", "", text, "", f"{counts}, unless the claim or the settings say otherwise.", ""]
    return "\n".join(lines)


def python() -> str:
    """Return docs/python.md."""
    lines = [
        "# The Python interface", "",
        "```python", "from checker import check, compare, discover, extract", "```", "",
        "The shapes of what these return stand in `checker.model`; `-f json` writes the same fields.", "",
    ]  # fmt: skip
    for name in ("check", "discover", "compare", "extract"):
        function = getattr(checker, name)
        signature = str(inspect.signature(function)).replace("'", "")
        lines += [f"## `{name}`", "", f"```python\n{name}{signature}\n```", "", inspect.getdoc(function) or "", ""]
    return "\n".join(lines)


PAGES = {"verdicts.md": verdicts, "python.md": python}


@pytest.mark.parametrize("name", PAGES)
def test_a_reference_page_is_up_to_date(name: str) -> None:
    assert (DOCS / name).read_text(encoding="utf-8") == PAGES[name](), REWRITE


def test_the_site_builds_without_a_warning(tmp_path: Path) -> None:
    # mkdocs-material prints a notice of its own on standard error, which is none of this site's.
    command = [str(MKDOCS), "build", "--strict", "--quiet", "--site-dir", str(tmp_path / "site")]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    home = (tmp_path / "site/index.html").read_text(encoding="utf-8")
    assert "fonts.googleapis" not in home


if __name__ == "__main__":
    for page, content in PAGES.items():
        (DOCS / page).write_text(content(), encoding="utf-8")
