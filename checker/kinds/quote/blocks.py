"""Finds speech set off as paragraphs of its own, without marks, after "the chief inspector said:"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from checker.kinds.quote import saying
from checker.kinds.quote.speakers import introduced_by
from checker.kinds.quote.value import Quotation
from checker.model import Mention

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.model import Span
    from checker.prose import Prose

_MOST: Final = 8
_LEAST_WORDS: Final = 6
_MARKS: Final = frozenset('"“”„«»')


def blocks(prose: Prose) -> Iterator[Mention]:
    """Yield the paragraphs of each block of speech, one mention a paragraph."""
    paragraphs = prose.paragraphs
    folded = prose.folded
    after = 0
    for index, paragraph in enumerate(paragraphs):
        if index < after or folded[paragraph.end - 1] != ":":
            continue
        found = _introduces().search(folded, max(paragraph.start, paragraph.end - 60), paragraph.end)
        if found is None or found["verb"] not in saying.INDIRECT:
            continue
        speaker = introduced_by(prose.text, paragraph)
        if speaker is None:
            continue
        for at, spoken in enumerate(paragraphs[index + 1 : index + 1 + _MOST]):
            if not _is_speech(folded, spoken):
                break
            after = index + 2 + at
            words = " ".join(spoken.of(prose.text).split())
            yield Mention("quote", spoken, spoken.of(prose.text), Quotation(words, speaker, utterance=-index - 1))


def _is_speech(folded: str, paragraph: Span) -> bool:
    text = folded[paragraph.start : paragraph.end]
    return (
        text[-1] in ".!?"
        and len(text.split(None, _LEAST_WORDS)) > _LEAST_WORDS - 1
        and _MARKS.isdisjoint(text)
        and _reports().match(text) is None
    )


# These are compiled when a text first asks for them; most do not.


@cache
def _introduces() -> re.Pattern[str]:
    return re.compile(r"(?P<verb>[a-z]+)(?: (?:today|yesterday|that|[a-z]+day|in a [a-z ]+))?,?:$")


@cache
def _reports() -> re.Pattern[str]:
    """Return how a paragraph opens that is the reporter's again."""
    return re.compile(
        r"(?:today|yesterday|meanwhile|last (?:week|month|year|night)|earlier|notes? to editors|ends\b|contact"
        r"|media enquiries|source:|photograph|read more|responding|in addition"
        r"|under the new|on (?:mon|tues|wednes|thurs|fri|satur|sun)day"
        r"|[•*·-] )",
    )
