"""A fact that several places state: its statements, what they are held to, and the finding that comes of it.

It knows majorities, wire copies and times. It does not know how the statements were found to belong together.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Any, Final

from checker import kinds
from checker.discovery import running
from checker.discovery.attributing import spoken_by_most
from checker.discovery.reading import WHEN
from checker.frozen import frozen, replace
from checker.model import Finding, Match

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence

    from checker.discovery.reading import Said
    from checker.model import Comparison, Relation, Severity, Verdict

_WORD: Final = re.compile(r"\w+")
# Who copies a quotation with so many characters on both sides copies the text.
_BESIDE: Final = 80
# Days after which a figure that differs is a new one: reports and their press come within two weeks.
_ANOTHER_REPORT: Final = 14
THE_MAJORITY: Final = "the majority"
# What each relation to the expected value says of a statement.
VERDICT_OF: Final[Mapping[Relation, Verdict]] = {
    "same": "agree", "rounded": "agree", "compatible": "agree", "trimmed": "agree", "split": "agree",
    "marked": "agree", "reworded": "variant", "conflict": "conflict", "other": "agree", "incomparable": "agree",
}  # fmt: skip
# What a reader should see first: facts that cannot all be right, then wordings, then what changed with time.
CARE: Final[tuple[Verdict, ...]] = (
    "conflict", "misattributed", "variant", "changed", "undecided", "missing", "agree",
)  # fmt: skip
_SEVERITY: Final[Mapping[Verdict, Severity]] = {
    "conflict": "error", "misattributed": "error", "variant": "warning", "changed": "note", "undecided": "note",
    "missing": "note", "agree": "none",
}  # fmt: skip
# Kinds of which one value may allow two that contradict each other.
_MANY_TELL: Final = frozenset(("quantity", "time"))
_MOST_VALUES: Final = 8
_BELOW: Final = frozenset(("below", "less-than", "at-most"))
_ABOVE: Final = frozenset(("above", "more-than", "at-least"))
# Edits that turn what was said: they are told before other rewordings.
_GRAVE_EDITS: Final = frozenset(("negation", "number", "name"))


@frozen
class Statement:
    """One mention taken as a word on the fact: how sure (0 to 1) and why."""

    said: Said
    score: float
    reason: str


@frozen
class Fact:
    """Statements of one fact, in order of source and place; `topic` is what its claim is called after.

    `core` is the statement to which all others were tied, where there is one: the longest wording.
    """

    kind: str
    topic: str
    statements: tuple[Statement, ...]
    core: Said | None = None


@frozen
class _Judged:
    """A statement with its own verdict; `why` is empty where the values are the same."""

    statement: Statement
    verdict: Verdict
    comparison: Comparison | None
    why: str


def compared(kind: Any, one: Any, other: Any) -> Comparison:
    """Return what the kind says of two values, but let "340" and "more than 340" agree: both name one number.

    A rule holds "more than 340" to its word; where nobody wrote a rule, it is a way of telling the figure. And two
    upper limits that differ are two figures, although every number under the lower one fits both. And who was found to
    be one person is spelt in two ways, whatever else is said.
    """
    comparison: Comparison = kind.compare(one, other)
    spelt_apart = getattr(kind, "spelt_apart", None)
    if spelt_apart is not None and comparison.relation == "incomparable":
        return spelt_apart(one, other) or comparison
    number = getattr(one, "number", None)
    if comparison.relation == "compatible" and _is_limit(one) and _is_limit(other) and one.high != other.high:
        return replace(comparison, relation="conflict", why=f"the most is {one.show()} here and {other.show()} there")
    if comparison.relation != "conflict" or number is None or number != getattr(other, "number", None):
        return comparison
    if {one.hedge, other.hedge} & _BELOW and {one.hedge, other.hedge} & _ABOVE:
        return comparison
    return replace(
        comparison, relation="compatible", why=f"both name {one.show() if one.hedge is None else other.show()}"
    )


def _is_limit(value: Any) -> bool:
    """Tell whether a value says how much it is at most: "as high as 35", "7 to as high as 34"."""
    bounded = getattr(value, "hedge", None) == "at-most" or getattr(value, "form", "") == "range"
    return bounded and value.high is not None


def judge(fact: Fact) -> Finding:
    """Return the finding on a fact, with the outlier as its primary match; `claim` is not yet unique."""
    kind = kinds.load(fact.kind)
    expected, camp = _expected(fact, kind)
    speaking = spoken_by_most(kind, fact.statements, expected)
    judged = [_held_to_all(kind, camp, _judged(fact, kind, expected, each, speaking)) for each in fact.statements]
    worst = min((each.verdict for each in judged), key=CARE.index)
    if worst == "conflict" and fact.kind not in WHEN and _at_two_times(judged):
        judged = [replace(each, verdict="changed") if each.verdict == "conflict" else each for each in judged]
        worst = "changed"
    severity: Severity = "note" if worst == "variant" and not weight(judged) else _SEVERITY[worst]
    outlier = max(judged, key=lambda each: (each.verdict == worst, weight([each])))
    matches = tuple(
        Match(
            each.statement.said.source,
            each.statement.said.mention,
            each.statement.score,
            each.statement.reason,
            each.comparison,
            primary=each is outlier,
        )
        for each in judged
    )
    confidence = min(each.score for each in fact.statements)
    shown = expected.said.mention.value.show()
    message = _message(worst, judged, expected)
    return Finding(fact.topic, fact.kind, worst, severity, confidence, message, None, matches, shown, THE_MAJORITY)


def voice(said: Said) -> str:
    """Return what is the same in two copies of one text: the sentence, and what stands beside a quotation.

    Who writes a name often has one voice in how it is written.
    """
    if said.mention.kind == "name":
        return said.source
    folded, span = said.document.prose.folded, said.sentence_span
    if said.mention.kind != "quote":
        return " ".join(span.of(folded).split())
    start, end = said.mention.span.start, said.mention.span.end
    return " ".join(_WORD.findall(folded[max(0, start - _BESIDE) : end + _BESIDE]))


def _expected(fact: Fact, kind: Any) -> tuple[Statement, Sequence[Statement]]:
    """Return the statement that most voices can share, and one for each other value that goes with all of theirs."""
    camps: list[list[Statement]] = []
    told: list[dict[Any, Statement]] = []  # by one statement of each value: a thousand may tell the same
    for each in fact.statements:
        value = each.said.mention.value
        at = next((at for at, camp in enumerate(told) if _joins(kind, camp, each)), len(camps))
        if at == len(camps):
            camps.append([])
            told.append({})
        camps[at].append(each)
        told[at].setdefault(value, each)
    largest = max(range(len(camps)), key=lambda at: (len({voice(one.said) for one in camps[at]}), len(camps[at])))
    expected = _spokesman(camps[largest])
    values = list(told[largest].items())[:_MOST_VALUES]
    return expected, [one for value, one in values if value != expected.said.mention.value]


def _joins(kind: Any, camp: Mapping[Any, Statement], each: Statement) -> bool:
    return each.said.mention.value in camp or all(_agree(kind, one, each) for one in camp.values())


def _agree(kind: Any, one: Statement, other: Statement) -> bool:
    return VERDICT_OF[compared(kind, one.said.mention.value, other.said.mention.value).relation] == "agree"


def _spokesman(camp: Sequence[Statement]) -> Statement:
    if camp[0].said.mention.kind == "quote":
        return max(camp, key=lambda each: len(each.said.mention.value.words))
    said: dict[str, set[str]] = defaultdict(set)
    for each in camp:
        said[each.said.mention.value.show()].add(each.said.source)
    return max(camp, key=lambda each: len(said[each.said.mention.value.show()]))


def _judged(fact: Fact, kind: Any, expected: Statement, each: Statement, speaking: Statement) -> _Judged:
    value, wanted = each.said.mention.value, expected.said.mention.value
    comparison = compared(kind, wanted, value)
    if comparison.relation == "other" and fact.core is not None and fact.core is not each.said:
        comparison = kind.compare(fact.core.mention.value, value)
    attribution = getattr(kind, "attribution", None)
    if attribution is not None and (why := attribution(speaking.said.mention.value, value)):
        return _Judged(each, "misattributed", comparison, why)
    if each is expected:
        return _Judged(each, "agree", None, "")
    if fact.kind == "name" and comparison.relation == "reworded":
        # No rule says which of the two is right.
        comparison = replace(comparison, why=f"the name is written “{wanted.name}” and “{value.name}”")
    verdict = "undecided" if _may_hold_both(comparison, wanted, value) else VERDICT_OF[comparison.relation]
    return _Judged(each, verdict, comparison, "" if comparison.relation == "same" else comparison.why)


def _held_to_all(kind: Any, camp: Sequence[Statement], judged: _Judged) -> _Judged:
    """Return what is said of a statement by the value of the camp that it goes against, where there is one.

    Both 71,428 and 74,128 are "more than 71,000", which most sources say, and no less they contradict each other.
    """
    if judged.verdict != "agree" or judged.statement.said.mention.kind not in _MANY_TELL:
        return judged
    for other in camp:
        comparison = compared(kind, other.said.mention.value, judged.statement.said.mention.value)
        if comparison.relation == "conflict":
            return _Judged(judged.statement, "conflict", comparison, comparison.why)
    return judged


def _may_hold_both(comparison: Comparison, wanted: Any, value: Any) -> bool:
    """Tell whether two offices of one person, each held by one alone, are told: that is neither yes nor no."""
    return comparison.relation == "incomparable" and getattr(wanted, "sole", False) and getattr(value, "sole", False)


def _at_two_times(judged: Sequence[_Judged]) -> bool:
    """Tell whether those who differ speak at another time than all others, or say that a figure was revised.

    A count that grows is another one the day after; any other figure only in another report.
    """
    if any(running.is_revised(each.statement.said) for each in judged):
        return True
    against = [each.statement.said for each in judged if each.verdict == "conflict"]
    if running.are_miswritten(against, [each.statement.said for each in judged if each.verdict != "conflict"]):
        return False
    differing = {_day(each) for each in judged if each.verdict == "conflict"} - {None}
    others = {_day(each) for each in judged if each.verdict != "conflict"} - {None}
    undated = any(each.verdict == "conflict" and _day(each) is None for each in judged)
    if not differing or not others or undated:
        return False
    grows = any(_has_moved(each) or running.is_damage(each.statement.said) for each in judged) or (
        any(running.is_running(each.statement.said) for each in judged)
        and any(running.is_provisional(each.statement.said) for each in judged)
    )
    apart = min(abs((one - other).days) for one in differing for other in others if one and other)
    return apart >= (1 if grows else _ANOTHER_REPORT)


def _has_moved(judged: _Judged) -> bool:
    """Tell whether a figure is told as a level that was reached: "raised its offer to 8.5%", "up from 28"."""
    value = judged.statement.said.mention.value
    if getattr(value, "trend", None) is not None and not getattr(value, "change", False):
        return True
    return running.is_reached(judged.statement.said)


def _day(judged: _Judged) -> dt.date | None:
    return judged.statement.said.document.source.date


def weight(judged: Sequence[_Judged]) -> int:
    """Return how heavy the gravest rewording is: 2 turns what was said, 1 changes a word with meaning, 0 neither."""
    edits = [edit for each in judged if each.verdict == "variant" and each.comparison for edit in each.comparison.edits]
    if any(edit.kind in _GRAVE_EDITS for edit in edits):
        return 2
    heavy = (each.comparison for each in judged if each.verdict == "variant" and each.comparison is not None)
    return int(any(edit.weight == "major" for edit in edits) or any(each.weight == "major" for each in heavy))


def _message(worst: Verdict, judged: Sequence[_Judged], expected: Statement) -> str:
    if worst == "changed":
        told = sorted({(str(_day(each) or "undated"), each.statement.said.mention.value.show()) for each in judged})
        said = "; ".join(f"{day}: {value}" for day, value in told)
    elif worst == "agree":
        sources = dict.fromkeys(each.statement.said.source for each in judged)
        whys = "; ".join(dict.fromkeys(each.why for each in judged if each.why))
        said = f"{expected.said.mention.value.show()} in {listed(tuple(sources))}" + (f"; {whys}" if whys else "")
    else:
        said = "; ".join(dict.fromkeys(each.why for each in judged if each.verdict == worst and each.why))
    return said + _copies(judged)


def _copies(judged: Sequence[_Judged]) -> str:
    """Say which sources carry the same text: they count as one voice."""
    sources: dict[str, dict[str, None]] = defaultdict(dict)
    for each in judged:
        sources[voice(each.statement.said)][each.statement.said.source] = None
    copies = [tuple(labels) for labels in sources.values() if len(labels) > 1]
    return "".join(f"; {listed(labels)} carry the same sentence and count as one voice" for labels in copies)


def listed(words: Sequence[str]) -> str:
    """Return words as a list in a sentence: `a, b and c`."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
