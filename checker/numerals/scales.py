"""What may follow a number in digits or words: a scale, a dozen, "and a half".

It knows how they change the number. It does not know how the number before them was read.
"""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Final

from checker.numerals.numeral import Numeral, last_place, scale_up
from checker.numerals.vocabulary import DENOMINATORS, SCALES, SHORT_SCALES, SMALL

SCALE: Final = re.compile(
    r"""[ \n-]?[ ]{0,2} (?P<word>(?:hundred|thousand|million|billion|trillion|quadrillion|lakh|lkh|crore|dozen)s?)\b
      | [ ]{0,2} (?P<short>k|tln|mn|mln|mil|mio|bn|bln|tn|trn)(?![\w/])""",
    re.VERBOSE,
)
HALF: Final = re.compile(
    r"""(?:[ ]{1,2}|-)and[ -](?:(?P<article>an?|one|two|three|four|five|six|seven|eight|nine
          |(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]{3,5})?)[ -])?
        (?P<part>half|quarters?|thirds?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|hundredths?)\b""",
    re.VERBOSE,
)
_A_HALF: Final = re.compile(r"[ ]{1,2}(?:an?|the)[ ]{1,2}(?P<word>hundred|thousand|million|billion|trillion|dozen)\b")
_ARTICLES: Final = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5}


def scaled(folded: str, numeral: Numeral) -> Numeral:
    """Read on in `3.6 billion`, `10k`, `4 hundred`, `3 dozen`, `3 million and a half`."""
    scale = SCALE.match(folded, numeral.end)
    if scale is None:
        half = half_after(folded, numeral.end) if numeral.form == "digits" else None
        return numeral if half is None or numeral.step < 1 else and_a_half(folded, numeral, half)
    if scale["short"]:
        if scale["short"] == "k" and folded[scale.start()] == " " and not _ends_alone(folded, scale.end()):
            return numeral
        return scale_up(numeral, scale.end(), SHORT_SCALES[scale["short"]])
    word = scale["word"].rstrip("s")
    if word in ("hundred", "dozen"):
        return _by_the(numeral, scale.end(), 100 if word == "hundred" else 12)
    numeral = scale_up(numeral, scale.end(), SCALES[word])
    half = half_after(folded, numeral.end)
    return numeral if half is None else and_a_half(folded, numeral, half)


def half_after(folded: str, end: int) -> re.Match[str] | None:
    """Return the " and a half" that stands right after a number."""
    return HALF.match(folded, end) if folded[end + 1 : end + 2] in ("a", " ") else None


def _by_the(numeral: Numeral, end: int, scale: int) -> Numeral:
    """Return so many hundreds or dozens: exact below a thousand, as the digits would be."""
    number = numeral.number * scale
    step = last_place(int(number)) if number.denominator == 1 else numeral.step * scale
    return Numeral(numeral.start, end, number, step, numeral.form)


def _ends_alone(folded: str, at: int) -> bool:
    return at >= len(folded) or not folded[at : at + 2].strip(" .")


def and_a_half(folded: str, numeral: Numeral, half: re.Match[str]) -> Numeral:
    """Add the part: two and a half, three million and a half, one billion and a half million."""
    part = part_said(half)
    own = SCALE.match(folded, half.end())
    if own is not None and own["word"] and numeral.scale > 1:
        return Numeral(
            numeral.start,
            own.end(),
            numeral.number + part * SCALES.get(own["word"].rstrip("s"), 1),
            part * numeral.scale,
            "words",
        )
    number = numeral.number + part * numeral.scale
    read = Numeral(numeral.start, half.end(), number, part * numeral.scale, "words", numeral.scale)
    return scaled(folded, read) if numeral.scale == 1 else read


def part_said(half: re.Match[str]) -> Fraction:
    """Return the worth of `a half`, `three quarters`, `fifty-four hundredths`."""
    article = half["article"] or "a"
    over = _ARTICLES.get(article) or SMALL.get(article) or SMALL.get(article.replace("-", "")) or 1
    return Fraction(over, DENOMINATORS[half["part"]])


def portion(folded: str, at: int, end: int, part: Fraction) -> Numeral:
    """Return a fraction, or `half a million` and `a quarter of a million` as the number they make."""
    begin = end + 3 if folded.startswith(" of", end) else end
    whole = _A_HALF.match(folded, begin)
    if whole is not None:
        word = whole["word"]
        worth = 100 if word == "hundred" else 12 if word == "dozen" else SCALES[word]
        return Numeral(at, whole.end(), part * worth, part * worth, "words", worth)
    if (scale := SCALE.match(folded, end)) is not None and scale["word"] and part.denominator <= 4:
        return scaled(folded, Numeral(at, end, part, part, "words"))
    return Numeral(at, end, part, part, "fraction")
