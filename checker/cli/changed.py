"""Which files a commit changes, as git tells, and which findings touch them.

It knows git and paths. It does not decide whether a finding counts.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

from checker.errors import InputError, Problem
from checker.frozen import frozen, replace

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from checker.model import Claim, Finding, Match, Report

# pre-commit sets these when it checks a range of commits (`--from-ref`, `--to-ref`, a push), where nothing is staged.
_RANGE: Final = ("PRE_COMMIT_FROM_REF", "PRE_COMMIT_TO_REF")


@frozen
class Changes:
    """The changed files, as real paths, held against the documents and rule files of a run."""

    files: frozenset[str]

    def touch(self, finding: Finding, paths: Mapping[str, str], claim: Claim | None) -> bool:
        """Tell whether a finding speaks of a changed file: of a mention in it, of its silence, or of its claim.

        `paths` are the paths of the documents by their labels.
        """
        labels = {match.source for match in finding.matches}
        if finding.verdict == "missing":
            labels |= {label for label in finding.silent if claim is None or label in (claim.required_in or (label,))}
        named = [paths[label] for label in labels if label in paths]
        if finding.place is not None:
            named.append(finding.place.path)
        return any(os.path.realpath(path) in self.files for path in named)


def staged() -> Changes:
    """Return the files that the next commit changes; raises InputError where git cannot tell."""
    root = _git("rev-parse", "--show-toplevel").rstrip("\n")
    first, last = (os.environ.get(name) for name in _RANGE)
    what = (f"{first}...{last}",) if first and last else ("--cached",)
    names = _git("diff", *what, "--name-only", "-z", "--diff-filter=d", "--no-ext-diff").split("\0")
    return Changes(frozenset(os.path.realpath(f"{root}/{name}") for name in names if name))


def _git(*arguments: str) -> str:
    import subprocess  # noqa: PLC0415 -- only this option asks another program

    try:
        done = subprocess.run(["git", *arguments], capture_output=True, check=True)  # noqa: S603, S607 -- git, as on PATH
    except FileNotFoundError:
        raise InputError(Problem("", 0, 0, "git is not there to tell what is staged", _WITHOUT)) from None
    except subprocess.CalledProcessError as error:
        fault = error.stderr.decode("utf-8", "replace").strip().splitlines() or ["no word why"]
        raise InputError(Problem("", 0, 0, f"git cannot tell what is staged: {fault[-1]}", _WITHOUT)) from None
    return done.stdout.decode("utf-8", "surrogateescape")


_WITHOUT: Final = "run it in a git repository, or without --changed-only and --changed-first"


def first(report: Report, changes: Changes) -> Report:
    """Return the report with the findings that touch a changed file first (`Report.touching` of them).

    Where a changed file differs, its mention is the primary: reviewers see changed lines alone.
    """
    paths = {document.source.label: document.source.path for document in report.documents}
    claims = {claim.id: claim for claim in report.claims}
    touching = [each for each in report.findings if changes.touch(each, paths, claims.get(each.claim))]
    ids = {finding.claim for finding in touching}
    moved = [_on_changed_side(finding, changes, paths) for finding in touching]
    others = [finding for finding in report.findings if finding.claim not in ids]
    return replace(report, findings=(*moved, *others), touching=len(moved))


def _on_changed_side(finding: Finding, changes: Changes, paths: Mapping[str, str]) -> Finding:
    def is_changed(match: Match) -> bool:
        return os.path.realpath(paths[match.source]) in changes.files

    differing: Sequence[Match] = finding.differing
    chief = next((match for match in differing if is_changed(match)), None)
    if chief is None or any(match.primary and is_changed(match) for match in finding.matches):
        return finding
    return replace(finding, matches=tuple(replace(match, primary=match is chief) for match in finding.matches))
