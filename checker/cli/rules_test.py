"""`factlint rules test`: runs the examples that claims carry, and shows those that do not come out."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from checker.cli import FINDINGS, OK, WRONG_INPUT, held
from checker.engine.examples import try_examples
from checker.rules import find_rule_files, read

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.engine.examples import Tried


def run(paths: list[str]) -> int:
    """Run every example of the rule files; a claim without any is told, because it proves nothing."""
    book, problems = read(find_rule_files(Path.cwd(), [Path(path) for path in held.rules(paths, held.settings())]))
    for problem in problems:
        sys.stderr.write(f"{problem}\n")
    tried = try_examples(book.claims)
    failed = [each for each in tried if not each.passed]
    for each in failed:
        sys.stdout.write("".join(f"{line}\n" for line in _shown(each)))
    bare = [claim.id for claim in book.claims if not claim.examples and claim.relation is None]
    if bare:
        sys.stdout.write(f"without examples: {', '.join(bare)}\n")
    examples, claims = _counted(len(tried), "example"), _counted(len(book.claims), "claim")
    sys.stdout.write(f"{examples} of {claims}: {len(failed)} failed\n")
    return WRONG_INPUT if problems else FINDINGS if failed else OK


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _shown(tried: Tried) -> Iterator[str]:
    place = f"{tried.claim.place.path}:{tried.example.line}"
    yield f"{place}: {tried.claim.id}: expected {tried.example.expect}, got {tried.got}"
    yield f"  {tried.example.text}"
    yield f"  {tried.why}"
