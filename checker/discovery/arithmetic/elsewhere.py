"""What the rest of a run says of a part: the whole that its share implies, or the share that its whole does.

It knows by what a count is told as a whole, and when two sentences tell the same of it. It does not know what comes
of the figures.
"""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from checker.discovery.arithmetic.groups import one_noun
from checker.discovery.arithmetic.proportions import SHARE, population, topic
from checker.discovery.arithmetic.telling import Sum, outcomes
from checker.discovery.nouns import canonical, counted_words
from checker.discovery.separators import at_other_times, between, swapped
from checker.discovery.times import at_one_time
from checker.frozen import replace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.discovery.arithmetic.proportions import Tied
    from checker.discovery.arithmetic.run_figures import RunFigures
    from checker.discovery.reading import Said
    from checker.relation import Outcome

_SAID_AS_WHOLE: Final = 0.65
_FITS: Final = 0.7
# A share that is this near to what comes of a sum, and told in so many of its words, is meant for the same.
_NEARLY: Final = 0.6
_NEAR: Final = Fraction(4, 5)
_MANY: Final = 3
# Documents that have nothing else in common must name a whole by so many words.
_TELLING: Final = 2
# What is told of a part and of a share are the same where so many of the words around both are.
_SAME_WORDS: Final = 0.5
_WORD: Final = re.compile(r"[a-z]+")
_THOSE: Final = re.compile(r"\s+of\s+(?:those|them|the\s+\w+|all)\s+(?P<verb>[a-z]{3,20}(?:ed|en))\b")


def with_whole(tied: Tied, run: RunFigures) -> Iterator[Sum]:
    """Yield the sum of a part and a share whose sentence gives no whole, with the whole that is told elsewhere.

    A whole that does not fit contradicts them only where it is told as the very one: "13% of those inspected" beside
    "152 were inspected".
    """
    wholes = list(_wholes(tied, run))
    sums = [_sum(tied.part, whole, tied.share, _FITS) for whole in wholes]
    fitting = next((each for each in sums if outcomes(each)[0].relation != "conflict"), None)
    if fitting is not None:
        yield held_to_others(fitting, run)
        return
    firm = [each for each in wholes if _is_told_as_whole(tied, each) and each.source in run.event(tied.part.source)]
    if firm and len({each.mention.value.number for each in wholes}) == 1:
        yield _sum(tied.part, firm[0], tied.share, _SAID_AS_WHOLE)


def with_share(part: Said, whole: Said, run: RunFigures) -> Iterator[Sum]:
    """Yield the sum of a part and its whole with a share that another sentence tells of the same, where it fits.

    One that does not fit may be a share of something else, and is told only beside one that does.
    """
    near, unit = run.event(part.source), whole.mention.value.unit
    if 0 in whole.mention.value.interval:
        return  # "fewer than 152" may be none
    quotient = part.mention.value.interval / whole.mention.value.interval
    for share in run.shares_of(unit):
        elsewhere = (share.source, share.sentence_span) != (part.source, part.sentence_span)
        known = share.source in near or len(near) == 1 or len(counted_words(unit)) >= _TELLING
        if elsewhere and known and at_one_time(share, part) and quotient.meets(share.mention.value.interval):
            sum_ = _sum(part, whole, share, _FITS)
            if outcomes(sum_)[0].relation in ("same", "rounded") and _same_is_told(part, share, whole):
                yield held_to_others(sum_, run)
                return


def held_to_others(sum_: Sum, run: RunFigures) -> Sum:
    """Return a sum held to every place that states the same share, where the first bears it out."""
    came = outcomes(sum_)[0]
    if came.relation == "conflict":
        return sum_
    share = sum_.results[0]
    others = run.same_share(share) or [(said, _NEARLY) for said in _nearly(sum_, came, run)]
    if not others:
        return sum_
    score = min(sum_.score, *(score for _, score in others))
    return replace(sum_, results=(*sum_.results, *(said for said, _ in others)), score=score)


def _nearly(sum_: Sum, came: Outcome, run: RunFigures) -> Iterator[Said]:
    """Yield shares that tell in many of the same words almost what came of the sum, in sources of its event.

    A number as near as "one in seven" to 13.2% is no chance where so much else is the same.
    """
    share, whole = sum_.results[0], dict(sum_.terms)["whole"]
    if came.computed is None or came.computed.number is None:
        return
    for source in sorted(run.event(share.source) - {share.source}):
        for other in run.shares_in(source):
            ratio = other.mention.value.number / came.computed.number
            if (
                _NEAR <= ratio <= 1 / _NEAR
                and one_noun(whole, other.mention.value.unit, whole.mention.value.unit)
                and at_one_time(other, share)
                and len(_told(share, whole) & _told(other, whole)) >= _MANY
                and _nothing_between(share, other)
            ):
                yield other


def _told(said: Said, whole: Said) -> frozenset[str]:
    """Return what is told around a share, without the nouns of its whole and of itself."""
    return frozenset(said.words) - counted_words(whole.mention.value.unit) - counted_words(said.mention.value.unit)


def _nothing_between(one: Said, other: Said) -> bool:
    return not at_other_times(one, other) and not any(between(one, other)) and not swapped(one, other)


def _sum(part: Said, whole: Said, share: Said, score: float) -> Sum:
    reason = "a part, a share and a whole of one group"
    return Sum(SHARE, (("part", part), ("whole", whole)), (share,), score, reason, topic(part))


def _wholes(tied: Tied, run: RunFigures) -> Iterator[Said]:
    """Yield the counts that may be the whole, those of the same document first."""
    part, noun = tied.part, population(tied.row, tied.share)
    if noun is None or part.mention.value.dimension != "count":
        return
    unit, near = noun or part.mention.value.unit, run.event(part.source)
    found = [
        *(each for source in near for each in run.wholes_in(source) if one_noun(part, unit, each.mention.value.unit)),
        *(each for each in run.wholes_of(unit) if each.source not in near and _is_telling(unit, tied, each)),
    ]
    fitting = [each for each in found if _may_hold(each, part)]
    yield from sorted(fitting, key=lambda whole: (whole.source != part.source, whole.order))


def _is_telling(unit: str, tied: Tied, whole: Said) -> bool:
    return len(counted_words(unit)) >= _TELLING or _is_told_as_whole(tied, whole)


def _may_hold(whole: Said, part: Said) -> bool:
    larger = whole.mention.value.number > part.mention.value.number
    return bool(larger) and at_one_time(whole, part) and not at_other_times(whole, part)


def _is_told_as_whole(tied: Tied, whole: Said) -> bool:
    """Tell whether a count is told as the very whole of which the share is: "those inspected", "were inspected"."""
    told = _THOSE.match(tied.row.after(tied.row.figures.index(tied.share)))
    return told is not None and canonical(told["verb"]) in map(canonical, _WORD.findall(whole.sentence))


def _same_is_told(part: Said, share: Said, whole: Said) -> bool:
    """Tell whether two sentences tell the same of a part and of a share, and nothing sets them apart."""
    nouns = counted_words(whole.mention.value.unit) | counted_words(part.mention.value.unit)
    one, other = part.words.keys() - nouns, share.words.keys() - nouns
    smaller = min(len(one), len(other))
    if not smaller or len(one & other) / smaller < _SAME_WORDS:
        return False
    return _nothing_between(part, share)
