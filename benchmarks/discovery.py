"""What discovery costs, and what it finds again: run as `python benchmarks/discovery.py FOLDER [ARTICLES …]`.

Articles are made by drawing sentences from the documents of FOLDER. Into them go planted facts: a sentence with a
figure of its own, told again in other words in two more articles, once with another figure. Printed are the seconds,
the memory, the findings, and how many of the planted repeats and conflicts were found.
"""

from __future__ import annotations

import argparse
import random
import resource
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from checker.discovery import discover
from checker.model import Document, Source
from checker.prose import Prose

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.model import Report

SENTENCES = 20  # in an article
PLANTED = 25  # one planted fact for so many articles
_PLACES = "Aldmoor Brenby Calverton Dunholme Elsworth Fenwick Garston Hexley Ingleby Kirkdale Langford Marlow".split()
_THINGS = ("fishing boats", "farm buildings", "school meals", "bus shelters", "oak trees", "library books")
_DEEDS = ("destroyed", "inspected", "sold", "repaired", "counted", "insured")
_WAYS = (
    "{figure} {thing} in {place} {number} were {deed} by {who}, officials said.",
    "Officials said that {who} {deed} {figure} {thing} in {place} {number}.",
)


def main() -> None:
    """Make the articles, discover, and print a line for each size."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("articles", type=int, nargs="*", default=[1_000, 10_000])
    arguments = parser.parse_args()
    material = list(_sentences(sorted(arguments.folder.rglob("*.txt"))))
    print(f"{'articles':>9} {'seconds':>8} {'MB':>7} {'findings':>9} {'repeats':>8} {'conflicts':>9}")
    for size in arguments.articles:
        made, planted = articles(material, size)
        start = time.perf_counter()
        report = discover(made)
        seconds = time.perf_counter() - start
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform != "darwin" else 1024**2)
        repeats, conflicts = recall(report, planted)
        shown = f"{size:>9,} {seconds:>8.1f} {peak:>7.0f} {len(report.findings):>9,} {repeats:>8.0%} {conflicts:>9.0%}"
        print(shown, flush=True)


def _sentences(paths: Sequence[Path]) -> Iterator[str]:
    for path in paths:
        prose = Prose(path.read_text(encoding="utf-8"))
        for span in prose.sentences:
            sentence = " ".join(span.of(prose.text).split())
            if 40 < len(sentence) < 400:
                yield sentence


def articles(material: Sequence[str], size: int) -> tuple[list[Document], list[tuple[str, str, str]]]:
    """Return so many articles, and the labels of the three that each planted fact stands in: told, told, changed."""
    draw = random.Random(size)
    texts = [draw.choices(material, k=SENTENCES) for _ in range(size)]
    planted = []
    for fact in range(size // PLANTED):
        first, second, third = draw.sample(range(size), 3)
        words = {
            "place": draw.choice(_PLACES),
            "number": f"Ward {fact}",
            "thing": draw.choice(_THINGS),
            "deed": draw.choice(_DEEDS),
            "who": f"the {draw.choice(_PLACES)} trust",
        }
        figure = draw.randrange(101, 999)
        for way, article, number in ((0, first, figure), (1, second, figure), (1, third, figure + 17)):
            texts[article].insert(draw.randrange(SENTENCES), _WAYS[way].format(figure=number, **words))
        planted.append((f"a{first:06}", f"a{second:06}", f"a{third:06}"))
    made = [_article(f"a{number:06}", sentences) for number, sentences in enumerate(texts)]
    return made, planted


def _article(label: str, sentences: Sequence[str]) -> Document:
    text = "\n\n".join(" ".join(sentences[at : at + 4]) for at in range(0, len(sentences), 4)) + "\n"
    return Document(Source(label, f"{label}.txt"), Prose(text))


def recall(report: Report, planted: Sequence[tuple[str, str, str]]) -> tuple[float, float]:
    """Return the share of the planted repeats that stand in one finding, and of the conflicts that are told."""
    repeats: set[frozenset[str]] = set()
    conflicts: set[frozenset[str]] = set()
    for finding in report.findings:
        sources = {match.source for match in finding.matches}
        if finding.kind != "quantity" or len(sources) > 6:
            continue
        for one, other, changed in planted:
            repeats |= {frozenset((one, other))} if {one, other} <= sources else set()
            if finding.verdict == "conflict" and changed in sources and {one, other} & sources:
                conflicts.add(frozenset((one, other, changed)))
    return len(repeats) / len(planted), len(conflicts) / len(planted)


if __name__ == "__main__":
    main()
