"""The matches of one claim that speak of one time: the value they are held to, who set it, how each compares.

It knows majorities, authorities and periods. It does not know the verdict of a whole claim, or any kind by name.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any, Final

from checker import kinds
from checker.frozen import frozen
from checker.model import Match

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from checker.engine.candidates import Candidate
    from checker.kinds import Kind
    from checker.model import Claim, Comparison, Relation, Verdict

THE_CLAIM: Final = "the claim"
THE_MAJORITY: Final = "the majority"
UNDATED: Final = "undated"

# What each relation to the expected value says of a source.
VERDICT_OF: Final[Mapping[Relation, Verdict]] = {
    "same": "agree",
    "rounded": "agree",
    "compatible": "agree",
    "trimmed": "agree",
    "split": "agree",
    "marked": "agree",
    "reworded": "variant",
    "conflict": "conflict",
    "other": "undecided",
    "incomparable": "undecided",
}


@frozen
class Judged:
    """A match with its own verdict, and the sentence that says why (empty where the values are the same)."""

    match: Match
    verdict: Verdict
    why: str


@frozen
class Period:
    """The candidates of one time ("2013"; empty where a claim has no `per`) and what they are held to.

    `setter` is the candidate that set the expected value; None where the claim itself did.
    """

    name: str
    claim: Claim
    members: tuple[Candidate, ...]
    expected: Any
    expected_from: str
    setter: Candidate | None = None

    @property
    def shown(self) -> str:
        """Return the expected value in words."""
        return str(self.expected.show())

    def judged(self) -> Iterator[Judged]:
        """Yield every member with its verdict, in order of source and place."""
        kind = kinds.load(self.claim.kind)
        for member in self.members:
            yield _judged(self, kind, member)


def periods(claim: Claim, taken: Sequence[Candidate], dates: Mapping[str, dt.date | None]) -> tuple[Period, ...]:
    """Return the candidates by the time their sources speak of, earliest first; one period without `per`.

    `dates` gives the date of each source by its label.
    """
    times: dict[str, list[Candidate]] = defaultdict(list)
    for each in taken:
        times[_time(claim, dates.get(each.source))].append(each)
    alone = len(times) == 1
    if UNDATED in times and not alone:
        times = _with_undated(claim, times)
    return tuple(_period(name, claim, tuple(times[name]), alone=alone) for name in sorted(times))


def _with_undated(claim: Claim, times: Mapping[str, Sequence[Candidate]]) -> dict[str, list[Candidate]]:
    """Return the candidates by time, the undated ones with the latest time that says the same, if one does.

    Nobody knows of which year an undated source speaks: what is right for one year is no conflict.
    """
    kind = kinds.load(claim.kind)
    dated = {name: _period(name, claim, tuple(times[name]), alone=False) for name in sorted(times) if name != UNDATED}
    placed = {name: [*period.members] for name, period in dated.items()}
    for each in times[UNDATED]:
        fitting = (
            name
            for name, period in reversed(dated.items())
            if VERDICT_OF[compared(claim, kind, period.expected, each.mention.value).relation] == "agree"
        )
        placed.setdefault(next(fitting, UNDATED), []).append(each)
    return placed


def differ(claim: Claim, first: Period, second: Period) -> bool:
    """Tell whether what two periods expect cannot both be true at one time."""
    relation = compared(claim, kinds.load(claim.kind), first.expected, second.expected).relation
    return VERDICT_OF[relation] in ("conflict", "variant")


def compared(claim: Claim, kind: Kind, expected: Any, value: Any) -> Comparison:
    """Compare under the claim's own terms: its tolerance, or to the digit."""
    terms = {"tolerance": claim.tolerance, "exact": claim.exact}
    return kind.compare(expected, value, **{term: given for term, given in terms.items() if given})


def _time(claim: Claim, date: dt.date | None) -> str:
    if claim.per is None:
        return ""
    if date is None:
        return UNDATED
    return date.isoformat()[: {"year": 4, "month": 7, "day": 10}[claim.per]]


def _period(name: str, claim: Claim, members: tuple[Candidate, ...], *, alone: bool) -> Period:
    assert claim.wanted is not None
    if claim.authority is not None:
        voice = next((each for each in members if each.source == claim.authority), None)
        if voice is not None:
            return Period(name, claim, members, voice.mention.value, claim.authority, voice)
    elif not claim.open and (alone or name == UNDATED or _somebody_agrees(claim, members)):
        return Period(name, claim, members, claim.wanted.value, THE_CLAIM)
    voice = majority(claim, members)
    return Period(name, claim, members, voice.mention.value, THE_MAJORITY, voice)


def _somebody_agrees(claim: Claim, members: Sequence[Candidate]) -> bool:
    assert claim.wanted is not None
    kind, wanted = kinds.load(claim.kind), claim.wanted.value
    return any(VERDICT_OF[compared(claim, kind, wanted, each.mention.value).relation] == "agree" for each in members)


def majority(claim: Claim, members: Sequence[Candidate]) -> Candidate:
    """Return the first candidate of the value that most sources give, in the camp that most sources can share.

    A camp holds values that can all be true; it counts its sources, not its mentions. Values are told apart
    by how they show, so that forty sources with one figure are compared once.
    """
    kind = kinds.load(claim.kind)
    voices: dict[str, list[Candidate]] = defaultdict(list)
    for each in members:
        voices[each.mention.value.show()].append(each)
    camps: list[list[list[Candidate]]] = []
    for voice in voices.values():
        camp = next((camp for camp in camps if _can_all_be_true(claim, kind, camp, voice[0])), None)
        if camp is None:
            camps.append([voice])
        else:
            camp.append(voice)
    largest = max(camps, key=lambda camp: _sources(each for voice in camp for each in voice))
    return max(largest, key=_sources)[0]


def _can_all_be_true(claim: Claim, kind: Kind, camp: Sequence[Sequence[Candidate]], newcomer: Candidate) -> bool:
    return all(
        VERDICT_OF[compared(claim, kind, voice[0].mention.value, newcomer.mention.value).relation] == "agree"
        for voice in camp
    )


def _sources(candidates: Iterable[Candidate]) -> int:
    return len({each.source for each in candidates})


def _judged(period: Period, kind: Kind, member: Candidate) -> Judged:
    value = member.mention.value
    fault = getattr(kind, "fault", None)
    attribution = getattr(kind, "attribution", None)
    comparison = None if member is period.setter else compared(period.claim, kind, period.expected, value)
    match = Match(member.source, member.mention, member.score, member.reason, comparison)
    if fault is not None and (why := fault(value)):
        return Judged(match, "conflict", why)
    if comparison is None:
        return Judged(match, "agree", "")
    verdict = VERDICT_OF[comparison.relation]
    if comparison.relation == "incomparable" and comparison.weight == "major":
        verdict = "conflict"  # the same figure in another currency or measure: one of them is a slip
    if attribution is not None and verdict != "undecided" and (why := attribution(period.expected, value)):
        return Judged(match, "misattributed", why if verdict == "agree" else f"{why}, and {comparison.why}")
    return Judged(match, verdict, "" if comparison.relation == "same" else comparison.why)
