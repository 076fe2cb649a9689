"""Reads `.gitignore` files and says what they leave out. It knows patterns and paths, but opens no file.

The rules are those of gitignore(5); the tests hold them to what `git check-ignore` says. `pathspec` knows
them as well, but its import takes four times as long as this one, and a run over a few documents feels it.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from checker.frozen import frozen

_ANY_DEPTH: Final = "**"
_WILD: Final = frozenset("*?[\\")
_GLOB: Final = r"""
    (?P<star> \*+ )
    | (?P<any> \? )
    | \\ (?P<escaped> . )
    # One of a set, as in "[!a-z]" or "[]x]": a "]" in first place is a letter.
    | \[ (?P<negated> [!^]? ) (?P<letters> \]? (?: \\. | \[:[a-z]+:\] | [^\]\\] )++ ) \]
    | (?P<plain> . )
    """
_LETTER: Final = r"\[:(?P<name>[a-z]+):\]|\\(?P<escaped>.)|(?P<plain>[^-])"
_CLASSES: Final = {"digit": r"\d", "alpha": "a-zA-Z", "alnum": r"a-zA-Z\d", "upper": "A-Z", "lower": "a-z",
                   "space": r"\s", "xdigit": r"\da-fA-F", "punct": r"!-/:-@\[-`{-~"}  # fmt: skip


@frozen
class Pattern:
    """One line of a `.gitignore`: `parts` are the steps of its path, `**` for any number of folders."""

    parts: tuple[str, ...]
    negated: bool
    only_folders: bool

    def matches(self, steps: tuple[str, ...], *, is_folder: bool) -> bool:
        """Tell whether the path `steps`, counted from the pattern's folder, is meant."""
        return (is_folder or not self.only_folders) and _match(self.parts, steps)


@frozen
class Rules:
    """The patterns of the `.gitignore` in `folder` (a real path as steps), and those of the folders above."""

    folder: tuple[str, ...]
    patterns: tuple[Pattern, ...]
    outer: Rules | None = None

    def leaves_out(self, path: tuple[str, ...], *, is_folder: bool) -> bool:
        """Tell whether `path`, given as the steps of a real path, is to be left out.

        The innermost file that says anything decides, and in it the last pattern that matches.
        """
        rules: Rules | None = self
        while rules is not None:
            steps = path[len(rules.folder) :]
            for pattern in reversed(rules.patterns):
                if pattern.matches(steps, is_folder=is_folder):
                    return not pattern.negated
            rules = rules.outer
        return False


def parse(text: str) -> tuple[Pattern, ...]:
    """Return the patterns in the text of a `.gitignore`, in order; blank lines and comments are none."""
    return tuple(filter(None, map(_pattern, text.removeprefix("\ufeff").splitlines())))


def _pattern(line: str) -> Pattern | None:
    line = _without_trailing_spaces(line)
    if not line or line.startswith("#"):
        return None
    negated = line.startswith("!")
    line = line[negated:]
    only_folders = line.endswith("/")
    line = line.removesuffix("/")
    if not line:
        return None
    steps = line.removeprefix("/").split("/")
    parts = tuple(_ANY_DEPTH if step.strip("*") == "" and len(step) > 1 else step for step in steps)
    if "/" not in line:
        parts = (_ANY_DEPTH, *parts)
    return Pattern(parts, negated, only_folders)


def _without_trailing_spaces(line: str) -> str:
    stripped = line.rstrip(" ")
    backslashes = len(stripped) - len(stripped.rstrip("\\"))
    return stripped + " " if backslashes % 2 and len(stripped) < len(line) else stripped


def _match(parts: tuple[str, ...], steps: tuple[str, ...]) -> bool:
    """Match as wild cards are matched, a step being a letter: after a miss, the last `**` takes one more."""
    part = step = 0
    retry_part, retry_step = -1, 0
    while step < len(steps):
        if part < len(parts) and parts[part] == _ANY_DEPTH:
            if part == len(parts) - 1:
                return True
            retry_part, retry_step = part, step
            part += 1
        elif part < len(parts) and _step_matches(parts[part], steps[step]):
            part, step = part + 1, step + 1
        elif retry_part >= 0:
            retry_step += 1
            part, step = retry_part + 1, retry_step
        else:
            return False
    return part == len(parts)


def _step_matches(part: str, step: str) -> bool:
    if _WILD.isdisjoint(part):
        return part == step
    return _compiled(part).fullmatch(step) is not None


@cache
def _compiled(part: str) -> re.Pattern[str]:
    """Translate the pattern of one step; each star but the last takes as little as it can and never gives back."""
    runs = [""]
    for token in re.finditer(_GLOB, part, re.VERBOSE | re.DOTALL):
        if token["star"]:
            runs.append("")
        else:
            runs[-1] += _translated(token)
    first, *middle = runs
    last = f".*{middle.pop()}" if middle else ""
    try:
        return re.compile(first + "".join(f"(?>.*?{run})" for run in middle) + last, re.DOTALL)
    except re.error:  # a range that runs backwards, "[z-a]": git takes it to match nothing
        return re.compile(r"(?!)")


def _translated(token: re.Match[str]) -> str:
    if token["letters"]:
        return f"[{'^' if token['negated'] else ''}{re.sub(_LETTER, _in_set, token['letters'], flags=re.DOTALL)}]"
    if token["escaped"]:
        return re.escape(token["escaped"])
    return "." if token["any"] else re.escape(token["plain"])


def _in_set(letter: re.Match[str]) -> str:
    if letter["name"]:
        return _CLASSES.get(letter["name"], "")
    return re.escape(letter["escaped"] or letter["plain"])
