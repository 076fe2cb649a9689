"""Runs what README.md and docs/ show: every command line of factlint's, every rule file, every line of Python."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
import yaml

from checker.rules import load
from tests import scenes

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]


@pytest.fixture
def samples(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with the sample documents and their rules, as a clone of this repository has them."""
    folder = tmp_path / "samples"
    for name in ("seeds", "rules"):
        shutil.copytree(ROOT / name, folder / name)
    monkeypatch.chdir(folder)
    return folder


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_every_command_on_a_page_prints_what_the_page_shows(
    path: Path,
    samples: Path,
    request: pytest.FixtureRequest,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    page = path.read_text(encoding="utf-8")
    own = samples.with_name("own")
    own.mkdir()
    scenes.write_files(page, own)
    shown = scenes.runs(page)
    came = []
    for run in shown:
        monkeypatch.chdir(samples if "seeds" in run.command else own)
        came.append(scenes.play(run.command, capsys))
    if request.config.getoption("--rewrite-goldens"):
        path.write_text(scenes.rewritten(page, came), encoding="utf-8")
        return
    for run, result in zip(shown, came, strict=True):
        assert scenes.is_as_shown(result, run), f"{run.shown()}\n--- printed ---\n{result.shown()}"


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_every_rule_file_on_a_page_is_one(path: Path, tmp_path: Path) -> None:
    page = path.read_text(encoding="utf-8")
    for name in scenes.write_files(page, tmp_path):
        if name.endswith((".yaml", ".yml")):
            assert load([tmp_path / name]).claims


def test_the_hook_that_the_readme_shows_exists() -> None:
    page = (ROOT / "README.md").read_text(encoding="utf-8")
    hooks = {hook["id"] for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))}
    shown = [yaml.safe_load(block.body) for block in scenes.blocks(page) if "repos:" in block.body]
    assert shown
    for config in shown:
        assert {hook["id"] for repo in config["repos"] for hook in repo["hooks"]} <= hooks


def test_the_python_that_the_readme_shows_runs(samples: Path) -> None:
    page = (ROOT / "README.md").read_text(encoding="utf-8")
    snippets = [block.body for block in scenes.blocks(page) if block.language == "python"]
    assert snippets
    for snippet in snippets:
        exec(compile(snippet, "README.md", "exec"), {})
    assert samples.is_dir()


def test_every_link_between_pages_leads_somewhere() -> None:
    for path in PAGES:
        for target in re.findall(r"\]\((?!https?:)([^)#]+)", path.read_text(encoding="utf-8")):
            assert (path.parent / target).exists(), f"{path.name} links to {target}"


def test_the_make_targets_that_the_pages_name_exist() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    pages = [path.read_text(encoding="utf-8") for path in PAGES]
    targets = {target for page in pages for target in re.findall(r"(?:`|^)make (\w+)(?:`|$)", page, re.MULTILINE)}
    assert targets
    assert targets <= set(re.findall(r"^(\w+):", makefile, re.MULTILINE))
