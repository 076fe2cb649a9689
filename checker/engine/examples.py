"""Tries the examples that a rule carries: a claim with its own tests.

It knows how one sentence fares under a claim. It does not know where rules or examples are written.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Literal

from checker.engine.candidates import candidates
from checker.engine.readings import Reading
from checker.engine.verdicts import judge
from checker.frozen import frozen, replace
from checker.model import Document, Source
from checker.prose import Prose

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.engine.candidates import Candidate
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
    files: dict[str, list[Claim]] = defaultdict(list)
    for claim in freed:
        files[claim.place.path].append(claim)
    told = {path: _told(rivals) for path, rivals in files.items()}
    return [next(told[claim.place.path]) for claim in freed for _ in claim.examples]


def _told(claims: Sequence[Claim]) -> Iterator[Tried]:
    """Yield how the examples of the claims of one file come out, in order."""
    cases = [(claim, example) for claim in claims for example in claim.examples]
    documents = [Document(Source(str(number), _LABEL), Prose(each.text)) for number, (_, each) in enumerate(cases)]
    own = {str(number): claim.id for number, (claim, _) in enumerate(cases)}
    found: dict[str, list[Candidate]] = defaultdict(list)
    for candidate in candidates(claims, [Reading(document) for document in documents]):
        if candidate.claim.id == own[candidate.source]:
            found[candidate.source].append(replace(candidate, source=_LABEL))
    for (claim, example), document in zip(cases, documents, strict=True):
        shown = replace(document, source=Source(_LABEL, _LABEL))
        yield _tried(claim, example, shown, found[document.source.label])


def _freed(claim: Claim) -> Claim:
    return replace(claim, sources=(), required_in=(), authority=None, per=None, open=False)


def _tried(claim: Claim, example: Example, document: Document, found: Sequence[Candidate]) -> Tried:
    taken = [each for each in found if each.taken]
    if not taken:
        best = max(found, key=lambda each: each.score, default=None)
        why = f"“{best.mention.text}”: {best.reason}" if best else "nothing in it could speak of the claim"
        return Tried(claim, example, "ignore", why)
    finding = judge(claim, taken, [document])
    got: Literal["agree", "conflict"] = "agree" if finding.verdict == "agree" else "conflict"
    return Tried(claim, example, got, f"{finding.verdict}: {finding.message}")
