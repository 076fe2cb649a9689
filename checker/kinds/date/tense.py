"""Whether a sentence speaks of what was or of what will be, near an offset.

It knows verbs and the words that look ahead. It does not know dates.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal

from checker.almanac.words import ORDINALS, WEEKDAYS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.model import Span
    from checker.prose import Prose

Tense = Literal["past", "future", "alone", "open"]

_FUTURE: Final = frozenset(
    "will ll won shall going due would should must may might can could scheduled expected expects expect plans"
    " plan planning planned hopes aims intends ahead let please available upcoming set meets opens"
    " starts begins faces starting".split()
)
# These look ahead only from right before the date: "by Friday".
_DEADLINES: Final = frozenset(("by", "until"))
_PAST: Final = frozenset(
    "was were had did has have been said told went came made took gave got saw found left held met won lost led"
    " fell rose grew cut began broke brought built bought caught chose drew drove felt fought flew kept knew"
    " laid meant paid put ran sent shot sat sold spent spoke stood struck taught thought threw wrote died".split()
)
# Words that belong to a date themselves.
_LEADING: Final = (
    frozenset("last next on in at by the of around st nd rd th day".split()) | ORDINALS.keys() | WEEKDAYS.keys()
)
_TO_COME: Final = frozenset("be will shall would".split())
_WORD: Final = re.compile(r"[a-z]+")
_CLAUSE: Final = re.compile(r"[,;:](?!\s(?:which|who|when|where|after|as)\b)")
_FARTHEST: Final = 160
_NEAR: Final = 90


def tense(prose: Prose, span: Span) -> Tense:
    """Return the tense of the words around a span: the nearest verb decides.

    `alone` means that its sentence holds nothing else: the heading of an agenda, which looks ahead.
    """
    folded, sentence = prose.folded, prose.sentence_at(span.start)
    end = max(span.end, min(sentence.end, span.end + _NEAR))
    before = _words(prose, max(sentence.start, span.start - _FARTHEST), span.start)
    after = _words(prose, span.end, end)
    opens = _LEADING.issuperset(before)
    if opens and not after:
        return "alone"
    # "should open on Friday, he said" goes on with another clause; "on Monday night, which killed" does not.
    if not opens and (mark := _CLAUSE.search(folded, span.end, end)) is not None:
        after = _words(prose, span.end, mark.start())
    if before and before[-1] in _DEADLINES:
        return "future"
    return "past" if before and before[-1] == "since" else _nearest(before[::-1], after)


def _words(prose: Prose, start: int, end: int) -> list[str]:
    """Return the words of a stretch, without the month that is written as the verb "may"."""
    words = _WORD.findall(prose.folded, start, end)
    return [word for word in words if word != "may"] if "May" in prose.text[start:end] else words


def _nearest(before: list[str], after: list[str]) -> Tense:
    """Return the tense of the nearest verb, counted in words; on a tie the one before decides."""
    found = [
        (distance, side, sense)
        for side, words in enumerate((before, after))
        for distance, word in enumerate(words)
        if (sense := _sense(word, words[distance + 1 : distance + 4] if words is before else ())) is not None
    ]
    return min(found)[2] if found else "open"


def _sense(word: str, auxiliaries: Sequence[str]) -> Literal["past", "future"] | None:
    """Return what one word tells; "published" after "to be" or "will" has not happened yet."""
    if word in _FUTURE:
        return "future"
    if word not in _PAST and (not word.endswith("ed") or len(word) < 5):
        return None
    return "future" if _TO_COME.intersection(auxiliaries) else "past"
