"""One document as the engine reads it: its mentions by kind, and the words around them, found once.

It knows what was asked of a document before. It does not know claims or verdicts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker import kinds
from checker.matching import Contexts

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checker.model import Document, Mention, Value


class Reading:
    """A document and what the kinds found in it, on demand."""

    def __init__(self, document: Document) -> None:
        """Take the document; nothing is found yet."""
        self.document = document
        self.label = document.source.label
        self._mentions: dict[str, tuple[Mention, ...]] = {}
        self._contexts: dict[str, Contexts] = {}

    def mentions(self, kind: str) -> tuple[Mention, ...]:
        """Return the mentions of a kind, in order of start."""
        found = self._mentions.get(kind)
        if found is None:
            found = self._mentions[kind] = tuple(kinds.heard(kind, self.document.prose))
        return found

    def contexts(self, kind: str) -> Contexts:
        """Return the words around the mentions of a kind; a mention's number is its place in `mentions`."""
        contexts = self._contexts.get(kind)
        if contexts is None:
            spans = [mention.span for mention in self.mentions(kind)]
            contexts = self._contexts[kind] = Contexts(self.document.prose, spans, kinds.load(kind).NEIGHBOUR)
        return contexts

    def sought(self, kind: str, wanted: Value) -> Iterable[Mention]:
        """Return the mentions that may speak of the value `wanted`, also those that only a claim can find."""
        return kinds.load(kind).seek(self.document.prose, wanted, self.mentions(kind))
