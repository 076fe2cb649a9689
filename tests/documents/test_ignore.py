"""`.gitignore` means here what it means to git, which is asked."""

from __future__ import annotations

import shutil
import subprocess
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.ignore import Rules, parse

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is the oracle, and not installed")


@cache
def repository() -> Path:
    folder = Path(mkdtemp(prefix="factlint-ignore-"))
    subprocess.run(["git", "init", "-q", folder], check=True)
    return folder


def git_leaves_out(patterns: str, path: str) -> bool:
    (repository() / ".gitignore").write_bytes(patterns.encode())
    command = ["git", "-C", str(repository()), "-c", "core.excludesFile=", "check-ignore", "-q", "--no-index", path]
    return subprocess.run(command, check=False).returncode == 0


def leaves_out(patterns: str, path: str) -> bool:
    """As a walk asks: folder by folder, and what is left out is not entered."""
    rules = Rules((), parse(patterns))
    steps = tuple(path.split("/"))
    folders = (steps[:end] for end in range(1, len(steps)))
    return any(rules.leaves_out(folder, is_folder=True) for folder in folders) or rules.leaves_out(
        steps, is_folder=False
    )


@pytest.mark.parametrize(
    "patterns",
    [
        "x.txt", "/x.txt", "a/x.txt", "/a", "a/", "x.txt/", "*.txt", "!x.txt", "*.txt\n!x.txt", "a\n!a/x.txt",
        "**/x.txt",
        "a/**", "a/**/x.txt", "**", "/**", "*", "?.txt", "[wxy].txt", "[!x].txt", "[^x].txt", "[a-z].txt", "[]x].txt",
        "[x", "\\x.txt", "\\#x", "#x.txt", "x.txt ", "x.txt\\ ", "x.tx[[:alpha:]]", "a*/b*/*.txt", "***.txt", "a/*",
        "b/x.txt", "**/b", "a/b/", "\\!x", "!", "/", "x.txt\r", "[z-a].txt", "x*t*t", "*x*.*t", "a//x.txt", "a**b",
    ],
)  # fmt: skip
@pytest.mark.parametrize("path", ["x.txt", "a/x.txt", "a/b/x.txt", "ab/b.txt"])
def test_a_pattern_leaves_out_what_git_leaves_out(patterns: str, path: str) -> None:
    assert leaves_out(patterns, path) == git_leaves_out(patterns, path)


def _is_plain(line: str) -> bool:
    """Tell whether a line has neither empty steps nor "a**": git matches "b**//" and "a**/*" by accident."""
    steps = line.lstrip("!").split("/")
    return "//" not in line and all("**" not in step or not step.strip("*") for step in steps)


_LINE = (
    st.lists(
        st.sampled_from(["a", "b", ".", "*", "**", "?", "/", "!", "[ab]", "[!a]", "\\a", "**/", "/**", " "]),
        min_size=1,
        max_size=6,
    )
    .map("".join)
    .filter(_is_plain)
)
_PATH = st.lists(st.text("ab.", min_size=1, max_size=3).filter(lambda step: step.strip(".")), min_size=1, max_size=4)


@settings(max_examples=150, deadline=None)
@given(st.lists(_LINE, min_size=1, max_size=3).map("\n".join), _PATH.map("/".join))
def test_any_patterns_leave_out_what_git_leaves_out(patterns: str, path: str) -> None:
    assert leaves_out(patterns, path) == git_leaves_out(patterns, path)


def test_many_stars_take_no_time() -> None:
    assert not leaves_out("*a" * 500 + "b\n" + "**/a/" * 500 + "b", "a" * 20_000 + "/a" * 2_000)
