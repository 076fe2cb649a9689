"""The words that loosen or bound a number, before it and after it.

It knows what each wording means. It does not know numbers or units. To teach it a wording, add it to the
row of its meaning; longer wordings win over shorter ones.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from checker.kinds.quantity.value import Hedge

# What stands before the number: "about 40", "no fewer than 12".
BEFORE: Final[dict[Hedge, str]] = {
    "about": """
        about, around, some, roughly, approximately, approx, approx., circa, c., ca., ca,
        approaching about, nearly about, estimated, an estimated, an estimated additional, estimated
        at, reportedly about, ~, ≈, in the region of, in the order of, of the order of, on the order
        of, in the neighbourhood of, in the vicinity of, something like, close on, or about, more or
        less, give or take, at around, at about, or around, or so, near, close to, a rough, an
        average of, on average, averaging, an average, average, somewhere around, somewhere near
        """,
    "below": """
        nearly, almost, just under, just below, just less than, slightly under, slightly below,
        slightly less than, a little under, a little less than, not quite, approaching, close to but
        below, fractionally under, just short of, a shade under, marginally under, marginally below,
        little short of, nearing, virtually
        """,
    "above": """
        just over, just above, just more than, slightly over, slightly above, slightly more than, a
        little over, a little more than, fractionally over, marginally over, marginally above, a
        shade over, only just over, a bit over, a bit more than, little more than, little over
        """,
    "more-than": """
        more than, over, above, exceeding, exceed, exceeds, exceeded, surpass, surpasses, surpassed,
        surpassing, upwards of, in excess of, greater than, larger than, higher than, bigger than,
        well over, far more than, well above, far over, beyond, north of, better than, older than,
        longer than, heavier than, taller than, not just, upward of, >, topping, topped, tops, no
        longer under, past, well beyond, many more than, much more than, the more than, of over, a
        further more than, greater then, more then, even more than, considerably more than,
        significantly more than, substantially more than
        """,
    "at-least": """
        at least, no fewer than, no less than, not less than, not fewer than, a minimum of, minimum,
        a minimum, min., as many as or more than, at the least, greater than or equal to, more than
        or equal to, larger than or equal to, larger or equal than, larger or equal to, greater or
        equal than, greater or equal to, more or equal than, more or equal to, higher or equal than,
        higher or equal to, bigger or equal than, at least or equal to, >=, > =, ≥, equal or more
        than, equal or greater than, equal or larger than, equal to or more than, equal to or
        greater than, equal to or larger than, starting at, starting from, from at least, upwards
        from, at a minimum, no smaller than, no lower than, not lower than
        """,
    "less-than": """
        less than, fewer than, under, below, lower than, smaller than, younger than, shorter than,
        lighter than, well under, well below, far less than, far fewer than, short of, inside, sub-,
        sub, <, south of, much less than, much fewer than, less then, even less than, even fewer
        than, beneath
        """,
    "at-most": """
        at most, up to, no more than, not more than, as many as, as much as, as high as, as few as
        or fewer than, a maximum of, max., maximum, a maximum, at the most, less than or equal to,
        fewer than or equal to, lower than or equal to, smaller than or equal to, smaller or equal
        than, smaller or equal to, less or equal than, less or equal to, lower or equal than, lower
        or equal to, fewer or equal than, fewer or equal to, at most or equal to, <=, < =, ≤, equal
        or less than, equal or smaller than, equal or fewer than, equal to or less than, equal to or
        fewer than, equal to or smaller than, not exceeding, never more than, within, capped at, no
        greater than, no larger than, no higher than, not greater than, not larger than, not higher
        than, no bigger than, as long as, as tall as, as old as, limited to
        """,
}
# What stands after it: "40 or so", "20-odd", "500 or more".
AFTER: Final[dict[Hedge, str]] = {
    "about": """
        or so, -odd, odd, or thereabouts, approximately, give or take, approx, approx., ish, -ish, on average,
        more or less
        """,
    "at-least": """
        or more, and more, or greater, or higher, or above, and above, and over, or over, or older,
        and older, plus, -plus, +, at least, and up, and upwards, or better, or larger, or bigger,
        or longer, at the least, minimum, or greater than, or more than, or larger than, and beyond,
        and counting
        """,
    "at-most": """
        or less, or fewer, or lower, or below, and under, and below, or under, or younger, and
        younger, at most, at the most, or smaller, or shorter, maximum, max, or less than, or fewer
        than, tops
        """,
}
# Words that stress a number and leave it as it is: "only 40%", "just four in 10".
EMPHASIS: Final = frozenset(
    "only just fully merely even mere whopping staggering total massive record combined further additional extra"
    " another full solid hefty a the an its their exactly precisely exact".split()
)
# Words that take the rounding away: "exactly 4,500" is not 4,480.
EXACT: Final = frozenset(["exactly", "precisely", "equal to", "equals", "equals to", "exact", "exact same"])
# After the number these bound it, unless a noun follows that they belong to: "a $15 minimum wage".
MODIFIERS: Final = frozenset(("minimum", "maximum", "max", "tops"))
# After one of these "up to" tells where something went and bounds nothing: "ticks up to 5.5%".
MOVES: Final = frozenset(
    """went go goes going gone moved move moves moving ticks tick ticked ticking edged edge edges edging crept creep
    creeps inched inches nudged nudges pushed pushes bumped bumps shot shoots picked picks drove drives sent sends
    brought brings came comes""".split()
)
# "Over" bounds a long span after one of these ("for over two years"); elsewhere it tells when ("to go over two
# years").
BEFORE_OVER: Final = frozenset(
    """for after lasted lasting last lasts took takes taking take taken waited wait waiting waits spent served of is was
    are were been be just well by with from at to in within aged than and or spanning spans spanned covers
    covering""".split()
)
LONG_SPANS: Final = ("week", "month", "quarter", "year", "decade", "century")
# Longest wording, in words.
LONGEST: Final = 6


def _by_wording(table: dict[Hedge, str]) -> dict[str, Hedge]:
    return {
        wording.strip(): hedge for hedge, wordings in table.items() for wording in " ".join(wordings.split()).split(",")
    }


BEFORE_WORDS: Final = _by_wording(BEFORE)
AFTER_WORDS: Final = _by_wording(AFTER)
