"""Writes findings of discovery as the claims of a rule file, each with its evidence in comments and examples.

It knows how a claim is spelt in YAML. It does not know rules, files or whether a claim does what its finding did:
who writes the file tries that.
"""

from __future__ import annotations

import json
import re
from textwrap import wrap
from typing import TYPE_CHECKING, Final

from checker.discovery.places import sentence_of, setter_of
from checker.discovery.stating import LONGEST, set_apart, wordings
from checker.frozen import frozen, replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from checker.discovery.stating import Wording
    from checker.model import Document, Finding

_HEADING: Final = """\
# Drafted by `factlint discover --write`. Read it, mend it, and take out what is not worth checking: a claim that
# stands here is never written again, and none is ever changed. One that is made a comment stays out for good.
"""
_MOST_EXAMPLES: Final = 3
_MOST_EVIDENCE: Final = 6
# How wide the file is at most, but for words that are longer.
_WIDTH: Final = 120
_INDENT: Final = "  "
# What YAML 1.1 does not take as text, not even in a comment (section 5.1), and what no editor shows.
_UNPRINTABLE: Final = re.compile("[^\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
# Words that YAML reads as they stand: nothing that marks, nothing that its newer readers take for a number or a truth.
_PLAIN: Final = re.compile(r"[^\W\d_] (?: [\w.’'/-] | [ ](?=[^\W_]) )* ", re.VERBOSE)
_NO_TEXT: Final = frozenset("y n yes no on off true false null nan inf".split())


@frozen
class Frozen:
    """A claim to be written: its id, its words, and what goes with them; `comments` are its evidence.

    `examples` are (agree or conflict, sentence).
    """

    id: str
    kind: str
    wording: Wording
    comments: tuple[str, ...]
    sources: tuple[str, ...]
    is_open: bool = False
    per: str = ""
    examples: tuple[tuple[str, str], ...] = ()

    def lines(self) -> tuple[str, ...]:
        """Return the claim as an entry of the list `claims`, without the list's indent."""
        return (
            *(f"# {line}" for comment in self.comments for line in _wrapped_comment(comment)),
            f"- id: {self.id}",
            *(f"  {line}" for line in self._keys()),
            *(f"  {line}" for line in self._example_lines()),
        )

    def _keys(self) -> Iterator[str]:
        wording = self.wording
        yield from _text(wording.key, wording.words)
        if wording.key == "says":
            yield f"kind: {self.kind}"
        for key, words in (("value", wording.value), ("speaker", wording.speaker)):
            if words:
                yield from _text(key, words)
        if wording.also_called:
            names = [f"{scalar(name)}: {_listed(others)}" for name, others in wording.also_called]
            yield f"also-called: {{{', '.join(names)}}}"
        for key, demanded in (("near", wording.near), ("never-near", wording.never_near)):
            if demanded:
                yield f"{key}: {_listed(demanded)}"
        if self.is_open:
            yield "open: true"
        if self.per:
            yield f"per: {self.per}"
        if self.sources:
            yield f"sources: {_listed(self.sources)}"

    def _example_lines(self) -> Iterator[str]:
        if self.examples:
            yield "examples:"
        for expect in ("agree", "conflict"):
            told = [sentence for kind, sentence in self.examples if kind == expect]
            if told:
                yield f"{_INDENT}{expect}:"
            for sentence in told:
                yield from (f"{_INDENT * 2}{line}" for line in _item(sentence))


def freeze(finding: Finding, documents: Mapping[str, Document], ident: str) -> tuple[Frozen, ...]:
    """Return the claims, called `ident`, that may find what the finding found, the plainest first; often there is none.

    `documents` are those of its matches, by label. A mistake inside one mention, which nothing else is held to, is
    told by every check and needs no claim.
    """
    if not finding.expected_from:
        return ()
    claims = []
    comments = tuple(evidence(finding, documents))
    labels = tuple(dict.fromkeys(match.source for match in finding.matches))
    is_open = finding.verdict != "agree"
    per = (_period(finding, documents) or "") if finding.verdict == "changed" else ""
    examples = tuple(_examples(finding, documents))
    for wording in wordings(finding, documents):
        told = tuple((expect, sentence) for expect, sentence in examples if sentence != wording.words)
        claims.append(Frozen(ident, finding.kind, wording, comments, labels, is_open, per, told))
    return tuple(claims)


def apart_from(claim: Frozen, finding: Finding, found: Finding, documents: Mapping[str, Document]) -> Frozen | None:
    """Return the claim so that it leaves out what it `found` beside the places of its finding; None where no word can.

    Both findings have labels by which `documents` are named.
    """
    wrong = [match for match in found.matches if not any(map(match.overlaps, finding.matches))]
    wording = set_apart(claim.wording, finding.matches, wrong, documents) if wrong else None
    return None if wording is None else replace(claim, wording=wording)


def heading(title: str, sources: Iterable[tuple[str, str]]) -> str:
    """Return how a new rule file begins: its title, and every document as a source: its label and its path."""
    lines = [f"title: {scalar(title)}", "sources:"]
    lines += [f"{_INDENT}{scalar(label)}: {scalar(path)}" for label, path in sources]
    return _HEADING + "\n".join(lines) + "\nclaims:\n"


def scalar(text: str) -> str:
    """Return a text, on one line, as YAML reads it back."""
    words = " ".join(text.split())
    if _PLAIN.fullmatch(words) and words.lower() not in _NO_TEXT:
        return words
    # A JSON string is a YAML one, but for what YAML would not read unescaped.
    return _UNPRINTABLE.sub(_escaped, json.dumps(words, ensure_ascii=False))


def _escaped(found: re.Match[str]) -> str:
    return f"\\u{ord(found.group()):04x}"


def _listed(words: Iterable[str]) -> str:
    return f"[{', '.join(map(scalar, words))}]"


def _text(key: str, words: str) -> list[str]:
    """Return a key with its text, folded over lines where it is long."""
    return _spelt(f"{key}: ", words, depth=2)


def _item(words: str) -> list[str]:
    return _spelt("- ", words, depth=4)


def _spelt(before: str, words: str, *, depth: int) -> list[str]:
    words = " ".join(words.split())
    room = _WIDTH - len(_INDENT) * (1 + depth)
    if len(before) + len(scalar(words)) <= room or _UNPRINTABLE.search(words):
        return [f"{before}{scalar(words)}"]
    folded = wrap(words, room, break_long_words=False, break_on_hyphens=False)
    return [f"{before}>-", *(f"{_INDENT}{line}" for line in folded)]


def _wrapped_comment(comment: str) -> list[str]:
    words = _UNPRINTABLE.sub("\ufffd", " ".join(comment.split()))
    margin = " " * (len(comment) - len(comment.lstrip()))
    return wrap(
        words, _WIDTH - 4, initial_indent=margin, subsequent_indent=f"{margin}  ",
        break_long_words=False, break_on_hyphens=False,
    )  # fmt: skip


def evidence(finding: Finding, documents: Mapping[str, Document]) -> Iterator[str]:
    """Yield what a finding says, and the sentences that it rests on, as the comments of a claim.

    `documents` are those of its matches, by label.
    """
    yield f"{finding.verdict}: {finding.message}"
    places = [(match.source, sentence_of(match, documents[match.source])) for match in finding.matches]
    told = list(dict.fromkeys(places))  # of a sum many figures stand in one sentence
    for source, sentence in told[:_MOST_EVIDENCE]:
        shown = sentence if len(sentence) <= LONGEST else f"{sentence[:LONGEST].rpartition(' ')[0]} …"
        yield f"  {source}: {shown}"
    if len(told) > _MOST_EVIDENCE:
        yield f"  and {len(told) - _MOST_EVIDENCE} more"


def _period(finding: Finding, documents: Mapping[str, Document]) -> str | None:
    days = {str(documents[match.source].source.date or "") for match in finding.matches} - {""}
    for name, length in (("year", 4), ("month", 7), ("day", 10)):
        if len({day[:length] for day in days}) > 1:
            return name
    return None


def _examples(finding: Finding, documents: Mapping[str, Document]) -> Iterator[tuple[str, str]]:
    """Yield (agree or conflict, sentence) for the other statements, each sentence once."""
    first = setter_of(finding)
    seen = {sentence_of(first, documents[first.source])}
    told: dict[str, int] = {}
    for match in finding.matches:
        sentence = sentence_of(match, documents[match.source])
        if match.comparison is None or sentence in seen or len(sentence) > LONGEST:
            continue
        seen.add(sentence)
        expect = "conflict" if match.comparison.relation in ("conflict", "reworded") else "agree"
        told[expect] = told.get(expect, 0) + 1
        if told[expect] <= _MOST_EXAMPLES:
            yield expect, sentence
