"""Measures what discovery costs as a collection grows, and what it finds again of the facts planted in it.

Run `python -m benchmarks.discovery [ARTICLES …] [--material FOLDER] [--verbatim]`. The articles are made
(benchmarks/articles.py says how) of the sentences of FOLDER, by default of the sample documents. A line each prints
the seconds, the memory above what the articles themselves take, and the share of the planted facts that were found:
told again in other words, and told with another figure or another word; then the findings that hold no planted fact.
"""

from __future__ import annotations

import argparse
import gc
import sys
import time
from bisect import bisect_right
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Final

from benchmarks.articles import KINDS, make, sentences
from checker.discovery import discover

if TYPE_CHECKING:
    from collections.abc import Sequence

    from benchmarks.articles import Planted
    from checker.model import Finding, Report

SEEDS: Final = Path(__file__).resolve().parent.parent / "seeds"
_TOLD: Final = {"quantity": ("conflict",), "quote": ("variant", "misattributed")}
_HEAD: Final = "articles  seconds  MB peak  kB each | figures: again  differing | quotes: again  differing | others"
_LINE: Final = "{:>8,}  {:>7.1f}  {:>7,.0f}  {:>7.0f} | {:>14.0%}  {:>9.0%} | {:>13.0%}  {:>9.0%} | {:>6,}"


def main() -> None:
    """Make the articles, discover, and print a line for each size."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", type=int, nargs="*", default=[250, 500, 1_000])
    parser.add_argument("--material", type=Path, default=SEEDS)
    parser.add_argument("--verbatim", action="store_true", help="leave the sentences as they are: the worst case")
    arguments = parser.parse_args()
    material = list(sentences(sorted(arguments.material.rglob("*.txt"))))
    print(_HEAD)
    for size in arguments.articles:
        print(measured(material, size, verbatim=arguments.verbatim), flush=True)


def measured(material: Sequence[str], size: int, *, verbatim: bool) -> str:
    """Return the line of a size."""
    made = make(material, size, verbatim=verbatim)
    gc.collect()
    before, start = _peak(), time.perf_counter()
    report = discover(made.documents)
    seconds, peak = time.perf_counter() - start, _peak()
    found = [share for kind in KINDS for share in recall(report, [each for each in made.planted if each.kind == kind])]
    others = len(report.findings) - len(_holding(report, made.planted))
    return _LINE.format(size, seconds, peak, (peak - before) * 1024 / size, *found, others)


def _peak() -> float:
    """Return the most memory that this process ever had, in MB."""
    import resource  # noqa: PLC0415 -- not on every system

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform != "darwin" else 1024**2)


def recall(report: Report, planted: Sequence[Planted]) -> tuple[float, float]:
    """Return the share of the planted facts whose repeat stands in one finding, and of which a difference is told."""
    finding_of: dict[tuple[int, int], Finding] = {}
    for at, number in _holding(report, planted).items():
        for fact, place in number:
            finding_of.setdefault((fact, place), report.findings[at])
    again = sum(finding_of.get((fact, 0), 0) is finding_of.get((fact, 1), 1) for fact in range(len(planted)))
    differing = 0
    for fact, each in enumerate(planted):
        finding = finding_of.get((fact, 2))
        beside = finding is not None and any(finding_of.get((fact, place)) is finding for place in (0, 1))
        differing += bool(beside and finding and finding.verdict in _TOLD[each.kind])
    return again / max(1, len(planted)), differing / max(1, len(planted))


def _holding(report: Report, planted: Sequence[Planted]) -> dict[int, set[tuple[int, int]]]:
    """Return which findings hold planted facts: for their number, the (fact, place) pairs that stand in them."""
    stands: dict[str, list[tuple[int, int, int, int]]] = defaultdict(list)
    for fact, each in enumerate(planted):
        for place, (label, span) in enumerate(each.places):
            stands[label].append((span.start, span.end, fact, place))
    for places in stands.values():
        places.sort()
    held: dict[int, set[tuple[int, int]]] = defaultdict(set)
    for at, finding in enumerate(report.findings):
        for match in finding.matches:
            places = stands.get(match.source, [])
            near = bisect_right(places, match.mention.span.start, key=lambda each: each[0]) - 1
            if (
                near >= 0
                and match.mention.span.end <= places[near][1]
                and planted[places[near][2]].kind == finding.kind
            ):
                held[at].add(places[near][2:])
    return held


if __name__ == "__main__":
    main()
