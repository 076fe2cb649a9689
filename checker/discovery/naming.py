"""What a discovered fact is called: words that several of its mentions share, as the first of them has them.

It knows clauses, neighbours and what is counted. It does not know scores, nor other facts.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from checker.almanac.words import MONTHS, WEEKDAYS
from checker.discovery.nouns import NUMBER_WORDS, canonical
from checker.discovery.reading import WHEN
from checker.frozen import frozen
from checker.topics import topical

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from checker.discovery.reading import Said
    from checker.model import Span

# Words of the first clause that make a name, and how many are wanted before other words are asked.
_MOST: Final = 3
_ENOUGH: Final = 2
_NEAR: Final = 9  # words between one more than is enough and the mention
_LONGEST: Final = 5  # words of a name, those of what is counted and the parts of a compound among them
# Characters read around a mention, mentions looked at beside it, and members of a group that lend their words.
_WINDOW: Final = 240
_NEIGHBOURS: Final = 6
_LENDERS: Final = 4
_TOKEN: Final = re.compile(
    r"""
      (?P<mark> [,;:()"–—] | -- )
    | (?P<figure> \d\w* (?: [.,'’-]\w+ )* )
    | (?P<word> [^\W_]+ (?: ['’.-][^\W_]+ )* )
    """,
    re.VERBOSE,
)
# How many words a mark, or a word that begins a clause, puts between what stands on its two sides.
_OVER_MARK: Final = 3
_OVER_AND: Final = 1
_CLAUSE_WORDS: Final = frozenset("while but although though whereas which who where after before because".split())
# Words that name nothing: times, hedges, and what points elsewhere.
_NAMELESS: Final = frozenset(
    """
    spring summer autumn winter year years month months week weeks day days hour hours
    today yesterday tomorrow tonight morning afternoon evening night am pm gmt bst est et
    current currently last this next previous previously new ago early late later earlier recent recently
    least most estimated another others every well really even very once further below above
    onto within without toward towards near amid despite along outside inside past
    pound pounds pence penny dollar dollars cents euro euros mr mrs ms dr sir
    """.split()
) | {*MONTHS, *WEEKDAYS}
_PART: Final = re.compile(r"[^\W_]+")
_TAIL: Final = re.compile(r" (?:of|per|in|for) ")  # what stands behind says more of what is counted
_SHORTENED: Final = re.compile(r"(?:n't|'(?:re|ve|ll|d|m))$")  # a verb that goes with any figure
_MANNER: Final = re.compile(r"\w{6,}ly$")  # "formally", "initially"; names on -ly are shorter as a rule
_FAR: Final = 1 << 20
_A_YEAR: Final = 364  # days from its first to its last


@frozen
class _Word:
    """A word that may name a fact: `at` is its place in the sentence, `away` how far it is from the mention.

    `times` tells of how many mentions it is told; `own` that no other mention stands nearer; `light` that it goes with
    any figure; `side` whether it stands in the mention's clause (0), before that (-1) or after it (1).
    """

    shown: str
    stem: str
    at: int
    away: int
    times: int
    own: bool
    light: bool
    side: int


def called(said: Sequence[Said], members: Sequence[int]) -> str:
    """Return what a fact is called, in up to five words; `members` are the places of its mentions in `said`."""
    first = said[members[0]]
    counted = _counted(first)
    room, seen = _LONGEST - len(counted), {canonical(word) for word in counted}
    told = Counter(stem for member in members for stem in said[member].words)
    here = list(_words(said, members[0], told))
    words: list[_Word] = []
    for rank in _ranks(here):
        words += _best(rank, seen | {word.stem for word in words}, (_ENOUGH if words else _MOST) - len(words))
        if len(words) >= _ENOUGH:
            break
    if not words:
        words = next(filter(None, (_best(rank, seen, _ENOUGH) for rank in _resorts(said, members, here, told))), [])
    # What its own clause says stands in the order of the text, and before all else.
    words.sort(key=lambda word: (word.side != 0, word.at))
    parts = "-".join(word.shown for word in words).split("-")[:room] if words else []
    return " ".join((*parts, *counted)) or str(getattr(first.mention.value, "unit", ""))


def _best(rank: Sequence[_Word], seen: set[str], most: int) -> list[_Word]:
    """Return so many of some words, in order of the text: those that most mentions share and that are nearest.

    One more than is enough is taken only where it is near.
    """
    best: dict[str, _Word] = {}
    for word in sorted(rank, key=lambda word: (-word.times, word.away, word.at)):
        if word.stem not in seen:
            best.setdefault(word.stem, word)
    kept = (word for number, word in enumerate(best.values()) if number < _ENOUGH or word.away <= _NEAR)
    return sorted([*kept][:most], key=lambda word: word.at)


def _counted(said: Said) -> tuple[str, ...]:
    """Return the last word of what a mention counts, as it has it; a currency counts nothing, and a date is one."""
    value: Any = said.mention.value
    if said.mention.kind == "time":
        return ("time",)
    if said.mention.kind == "date":
        return ("year" if (value.last - value.first).days >= _A_YEAR else "date",)
    if value.dimension == "age":
        return ("age",)
    noun = _TAIL.split(str(value.unit))[0].split()[-1:]
    if not noun or value.dimension == "money":
        return ()
    told = said.mention.span.of(said.document.prose.folded)
    spelt = {canonical(word): word for word in _PART.findall(told)}
    return (spelt.get(canonical(noun[0]), noun[0]),)


def _ranks(here: Sequence[_Word]) -> Iterator[list[_Word]]:
    """Yield the words beside the first mention that may name the fact, the best first."""
    own = [word for word in here if word.own and not word.light]
    yield [word for word in own if word.side == 0 and word.times > 1]
    yield [word for word in here if word.own and word.side == 0 and word.times > 1]
    # The subject stands before its figures.
    yield [word for word in own if word.side < 0 and word.times > 1]
    yield [word for word in own if word.side == 0]
    yield [word for word in own if word.side > 0 and word.times > 1]


def _resorts(
    said: Sequence[Said], members: Sequence[int], here: Sequence[_Word], told: Mapping[str, int]
) -> Iterator[list[_Word]]:
    """Yield words for a fact whose first mention has none of its own: those of later mentions, then any beside it."""
    for member in members[1:_LENDERS]:
        yield [word for word in _words(said, member, told) if word.own and word.side == 0 and word.times > 1]
    yield [word for word in here if word.times > 1 and not word.light]
    yield [word for word in here if not word.light]
    yield list(here)


def _words(said: Sequence[Said], member: int, told: Mapping[str, int]) -> Iterator[_Word]:
    """Yield the words around a mention that may name it; `told` says of how many mentions each stem is told."""
    own = said[member]
    text, span, sentence = own.document.prose.folded, own.mention.span, own.sentence_span
    start, end = max(sentence.start, span.start - _WINDOW), min(sentence.end, span.end + _WINDOW)
    placed = list(_placed(text, start, end))
    here = _reach(placed, span)
    others = [_reach(placed, other) for other in _beside(said, member)]
    clauses = {clause for match, _, clause in placed if match.end() > span.start and match.start() < span.end}
    for match, at, clause in placed:
        if match["word"] is None or (span.start < match.end() and match.start() < span.end):
            continue
        if (match.start() == start > sentence.start) or (match.end() == end < sentence.end):
            continue  # may be cut by the window
        parts = _PART.findall(_plain(match["word"]))
        if not parts or not all(map(_may_name, parts)):
            continue
        away = _distance(at, here)
        yield _Word(
            "-".join(parts), " ".join(map(canonical, parts)), match.start(), away,
            min(told.get(canonical(part), 0) for part in parts),
            all(away <= _distance(at, other) for other in others),
            all(topical(part) < 1 for part in parts) or _MANNER.match(parts[-1]) is not None,
            0 if clause in clauses else -1 if match.start() < span.start else 1,
        )  # fmt: skip


def _placed(text: str, start: int, end: int) -> Iterator[tuple[re.Match[str], int, int]]:
    """Yield the tokens of a stretch, each with its place counted in words and the number of its clause."""
    at = clause = 0
    for match in _TOKEN.finditer(text, start, end):
        if match["mark"] is not None:
            at, clause = at + _OVER_MARK, clause + 1
            continue
        at += 1 + (_OVER_MARK if match["word"] in _CLAUSE_WORDS else _OVER_AND if match["word"] == "and" else 0)
        yield match, at, clause


def _reach(placed: Sequence[tuple[re.Match[str], int, int]], span: Span) -> tuple[int, int]:
    """Return the places of the first and the last token of a mention; far away where the stretch holds none."""
    inside = [at for match, at, _ in placed if match.end() > span.start and match.start() < span.end]
    return (inside[0], inside[-1]) if inside else (_FAR, _FAR)


def _distance(at: int, reach: tuple[int, int]) -> int:
    return max(reach[0] - at, at - reach[1], 0)


def _beside(said: Sequence[Said], member: int) -> Iterator[Span]:
    """Yield the spans of other mentions of the kind in the sentence of one."""
    own = said[member]
    if own.mention.kind in WHEN:
        yield from (each.span for each in own.times)
        return
    for each in said[max(0, member - _NEIGHBOURS) : member + _NEIGHBOURS + 1]:
        if each is not own and each.document is own.document and each.sentence_span == own.sentence_span:
            yield each.mention.span


def _plain(word: str) -> str:
    """Return a word without its possessive, an abbreviation in one piece (`u.s`), and nothing for `don't`."""
    plain = word.replace("’", "'").removesuffix("'s").replace(".", "")
    return "" if _SHORTENED.search(plain) else plain.replace("'", "")


def _may_name(part: str) -> bool:
    return (
        len(part) > 1 and part[0].isalpha() and topical(part) > 0 and part not in NUMBER_WORDS and part not in _NAMELESS
    )
