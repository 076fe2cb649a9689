"""Reads a relation into a tree: two sums and the comparison between them.

It knows the grammar and its errors. It does not know what any name stands for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker.frozen import frozen
from checker.relation.tokens import (
    COMPARISONS,
    OPERATORS,
    Comparison,
    Operator,
    RelationError,
    Token,
    tokens,
)

if TYPE_CHECKING:
    from fractions import Fraction

# No sum in a rule nests deeper; the parser's own depth is bounded by it.
_DEEPEST: Final = 30
# Nor is any longer: evaluation walks the tree by recursion.
_LONGEST: Final = 200


@frozen
class Name:
    """The value of a claim."""

    name: str
    offset: int


@frozen
class Number:
    """A number as written in the relation; `text` keeps how."""

    number: Fraction
    text: str
    offset: int


@frozen
class Negative:
    """A sum with its sign turned."""

    of: Node
    offset: int


@frozen
class Binary:
    """Two sums joined by `+ - * /`; `offset` is where the operator stands."""

    operator: Operator
    left: Node
    right: Node
    offset: int


Node = Name | Number | Negative | Binary


@frozen
class Relation:
    """A relation as read. `names` are the claims it speaks of, each with its first offset, in order."""

    text: str
    left: Node
    comparison: Comparison
    right: Node
    names: tuple[tuple[str, int], ...]


def parse(text: str) -> Relation:
    """Return the relation that `text` writes; raises RelationError with the offset of the first fault."""
    reader = _Reader(text)
    left = reader.sum(0)
    comparison = reader.comparison()
    right = reader.sum(0)
    reader.end()
    if not reader.names:
        raise RelationError(0, "no claim is named here", "name at least one claim by its id")
    return Relation(text, left, comparison, right, tuple(reader.names.items()))


class _Reader:
    """Recursive descent over the tokens; each method reads one rule of the grammar."""

    def __init__(self, text: str) -> None:
        self._tokens = tokens(text)
        self._next = next(self._tokens)
        self._read = 0
        self.names: dict[str, int] = {}

    def _take(self) -> Token:
        token, self._read = self._next, self._read + 1
        if self._read > _LONGEST:
            raise RelationError(token.offset, f"a relation of more than {_LONGEST} words", "break it in two")
        self._next = next(self._tokens)
        return token

    def comparison(self) -> Comparison:
        token = self._next
        sign = COMPARISONS.get(token.text)
        if sign is None:
            fault = "a comparison is missing" if token.kind == "end" else f"“{token.text}” where a comparison was due"
            raise RelationError(token.offset, fault, "a relation is like `part / whole = share`")
        self._take()
        return sign

    def end(self) -> None:
        token = self._next
        if token.kind == "end":
            return
        if token.text in COMPARISONS:
            raise RelationError(token.offset, "a second comparison", "write each comparison as a claim of its own")
        remedy = "no parenthesis is open here" if token.text == ")" else "an operator is missing before it"
        raise RelationError(token.offset, f"“{token.text}” is too much", remedy)

    def sum(self, depth: int) -> Node:
        left = self._product(depth)
        while (operator := OPERATORS.get(self._next.text)) in ("+", "-"):
            offset = self._take().offset
            left = Binary(operator, left, self._product(depth), offset)
        return left

    def _product(self, depth: int) -> Node:
        left = self._factor(depth)
        while (operator := OPERATORS.get(self._next.text)) in ("*", "/"):
            offset = self._take().offset
            right = self._factor(depth)
            if operator == "/" and isinstance(right, Number) and right.number == 0:
                raise RelationError(right.offset, "a division by nought")
            left = Binary(operator, left, right, offset)
        return left

    def _factor(self, depth: int) -> Node:
        if depth > _DEEPEST:
            raise RelationError(self._next.offset, f"more than {_DEEPEST} parentheses or signs inside one another")
        if OPERATORS.get(self._next.text) == "-":
            offset = self._take().offset
            return Negative(self._factor(depth + 1), offset)
        if self._next.text == "(":
            return self._enclosed(depth)
        token = self._next
        if token.kind == "name":
            self._take()
            self.names.setdefault(token.text, token.offset)
            return Name(token.text, token.offset)
        if token.number is not None:
            self._take()
            return Number(token.number, token.text, token.offset)
        found = "the relation ends" if token.kind == "end" else f"“{token.text}” stands"
        raise RelationError(token.offset, f"{found} where a name or a number was due")

    def _enclosed(self, depth: int) -> Node:
        opened = self._take()
        inside = self.sum(depth + 1)
        if self._next.text != ")":
            raise RelationError(opened.offset, "this parenthesis is not closed")
        self._take()
        return inside
