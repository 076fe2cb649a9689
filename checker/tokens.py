"""A stretch of text as words and marks, with their offsets, their folds and whether they begin with a capital.

It knows abbreviations, initials and possessives. It does not know what any word means.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from checker.model import Span

# Words that keep their full stop: the stop is theirs, not the sentence's.
_SHORT: Final = (
    "dr|mr|mrs|ms|mx|prof|rev|hon|sens|sen|reps|rep|gov|gen|adm|col|lt|capt|sgt|maj|cmdr|brig|jr|sr|st|cllr|pres|det|insp"
    "|supt|atty|inc|corp|co|ltd"
)


class Token(NamedTuple):
    """A word or a mark: offsets into the text, the text itself, its fold, and whether it begins with a capital."""

    start: int
    end: int
    text: str
    low: str
    capital: bool

    @property
    def possessive(self) -> bool:
        """Tell whether the word ends in 's or s'."""
        return self.low.endswith(("'s", "s'"))

    @property
    def is_word(self) -> bool:
        """Tell whether this is a word, not a mark."""
        return self.low[0].isalnum()


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(
        rf"""
        (?:{_SHORT})\.(?=\s)                # Sen.
        | [^\W\d_](?:\.[^\W\d_])+\.?         # U.S., D.C.
        | [^\W\d_]\.(?=\s?[^\W\d_])          # the J. of John J. Smith
        | [^\W_]+(?:['&-][^\W_]+)*           # a word, with what joins its parts
          (?:(?<=s)'(?=\s))?                 # councils' plans
        | [^\w\s]
        """,
        re.VERBOSE,
    )


def tokens_of(text: str, folded: str, span: Span) -> list[Token]:
    """Return the words and marks of `text` inside `span`, in order; `folded` is the fold of `text`."""
    return [
        Token(start, end, word := text[start:end], match.group(), word[0].isupper())
        for match in _pattern().finditer(folded, span.start, span.end)
        for start, end in (match.span(),)
    ]


def bare(word: str) -> str:
    """Return a folded word without its possessive ending: "ofsted's" gives "ofsted", "services'" "services"."""
    return word[:-2] if word.endswith("'s") else word.removesuffix("'")


def is_acronym(word: str) -> bool:
    """Tell whether a word, as written, is a string of initials: NAO, DfE, U.S., LGA's; never a surname."""
    letters = bare(word.replace("’", "'")).replace(".", "").replace("&", "")
    capitals = sum(letter.isupper() for letter in letters)
    return 2 <= len(letters) <= 8 and letters.isalnum() and capitals >= 2 and capitals * 3 >= len(letters) * 2
