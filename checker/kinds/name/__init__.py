"""Names of organisations, reports and laws: where they stand, and when one is a near-copy of another.

`find` knows capitals, `seek` looks for one wanted name, `compare` tells a slip from another name.
"""

from __future__ import annotations

from checker.kinds.name.compare import affinity, compare, compare_texts, topic
from checker.kinds.name.find import NAME, find, stated
from checker.kinds.name.seek import seek

ALIASES: tuple[str, ...] = ("spelling",)
CONTEXT = 0.0
NEIGHBOUR = 0.0

__all__ = [
    "ALIASES", "CONTEXT", "NAME", "NEIGHBOUR", "affinity", "compare", "compare_texts", "find", "seek",
    "stated", "topic",
]  # fmt: skip
