"""The words of English numbers, as tables: ones, teens, tens, scales, ordinals, denominators.

It knows what each word is worth. It does not know how they are put together.
"""

from __future__ import annotations

from typing import Final

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

_JOINED: Final = {f"{ten}{one}": TENS[ten] + ONES[one] for ten in TENS for one in list(ONES)[1:10]}
JOINED_ORDINALS: Final = {
    f"{ten}{word}": TENS[ten] + worth for ten in TENS for word, worth in ORDINALS.items() if worth < 10
}
SMALL: Final = ONES | TEENS | TENS | _JOINED
PLURAL_SCALES: Final = SCALES | {f"{word}s": worth for word, worth in SCALES.items()}
