"""Finds who holds which office: one person under several titles, and one office given to several people.

It knows names of persons and words of titles. Whether two roles contradict each other the kind of roles says.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Any, Final

from checker import kinds
from checker.discovery.facts import Fact, Statement
from checker.discovery.reading import once
from checker.people import likeness, namesakes, surname
from checker.topics import stem, topical

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.discovery.links import Links
    from checker.discovery.reading import Run, Said

# More holders of one surname than this, and the run is about a family: only the first are compared.
_MOST: Final = 200
_SURE: Final = 0.95  # the full name in both
_LESS_SURE: Final = 0.8  # a surname alone stands for it somewhere
_OFFICE: Final = 0.85  # the same title at the same organisation
# A slip in a surname leaves the letters before it or those behind it as they are.
_HALF: Final = 3
# Where an office changes hands, it has two holders, and nobody is wrong.
_CHANGES_HANDS: Final = re.compile(
    r"""
    \b (?: appoint | succe(?:ed|ssor) | predecessor | replac | step(?:s|ped|ping)?\ down
      | t(?:ake|akes|aken|aking|ook)\ over
      | resign | retir | incoming | outgoing | interim | acting | former | then-
      | brother | sister | father | mother | husband | wife | widow )
    """,
    re.VERBOSE,
)


def role_facts(run: Run, links: Links) -> Iterator[Fact]:
    """Yield what is said of each person's office in several places, then each office that several people hold."""
    roles = run.said["role"]
    yield from _persons(roles, links)
    yield from _offices(roles, links)


def _persons(roles: Sequence[Said], links: Links) -> Iterator[Fact]:
    by_surname: dict[str, list[Said]] = defaultdict(list)
    for said in roles:
        by_surname[surname(said.mention.value.person)].append(said)
    persons = [group for name in sorted(by_surname) for group in _one_person(by_surname[name][:_MOST], links)]
    for group in _whatever_spelt(persons, links):
        if len({said.source for said in group}) > 1:
            yield _person(group)


def _one_person(roles: Sequence[Said], links: Links) -> list[list[Said]]:
    """Return the roles of each person: full names first, so that a surname alone finds its owner."""
    groups: list[list[Said]] = []
    for said in sorted(roles, key=lambda said: (-len(said.mention.value.person.split()), said.order)):
        fitting = [group for group in groups if _is_one(group[0], said, links)]
        if len(fitting) == 1:
            fitting[0].append(said)
        elif not fitting:
            groups.append([said])
    return groups


def _is_one(one: Said, other: Said, links: Links) -> bool:
    """Tell whether two roles may be one person's; two spellings are where office or story are the same."""
    alike = likeness(one.mention.value.person, other.mention.value.person)
    if alike != "spelling":
        return alike == "same"
    if kinds.load("role").compare(one.mention.value, other.mention.value).relation == "reworded":
        return True
    return links.tell_one_story(one.source, other.source) and not _knows_both(one, other)


def _whatever_spelt(persons: Sequence[list[Said]], links: Links) -> list[list[Said]]:
    """Return the persons, with those as one whose surname is spelt in two ways: Kristofferson, Kristoffersen."""
    near: dict[tuple[str, str], list[list[Said]]] = defaultdict(list)
    kept: list[list[Said]] = []
    for person in persons:
        full = person[0].mention.value.person
        given, last = full.lower().split()[0], surname(full)
        keys = ((given, last[:_HALF]), (given, last[-_HALF:]))
        known = (other for key in keys for other in near[key][:_MOST] if _is_one(other[0], person[0], links))
        owner = next(known, None)
        if owner is not None:
            owner.extend(person)
            continue
        kept.append(person)
        for key in keys:
            near[key].append(person)
    return kept


def _person(group: Sequence[Said]) -> Fact:
    full = max((said.mention.value.person for said in group), key=len)
    statements = []
    seen: set[tuple[str, str]] = set()
    for said in sorted(group, key=lambda said: said.order):
        key = (said.source, said.mention.value.show())
        if key not in seen:
            seen.add(key)
            named = said.mention.value.person
            score = _SURE if len(named.split()) > 1 else _LESS_SURE
            statements.append(Statement(said, score, f"both give an office to {full}"))
    return Fact("role", full, tuple(statements))


def _offices(roles: Sequence[Said], links: Links) -> Iterator[Fact]:
    holders: dict[str, list[Said]] = defaultdict(list)
    for said in roles:
        if said.mention.value.sole and not said.mention.value.former:
            for word in _words(said):
                holders[word].append(said)
    done: set[int] = set()
    for said in sorted(roles, key=lambda said: said.order):
        if said.order in done or not said.mention.value.sole or said.mention.value.former:
            continue
        words = [word for word in _words(said) if len(holders[word]) <= _MOST]
        near = {other.order: other for word in words for other in holders[word]}
        group = [said, *(other for other in near.values() if _another_holder(said, other, links))]
        if len(group) > 1:
            group += [other for other in near.values() if other is not said and _same_holder(group, other)]
            group = sorted({each.order: each for each in group}.values(), key=lambda each: each.order)
            done.update(each.order for each in group)
            yield _office(group)


def _words(said: Said) -> list[str]:
    value = said.mention.value
    words = f"{value.title} {value.organisation} {value.long_form}".lower().replace("’", "'").split()
    return sorted({stem(word.strip(".,'()")) for word in words if topical(word) > 0})


def _another_holder(said: Said, other: Said, links: Links) -> bool:
    one, two = said.mention.value, other.mention.value
    if likeness(one.person, two.person) != "different" or _changes_hands(said) or _changes_hands(other):
        return False
    if kinds.load("role").compare(one, two).relation != "conflict":
        return False
    if _is_named(one) and _is_named(two):
        return True
    # A story may tell of two councils, each with "the council's leader"; but hardly of two leaders of one surname.
    if not namesakes(one.person, two.person) or _knows_both(said, other):
        return False
    return links.tell_one_story(said.source, other.source)


@once
def _changes_hands(said: Said) -> bool:
    return _CHANGES_HANDS.search(said.sentence) is not None


def _is_named(value: Any) -> bool:
    return bool(value.organisation) and not value.organisation[0].islower()


def _knows_both(said: Said, other: Said) -> bool:
    """Tell whether one of the documents names both persons: then it tells them apart."""
    one, two = said.mention.value.person, other.mention.value.person
    return two in said.document.text or one in other.document.text


def _same_holder(group: Sequence[Said], other: Said) -> bool:
    kind: Any = kinds.load("role")
    return any(
        kind.compare(each.mention.value, other.mention.value).relation == "same" and each.source != other.source
        for each in group
    )


def _office(group: Sequence[Said]) -> Fact:
    statements = tuple(Statement(said, _OFFICE, "the same title at the same organisation") for said in group)
    return Fact("role", group[0].mention.value.office(), statements)
