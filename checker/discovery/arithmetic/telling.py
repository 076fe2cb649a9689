"""A sum among figures of the run, reckoned as a relation of a rule file is, and the finding that comes of it.

It knows relations and findings. It does not know by which words the figures were found to belong together.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, Final

from checker.discovery.facts import voice
from checker.frozen import frozen, replace
from checker.model import Comparison, Finding, Match, Reckoning
from checker.relation import evaluate, parse
from checker.relation.wording import THE_RELATION, in_passing, joined

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from checker.discovery.reading import Said
    from checker.relation import Outcome, Relation

KIND: Final = "relation"
RESULT: Final = "result"
_WENT_IN: Final = "goes into the sum"


@frozen
class Sum:
    """A relation between figures, as a rule file writes it: `part / whole = result`.

    `terms` are the figures that go in, by the names that the relation has for them; `results` are the places that
    state what should come out (none where the relation ends in a number). `score` (0 to 1) is how sure it is that
    all are meant for one thing, `reason` why. `firm` is False where only an agreement may be told.
    """

    relation: str
    terms: tuple[tuple[str, Said], ...]
    results: tuple[Said, ...]
    score: float
    reason: str
    topic: str
    firm: bool = True

    @property
    def places(self) -> frozenset[tuple[str, int]]:
        """Return where its figures stand: the source and the start of each."""
        return frozenset((each.source, each.mention.span.start) for each in (*self.said, *self.results))

    @property
    def said(self) -> tuple[Said, ...]:
        """Return the figures that go in, in order of name."""
        return tuple(said for _, said in self.terms)


def outcomes(sum_: Sum) -> list[Outcome]:
    """Return what comes of the sum for each of its results, or once where the relation ends in a number."""
    values = {name: _level(said) for name, said in sum_.terms}
    if not sum_.results:
        return [evaluate(_parsed(sum_.relation), values)]
    return [_held(sum_.relation, values, each) for each in sum_.results]


def _held(relation: str, values: Mapping[str, Any], result: Said) -> Outcome:
    words = {RESULT: in_passing(" ".join(_number_alone(result).split()))}
    return evaluate(_parsed(relation), {**values, RESULT: _level(result)}, words)


def _number_alone(said: Said) -> str:
    """Return the words of a mention without the noun that it counts, for a sum names no nouns."""
    return said.mention.text if said.mention.value.dimension == "share" else ""


def _level(said: Said) -> Any:
    """Return the value as a plain number: which way it goes the relation says."""
    return replace(said.mention.value, change=False, trend=None)


@cache
def _parsed(relation: str) -> Relation:
    return parse(relation)


def finding(sum_: Sum) -> Finding | None:
    """Return the finding on a sum; None where nothing can be reckoned, or nothing of it is news.

    That the figures of one sentence fit each other is none.
    """
    came = outcomes(sum_)
    kinds = {each.relation for each in came}
    if "incomparable" in kinds:
        return None
    if "conflict" in kinds:
        return _told(sum_, came) if sum_.firm and not _is_cut_off(sum_, came) else None
    return _told(sum_, came) if _spans_sentences(sum_) else None


def _is_cut_off(sum_: Sum, came: Sequence[Outcome]) -> bool:
    """Tell whether no result is off by a step of its last digit: 13.6% was cut to 13%, which is no other figure."""
    for said, each in zip(sum_.results, came, strict=False):
        if each.relation != "conflict":
            continue
        step, computed, number = said.mention.value.step, each.computed, said.mention.value.number
        if said.mention.value.form != "percent" or not step or computed is None or computed.number is None:
            return False
        if abs(computed.number - number) >= step:
            return False
    return bool(sum_.results)


def _spans_sentences(sum_: Sum) -> bool:
    """Tell whether its figures stand in more than one sentence; copies of one are no others."""
    return len({voice(each) for each in (*sum_.said, *sum_.results)}) > 1


def _told(sum_: Sum, came: Sequence[Outcome]) -> Finding:
    against = [each.relation == "conflict" for each in came]
    verdict: Any = "conflict" if any(against) else "agree"
    whys = [why for _, why in sorted(zip(against, (each.why for each in came), strict=True), key=lambda each: each[0])]
    message = joined(list(dict.fromkeys(whys)))
    matches = [
        Match(said.source, said.mention, sum_.score, sum_.reason, Comparison(each.relation, each.why))
        for said, each in zip(sum_.results, came, strict=False)
    ]
    matches += [Match(said.source, said.mention, sum_.score, sum_.reason, _evidence(sum_, came)) for said in sum_.said]
    at = against.index(True) if any(against) else 0
    matches[at] = replace(matches[at], primary=True)
    severity: Any = "error" if verdict == "conflict" else "none"
    shown = message.partition(", ")[0]
    told = Finding(sum_.topic, KIND, verdict, severity, sum_.score, message, None, tuple(matches), shown, THE_RELATION)
    return replace(told, reckoning=_reckoning(sum_))


def _reckoning(sum_: Sum) -> Reckoning:
    """Return the sum with the places that its names have in the matches: the results come first."""
    results = len(sum_.results)
    terms = [(name, (results + at,)) for at, (name, _) in enumerate(sum_.terms)]
    return Reckoning(sum_.relation, (*terms, *([(RESULT, tuple(range(results)))] if results else [])))


def _evidence(sum_: Sum, came: Sequence[Outcome]) -> Comparison:
    """Return how a figure that goes in stands to the sum: with a number for a result, the figures are at fault."""
    return Comparison("same", _WENT_IN) if sum_.results else Comparison(came[0].relation, came[0].why)
