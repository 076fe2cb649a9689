"""Number words that are no figures: pronouns, names, times of day, halves of a game.

It knows what stands around them. It does not know digits, whose look-alikes stand in `lookalikes`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker.kinds.quantity.lookalikes import follows_name, is_clock, is_compound, is_named
from checker.kinds.quantity.nouns import is_plural
from checker.kinds.quantity.page import stands_alone

if TYPE_CHECKING:
    from checker.kinds.quantity.amount import Amount
    from checker.kinds.quantity.page import Page

# Before "one" these make a pronoun of it: "this one", "no one".
_BEFORE_PRONOUN: Final = frozenset(
    "no the this that any each every which some another such other big good new first last next day as".split()
)
_ONE_OF: Final = frozenset("another day thing point side hand way time".split())
# "The second half" is a stretch of time; "the other half" is half of something said before.
_HALVES: Final = frozenset("first second third fourth 1st 2nd 3rd 4th last latter final".split())
_BEFORE_HALF: Final = frozenset("other this next the".split())


def is_no_number(page: Page, amount: Amount) -> bool:
    """Tell whether a number word is a pronoun, a name, a time of day or half of a game."""
    folded, text = page.folded, page.text
    start, end = amount.number_start, amount.number_end
    if folded[start - 1 : start] in ("-", "_") and folded[start - 2 : start - 1].isalnum():
        return True
    if is_clock(folded, end) or (amount.dimension == "count" and is_compound(folded, end)):
        return True
    last = folded[max(0, start - 16) : start].split()
    before = last[-1].strip("(\"'") if last else ""
    word = folded[start:end]
    if word == "one" and amount.dimension == "count" and amount.number > 0 and amount.form != "fraction":
        return _is_pronoun(folded, amount, before)
    if amount.form == "fraction" and before in _HALVES:
        return True
    if amount.form == "fraction" and amount.bare:
        if word == "quarter":
            return not stands_alone(folded, start, end)  # "the past quarter" is a stretch of time
        return before in _BEFORE_HALF or folded[end : end + 1] == "-"
    if not amount.bare:
        return False
    return is_named(folded, start) or (text[start].isupper() and follows_name(text, start, end))


def _is_pronoun(folded: str, amount: Amount, before: str) -> bool:
    if before in _BEFORE_PRONOUN:
        return True
    if amount.bare:
        return not stands_alone(folded, amount.start, amount.end)
    return bool(amount.of) or amount.unit in _ONE_OF or not (is_plural(amount.unit) or amount.unit)
