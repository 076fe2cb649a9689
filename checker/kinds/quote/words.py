"""Reads a text as words that can be compared: folded, numbers as digits, British and American as one.

It knows spelling, brackets and ellipses. It does not know quotations, nor which change matters.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from checker.fold import fold
from checker.frozen import frozen
from checker.kinds.quote import vocabulary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.model import Span

_TOKEN: Final = re.compile(
    r"""
    (?P<word> \d+ (?: [.,]\d+ )* (?: (?: st|nd|rd|th ) \b )?
      # A paper prints "s**t" and "f***ing"; "**word**" is a word in bold.
      | [^\W\d_]{1,3} (?: \*{1,8} [^\W\d_]{1,5} | (?<! [^\W\d_]{3} ) \*{2,8} ) (?! \w )
      | [^\W\d_]+ (?: ' [^\W\d_]+ )* | [%£$€¥&] )
  | (?P<ellipsis> …+ | \. (?: [ ]? \. ){2,5} )
  | (?P<open> [\[(] )
  | (?P<close> [\])] )
  | (?P<stop> [.!?] (?= ["')\]]* (?: \s | $ ) ) )
    """,
    re.VERBOSE,
)
# Words in brackets are the editor's only if there are few; a longer aside is the speaker's own.
_LONGEST_INSERTION: Final = 8


@frozen
class Words:
    """The words of a stretch of text, as parallel sequences.

    `keys` are what is compared; `starts` and `ends` their offsets in the text; `inserted` the bracket that a
    word stands in, `[` or `(`, or nothing; `sentences` the number of its sentence. `gaps`, sorted, are the
    indices of the words that an ellipsis precedes (the length, for one at the end).
    """

    keys: Sequence[str]
    starts: Sequence[int]
    ends: Sequence[int]
    inserted: Sequence[str]
    gaps: Sequence[int]
    sentences: Sequence[int]

    def __len__(self) -> int:
        """Return how many words there are."""
        return len(self.keys)


@lru_cache(maxsize=128)
def words_of(text: str) -> Words:
    """Return the words of a short text; a claim's are asked for again with every mention."""
    return read(fold(text))


def read(folded: str, within: Span | None = None) -> Words:
    """Return the words of a folded text (or of the stretch `within` it); offsets are the text's own."""
    keys: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    inserted: list[str] = []
    sentences: list[int] = []
    gaps: set[int] = set()
    sentence = 0
    opened, bracket = -1, ""
    bounds = (0, len(folded)) if within is None else (within.start, within.end)
    for found in _TOKEN.finditer(folded, *bounds):
        kind = found.lastgroup
        if kind == "word":
            keys.append(key(found.group()))
            starts.append(found.start())
            ends.append(found.end())
            inserted.append("")
            sentences.append(sentence)
        elif kind == "ellipsis":
            gaps.add(len(keys))
        elif kind == "open":
            opened = len(keys)
            bracket = found.group()
        elif kind == "close":
            if opened >= 0 and len(keys) - opened <= _LONGEST_INSERTION:
                inserted[opened:] = [bracket] * (len(keys) - opened)
                if len(keys) == opened and found.group() == "]":
                    gaps.add(opened)
            opened = -1
        elif not (keys and folded[found.start()] == "." and _is_shortened(keys[-1], ends[-1], found.start())):
            sentence += 1
    return Words(keys, starts, ends, inserted, sorted(gaps), sentences)


def _is_shortened(last: str, end: int, stop: int) -> bool:
    """Tell whether the full stop belongs to the word: "Mr. Holt", "Mary W. Poole"."""
    return end == stop and (last in vocabulary.SHORTENED or (len(last) == 1 and last not in "ai" and last.isalpha()))


def key(word: str) -> str:
    """Return the form under which a folded word is compared: twenty = 20, realise = realize, 1,100 = 1100."""
    known = _KEYS.get(word)
    if known is None:
        if len(_KEYS) > _MOST_KEYS:
            _KEYS.clear()
        known = _KEYS[word] = _key(word)
    return known


# Most words of a language come again and again; the bound keeps a text of random words from filling memory.
_MOST_KEYS: Final = 50_000
_KEYS: Final[dict[str, str]] = {}


def _key(word: str) -> str:
    if word[0].isdigit():
        return re.sub(r",(?=\d{3}\b)", "", word)
    if word in vocabulary.NUMBERS:
        return vocabulary.NUMBERS[word]
    if word in vocabulary.SPELLINGS:
        return vocabulary.SPELLINGS[word]
    # "organisation's" is spelled as "organisation" is.
    head, mark, tail = word.partition("'")
    return _american(head) + mark + tail


_ISE: Final = re.compile(r"(?<=..)is(?=(?:e|ed|es|er|ers|ing|ation|ations)$)")
_DOUBLED: Final = re.compile(r"(?<=[a-z]{4})ll(?=(?:ed|ing|er|ers)$)")


def _american(word: str) -> str:
    """Return the American spelling; harmless where it is no word, since both sides are treated alike."""
    if len(word) < 5:
        return word
    for stem, american in vocabulary.STEMS:
        if stem in word:
            word = word.replace(stem, american)
    word = _ISE.sub("iz", word)
    if word.endswith(("yse", "ysed", "ysing")):
        word = word.replace("ys", "yz")
    return _DOUBLED.sub("l", word)


_SUFFIX: Final = re.compile(r"(?:'s|ies|ied|ing|ed|es|en|ly|s|d|n|e|y)$")


def stem(word: str) -> str:
    """Return a word without the ending that grammar gave it: damages, damaged → damag."""
    if word in vocabulary.FORMS:
        return vocabulary.FORMS[word]
    bare = word
    for _ in range(2):
        shorter = _SUFFIX.sub("", bare)
        if len(shorter) < 3:
            break
        bare = shorter
    return bare[:-1] if len(bare) > 3 and bare[-1] == bare[-2] else bare
