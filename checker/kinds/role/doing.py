"""Finds the office that a verb names: "Jane Doe, who chairs the Harbour Board".

It knows a few verbs and what they are said of. Titles in nouns are `find`'s.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker.bodies import BODIES
from checker.capitals import run_end
from checker.kinds.role.value import Role
from checker.model import Mention, Span
from checker.people import is_given, is_honorific, person_before
from checker.tokens import bare, is_acronym

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from checker.people import Person
    from checker.tokens import Token

# What one does, and the office that is.
OFFICES: Final = {
    "chairs": "chair", "heads": "head", "leads": "leader", "edits": "editor", "directs": "director", "runs": "head",
}  # fmt: skip
# What one does in court, between commas: "Ms Reed, prosecuting, said".
IN_COURT: Final = {"prosecuting": "prosecutor"}


def by_verbs(
    text: str, tokens: Sequence[Token], verbs: Iterable[int], long_forms: Mapping[str, str]
) -> Iterator[Mention]:
    """Yield the roles that the verbs among the tokens at `verbs` give; `long_forms` say what acronyms stand for."""
    for verb in verbs:
        if tokens[verb].low in IN_COURT:
            yield from _in_court(text, tokens, verb)
            continue
        title = OFFICES.get(tokens[verb].low)
        tied = None if title is None else _tied(tokens, verb)
        if title is None or tied is None:
            continue
        person, first, last = tied
        span = Span(tokens[person.start].start, tokens[last].end)
        organisation = " ".join(text[tokens[first].start : span.end].split())
        value = Role(
            person=" ".join(text[tokens[person.name].start : tokens[person.end - 1].end].split()),
            title=title,
            organisation=organisation,
            honorific=" ".join(text[span.start : tokens[person.name].start].split()),
            long_form=long_forms.get(organisation, ""),
            sole=True,
        )
        yield Mention("role", span, span.of(text), value)


def _in_court(text: str, tokens: Sequence[Token], verb: int) -> Iterator[Mention]:
    """Yield the role of "Ms Reed, ⟨prosecuting⟩, said": its mention ends with the verb."""
    if verb < 2 or verb + 1 >= len(tokens) or not tokens[verb - 1].low == tokens[verb + 1].low == ",":
        return
    person = person_before(tokens, verb - 1)
    if person is None or not (person.has_honorific or (person.words > 1 and is_given(tokens[person.name]))):
        return
    span = Span(tokens[person.start].start, tokens[verb].end)
    value = Role(
        person=" ".join(text[tokens[person.name].start : tokens[person.end - 1].end].split()),
        title=IN_COURT[tokens[verb].low],
        honorific=" ".join(text[span.start : tokens[person.name].start].split()),
    )
    yield Mention("role", span, span.of(text), value)


def _tied(tokens: Sequence[Token], verb: int) -> tuple[Person, int, int] | None:
    """Return the person before the verb, and the first and the last token of the organisation behind it."""
    if verb < 3 or verb + 2 > len(tokens) or tokens[verb - 1].low != "who" or tokens[verb - 2].low != ",":
        return None
    person = person_before(tokens, verb - 2)
    start = verb + 1 + (tokens[verb + 1].low == "the")
    if person is None or person.words + person.has_honorific < 2 or start >= len(tokens):
        return None
    end = run_end(tokens, start)
    return (person, start, end - 1) if end > start and _is_body(tokens, start, end) else None


def _is_body(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Tell an organisation from a person and from a place: who leads Ohio is ahead there."""
    if tokens[end - 1].possessive or is_honorific(tokens, start) or is_given(tokens[start]):
        return False
    return any(bare(token.low) in BODIES or is_acronym(token.text) for token in tokens[start:end])
