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
        average of, on average, averaging, an average, average, somewhere around, somewhere near,
        perhaps, maybe, barely, hardly, scarcely, not far off, not far from, in the range of, roughly
        speaking, nearer, nearer to, closer to, at or near, hovering at
        """,
    "below": """
        nearly, almost, not quite, approaching, close to but below, little short of, not far short
        of, not far below, nearing, neared, nears, virtually, practically, the best part of, best
        part of, the better part of, better part of, getting on for, getting on towards, bordering
        on, verging on, shy of
        """,
    "above": """
        little more than, little over, not much more than, not much over, not much above
        """,
    "more-than": """
        more than, over, above, exceeding, exceed, exceeds, exceeded, surpass, surpasses, surpassed,
        surpassing, past, upwards of, in excess of, greater than, larger than, higher than, bigger than,
        well over, far more than, well above, far over, beyond, north of, better than, older than,
        longer than, heavier than, taller than, not just, upward of, >, topping, topped, tops, no
        longer under, well beyond, many more than, much more than, the more than, of over, a
        further more than, greater then, more then, even more than, considerably more than,
        significantly more than, substantially more than, over and above, outnumbering, outstripping,
        outstripped
        """,
    "at-least": """
        at least, no fewer than, no less than, not less than, not fewer than, a minimum of, minimum,
        a minimum, min., as many as or more than, at the least, greater than or equal to, more than
        or equal to, larger than or equal to, larger or equal than, larger or equal to, greater or
        equal than, greater or equal to, more or equal than, more or equal to, higher or equal than,
        higher or equal to, bigger or equal than, at least or equal to, >=, > =, ≥, equal or more
        than, equal or greater than, equal or larger than, equal to or more than, equal to or
        greater than, equal to or larger than, starting at, starting from, from at least, upwards
        from, at a minimum, no smaller than, no lower than, not lower than, as few as, as little as, as
        low as, minimum of, min, at or above, at the very least, nothing less than
        """,
    "less-than": """
        less than, fewer than, under, below, lower than, smaller than, younger than, shorter than,
        lighter than, well under, well below, far less than, far fewer than, short of, inside, sub-,
        sub, <, south of, much less than, much fewer than, less then, even less than, even fewer
        than, beneath, shorter then, fewer then, nowhere near
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
        than, no bigger than, as long as, as tall as, as old as, limited to, maximum of, max, at or below, up to and
        including, at the very most, nothing more than, nothing over
        """,
}
# Of these, each of the first stands before each of the second: "just over 40", "a shade under 40".
SLIGHTLY: Final = """
    just, only just, slightly, ever so slightly, a little, a bit, a touch, a tad, a shade, a fraction, a whisker,
    a hair, a smidgen, fractionally, marginally, narrowly
    """
OVER_OR_UNDER: Final[dict[Hedge, str]] = {
    "above": """
        over, above, more than, higher than, greater than, better than, north of, upwards of, in excess of
        """,
    "below": """
        under, below, less than, fewer than, lower than, short of, shy of, south of
        """,
}
# After one of these "past" is no hedge: "the past 18 months".
BEFORE_PAST: Final = frozenset("the this these those his her its our their my your last a".split())
# What stands after it: "40 or so", "20-odd", "500 or more".
AFTER: Final[dict[Hedge, str]] = {
    "about": """
        or so, -odd, odd, or thereabouts, approximately, give or take, approx, approx., ish, -ish, on average,
        more or less, at a guess, at a rough estimate, or close to it
        """,
    "at-least": """
        or more, and more, or greater, or higher, or above, and above, and over, or over, or older,
        and older, plus, -plus, +, at least, and up, and upwards, or better, or larger, or bigger,
        or longer, at the least, minimum, or greater than, or more than, or larger than, and beyond,
        and counting, at a minimum, as a minimum, at the very least, or beyond, if not more, if not higher
        """,
    "at-most": """
        or less, or fewer, or lower, or below, and under, and below, or under, or younger, and
        younger, at most, at the most, or smaller, or shorter, maximum, max, or less than, or fewer
        than, tops, at the very most, at the outside, as a maximum, at a maximum
        """,
}
# Words that stress a number and leave it as it is: "only 40%", "just four in 10".
EMPHASIS: Final = frozenset(
    "only just fully merely even mere whopping staggering total massive record combined further additional extra"
    " another full solid hefty a the an its their exactly precisely exact".split()
)
# Words that take the rounding away: "exactly 4,500" is not 4,480.
EXACT: Final = frozenset(["exactly", "precisely", "equal to", "equals", "equals to", "exact", "exact same"])
# Before one of these determiners a word of place is no hedge: "under a five-year contract", "over the 12 months".
DETERMINERS: Final = frozenset("a an the its their his her our my your".split())
PLACING: Final = frozenset("under over within around inside beyond past some near".split())
# After the number these bound it, unless a noun follows that they belong to: "a $15 minimum wage".
MODIFIERS: Final = frozenset(("minimum", "maximum", "max", "tops"))
# After one of these "up to" tells where something went and bounds nothing: "ticks up to 5.5%".
MOVES: Final = frozenset(
    """went go goes going gone moved move moves moving ticks tick ticked ticking edged edge edges edging crept creep
    creeps inched inches nudged nudges pushed pushes bumped bumps shot shoots picked picks drove drives sent sends
    brought brings came comes""".split()
)
# Longest wording, in words.
LONGEST: Final = 6


def _wordings(row: str) -> list[str]:
    return [wording.strip() for wording in " ".join(row.split()).split(",")]


def _by_wording(table: dict[Hedge, str]) -> dict[str, Hedge]:
    return {wording: hedge for hedge, row in table.items() for wording in _wordings(row)}


BEFORE_WORDS: Final = {
    f"{little} {side}": hedge
    for hedge, row in OVER_OR_UNDER.items()
    for side in _wordings(row)
    for little in _wordings(SLIGHTLY)
} | _by_wording(BEFORE)
AFTER_WORDS: Final = _by_wording(AFTER)
