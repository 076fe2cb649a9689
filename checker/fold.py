"""Folds a text for matching, one character for one: offsets into the fold are offsets into the text.

It knows marks, dashes, spaces and case. It does not know words, and it never changes a length.
"""

from __future__ import annotations

from typing import Final

# Each group is written as the one plain character that people type instead of it.
ALIKE: Final[dict[str, str]] = {
    "'": "‘’‚‛′`´ʼ‹›",
    '"': "“”„‟″«»「」『』",
    "-": "‐‑‒–—―−",
    " ": "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t",
    ".": "․",
    # The only character whose lower case is longer than itself (checked over all of Unicode in the tests).
    "i": "İ",
}
# Latin-1 with a space for all that is neither letter nor digit.
_LETTERS_ALONE: Final = bytes(code if chr(code).isalnum() else ord(" ") for code in range(256))
_PAIRS: Final = tuple((odd, plain) for plain, odds in ALIKE.items() for odd in odds)


def fold(text: str) -> str:
    """Return `text` in lower case with plain marks, dashes and spaces; the same length, character for character.

    Line breaks stay as they are. `str.replace` is chained because it runs at memory speed where
    `str.translate` looks every character up (1,000 MB/s against 14, DESIGN.md section 7).
    """
    if not text.isascii():
        for odd, plain in _PAIRS:
            text = text.replace(odd, plain)
    elif "`" in text or "\t" in text:
        text = text.replace("`", "'").replace("\t", " ")
    return text.lower()


def words_of(folded: str) -> frozenset[str]:
    """Return the runs of letters and digits in a fold, to ask at once which of many words may occur in it.

    A word with a letter outside Latin-1 is there in pieces, so whoever finds a word here still has to look where
    it stands. Bytes are translated at 1,000 MB/s, which leaves the splitting as the only cost.
    """
    plain = folded.encode("latin-1", "replace").translate(_LETTERS_ALONE)
    return frozenset(plain.decode("latin-1").split())
