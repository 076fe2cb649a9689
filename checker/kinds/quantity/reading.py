"""Finds the quantities of a text: anchors first, then a close reading at each.

It knows how hedges, ranges and sentences bear on an amount. It does not know what any unit means.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING, Final, NamedTuple

from checker.interval import Interval, point
from checker.kinds.quantity import allowed, amounts, change, counted, lookalikes, vague
from checker.kinds.quantity.hedges import AFTER_WORDS, BEFORE_WORDS, EMPHASIS
from checker.kinds.quantity.value import Quantity
from checker.model import Mention, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.kinds.quantity.amounts import Amount
    from checker.kinds.quantity.value import Hedge
    from checker.prose import Prose

NAME: Final = "quantity"

_ANCHOR: Final = re.compile(
    r"""[0-9½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞] | \b(?:
        one\b|two\b|t(?:h(?:ree\b|irt|ird|rice\b|ousands?\b)|en\b|ens\b|w(?:elve\b|ent|ice\b|o-?fold\b)|r(?:ipl|ebl|illion))
      | f(?:our|ive|if(?:t|th)|ew\b) | s(?:ix|even|cores\b) | e(?:ight|leven) | nin | z(?:ero\b) | nil\b | nought\b
      | h(?:undreds?\b|al(?:f\b|v(?:ed\b|ing\b|es\b))|andful\b) | m(?:illion|ost\b|ajority\b|inority\b) | b(?:illion) | dozens?\b
      | quarter\b | doubl | several\b | couple\b | pair\b | point\b | quadrupl
    )""",
    re.VERBOSE,
)
_TOKEN: Final = re.compile(r"[0-9a-z.,:/-]{0,64}[0-9a-z]|.", re.DOTALL)


class Found(NamedTuple):
    """A quantity where it was found, with what the sentence around it may still add."""

    start: int
    end: int
    value: Quantity
    hedge_start: int
    resume: int
    bare: bool


def find(prose: Prose) -> Iterator[Mention]:
    """Yield every quantity of the prose, in order of start."""
    text = prose.text
    for found in _Reader(prose).run():
        yield Mention(NAME, Span(found.start, found.end), text[found.start : found.end], found.value)


class _Reader:
    """Reads one prose from left to right; remembers what the sentence has counted so far."""

    def __init__(self, prose: Prose) -> None:
        self.prose = prose
        self.text = prose.text
        self.folded = prose.folded
        self._dates = prose.dates
        self._date_starts = [dated.span.start for dated in self._dates]

    def run(self) -> Iterator[Found]:
        """Yield the quantities, each resolved to its noun by those before it."""
        waiting: Found | None = None
        for found in self._raw():
            if waiting is not None:
                merged = self._merged(waiting, found)
                if merged is not None:
                    waiting = merged
                    continue
                yield waiting
            waiting = self._resolved(found, waiting)
        if waiting is not None:
            yield waiting

    def _raw(self) -> Iterator[Found]:
        at = 0
        folded = self.folded
        while (anchor := _ANCHOR.search(folded, at)) is not None:
            start = anchor.start()
            date = self._date_at(start)
            if date is not None:
                at = date
                continue
            found, at = self._at(start, at)
            if found is not None:
                yield found

    def _date_at(self, start: int) -> int | None:
        place = bisect_right(self._date_starts, start) - 1
        if place >= 0 and self._dates[place].span.end > start:
            return self._dates[place].span.end
        return None

    def _at(self, start: int, floor: int) -> tuple[Found | None, int]:
        """Return what begins at an anchor, and where the search goes on."""
        folded = self.folded
        first = folded[start]
        if first.isalpha():
            return self._at_word(start, floor)
        if start and folded[start - 1] == "." and (start == 1 or folded[start - 2] in " ($£€-~<>\n"):
            start -= 1
        return self._at_digits(start, floor)

    def _at_digits(self, start: int, floor: int) -> tuple[Found | None, int]:
        folded, text = self.folded, self.text
        phone = lookalikes.is_phone(folded, start)
        if phone is not None:
            return None, phone
        amount = amounts.read(text, folded, start)
        if amount is None:
            return None, self._past(start)
        money = amount.dimension == "money" and amount.start < start
        grown = folded[start - 1] if start else " "
        if not money and (
            lookalikes.is_identifier(folded, start, amount.numeral_end)
            and grown != "-"
            or (grown == "-" and amount.start == start and self._joined_before(start))
        ):
            return None, self._past(start)
        if amount.bare or amount.dimension == "count":
            if self._is_lookalike(amount, start):
                return None, max(self._past(start), start + 1)
        return self._build(amount, start, floor)

    def _joined_before(self, start: int) -> bool:
        before = self.folded[start - 2 : start - 1]
        return before.isalnum() and not self.folded.startswith(("sub-", "mid-", "minus-"), max(0, start - 4))

    def _is_lookalike(self, amount: Amount, start: int) -> bool:
        folded, text, end = self.folded, self.text, amount.numeral_end
        following = folded[end : end + 1]
        if following.isalpha() or following in ("_", "@"):
            return True
        if lookalikes.is_clock(folded, end) or lookalikes.is_list_number(folded, start, end):
            return True
        if following == "." and folded[end + 1 : end + 2].isdigit():
            return True
        if following == ":" and folded[end + 1 : end + 2].isdigit():
            return True
        if lookalikes.is_name(text, folded, start, end):
            return True
        if amount.bare and lookalikes.follows_a_name(text, start):
            return True
        return (
            amount.bare
            and amount.number >= 1
            and text[end : end + 1] == " "
            and text[end + 1 : end + 2].isupper()
            and not self._sentence_ends(end)
        )

    def _sentence_ends(self, end: int) -> bool:
        return self.folded[end - 1 : end] == "."

    def _past(self, start: int) -> int:
        token = _TOKEN.match(self.folded, start)
        return max(start + 1, token.end() if token is not None else 0)

    def _at_word(self, start: int, floor: int) -> tuple[Found | None, int]:
        folded = self.folded
        for article in ("an ", "a "):
            begin = start - len(article)
            if begin >= floor and folded.startswith(article, begin) and not folded[begin - 1 : begin].isalnum():
                amount = amounts.read(self.text, folded, begin)
                if amount is not None:
                    return self._build(amount, begin, floor)
        unclear = self._vague(start, floor)
        if unclear is not None:
            return unclear, unclear.resume
        if start and folded[start - 1] in "-_" and folded[start - 2 : start - 1].isalnum():
            return None, self._past_word(start)
        amount = amounts.read(self.text, folded, start)
        if amount is None:
            multiple = self._multiple(start, floor)
            return (multiple, multiple.resume) if multiple is not None else (None, self._past_word(start))
        if self._is_no_figure(amount, start):
            return None, amount.numeral_end
        return self._build(amount, start, floor)

    def _past_word(self, start: int) -> int:
        word = re.compile(r"[a-z]+").match(self.folded, start)
        return word.end() if word is not None else start + 1

    def _is_no_figure(self, amount: Amount, start: int) -> bool:
        folded = self.folded
        word = folded[start : amount.numeral_end]
        if lookalikes.is_clock(folded, amount.numeral_end):
            return True
        if word == "one":
            return self._is_pronoun(amount, start)
        if lookalikes.is_name(self.text, folded, start, amount.numeral_end) and amount.bare:
            return True
        if word in ("half", "quarter", "third") and amount.bare:
            return self._is_idle_fraction(amount, start)
        return False

    def _is_pronoun(self, amount: Amount, start: int) -> bool:
        """Tell the pronoun from the number: "one of the", "no one", "this one", "the one who"."""
        if amount.dimension != "count":
            return False
        before = self.folded[max(0, start - 16) : start].split()
        last = before[-1].strip("(\"'") if before else ""
        if last in _BEFORE_PRONOUN:
            return True
        if amount.bare:
            return start > 0 or amount.end < len(self.folded.rstrip(" .?!"))
        return bool(amount.of) or amount.unit in ("another", "day", "thing", "point", "side", "hand", "way")

    def _is_idle_fraction(self, amount: Amount, start: int) -> bool:
        before = self.folded[max(0, start - 16) : start].split()
        last = before[-1] if before else ""
        return (
            last
            in (
                "first",
                "second",
                "third",
                "fourth",
                "1st",
                "2nd",
                "last",
                "latter",
                "other",
                "this",
                "next",
                "the",
                "third-",
                "second-",
                "first-",
            )
            or self.folded[start - 1 : start] == "-"
        )

    def _vague(self, start: int, floor: int) -> Found | None:
        folded = self.folded
        match = _VAGUE.match(folded, start)
        if match is None:
            return None
        word, begin = match[0], start
        for lead in _VAGUE_LEADS:
            at = start - len(lead) - 1
            if (
                at >= 0
                and folded.startswith(f"{lead} ", at)
                and f"{lead} {word}" in _VAGUE_WORDS
                and not folded[at - 1 : at].isalpha()
            ):
                word, begin = f"{lead} {word}", at
                break
        if word not in _VAGUE_WORDS:
            return None
        interval = _VAGUE_WORDS[word]
        share = word in vague.SHARE_WORDS
        end = match.end()
        if share and word == "most":
            before = folded[max(0, begin - 12) : begin].split()
            if before and before[-1] in (
                "the",
                "at",
                "its",
                "their",
                "his",
                "her",
                "are",
                "is",
                "was",
                "were",
                "be",
                "two",
                "three",
            ):
                return None
        of, noun, resume = counted.population(folded, end)
        if noun is None and not of:
            noun = counted.noun_phrase(folded, end, one=False)
            if noun is None:
                return None
            resume = noun.end
        if share and word == "most" and not of and noun is None:
            return None
        unit = noun.unit if noun is not None else ""
        return Found(
            begin,
            noun.end if noun else end,
            Quantity(
                None, interval, "share" if share else "count", unit, form="vague", word=word, of=of[3:] if of else ""
            ),
            begin,
            resume,
            False,
        )

    def _multiple(self, start: int, floor: int) -> Found | None:
        word = re.compile(r"[a-z]+(?:-fold)?").match(self.folded, start)
        if word is None or word[0] not in amounts._MULTIPLE:
            return None
        times = amounts._MULTIPLE[word[0]]
        if word[0] in ("double", "triple", "treble", "quadruple") and not re.compile(
            r" (?:the|that|its|their|what|his|her|to)\b"
        ).match(self.folded, word.end()):
            return None
        number = Fraction(times) if times else Fraction(1, 2)
        verb = word[0].endswith(("ed", "ing", "es", "fold"))
        amount = amounts.Amount(
            start,
            word.end(),
            number,
            Fraction(1),
            "words",
            "multiple",
            bare=False,
            resume=word.end(),
            numeral_end=word.end(),
        )
        found, _ = self._build(amount, start, floor)
        if found is None:
            return None
        return found._replace(value=replace(found.value, trend="up" if number > 1 else "down", change=verb))

    # ── hedges, ranges, trends ─────────────────────────────────────────────────────────────────────────

    def _build(self, amount: Amount, start: int, floor: int) -> tuple[Found | None, int]:
        words = self.folded[max(floor, amount.start - 64) : amount.start]
        hedge, hedge_start, before = _hedge_before(words, amount.start)
        ranged = self._range(amount, before, hedge)
        if ranged is not None:
            return ranged
        hedge_after, after_end = self._hedge_after(amount)
        if hedge_after is not None:
            hedge = hedge_after
        trend, is_change = change.before(before)
        if trend is None and amount.dimension != "count":
            nxt = re.compile(r"[ -]([a-z]+)").match(self.folded, amount.end)
            trend = change.after(nxt[1]) if nxt else None
            is_change = trend is not None
        value = Quantity(
            amount.number, allowed.hedged(amount.number, _rounding(amount), hedge), amount.dimension, amount.unit,
            hedge, trend, is_change, amount.per, amount.of, amount.form, amount.step or None, amount.part, amount.whole,
        )  # fmt: skip
        resume = max(amount.resume if not amount.of else amount.end, after_end, start + 1)
        return Found(amount.start, amount.end, value, hedge_start, resume, amount.bare), resume

    def _hedge_after(self, amount: Amount) -> tuple[Hedge | None, int]:
        for end in dict.fromkeys((amount.numeral_end, amount.end)):
            match = _AFTER.match(self.folded, end)
            if match is not None:
                return AFTER_WORDS[match["words"]], max(match.end(), amount.end)
        return None, amount.end

    def _range(self, amount: Amount, before: list[str], hedge: Hedge | None) -> tuple[Found, int] | None:
        folded = self.folded
        joint = _JOINT.match(folded, amount.end if not amount.bare else amount.numeral_end)
        if joint is None and amount.dimension in ("count", "share"):
            joint = _JOINT.match(folded, amount.numeral_end)
        if joint is None:
            return None
        at = joint.end()
        if at >= len(folded) or self._date_at(at) is not None:
            return None
        code = amount.unit if amount.dimension == "money" else ""
        second = amounts.read(self.text, folded, at, currency="") if not code or folded[at] in "0123456789." else None
        if folded[at] in "$£€":
            second = amounts.read(self.text, folded, at + 1)
        if second is None:
            return None
        lead = before[-1] if before else ""
        kind = joint["joint"].strip()
        if kind == "and" and lead not in ("between", "from"):
            return None
        if kind in ("or",) and not (second.number == amount.number + 1 and amount.number < 20):
            return None
        if lead == "from" and kind in ("to",) and len(before) > 1 and self._changes(before[:-1]):
            return None
        merged = _span_of(amount, second, code)
        if merged is None:
            return None
        if kind == "-" and second.bare and amount.bare and lookalikes.is_score(folded, amount.start):
            return None
        trend, is_change = change.before(before[:-1] if lead in ("between", "from") else before)
        value = Quantity(
            None,
            merged,
            second.dimension if not code else "money",
            second.unit if not code else code,
            "about" if hedge == "about" else None,
            trend,
            is_change,
            second.per,
            second.of,
            "range",
            min(amount.step, second.step),
        )
        end = second.end
        found = Found(
            amount.start,
            end,
            value,
            amount.start,
            max(second.resume if not second.of else second.end, end),
            second.bare and amount.bare,
        )
        return found, found.resume

    def _changes(self, before: list[str]) -> bool:
        return any(
            word.rstrip(",") in change.VERB_WORDS
            or word.rstrip(",") in change.NOUN_WORDS
            or word in ("going", "went", "moved", "changed")
            for word in before[-5:]
        )

    def _merged(self, first: Found, second: Found) -> Found | None:
        """Join "larger than 10 and smaller than 20" into one range."""
        one, two = first.value, second.value
        if one.hedge not in _BOUNDS or two.hedge not in _BOUNDS or one.number is None or two.number is None:
            return None
        gap = self.folded[first.resume : second.hedge_start].strip(" ,")
        if second.hedge_start - first.resume > 20 or gap not in (
            "and",
            "but",
            "",
            "and is",
            "but is",
            "but not",
            "and be",
        ):
            return None
        if one.dimension != two.dimension and not first.bare:
            return None
        low, high = (one, two) if one.interval.high is None else (two, one)
        if (
            low.interval.high is not None
            or high.interval.low is not None
            or low.number is None
            or high.number is None
            or low.number >= high.number
        ):
            return None
        interval = Interval(low.interval.low, high.interval.high, low.interval.low_open, high.interval.high_open)
        value = replace(two, number=None, interval=interval, hedge=None, form="range")
        return Found(first.start, second.end, value, first.hedge_start, second.resume, second.bare)

    def _resolved(self, found: Found, previous: Found | None) -> Found:
        """Give a bare number the noun of the quantity before it, where the sentence speaks of the same."""
        value = found.value
        if value.unit or value.change or value.dimension not in ("count", "share") or previous is None:
            return found
        if not previous.value.unit or previous.value.dimension not in ("count", "share"):
            return found
        gap = self.folded[previous.end : found.start]
        if len(gap) > 160:
            return found
        same = not re.search(r"[.!?]\s", gap) or re.search(
            r"\b(?:this|the|that) (?:number|figure|total|count|proportion|share|percentage)\b|\bthis (?:rose|fell|increased|decreased|grew|dropped|climbed)\b",
            gap,
        )
        return found._replace(value=replace(value, unit=previous.value.unit)) if same else found


_BOUNDS: Final = ("more-than", "at-least", "less-than", "at-most")
_BEFORE_PRONOUN: Final = frozenset(
    "no the this that any each every which some another such only other big good new first last next day as".split()
)
_VAGUE_WORDS: Final = vague.COUNT_WORDS | vague.SHARE_WORDS
_VAGUE: Final = re.compile(
    r"(?:tens|hundreds)[ ]of[ ](?:thousands|millions|billions)\b|(?:dozens|hundreds|thousands)[ ]and[ ](?:dozens|hundreds|thousands)\b"
    r"|couple(?:[ ]of)?\b|(?:few|handful|several|tens|dozens|scores|hundreds|thousands|millions|billions|trillions|most|majority|minority)\b"
)
_VAGUE_LEADS: Final = (
    "only a",
    "a",
    "the vast",
    "a vast",
    "the overwhelming",
    "an overwhelming",
    "the great",
    "a large",
    "the",
    "a small",
    "a tiny",
)
_AFTER: Final = re.compile(
    r"[ ]?(?P<words>" + "|".join(sorted(map(re.escape, AFTER_WORDS), key=len, reverse=True)) + r")(?![a-z])"
)
_JOINT: Final = re.compile(
    r"(?P<joint>[ ]?(?:-|~|--)[ ]?|[ ](?:to|through|and|or)[ ])(?:(?:about|around|nearly|almost|roughly|as[ ]high[ ]as|as[ ]many[ ]as|as[ ]much[ ]as|up[ ]to|~)[ ]?)?(?=[0-9a-z.$£€½¼¾-])"
)


def _rounding(amount: Amount) -> Interval:
    match amount.form:
        case "percent":
            return allowed.by_digits(amount.number, amount.step, continuous=True)
        case "fraction" if amount.dimension == "share":
            return allowed.by_fraction(amount.number, amount.number.denominator)
        case "one-in-n" | "n-in-m":
            return allowed.by_fraction(amount.number, int(amount.whole or 1))
        case "part-of-whole" | "fraction":
            return point(amount.number)
        case _:
            return allowed.by_digits(amount.number, amount.step)


def _span_of(first: Amount, second: Amount, code: str) -> Interval | None:
    low, high = first.number, second.number
    if code and second.bare is False and second.dimension not in ("money", "count"):
        return None
    if not code and first.bare is False and first.unit != second.unit and first.dimension != "count":
        if not (second.bare and second.dimension == "count"):
            return None
    if first.dimension == "count" and second.dimension == "money" and second.unit:
        pass
    if second.form == "percent" and first.form != "percent":
        low /= 100
    if first.numeral_end and low < high and low != 0:
        # "2 to 3 million" means two million
        scale = second.step
        if scale > 1 and low * 1000 <= high and second.number % 1000 == 0 and first.step <= 1 and not code:
            low *= Fraction(10 ** (3 * ((len(str(int(high))) - 1) // 3)))
    return Interval(low, high) if low < high else None


def _hedge_before(words: str, at: int) -> tuple[Hedge | None, int, list[str]]:
    """Return the hedge that ends the words before a number, where it begins, and the words before it."""
    if words[-1:] not in (" ", "\n", "") and words[-1:] not in "<>=~≈≤≥+-(":
        return None, at, words.split()
    if words and words[-1] in "<>=~≈≤≥":
        words = re.sub(r"\s*([<>]\s?=|[<>=~≈≤≥])$", r" \1", words)
    parts = words.split()
    place = at
    while parts and parts[-1] in EMPHASIS:
        parts.pop()
    for count in range(min(6, len(parts)), 0, -1):
        wording = " ".join(parts[-count:])
        hedge = BEFORE_WORDS.get(wording) or BEFORE_WORDS.get(wording.lstrip("(\"'"))
        if hedge is not None:
            return hedge, at - len(words) + words.rfind(parts[-count]), parts[:-count]
    return None, place, parts
