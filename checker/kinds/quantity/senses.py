"""Which sense of a unit is meant: pounds of weight or money, degrees of heat or of a turn, the C of Celsius or a seat.

It knows the words around that decide. It does not know numbers or spellings.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from checker.kinds.quantity.amount import Amount

_BEFORE_DEGREES: Final = frozenset(
    "was is be to at of hit reach reached above below under over by about around".split()
)

_NEAR_QUOTE: Final = 240
_DEADLY: Final = 1


def is_weight(folded: str, name: str, begin: int, end: int, *, tenths: bool = False) -> bool:
    """Tell whether the unit called `name` is a weight here, and not money: pounds may be either.

    `tenths` tells that the number has one decimal and no scale: sums have two.
    """
    if name not in ("pound", "pounds"):
        return False
    if tenths or _height().search(folded, max(0, begin - 24), begin) is not None:
        return True
    if _of_goods().match(folded, end) or (name == "pound" and _heavy().match(folded, end)):
        return True
    return _weight().search(folded, max(0, begin - 80), min(len(folded), end + 40)) is not None


def is_heat(folded: str, amount: Amount, end: int) -> bool:
    """Tell degrees ("1.5C", "-5C", "20C in the shade") from the letter of a seat or a class."""
    start = amount.number_start
    if amount.number.denominator != 1 or (
        folded[start - 1 : start] == "-" and not folded[start - 2 : start - 1].isalnum()
    ):
        return True
    if amount.scale == 1 and folded[max(0, start - 9) : start].rpartition(" ")[0].rpartition(" ")[2] in _BEFORE_DEGREES:
        return True
    return _heat().search(folded, max(0, start - 120), end + 80) is not None


def is_alcohol(folded: str, amount: Amount, end: int) -> bool:
    """Tell the 0.17 of "a blood-alcohol level of 0.17" and of "blew a .17", which is in per cent without the word."""
    if not 0 < amount.number < _DEADLY or _in_percent().match(folded, end) is not None:
        return False
    start = amount.number_start
    return _alcohol().search(folded, max(0, start - 120), start) is not None


def is_angle(folded: str, start: int, end: int) -> bool:
    """Tell a turn and a bearing ("a 180-degree turn", "51.5° N") from degrees of heat."""
    return (
        _angle_after().match(folded, end) is not None
        or _angle_before().search(folded, max(0, start - 24), start) is not None
    )


def closes_quote(folded: str, start: int, mark: int) -> bool:
    """Tell the quotation mark of `the "Gang of 8"` from inches: one that is open stands before it."""
    if folded[start - 1 : start] == "'" and folded[start - 2 : start - 1].isdigit():
        return False  # 6'2"
    if folded[start - 1 : start] in ("'", '"') or folded[mark - 1].isalpha():
        return True
    before = folded[max(0, start - _NEAR_QUOTE) : start]
    line = before[before.rfind("\n") + 1 :]
    return (line.count('"') + line.count("''")) % 2 == 1


def closes_single_quote(folded: str, start: int, mark: int) -> bool:
    """Tell the closing mark of `kills 'at least 22'` from feet: one that is open stands before it on the line."""
    if folded[mark + 1 : mark + 2].isdigit():
        return False  # 6'2"
    before = folded[max(0, start - _NEAR_QUOTE) : start]
    line = before[before.rfind("\n") + 1 :]
    if "'" not in line:
        return False
    return len(_opening().findall(line)) > len(_closing().findall(line))


@cache
def _opening() -> re.Pattern[str]:
    return re.compile(r"(?<![^ (\[-])'(?=[^ '])(?![0-9]0s\b)")


@cache
def _closing() -> re.Pattern[str]:
    # A mark behind an s and before a word is a genitive: "the 'councils' duty to 22'".
    return re.compile(r"(?<=[^ 'sS])'(?![a-z0-9])|(?<=s)'(?![a-z0-9]|[ ][a-z])")


@cache
def _weight() -> re.Pattern[str]:
    return re.compile(
        r"""\b(?:weigh\w*|heav\w+|lift\w*|load\w*|ounces?|lbs?|thrust|torque|bodyweight|dumbbells?|calories|weight|lost|muscle
        |diet\w*|slimm\w*|exercis\w+|obes\w+|kilograms?|kilos?|kg)\b""",
        re.VERBOSE,
    )


@cache
def _height() -> re.Pattern[str]:
    """Return what finds the height before a weight: `6'1", 205 pounds`, "6-foot-1, 205 pounds"."""
    return re.compile(
        r"[0-9](?:\"|''|-?(?:foot|feet|ft)(?:-[0-9]{1,2})?|[ ]?in(?:ches)?),?[ ](?:and[ ])?[0-9]{2,3}[ -]$"
    )


@cache
def _of_goods() -> re.Pattern[str]:
    return re.compile(
        r"""[ ]of[ ](?!(?:public|private|taxpayer\w*|our|their|my|his|her|its|the|your|extra|new|debt|money|cash
        |government|aid|investment|funding|tax|savings?|funds?|spending|value|damage|assets)\b)[a-z]""",
        re.VERBOSE,
    )


@cache
def _heavy() -> re.Pattern[str]:
    """Return what finds the bearer of a weight after "a 200-pound": nobody costs so much."""
    return re.compile(
        r"""[ ](?:[a-z-]+[ ]){0,2}(?:m[ae]n|wom[ae]n|boys?|girls?|bab(?:y|ies)|teenagers?|players?|linem[ae]n
        |quarterbacks?|linebackers?|tackles?|wrestlers?|boxers?|gorillas?|bears?|dogs?|pigs?|hogs?|sharks?|fish|tuna|catfish|salmon
        |alligators?|pythons?|snakes?|lions?|tigers?|turtles?|turkeys?|bulls?|cats?|bombs?|warheads?|shells?|missiles?
        |boulders?|rocks?|stones?|anchors?|barbells?|weights?|sacks?|hammers?|meteorites?|satellites?|pumpkins?
        |frames?|bodies|body)\b(?![ -](?:licen|fee|fine|tax|bill|cost|price|ticket|prize))""",
        re.VERBOSE,
    )


@cache
def _alcohol() -> re.Pattern[str]:
    return re.compile(
        r"""\b(?:alcohol(?=[ -](?:level|content|concentration|limit|reading|was|of|at))|breathaly[sz]er|breath[ ]test)\b
              (?:[^.!?\n]|\.[0-9]){0,80}$
          | \bblew[ ](?:an?[ ])?(?:reported[ ]|whopping[ ])?$""",
        re.VERBOSE,
    )


@cache
def _in_percent() -> re.Pattern[str]:
    return re.compile(r"[ ]?(?:%|p|grams?|g\b|m|in|inch|seconds?|points?|[$£€])")


@cache
def _angle_after() -> re.Pattern[str]:
    return re.compile(
        r"""[ ]?(?:[nsew]\b|(?:north|south|east|west)(?:ern|wards?)?\b|(?:angle|turn|rotation|view|spin|arc|tilt|bend
        |feedback|video|camera|latitude|longitude|circle|of[ ](?:rotation|latitude|longitude|separation|arc|freedom))\b
        |['’]?[ ]?[0-9]+['’′])""",
        re.VERBOSE,
    )


@cache
def _angle_before() -> re.Pattern[str]:
    return re.compile(
        r"""\b(?:rotat\w+|turn(?:ed|s|ing)?|angle[ ]of|tilt\w*|latitude|longitude|bearing|spun|through)[ ]
        (?:of[ ])?(?:about[ ])?$""",
        re.VERBOSE,
    )


@cache
def _heat() -> re.Pattern[str]:
    return re.compile(
        r"""\b(?:temperatures?|degrees?|heat\w*|hot\w*|cold\w*|warm\w*|thermometers?|freez\w+|celsius|weather
        |summer|winter|overnight|mercury|frosts?|cool\w*|chill\w*|snow\w*|melt\w*|bak(?:e|ed|ing)|ovens?)\b""",
        re.VERBOSE,
    )
