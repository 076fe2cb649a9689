"""A report made by hand: every verdict, three documents of our own, awkward characters, a problem.

A mention's place is marked in the text with ⟦⟧ and named by its number in the document, from 0.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from checker.errors import Problem
from checker.model import (
    Claim,
    Comparison,
    Document,
    Edit,
    Finding,
    Match,
    Mention,
    Report,
    RulePlace,
    Source,
    Span,
)
from checker.prose import Prose
from tests.marked import marked

if TYPE_CHECKING:
    from checker.model import EditKind, Json, Relation, Weight

PRESS = """Harbour Trust – press release
Tuesday, 5 March 2024

⟦One in eight⟧ quays in Pört 🌊 Elvenham was under water on Sunday night, the trust said after ⟦21 sluices⟧ failed.

“⟦We have never seen a tide like it, and
we were not warned by the river agency⟧,” said ⟦Dame Ada Quill⟧, who chairs the trust.

Repairs will cost ⟦£3.6m⟧. The trust employs ⟦about 400 people⟧ in 日本 and Elvenham.
"""

GAZETTE = (
    "The Elvenham Gazette\r\n\r\n"
    "The flood reached ⟦13%⟧ of the quays, and ⟦twenty-one⟧ sluices were broken; the trust’s ⟦412⟧ staff went home.\r\n"
    "\r\n"
    "“⟦We have never seen a tide like this, and we were warned by the river agency⟧,”"
    " said ⟦Ada Quill⟧ of the Harbour Trust.\r\n"
    "In January the bill had been put at ⟦£2.9m⟧.\r\n"
)

BLOG = """:: quayside <b>notes</b> [bold]by nobody[/bold] ::

⟦14 per cent⟧ of quays flooded & 20,000 eels came ashore with ⟦21⟧ broken sluices. \x1b[31m::error::red\x1b[0m
“⟦We have never seen a tide like it⟧,” said ⟦Bram Oakes⟧, the harbour’s master of 30 years, to \
anyone who would listen to him at the bar of the Anchor that night and on the following one.
"""


@dataclass(frozen=True, slots=True)
class Sample:
    """A value that says what it was made with."""

    says: str
    low: float | None = None
    high: float | None = None
    number: float | None = None
    words: str | None = None
    who: str | None = None

    def show(self) -> str:
        return self.says

    def as_dict(self) -> dict[str, Json]:
        if self.words is not None:
            return {"words": self.words, "speaker": self.who}
        if self.low is None or self.high is None:
            return {}
        number = self.number if self.number is not None else self.low if self.low == self.high else None
        dimension = "share" if "%" in self.says else "money" if "GBP" in self.says else "count"
        return {"number": number, "low": self.low, "high": self.high, "dimension": dimension}


class Draft:
    """A document and its marked mentions."""

    def __init__(self, label: str, path: str, text: str, date: dt.date | None = None) -> None:
        plain, self.spans = marked(text)
        self.document = Document(Source(label, path, plain.split("\n")[0].strip(), date), Prose(plain, date))

    def match(
        self,
        number: int,
        kind: str,
        value: Sample,
        comparison: Comparison | None = None,
        *,
        primary: bool = False,
    ) -> Match:
        span = self.spans[number]
        mention = Mention(kind, span, span.of(self.document.text), value)
        reason = "“quays” and “flood” stand beside it"
        return Match(self.document.source.label, mention, 0.9125, reason, comparison, primary)


PRESS_DRAFT = Draft("press", "drafts/press release.txt", PRESS, dt.date(2024, 3, 5))
GAZETTE_DRAFT = Draft("gazette", "sources/gazette, 6 March.txt", GAZETTE, dt.date(2024, 1, 31))
BLOG_DRAFT = Draft("blog", "sources/blög.txt", BLOG)

RULES = "rules/flood.yaml"


def edit(kind: EditKind, first: tuple[int, int], second: tuple[int, int], weight: Weight) -> Edit:
    return Edit(kind, Span(*first), Span(*second), weight)


def related(relation: Relation, why: str, *edits: Edit) -> Comparison:
    return Comparison(relation, why, weight="major" if edits else None, edits=edits)


def claim(name: str, line: int, says: str, kind: str = "quantity") -> Claim:
    return Claim(name, kind, RulePlace(RULES, line), says)


def quays() -> tuple[Claim, Finding]:
    says = "13% of the quays were flooded"
    wanted = Mention("quantity", Span(0, 3), "13%", Sample("13%", 0.125, 0.135, 0.13))
    apart = related("conflict", "one in eight is 12.5%; 13% is nearer to one in seven or so")
    matches = (
        PRESS_DRAFT.match(0, "quantity", Sample("12.5%", 0.118, 0.134, 0.125), apart, primary=True),
        GAZETTE_DRAFT.match(0, "quantity", wanted.value, related("same", "13% is 13%")),
        BLOG_DRAFT.match(0, "quantity", Sample("14%", 0.135, 0.145, 0.14), related("conflict", "14% is not 13%")),
    )
    message = "one in eight is 12.5%; 13% is nearer to one in seven or so"
    finding = Finding(
        "quays-flooded", "quantity", "conflict", "error", 0.97, message, RulePlace(RULES, 12), matches,
        "13%", "the claim",
    )  # fmt: skip
    return replace(claim("quays-flooded", 12, says), wanted=wanted), finding


def sluices() -> tuple[Claim, Finding]:
    value = Sample("21 sluices", 21, 21)
    matches = (
        PRESS_DRAFT.match(1, "quantity", value, primary=True),
        GAZETTE_DRAFT.match(1, "quantity", Sample("21", 21, 21), related("same", "twenty-one is 21")),
        BLOG_DRAFT.match(1, "quantity", Sample("21", 21, 21), related("same", "21 is 21")),
    )
    message = "all three sources say 21"
    finding = Finding(
        "sluices-broken", "quantity", "agree", "none", 1.0, message, RulePlace(RULES, 18), matches,
        "21 sluices", "press",
    )  # fmt: skip
    return replace(claim("sluices-broken", 18, "21 sluices failed"), title="Sluices"), finding


WHOLE = "We have never seen a tide like it, and we were not warned by the river agency"
CHANGED = "We have never seen a tide like this, and we were warned by the river agency"


def warning() -> tuple[Claim, Finding]:
    edits = (
        edit("function", (31, 33), (31, 35), "minor"),
        edit("negation", (47, 50), (49, 49), "major"),
    )
    why = "“not” is left out, and “it” became “this”"
    matches = (
        PRESS_DRAFT.match(2, "quote", Sample(f"“{WHOLE}”", words=WHOLE)),
        GAZETTE_DRAFT.match(
            3, "quote", Sample(f"“{CHANGED}”", words=CHANGED), related("reworded", why, *edits), primary=True
        ),
    )
    finding = Finding(
        "not-warned", "quote", "variant", "warning", 0.9, why, RulePlace(RULES, 24), matches, WHOLE, "press", ("blog",)
    )  # fmt: skip
    return replace(claim("not-warned", 24, WHOLE, "quote"), required_in=("press", "blog"), authority="press"), finding


def speaker() -> tuple[Claim, Finding]:
    value = Sample(
        "“We have never seen a tide like it” (Bram Oakes)", words="We have never seen a tide like it", who="Bram Oakes"
    )
    matches = (
        PRESS_DRAFT.match(2, "quote", Sample(f"“{WHOLE}” (Ada Quill)", words=WHOLE, who="Ada Quill")),
        BLOG_DRAFT.match(2, "quote", value, related("trimmed", "the same words by another speaker"), primary=True),
    )  # fmt: skip
    message = "the words of Ada Quill are given to Bram Oakes"
    finding = Finding(
        "never-seen-a-tide", "quote", "misattributed", "error", 0.88, message, RulePlace(RULES, 30), matches,
        "We have never seen a tide like it", "the majority", ("gazette",),
    )  # fmt: skip
    return claim("never-seen-a-tide", 30, "We have never seen a tide like it", "quote"), finding


def cost() -> tuple[Claim, Finding]:
    why = "2024-01: GBP 2.9 million; 2024-03: GBP 3.6 million"
    matches = (
        GAZETTE_DRAFT.match(5, "quantity", Sample("GBP 2.9 million", 2.85e6, 2.95e6, 2.9e6), primary=True),
        PRESS_DRAFT.match(4, "quantity", Sample("GBP 3.6 million", 3.55e6, 3.65e6, 3.6e6)),
    )
    finding = Finding(
        "repairs-cost", "quantity", "changed", "note", 0.7, why, RulePlace(RULES, 36), matches,
        "GBP 2.9 million", "the majority", ("blog",),
    )  # fmt: skip
    return claim("repairs-cost", 36, "Repairs will cost £3.6m"), finding


def staff() -> tuple[Claim, Finding]:
    why = "about 400 allows 360 to 440, and 412 lies in it"
    matches = (
        PRESS_DRAFT.match(5, "quantity", Sample("about 400 people", 360, 440)),
        GAZETTE_DRAFT.match(2, "quantity", Sample("412 staff", 412, 412), related("compatible", why), primary=True),
    )
    finding = Finding(
        "staff", "quantity", "agree", "none", 0.8, why, RulePlace(RULES, 42), matches,
        "about 400 people", "press", ("blog",),
    )  # fmt: skip
    return claim("staff", 42, "The trust employs about 400 people"), finding


def chair() -> tuple[Claim, Finding]:
    matches = (
        PRESS_DRAFT.match(3, "name", Sample("Dame Ada Quill")),
        GAZETTE_DRAFT.match(4, "name", Sample("Ada Quill"), related("same", "a title says nothing"), primary=True),
    )
    message = "blog should say it and does not"
    finding = Finding(
        "chair", "name", "missing", "warning", 0.99, message, RulePlace(RULES, 48), matches,
        "Dame Ada Quill", "press", ("blog",),
    )  # fmt: skip
    return replace(claim("chair", 48, "Ada Quill chairs the trust", "name"), required_in=("blog",)), finding


def eels() -> tuple[Claim, Finding]:
    why = "a share of quays and a count of eels are different measures"
    matches = (BLOG_DRAFT.match(3, "name", Sample("Bram Oakes"), related("incomparable", why), primary=True),)
    finding = Finding(
        "harbour-master-of-the-old-and-the-new-harbour", "name", "undecided", "note", 0.4, why, None, matches,
        "", "", ("press",),
    )  # fmt: skip
    return claim("harbour-master-of-the-old-and-the-new-harbour", 54, "Bram Oakes is harbour master"), finding


def in_order(finding: Finding) -> Finding:
    """Order the matches as the engine does: by source, then by place."""
    matches = sorted(finding.matches, key=lambda match: (match.source, match.mention.span))
    return replace(finding, matches=tuple(matches))


def report() -> Report:
    """Return the sample report."""
    pairs = [quays(), sluices(), warning(), speaker(), cost(), staff(), chair(), eels()]
    unheard = replace(claim("tide-height", 60, "The tide was 4.1 metres high"), sources=("press",))
    problem = Problem("sources/scan.txt", 0, 0, "not UTF-8: byte 0xff at offset 12", "save it as UTF-8")
    return Report(
        (BLOG_DRAFT.document, GAZETTE_DRAFT.document, PRESS_DRAFT.document),
        (*(pair[0] for pair in pairs), unheard),
        tuple(in_order(pair[1]) for pair in pairs),
        (problem,),
    )
