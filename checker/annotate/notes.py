"""What an editor is told in her draft: which findings touch it, at which words, and what the others say.

It knows findings and documents. It does not know how a note is written into a file, nor how a place in
another document is shown: whoever asks hands that in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from checker.fold import fold
from checker.frozen import frozen
from checker.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.model import Claim, Document, Finding, Match, Report, Verdict

# A note is read in a margin: so many other places, and so much of a sentence on each side of its mention.
_MOST_OTHERS: Final = 6
_REACH: Final = 120
# A mention longer than this is a quotation or the like.
_SHORT: Final = 36
# Said where the draft is right, or at least with the majority.
_NOT_HERE: Final = "Here it is as expected; another place differs."


@frozen
class Draft:
    """A document with the bytes of its file; `mark` is their byte order mark, and `encoding` that of a text file."""

    document: Document
    data: bytes
    mark: bytes
    encoding: str


@frozen
class Note:
    """A finding as told at `span` of the draft's text, in lines of plain text without a line end."""

    span: Span
    verdict: Verdict
    claim: str
    lines: tuple[str, ...]

    @property
    def heading(self) -> str:
        """Return what the note is about in two words: `conflict: inadequate-share`."""
        return f"{self.verdict}: {self.claim}"


class Places(Protocol):
    """Where matches stand, as a report shows it."""

    def document(self, label: str, /) -> Document:
        """Return the document whose source has `label`."""
        ...

    def region(self, match: Match, /) -> object:
        """Return what shows as the place of a match: `path:line:column`."""
        ...


@frozen
class Telling:
    """What every note of a draft is told with."""

    report: Report
    draft: Document
    places: Places

    def notes(self, *, agreements: bool = False) -> list[Note]:
        """Return the notes in order of their places: one for each finding that touches the draft.

        A finding touches it where a mention of the draft was matched, or where the draft should say it and
        does not; one that only agrees counts if `agreements` are asked for.
        """
        claims = {claim.id: claim for claim in self.report.claims}
        told = (self._note(finding, claims.get(finding.claim), agreements) for finding in self.report.findings)
        return sorted((note for note in told if note), key=lambda note: (note.span.end, note.span.start))

    def _note(self, finding: Finding, claim: Claim | None, agreements: bool) -> Note | None:  # noqa: FBT001 -- private
        label = self.draft.source.label
        if claim is not None and label in claim.required_in and label in finding.silent:
            lines = [f"{label} must say it and does not.", *self._others(finding, claim, None)]
            return Note(first_line(self.draft.text), "missing", plain(finding.claim), tuple(map(plain, lines)))
        here = [match for match in finding.matches if match.source == label]
        # That another source must say it and does not is nothing to mend here.
        if not here or finding.verdict == "missing" or (finding.severity == "none" and not agreements):
            return None
        match = min(here, key=lambda match: (not match.primary, match not in finding.differing, match.mention.span))
        lines = [f"{finding.message}.", *self._others(finding, claim, match)]
        if finding.differing and match not in finding.differing:
            lines.insert(1, _NOT_HERE)
        return Note(match.mention.span, finding.verdict, plain(finding.claim), tuple(map(plain, lines)))

    def _others(self, finding: Finding, claim: Claim | None, here: Match | None) -> Iterator[str]:
        """Yield what everybody else says, the outlier first, then whoever set the value; and the rule."""
        if claim is not None and finding.expected_from == "the claim":
            yield f"The rule says: {claim.says}"
        others = [match for match in finding.matches if match is not here]
        others.sort(key=lambda match: (not match.primary, match.comparison is not None))
        for match in others[:_MOST_OTHERS]:
            yield f"In {match.source}, {self.places.region(match)}{_understood(match)}: {self._sentence(match)}"
        if len(others) > _MOST_OTHERS:
            labels = dict.fromkeys(match.source for match in others[_MOST_OTHERS:])
            yield f"And in {len(others) - _MOST_OTHERS} more places: {', '.join(labels)}"
        if finding.place is not None:
            yield f"Rule: {finding.place.path}:{finding.place.line}"

    def _sentence(self, match: Match) -> str:
        """Return the mention in its sentence, of which as much is cut off as no margin would hold."""
        prose = self.places.document(match.source).prose
        span, text = match.mention.span, prose.text
        first, last = prose.sentence_at(span.start), prose.sentence_at(max(span.start, span.end - 1))
        start, end = min(first.start, span.start), max(last.end, span.end)
        before, after = _cut_before(text[start : span.start]), _cut_behind(text[span.end : end])
        return f"{before}{match.mention.text}{after}"


def first_line(text: str) -> Span:
    """Return the first line of a text that is not blank: the place for what stands nowhere in it."""
    start = len(text) - len(text.lstrip())
    end = text.find("\n", start)
    return Span(start, len(text.rstrip()) if end < 0 else start + len(text[start:end].rstrip()))


def _understood(match: Match) -> str:
    """Return the value as understood where the words do not show it; of a quotation it is the same words once more."""
    words, says = match.mention.text, match.mention.value.show()
    return "" if len(words) > _SHORT or fold(says) in fold(words) else f", that is {says}"


def _cut_before(text: str) -> str:
    """Return the end of a text, from the start of a word."""
    text = text.lstrip()
    return text if len(text) <= _REACH else f"…{text[-_REACH:].partition(' ')[2]}"


def _cut_behind(text: str) -> str:
    """Return the start of a text, up to the end of a word."""
    text = text.rstrip()
    return text if len(text) <= _REACH else f"{text[:_REACH].rpartition(' ')[0]}…"


def plain(text: str) -> str:
    """Return a text on one line, with U+FFFD for the characters that no file should be handed."""
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in " ".join(text.split()))
