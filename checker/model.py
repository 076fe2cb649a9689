"""The words of factlint as types: span, mention, value, source, claim, match, verdict, finding, report.

It knows what these things are made of. It does not know how any of them is found, compared or shown.
Every type is frozen; a change is a new value (`dataclasses.replace`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Protocol

from checker.frozen import frozen

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from checker.errors import Problem
    from checker.prose import Prose

Json = str | int | float | bool | None | list["Json"] | dict[str, "Json"]

Relation = Literal[
    # quantities and dates (DESIGN.md section 3)
    "same", "rounded", "compatible", "conflict", "incomparable",
    # quotations and names; `same` is shared
    "trimmed", "split", "marked", "reworded", "other",
]  # fmt: skip
Weight = Literal["minor", "major"]
Verdict = Literal["agree", "conflict", "variant", "misattributed", "changed", "missing", "undecided"]
Severity = Literal["error", "warning", "note", "none"]
SuppressedBy = Literal["document", "rules", "baseline"]
BaselineState = Literal["new", "unchanged"]
EditKind = Literal[
    "spelling", "contraction", "function", "content", "hedge", "negation", "number", "name", "order"
]  # fmt: skip


@frozen(order=True)
class Span:
    """Half-open offsets into a text, in code points: `text[start:end]`."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the stretch of `text` that this span covers."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Tell whether the two share a character."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        """Tell whether `other` lies inside, ends included."""
        return self.start <= other.start and other.end <= self.end


class Value(Protocol):
    """What a mention states. Each kind has its own frozen dataclass for it."""

    def show(self) -> str:
        """Return the value as understood, in the words of a report: `14.3%`, `about 40 people`."""
        ...

    def as_dict(self) -> dict[str, Json]:
        """Return the value for JSON, with the field names of DESIGN.md section 6."""
        ...


@frozen
class Mention:
    """A span that states a value. `text` is the text at the span, letter for letter.

    `value` is the kind's own `Value`; its type is Any because the kind is known only at run time
    (`kinds.load(mention.kind)` is the one that understands it).
    """

    kind: str
    span: Span
    text: str
    value: Any


@frozen
class Edit:
    """One changed stretch between two wordings; an insertion has an empty span on one side.

    The spans are offsets into the first and the second text compared.
    """

    kind: EditKind
    first: Span
    second: Span
    weight: Weight


@frozen
class Beside:
    """A figure of one text beside the one of another text that is told of the same thing.

    The spans are offsets into the first and the second text compared; one is None for a figure that only the
    other text has, and so is the relation. `why` is one sentence in plain words.
    """

    first: Span | None
    second: Span | None
    relation: Relation | None
    why: str


@frozen
class Comparison:
    """What came of comparing two values: the relation, and one sentence in plain words why.

    `implies` tells that the first lies inside the second ("more than 5" implies "more than 3");
    `weight` and `edits` are for rewordings; values that cannot be compared and yet look the same ($5m and €5m)
    weigh `major` too. `figures` are those of two texts that hold several, each beside its partner.
    """

    relation: Relation
    why: str
    implies: bool = False
    weight: Weight | None = None
    edits: tuple[Edit, ...] = ()
    figures: tuple[Beside, ...] = ()


@frozen
class Source:
    """One document as reports name it. `path` is as the user gave it, with forward slashes."""

    label: str
    path: str
    title: str | None = None
    date: dt.date | None = None
    publisher: str | None = None


@frozen
class Place:
    """Where a person finds something in a file. Numbers are 1-based, and 0 where the format has no such thing.

    `line` and `column` count in a text format's file, on the `page` of a PDF, or (`column` alone) in the
    `paragraph` of a text document, which stands under `heading` and, outside the main text, in `part`
    ("footnote 2"). `offset` counts code points of the decoded file, and is None where the file is no text.
    """

    line: int = 0
    column: int = 0
    page: int = 0
    paragraph: int = 0
    heading: str = ""
    part: str = ""
    offset: int | None = None


class Origin(Protocol):
    """The way back from a document's text to its file, where that text is not the file's own."""

    def start(self, offset: int, /) -> Place:
        """Return where the character at `offset` stands."""
        ...

    def end(self, offset: int, /) -> Place:
        """Return the place just behind the character before `offset`: the end of a span."""
        ...


@frozen
class Document:
    """A source with its text, as decoded: offsets count the code points of `text`.

    `origin` is None for plain text, where they are also offsets into the decoded file.
    """

    source: Source
    prose: Prose
    origin: Origin | None = None

    @property
    def text(self) -> str:
        """Return the whole text."""
        return self.prose.text


@frozen
class RulePlace:
    """Where a claim stands: `line` is 1-based."""

    path: str
    line: int


@frozen
class Example:
    """A sentence by which a rule tests itself: it must agree, conflict or be ignored."""

    expect: Literal["agree", "conflict", "ignore"]
    text: str
    line: int


@frozen
class Exemption:
    """What a rule file says of one source of a claim: it may differ, and why. `line` is 1-based."""

    source: str
    reason: str
    line: int


_NO_OTHER_NAMES: Mapping[str, tuple[str, ...]] = {}  # shared, and never written to


@frozen
class Claim:
    """One fact that sources should agree on.

    `wanted` is the mention that the claim's own example sentence makes (None for a relation);
    `says` that sentence. What each field means to a rule writer stands in docs/rules.md, generated
    from `rules/keys.py`.
    """

    id: str
    kind: str
    place: RulePlace
    says: str
    wanted: Mention | None = None
    title: str = ""
    open: bool = False
    authority: str | None = None
    speaker: str | None = None
    near: tuple[str, ...] = ()
    never_near: tuple[str, ...] = ()
    also_called: Mapping[str, tuple[str, ...]] = _NO_OTHER_NAMES
    sources: tuple[str, ...] = ()
    required_in: tuple[str, ...] = ()
    per: Literal["day", "month", "year"] | None = None
    tolerance: str | None = None
    exact: bool = False
    severity: Severity | None = None
    relation: str | None = None
    examples: tuple[Example, ...] = ()
    exemptions: tuple[Exemption, ...] = ()


@frozen
class Match:
    """A mention taken as its source's word on a claim.

    `score` (0 to 1) and `reason` say why it was taken; `comparison` is against the expected value,
    and None for the mention that set it.
    """

    source: str
    mention: Mention
    score: float
    reason: str
    comparison: Comparison | None = None
    primary: bool = False


@frozen
class Suppression:
    """A decision that a finding does not count: whose word it is, and where that stands (`line` 0: in the whole file).

    `severity` is the finding's own, which it has no longer. `until` is the last day on which it holds.
    """

    by: SuppressedBy
    reason: str
    severity: Severity
    path: str
    line: int = 0
    who: str = ""
    until: dt.date | None = None


# The relations of a match that stands against the expected value.
_APART: frozenset[Relation] = frozenset({"conflict", "incomparable", "reworded", "other"})


@frozen
class Finding:
    """A claim, its verdict, a message and its matches; exactly one match is primary if there are any.

    `expected` is the value that the matches were held to, in words, and `expected_from` who set it:
    `the claim`, a source's label, or `the majority`. `silent` are labels of the sources that the claim
    hears and that say nothing on it. A suppressed finding keeps its verdict and has the severity `none`.
    `state` says how it stands to a baseline, where there is one.
    """

    claim: str
    kind: str
    verdict: Verdict
    severity: Severity
    confidence: float
    message: str
    place: RulePlace | None
    matches: tuple[Match, ...] = ()
    expected: str = ""
    expected_from: str = ""
    silent: tuple[str, ...] = ()
    suppressed: Suppression | None = None
    state: BaselineState | None = None

    @property
    def differing(self) -> tuple[Match, ...]:
        """Return the matches that stand against the expected value, in order; those of an agreement never do."""
        if self.verdict in ("agree", "missing"):
            return ()
        return tuple(
            match
            for match in self.matches
            if (match.primary and self.verdict != "changed")
            or (match.comparison is not None and match.comparison.relation in _APART)
        )


@frozen
class Report:
    """The findings of a run, with everything that was read: the documents, the claims, the problems.

    `notices` tell what is no mistake and no finding, such as a suppression that holds nothing back. The first
    `touching` findings concern what a commit changes, where that was asked: they are shown first.
    """

    documents: tuple[Document, ...]
    claims: tuple[Claim, ...]
    findings: tuple[Finding, ...]
    problems: tuple[Problem, ...] = ()
    notices: tuple[Problem, ...] = ()
    touching: int = 0
