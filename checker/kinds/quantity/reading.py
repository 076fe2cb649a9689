"""Finds the quantities of a text: anchors first, then a close reading at each.

It knows the order of things: dates out, look-alikes out, amount, hedge, range, trend, and the noun that the
sentence gave before. It does not know any wording itself.
"""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from checker.frozen import replace
from checker.kinds.quantity import (
    ages,
    amounts,
    change,
    context,
    denial,
    hedging,
    lookalikes,
    ordinals,
    over,
    pronouns,
    ranges,
    scores,
    shares,
    steps,
    vaguely,
    votes,
)
from checker.kinds.quantity.allowed import by_wording, odd
from checker.kinds.quantity.amount import Amount, plain
from checker.kinds.quantity.context import Found
from checker.kinds.quantity.page import Page
from checker.kinds.quantity.value import Quantity
from checker.model import Mention, Span
from checker.numerals import Numeral
from checker.numerals import read as read_numeral

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.prose import Prose

NAME: Final = "quantity"

# One pass over the text finds where a number may stand. It begins with what is no letter, a digit or the mark
# before a word, because the engine skips to one of a set of characters much faster than to a word boundary.
_DIGITS: Final = frozenset("0123456789½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞")
_ANCHOR: Final = re.compile(
    r"""[^a-z_] (?: (?<=[0-9½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]) |
        one\b | two\b | t(?:h(?:ree\b|irt|ird|rice\b|ousands?\b) | en(?:s|th|fold)?\b
            | w(?:el[fv]|ent|ice\b|o-?fold\b) | r(?:ipl|ebl|illion))
      | f(?:our|or[ti]|ive|if(?:t|th)|ew\b|irst\b) | s(?:ix|even|cores?\b|econd\b|everal\b) | e(?:ight|leven)
      | nin | n(?:il|ought)\b | zero\b
      | h(?:undreds?\b|al(?:f\b|v(?:ed\b|ing\b|es\b))|andful\b)
      | m(?:illion(?:s|ths?)?\b|ost\b|ajority\b|inority\b) | billion(?:s|ths?)?\b | dozens?\b
      | quarters?\b | doubl | couple\b | pair\b | point\b | quadrupl
      | (?P<and>an?[ ](?:hour|year|day|week|month|minute|decade|century|mile|metre|meter|tonne|ton|litre|pint)
            [ ]and[ ](?:a[ ])?(?:half|quarter)\b)
      | (?P<article>(?:than|least|about|almost|nearly|over|under|around|roughly|within)[ ]an?[ ])
    )""",
    re.VERBOSE,
)
_WORD: Final = re.compile(r"[a-z]+")
_LONGEST_ANCHOR: Final = 40
_SHORT_TEXT: Final = 60
# "a quarter" is a fraction, "a second" may be an ordinal.
_ALSO_FRACTIONS: Final = ("quarter", "second")


def find(prose: Prose) -> Iterator[Mention]:
    """Yield every quantity of the prose, in order of start.

    A mention covers the sign, the number and its unit or noun ("40 people", "£3.6bn"); a hedge stays outside. The two
    counts of "26 out of 153 departments" follow their share, inside its span; no others overlap.
    """
    text = prose.text
    for found in context.resolved(prose.folded, _found(Page(prose))):
        yield Mention(NAME, Span(found.start, found.end), text[found.start : found.end], found.value)
        for part in found.inside:
            value = part.value if part.value.unit else replace(part.value, unit=found.value.unit)
            yield Mention(NAME, Span(part.start, part.end), text[part.start : part.end], value)


def outermost(prose: Prose) -> Iterator[Mention]:
    """Yield the quantities of the prose that stand inside no other."""
    end = 0
    for mention in find(prose):
        if mention.span.start >= end:
            yield mention
            end = mention.span.end


def _found(page: Page) -> Iterator[Found]:
    """Yield what stands at each anchor, from left to right, none overlapping another."""
    folded = page.folded
    if len(folded) <= _SHORT_TEXT and (whole := _whole_text(page)) is not None:
        yield whole
        return
    at = floor = 0
    while (anchor := _anchor(folded, at)) is not None:
        start, kind = anchor
        if (date_end := page.date_end(start)) > 0:
            at = floor = date_end
            continue
        if kind is None:
            found, at = _at(page, start, floor)
        else:
            article = start if kind == "and" else folded.index(" a", start) + 1
            found, at = _with_article(page, article, floor, hedged=kind == "article"), article + 2
        if found is not None:
            yield found
            at = floor = max(found.resume, start + 1)


def _anchor(folded: str, at: int) -> tuple[int, str | None] | None:
    """Return where a number may stand from `at` on, and whether it would be an article that does."""
    if at == 0 and (first := _ANCHOR.match(f" {folded[:_LONGEST_ANCHOR]}")) is not None:
        return 0, first.lastgroup
    found = _ANCHOR.search(folded, at if at == 0 or folded[at - 1] in _DIGITS else at - 1)
    if found is None:
        return None
    start = found.start()
    return (start if folded[start] in _DIGITS else start + 1), found.lastgroup


def _at(page: Page, start: int, floor: int) -> tuple[Found | None, int]:
    """Return what stands at an anchor, or None and where the search goes on."""
    first = page.folded[start]
    if first.isalpha():
        return _at_word(page, start, floor)
    if page.folded[start - 1 : start] == "." and page.folded[start - 2 : start - 1] in ("", *" ($£€-~<>\n"):
        start -= 1
    return _at_digits(page, start, floor)


def _at_digits(page: Page, start: int, floor: int) -> tuple[Found | None, int]:
    phone = lookalikes.phone_end(page.folded, start)
    if phone:
        return None, phone
    numeral = read_numeral(page.folded, start)
    if numeral is None:
        return None, steps.past(page, start)
    if (ordinal := ordinals.ordinal_end(page.folded, numeral)) > 0:
        found = ordinals.in_series(page, numeral._replace(end=ordinal, form="ordinal"))
        return found, ordinal
    if (tally := votes.read(page, numeral, floor)) is not None:
        return tally, tally.resume
    amount = amounts.complete(page.text, page.folded, numeral)
    if lookalikes.is_no_figure(page, amount, floor):
        return None, max(steps.past(page, start), scores.score_end(page.folded, amount))
    return _built(page, amount, floor)


def _at_word(page: Page, start: int, floor: int) -> tuple[Found | None, int]:
    folded = page.folded
    word = _WORD.match(folded, start)
    assert word is not None
    unclear = vaguely.read(page, start, floor) if word[0] in vaguely.WORDS else None
    if unclear is not None:
        value, begin, end = unclear
        return Found(begin, end, value, begin, end, bare=False), end
    begin = steps.article_before(folded, start, floor)
    numeral = (read_numeral(folded, begin) if begin < start else None) or read_numeral(folded, start)
    numeral = numeral or ranges.first_of_two(folded, word)
    if numeral is None and word[0] == "fortnight":
        numeral = steps.one_fortnight(folded, begin, start)
    if numeral is None:
        return context.multiple(page, start, floor), steps.past_numbers(folded, word)
    if numeral.form == "ordinal":
        return _part_of_unit(page, numeral, floor) or ordinals.in_series(page, numeral), numeral.end
    if (tally := votes.read(page, numeral, floor)) is not None:
        return tally, tally.resume
    amount = amounts.complete(page.text, folded, numeral)
    if folded[numeral.end : numeral.end + 1].isdigit():
        return None, steps.past(page, start)  # "Twenty20"
    if (either := ranges.or_two(page, amount, floor)) is not None:
        value, begin = either
        return Found(begin, amount.end, value, begin, amount.end, bare=False), amount.end
    if pronouns.is_no_number(page, amount) and not _opens_range(page, amount, floor):
        return None, amount.number_end
    return _built(page, amount, floor)


def _opens_range(page: Page, amount: Amount, floor: int) -> bool:
    lead = hedging.before(page.folded, floor, amount.start)
    return ranges.read(page, amount, lead) is not None


def _built(page: Page, amount: Amount, floor: int) -> tuple[Found, int]:
    """Return the amount as a quantity, with its hedge, its range and its trend."""
    if amount.start < floor:
        amount = amount._replace(start=amount.number_start)
    lead = hedging.before(page.folded, floor, amount.start)
    ranged = ranges.read(page, amount, lead) or ranges.far(page, amount, lead)
    if ranged is not None:
        value, end, resume = ranged
        return Found(amount.start, end, value, lead.start, resume, bare=not value.unit), resume
    amount = ranges.as_its_end(page, amount, lead)
    after, after_end = hedging.after(page.folded, amount.number_end, amount.end)
    if ages.of_bound(lead.words, after or lead.hedge, amount, page.folded[amount.number_end : after_end]):
        amount = amount._replace(dimension="age", unit="year", bare=False)
    hedge = after or (denial.turned(lead) if over.bounds(page.folded, lead, amount) else None)
    trend, changed = change.before(lead.words, amount.dimension)
    changed = changed and not lead.wording.endswith(change.LEVELS)
    if trend is None and amount.dimension != "count":
        trend = change.after(page.folded, amount.end)
        changed = trend is not None
    interval = by_wording(amount, hedge, exact=lead.exact)
    if after == "about" and page.folded.find("odd", amount.number_end, after_end) >= 0:
        interval = odd(amount.number)
    value = Quantity(
        amount.number, interval, amount.dimension, amount.unit, hedge, trend,
        changed, amount.per, amount.of, amount.form, amount.step or None, amount.part, amount.whole,
    )  # fmt: skip
    resume = max(amount.resume, after_end)
    inside = tuple(_counts_inside(amount, value, exact=lead.exact))
    return Found(amount.start, amount.end, value, lead.start, resume, amount.bare, inside), resume


def _counts_inside(amount: Amount, share: Quantity, *, exact: bool) -> Iterator[Found]:
    """Yield the counts that a share states as well; its hedge is the first one's ("more than 20 of the 152")."""
    hedge, trend = share.hedge, share.trend
    for count in amount.inside:
        value = Quantity(
            count.number, by_wording(count, hedge, exact=exact), "count", count.unit, hedge, trend, of=count.of,
            form=count.form, step=count.step,
        )  # fmt: skip
        yield Found(count.start, count.end, value, count.start, count.end, bare=False)
        hedge = trend = None


def _with_article(page: Page, start: int, floor: int, *, hedged: bool = True) -> Found | None:
    """Read "a" as one where a hedge and a unit stand around it: "about an hour", "an hour and a half"."""
    folded = page.folded
    if hedged and hedging.before(folded, floor, start).hedge is None:
        return None
    end = start + (2 if folded.startswith("an ", start) else 1)
    amount = amounts.complete(page.text, folded, Numeral(start, end, Fraction(1), Fraction(1), "words"))
    if amount.dimension not in ("length", "duration", "mass") or amount.unit in ("second", "stone", "quarter"):
        return None
    return None if folded.startswith(" or two", amount.end) else _built(page, amount, floor)[0]


def _part_of_unit(page: Page, numeral: Numeral, floor: int) -> Found | None:
    """Read "fourth of a litre"; any other ordinal is none."""
    if numeral.number < 3 or not page.folded.startswith(" of ", numeral.end):
        return None
    amount = shares.fraction(page.folded, plain(numeral._replace(number=1 / numeral.number, form="fraction")))
    return None if amount.dimension in ("share", "count") else _built(page, amount, floor)[0]


def _whole_text(page: Page) -> Found | None:
    """Read a short text that is one phrase and no sentence: an ordinal, "a month", "a kilogram"."""
    folded = page.folded
    start = len(folded) - len(folded.lstrip())
    end = len(folded.rstrip(" .?!\n"))
    if start >= end:
        return None
    numeral = read_numeral(folded, start)
    if numeral is not None:
        ordinal = ordinals.ordinal_end(folded, numeral)
        if max(numeral.end, ordinal) == end and (ordinal or numeral.form == "ordinal"):
            value = Quantity(numeral.number, by_wording(plain(numeral), None, exact=True), "ordinal", step=Fraction(1))
            return Found(start, end, value, start, end, bare=False)
    article = re.compile(r"(?P<hedge>[a-z ]{0,24}?)\b(?P<article>an?)\b(?= )").match(folded, start)
    if article is None or (article["hedge"] and hedging.before(folded, 0, article.start("article")).hedge is None):
        return None
    at = article.start("article")
    amount = amounts.complete(page.text, folded, Numeral(at, article.end("article"), Fraction(1), Fraction(1), "words"))
    if (
        amount.bare
        or amount.end != end
        or amount.dimension in ("count", "share")
        or amount.unit in _ALSO_FRACTIONS
        or amount.number_end != article.end()
    ):
        return None
    return _built(page, amount, 0)[0]
