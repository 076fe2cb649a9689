"""Numbers as English writes them: digits, words, fractions, ordinals and scales.

It knows numerals and their exact worth. It does not know units, hedges or what is counted; whether a number
is a figure at all (and not a date or a page) is for others to say.
"""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Final, Literal, NamedTuple

Form = Literal["digits", "words", "fraction", "ordinal"]


class Numeral(NamedTuple):
    """A number as written at `start:end` of a folded text.

    `step` is the place value of the last digit that counts: 100 for 4,500, 1/10 for 3.6, 10**8 for 3.6
    billion. `scale` is the worth of the scale word (10**6 for "million"), 1 without one.
    """

    start: int
    end: int
    number: Fraction
    step: Fraction
    form: Form
    scale: int = 1


ONES: Final = dict(zip("zero one two three four five six seven eight nine".split(), range(10), strict=True)) | {
    "nil": 0,
    "nought": 0,
}
TEENS: Final = dict(
    zip(
        "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(),
        range(10, 20),
        strict=True,
    )
)
TENS: Final = dict(
    zip("twenty thirty forty fifty sixty seventy eighty ninety".split(), range(20, 100, 10), strict=True)
) | {"fourty": 40}
SCALES: Final = {
    "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12, "quadrillion": 10**15,
    "lakh": 10**5, "lkh": 10**5, "crore": 10**7,
}  # fmt: skip
# Short forms of scales that mean nothing else after a number; "m", "b" and "t" need their surroundings.
SHORT_SCALES: Final = {
    "k": 10**3, "tln": 10**12, "mn": 10**6, "mln": 10**6, "mil": 10**6, "mio": 10**6, "bn": 10**9, "bln": 10**9,
    "tn": 10**12, "trn": 10**12,
}  # fmt: skip
DOZENS: Final = {"dozen": 12, "dozens": 12}
ORDINALS: Final = {
    "zeroth": 0, "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9, "nineth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14,
    "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19,
    "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fourtieth": 40, "fiftieth": 50, "sixtieth": 60,
    "seventieth": 70, "eightieth": 80, "ninetieth": 90, "hundredth": 100, "thousandth": 1000,
    "millionth": 10**6, "billionth": 10**9, "trillionth": 10**12,
}  # fmt: skip
DENOMINATORS: Final = {word: worth for word, worth in ORDINALS.items() if worth > 2} | {
    "half": 2, "halves": 2, "quarter": 4, "quarters": 4,
} | {f"{word}s": worth for word, worth in ORDINALS.items() if worth > 2}  # fmt: skip
GLYPHS: Final = {
    "½": "1/2", "¼": "1/4", "¾": "3/4", "⅓": "1/3", "⅔": "2/3", "⅕": "1/5", "⅖": "2/5", "⅗": "3/5",
    "⅘": "4/5", "⅙": "1/6", "⅚": "5/6", "⅛": "1/8", "⅜": "3/8", "⅝": "5/8", "⅞": "7/8",
}  # fmt: skip

_TENS_ALONE: Final = "|".join(TENS)
_JOINED: Final = {f"{ten}{one}": TENS[ten] + ONES[one] for ten in TENS for one in list(ONES)[1:10]}
_JOINED_ORDINALS: Final = {
    f"{ten}{word}": TENS[ten] + worth for ten in TENS for word, worth in ORDINALS.items() if worth < 10
}
SMALL: Final = ONES | TEENS | TENS | _JOINED
_PLURAL_SCALES: Final = SCALES | {f"{word}s": worth for word, worth in SCALES.items()}

# A run longer than this is an identifier; the bounds also keep every match short.
_DIGITS: Final = re.compile(
    r"""
    (?P<whole> [0-9]{1,3} (?:,[0-9]{3}){1,6} (?![0-9])
             | [0-9]{1,2} (?:,[0-9]{2}){1,5} ,[0-9]{3} (?![0-9])
             | [1-9][0-9]{0,2} (?:\ [0-9]{3}){1,5} (?![0-9]|\ [0-9]|-[0-9]|/[0-9])
             | [0-9]{1,18} )?
    (?: \.(?P<decimals>[0-9]{1,18}) )?
    (?![0-9])
    (?: e(?P<power>[+-]?[0-9]{1,2}) (?!\w) )?
    """,
    re.VERBOSE,
)
_TAIL: Final = re.compile(
    r"""
    (?: /\ ?(?P<under>[0-9]{1,5}) (?![0-9/.])
      | \ {0,2} (?P<over>[0-9]{1,4}) /(?P<under2>[0-9]{1,4}) (?![0-9/])
      | \ ? (?P<glyph>[½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]) )
    """,
    re.VERBOSE,
)
_SCALE: Final = re.compile(
    r"[ \n-]?[ ]{0,2}(?P<word>hundreds?|thousands?|millions?|billions?|trillions?|quadrillions?|lakhs?|lkhs?|crores?|dozens?)\b"
    r"|[ ]{0,2}(?P<short>k|tln|mn|mln|mil|mio|bn|bln|tn|trn)(?![\w/])"
)
_WORD: Final = re.compile(r"(?P<gap>[ ]{0,2}-[ ]{0,2}|[ ]{1,2}|\n)?(?P<and>(?:and|&)(?:[ ]{1,2}|-))?(?P<word>[a-z]+)")
_HALF: Final = re.compile(
    r"""[ ]{1,2}and[ ](?:(?P<article>an?|one|two|three|four|five|six|seven|eight|nine
          |(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]{3,5})?)[ ])?
        (?P<part>half|quarters?|thirds?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|hundredths?)\b""",
    re.VERBOSE,
)
_ARTICLES: Final = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5}
_ONE: Final = Fraction(1)


def read(folded: str, at: int) -> Numeral | None:
    """Return the numeral that begins at offset `at` of a folded text, or None.

    The longest reading wins: `two and a half million` is one numeral. A sign is not part of it.
    """
    if folded[at].isalpha():
        return _words(folded, at)
    return _digits(folded, at)


# ── digits ──────────────────────────────────────────────────────────────────────────────────────────────


def _digits(folded: str, at: int) -> Numeral | None:
    if folded[at] in GLYPHS:
        worth = Fraction(GLYPHS[folded[at]])
        return _scaled(folded, Numeral(at, at + 1, worth, worth, "fraction"))
    found = _DIGITS.match(folded, at)
    if found is None or found.end() == at:
        return None
    whole, decimals, power = found["whole"] or "", found["decimals"] or "", found["power"]
    digits = whole.replace(",", "").replace(" ", "")
    places = len(decimals)
    number = Fraction(int((digits + decimals) or "0"), 10**places) if places else Fraction(int(digits or "0"))
    step = Fraction(1, 10**places) if places else _last_place(int(digits or "0"))
    if power:
        number, step = number * Fraction(10) ** int(power), step * Fraction(10) ** int(power)
    numeral = Numeral(at, found.end(), number, step, "digits")
    if not places and not power and found.end() < len(folded) and folded[found.end()] in "/ ½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞":
        numeral = _with_fraction(folded, numeral)
    return _scaled(folded, numeral)


def _last_place(number: int) -> Fraction:
    """Return the place value of the last digit that is not nought; 1 below 1,000."""
    if number < 1000:
        return _ONE
    step = 1
    while number % (step * 10) == 0:
        step *= 10
    return Fraction(step)


def _with_fraction(folded: str, numeral: Numeral) -> Numeral:
    """Read on in `2 1/2`, `3/4`, `2½`."""
    tail = _TAIL.match(folded, numeral.end)
    if tail is None:
        return numeral
    if tail["under"]:
        under = int(tail["under"])
        if under == 0:
            return numeral
        part = numeral.number / under
        return Numeral(numeral.start, tail.end(), part, part, "fraction")
    if tail["glyph"]:
        part = Fraction(GLYPHS[tail["glyph"]])
    elif int(tail["under2"]) > int(tail["over"]) > 0:
        part = Fraction(int(tail["over"]), int(tail["under2"]))
    else:
        return numeral
    return Numeral(numeral.start, tail.end(), numeral.number + part, part, "digits")


def _scaled(folded: str, numeral: Numeral) -> Numeral:
    """Read on in `3.6 billion`, `10k`, `4 hundred`, `3 dozen`, `5 million 300 thousand`."""
    scale = _SCALE.match(folded, numeral.end)
    if scale is None:
        half = _HALF.match(folded, numeral.end) if numeral.form == "digits" and numeral.step >= 1 else None
        return numeral if half is None else _and_a_half(folded, numeral, half)
    if scale["short"]:
        if scale["short"] == "k" and folded[scale.start()] == " " and not _ends_alone(folded, scale.end()):
            return numeral
        return scale_up(numeral, scale.end(), SHORT_SCALES[scale["short"]])
    word = scale["word"].rstrip("s")
    if word in ("hundred", "dozen"):
        return _by_the(numeral, scale.end(), 100 if word == "hundred" else 12)
    worth = SCALES[word]
    return _and_more(folded, scale_up(numeral, scale.end(), worth))


def _by_the(numeral: Numeral, end: int, scale: int) -> Numeral:
    """Return so many hundreds or dozens: exact below a thousand, as the digits would be."""
    number = numeral.number * scale
    step = _last_place(int(number)) if number.denominator == 1 else numeral.step * scale
    return Numeral(numeral.start, end, number, step, numeral.form)


def _and_more(folded: str, numeral: Numeral) -> Numeral:
    """Read on in `6 million and two hundred`, `3 million and a half`."""
    if (half := _HALF.match(folded, numeral.end)) is not None:
        return _and_a_half(folded, numeral, half)
    following = _WORD.match(folded, numeral.end)
    if following is None or following["word"] not in SMALL or not following["and"]:
        return numeral
    rest = _words(folded, following.start("word"))
    if rest is None or rest.form != "words" or rest.number >= numeral.scale or rest.number < 100:
        return numeral
    return Numeral(numeral.start, rest.end, numeral.number + rest.number, rest.step, numeral.form)


def _ends_alone(folded: str, at: int) -> bool:
    return at >= len(folded) or not folded[at:].strip(" .")


def scale_up(numeral: Numeral, end: int, scale: int) -> Numeral:
    """Return the numeral times a scale that was read up to `end`: 173 and "million" → 173,000,000."""
    step = numeral.step if numeral.form == "fraction" else scaled_step(numeral.number, numeral.step)
    return Numeral(numeral.start, end, numeral.number * scale, step * scale, numeral.form, numeral.scale * scale)


def scaled_step(number: Fraction, step: Fraction) -> Fraction:
    """Return the place of the last digit that counts beside a scale word, where three digits are told at most.

    3,600 million is told to the nearest ten million, 173 million to the nearest million.
    """
    if step < 1 or number < 1:
        return step
    return min(step, Fraction(10 ** max(len(str(int(number))) - 3, 0)))


# ── words ───────────────────────────────────────────────────────────────────────────────────────────────


class _Sum:
    """A number in words while it is being read: what is complete, and the group that may still grow."""

    __slots__ = ("group", "joined", "last", "limit", "scale", "total")

    def __init__(self) -> None:
        self.total = 0
        self.group = 0
        self.limit = 10**18
        # What the next word may be depends on the kind of the last: "" at the start.
        self.last = ""
        self.scale = 1
        # An "and" stood before the last words.
        self.joined = False

    def take(self, word: str) -> bool:
        """Add a word; False where the number ended before it."""
        if word in SMALL:
            return self._take_small(SMALL[word])
        if word in ("hundred", "hundreds"):
            if self.last not in ("one", "ten", "teen", "article") or not 0 < self.group < 100:
                return False
            self.group *= 100
            self.last = "hundred"
            return True
        if word in _PLURAL_SCALES:
            return self._take_scale(_PLURAL_SCALES[word])
        return False

    def _take_small(self, worth: int) -> bool:
        kind = "ten" if worth >= 20 and worth % 10 == 0 else "one" if worth < 10 else "teen"
        fits = self.last in ("", "hundred", "scale") or (self.last == "ten" and kind == "one" and worth > 0)
        fits = fits or (self.last == "one" and self.group == 0 and self.total == 0 and kind == "one")
        if not fits or (self.last == "scale" and self.limit <= worth):
            return False
        self.group += worth
        self.last = kind
        return True

    def _take_scale(self, worth: int) -> bool:
        if self.group == 0 or worth >= self.limit or self.last == "scale":
            if self.last == "scale" and self.group == 0 and self.total and worth > 1000:
                self.total *= worth  # "two thousand million"
                return True
            return False
        self.total += self.group * worth
        self.group, self.limit, self.last, self.scale = 0, worth, "scale", worth
        return True

    def over(self, under: int) -> Fraction:
        """Return the number as told with a denominator: `two thirds`, `one hundred and three quarters`."""
        small = self.group % 100
        if self.joined and 0 < small < under:
            return self.worth - small + Fraction(small, under)
        return Fraction(self.worth, under)

    @property
    def worth(self) -> int:
        return self.total + self.group


def _words(folded: str, at: int) -> Numeral | None:
    first = _WORD.match(folded, at)
    if first is None or first.start("word") != at:
        return None
    word = first["word"]
    if word in ("a", "an"):
        return _after_article(folded, at, first.end())
    if word in ("half", "quarter"):
        return _portion(folded, at, first.end(), Fraction(1, DENOMINATORS[word]))
    if word == "point":
        return _decimals(folded, at, first.end(), 0)
    if word in ORDINALS or word in _JOINED_ORDINALS:
        worth = Fraction(ORDINALS[word] if word in ORDINALS else _JOINED_ORDINALS[word])
        return Numeral(at, first.end(), worth, _ONE, "ordinal")
    if word in DOZENS or word not in SMALL:
        return None
    return _cardinal(folded, at, first.end(), word)


def _cardinal(folded: str, at: int, end: int, word: str, last: str = "") -> Numeral | None:
    """Read a number in words from its first word on."""
    number = _Sum()
    if last:
        number.group, number.last = 1, last
    if not number.take(word):
        return None
    while (following := _WORD.match(folded, end)) is not None and (following["gap"] or following["and"]):
        word = following["word"]
        if following["and"] and (half := _HALF.match(folded, end)) is not None and _part(half) < 1:
            return _finish(folded, at, end, number, following)
        if following["and"] and (number.last not in ("hundred", "scale") or word not in SMALL):
            return _finish(folded, at, end, number, following)
        number.joined = number.joined or bool(following["and"])
        if not number.take(word):
            return _finish(folded, at, end, number, following)
        end = following.end()
    return _finish(folded, at, end, number, None)


def _finish(folded: str, at: int, end: int, number: _Sum, following: re.Match[str] | None) -> Numeral | None:
    """Read what may follow a number in words: decimals, a denominator, "and a half", a dozen."""
    if following is not None and not following["and"]:
        word = following["word"]
        if word == "point":
            return _decimals(folded, at, following.end(), number.worth) or _whole(at, end, number)
        if word in DENOMINATORS and number.worth and not _is_ordinal(word, number):
            return _portion(folded, at, following.end(), number.over(DENOMINATORS[word]))
        if word in TENS and number.last in ("one", "teen", "article"):
            return _one_over_many(folded, at, following, number.worth)
        if word in ORDINALS and _is_ordinal(word, number):
            return Numeral(at, following.end(), _ordinal_worth(word, number), _ONE, "ordinal")
        if word in DOZENS:
            return Numeral(at, following.end(), Fraction(number.worth * 12), _ONE, "words")
        if word in SMALL and following["gap"]:
            return None  # "three twenty", "five zero": a time of day, a year or a number spelled out
    numeral = _whole(at, end, number)
    if (half := _HALF.match(folded, end)) is not None:
        return _and_a_half(folded, numeral, half)
    return numeral


def _one_over_many(folded: str, at: int, tens: re.Match[str], over: int) -> Numeral | None:
    """Read `one twenty-fifth` and `three twenty-firsts`; other sequences of numbers are none."""
    ones = _WORD.match(folded, tens.end())
    if ones is None or ones["word"].rstrip("s") not in ORDINALS or ones["and"]:
        return None
    worth = ORDINALS[ones["word"].rstrip("s")]
    if worth >= 10 or not ones["gap"]:
        return None
    return Numeral(at, ones.end(), Fraction(over, TENS[tens["word"]] + worth), _ONE, "fraction")


def _whole(at: int, end: int, number: _Sum) -> Numeral:
    worth = number.worth
    if number.scale > 1000 and number.group == 0 and worth % number.scale == 0:
        small = worth // number.scale
        return scale_up(Numeral(at, end, Fraction(small), _last_place(small), "words"), end, number.scale)
    return Numeral(at, end, Fraction(worth), _last_place(worth), "words")


def _and_a_half(folded: str, numeral: Numeral, half: re.Match[str]) -> Numeral:
    """Add the part: two and a half, three million and a half, one billion and a half million."""
    part = _part(half)
    own = _SCALE.match(folded, half.end())
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
    return _scaled(folded, read) if numeral.scale == 1 else read


def _part(half: re.Match[str]) -> Fraction:
    """Return the worth of `a half`, `three quarters`, `fifty-four hundredths`."""
    article = half["article"] or "a"
    over = _ARTICLES.get(article) or SMALL.get(article) or SMALL.get(article.replace("-", "")) or 1
    return Fraction(over, DENOMINATORS[half["part"]])


def _is_ordinal(word: str, number: _Sum) -> bool:
    """Tell `twenty-first`, `hundred and fifth` from `two fifths` and `one sixth`."""
    if word.endswith("s") or word in ("half", "quarter"):
        return False
    return (
        (number.last == "ten" and ORDINALS[word] < 10)
        or (number.last in ("hundred", "scale") and ORDINALS[word] < 100)
        or (number.worth != 1 and ORDINALS[word] >= 100)
    )


def _ordinal_worth(word: str, number: _Sum) -> Fraction:
    worth = ORDINALS[word]
    return Fraction(number.worth * worth if worth >= 100 else number.worth + worth)


def _decimals(folded: str, at: int, end: int, whole: int) -> Numeral | None:
    """Read the digits after "point", one word each: `point zero two`, `three point one four million`."""
    digits = ""
    while (following := _WORD.match(folded, end)) is not None and not following["and"]:
        word = following["word"]
        if word in ("o", "oh"):
            digits += "0"
        elif word in SMALL:
            digits += str(SMALL[word])
        else:
            break
        end = following.end()
    if not digits:
        return None
    step = Fraction(1, 10 ** len(digits))
    return _scaled(folded, Numeral(at, end, whole + int(digits) * step, step, "words"))


_A_HALF: Final = re.compile(r"[ ]{1,2}(?:an?|the)[ ]{1,2}(?P<word>hundred|thousand|million|billion|trillion|dozen)\b")


def _portion(folded: str, at: int, end: int, part: Fraction) -> Numeral:
    """Return a fraction, or `half a million` and `a quarter of a million` as the number they make."""
    begin = end + 3 if folded.startswith(" of", end) else end
    whole = _A_HALF.match(folded, begin)
    if whole is not None:
        word = whole["word"]
        scale = 100 if word == "hundred" else 12 if word == "dozen" else SCALES[word]
        return Numeral(at, whole.end(), part * scale, part * scale, "words", scale)
    if (scaled := _SCALE.match(folded, end)) is not None and scaled["word"] and part.denominator <= 4:
        return _scaled(folded, Numeral(at, end, part, part, "words"))
    return Numeral(at, end, part, part, "fraction")


def _after_article(folded: str, at: int, end: int) -> Numeral | None:
    """Read `a hundred and five`, `a dozen`, `a third`, `a half`; a bare "a" is no number."""
    following = _WORD.match(folded, end)
    if following is None or following["and"] or not following["gap"]:
        return None
    word = following["word"]
    if word in DOZENS:
        return Numeral(at, following.end(), Fraction(12), _ONE, "words")
    if word in ("hundred", "thousand", "million", "billion", "trillion", "lakh", "crore"):
        return _cardinal(folded, at, following.end(), word, "article")
    if word in TENS:
        return _one_over_many(folded, at, following, 1)
    if word in DENOMINATORS and (not word.endswith("s")):
        return _portion(folded, at, following.end(), Fraction(1, DENOMINATORS[word]))
    return None
