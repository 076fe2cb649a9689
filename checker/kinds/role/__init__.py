"""Roles: a person tied to a title at an organisation, and when two such ties contradict each other.

`find` knows the patterns, `compare` the rules; `titles` is the vocabulary, and grows without code.
"""

from __future__ import annotations

from checker.kinds.role.compare import affinity, compare, compare_texts, seek, spelt_apart, topic
from checker.kinds.role.find import NAME, find

ALIASES: tuple[str, ...] = ("office",)
CONTEXT = 0.2
NEIGHBOUR = 0.5

__all__ = [
    "ALIASES", "CONTEXT", "NAME", "NEIGHBOUR", "affinity", "compare", "compare_texts", "find", "seek", "spelt_apart",
    "tolerance_fault", "topic",
]  # fmt: skip


def tolerance_fault(tolerance: str) -> str:  # noqa: ARG001 -- no text is one
    """Return what to write for the tolerance of an office, of which nobody is nearly the holder."""
    return "an office has one holder or another; delete it"
