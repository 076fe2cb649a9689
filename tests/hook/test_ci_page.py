"""What docs/ci.md shows is YAML that its readers take, and the commands in it run as they stand there."""

from __future__ import annotations

import json
import re
import shlex
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from checker.cli import main
from checker.settings import load
from tests import scenes

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs/ci.md").read_text(encoding="utf-8")
BLOCKS: list[Any] = [yaml.safe_load(block.body) for block in scenes.blocks(PAGE) if block.language == "yaml"]
WORKFLOWS = [block for block in BLOCKS if "jobs" in block]
HOOKS = [hook for block in BLOCKS if "repos" in block for repo in block["repos"] for hook in repo["hooks"]]


def steps() -> Iterator[dict[str, Any]]:
    for workflow in WORKFLOWS:
        for job in workflow["jobs"].values():
            assert job["runs-on"]
            yield from job["steps"]


def commands() -> list[str]:
    gitlab = next(block["factlint"] for block in BLOCKS if "factlint" in block)
    lines = [step["run"] for step in steps() if "run" in step] + gitlab["script"]
    return [line for line in lines if line.startswith("factlint ")]


def test_the_page_shows_two_hooks_two_workflows_and_a_job_of_gitlab() -> None:
    assert (len(HOOKS), len(WORKFLOWS), len(commands())) == (2, 2, 3)


@pytest.mark.parametrize("command", commands())
def test_a_command_of_a_workflow_runs(
    command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "drafts").mkdir()
    (tmp_path / "releases").mkdir()
    (tmp_path / "rules").mkdir()
    for name, text in (("drafts/a.txt", "Nineteen councils failed.\n"), ("releases/b.txt", "20 councils failed.\n")):
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "rules/a.yaml").write_text("claims:\n  - id: a\n    says: Twenty councils failed\n", encoding="utf-8")
    settings = next(block.body for block in scenes.blocks(PAGE) if block.language == "toml")
    (tmp_path / "factlint.toml").write_text(settings, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("GITHUB_STEP_SUMMARY", raising=False)
    arguments = shlex.split(command.replace("$(date +%F)", "2024-05-31"))[1:]
    assert main(arguments) == (0 if "--exit-zero" in arguments else 1), capsys.readouterr().err
    for name in ("factlint.sarif", "gl-code-quality-report.json"):
        if name in arguments:
            assert json.loads((tmp_path / name).read_text(encoding="utf-8"))


def test_what_is_written_is_what_is_uploaded() -> None:
    written = [command.split("--output-file ")[1].split()[0] for command in commands() if "--output-file" in command]
    uploaded = [step["with"]["sarif_file"] for step in steps() if "upload-sarif" in step.get("uses", "")]
    gitlab = next(block["factlint"] for block in BLOCKS if "factlint" in block)
    assert written == [*uploaded, gitlab["artifacts"]["reports"]["codequality"]]
    scanning = next(each for each in WORKFLOWS if "scanning" in each["name"])
    assert scanning["jobs"]["factlint"]["permissions"]["security-events"] == "write"


def test_the_hooks_on_the_page_are_ours() -> None:
    (ours,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert {hook["id"] for hook in HOOKS} == {ours["id"]}
    local = next(hook for hook in HOOKS if "entry" in hook)
    assert local["pass_filenames"] is False
    assert local["entry"].startswith(ours["entry"])
    assert re.search(local["files"], "drafts/a.docx")


def test_the_settings_on_the_page_are_read(tmp_path: Path) -> None:
    shown = [block.body for block in scenes.blocks(PAGE) if block.language == "toml"]
    assert shown
    for text in shown:
        assert tomllib.loads(text)
        (tmp_path / "factlint.toml").write_text(text, encoding="utf-8")
        assert load(str(tmp_path), {})["documents.include"].value == ("drafts/", "releases/")
