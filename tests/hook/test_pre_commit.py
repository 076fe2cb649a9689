"""The hook, run by the real pre-commit in a real repository: it refuses a commit that breaks a claim, and no other."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from checker import formats

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).parents[2]
PROGRAMS = Path(sys.executable).parent
MANIFEST = ROOT / ".pre-commit-hooks.yaml"
SETTINGS = 'baseline = "known.json"\n\n[documents]\ninclude = ["seeds/"]\n'
DRAFT = "seeds/000_0b900c5a8b473bed.txt"
BROKEN = ("Twenty local authorities", "Thirty local authorities")
COLUMNS = {"COLUMNS": "100"}


def manifest() -> dict[str, Any]:
    (hook,) = yaml.safe_load(MANIFEST.read_text(encoding="utf-8"))
    assert isinstance(hook, dict)
    return hook


class Repository:
    """A git repository with the samples, their rules, a baseline of what differs in them, and the hook."""

    def __init__(self, folder: Path, home: Path, args: Sequence[str]) -> None:
        self.folder = folder
        ours = {name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "FACTLINT_"))}
        path = f"{PROGRAMS}{os.pathsep}{os.environ['PATH']}"
        identity = {f"GIT_{who}_{what}": "a@b.example" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
        plain = {"HOME": str(home), "PRE_COMMIT_HOME": str(home), "GIT_CONFIG_GLOBAL": os.devnull}
        self.environment = {**ours, **COLUMNS, **identity, **plain, "PATH": path}
        for name in ("seeds", "rules"):
            shutil.copytree(ROOT / name, folder / name)
        (folder / "factlint.toml").write_text(SETTINGS, encoding="utf-8")
        self.run("git", "init", "--quiet", "--initial-branch=main")
        self.run("factlint", "--write-baseline", "known.json")
        # The hook as the manifest has it, but from this environment: pre-commit would install it from the network.
        hook = {**manifest(), "language": "system", "args": list(args)}
        config = {"repos": [{"repo": "local", "hooks": [hook]}]}
        (folder / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config), encoding="utf-8")
        self.run("pre-commit", "install")

    def run(self, *command: str, code: int = 0) -> str:
        """Run a command and return what it prints on both streams; it must end with `code`."""
        done = subprocess.run(
            command, cwd=self.folder, env=self.environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            check=False,
        )  # fmt: skip
        assert done.returncode == code, done.stdout
        return done.stdout

    def change(self, path: str, old: str, new: str) -> None:
        file = self.folder / path
        text = file.read_text(encoding="utf-8")
        assert old in text
        file.write_text(text.replace(old, new), encoding="utf-8")

    def commit(self, *paths: str, code: int = 0) -> str:
        self.run("git", "add", *(paths or (".",)))
        return self.run("git", "commit", "-m", "Say something", code=code)


@pytest.fixture
def repository(tmp_path: Path, request: pytest.FixtureRequest) -> Repository:
    folder, home = tmp_path / "repository", tmp_path / "home"
    folder.mkdir()
    home.mkdir()
    return Repository(folder, home, getattr(request, "param", manifest()["args"]))


def test_a_commit_that_breaks_a_claim_is_refused_and_one_that_mends_it_passes(repository: Repository) -> None:
    assert "factlint" in repository.commit()
    repository.change(DRAFT, *BROKEN)
    told = repository.commit(code=1)
    assert re.search(r"factlint\.+Failed", told)
    assert "conflict  inadequate-authorities   Thirty local authorities ≠ " in told
    assert f"{DRAFT}:8:1" in told
    assert "rules/ofsted-2013.yaml" in told
    assert len(told.splitlines()) < 80, "a refusal is read at the desk, between two commits"
    repository.change(DRAFT, *reversed(BROKEN))
    repository.change(DRAFT, "Ofsted", "OFSTED")
    assert re.search(r"factlint\.+Passed", repository.commit())


def test_a_commit_that_touches_no_document_is_not_held_up(repository: Repository) -> None:
    repository.commit()
    repository.change(DRAFT, *BROKEN)
    (repository.folder / "tool.py").write_text("print()\n", encoding="utf-8")
    assert "(no files to check)Skipped" in repository.commit("tool.py")


@pytest.mark.parametrize("repository", [["--quiet", "--changed-only"]], indirect=True)
def test_changed_only_refuses_for_the_staged_files_alone(repository: Repository) -> None:
    repository.commit()
    (repository.folder / "known.json").write_text('{"version": 1, "entries": []}\n', encoding="utf-8")
    # What differs in the other documents is there, and does not hold up this commit.
    (repository.folder / "seeds/005_new.txt").write_text("3 March 2021\n\nThe port is open.\n", encoding="utf-8")
    repository.commit()
    repository.change(DRAFT, *BROKEN)
    told = repository.commit(code=1)
    left = re.search(r"^not in what is staged, and so not counted: (?P<claims>.+)$", told, re.MULTILINE)
    assert left is not None
    shown = re.findall(r"^\S (?:conflict|variant|missing|misattributed) +(\S+)", told, re.MULTILINE)
    others = left["claims"].split(", ")
    assert "inadequate-authorities" in shown
    assert set(others) < set(shown)
    assert shown[-len(others) :] == others, "what touches the staged file comes first"


def test_the_manifest_is_one_that_pre_commit_accepts(tmp_path: Path) -> None:
    command = [str(PROGRAMS / "pre-commit"), "validate-manifest", str(MANIFEST)]
    environment = {**os.environ, "PRE_COMMIT_HOME": str(tmp_path)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_hook_runs_for_every_file_that_factlint_reads() -> None:
    pattern = re.compile(manifest()["files"])
    read = {suffix for name in formats.names() for suffix in formats.load(name).SUFFIXES}
    for suffix in (*read, ".yaml", ".yml", ".DOCX"):
        assert pattern.search(f"drafts/a{suffix}"), suffix
    for other in ("tool.py", "a.txt.bak", "notes.tex", "factlint.toml.orig"):
        assert not pattern.search(other)
    assert pattern.search("factlint.toml")
