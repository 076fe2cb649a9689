"""Reads one amount: a number with its sign, scale, currency, unit, or what is counted.

It knows what may stand right before and right after a number. It does not know hedges, ranges or sentences.
"""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING, Final, NamedTuple

from checker import numerals
from checker.kinds.quantity import counted, money
from checker.kinds.quantity.nouns import singular
from checker.kinds.quantity.units import SPELLINGS, Unit

if TYPE_CHECKING:
    from checker.kinds.quantity.value import Form
    from checker.numerals import Numeral


class Amount(NamedTuple):
    """A number as read, with what it is a number of. `start:end` is what one would underline.

    `noun_end` is where reading goes on: after "a year", or after the population of a share.
    """

    start: int
    end: int
    number: Fraction
    step: Fraction
    form: Form
    dimension: str = "count"
    unit: str = ""
    per: str = ""
    of: str = ""
    part: Fraction | None = None
    whole: Fraction | None = None
    bare: bool = True  # neither a unit nor a noun was said
    resume: int = 0
    numeral_end: int = 0


_PERCENT: Final = frozenset(
    "% percent percents pc pct percentage per-cent p.c. ％ percentages".split() + ["per cent", "per cents", "per\ncent"]
)
_SUFFIX: Final = re.compile(
    r"""(?P<gap>[ ]{0,2}\n?-?|-[ ]?) (?P<words>
        [a-z°%％µμ'"$€£¥¢₹º²³][^\s,;:()\[\]!?]{0,24}
        (?: [ \n][a-z°][^\s,;:()\[\]!?0-9]{0,20} ){0,3} )""",
    re.VERBOSE,
)
_M_IS_MILLION: Final = re.compile(r"[ ](?:of[ ])?")
_LETTER_SCALES: Final = {"m": 10**6, "b": 10**9, "t": 10**12}
# Single letters and words that are units only where they are grown on to the digits.
_ATTACHED: Final = frozenset("g m l t w v h j ps mp ma st y mo c p '' \" ' mi cc".split())
_AFTER_SPACE: Final = frozenset("g m l h t w cc".split())
_TIMES: Final = frozenset("times time fold x".split())
_MORE: Final = re.compile(
    r"[ ](?:more|less|fewer|as|the|higher|lower|greater|larger|bigger|smaller|faster|longer|better|worse|its|their|his|her|that|those|what|over|likelier|wider|taller|stronger)\b"
)
_IN_N: Final = re.compile(
    r"(?P<joint>[ \n-]in(?:[ -]every)?[ \n-]|[ \n]out[ ]of(?:[ ]every|[ ]the)?[ \n]|[ \n]of[ ](?:the[ ])?)(?=[0-9a-z])"
)
_AGE: Final = re.compile(
    r"(?:[ -]+(?:year|yr|month|week|day)s?[ -]?olds?\b|[ ]?y/?o\b|[ ](?:years?|months?|weeks?|days?)[ ]of[ ]age\b|[ ]?yrs?[ ]old\b)"
)
_AGE_UNIT: Final = re.compile(r"year|yr|month|week|day")
_MINUS: Final = re.compile(r"(?:minus|negative)[ -]$")
_MULTIPLE: Final = {
    "twice": 2,
    "double": 2,
    "doubled": 2,
    "doubling": 2,
    "doubles": 2,
    "triple": 3,
    "tripled": 3,
    "tripling": 3,
    "triples": 3,
    "treble": 3,
    "trebled": 3,
    "trebling": 3,
    "thrice": 3,
    "quadruple": 4,
    "quadrupled": 4,
    "quadrupling": 4,
    "quintupled": 5,
    "halved": 0,
    "halving": 0,
    "twofold": 2,
    "two-fold": 2,
    "threefold": 3,
    "fourfold": 4,
    "fivefold": 5,
    "sixfold": 6,
    "sevenfold": 7,
    "eightfold": 8,
    "ninefold": 9,
    "tenfold": 10,
}


def read(text: str, folded: str, at: int, *, currency: str = "") -> Amount | None:
    """Return the amount whose number begins at `at`; `currency` is one said before, for a range's end."""
    numeral = numerals.read(folded, at)
    if numeral is None or numeral.form == "ordinal":
        return None
    start, sign = _sign(folded, at)
    sign_end = start
    before = money.before(text, folded, sign_end) if folded[at].isdigit() or folded[at] == "." or currency else None
    if before is not None:
        if folded[before[0] - 1 : before[0]] == "-" and not folded[before[0] - 2 : before[0] - 1].isalnum():
            sign, before = -1, (before[0] - 1, before[1])
        start, currency = before
        if "-" in folded[start + 1 : at]:
            sign = -1
    numeral = _letter_scale(text, folded, numeral, money_said=bool(currency))
    amount = _with_unit(text, folded, numeral, currency)
    return amount._replace(start=start, number=amount.number * sign) if sign < 0 else amount._replace(start=start)


def _sign(folded: str, at: int) -> tuple[int, int]:
    """Return where the number begins with its sign, and the sign."""
    if at and folded[at - 1] in "-−" and (at == 1 or folded[at - 2] in " (\n<>=~$£€"):
        return (at - 1, -1) if at == 1 or folded[at - 2] not in "$£€" else (at - 1, -1)
    if at > 1 and folded[at - 2 : at] == "- " and at == 2:
        return 0, -1
    if at and folded[at - 1] == "+" and (at == 1 or folded[at - 2] in " (\n"):
        return at, 1
    minus = _MINUS.search(folded, max(0, at - 10), at)
    return (minus.start(), -1) if minus is not None else (at, 1)


def _letter_scale(text: str, folded: str, numeral: Numeral, *, money_said: bool) -> Numeral:
    """Read `m`, `b` and `t` as millions and so on where the surroundings say so."""
    end = numeral.end
    letter = folded[end : end + 1]
    if letter == " " and money_said:
        letter, end = folded[end + 1 : end + 2], end + 1
    if letter not in _LETTER_SCALES or numeral.scale > 1 or folded[end + 1 : end + 2].isalnum():
        return numeral
    if not money_said and folded[end + 1 : end + 2] in "/'²³":
        return numeral
    known = money_said or letter == "b" or (letter == "m" and (text[end] == "M" or _counts(folded, end + 1)))
    return numerals.scale_up(numeral, end + 1, _LETTER_SCALES[letter]) if known else numeral


def _counts(folded: str, at: int) -> bool:
    """Tell whether something is counted here: "2m people", and not "2m tall"."""
    if not folded.startswith((" ", "-"), at):
        return False
    words = folded[at : at + 24].split(None, 2)
    if words and any(words[0] in names for names in (money.AFTER,)):
        return True
    return counted.noun_phrase(folded, at, one=False) is not None


def _with_unit(text: str, folded: str, numeral: Numeral, currency: str) -> Amount:
    form: Form = "fraction" if numeral.form == "fraction" else "words" if numeral.form == "words" else "digits"
    plain = Amount(
        numeral.start, numeral.end, numeral.number, numeral.step, form, resume=numeral.end, numeral_end=numeral.end
    )
    if currency:
        return _money(folded, plain, numeral.end, money.Currency(currency, Fraction(1)))
    if (age := _AGE.match(folded, numeral.end)) is not None:
        unit = _AGE_UNIT.search(age[0])
        name = {"yr": "year"}.get(unit[0], unit[0]) if unit else "year"
        return plain._replace(end=age.end(), resume=age.end(), dimension="age", unit=name, bare=False)
    suffix = _SUFFIX.match(folded, numeral.end)
    if suffix is not None and (known := _known(text, folded, plain, suffix)) is not None:
        return known
    if form != "fraction" and (share := _in_n(text, folded, plain)) is not None:
        return share
    if form == "fraction":
        return _fraction(folded, plain)
    return _count(folded, plain)


def _known(text: str, folded: str, plain: Amount, suffix: re.Match[str]) -> Amount | None:
    """Return the amount with the unit, currency or percent sign that follows, or None."""
    begin = suffix.start("words")
    attached = begin == plain.end
    words = suffix["words"]
    ends = [place.start() for place in re.finditer(r"[ \n]|$", words)]
    for stop in reversed(ends[:4]):
        for name in dict.fromkeys((words[:stop].replace("\n", " "), words[:stop].rstrip(".'\"-").replace("\n", " "))):
            if (found := _meaning(text, folded, plain, name, begin, attached=attached)) is not None:
                return found
    first = words[: ends[0]]
    for mark in ("/", "-", "."):
        head, joint, _ = first.partition(mark)
        if joint and (found := _meaning(text, folded, plain, head, begin, attached=attached)) is not None:
            return found
    return None


def _meaning(text: str, folded: str, plain: Amount, name: str, begin: int, *, attached: bool) -> Amount | None:
    end = begin + len(name)
    if name in _PERCENT:
        if name in ("pc", "percentage") and folded[end : end + 1] == "s":
            return None
        return _percent(folded, plain, end)
    if (currency := money.AFTER.get(name)) is not None and _is_money(text, folded, name, begin, end, attached=attached):
        return _money(folded, plain, end, currency)
    if (unit := SPELLINGS.get(name)) is not None and _is_unit(text, folded, name, begin, end, attached=attached):
        return _measure(folded, plain, end, unit)
    if name in _TIMES and (name != "x" or attached) and (name != "time"):
        return _multiple(folded, plain, end)
    return None


def _is_money(text: str, folded: str, name: str, begin: int, end: int, *, attached: bool) -> bool:
    if len(name) == 1 and name.isalpha():
        return attached and name == "p" and folded[end : end + 1] not in ("-", "/")
    if len(name) == 3 and name.upper() == name.upper() and name in _CODES:
        return text[begin:end].isupper()
    if name in ("pound", "pounds"):
        return not _weighs(folded, begin, end)
    return (
        name not in ("rs", "rm", "marks", "won", "real", "rand", "c")
        or (attached and name in ("rs", "rm"))
        or text[begin:end].isupper()
        or name == "rand"
    )


_CODES: Final = frozenset(code.lower() for code in {c.code for c in money.AFTER.values()})
_WEIGHT: Final = re.compile(r"\b(?:weigh\w*|heav\w+|weight|lift\w*|load\w*|ounces?|lbs?|thrust|torque|bodyweight)\b")
_OF_GOODS: Final = re.compile(
    r"[ ]of[ ](?!(?:public|private|taxpayer\w*|our|their|my|his|her|its|the|your|extra|new|debt|money|cash|government|aid|investment|funding|tax|savings?)\b)[a-z]"
)


def _weighs(folded: str, begin: int, end: int) -> bool:
    """Tell whether pounds are a weight here."""
    if _OF_GOODS.match(folded, end):
        return True
    return _WEIGHT.search(folded, max(0, begin - 80), min(len(folded), end + 40)) is not None


def _is_unit(text: str, folded: str, name: str, begin: int, end: int, *, attached: bool) -> bool:
    after = folded[end : end + 1]
    if name in (
        "in.",
        "in",
        "ps",
        "st",
        "ma",
        "mo",
        "mi",
        "mp",
        "pa",
        "pp",
        "v",
        "y",
        "j",
        "s",
        "h",
        "w",
        "'",
        '"',
        "''",
        "t",
        "c",
        "p",
        "m",
        "l",
        "g",
        "cc",
    ):
        if name in ("in", "in."):
            return False
        if attached:
            return not (name in ("s", "y")) and not after.isalnum() and not (name == "g" and text[begin] == "G")
        return name in _AFTER_SPACE and after in ("", " ", ".", ",", ")", ";", "\n")
    return not after.isalpha()


def _percent(folded: str, plain: Amount, end: int) -> Amount:
    of, noun, resume = counted.population(folded, end)
    return plain._replace(
        end=end, number=plain.number / 100, step=plain.step / 100, form="percent", dimension="share",
        unit=noun.unit if noun else "", of=of, bare=False, resume=resume,
    )  # fmt: skip


def _money(folded: str, plain: Amount, end: int, currency: money.Currency) -> Amount:
    """Return an amount of money; a second name of the same currency ("£173 million pounds") is swallowed."""
    suffix = _SUFFIX.match(folded, end)
    if suffix is not None and suffix["gap"] in (" ", "-", ""):
        first = suffix["words"].split()[0].rstrip(".'")
        again = money.AFTER.get(first)
        if (
            again is not None
            and again.worth == 1
            and (again.code == currency.code or first in ("dollars", "pounds"))
            and not first.isalpha() is None
        ):
            end = suffix.start("words") + len(first)
    per, stop = counted.rate(folded, end)
    return plain._replace(
        end=end, number=plain.number * currency.worth, step=plain.step * currency.worth, dimension="money",
        unit=currency.code, per=per, bare=False, resume=stop,
    )  # fmt: skip


def _measure(folded: str, plain: Amount, end: int, unit: Unit) -> Amount:
    per, stop = counted.rate(folded, end)
    return plain._replace(
        end=end, dimension=unit.dimension, unit=unit.name if unit.dimension != "points" else unit.name, per=per,
        bare=False, resume=stop,
    )  # fmt: skip


def _multiple(folded: str, plain: Amount, end: int) -> Amount | None:
    per, stop = counted.rate(folded, end)
    if per:
        return plain._replace(end=end, unit="time", per=per, bare=False, resume=stop)
    return plain._replace(end=end, dimension="multiple", bare=False, resume=end)


def _in_n(text: str, folded: str, plain: Amount) -> Amount | None:
    """Read `one in seven councils`, `four out of 5 homes`, `20 of the 152`."""
    joint = _IN_N.match(folded, plain.end)
    if joint is None:
        return None
    whole = numerals.read(folded, joint.end())
    if whole is None or whole.form not in ("digits", "words") or whole.number <= plain.number or plain.number <= 0:
        return None
    word = joint["joint"].split()[0].strip("-") if joint["joint"].split() else "in"
    by_in = "in" in joint["joint"].replace("-", " ").split()
    if plain.number.denominator != 1 or whole.number.denominator != 1:
        return None
    after = _SUFFIX.match(folded, whole.end)
    if by_in and after is not None and _known(text, folded, _bare(whole), after) is not None:
        return None  # "two in 10 minutes"
    if by_in and (plain.number > 100 or 1800 < whole.number < 2100):
        return None
    noun = counted.noun_phrase(folded, whole.end, one=False)
    exact = "the" in joint["joint"] or whole.number > 10
    form: Form = "one-in-n" if plain.number == 1 and by_in else "part-of-whole" if exact and not by_in else "n-in-m"
    return plain._replace(
        end=noun.end if noun else whole.end, number=plain.number / whole.number, step=Fraction(0), form=form,
        dimension="share", unit=noun.unit if noun else "", of=f"the {int(whole.number)}" if " the " in joint["joint"] else "",
        part=plain.number, whole=whole.number, bare=False, resume=noun.end if noun else whole.end,
    )  # fmt: skip


def _bare(numeral: Numeral) -> Amount:
    return Amount(numeral.start, numeral.end, numeral.number, numeral.step, "digits", resume=numeral.end)


def _fraction(folded: str, plain: Amount) -> Amount:
    of, noun, resume = counted.population(folded, plain.end)
    begin = plain.end + 4 if folded.startswith(" of ", plain.end) else plain.end
    for opening in ("an ", "a "):
        if folded.startswith(opening, begin) or folded.startswith(" " + opening, begin):
            begin += len(opening) - (0 if folded.startswith(opening, begin) else -1)
            break
    word = re.compile(r"[ -]?([a-z]+)").match(folded, begin)
    unit = SPELLINGS.get(word[1]) if word is not None else None
    if (
        unit is not None
        and word is not None
        and (len(word[1]) > 2 or word[1] in ("kg", "km", "h", "lb", "oz", "l", "cm", "mm", "hr", "ml"))
    ):
        return _measure(folded, plain._replace(form="words"), word.end(), unit)
    if word is not None and (currency := money.AFTER.get(word[1])) and len(word[1]) > 3:
        return _money(folded, plain._replace(form="words"), word.end(), currency)
    return plain._replace(
        dimension="share",
        unit=noun.unit if noun else "",
        of=of,
        resume=resume,
        bare=not of,
    )


def _count(folded: str, plain: Amount) -> Amount:
    if folded.startswith("-", plain.end):
        word = re.compile(r"-([a-z]{3,20})").match(folded, plain.end)
        if word is not None:
            return plain._replace(end=word.end(), resume=word.end(), unit=singular(word[1]), bare=False)
    if folded.startswith(" of ", plain.end):
        of, noun, resume = counted.population(folded, plain.end)
        if (
            of.startswith(
                (
                    "of the",
                    "of those",
                    "of its",
                    "of their",
                    "of our",
                    "of his",
                    "of her",
                    "of all",
                    "of these",
                    "of them",
                    "of us",
                )
            )
            and of
        ):
            return plain._replace(unit=noun.unit if noun else "", of=of[3:], resume=resume, bare=False)
    noun = counted.noun_phrase(folded, plain.end, one=abs(plain.number) == 1)
    if noun is None:
        per, stop = counted.rate(folded, plain.end)
        return plain._replace(per=per, resume=stop) if per else plain
    per, stop = counted.rate(folded, noun.end)
    return plain._replace(end=noun.end, unit=noun.unit, per=per, bare=False, resume=stop)
