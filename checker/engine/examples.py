"""Tries the examples that a rule carries: a claim with its own tests.

It knows how one sentence fares under a claim. It does not know where rules or examples are written.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from checker.engine.candidates import candidates, grouped
from checker.engine.readings import Reading
from checker.engine.verdicts import judge
from checker.frozen import frozen
from checker.model import Document, Source
from checker.prose import Prose

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.model import Claim, Example

_LABEL = "example"


@frozen
class Tried:
    """How an example came out, and the reason from the matcher or the comparison."""

    claim: Claim
    example: Example
    got: Literal["agree", "conflict", "ignore"]
    why: str

    @property
    def passed(self) -> bool:
        """Tell whether it came out as the rule says."""
        return self.got == self.example.expect


def try_examples(claims: Sequence[Claim]) -> list[Tried]:
    """Return how every example of every claim comes out, in order of the claims.

    An example is a source of its own. All the claims of the same rule file compete for its mentions, as
    they do in documents; sources, authorities and times are left aside, because an example has none.
    """
    freed = [_freed(claim) for claim in claims if claim.wanted is not None]
    return [
        _tried(claim, [each for each in freed if each.place.path == claim.place.path], example)
        for claim in freed
        for example in claim.examples
    ]


def _freed(claim: Claim) -> Claim:
    return replace(claim, sources=(), required_in=(), authority=None, per=None, open=False)


def _tried(claim: Claim, rivals: Sequence[Claim], example: Example) -> Tried:
    document = Document(Source(_LABEL, _LABEL), Prose(example.text))
    found = [each for each in candidates(rivals, [Reading(document)]) if each.claim is claim]
    taken = grouped(found).get(claim.id, [])
    if not taken:
        best = max(found, key=lambda each: each.score, default=None)
        why = f"“{best.mention.text}”: {best.reason}" if best else "nothing in it could speak of the claim"
        return Tried(claim, example, "ignore", why)
    finding = judge(claim, taken, [document])
    got: Literal["agree", "conflict"] = "agree" if finding.verdict == "agree" else "conflict"
    return Tried(claim, example, got, f"{finding.verdict}: {finding.message}")
