"""`factlint rules show`: the claims as factlint understands them."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from checker.cli import OK, WRONG_INPUT, held
from checker.rules import find_rule_files, read

if TYPE_CHECKING:
    from checker.model import Claim


def run(paths: list[str]) -> int:
    """Write a line for each claim: where it stands, its id, its kind and what it holds its sources to."""
    book, problems = read(find_rule_files(Path.cwd(), [Path(path) for path in held.rules(paths, held.settings())]))
    for problem in problems:
        sys.stderr.write(f"{problem}\n")
    for claim in book.claims:
        sys.stdout.write(f"{claim.place.path}:{claim.place.line}: {claim.id}  {claim.kind}  {_held_to(claim)}\n")
    return WRONG_INPUT if problems else OK


def _held_to(claim: Claim) -> str:
    if claim.wanted is None:
        return claim.relation or ""
    shown = str(claim.wanted.value.show())
    if claim.authority is not None:
        return f"as {claim.authority} says (for instance {shown})"
    return f"the same everywhere (for instance {shown})" if claim.open else shown
