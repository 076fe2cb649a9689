"""`factlint explain-match CLAIM PATH…`: why each place was or was not taken as a source's word on a claim."""

from __future__ import annotations

import sys
from itertools import groupby
from typing import TYPE_CHECKING, Final

from checker import engine, kinds
from checker.api import prepare
from checker.cli import OK, held
from checker.cli.choices import chosen
from checker.cli.documents import select
from checker.report.places import Lines, region

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from checker.api import Prepared
    from checker.engine import Candidate
    from checker.model import Claim, Document

MOST: Final = 3  # candidates of one source that help a rule's writer; more are a keystroke away


def run(claim_id: str, paths: list[str], rules: list[str], most: int, encoding: str | None) -> int:
    """Write the best candidates of every source that the claim hears."""
    settings = held.settings()
    encoding = encoding or settings["encoding"].value
    selection = select(paths, settings)
    prepared = prepare(selection.paths, held.rules(rules, settings), encoding=encoding, left_out=selection.leaves_out)
    claims = {claim.id: claim for claim in prepared.claims}
    claim = claims[chosen("CLAIM", claim_id, claims)]
    found = engine.explain(prepared.claims, prepared.documents)[claim.id]
    sys.stdout.write("".join(f"{line}\n" for line in explained(claim, prepared.documents, found, most)))
    return OK


def explained_all(prepared: Prepared) -> Iterator[str]:
    """Yield the lines on every claim of a run, for `check --verbose`."""
    found = engine.explain(prepared.claims, prepared.documents)
    for claim in prepared.claims:
        yield from explained(claim, prepared.documents, found[claim.id], MOST)
        yield ""


def explained(claim: Claim, documents: Iterable[Document], found: list[Candidate], most: int) -> Iterator[str]:
    """Yield the lines on one claim: what it looks for, and its best candidates in every source."""
    yield from _heading(claim)
    if claim.relation is not None:
        return
    by_source = {label: list(group) for label, group in groupby(found, key=lambda each: each.source)}
    for document in sorted(documents, key=lambda each: each.source.label):
        label = document.source.label
        heard = not claim.sources or label in claim.sources
        yield f"\n{label}  {document.source.path}{'' if heard else '  (not heard by this claim)'}"
        if heard:
            yield from _source(document, by_source.get(label, []), most)


def _heading(claim: Claim) -> Iterator[str]:
    yield f"{claim.id}  {claim.place.path}:{claim.place.line}"
    if claim.wanted is None:
        yield f"  relation: {claim.relation} (it takes its values from the claims that it names)"
        return
    yield f"  says: {claim.says}"
    yield f"  understood as: {claim.kind}, {claim.wanted.value.show()}"
    for named in engine.profile(claim) if kinds.load(claim.kind).CONTEXT else ():
        yield f"  looks for: {named.words} (weight {named.weight:g})"


def _source(document: Document, found: list[Candidate], most: int) -> Iterator[str]:
    if not found:
        yield "  no candidate: nothing of this kind stands near any of the claim's words"
        return
    lines = Lines(document.text)
    for each in found[:most]:
        place = region(document, lines, each.mention.span).short
        words = " ".join(each.mention.text.split())
        yield f"  {'taken' if each.taken else 'left '}  {each.score:.2f}  {place}  {words}"
        yield f"         {each.reason}"
    if len(found) > most:
        yield f"  and {len(found) - most} more (--most)"
