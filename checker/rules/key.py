"""What describes one key of a rule file, and the words for where a key may stand and what it may take.

It knows no key by name: these stand in `keys`.
"""

from __future__ import annotations

from typing import Final, Literal, get_args

from checker.frozen import frozen

Where = Literal["file", "source", "claim", "exception", "examples"]
Takes = Literal[
    "text", "texts", "phrases", "id", "label", "labels", "kind", "expression", "tolerance", "date", "flag",
    "path", "choice", "sources", "claims", "exceptions", "examples",
]  # fmt: skip
WHERE: Final[tuple[Where, ...]] = get_args(Where)

# What a reader of the documentation is told about each sort of content.
TAKES: Final[dict[Takes, str]] = {
    "text": "text",
    "texts": "text, or a list of texts",
    "phrases": "phrases, each with its other names",
    "id": "lower-case words and numbers joined by hyphens",
    "label": "the label of a source",
    "labels": "the label of a source, or a list of labels",
    "kind": "a kind of value",
    "expression": "arithmetic with the ids of claims: + - * / ( ) and one of = ≠ < ≤ > ≥ ≈",
    "tolerance": "an amount: 5%, 2, 2 points, £1m",
    "date": "a day as year-month-day",
    "flag": "true or false",
    "path": "a path",
    "choice": "one of a few words",
    "sources": "labels, each with a path (or with path, date, title and publisher)",
    "claims": "a list of claims, each beginning with a hyphen",
    "exceptions": "a source with a reason, or a list of them",
    "examples": "agree, conflict and ignore, each with a text or a list of texts",
}


@frozen
class Key:
    """One key: `where` it may stand, what it `takes`, and the words for its reader.

    `example` is YAML that holds this key as it stands in a file; `default` says in words what holds
    without the key, and of a required one why it is needed; `choices` are the words that a key of choice
    takes; `beside` are the statements of a claim that it goes with (none: with each).
    """

    name: str
    where: Where
    takes: Takes
    meaning: str
    example: str
    default: str
    choices: tuple[str, ...] = ()
    required: bool = False
    beside: tuple[str, ...] = ()
