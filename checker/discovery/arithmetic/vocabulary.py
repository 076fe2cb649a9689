r"""The words that reckoning among figures knows, in tables: which loosen a figure, set it apart, or shut others out.

It knows no sentence. A space in a phrase stands for any space, and `*` for any ending of the word.
"""

from __future__ import annotations

from functools import cache
from typing import Final

# What may loosen a figure that follows; the figure's value knows of it.
_LOOSE_LINES: Final = """
    about, around, some, roughly, approximately, nearly, almost, just, only, over, under, more, less, than, fewer
    exactly
"""
# Behind a share or a count: it is how much more, a part of the figure before, or a figure of its own sort.
MORE: Final = """
    more, fewer, less, higher, lower, greater, larger, smaller, up, down, above, below, over, under
    point, points, rise, rises, increase*, decrease*, fall, drop, decline, cut, growth, gain, loss
    turnout, margin, swing, chance, likelihood, discount, stake, share in, interest, tax, rate, off, on last
    each, apiece, a year, a month, a day, a week, a head, per, annual*, year-on-year
"""
# Beside a change: it is of another sort than from one stated end to the other.
OTHER_CHANGE: Final = """
    per, annual*, a year, a month, a week, a day, a quarter, each, every, average*, compound*
    real terms, adjusted, like-for-like, underlying, organic*, constant, excluding, pro rata, weighted
    expected, forecast, estimate*, analysts, target*, could, would, may, might, points behind
"""
# Between shares: another group, another place, another time, a change or a guess, so that they are not of one whole.
ANOTHER_WHOLE: Final = """
    among*, in, of them, of those, of whom, of which, of these, from, than, by, last, ago, year, years, month
    overall, up, down, both, also, each, if, would, could, will, when, compared, point, points, respectively, not
"""
# In a list of parts: its figures are not all of them, or some are told twice, or one is no part.
MORE_THAN_PARTS: Final = """
    a, an, another, other, others, several, some, many, few, more, includ*, such, among, mainly, mostly, both, also
    either, each, every, per, of whom, of which, of them, of these, of those, than, least, except, not, no, to, from, at
    against, versus, v, vs, by, in which, earlier, last, previous*, compared, up, down, aged, worth, nearly, about, half
    dozen, dozens, hundreds, thousands, additional, extra, new
"""
# In a sentence: all its sums are doubtful.
DOUBTFUL: Final = """
    more than one answer, more than one option, more than one category, more than one reason, more than one choice
    multiple answers, multiple responses, could choose, could pick, could select, could name, could give
    overlap*, counted twice, some of whom, some of them, respectively, not add up, not sum, margin of error
    margin of sampling error, odds
"""
# Behind a count: it is all there are of those that were looked at.
LOOKED_AT: Final = """
    inspected, surveyed, polled, assessed, examined, reviewed, checked, questioned, interviewed, tested, visited
    in total, in all, altogether, nationwide, in the country
"""
# Beside one of several answers: it is that of all who gave no other.
NO_OTHER_ANSWER: Final = """
    undecided, unsure, not sure, don't know, didn't know, did not know, no opinion, neither, had no view, the rest
    the remaining, the remainder
"""
# Each line: two answers, or two states, of which nobody and nothing has both.
OPPOSITES: Final = """
    approve, approves, approved        | disapprove, disapproves, disapproved
    support, supports, supported       | oppose, opposes, opposed
    favor, favour, favored, favoured   | oppose, opposes, opposed
    in favor, in favour                | against
    agree, agrees, agreed              | disagree, disagrees, disagreed
    satisfied                          | dissatisfied
    satisfactory                       | unsatisfactory
    adequate                           | inadequate
    favorable, favourable              | unfavorable, unfavourable
    passed                             | failed
    employed                           | unemployed
    yes                                | no
    positive                           | negative
    trust, trusts, trusted             | distrust, distrusts, distrusted
    likely                             | unlikely
    happy                              | unhappy
    literate                           | illiterate
"""
# Each line: groups that together leave nobody out.
EVERYBODY: Final = """
    man woman
    man woman child
    man woman boy girl
    boy girl
    male female
    adult child
"""


def any_of(table: str) -> str:
    """Return a regular expression (for `re.VERBOSE`) that any phrase of a table matches, between word bounds."""
    phrases = (phrase.strip() for line in table.strip().splitlines() for phrase in line.split(","))
    spelt = (phrase.replace(" ", r"\s+").replace("*", r"\w*") for phrase in phrases if phrase)
    return rf"\b(?:{'|'.join(sorted(spelt, key=len, reverse=True))})\b"


LOOSE: Final = rf"(?:{any_of(_LOOSE_LINES)}\s+)*"


@cache
def opposites() -> tuple[tuple[str, str], ...]:
    """Return the pairs of OPPOSITES, each side as a regular expression."""
    pairs = (line.split("|") for line in OPPOSITES.strip().splitlines())
    return tuple((any_of(one), any_of(other)) for one, other in pairs)
