"""Makes findings of what is wrong inside one mention, whatever the rules and other documents say.

It knows that a kind may tell such mistakes, and that one made twice is one finding. It does not know any kind by name.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from checker import kinds
from checker.model import Comparison, Finding, Match

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from checker.model import Document, Severity


def slips(documents: Iterable[Document], severity: Severity) -> Iterator[Finding]:
    """Yield a finding for each mistake, with the places where it is made, in order of the documents.

    Each place differs by itself: no source sets what is expected. `claim` is the mistake in words that no rule
    writer would choose, as `monday-15-october-2013`.
    """
    made: dict[tuple[str, str], list[Match]] = defaultdict(list)
    names: dict[tuple[str, str], str] = {}
    for document in documents:
        for mention, name, why in kinds.faults(document.prose):
            first = not made[mention.kind, why]
            names[mention.kind, why] = name
            against = Comparison("conflict", why)
            made[mention.kind, why].append(Match(document.source.label, mention, 1.0, why, against, primary=first))
    for (kind, why), matches in made.items():
        yield Finding(names[kind, why], kind, "conflict", severity, 1.0, why, None, tuple(matches))
