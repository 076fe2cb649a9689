"""Reckons with the figures that documents state: shares of a whole, sums of parts, rises, groups that shut out others.

It knows the order of the work. Which words tie figures together, and what comes of them, stand in its modules.
"""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from checker.discovery.arithmetic.complements import complements
from checker.discovery.arithmetic.elsewhere import held_to_others, with_share, with_whole
from checker.discovery.arithmetic.growth import changes, summed_up
from checker.discovery.arithmetic.proportions import in_one_sentence, parts, tied
from checker.discovery.arithmetic.rows import rows
from checker.discovery.arithmetic.run_figures import RunFigures
from checker.discovery.arithmetic.sums import totals
from checker.discovery.arithmetic.telling import KIND, finding
from checker.frozen import replace

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.discovery.arithmetic.rows import Row
    from checker.discovery.arithmetic.telling import Sum
    from checker.discovery.facts import Fact
    from checker.discovery.reading import Run
    from checker.model import Finding

__all__ = ["KIND", "reckoned"]


def reckoned(run: Run, facts: Sequence[Fact]) -> Iterator[Finding]:
    """Yield what comes of reckoning with the figures of a run, of which `facts` are told in several places.

    A contradiction is a conflict; that figures fit is an agreement where they stand in more than one sentence, and
    no finding where they stand in one. Each sum is told once, with all the places that state it.
    """
    said = run.said["quantity"]
    figures = RunFigures(said, facts)
    found: dict[tuple[str, str], Finding] = {}
    found_rows = list(rows(said))
    for row, following in zip_longest(found_rows, found_rows[1:]):
        for sum_ in (*_sums(row, figures), *_across(row, following)):
            told = finding(sum_)
            if told is not None:
                key = told.verdict, told.message
                found[key] = _together(found[key], told) if key in found else told
    yield from found.values()


def _sums(row: Row, run: RunFigures) -> Iterator[Sum]:
    together = list(tied(row))
    for each in together:
        sum_ = in_one_sentence(each)
        if sum_ is None:
            yield from with_whole(each, run)
        else:
            yield held_to_others(sum_, run)
    if not together:
        for part, whole in parts(row):
            yield from with_share(part, whole, run)
    yield from changes(row)
    yield from totals(row)
    yield from complements(row)


def _across(row: Row, following: Row | None) -> Iterator[Sum]:
    """Yield the sums of a sentence and the next one of its document."""
    if following is None or len(row.figures) < 2:
        return
    if following.number == row.number + 1 and following.figures[0].document is row.figures[0].document:
        yield from summed_up(row, following)


def _together(first: Finding, other: Finding) -> Finding:
    """Return one finding for a sum that two places state with the same figures."""
    places = {(match.source, match.mention.span) for match in first.matches}
    more = [match for match in other.matches if (match.source, match.mention.span) not in places]
    return replace(first, matches=(*first.matches, *(replace(match, primary=False) for match in more)))
