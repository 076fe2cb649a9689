"""The figures of one sentence in a row, with the words between them: what reckoning among figures reads.

It knows which figures may be reckoned with and what stands between two of them. It knows no sum.
"""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING, Any, Final

from checker import kinds
from checker.discovery.arithmetic.vocabulary import DOUBTFUL, any_of
from checker.frozen import frozen, replace
from checker.model import Mention, Span
from checker.prose import Prose

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from checker.discovery.reading import Said

# Times and ranks stand among other figures and say nothing of how much there is.
_PASSED_OVER: Final = frozenset(("duration", "ordinal", "age"))
# A sentence with more figures is a table without its lines.
_MOST: Final = 14
# No two figures that are reckoned together stand further apart, in characters.
_FARTHEST: Final = 140
_TO: Final = re.compile(r"\s+to\s+")
# Words of a sentence that make all its sums doubtful.
_DOUBTFUL: Final = re.compile(any_of(DOUBTFUL), re.VERBOSE)


@frozen
class Row:
    """The figures of sentence `number` of a document, in order; none lies inside another.

    `halves` gives, for a part of a whole ("20 of the 152 ferries"), the places of the part and the whole, and for a
    range those of its two ends, by the mention's order.
    """

    number: int
    span: Span
    figures: tuple[Said, ...]
    halves: Mapping[int, tuple[Said, Said]]

    def before(self, at: int) -> str:
        """Return the folded words between figure `at` and the one before it, or the start of the sentence."""
        start = self.figures[at - 1].mention.span.end if at else self.span.start
        end = self.figures[at].mention.span.start
        return self._folded(max(start, end - _FARTHEST), end)

    def after(self, at: int) -> str:
        """Return the folded words between figure `at` and the next one, or the end of the sentence."""
        last = at + 1 == len(self.figures)
        end = self.span.end if last else self.figures[at + 1].mention.span.start
        start = self.figures[at].mention.span.end
        return self._folded(start, min(end, start + _FARTHEST))

    def between(self, at: int) -> str | None:
        """Return the folded words from figure `at` to the next; None where they are too far apart."""
        start, end = self.figures[at].mention.span.end, self.figures[at + 1].mention.span.start
        return self._folded(start, end) if end - start <= _FARTHEST else None

    def _folded(self, start: int, end: int) -> str:
        return self.figures[0].document.prose.folded[start:end]


def rows(said: Sequence[Said]) -> Iterator[Row]:
    """Yield the rows of mentions in order of document and place; tables and doubtful sentences have none."""
    for _, group in groupby(said, key=lambda each: (each.document.source.label, each.sentence_span)):
        members = [each for each in group if each.mention.value.dimension not in _PASSED_OVER]
        if not 0 < len(members) <= _MOST:
            continue
        span, prose = members[0].sentence_span, members[0].document.prose
        if not _DOUBTFUL.search(prose.folded, span.start, span.end):
            figures, halves = _outermost(members)
            yield Row(prose.sentence_number(span.start), span, figures, halves)


def _outermost(members: Sequence[Said]) -> tuple[tuple[Said, ...], dict[int, tuple[Said, Said]]]:
    figures: list[Said] = []
    halves: dict[int, tuple[Said, Said]] = {}
    inside: dict[int, list[Said]] = {}
    for said in sorted(members, key=lambda each: (each.mention.span.start, -each.mention.span.end)):
        if figures and figures[-1].mention.span.covers(said.mention.span):
            inside.setdefault(figures[-1].order, []).append(said)
        elif not figures or figures[-1].mention.span.end <= said.mention.span.start:
            figures.append(said)
    for said in figures:
        within = inside.get(said.order, [])
        if said.mention.value.form == "part-of-whole" and len(within) == 2:
            halves[said.order] = within[0], within[1]
        elif said.mention.value.form == "range" and (ends := _ends(said)) is not None:
            halves[said.order] = ends
    return tuple(figures), halves


def _ends(said: Said) -> tuple[Said, Said] | None:
    """Return the two figures of "538,000 to 605,100", each with what its own digits allow."""
    text = said.mention.text
    parts = _TO.split(text)
    joint = _TO.search(text)
    if joint is None or len(parts) != 2:
        return None
    spans = Span(0, joint.start()), Span(joint.end(), len(text))
    ends = [_half(said, span) for span in spans]
    return None if ends[0] is None or ends[1] is None else (ends[0], ends[1])


def _half(said: Said, span: Span) -> Said | None:
    text = span.of(said.mention.text)
    found = [each for each in kinds.load("quantity").find(Prose(text)) if each.span == Span(0, len(text))]
    if len(found) != 1:
        return None
    value: Any = found[0].value
    if value.dimension == "count":
        value = replace(value, unit=said.mention.value.unit)
    start = said.mention.span.start
    mention = Mention("quantity", Span(start + span.start, start + span.end), text, value)
    return replace(said, mention=mention)


def is_number(said: Said) -> bool:
    """Tell whether a mention says how many or how much money, as one number, of a level and not of a change."""
    value = said.mention.value
    return (
        value.dimension in ("count", "money") and value.number is not None and not value.change and not value.per
    ) and bool(value.number > 0)


def is_share(said: Said) -> bool:
    """Tell whether a mention says which share something is, in a percentage or a fraction, and not by how much more."""
    value = said.mention.value
    plain = value.form in ("percent", "one-in-n", "n-in-m", "fraction")
    level = value.number is not None and not value.change and not value.trend and not value.per
    return value.dimension == "share" and plain and level
