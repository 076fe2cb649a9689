"""The words of a relation: names, numbers and marks, each with the column where it stands.

It knows what a name and a number look like. It does not know in which order they make sense.
"""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING, Final, Literal

from checker.frozen import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

Comparison = Literal["=", "≠", "<", "≤", ">", "≥", "≈"]
Operator = Literal["+", "-", "*", "/"]

COMPARISONS: Final[dict[str, Comparison]] = {
    "=": "=", "==": "=", "≠": "≠", "!=": "≠", "<>": "≠", "<": "<", "≤": "≤", "<=": "≤",
    ">": ">", "≥": "≥", ">=": "≥", "≈": "≈", "~": "≈", "~=": "≈",
}  # fmt: skip
OPERATORS: Final[dict[str, Operator]] = {
    "+": "+", "-": "-", "−": "-", "–": "-", "*": "*", "×": "*", "/": "/", "÷": "/",
}  # fmt: skip

_TOKEN: Final = re.compile(
    r"""
      (?P<space> \s+ )
    | (?P<word> [\w.] [\w.,%-]* )
    | (?P<mark> == | != | <> | <= | >= | ~= | [-+*/=<>~()] | [−–×÷≠≤≥≈] )
    | (?P<stray> . )
    """,
    re.VERBOSE | re.DOTALL,
)
_NUMBER: Final = re.compile(
    r"(?P<digits> \d{1,3}(?:,\d{3})+(?:\.\d+)? | \d+(?:\.\d+)? | \.\d+ ) (?P<percent>%?)", re.VERBOSE | re.ASCII
)
# Longer than any number that a rule would name; bounds the work on a hostile one.
_LONGEST_NUMBER: Final = 40


class RelationError(ValueError):
    """A relation cannot be read: `offset` is where in its text (0-based), `remedy` a sentence or empty."""

    def __init__(self, offset: int, fault: str, remedy: str = "") -> None:
        """Take the place, the fault and what would mend it."""
        super().__init__(fault)
        self.offset = offset
        self.fault = fault
        self.remedy = remedy


@frozen
class Token:
    """One word of a relation; `number` is given for a number (13% is 13/100), and `kind` says what it is."""

    kind: Literal["name", "number", "mark", "end"]
    text: str
    offset: int
    number: Fraction | None = None


def tokens(text: str) -> Iterator[Token]:
    """Yield the tokens of `text`, the last of kind `end`; raises RelationError at what is none."""
    for found in _TOKEN.finditer(text):
        match found.lastgroup:
            case "space":
                continue
            case "word":
                yield _word(found.group(), found.start())
            case "mark":
                yield Token("mark", found.group(), found.start())
            case _:
                raise RelationError(
                    found.start(),
                    f"“{found.group()}” has no meaning in a relation",
                    "use names of claims, numbers, + - * / ( ) and one of = ≠ < ≤ > ≥ ≈",
                )
    yield Token("end", "", len(text))


def _word(word: str, offset: int) -> Token:
    number = _NUMBER.fullmatch(word) if len(word) <= _LONGEST_NUMBER else None
    if number is not None:
        exact = Fraction(number["digits"].replace(",", ""))
        return Token("number", word, offset, exact / 100 if number["percent"] else exact)
    if not any(character.isalpha() for character in word):
        remedy = "put a space on both sides of a minus" if "-" in word else "write it like 1,000 or 0.5 or 13%"
        raise RelationError(offset, f"“{_short(word)}” is not a number", remedy)
    if word.endswith((",", "%", "-")):
        remedy = "put a space on both sides of a minus" if word.endswith("-") else "take the last mark away"
        raise RelationError(offset, f"“{_short(word)}” cannot be the name of a claim", remedy)
    return Token("name", word, offset)


def _short(word: str) -> str:
    return word if len(word) <= _LONGEST_NUMBER else word[: _LONGEST_NUMBER - 1] + "…"
