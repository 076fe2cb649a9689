"""Holds claims to each other: no two share an id, and a relation names claims with figures.

It knows ids and the names in relations. It does not know files, sources or documents.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.rules.fields import did_you_mean, shown

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from checker.errors import Problem
    from checker.model import Claim
    from checker.relation.reading import Node as Sum
    from checker.rules.claims import Draft
    from checker.rules.nodes import Reading


def sound(drafts: Sequence[Draft]) -> Reading[list[Claim]]:
    """Return the claims that nothing is wrong with, in order; yield what is wrong between claims of all files.

    A relation that names a claim with a mistake of its own is left out too, without a word of its own.
    """
    by_id: dict[str, Draft] = {}
    for draft in drafts:
        if draft.id is not None:
            by_id.setdefault(draft.id.text, draft)
    claims: list[Claim] = []
    for draft in drafts:
        problems = [*_second(draft, by_id), *_relation(draft, by_id)]
        yield from problems
        if draft.claim is not None and not problems:
            claims.append(draft.claim)
    known = {claim.id for claim in claims}
    dangling = {
        draft.id.text
        for draft in drafts
        if draft.id and draft.relation and not known.issuperset(name for name, _ in draft.relation[0].names)
    }
    return [claim for claim in claims if claim.id not in dangling]


def _second(draft: Draft, by_id: Mapping[str, Draft]) -> Iterator[Problem]:
    if draft.id is None:
        return
    first = by_id[draft.id.text].id
    if first is not None and first is not draft.id:
        fault = f'a second claim with the id "{draft.id.text}"; the first is at {first.place}'
        yield draft.id.place.problem(fault, "rename one")


def _relation(draft: Draft, by_id: Mapping[str, Draft]) -> Iterator[Problem]:
    if draft.relation is None:
        return
    relation, written = draft.relation
    for name, offset in relation.names:
        place = written.at(offset)
        named = by_id.get(name)
        if draft.id is not None and name == draft.id.text:
            yield place.problem(f'"{name}" is this relation itself', "name claims that state a figure")
        elif named is None:
            remedy = did_you_mean(name, by_id) or "a relation names claims by their id"
            yield place.problem(f"unknown claim {shown(name)}", remedy)
        elif named.relation is not None:
            yield place.problem(f'"{name}" is a relation and has no value', "name claims that state a figure")
        elif named.claim is not None and not _has_figure(named):
            yield place.problem(
                f'"{name}" states a {named.claim.kind}, and a relation reckons with figures',
                "name claims that state a figure",
            )
    for side in (relation.left, relation.right):
        for name, offset in _noughts(side, by_id):
            yield written.at(offset).problem(
                f'a division by nought: "{name}" is 0', "a relation cannot divide by this claim"
            )


def _has_figure(draft: Draft) -> bool:
    """Tell whether the claim's value can be reckoned with, whatever its kind (`checker.relation.Stated`)."""
    wanted = draft.claim.wanted if draft.claim else None
    return wanted is not None and hasattr(wanted.value, "number") and hasattr(wanted.value, "interval")


def _noughts(side: Sum, by_id: Mapping[str, Draft]) -> Iterator[tuple[str, int]]:
    """Yield the claims by which a sum divides although they state nought, with their offsets."""
    from checker.relation.reading import Binary, Name, Negative  # noqa: PLC0415 -- only a relation needs it

    match side:
        case Negative(of=inner):
            yield from _noughts(inner, by_id)
        case Binary(operator=operator, left=left, right=right):
            yield from _noughts(left, by_id)
            yield from _noughts(right, by_id)
            if operator == "/" and isinstance(right, Name) and _states_nought(by_id.get(right.name)):
                yield right.name, right.offset


def _states_nought(draft: Draft | None) -> bool:
    if draft is None or draft.claim is None or draft.claim.open or draft.claim.authority:
        return False
    return _has_figure(draft) and draft.claim.wanted is not None and draft.claim.wanted.value.number == 0
