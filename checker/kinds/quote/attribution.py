"""Reads who a text says spoke the words in marks: before them, after them, in the middle, or a sentence earlier.

It knows verbs of saying and the shape of noun phrases in news. It does not find marks, and compares nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from checker.kinds.quote import vocabulary
from checker.kinds.quote.people import speaker_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.kinds.quote.marks import Marked
    from checker.model import Span
    from checker.prose import Prose

_WINDOW: Final = 400
_TOKEN: Final = re.compile(r"[^\W_][\w'’&.‑-]*|[,;:(]|[—–―]|--+|(?<= )-(?= )")
_BREAK: Final = re.compile(r"""(?P<word>[\w.'’-]*)[.!?…]["'”’)\]]*\s+(?=["'“‘(\[]*[A-Z0-9])|\n""")
_ABBREVIATED: Final = frozenset(
    "mr mrs ms dr sen gov rep gen lt col sgt capt prof rev hon jr sr st cllr adm cmdr maj no vs d.c u.s u.k".split()
)
_ADVERBS: Final = frozenset(
    """also then later once recently often now already still simply only even again first finally never always yesterday
    today earlier previously reportedly apparently publicly privately since just further himself herself themselves both
    has had have is was were are be been being will would to did does do can could may might all monday tuesday wednesday
    thursday friday saturday sunday""".split()
)
_BOUNDARIES: Final = frozenset(
    "that but as when while because if after before which although though since and or".split()
)
_NO_SUBJECT: Final = frozenset(
    """to in on at of for from with by about into during after before when while as and but or that which who whose than
    if because so then the-more not was were is are has had have will would could should over under""".split()
)
_DASHES: Final = frozenset("—–―")
_SPEECH_ENDS: Final = frozenset(",?!—–-…")
_FARTHEST_VERB: Final = 26
_NEAR: Final = 7


class Token(NamedTuple):
    """A word or a mark of punctuation in a window of the text."""

    text: str
    low: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who spoke a marked stretch, in the text's own words; `beside` tells that it stands in its sentence.

    `joins` tells that the stretch goes on with the utterance before it.
    """

    speaker: str | None
    beside: bool = False
    joins: bool = False


class _Place(NamedTuple):
    """A marked stretch with the free text before and after it, in its own paragraph."""

    marked: Marked
    paragraph: Span
    before: int
    after: int


def attributions(prose: Prose, stretches: Sequence[Marked]) -> list[Attribution]:
    """Return the attribution of each stretch, in their order."""
    found: list[Attribution] = []
    places = list(_places(prose, stretches))
    for index, place in enumerate(places):
        previous = places[index - 1] if index else None
        found.append(_attribute(prose.text, place, previous, found))
    return found


def _places(prose: Prose, stretches: Sequence[Marked]) -> Iterator[_Place]:
    for index, marked in enumerate(stretches):
        paragraph = prose.paragraph_at(marked.start)
        before = max(paragraph.start, stretches[index - 1].end if index else 0)
        following = stretches[index + 1].start if index + 1 < len(stretches) else len(prose.text)
        end = paragraph.end if marked.end <= paragraph.end else prose.paragraph_at(marked.end - 1).end
        yield _Place(marked, paragraph, before, min(end, following))


def _attribute(text: str, place: _Place, previous: _Place | None, found: Sequence[Attribution]) -> Attribution:
    marked = place.marked
    last = found[-1] if found else None
    if previous is not None and last is not None and previous.marked.continues:
        return Attribution(last.speaker, joins=True)
    ended = text[marked.last - 1 : marked.last] in _SPEECH_ENDS
    joins = _joins(text, place, previous, last)
    after = _tokens(text, marked.end, _sentence_stop(text, marked.end, place.after))
    speaker = _speaker_after(after) if ended else None
    if speaker is None:
        start = _sentence_start(text, place.before, marked.start)
        speaker = _speaker_before(_tokens(text, start, marked.start))
    if speaker is None:
        speaker = _speaker_after(after)
    if speaker is not None:
        return Attribution(speaker, beside=True, joins=joins and last is not None and last.speaker == speaker)
    if last is not None and last.speaker is not None and previous is not None:
        if place.paragraph == previous.paragraph:
            return Attribution(last.speaker, joins=joins)
        if _fills(place) and (_fills(previous) or last.beside):
            return Attribution(last.speaker)
    return Attribution(_speaker_earlier(text, place))


def _joins(text: str, place: _Place, previous: _Place | None, last: Attribution | None) -> bool:
    """Tell whether only an attribution stands between this stretch and the one before: "…," he said. "…"."""
    if previous is None or last is None or not last.beside or place.paragraph != previous.paragraph:
        return False
    between = text[previous.marked.end : place.marked.start]
    words = between.split()
    return 0 < len(words) <= 30 and len(_BREAK.findall(between)) <= 1


def _fills(place: _Place) -> bool:
    """Tell whether the paragraph is nothing but the words in marks."""
    return place.marked.start - place.paragraph.start <= 1 and place.paragraph.end - place.marked.end <= 1


def _tokens(text: str, start: int, end: int) -> list[Token]:
    return [
        Token(found.group(), found.group().lower().rstrip("."), found.start(), found.end())
        for found in _TOKEN.finditer(text, start, end)
    ]


def _is_break(found: re.Match[str]) -> bool:
    word = found["word"]
    if word is None:
        return True
    low = word.lower()
    return not (low in _ABBREVIATED or (len(word) == 1 and word.isupper()))


def _sentence_stop(text: str, start: int, end: int) -> int:
    """Return where the sentence that goes on at `start` stops, at the latest after a window."""
    end = min(end, start + _WINDOW)
    for found in _BREAK.finditer(text, start, end):
        if _is_break(found):
            return found.end()
    return end


def _sentence_start(text: str, start: int, end: int) -> int:
    """Return where the sentence that leads up to `end` starts, at the earliest a window before."""
    begin = max(start, end - _WINDOW)
    for found in _BREAK.finditer(text, begin, end):
        if _is_break(found):
            begin = found.end()
    return begin


def _speaker_after(tokens: list[Token]) -> str | None:
    """Return who stands after the words: ", said Biden, who …", "Clinton said", ", according to the report"."""
    while tokens and tokens[0].text in {",", "-", "--", "—", "–", "―", "("}:
        tokens = tokens[1:]
    if not tokens:
        return None
    if tokens[0].low in vocabulary.SAYING:
        return _inverted(tokens[1:])
    return _according(tokens) or _subject_first(tokens)


def _inverted(tokens: list[Token]) -> str | None:
    if not tokens or tokens[0].low in _NO_SUBJECT or tokens[0].low in _ADVERBS:
        return None
    stop = next(
        (
            at
            for at, token in enumerate(tokens)
            if token.text in ",;:("
            or token.text[0] in "—–―-"
            or (at and token.low in _NO_SUBJECT - {"of", "for", "the-more"})
        ),
        len(tokens),
    )
    return speaker_in([token.text for token in tokens[:stop]])


def _according(tokens: list[Token]) -> str | None:
    for at, token in enumerate(tokens[:-2]):
        if token.low == "according" and tokens[at + 1].low == "to":
            rest = tokens[at + 2 :]
            stop = next((index for index, other in enumerate(rest) if other.text in ",;:("), len(rest))
            return speaker_in([other.text for other in rest[:stop]])
    return None


def _subject_first(tokens: list[Token]) -> str | None:
    for at, token in enumerate(tokens[:_FARTHEST_VERB]):
        if token.text in ";:" or token.text[0] in "—–―" or token.text.startswith("--"):
            return None
        if at == 0 or token.low not in vocabulary.SAYING:
            continue
        if token.low in vocabulary.LOOSE and at > _NEAR:
            continue
        if tokens[0].low in _NO_SUBJECT and not any(other.text == "," for other in tokens[:at]):
            return None
        return _subject(tokens, at)
    return None


def _speaker_before(tokens: list[Token]) -> str | None:
    """Return who stands before the words in their sentence: "Webb said the language was “unhelpful”"."""
    if not tokens:
        return None
    said = _according(tokens)
    if said is not None:
        return said
    for at in range(len(tokens) - 1, -1, -1):
        token = tokens[at]
        if token.low not in vocabulary.SAYING:
            continue
        if token.low in vocabulary.LOOSE and len(tokens) - at > _NEAR:
            continue
        speaker = _subject(tokens, at)
        if speaker is not None:
            return speaker
    return _label(tokens)


def _label(tokens: list[Token]) -> str | None:
    """Return the name that stands before a colon: "Philip Bump: “…”", "More from the report: “…”"."""
    if tokens[-1].text != ":":
        return None
    words = tokens[:-1]
    for at in range(len(words) - 1, -1, -1):
        if words[at].low == "from" or words[at].text[0] in "—–―-;:":
            words = words[at + 1 :]
            break
    if not words or len(words) > 12 or not (words[0].text[0].isupper() or words[0].low in {"the", "a", "an"}):
        return None
    return speaker_in([token.text for token in words])


def _subject(tokens: Sequence[Token], verb: int) -> str | None:
    """Return the noun phrase that the verb at `verb` belongs to, or None."""
    at = verb - 1
    while at >= 0 and (tokens[at].low in _ADVERBS or tokens[at].low.endswith("ly")):
        at -= 1
    if at < 0:
        return None
    if tokens[verb].low.endswith("ing") or tokens[at].low in {"and", "but", "or", "who"}:
        return _main_subject(tokens, at)
    if tokens[at].text == "," or tokens[at].text[0] in _DASHES or tokens[at].text == "--":
        return _before_apposition(tokens, at)
    start = at
    while start > 0 and not _bounds(tokens, start - 1, at):
        start -= 1
    return speaker_in([token.text for token in tokens[start : at + 1]])


def _bounds(tokens: Sequence[Token], at: int, end: int) -> bool:
    token = tokens[at]
    if token.text in ",;:(" or token.text[0] in _DASHES or token.text.startswith("-"):
        return True
    if token.low == "and":
        # "Frank Newport and Jim Harter said": both sides are names.
        return not (at > 0 and tokens[at - 1].text[0].isupper() and tokens[at + 1].text[0].isupper())
    return token.low in _BOUNDARIES or (token.low in vocabulary.SAYING and end - at > 0 and token.text.islower())


def _main_subject(tokens: Sequence[Token], end: int) -> str | None:
    """Return the subject of the sentence: the noun phrase at its head, after an opening "On Monday,"."""
    start = 0
    commas = [at for at in range(min(end + 1, len(tokens))) if tokens[at].text == ","]
    if tokens[0].low in _NO_SUBJECT and commas:
        start = commas[0] + 1
    while start < end and tokens[start].low in {"but", "and", "so", "yet", "still", "meanwhile", "instead", ","}:
        start += 1
    stop = start
    while stop <= end and tokens[stop].text not in ",;:(" and (stop == start or not _is_verb(tokens[stop])):
        stop += 1
    return speaker_in([token.text for token in tokens[start:stop]])


def _is_verb(token: Token) -> bool:
    return token.text.islower() and (
        token.low in vocabulary.SAYING
        or token.low in _ADVERBS
        or token.low.endswith(("ed", "ing"))
        or token.low in {"who", "that", "took", "went", "made", "gave"}
    )


def _before_apposition(tokens: Sequence[Token], comma: int) -> str | None:
    """Return the name that an apposition follows: "Andrew Webb, president of the Association, said"."""
    segments: list[list[str]] = [[]]
    for token in tokens[:comma]:
        if token.text in ",;:(" or token.text[0] in _DASHES or token.text == "--":
            segments.append([])
        else:
            segments[-1].append(token.text)
    segments = [segment for segment in segments if segment]
    while len(segments) > 1 and segments[0][0].lower() in _NO_SUBJECT:
        segments = segments[1:]
    if not segments:
        return None
    named = [segment for segment in segments if _is_bare_name(segment)]
    return speaker_in(named[0] if named else segments[0])


def _is_bare_name(words: Sequence[str]) -> bool:
    return 1 < len(words) <= 5 and all(word[0].isupper() for word in words)


def _speaker_earlier(text: str, place: _Place) -> str | None:
    """Return who spoke in the sentence before, for words that follow it without an attribution of their own."""
    end = place.marked.start
    start = place.paragraph.start
    if end - start < 2:
        return None
    stop = _sentence_start(text, start, end)
    if stop <= start:
        return None
    previous = _sentence_start(text, start, stop - 2)
    tokens = _tokens(text, previous, stop)
    for at in range(len(tokens) - 1, 0, -1):
        if tokens[at].low in vocabulary.SAYING and tokens[at].low not in vocabulary.LOOSE:
            return _subject(tokens, at)
    return None


def introduced_by(text: str, paragraph: Span) -> str | None:
    """Return who a paragraph that ends in "said:" introduces."""
    start = _sentence_start(text, paragraph.start, paragraph.end)
    return _speaker_before(_tokens(text, start, paragraph.end))


def indirect_speaker(prose: Prose, span: Span) -> str | None:
    """Return who says the words of `span`, which stand outside marks: "Simmonds said heinous crimes …"."""
    paragraph = prose.paragraph_at(span.start)
    start = _sentence_start(prose.text, paragraph.start, span.start)
    speaker = _speaker_before(_tokens(prose.text, start, span.start))
    if speaker is not None:
        return speaker
    stop = _sentence_stop(prose.text, span.end, paragraph.end)
    return _speaker_after(_tokens(prose.text, span.end, stop))
