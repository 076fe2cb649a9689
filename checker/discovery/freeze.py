"""Writes findings of discovery as the claims of a rule file, each with its evidence in comments and examples.

It knows how a claim is spelt in YAML and which sentence states a value. It does not know rules, files or whether a
claim does what its finding did: who writes the file tries that.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from checker import kinds
from checker.frozen import frozen
from checker.prose import Prose

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from checker.model import Document, Finding, Match

_HEADING: Final = """\
# Drafted by `factlint discover --write`. Read it, mend it, and delete what is not worth checking:
# a claim that stands here is never written again, and none is ever changed.
"""
_LONGEST_SENTENCE: Final = 300
_MOST_EXAMPLES: Final = 3
_MOST_EVIDENCE: Final = 6


@frozen
class Frozen:
    """A claim as text: its id, the words that state it, and its lines, two spaces deep."""

    id: str
    states: str
    lines: tuple[str, ...]
    examples: tuple[tuple[str, str], ...] = ()

    def text(self) -> str:
        """Return the claim with its examples, ready to stand under `claims:`."""
        lines = [*self.lines]
        if self.examples:
            lines.append("    examples:")
            for expect in ("agree", "conflict"):
                told = [sentence for kind, sentence in self.examples if kind == expect]
                if told:
                    lines.append(f"      {expect}:")
                    lines += [f"        - {_quoted(sentence)}" for sentence in told]
        return "\n".join(lines) + "\n"


def freeze(findings: Sequence[Finding], documents: Sequence[Document]) -> Iterator[Frozen]:
    """Yield the claims that state what the findings found; a finding that no sentence states plainly has none."""
    by_label = {document.source.label: document for document in documents}
    for finding in findings:
        frozen = _frozen(finding, by_label)
        if frozen is not None:
            yield frozen


def heading(title: str, documents: Sequence[Document]) -> str:
    """Return how a new rule file begins: its title, and every document as a source under its label."""
    lines = [f"title: {_quoted(title)}", "sources:"]
    lines += [f"  {_quoted(each.source.label)}: {_quoted(each.source.path)}" for each in documents]
    return _HEADING + "\n".join(lines) + "\nclaims:\n"


def _frozen(finding: Finding, documents: Mapping[str, Document]) -> Frozen | None:
    setter = _setter(finding)
    stated = _quotation(setter) if finding.kind == "quote" else _sentence(finding, setter, documents)
    if stated is None:
        return None
    states, keys = stated
    labels = list(dict.fromkeys(match.source for match in finding.matches))
    lines = [f"  # {line}" for line in _evidence(finding, documents)]
    lines += [f"  - id: {_name(finding.claim)}", *keys]
    if finding.verdict != "agree":
        lines.append("    open: true")
    if finding.verdict == "changed" and (per := _period(finding, documents)):
        lines.append(f"    per: {per}")
    lines.append(f"    sources: [{', '.join(map(_quoted, labels))}]")
    return Frozen(_name(finding.claim), states, tuple(lines), tuple(_examples(finding, setter, documents)))


def _setter(finding: Finding) -> Match:
    """Return the match that set the expected value: the one that was compared with nothing."""
    return next((match for match in finding.matches if match.comparison is None), finding.matches[0])


def _name(claim: str) -> str:
    return claim if not claim[0].isdigit() else f"n-{claim}"


def _quotation(setter: Match) -> tuple[str, list[str]] | None:
    value = setter.mention.value
    keys = [f"    quote: {_quoted(value.words)}"]
    if value.name or (value.speaker and value.speaker[0].isupper() and " " in value.speaker):
        keys.append(f"    speaker: {_quoted(value.who)}")
    return value.words, keys


def _sentence(finding: Finding, setter: Match, documents: Mapping[str, Document]) -> tuple[str, list[str]] | None:
    sentence = sentence_of(setter, documents[setter.source])
    words = " ".join(setter.mention.text.split())
    if len(sentence) > _LONGEST_SENTENCE or not _states(sentence, words, setter.mention.value, finding.kind):
        return None
    keys = [f"    says: {_quoted(sentence)}", f"    kind: {finding.kind}"]
    if len(list(kinds.load(finding.kind).find(Prose(sentence)))) > 1:
        keys.append(f"    value: {_quoted(words)}")
    return sentence, keys


def _states(sentence: str, words: str, value: Any, kind: str) -> bool:
    """Tell whether the sentence, read by itself, states the value once, by these words."""
    module = kinds.load(kind)
    meant = [each for each in module.find(Prose(sentence)) if " ".join(each.text.split()) == words]
    return len(meant) == 1 and module.compare(meant[0].value, value).relation == "same"


def sentence_of(match: Match, document: Document) -> str:
    """Return the sentence around a match, on one line."""
    span = document.prose.sentence_at(match.mention.span.start)
    return " ".join(span.of(document.text).split())


def _evidence(finding: Finding, documents: Mapping[str, Document]) -> Iterator[str]:
    yield f"{finding.verdict}: {' '.join(finding.message.split())}"
    for match in finding.matches[:_MOST_EVIDENCE]:
        yield f"  {match.source}: {sentence_of(match, documents[match.source])[:_LONGEST_SENTENCE]}"


def _period(finding: Finding, documents: Mapping[str, Document]) -> str | None:
    days = {str(documents[match.source].source.date or "") for match in finding.matches} - {""}
    for name, length in (("year", 4), ("month", 7), ("day", 10)):
        if len({day[:length] for day in days}) > 1:
            return name
    return None


def _examples(finding: Finding, setter: Match, documents: Mapping[str, Document]) -> Iterator[tuple[str, str]]:
    """Yield (agree or conflict, sentence) for the other statements, each sentence once."""
    seen = {sentence_of(setter, documents[setter.source])}
    told: dict[str, int] = {}
    for match in finding.matches:
        sentence = sentence_of(match, documents[match.source])
        if match.comparison is None or sentence in seen or len(sentence) > _LONGEST_SENTENCE:
            continue
        seen.add(sentence)
        differs = match.comparison.relation in ("conflict", "reworded")
        expect = "conflict" if differs else "agree"
        told[expect] = told.get(expect, 0) + 1
        if told[expect] <= _MOST_EXAMPLES:
            yield expect, sentence


def _quoted(text: str) -> str:
    """Return a text as YAML reads it back: a JSON string is a YAML one."""
    return json.dumps(" ".join(text.split()), ensure_ascii=False)
