"""Looks for one wanted name: word for word in any case, and near-copies around its rarer words.

It knows the wanted name's words and where they stand in the text. It does not know what the text is about.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.bodies import SMALL
from checker.capitals import OPENERS
from checker.kinds.name.compare import affinity, words_of
from checker.kinds.name.find import mention_at
from checker.kinds.name.value import Name
from checker.tokens import any_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.model import Mention
    from checker.prose import Prose

# How many letters of a word must agree for its place to be looked at: "Servic" finds Service and Services.
_STEM: Final = 6
# A gap longer than this between two of the words means that they belong to two places.
_FARTHEST: Final = 24
_LONGEST: Final = 12
_LONGEST_WORD: Final = 30


def seek(prose: Prose, wanted: Name, found: Sequence[Mention]) -> Iterator[Mention]:
    """Yield the mentions of `wanted` and its near-copies, in order; `found` are the names found without asking."""
    mentions = [mention for mention in found if affinity(wanted, mention.value) is not None]
    mentions.extend(_near_copies(prose, wanted))
    done = 0
    for mention in sorted(mentions, key=lambda mention: (mention.span.start, -mention.span.end)):
        if mention.span.start >= done:
            done = mention.span.end
            yield mention


def _near_copies(prose: Prose, wanted: Name) -> Iterator[Mention]:
    words = [word.low for word in words_of(wanted.name)]
    stems = {word[:_STEM] for word in words if word not in SMALL and len(word) > 2}
    if not stems:
        return
    least = max(1, (len(stems) + 1) // 2)
    for cluster in _clusters(prose.folded, stems):
        yield from _read(prose, wanted, [*_windows(prose, cluster, len(words), least)])


def _clusters(folded: str, stems: set[str]) -> Iterator[list[re.Match[str]]]:
    """Yield the places where words of the name stand close together."""
    cluster: list[re.Match[str]] = []
    for hit in re.finditer(rf"\b(?P<stem>{any_of(stems)})\w*(?:'s)?", folded):
        apart = cluster and hit.start() - cluster[-1].end() > _FARTHEST
        if apart or len(cluster) >= _LONGEST:
            yield cluster
            cluster = []
        cluster.append(hit)
    if cluster:
        yield cluster


def _read(prose: Prose, wanted: Name, windows: Sequence[tuple[int, int]]) -> Iterator[Mention]:
    """Yield the best reading of one place, if it is the name or a near-copy."""
    best: tuple[float, int, Mention] | None = None
    for start, end in windows:
        fit = _fit(wanted, Name(" ".join(prose.text[start:end].split())))
        if fit is not None and (best is None or (fit, end - start) > best[:2]):
            best = fit, end - start, mention_at(prose, start, end)
    if best is not None:
        yield best[2]


def _fit(wanted: Name, written: Name) -> float | None:
    """Return how near the words are; without capitals only the very words of the name are the name."""
    if _has_capitals(written.name):
        return affinity(wanted, written)
    same = [word.low for word in words_of(wanted.name)] == [word.low for word in words_of(written.name)]
    return 1.0 if same else None


def _windows(prose: Prose, cluster: Sequence[re.Match[str]], size: int, least: int) -> Iterator[tuple[int, int]]:
    """Yield spans from one word of the cluster to another, also with the capital that stands before."""
    for first, begin in enumerate(cluster):
        starts = [begin.start()]
        before = _WORD_BEFORE.search(prose.folded, max(0, begin.start() - _LONGEST_WORD), begin.start())
        if before is not None and prose.text[before.start()].isupper() and before["word"] not in OPENERS:
            starts.insert(0, before.start())
        stems: set[str] = set()
        for last in cluster[first : first + size + 1]:
            stems.add(last["stem"])
            if len(stems) >= least:
                end = last.end() - (2 if last.group().endswith("'s") else 0)
                yield from ((start, end) for start in starts)


_WORD_BEFORE: Final = re.compile(r"(?P<word>[^\W_]+)\ (?:(?:of|for|on|and)\ (?:the\ )?)?$", re.VERBOSE)


def _has_capitals(name: str) -> bool:
    """Tell whether the words are written as a name: all big words with capitals, but for one at most."""
    words = [word for word in name.split() if word.lower() not in SMALL]
    return sum(word[0].isupper() for word in words) >= max(2, len(words) - 1)
