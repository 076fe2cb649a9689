"""A span of a text, the mention of a value that stands there, and what comes of comparing two.

It does not know documents, nor how any of this is found or compared.
"""

from __future__ import annotations

from typing import Any, Literal, Protocol

from checker.frozen import frozen

Json = str | int | float | bool | None | list["Json"] | dict[str, "Json"]
Relation = Literal[
    # quantities and dates (DESIGN.md section 3)
    "same", "rounded", "compatible", "conflict", "incomparable",
    # quotations and names; `same` is shared
    "trimmed", "split", "marked", "reworded", "other",
]  # fmt: skip
Weight = Literal["minor", "major"]
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
