"""Ties the sources that rule files name to the documents of a run.

It knows labels and which document each means. It does not read documents or compare anything.

A document has one label, the same in every rule file; one that no rule file names keeps its own. Where a
path finds several documents, each is labelled `label/name`, and the label means all of them.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Final, NamedTuple

from checker.frozen import frozen, replace
from checker.rules.fields import did_you_mean, shown
from checker.rules.nodes import each, gather
from checker.rules.rulebook import unknown_label
from checker.rules.sources import finds

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from checker.errors import Problem
    from checker.model import Claim, Document
    from checker.rules.claims import LabelUse
    from checker.rules.nodes import Reading
    from checker.rules.rulebook import Rulebook, RuleFile
    from checker.rules.sources import SourceRule

_MOST_LISTED: Final = 5


class Bound(NamedTuple):
    """What came of tying rules to documents.

    `documents` are those given, in their order, with the labels, dates, titles and publishers that rule
    files state. `claims` name sources by those labels; `sources` is empty only where a claim hears all.
    """

    documents: tuple[Document, ...]
    claims: tuple[Claim, ...]
    problems: tuple[Problem, ...]


@frozen
class _Naming:
    """What one entry of `sources` finds: the documents' numbers, each with its label from this entry."""

    rule: SourceRule
    labels: Mapping[int, str]


def bind(rulebook: Rulebook, documents: Sequence[Document]) -> Bound:
    """Tie the rule files to the documents.

    Problems: a path that finds no document, two labels for one document or two documents for one label,
    two dates (titles, publishers) for one document, a label that is nowhere, an `authority` of several documents.
    """
    bound, problems = gather(_bound(rulebook, documents))
    return Bound(bound[0], bound[1], tuple(sorted(problems)))


def _bound(
    rulebook: Rulebook, documents: Sequence[Document]
) -> Reading[tuple[tuple[Document, ...], tuple[Claim, ...]]]:
    by_file = yield from each(_namings(file, documents) for file in rulebook.files)
    namings = [naming for of_file in by_file for naming in of_file]
    named = yield from _named(namings, documents)
    labels = [document.source.label for document in named]
    claims: list[Claim] = []
    for file, of_file in zip(rulebook.files, by_file, strict=True):
        meanings = _meanings(file, of_file, namings, labels)
        claims.extend((yield from _claims(file, meanings)))
    return named, tuple(claims)


def _namings(file: RuleFile, documents: Sequence[Document]) -> Reading[list[_Naming]]:
    found: list[_Naming] = []
    first_by: dict[int, SourceRule] = {}
    for rule in file.sources:
        numbers = [n for n, document in enumerate(documents) if finds(rule.path, document.source.path)]
        if not numbers:
            yield _finds_nothing(rule, documents)
        for number in numbers:
            first = first_by.setdefault(number, rule)
            if first is not rule:
                yield rule.place.problem(
                    f'"{rule.path}" and "{first.path}" both find {documents[number].source.path}',
                    f'narrow one of them: a document is either "{first.label}" or "{rule.label}"',
                )
        if len(numbers) == 1:
            found.append(_Naming(rule, {numbers[0]: rule.label}))
        else:
            found.append(_Naming(rule, {n: f"{rule.label}/{documents[n].source.label}" for n in numbers}))
    return found


def _finds_nothing(rule: SourceRule, documents: Sequence[Document]) -> Problem:
    paths = [document.source.path for document in documents]
    names = {path.rsplit("/", 1)[-1]: path for path in paths}
    remedy = did_you_mean(rule.path.rsplit("/", 1)[-1], names)
    if not remedy:
        more = f" and {len(paths) - _MOST_LISTED} more" if len(paths) > _MOST_LISTED else ""
        remedy = f"the documents are {', '.join(paths[:_MOST_LISTED])}{more}"
    return rule.place.problem(f"{shown(rule.path)} finds none of the documents", remedy)


def _named(namings: Iterable[_Naming], documents: Sequence[Document]) -> Reading[tuple[Document, ...]]:
    rules: defaultdict[int, list[tuple[SourceRule, str]]] = defaultdict(list)
    owner: dict[str, tuple[int, SourceRule]] = {}
    for naming in namings:
        for number, label in naming.labels.items():
            other, first = owner.setdefault(label, (number, naming.rule))
            if other != number:
                fault = f'"{label}" is {documents[other].source.path} at {first.place}, and another document here'
                yield naming.rule.place.problem(fault, "choose another label for one of them")
            rules[number].append((naming.rule, label))
    named: list[Document] = []
    for number, document in enumerate(documents):
        told = rules.get(number)
        if told is None:
            named.append(document)
            continue
        yield from _differing(told, document)
        named.append(_with(document, told))
    return _told_apart(named, rules.keys())


def _differing(told: Sequence[tuple[SourceRule, str]], document: Document) -> Iterator[Problem]:
    """Yield where two rule files say different things of one document."""
    first, label = told[0]
    for rule, other in told[1:]:
        if rule.place.path == first.place.path:
            continue  # two entries of one file that find one document are told already
        if other != label:
            fault = f'{document.source.path} is "{other}" here and "{label}" at {first.place}'
            yield rule.place.problem(fault, "give it the same label in every rule file")
    for what in ("date", "title", "publisher"):
        stated = [(rule, getattr(rule, what)) for rule, _ in told if getattr(rule, what) is not None]
        for rule, value in stated[1:]:
            if value != stated[0][1]:
                fault = f'the {what} of "{label}" is {value} here and {stated[0][1]} at {stated[0][0].place}'
                yield rule.place.problem(fault, "state it once")


def _with(document: Document, told: Sequence[tuple[SourceRule, str]]) -> Document:
    """Return the document with what rule files state of it; what none states stays as the document has it."""
    date, title, publisher = (
        next((value for rule, _ in told if (value := getattr(rule, what)) is not None), getattr(document.source, what))
        for what in ("date", "title", "publisher")
    )
    source = replace(document.source, label=told[0][1], date=date, title=title, publisher=publisher)
    # "today" in the text means another day when its date changes; otherwise what was computed stays of use.
    prose = document.prose if date == document.prose.date else document.prose.of_day(date)
    return replace(document, source=source, prose=prose)


def _told_apart(documents: Sequence[Document], named: Iterable[int]) -> tuple[Document, ...]:
    """Give a document without a rule its whole path for a label, where a rule file took its own for another."""
    by_rule = set(named)
    taken = Counter(document.source.label for document in documents)
    return tuple(
        document
        if number in by_rule or taken[document.source.label] == 1
        else replace(document, source=replace(document.source, label=document.source.path))
        for number, document in enumerate(documents)
    )


def _meanings(
    file: RuleFile, of_file: Sequence[_Naming], everywhere: Sequence[_Naming], labels: Sequence[str]
) -> dict[str, tuple[str, ...]]:
    """Return what each label means to the claims of a file: the labels of documents.

    A file with `sources` knows those; one without knows every document and every other file's labels.
    """
    meanings: dict[str, tuple[str, ...]] = {}
    if not file.sources:
        meanings |= {label: (label,) for label in labels}
    for naming in of_file if file.sources else everywhere:
        meant = tuple(labels[number] for number in naming.labels)
        meanings |= {label: (labels[number],) for number, label in naming.labels.items()}
        meanings[naming.rule.label] = meant
    return meanings


def _claims(file: RuleFile, meanings: Mapping[str, tuple[str, ...]]) -> Reading[list[Claim]]:
    heard_by = {claim.id: _meant(claim.sources, meanings) for claim in file.claims}
    for claim_id, use in file.labels:
        yield from _misnamed(use, meanings, heard_by[claim_id])
    everything = _meant((rule.label for rule in file.sources), meanings)
    return [
        replace(
            claim,
            # A relation may name claims of other files: without a word of its own it hears what they hear.
            sources=_meant(claim.sources, meanings) or (() if claim.relation else everything),
            required_in=_meant(claim.required_in, meanings),
            authority=next(iter(_meant(filter(None, [claim.authority]), meanings)), None),
            exemptions=tuple(
                replace(exemption, source=label)
                for exemption in claim.exemptions
                for label in _meant([exemption.source], meanings)
            ),
        )
        for claim in file.claims
    ]


def _misnamed(use: LabelUse, meanings: Mapping[str, tuple[str, ...]], heard: tuple[str, ...]) -> Iterator[Problem]:
    """Yield what is wrong with a label of a claim; `heard` are the sources that the claim names, if any."""
    meant = meanings.get(use.label.text)
    if meant is None:
        yield unknown_label(use, meanings)
    elif use.key == "authority" and len(meant) > 1:
        listed = ", ".join(meant[:_MOST_LISTED])
        fault = f'"authority" is one document, and {shown(use.label.text)} is {len(meant)}: {listed}'
        yield use.label.place.problem(fault, "name one of them")
    elif heard and not set(meant) <= set(heard):
        fault = f'"{use.key}" names {shown(use.label.text)}, which this claim does not hear'
        yield use.label.place.problem(fault, 'add it to the "sources" of the claim')


def _meant(labels: Iterable[str], meanings: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(meant for label in labels for meant in meanings.get(label, ())))
