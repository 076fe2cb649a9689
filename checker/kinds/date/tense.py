"""Whether a sentence speaks of what was or of what will be, near an offset.

It knows verbs and the words that look ahead. It does not know dates.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal

from checker.almanac.words import ORDINALS, WEEKDAYS

if TYPE_CHECKING:
    from checker.model import Span
    from checker.prose import Prose

Tense = Literal["past", "future", "alone", "open"]

_FUTURE: Final = frozenset(
    "will ll won shall going due would should must may might can could scheduled expected expects expect plans"
    " plan planning planned hopes aims intends ahead by until let please available upcoming set meets opens"
    " starts begins faces starting".split()
)
_PAST: Final = frozenset(
    "was were had did has have been said told went came made took gave got saw found left held met won lost led"
    " fell rose grew cut began broke brought built bought caught chose drew drove felt fought flew kept knew"
    " laid meant paid put ran sent shot sat sold spent spoke stood struck taught thought threw wrote died".split()
)
# Words that belong to a date themselves.
_LEADING: Final = frozenset("last next on in at by the of around st nd rd th day".split()) | ORDINALS.keys() | WEEKDAYS.keys()
_WORD: Final = re.compile(r"[a-z]+")
_FARTHEST: Final = 160
_NEAR: Final = 90


def tense(prose: Prose, span: Span) -> Tense:
    """Return the tense of the words around a span: the nearest verb before it decides, else the next one.

    `alone` means that its sentence holds nothing else: the heading of an agenda, which looks ahead.
    """
    folded, sentence = prose.folded, prose.sentence_at(span.start)
    before = _WORD.findall(folded, max(sentence.start, span.start - _FARTHEST), span.start)
    after = _WORD.findall(folded, span.end, max(span.end, min(sentence.end, span.end + _NEAR)))
    if not after and all(word in _LEADING for word in before):
        return "alone"
    for word in (*reversed(before), *after):
        if word in _FUTURE:
            return "future"
        if word in _PAST or (word.endswith("ed") and len(word) > 4):
            return "past"
    return "open"
