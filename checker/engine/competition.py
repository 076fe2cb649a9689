"""Shares the mentions of one source out among the claims of one rule file: by fit, and never by value.

Within a sentence each claim asks first for the mention that fits it best, and a mention keeps the claim whose
words come closest to those there; who is refused asks for the next (the stable matching of Gale and Shapley,
1962). So of "four in 10 were good and more than half less than good" each claim gets its own figure, whichever
claim is the wordier one. Claims of other rule files do not compete: a new file never changes what another finds.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from checker.frozen import replace

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping, Sequence

    from checker.engine.candidates import Candidate

NEARLY_AS_GOOD: Final = 0.8  # of the best in the same source: a source that says a thing twice says it twice as well

_Place = tuple[int, int]


def share_out(scored: Sequence[Candidate]) -> list[Candidate]:
    """Return the candidates of one source with those that lose out no longer taken, each with the reason.

    Takes the candidates of all claims in that source, in any order; gives them back in the same order.
    """
    losses = _outdone(scored, _contested(scored, {}))
    # A claim that has its word elsewhere does not keep another claim from this one.
    losses |= _contested(scored, losses)
    losses = _outdone(scored, losses) | losses
    return [
        replace(each, taken=False, reason=losses[number]) if number in losses else each
        for number, each in enumerate(scored)
    ]


def _contested(scored: Sequence[Candidate], losses: Mapping[int, str]) -> dict[int, str]:
    """Return the candidates that lose in their sentence; those that lost already ask for nothing."""
    return {
        number: reason
        for group in _rivals(scored, losses).values()
        for number, reason in _settled(scored, group).items()
    }


def _rivals(scored: Sequence[Candidate], losses: Container[int]) -> dict[tuple[str, str, int], list[int]]:
    """Return the numbers of the candidates that compete: of one rule file, one kind and one sentence."""
    groups: dict[tuple[str, str, int], list[int]] = defaultdict(list)
    for number, each in enumerate(scored):
        if each.taken and each.sentence is not None and number not in losses:
            groups[each.claim.place.path, each.claim.kind, each.sentence].append(number)
    return groups


def _settled(scored: Sequence[Candidate], group: Iterable[int]) -> dict[int, str]:
    """Return the candidates of a sentence that get nothing, by number, with the reason."""
    wishes: dict[str, list[int]] = defaultdict(list)
    for number in sorted(group, key=lambda each: (scored[each].score, -scored[each].mention.span.start)):
        wishes[scored[number].claim.id].append(number)
    losses: dict[int, str] = {}
    held: dict[_Place, list[int]] = defaultdict(list)
    asking = list(wishes)
    while asking:
        claim = asking.pop()
        if not wishes[claim]:
            continue
        number = wishes[claim].pop()
        place = _place(scored[number])
        for loser, winner in _refused(scored, [*held[place], number]):
            losses[loser] = _fits_better(scored[winner], scored[loser])
            asking.append(scored[loser].claim.id)
        held[place] = [each for each in (*held[place], number) if each not in losses]
    for claim, left in wishes.items():
        losses |= {number: _said_once(scored, claim, held) for number in left}
    return losses


def _refused(scored: Sequence[Candidate], askers: Sequence[int]) -> list[tuple[int, int]]:
    """Return (loser, winner) for those whose words come less close to a mention than those of another."""
    winner = max(askers, key=lambda each: _claim_to_it(scored[each]))
    return [(each, winner) for each in askers if _claim_to_it(scored[each]) < _claim_to_it(scored[winner])]


def _claim_to_it(candidate: Candidate) -> tuple[float, float]:
    """Return what decides between claims: how close their words come to what stands there, then how well it fits."""
    return candidate.closeness, candidate.score


def _fits_better(winner: Candidate, loser: Candidate) -> str:
    return (
        f"the words of claim {winner.claim.id} fit better here ({winner.closeness:.2f} against {loser.closeness:.2f})"
    )


def _said_once(scored: Sequence[Candidate], claim: str, held: dict[_Place, list[int]]) -> str:
    leader = next(scored[each] for askers in held.values() for each in askers if scored[each].claim.id == claim)
    return f"“{leader.mention.text}” in the same sentence fits better ({leader.score:.2f})"


def _outdone(scored: Sequence[Candidate], losses: Container[int]) -> dict[int, str]:
    """Return the candidates that fit much worse than one that the claim holds in this source."""
    best: dict[str, float] = defaultdict(float)
    for number, each in enumerate(scored):
        if each.taken and number not in losses:
            best[each.claim.id] = max(best[each.claim.id], each.score)
    return {
        number: f"another place in this source fits much better ({best[each.claim.id]:.2f})"
        for number, each in enumerate(scored)
        if each.taken and each.score < best[each.claim.id] * NEARLY_AS_GOOD
    }


def _place(candidate: Candidate) -> _Place:
    return candidate.mention.span.start, candidate.mention.span.end
