"""Gives each stretch in marks its speaker: beside it, in the middle of it, or in the sentence or paragraph before.

It knows paragraphs and the order of stretches. How a clause names its speaker, `clauses` knows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from checker.kinds.quote import clauses, saying, sentences, subjects

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.kinds.quote.marks import Marked
    from checker.kinds.quote.sentences import Token
    from checker.model import Span
    from checker.prose import Prose

_SPEECH_ENDS: Final = frozenset(",?!—–-….")
_SENTENCE_ENDS: Final = frozenset(".?!…")
_INTRODUCES: Final = frozenset(":,")
_STARTERS: Final = frozenset("he she they it we i you the a an his her their its this that in on at but and".split())
_LONGEST_BETWEEN: Final = 200
_FEWEST_WORDS: Final = 4


class Attribution(NamedTuple):
    """Who spoke a marked stretch, in the text's own words; `beside` tells that it stands in its sentence.

    `joins` tells that the stretch goes on with the utterance before it.
    """

    speaker: str | None
    beside: bool = False
    joins: bool = False


class _Place:
    """A marked stretch, its paragraph (by number), and the free text of its sentence around it.

    `begins` and `ends` are where the free text before the stretch starts and that after it ends; `lead` are
    the tokens of its sentence before it.
    """

    __slots__ = ("_tail", "begins", "ends", "lead", "marked", "number", "paragraph", "text")

    def __init__(self, text: str, marked: Marked, paragraph: Span, number: int, free: tuple[int, int]) -> None:
        """Read the sentence up to the stretch; what follows it is read when somebody asks."""
        self.text, self.marked, self.paragraph, self.number = text, marked, paragraph, number
        self.begins, self.ends = free
        self.lead: list[Token] = []
        self._tail: list[Token] | None = None

    @property
    def tail(self) -> list[Token]:
        """Return the tokens of the sentence after the stretch; most stretches never ask for them."""
        if self._tail is None:
            start = self.marked.end
            if self.ends - start <= 1:
                self._tail = []
            else:
                stop = sentences.sentence_stop(self.text, start, self.ends)
                self._tail = sentences.tokens_of(self.text, start, stop)
        return self._tail


def attributions(prose: Prose, stretches: Sequence[Marked]) -> list[Attribution]:
    """Return the attribution of each stretch, in their order."""
    found: list[Attribution] = []
    previous: _Place | None = None
    for place in _places(prose, stretches):
        found.append(_attribute(prose, place, previous, found[-1] if found else None))
        previous = place
    return found


def _places(prose: Prose, stretches: Sequence[Marked]) -> Iterator[_Place]:
    text, paragraphs = prose.text, prose.paragraphs
    number = before = 0
    earlier: _Place | None = None
    followings = (*(marked.start for marked in stretches[1:]), len(text))
    for marked, following in zip(stretches, followings, strict=False):
        while number + 1 < len(paragraphs) and paragraphs[number + 1].start <= marked.start:
            number += 1
        paragraph = paragraphs[number]
        limit = paragraph.end if marked.end <= paragraph.end else prose.paragraph_at(marked.end - 1).end
        place = _Place(text, marked, paragraph, number, (max(paragraph.start, before), min(limit, following)))
        place.lead = _lead(place, earlier)
        yield place
        earlier, before = place, marked.end


def _lead(place: _Place, earlier: _Place | None) -> list[Token]:
    text, begins, end = place.text, place.begins, place.marked.start
    if begins == end:
        start, lead = begins, []
    else:
        start = sentences.sentence_start(text, begins, end)
        lead = sentences.tokens_of(text, start, end)
    if earlier is not None and start == begins == earlier.marked.end and not _ended(text, earlier.marked):
        # The sentence began before the stretch before: `called it “a” and demanded “b”`.
        return [*earlier.lead[-40:], *lead]
    return lead


def _ended(text: str, marked: Marked) -> bool:
    return text[marked.last - 1] in _SENTENCE_ENDS


def _attribute(prose: Prose, place: _Place, previous: _Place | None, last: Attribution | None) -> Attribution:
    if previous is not None and last is not None and previous.marked.continues:
        return Attribution(last.speaker, joins=True)
    joins = _joins(prose.text, place, previous, last)
    speaker = _beside(prose.text, place)
    if speaker is not None:
        same = last is not None and last.speaker is not None and last.speaker.lower() == speaker.lower()
        return Attribution(speaker, beside=True, joins=joins and same)
    if joins and last is not None:
        return Attribution(last.speaker, joins=True)
    return Attribution(_from_around(prose, place, previous, last))


def _beside(text: str, place: _Place) -> str | None:
    """Return who is named in the sentence of the words themselves."""
    marked = place.marked
    if place.lead and place.lead[-1].low in saying.TITLED:
        return None
    ending = text[marked.last - 1]
    introduced = bool(place.lead) and place.lead[-1].text in _INTRODUCES and ending != ","
    speaker = _introduced(place.lead) if introduced else None
    if speaker is None and ending in _SPEECH_ENDS and not _goes_elsewhere(text, place):
        speaker = clauses.after(place.tail)
    if speaker is None and place.lead and not introduced:
        speaker = clauses.before(place.lead)
    if speaker is None and ending not in _SENTENCE_ENDS:
        speaker = clauses.after(place.tail, strict=False)
    return speaker


def _introduced(lead: list[Token]) -> str | None:
    """Return who is named in a clause that leads up to the words with a colon or a comma."""
    speaker = clauses.before(lead)
    if speaker is None and lead[-1].text == ":" and any(token.low == "the" for token in lead):
        return subjects.main_subject(lead, len(lead) - 1)
    return speaker


def _goes_elsewhere(text: str, place: _Place) -> bool:
    """Tell whether a new sentence follows the words: `“…?” Poole then writes, “…”`, `“….” He announced …`."""
    ending = text[place.marked.last - 1]
    if ending not in _SENTENCE_ENDS or not place.tail or not place.tail[0].text[0].isupper():
        return False
    if ending == "." or place.tail[0].low in _STARTERS:
        return True
    stop = sentences.sentence_stop(text, place.marked.end, place.ends)
    return stop == place.ends and text[place.marked.end : place.ends].rstrip()[-1:] in _INTRODUCES


def _joins(text: str, place: _Place, previous: _Place | None, last: Attribution | None) -> bool:
    """Tell whether only an attribution stands between this stretch and the one before: "…," he said. "…"."""
    if previous is None or last is None or last.speaker is None or place.number != previous.number:
        return False
    if place.marked.start - previous.marked.end > _LONGEST_BETWEEN:
        return False
    if not previous.tail:
        return last.joins or last.beside
    if not text[place.marked.first : place.marked.first + 1].isalpha():
        return False
    return clauses.after(previous.tail) is not None and text[previous.marked.last - 1] in _SPEECH_ENDS


def _from_around(prose: Prose, place: _Place, previous: _Place | None, last: Attribution | None) -> str | None:
    """Return who spoke words whose own sentence does not say it; None where that is not plain."""
    text = prose.text
    if len(text[place.marked.first : place.marked.last].split(None, _FEWEST_WORDS)) < _FEWEST_WORDS:
        return None
    alone = place.marked.start - place.paragraph.start <= 1
    if not alone:
        if previous is not None and last is not None and previous.number == place.number and last.speaker:
            return last.speaker
        return spoke_in(text, place.begins, sentences.sentence_start(text, place.begins, place.marked.start))
    if place.number == 0 or place.paragraph.end - place.marked.end > 1:
        return None
    above = prose.paragraphs[place.number - 1]
    held = previous is not None and previous.marked.end > above.start
    start = previous.marked.end if held and previous is not None else above.start
    if text[above.end - 1] == ":":
        return introduced_by(text, above)
    if held and last is not None and last.speaker is not None:
        return last.speaker
    return spoke_in(text, start, above.end) if text[above.end - 1] in _SENTENCE_ENDS else None


def spoke_in(text: str, start: int, stop: int) -> str | None:
    """Return who speaks in the last sentence of a stretch, in indirect speech."""
    if stop - start < 2:
        return None
    tokens = sentences.tokens_of(text, sentences.sentence_start(text, start, stop - 2), stop)
    for at in reversed([at for at, token in enumerate(tokens) if token.says and at]):
        low = tokens[at].low
        if low in saying.INDIRECT and subjects.is_verb(tokens, at):
            return subjects.subject(tokens, at)
    return None


def introduced_by(text: str, paragraph: Span) -> str | None:
    """Return who a paragraph that ends in "said:" or "in its findings:" introduces."""
    start = sentences.sentence_start(text, paragraph.start, paragraph.end)
    tokens = sentences.tokens_of(text, start, paragraph.end)
    return clauses.before(tokens) or subjects.main_subject(tokens, len(tokens) - 1)


def indirect_speaker(prose: Prose, span: Span) -> str | None:
    """Return who says the words of `span`, which stand outside marks: "Simmonds said heinous crimes …"."""
    text = prose.text
    paragraph = prose.paragraph_at(span.start)
    start = sentences.sentence_start(text, paragraph.start, span.start)
    speaker = clauses.before(sentences.tokens_of(text, start, span.start))
    if speaker is not None:
        return speaker
    stop = sentences.sentence_stop(text, span.end, paragraph.end)
    return clauses.after(sentences.tokens_of(text, span.end, stop))
