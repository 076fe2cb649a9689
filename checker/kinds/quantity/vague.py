"""The words that give a size without a number: dozens, several, most, tens of thousands.

It knows how much each may mean. It does not know grammar. To teach it a word, add a line: the word, and the
smallest and the largest number that a reader would let it stand for.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Final

from checker.interval import Interval

# word = smallest … largest; "(" and ")" leave the end itself out.
COUNTS: Final = """
a couple = [2 … 3]
a couple of = [2 … 3]
a few = [2 … 9]
few = [0 … 9]
only a few = [2 … 9]
a handful = [2 … 9]
a score = [18 … 22]
several = [2 … 20]
several dozen = [24 … 120]
several hundred = [200 … 1000]
several thousand = [2000 … 10000]
several million = [2000000 … 10000000]
several billion = [2000000000 … 10000000000]
a few dozen = [24 … 120]
a few hundred = [200 … 900]
a few thousand = [2000 … 9000]
a few million = [2000000 … 9000000]
a few billion = [2000000000 … 9000000000]
a couple dozen = [24 … 36]
a couple hundred = [200 … 300]
a couple thousand = [2000 … 3000]
a couple million = [2000000 … 3000000]
a couple billion = [2000000000 … 3000000000]
a couple of dozen = [24 … 36]
a couple of hundred = [200 … 300]
a couple of thousand = [2000 … 3000]
a couple of million = [2000000 … 3000000]
a couple of billion = [2000000000 … 3000000000]
a number = [2 … 50]
tens = [10 … 100]
dozens = [12 … 120]
scores = [20 … 200]
hundreds = [100 … 1000]
thousands = [1000 … 10000]
millions = [1000000 … 10000000]
billions = [1000000000 … 10000000000]
trillions = [1000000000000 … 10000000000000]
tens of thousands = [10000 … 100000]
hundreds of thousands = [100000 … 1000000]
tens of millions = [10000000 … 100000000]
hundreds of millions = [100000000 … 1000000000]
tens of billions = [10000000000 … 100000000000]
hundreds of billions = [100000000000 … 1000000000000]
dozens and dozens = [24 … 240]
hundreds and hundreds = [200 … 2000]
thousands and thousands = [2000 … 20000]
millions and millions = [2000000 … 20000000]
billions and billions = [2000000000 … 20000000000]
"""
SHARES: Final = """
most = (1/2 … 1]
a majority = (1/2 … 1]
the majority = (1/2 … 1]
the vast majority = [3/4 … 1]
a vast majority = [3/4 … 1]
the overwhelming majority = [3/4 … 1]
an overwhelming majority = [3/4 … 1]
the great majority = [2/3 … 1]
a large majority = [2/3 … 1]
a minority = (0 … 1/2)
the minority = (0 … 1/2)
a small minority = (0 … 1/4]
a tiny minority = (0 … 1/10]
"""


def _read(table: str) -> dict[str, Interval]:
    meanings: dict[str, Interval] = {}
    for line in table.strip().splitlines():
        word, _, ends = line.partition(" = ")
        low, _, high = ends[1:-1].partition(" … ")
        meanings[word] = Interval(Fraction(low), Fraction(high), ends[0] == "(", ends[-1] == ")")
    return meanings


COUNT_WORDS: Final = _read(COUNTS)
SHARE_WORDS: Final = _read(SHARES)
