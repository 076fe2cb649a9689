"""Makes many articles of a few: sentences drawn again and again with other names, figures and words, and planted facts.

It knows how a large collection differs from a small one. It does not know what discovery makes of it.

- An article is 20 drawn sentences. In each, every figure gets other digits, every name becomes one of the article's
  own, and of the words with meaning four in five become others. Left as they are, the same few hundred sentences
  would stand in thousands of articles that tell of different things, which no collection holds; `verbatim` leaves
  them so, as the worst case.
- Names and words are drawn by rank, low ranks often (Zipf); beyond the words of the material they are made up. So
  the vocabulary goes on growing with about the square root of the text, as it does in real text (Heaps).
- A planted fact stands in three articles: told, told in other words, and told in those with another figure, or with
  another word in the quotation. It is known by where it stands. Whatever else is found, strangers have in common.
"""

from __future__ import annotations

import random
import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from checker.model import Document, Source, Span
from checker.prose import Prose
from checker.topics import topical

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

SENTENCES: Final = 20  # in an article
FACT_EVERY: Final = 25  # articles
KINDS: Final = ("quantity", "quote")  # of planted facts, in turn
_PARAGRAPH: Final = 4  # sentences
_CHANGED: Final = 0.8  # of the words with meaning
# Of the draw by rank: the ranks met grow with the draws to the power 1 / (1 + this); so many ranks come about as often.
_TAIL: Final = 0.8
_HEAD: Final = 50

_TOKEN: Final = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?|(?<![\w'’-])[A-Za-z][a-z]+(?![\w'’-])")
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_ENDINGS: Final = ("ing", "ed", "ly", "s", "")
# Capital words that stay: they say what stands beside them.
_KEPT: Final = frozenset(
    """
    January February March April May June July August September October November December Monday Tuesday Wednesday
    Thursday Friday Saturday Sunday President Prime Minister Secretary Senator Governor Mayor Judge Chief Executive
    Director General Professor Doctor Chairman Chairwoman Commissioner Inspector Sir Lady Lord Dr Mr Mrs Ms
    """.split()
)
# Words that make a figure what it is, and a sentence speech.
_MEASURES: Final = frozenset(
    """
    one two three four five six seven eight nine ten eleven twelve dozen twenty thirty forty fifty sixty seventy eighty
    ninety hundred hundreds thousand thousands million millions billion half third quarter percent cent people years
    days hours months weeks miles dollars pounds told said
    """.split()
)
_SOUNDS: Final = [start + vowel for start in "b d f g h k l m n p r s t v br dr gr st tr".split() for vowel in "aeiou"]

_FIGURES: Final = (
    "{figure} {adjective} {things} in {place} were {done} by the {who} trust, officials said.",
    "Officials said that the {who} trust {done} {figure} {adjective} {things} in {place}.",
)
_QUOTES: Final = ("“{words},” said {person} of {place}.", "At a meeting {person} said: “{words}.”")


class Planted(NamedTuple):
    """A fact and where it stands: told, told again, told otherwise; each (label, span)."""

    kind: str
    places: tuple[tuple[str, Span], ...]


@dataclass(frozen=True, slots=True)
class Made:
    """Articles, and what was planted in them."""

    documents: tuple[Document, ...]
    planted: tuple[Planted, ...]


def sentences(paths: Iterable[Path]) -> Iterator[str]:
    """Yield the sentences of text files that are neither very short nor very long."""
    for path in paths:
        prose = Prose(path.read_text(encoding="utf-8"))
        for span in prose.sentences:
            sentence = " ".join(span.of(prose.text).split())
            if 40 < len(sentence) < 400 and _is_whole(sentence):
                yield sentence


def _is_whole(sentence: str) -> bool:
    """Tell whether every mark of quotation is closed where it was opened: an open one would quote strangers."""
    pairs = (("“", "”"), ("(", ")"))
    return (
        not sentence.count('"') % 2
        and "‘" not in sentence
        and all(sentence.count(a) == sentence.count(b) for a, b in pairs)
    )


def make(material: Sequence[str], size: int, *, verbatim: bool = False) -> Made:
    """Return `size` articles of the material's sentences, the same each time; `verbatim` leaves the sentences be."""
    writer = _Writer(material, random.Random(size))
    texts: list[list[tuple[str, int]]] = [
        [(sentence, -1) for sentence in writer.article(verbatim=verbatim)] for _ in range(size)
    ]
    homes = []  # of each planted fact: the three articles
    for fact in range(size // FACT_EVERY):
        homes.append(writer.draw.sample(range(size), 3))
        for article, sentence in zip(homes[-1], writer.fact(KINDS[fact % len(KINDS)]), strict=True):
            texts[article].insert(writer.draw.randrange(SENTENCES), (sentence, fact))
    documents = []
    places: dict[tuple[int, int], tuple[str, Span]] = {}
    for number, pieces in enumerate(texts):
        label = f"a{number:06}"
        text, spans = _joined(pieces)
        documents.append(Document(Source(label, f"{label}.txt"), Prose(text)))
        places.update({(fact, number): (label, span) for fact, span in spans})
    planted = (
        Planted(KINDS[fact % len(KINDS)], tuple(places[fact, article] for article in articles))
        for fact, articles in enumerate(homes)
    )
    return Made(tuple(documents), tuple(planted))


def _joined(pieces: Sequence[tuple[str, int]]) -> tuple[str, list[tuple[int, Span]]]:
    """Return the text of an article, and for each planted fact in it the span of its sentence."""
    text, spans = "", []
    for at, (sentence, fact) in enumerate(pieces):
        text += "" if not at else " " if at % _PARAGRAPH else "\n\n"
        if fact >= 0:
            spans.append((fact, Span(len(text), len(text) + len(sentence))))
        text += sentence
    return f"{text}\n", spans


class _Writer:
    """Draws sentences and words; `draw` decides everything."""

    def __init__(self, material: Sequence[str], draw: random.Random) -> None:
        self.draw = draw
        self._material = material
        self._spoken = [each for each in material if _is_plain(each)]
        times = Counter(word for sentence in material for word in _TOKEN.findall(sentence) if _may_change(word))
        self._words: dict[str, list[str]] = defaultdict(list)
        for word, _ in times.most_common():
            self._words[_ending(word)].append(word)

    def article(self, *, verbatim: bool) -> list[str]:
        """Return the sentences of an article, which has one name for each name that it tells of."""
        drawn = self.draw.choices(self._material, k=SENTENCES)
        if verbatim:
            return drawn
        cast: dict[str, str] = {}
        return [self._otherwise(sentence, cast) for sentence in drawn]

    def fact(self, kind: str) -> tuple[str, str, str]:
        """Return the three sentences of a fact: told, told in other words, told otherwise."""
        place, who, first, last = (self._name() for _ in range(4))
        if kind == "quote":
            words = self._otherwise(self.draw.choice(self._spoken), {}).rstrip(".,")
            one, again = (way.format(words=words, person=f"{first} {last}", place=place) for way in _QUOTES)
            return one, again, _QUOTES[1].format(words=self._reworded(words), person=f"{first} {last}")
        about = {"place": place, "who": who, "adjective": self._word(""), "things": self._word("s")}
        figure, done = self.draw.randrange(101, 999), self._word("ed")
        one, again = (way.format(figure=figure, done=done, **about) for way in _FIGURES)
        return one, again, _FIGURES[1].format(figure=figure + 17, done=done, **about)

    def _otherwise(self, sentence: str, cast: dict[str, str]) -> str:
        """Return a sentence with other figures, the names of the cast, and half of its words exchanged."""

        def exchanged(found: re.Match[str]) -> str:
            token = found.group()
            if token[0].isdigit():
                return token if _YEAR.fullmatch(token) else self._figure(token)
            if token[0].isupper():
                if not found.start() or token in _KEPT or topical(token.lower()) < 1:
                    return token
                return cast.setdefault(token, self._name())
            return self._word(_ending(token)) if _may_change(token) and self.draw.random() < _CHANGED else token

        return _TOKEN.sub(exchanged, sentence)

    def _reworded(self, words: str) -> str:
        """Return a quotation with the last word that may change exchanged for another."""
        last = [found for found in _TOKEN.finditer(words) if _may_change(found.group())][-1]
        return words[: last.start()] + self._word(_ending(last.group())) + words[last.end() :]

    def _figure(self, figure: str) -> str:
        """Return a figure of the same size and roundness."""
        digits = figure.rstrip("0,.")
        return re.sub(r"\d", lambda _: str(self.draw.randrange(1, 10)), digits) + figure[len(digits) :]

    def _rank(self) -> int:
        return int(_HEAD * (self.draw.paretovariate(_TAIL) - 1))

    def _name(self) -> str:
        return _invented(self._rank()).capitalize()

    def _word(self, ending: str) -> str:
        known, rank = self._words[ending], self._rank()
        return known[rank] if rank < len(known) else _invented(rank) + ending


def _may_change(token: str) -> bool:
    return token[0].islower() and len(token) > 3 and topical(token) == 1 and token not in _MEASURES


def _is_plain(sentence: str) -> bool:
    """Tell whether a sentence could be spoken as it stands, and has words enough to change some."""
    tokens = map(str, _TOKEN.findall(sentence))
    return (
        60 < len(sentence) < 140 and not re.search(r"""["“”‘’:;?!]""", sentence) and sum(map(_may_change, tokens)) > 3
    )


def _ending(word: str) -> str:
    return next(ending for ending in _ENDINGS if word.endswith(ending))


def _invented(rank: int) -> str:
    """Return a word that stands for a rank and for no other: its digits as syllables."""
    word, left = "", rank + len(_SOUNDS)
    while left:
        left, sound = divmod(left, len(_SOUNDS))
        word += _SOUNDS[sound]
    return word + "n"
