"""Finds organisations, reports and laws whose name is written in two ways by documents that tell one story.

It knows words of names. How two names differ the kind of names says; a body is never told from another by a noun.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations, islice, product
from typing import TYPE_CHECKING, Final

from checker import kinds
from checker.bodies import SMALL, content
from checker.discovery.facts import Fact, Statement
from checker.discovery.reading import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from checker.discovery.links import Links
    from checker.discovery.reading import Run
    from checker.model import Comparison, Document, Mention

_SCORE: Final = 0.85
_REASON: Final = "the same name but for a letter, an ending or a small word"
# Names are held together whose words begin with so many letters alike …
_STEM: Final = 5
# … all of them, or of so many or more all but one.
_BUT_ONE: Final = 3
# What more names than this have in common leads nowhere; and sources enough to see whether they tell one story.
_MOST: Final = 40
_MOST_SOURCES: Final = 12
# A shorter word with one letter for another is mostly another word.
_LONG: Final = 8
# How a house spells a word is no slip: organisation, centre, labour, defence, programme.
_STYLES: Final = (("is", "iz"), ("ys", "yz"), ("our", "or"), ("tre", "ter"), ("ence", "ense"), ("mme", "m"))

Words = tuple[str, ...]
Place = tuple["Document", "Mention"]


def name_facts(run: Run, links: Links) -> Iterator[Fact]:
    """Yield each name that is written in two ways, with all its places; `links` knows who tells one story."""
    written = _written(run)
    near: dict[Words, list[Words]] = defaultdict(list)
    for one, other in _pairs(written):
        if _is_slip(written[one][0][1], written[other][0][1]) and _in_one_story(written[one], written[other], links):
            near[one].append(other)
            near[other].append(one)
    done: set[Words] = set()
    for words in sorted(near, key=lambda words: (-len(_sources(written[words])), words)):
        group = [words, *(other for other in near[words] if other not in done)]
        if words not in done and len(group) > 1:
            done.update(group)
            yield _fact([place for each in group for place in written[each]])


def _written(run: Run) -> dict[Words, list[Place]]:
    """Return where each name of a run stands, by its words, in order of document and place."""
    found: dict[Words, list[Place]] = defaultdict(list)
    kind = kinds.load("name")
    for number, document in enumerate(run.documents):
        for mention in kind.find(document.prose):
            if run.is_text(number, mention.span):
                found[tuple(word.lower() for word in content(mention.value.name))].append((document, mention))
        document.prose.forget()
    return found


def _pairs(written: Iterable[Words]) -> Iterator[tuple[Words, Words]]:
    """Yield the names of which all words but one begin alike, each pair once."""
    blocks: dict[frozenset[str], list[Words]] = defaultdict(list)
    for words in sorted(written):
        for key in _keys(words):
            blocks[key].append(words)
    yield from dict.fromkeys(
        pair for block in blocks.values() if len(block) <= _MOST for pair in combinations(block, 2)
    )  # fmt: skip


def _keys(words: Words) -> Iterator[frozenset[str]]:
    stems = frozenset(word[:_STEM] for word in words if word not in SMALL)
    yield stems
    if len(stems) >= _BUT_ONE:
        yield from (stems - {stem} for stem in sorted(stems))


def _is_slip(one: Mention, other: Mention) -> bool:
    """Tell whether one name is the other with a slip: no other style, no plural of what it names, no shorter form."""
    first, second = one.value.name, other.value.name
    comparison: Comparison = kinds.load("name").compare(one.value, other.value)
    if comparison.relation != "reworded" or any(edit.kind not in ("spelling", "function") for edit in comparison.edits):
        return False
    changed = [(edit.first.of(first), edit.second.of(second)) for edit in comparison.edits]
    nouns = {_noun(first), _noun(second)}
    return all(_is_of_the_pen(here.lower(), there.lower()) and here.lower() not in nouns for here, there in changed)


def _is_of_the_pen(here: str, there: str) -> bool:
    """Tell whether two words may be one miswritten: Bolton and Boston are two towns, Labor is Labour elsewhere."""
    if here in SMALL and there in SMALL:
        return True
    swapped = sorted(here) == sorted(there)
    if len(here) == len(there) < _LONG and not swapped:
        return False
    return _styled(here) != _styled(there)


def _styled(low: str) -> str:
    for here, there in _STYLES:
        low = low.replace(here, there)
    return low


def _noun(name: str) -> str:
    """Return the noun that a name turns on, folded: the last word, or the one before "of" or "for"."""
    words = content(name.lower())
    end = next((at for at, word in enumerate(words) if at and word in SMALL), len(words))
    return words[end - 1]


def _in_one_story(ones: Sequence[Place], others: Sequence[Place], links: Links) -> bool:
    both = product(islice(_sources(ones), _MOST_SOURCES), islice(_sources(others), _MOST_SOURCES))
    return any(links.tell_one_story(one, other) for one, other in both)


def _sources(places: Sequence[Place]) -> list[str]:
    return list(dict.fromkeys(document.source.label for document, _ in places))


def _fact(places: Sequence[Place]) -> Fact:
    topic = places[0][1].value.name
    ordered = sorted(places, key=lambda place: (place[0].source.label, place[1].span))
    statements = (Statement(plain(*place, order), _SCORE, _REASON) for order, place in enumerate(ordered))
    return Fact("name", topic, tuple(statements))
