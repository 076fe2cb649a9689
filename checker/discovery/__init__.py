"""Finds, without any rule, what several documents (or one of them twice) say about the same thing.

It knows the order of the work. What is read, what belongs together and what comes of it stand in its modules.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from checker.discovery.arithmetic import reckoned
from checker.discovery.doubles import told_once
from checker.discovery.facts import CARE, judge
from checker.discovery.figures import date_facts, figure_facts, time_facts
from checker.discovery.links import Links
from checker.discovery.names import name_facts
from checker.discovery.offices import role_facts
from checker.discovery.passages import passage_facts
from checker.discovery.quoted import Quoted
from checker.discovery.reading import read
from checker.discovery.years import year_facts
from checker.frozen import replace
from checker.model import Report
from checker.slips import slips

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.discovery.facts import Fact
    from checker.discovery.reading import Run
    from checker.errors import Problem
    from checker.model import Document, Finding

__all__ = ["discover"]


def discover(documents: Sequence[Document], problems: Sequence[Problem] = ()) -> Report:
    """Return what the documents say about the same things, what a reader should care for most first.

    The order of the documents does not matter. The findings rest on no rule: `place` is None, and `claim`
    a name made from their words.
    """
    run = read(documents)
    facts = list(_facts(run))
    told = told_once([judge(fact) for fact in facts], reckoned(run, facts))
    findings = sorted((*told, *_slips(run)), key=_care)
    return Report(run.documents, (), tuple(_named(findings)), tuple(sorted(problems)))


def _facts(run: Run) -> Iterator[Fact]:
    passages = list(passage_facts(run))
    quoted = Quoted(passages)
    found = [
        *passages,
        *quoted.without_wording(figure_facts(run)),
        *quoted.without_wording(date_facts(run)),
        *quoted.without_wording(time_facts(run)),
    ]
    yield from found
    links = Links(found)
    yield from role_facts(run, links)
    yield from name_facts(run, links)
    yield from year_facts(run, links, found)


def _slips(run: Run) -> Iterator[Finding]:
    """Yield what is wrong inside one mention of a document's own text."""
    numbers = {document.source.label: number for number, document in enumerate(run.documents)}
    for slip in slips(_forgotten_after(run.documents), "error"):
        kept = [match for match in slip.matches if run.is_text(numbers[match.source], match.mention.span)]
        if kept:
            matches = (replace(kept[0], primary=True), *(replace(match, primary=False) for match in kept[1:]))
            yield replace(slip, matches=matches)


def _forgotten_after(documents: Sequence[Document]) -> Iterator[Document]:
    """Yield the documents, and let go of what was asked of each before the next one."""
    for document in documents:
        yield document
        document.prose.forget()


_SEVERE: Final = ("error", "warning", "note", "none")


def _care(finding: Finding) -> tuple[int, int, float, str, str]:
    first = finding.matches[0]
    return (
        CARE.index(finding.verdict),
        _SEVERE.index(finding.severity),
        -finding.confidence,
        first.source,
        f"{first.mention.span.start:09}",
    )


def _named(findings: Sequence[Finding]) -> Iterator[Finding]:
    """Give every finding a claim of its own: a second one of a name is numbered."""
    taken: Counter[str] = Counter()
    for finding in findings:
        slug = re.sub(r"[^a-z0-9]+", "-", finding.claim.lower()).strip("-") or finding.kind
        taken[slug] += 1
        yield replace(finding, claim=slug if taken[slug] == 1 else f"{slug}-{taken[slug]}")
