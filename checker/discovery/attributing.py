"""To whom most sources give the words of one fact: who gives them to another person by name gives them wrongly.

It knows speakers. It does not know words, nor how the statements were found to belong together.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.discovery.facts import Statement

# So many speakers, by the words for them, are held to each other: enough for a dispute, and the cost stays bounded.
_MOST: Final = 12


def spoken_by_most(kind: Any, statements: Sequence[Statement], expected: Statement) -> Statement:
    """Return the statement whose speaker most sources name; `expected` in a tie, and where a kind knows no speakers."""
    same_person = getattr(kind, "same_person", None)
    if same_person is None:
        return expected
    first_of: dict[str, Statement] = {}
    sources: dict[str, set[str]] = {}
    for each in (expected, *statements):
        who = each.said.mention.value.who
        if who is not None and (who in first_of or len(first_of) < _MOST):
            first_of.setdefault(who, each)
            sources.setdefault(who, set()).add(each.said.source)

    def voices(who: str) -> int:
        value = first_of[who].said.mention.value
        named = (other for other, one in first_of.items() if same_person(value, one.said.mention.value))
        return len(sources[who].union(*(sources[other] for other in named)))

    # A name that the text itself has counts before one that was found for a pronoun or a surname.
    return first_of[max(first_of, key=lambda who: (voices(who), _is_written(first_of[who])))] if first_of else expected


def _is_written(statement: Statement) -> bool:
    return statement.said.mention.value.name is None
