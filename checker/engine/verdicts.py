"""What came of comparing the matches of one claim: one finding, with camps, an expected value and an outlier.

It knows verdicts and who is held to whom. It does not know how two values compare (the kinds do), nor how
a finding is shown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker.engine.camps import THE_MAJORITY, differ, periods
from checker.frozen import replace
from checker.model import Finding

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from checker.engine.camps import Judged, Period
    from checker.engine.candidates import Candidate
    from checker.model import Claim, Document, Match, Severity, Verdict

# The worst that any source says is the verdict of the claim; the order is this one.
WORST_FIRST: Final[tuple[Verdict, ...]] = (
    "conflict", "misattributed", "variant", "missing", "changed", "undecided", "agree",
)  # fmt: skip
SEVERITY_OF: Final[Mapping[Verdict, Severity]] = {
    "conflict": "error",
    "misattributed": "error",
    "variant": "warning",
    "missing": "error",
    "changed": "note",
    "undecided": "note",
    "agree": "none",
}
# What `factlint explain` and docs/verdicts.md say of each.
EXPLAINED: Final[Mapping[Verdict, str]] = {
    "agree": "The sources can all be right: their values are the same, or fit by rounding or by a hedge, and the "
    "message says which. An agreement is a finding too.",
    "conflict": "The sources cannot all be right. The primary mention is the outlier: the one that differs from the "
    "claim, from its authority, or from the majority.",
    "variant": "The same quotation or name, in other words. A change of a number, a name, a negation, a hedge or a "
    "content word is a warning; of a function word, a contraction or a spelling a note.",
    "misattributed": "The same words, given to two different people.",
    "changed": "The values differ, and the sources speak of different times (`per` in the rule file).",
    "missing": "A source that must say it (`required-in`) does not; or no source at all says it, which is a warning.",
    "undecided": "Sources speak of the claim, but in values that cannot be compared, such as dollars and euros.",
}


def judge(claim: Claim, taken: Sequence[Candidate], documents: Sequence[Document]) -> Finding:
    """Return the one finding on a claim, from the candidates that were taken, in order of source and place.

    `documents` are those that the claim hears.
    """
    heard = [each.source for each in documents]
    said = {each.source for each in taken}
    silent = tuple(source.label for source in heard if source.label not in said)
    if not taken:
        return _unsaid(claim, silent)
    times = periods(claim, taken, {source.label: source.date for source in heard})
    judged = [each for period in times for each in period.judged()]
    judged.sort(key=lambda each: (each.match.source, each.match.mention.span))
    missing = [label for label in claim.required_in if label in silent]
    verdicts: list[Verdict] = [each.verdict for each in judged]
    if missing:
        verdicts.append("missing")
    if any(differ(claim, times[0], later) for later in times[1:]):
        verdicts.append("changed")
    worst = min(verdicts, key=WORST_FIRST.index)
    chief = next((each for each in times if each.expected_from != THE_MAJORITY), times[0])
    return Finding(
        claim.id,
        claim.kind,
        worst,
        _severity(claim, worst, judged),
        min(each.match.score for each in judged),
        _message(worst, judged, times, missing),
        claim.place,
        _with_primary(judged, worst),
        chief.shown,
        chief.expected_from,
        silent,
    )


def _unsaid(claim: Claim, silent: tuple[str, ...]) -> Finding:
    required = ", ".join(label for label in claim.required_in if label in silent)
    message = f"{required} must say it and does not" if required else "no source says it"
    severity: Severity = claim.severity or ("error" if required else "warning")
    shown = "" if claim.open or claim.wanted is None else claim.wanted.value.show()
    return Finding(claim.id, claim.kind, "missing", severity, 1.0, message, claim.place, (), shown, "", silent)


def _severity(claim: Claim, worst: Verdict, judged: Sequence[Judged]) -> Severity:
    if worst == "agree":
        return "none"
    if claim.severity is not None:
        return claim.severity
    if worst == "variant" and all(_weight(each) != "major" for each in judged):
        return "note"  # a function word or a contraction
    return SEVERITY_OF[worst]


def _weight(judged: Judged) -> str | None:
    comparison = judged.match.comparison
    return None if judged.verdict != "variant" or comparison is None else comparison.weight


def _with_primary(judged: Sequence[Judged], worst: Verdict) -> tuple[Match, ...]:
    """Mark the outlier: the first match with the worst verdict, a weighty rewording before a light one."""
    order = sorted(judged, key=lambda each: (each.verdict != worst, _weight(each) != "major"))
    return tuple(replace(each.match, primary=each is order[0]) for each in judged)


def _message(worst: Verdict, judged: Sequence[Judged], times: Sequence[Period], missing: Sequence[str]) -> str:
    if worst == "missing":
        return f"{', '.join(missing)} must say it and does not"
    if worst == "changed":
        return "; ".join(f"{period.name}: {period.shown}" for period in times)
    whys = "; ".join(dict.fromkeys(each.why for each in judged if each.verdict == worst and each.why))
    if worst != "agree":
        return whys
    sources = tuple(dict.fromkeys(each.match.source for each in judged))
    agreed = f"{times[0].shown} in {_listed(sources)}"
    return f"{agreed}; {whys}" if whys else agreed


def _listed(words: Sequence[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
