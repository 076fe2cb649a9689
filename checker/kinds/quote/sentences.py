"""Cuts a stretch of text into tokens, and tells where its sentence starts and stops. It knows no grammar."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from checker.kinds.quote import saying

_WINDOW: Final = 400
_TOKEN: Final = re.compile(r"[^\W_][\w'’]*(?:[&.‑-]+[\w'’]+)*|[,;:()—–―]|-(?:-+|(?<= -)(?= ))")
# One set of signs at the head, and no choice, so that the search leaps from sign to sign.
_BREAK: Final = re.compile(r"""[.!?…\n](?:(?<=\n)|["'”’)\]]*\s+(?=["'“‘(\[]*[A-Z0-9]))""")
_PEEK: Final = 4
_LONGEST_ABBREVIATION: Final = 8
_ABBREVIATED: Final = frozenset(
    "mr mrs ms dr sen gov rep gen lt col sgt capt prof rev hon jr sr st cllr adm cmdr maj no vs d.c u.s u.k".split()
)


class Token(NamedTuple):
    """A word or a mark of punctuation of the text; `says` tells a verb of saying, or a word that is one elsewhere."""

    text: str
    low: str
    says: bool
    is_word: bool


class _Known(dict[str, Token]):
    """Every word's token, made once: most words of a language come again and again."""

    def __missing__(self, word: str) -> Token:
        token = self[word] = Token(word, word.lower(), word.lower() in saying.SAYING, word[0].isalnum())
        return token


_KNOWN: Final = _Known()
# A text of random words must not fill the memory.
_MOST_KNOWN: Final = 50_000


def tokens_of(text: str, start: int, end: int) -> list[Token]:
    """Return the tokens of a stretch, without what stands in parentheses."""
    words = _TOKEN.findall(text, start, end)
    if "(" in words:
        words = _outside_parentheses(words)
    if len(_KNOWN) > _MOST_KNOWN:
        _KNOWN.clear()
    return list(map(_KNOWN.__getitem__, words))


def _outside_parentheses(words: list[str]) -> list[str]:
    kept: list[str] = []
    opened: list[int] = []
    for word in words:
        if word == "(":
            opened.append(len(kept))
        elif word == ")":
            if opened:
                del kept[opened.pop() :]
        else:
            kept.append(word)
    # What an open parenthesis holds is where the words in marks stand: `(Poole once said, “…”)`.
    return kept[opened[-1] :] if opened else kept


def sentence_stop(text: str, start: int, end: int) -> int:
    """Return where the sentence that goes on at `start` stops, at the latest at `end` or after a window."""
    end = min(end, start + _WINDOW)
    for found in _BREAK.finditer(text, start, min(len(text), end + _PEEK)):
        if found.end() <= end and _is_break(found):
            return found.end()
    return end


def sentence_start(text: str, start: int, end: int) -> int:
    """Return where the sentence that leads up to `end` starts, at the earliest at `start` or a window before."""
    begin = max(start, end - _WINDOW)
    for found in _BREAK.finditer(text, begin, min(len(text), end + _PEEK)):
        if found.end() <= end and _is_break(found):
            begin = found.end()
    return begin


def _is_break(found: re.Match[str]) -> bool:
    text, stop = found.string, found.start()
    if text[stop] == "\n":
        return True
    start = stop
    while start > 0 and stop - start < _LONGEST_ABBREVIATION and (text[start - 1].isalnum() or text[start - 1] == "."):
        start -= 1
    word = text[start:stop]
    return not (word.lower() in _ABBREVIATED or (len(word) == 1 and word.isupper()))
