"""Words that set two mentions apart although all else is alike: a part of the group, a plan, another place or time.

It knows the words beside a mention. It does not know how much each sign weighs, nor which values agree.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from checker import kinds
from checker.discovery.ages import is_age, is_one_person
from checker.discovery.fates import fate
from checker.discovery.nouns import canonical
from checker.discovery.polls import is_another_poll
from checker.discovery.reading import once
from checker.discovery.times import days_apart, is_of_the_past
from checker.topics import topical

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from checker.discovery.reading import Said


class _Sign(NamedTuple):
    """Words of which a mention that has them speaks of another fact than one that has not, and where they stand.

    Beside a mention, ⟦ and ⟧ stand around it: "including ⟦12 children⟧" is a part, "⟦48 people⟧, including" is not.
    """

    words: re.Pattern[str]
    beside: bool


_SIGNS: Final[Mapping[str, _Sign]] = {
    "a part of the group": _Sign(
        re.compile(
            r"\b(?:including|among (?:them|those|whom)|of (?:whom|them|those|these|which))\b[^⟦]*⟦"
            r"|⟧(?: \w+){0,2} of (?:whom|them|those|these|which)\b|\b(?:remain(?:s|ed|ing)?|still)\b"
        ),
        beside=True,
    ),
    "more of the same": _Sign(
        re.compile(r"\b(?:more(?! than)|another|additional|extra|further|(?<!in )others?|new(?:ly)?)\b"), beside=True
    ),
    "a plan or a forecast": _Sign(
        re.compile(
            r"\b(?:(?:will|would|could|should|may|might)(?! (?:(?:be |have )?cost|be as)\b)|must|plan(?:s|ned)?"
            r"|expect(?:s|ed)?|hop(?:es|ed|ing)|aim(?:s|ed)?|targets?|goal|forecasts?|predict(?:s|ed)?|projected|propos(?:ed|als?)|seeks?|potential(?:ly)?)\b"
        ),
        beside=False,
    ),
    "a negation": _Sign(re.compile(r"\b(?:not|no|never|none|without|neither|nor|cannot|\w+n't)\b"), beside=False),
    "a rate": _Sign(
        re.compile(
            r"\b(?:per|an? (?:day|night|week|month|year|hour)|each|every|daily|nightly|weekly|monthly"
            r"|yearly|annual(?:ly)?)\b"
        ),
        beside=True,
    ),
    "a comparison": _Sign(
        re.compile(
            r"\b(?:compared (?:with|to)|than (?:in|last|the)|from|against)\b[^⟦\d]{0,12}⟦(?![^⟧]* to )"
            r"|\b(?:19|20)\d\d ⟦"
            r"|⟧[^\d]{0,12}\b(?:an? (?:year|month|week|day|decade) (?:ago|earlier|before)\b"
            r"|(?:year|month|week|day) before\b)"
            r"|\bprevious(?:ly)?\b"
        ),
        beside=True,
    ),
    "somewhere else": _Sign(
        re.compile(r"\b(?:neighbou?ring|nearby|elsewhere|rival|nationally|nationwide|worldwide|globally)\b"),
        beside=False,
    ),
    "an average": _Sign(re.compile(r"\b(?:average|median|(?:a|the) mean|mean of|typical(?:ly)?)\b"), beside=False),
    "a limit": _Sign(re.compile(r"\b(?:up to|as (?:high|many|much|low|few) as|at most|record)\b"), beside=True),
    "first of several": _Sign(re.compile(r"\b(?:first|second|third|fourth|last|initial(?:ly)?|next)\b"), beside=True),
}
_ELSEWHERE: Final = "somewhere else"
_OF_SHARES: Final = "a part of the group"
_RATE: Final = "a rate"
_ONE_REPORT: Final = 200
# How many words before a mention, and after it, stand beside it.
_BEFORE: Final = 4
_AFTER: Final = 5
_MEASURED: Final = 5
# Two clauses of which so much is the same word for word have one build.
_ONE_BUILD: Final = 0.6
_PLAIN_WORD: Final = re.compile(r"[^\W_]+(?:['’.][^\W_]+)*")
_NUMBERED: Final = re.compile(r"\b(?P<word>[A-Z][a-z]+)\s(?:No\.?\s)?(?P<number>\d{1,4})\b(?![.,]\d)")
_NAMED: Final = 120
_MONTHS: Final = frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug"
    " sep sept oct nov dec about over nearly some only just than".split()
)
_NAME_AFTER: Final = 30
_REFERENCE: Final = re.compile(
    r"^(?:\W*(?:north|south|east|west|northeast|northwest|southeast|southwest)(?:ern|ward)?\b)*"
    r"\W*(?:of|from|outside|away from)\s+(?:the\s+)?(?P<place>\w+)"
)


def between(first: Said, second: Said) -> Iterator[str]:
    """Yield what sets two mentions apart: the signs that only one of the two has, and two places."""
    for name, sign in _SIGNS.items():
        if name == _OF_SHARES and getattr(first.mention.value, "dimension", "") == "share":
            continue  # "13% of those inspected": the population of any share is told so
        if name == _RATE and any(_ON_AVERAGE.search(said.sentence) for said in (first, second)):
            continue  # "averaging 24.6 points" is told of each game as well
        one, other = (_where(said, name, sign) for said in (first, second))
        if bool(sign.words.search(one)) != bool(sign.words.search(other)):
            yield name
    if is_another_poll(first, second):
        yield "another poll"
    far = days_apart(first, second) > _ONE_REPORT and not tell_the_whole(first, second)
    if far or is_of_the_past(first) != is_of_the_past(second):
        yield "another time"
    here, there = _numbered(first), _numbered(second)
    yield from (f"another {name}" for name in sorted(here.keys() & there.keys()) if not here[name] & there[name])
    if _is_vote(first) and _is_vote(second) and at_other_times(first, second):
        yield "another vote"
    if len({fate(first), fate(second)} - {""}) > 1:
        yield "another fate"
    if is_age(first) and not is_one_person(first, second):
        yield "another person"
    from_here, from_there = _place(first), _place(second)
    if from_here and from_there:
        yield from ["another place"] if from_here != from_there else []
    elif _is_measure(first) and _is_measure(second) and not _beside(first) & _beside(second):
        yield "another measure"


_PERIODS: Final = frozenset("second minute hour day night game match week month quarter year decade season".split())
# In other words: "$650m a year" and "annual savings of $650m", "24.6 points a game" and "averaging 24.6 points".
_EVERY: Final[Mapping[str, tuple[str, ...]]] = {
    "year": ("annual", "yearly"), "day": ("daily",), "night": ("nightly",), "week": ("weekly",), "month": ("monthly",),
    "hour": ("hourly",), "quarter": ("quarterly",),
}  # fmt: skip
_ON_AVERAGE: Final = re.compile(r"\baverag(?:e|es|ed|ing)\b")


def _where(said: Said, name: str, sign: _Sign) -> str:
    """Return the words in which a sign is looked for: a place with which a sentence begins holds for all of it."""
    if sign.beside:
        return _near(said)
    return said.sentence if name == _ELSEWHERE else " ".join(said.clause)


def may_be_one_rate(first: Said, second: Said) -> bool:
    """Tell whether two quantities may be told for one thing each: a rate by time never is one with a total.

    "7 to 34 children per social worker" and "a social worker had up to 35 children" may be one.
    """
    one, other = (str(getattr(said.mention.value, "per", "")) for said in (first, second))
    if bool(one) == bool(other):
        return True
    told, elsewhere = (one, second) if one else (other, first)
    words = told.split()
    if _PERIODS.intersection(words):
        ways = (*(f"{each} {words[-1]}" for each in ("each", "every", "per", "a")), *_EVERY.get(words[-1], ()))
        return any(way in elsewhere.sentence for way in ways) or bool(_ON_AVERAGE.search(elsewhere.sentence))
    return all(canonical(word) in elsewhere.words for word in words)


_ALL_OF: Final = re.compile(r"(?:\b(?:the|all|its|their|our)|\bout of(?: the)?|\bof (?:the|its|all)|'s)$")
_FEWEST_OF_A_WHOLE: Final = 20
_ALMOST_ALL: Final = 0.97


def tell_the_whole(first: Said, second: Said) -> float:
    """Return 1 where both say how many there are of something in all, and the two hardly differ; else 0."""
    one, other = first.mention.value, second.mention.value
    if getattr(one, "dimension", "") != "count" or one.number is None or other.number is None:
        return 0.0
    if not _is_whole(first) or not _is_whole(second):
        return 0.0
    less, more = sorted((one.number, other.number))
    return float(less >= _FEWEST_OF_A_WHOLE and float(less / more) >= _ALMOST_ALL)


@once
def _is_whole(said: Said) -> bool:
    start = said.mention.span.start
    before = said.document.prose.folded[max(0, start - _NAME_AFTER) : start].rstrip()
    return _ALL_OF.search(before) is not None


def at_other_times(first: Said, second: Said) -> bool:
    """Tell whether both sentences name times and none of the one meets one of the other."""
    if not first.times or not second.times:
        return False
    kind = kinds.load("date")
    return not any(
        kind.compare(one.value, other.value).relation != "conflict" for one in first.times for other in second.times
    )


def swapped(first: Said, second: Said) -> str:
    """Return the word in whose place two sentences of one build have another ("library"), or nothing.

    Sentences that differ in one word besides the figure tell of two things; those that differ in many may
    tell one thing in two ways.
    """
    from difflib import SequenceMatcher  # noqa: PLC0415 -- few pairs come so far

    one, other = _without_figure(first), _without_figure(second)
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    if matcher.ratio() < _ONE_BUILD:
        return ""
    for tag, start, end, begin, stop in matcher.get_opcodes():
        if tag == "replace" and _tells(one[start:end]) and _tells(other[begin:stop]):
            return " ".join(one[start:end])
    return ""


def _without_figure(said: Said) -> list[str]:
    """Return the folded words of the clause without those of the mention itself."""
    own = set(_PLAIN_WORD.findall(said.mention.text.lower()))
    return [word for word in said.clause if word not in own]


def _tells(words: Sequence[str]) -> bool:
    return any(topical(word) > 0.5 for word in words)


def _numbered(said: Said) -> dict[str, set[str]]:
    """Return the names with a number near a mention ("Ward 12", "Flight 370"), each with its numbers."""
    found: dict[str, set[str]] = {}
    span, text = said.mention.span, said.document.text
    start, end = max(said.sentence_span.start, span.start - _NAMED), min(said.sentence_span.end, span.end + _NAMED)
    for name in _NUMBERED.finditer(text, start, end):
        if not (name.start() < span.end and span.start < name.end()) and name["word"].lower() not in _MONTHS:
            found.setdefault(name["word"], set()).add(name["number"])
    return found


def _is_vote(said: Said) -> bool:
    return str(getattr(said.mention.value, "unit", "")).startswith("vote")


def _near(said: Said) -> str:
    inside = " ".join(said.mention.text.lower().split())
    return " ".join((*said.before[-_BEFORE:], f"⟦{inside}⟧", *said.after[:_AFTER]))


def _is_measure(said: Said) -> bool:
    """Tell whether a quantity measures something: then its own words do not say what."""
    if said.mention.kind != "quantity":
        return False
    dimension = said.mention.value.dimension
    return dimension not in ("count", "share") or not said.mention.value.unit


def _beside(said: Said) -> frozenset[str]:
    """Return the stems right beside a mention: they say what is measured ("a depth of 2.7 miles")."""
    words = (*said.before[-_MEASURED:], *said.after[:_MEASURED])
    return frozenset(canonical(word) for word in words if topical(word) > 0)


def _place(said: Said) -> str:
    """Return the place from which a distance is told: "25 miles east of Houston"."""
    if getattr(said.mention.value, "dimension", "") != "length":
        return ""
    prose, span = said.document.prose, said.mention.span
    found = _REFERENCE.match(prose.folded[span.end : span.end + 60])
    return found["place"] if found else ""
