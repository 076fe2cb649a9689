"""Which mention is taken as a source's word on which claim, with the score and the reason for each.

It knows fit and competition. It does not know what the values amount to, and it must not: if the value
decided the match, no conflict would ever be found.
"""

from __future__ import annotations

from collections import defaultdict
from math import sqrt
from typing import TYPE_CHECKING, Final

from checker import kinds
from checker.engine.competition import share_out
from checker.fold import fold
from checker.frozen import frozen, replace
from checker.matching import NEIGHBOUR, words_beside
from checker.topics import Concept, alike, concepts, phrase
from checker.watching import watched

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from checker.engine.readings import Reading
    from checker.kinds import Kind
    from checker.matching import Contexts
    from checker.model import Claim, Mention
    from checker.topics import Phrase

# Why these numbers: docs/matching.md shows the scores of the seeds' right and wrong candidates.
ENOUGH: Final = 0.55  # below, a mention speaks of something else
ENOUGH_ALONE: Final = 0.6  # the same for kinds that are known by their own words (a quotation)
SOMETHING_ELSE: Final = 0.3  # affinity under this: another thing is counted
WORTH_SHOWING: Final = 0.25  # candidates under this are no help to a rule's writer
RENAMED: Final = 0.95  # what is counted has another of the names that the claim gives it


@frozen
class Candidate:
    """A mention that may speak of a claim: taken or not, and why.

    `score` is from 0 to 1; `closeness` how much of the claim stands nearby, for how much it asks (`_closeness`);
    `sentence` the number of the mention's sentence, None for the kinds that are known by their own words.
    """

    claim: Claim
    source: str
    mention: Mention
    score: float
    taken: bool
    reason: str
    closeness: float = 0.0
    sentence: int | None = None


def candidates(claims: Sequence[Claim], readings: Sequence[Reading]) -> list[Candidate]:
    """Return the candidates of all claims in all documents, by claim, source and place.

    A mention that several claims of a rule file could take goes to the one whose words fit best; where
    two fit equally well both take it (`competition`).
    """
    found: list[Candidate] = []
    asked = [(claim, profile(claim)) for claim in claims if claim.wanted is not None]
    heard = _heard([claim for claim, _ in asked])
    for reading in watched(readings, "comparing documents"):
        numbers = sorted((*heard[None], *heard.get(reading.label, ())))
        found.extend(taken_up([asked[number] for number in numbers], reading))
    return found


def taken_up(asked: Iterable[tuple[Claim, tuple[Concept, ...]]], reading: Reading) -> list[Candidate]:
    """Return the candidates in one document of all the claims that hear it, each claim with its profile."""
    return share_out([each for claim, named in asked for each in _in_source(claim, named, reading)])


def _heard(claims: Sequence[Claim]) -> dict[str | None, list[int]]:
    """Return the numbers of the claims that hear each source, by its label; under None, of those that hear all."""
    heard: dict[str | None, list[int]] = {None: []}
    for number, claim in enumerate(claims):
        for label in dict.fromkeys(claim.sources) or (None,):
            heard.setdefault(label, []).append(number)
    return heard


def profile(claim: Claim) -> tuple[Concept, ...]:
    """Return the concepts that the claim's words name; its amount is not among them."""
    assert claim.wanted is not None
    span, says = claim.wanted.span, fold(claim.says)
    # What is counted stands in the mention or near it; a unit that is only a sign (the GBP of "£3m") is no word.
    topic = fold(kinds.load(claim.kind).topic(claim.wanted.value))
    topic = topic if set(phrase(topic)) <= set(phrase(says)) else ""
    words = f"{says[: span.start]} {topic} {says[span.end :]}"
    also_called = {fold(phrase): tuple(map(fold, others)) for phrase, others in claim.also_called.items()}
    return concepts(words, also_called, tuple(map(fold, claim.near)))


def _in_source(claim: Claim, named: tuple[Concept, ...], reading: Reading) -> list[Candidate]:
    kind = kinds.load(claim.kind)
    return list(_by_context(claim, named, kind, reading) if kind.CONTEXT > 0 else _by_itself(claim, kind, reading))


def _by_itself(claim: Claim, kind: Kind, reading: Reading) -> Iterator[Candidate]:
    assert claim.wanted is not None
    for mention in reading.sought(claim.kind, claim.wanted.value):
        fit = kind.affinity(claim.wanted.value, mention.value)
        if fit is None or fit < WORTH_SHOWING:
            continue
        enough = fit >= ENOUGH_ALONE
        reason = f"its words fit {fit:.0%}" + ("" if enough else f", less than {ENOUGH_ALONE:.0%}")
        yield Candidate(claim, reading.label, mention, round(fit, 3), enough, reason)


def _by_context(claim: Claim, named: tuple[Concept, ...], kind: Kind, reading: Reading) -> Iterator[Candidate]:
    mentions = reading.mentions(claim.kind)
    if not mentions:
        return
    contexts = reading.contexts(claim.kind)
    known = _spelt_as_in(named, contexts)
    nearby = [(concept, contexts.strength(concept)) for concept in known]
    refused = _refused(claim, contexts, len(mentions))
    names = _other_names(claim, kind)
    told_of_others = _teller(claim, kind, contexts)
    whole = sum(concept.weight for concept in known) or 1.0
    # A mention without any of the claim's words nearby could not reach the score whatever it counts.
    for number in sorted(set().union(*(factors for _, factors in nearby))):
        mention = mentions[number]
        fit = _affinity(claim, kind, names, mention)
        if fit is None:
            continue
        evidence = round(sum(concept.weight * factors.get(number, 0.0) for concept, factors in nearby), 3)
        score = round(kind.CONTEXT * evidence / whole + (1 - kind.CONTEXT) * fit, 3)
        if score < WORTH_SHOWING:
            continue
        against = (
            refused.get(number) or _too_little(claim, kind, mention, fit, score) or told_of_others(number, mention)
        )
        reason = against or _in_favour(nearby, number, fit)
        sentence = contexts.sentence_of(number)
        closeness = _closeness(evidence, whole)
        yield Candidate(claim, reading.label, mention, score, not against, reason, closeness, sentence)


def _closeness(evidence: float, asked: float) -> float:
    """Return what decides between claims of one place: the cosine of their words and its, but for what all share.

    What is there counts for a claim and what is not there against it: by the weight found alone the wordiest claim
    would win, by the share of what was asked the one that asks for least.
    """
    return round(evidence / sqrt(asked), 3)


def _spelt_as_in(named: tuple[Concept, ...], contexts: Contexts) -> tuple[Concept, ...]:
    """Return the concepts with each word that the document lacks replaced by the one it must mean."""
    vocabulary = contexts.vocabulary()
    return tuple(
        concept
        if any(vocabulary >= set(wording) for wording in concept.wordings)
        else replace(concept, wordings=tuple(_spelt(wording, vocabulary) for wording in concept.wordings))
        for concept in named
    )


def _spelt(wording: Phrase, vocabulary: AbstractSet[str]) -> Phrase:
    return tuple(each if each in vocabulary else alike(each, vocabulary) or each for each in wording)


def _other_names(claim: Claim, kind: Kind) -> list[frozenset[str]]:
    """Return the names that the claim gives to what it counts, each as its stems."""
    assert claim.wanted is not None
    wanted = set(phrase(fold(kind.topic(claim.wanted.value))))
    groups = ([frozenset(phrase(fold(name))) for name in (one, *more)] for one, more in claim.also_called.items())
    return [name for names in groups if any(each <= wanted for each in names) for name in names]


def _affinity(claim: Claim, kind: Kind, names: Sequence[frozenset[str]], mention: Mention) -> float | None:
    """Return how well what is counted agrees; another of the `names` that the claim gives it agrees as well."""
    assert claim.wanted is not None
    fit = kind.affinity(claim.wanted.value, mention.value)
    if fit is None or fit >= RENAMED or not names:
        return fit
    stated = set(phrase(fold(kind.topic(mention.value))))
    return RENAMED if any(name <= stated for name in names) else fit


def _refused(claim: Claim, contexts: Contexts, mentions: int) -> dict[int, str]:
    """Return the mentions that the claim's own terms forbid, each with the reason."""
    refused: dict[int, str] = {}
    if claim.near:
        near = contexts.factors(phrase(fold(each)) for each in claim.near)
        why = f"none of its `near` words stands nearby: {', '.join(claim.near)}"
        refused = {number: why for number in range(mentions) if number not in near}
    for each in claim.never_near:
        for number, factor in contexts.factors((phrase(fold(each)),)).items():
            if factor > NEIGHBOUR:
                refused[number] = f"“{each}” stands in its sentence, and the claim says never-near"
    return refused


def _too_little(claim: Claim, kind: Kind, mention: Mention, fit: float, score: float) -> str:
    assert claim.wanted is not None
    if fit < SOMETHING_ELSE:
        counted, asked = kind.topic(mention.value), kind.topic(claim.wanted.value)
        return f"it speaks of “{counted}”, the claim of “{asked}” (`also-called` can say that they are one)"
    return f"score {score:.2f} is under {ENOUGH}" if score < ENOUGH else ""


def _teller(claim: Claim, kind: Kind, contexts: Contexts) -> Callable[[int, Mention], str]:
    """Return what says why the words beside a mention show that it speaks of others than the claim, or nothing."""
    assert claim.wanted is not None
    apart = getattr(kind, "apart", None)
    if apart is None:
        return lambda _number, _mention: ""
    wanted, asked = claim.wanted.value, words_beside(fold(claim.says), claim.wanted.span)
    return lambda number, mention: str(apart(wanted, asked, mention.value, contexts.beside(number)))


def _in_favour(nearby: Sequence[tuple[Concept, Mapping[int, float]]], number: int, fit: float) -> str:
    there = [concept.words for concept, factors in nearby if number in factors]
    absent = [concept.words for concept, factors in nearby if number not in factors]
    lacking = f"; not nearby: {', '.join(absent)}" if absent else ""
    return f"nearby: {', '.join(there) or 'none of its words'}{lacking}; what it is about fits {fit:.0%}"


def grouped(found: Iterable[Candidate]) -> dict[str, list[Candidate]]:
    """Return the candidates that were taken, by the id of their claim, in order."""
    by_claim: dict[str, list[Candidate]] = defaultdict(list)
    for each in found:
        if each.taken:
            by_claim[each.claim.id].append(each)
    return by_claim
