"""Numbers that are no figures: phone numbers, clock times, house numbers, versions, scores, names, pronouns.

It knows what they look like and leaves them alone. It does not know dates, which the almanac names.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from checker.kinds.quantity.counted import STOPS
from checker.kinds.quantity.nouns import is_plural
from checker.kinds.quantity.page import stands_alone

if TYPE_CHECKING:
    from checker.kinds.quantity.amount import Amount
    from checker.kinds.quantity.page import Page
    from checker.numerals import Numeral

# After one of these a bare number is a name: "Radio 4", "Article 8", "page 12".
NAMING: Final = frozenset(
    """radio channel number no no. nos nos. page pages p p. pp pp. figure fig fig. table section sections article
    articles chapter chapters part volume vol vol. paragraph para clause rule appendix annex exhibit schedule room
    floor gate terminal platform route highway interstate motorway flight bus apollo iphone ipad windows version ver v
    ver. bbc level grade box unit model season episode type class category stage formula item question chart slide
    step lot psalm verse scene block apartment apt apt. flat suite bay pier district ward precinct division zone
    junction exit sector group ps playstation xbox galaxy pixel android ios macos python java voyager soyuz boeing
    airbus ref id isbn issn doi serial code pin extension ext ext. tel tel. fax telephone mobile phone caption photo
    image picture footnote issue release build patch mark mk catch covid rat under-""".split()
)
# After a number and a hyphen these make a word of it that counts nothing: "one-off", "six-figure", "two-for-one".
COMPOUNDS: Final = (STOPS - {"a", "an", "to", "odd", "plus"}) | frozenset(
    """way ways figure figures digit digits stop piece liner upmanship horse trick party nil ball poster time hit
    letter dimensional night stand size""".split()
)
# What an ordinal numbers when it is a figure: "third annual report", "21st birthday".
SERIES: Final = frozenset("annual anniversary birthday edition biennial consecutive straight successive".split())
_CLOCK: Final = re.compile(
    r"""(?: :[0-9]{2}(?:[:.][0-9]{1,3})? | \.[0-9]{2} )? [ ]?
          (?: [ap]\.?[ ]?m\b | o'clock | noon\b | gmt\b | bst\b | edt\b | est\b | utc\b )
      | :[0-9]{2}(?![0-9])""",
    re.VERBOSE,
)
_PHONE: Final = re.compile(
    r"""\(? [0-9]{2,5} \)? [-. /] [0-9]{3,4} [-. /] [0-9]{3,4} (?![0-9%,]|\.[0-9]|[ ]?[a-z$£€%])
      | 0[0-9]{1,5} (?: [ -][0-9]{2,8} ){1,4}
      | 0[0-9]{6,18}
      | (?<=\+) [0-9]{1,3} (?: [-. ()/]{1,2} [0-9]{2,5} ){2,5}
      | [0-9]{1,3} (?: [-. ] [0-9]{2,5} ){3,6} (?![0-9])
      | \d{1,4} (?:\.\d{1,4}){2,}""",
    re.VERBOSE,
)
_SCORE: Final = re.compile(
    r"[ ]?-[ ]?(?P<second>[0-9]{1,3})(?![0-9%,.]?[0-9])(?![ ]?[a-z%])|[ ]?-[ ]?(?P<more>[0-9]{1,3})\b"
)
_LIST: Final = re.compile(r"[.)](?=[ \t])(?![ \t]{0,3}(?:\n|$))")
_ORDINAL: Final = re.compile(r"(?:st|nd|rd|th)\b")
_LETTERS: Final = re.compile(r"[a-z]+")
_NEAR: Final = 24
_SHORTEST_PARTICIPLE: Final = 4


def phone_end(folded: str, start: int) -> int:
    """Return where a phone number or an address of numbers that begins at `start` ends, or 0."""
    if not folded[start].isdigit():
        return 0
    found = _PHONE.match(folded, start)
    if found is None:
        return 0
    shape = found[0]
    if shape[0] != "0" and " " in shape and "-" not in shape and "." not in shape:
        # Plain groups of three are thousands ("10 000 000"); a phone number has other groups, and nine digits.
        groups = shape.split()
        thousands = all(len(group) == 3 for group in groups[1:]) and len(groups[0]) <= 3
        if thousands or len(groups) < 3 or sum(map(len, groups)) < 9:
            return 0
    return found.end()


def ordinal_end(folded: str, numeral: Numeral) -> int:
    """Return where the ending of `21st` ends, or 0 where the digits have none."""
    if numeral.form != "digits" or folded[numeral.end : numeral.end + 1] not in ("s", "n", "r", "t"):
        return 0
    found = _ORDINAL.match(folded, numeral.end)
    return found.end() if found is not None else 0


def series(folded: str, end: int) -> tuple[str, int]:
    """Return what an ordinal ending at `end` numbers ("annual report"), and where it ends; or nothing."""
    following = _series().match(folded, end)
    if following is None:
        return "", end
    words = list(_LETTERS.finditer(folded, following.start("words"), following.end("words")))
    for place, word in enumerate(words):
        if word[0] in SERIES:
            last = words[place + 1] if place + 1 < len(words) and words[place + 1][0] not in STOPS else word
            first = words[1] if words[0][0] in ("ever", "such") and place else words[0]
            return " ".join(folded[first.start() : last.end()].split()), last.end()
        if word[0] in STOPS:
            break
    return "", end


def is_no_figure(page: Page, amount: Amount, floor: int) -> bool:
    """Tell whether the digits of an amount are a name, a label, a time of day or a score."""
    folded = page.folded
    start, end = amount.number_start, amount.number_end
    prefixed = amount.dimension == "money" and amount.start < start
    if not prefixed and _grown(folded, start, amount.start):
        return True
    if not (amount.bare or amount.dimension in ("count", "age", "share")) or amount.form == "percent":
        return False
    if is_compound(folded, end):
        return True
    following = folded[end : end + 1]
    if following.isalpha() or following == "_" or (following in (".", ":") and folded[end + 1 : end + 2].isdigit()):
        return amount.dimension not in ("age", "ratio")
    if is_clock(folded, end) or is_list_number(folded, start, end) or is_named(folded, start):
        return True
    if amount.dimension != "count":
        return False
    return (
        score_end(folded, amount) > 0
        or _is_house(page, amount, floor)
        or _is_year(page, amount, floor)
        or (amount.bare and (follows_name(page.text, start, end) or _in_brackets(folded, start, end)))
    )


def _grown(folded: str, start: int, amount_start: int) -> bool:
    """Tell whether letters or marks are grown on to the front of the digits."""
    before = folded[start - 1 : start]
    if not before or before in " \n(\"'[$£€":
        return False
    if before.isalnum() or before in "_#@=&\\":
        return before != "=" or folded[start - 2 : start - 1].isalnum()
    if amount_start < start:
        return False
    further = folded[start - 2 : start - 1]
    if before in "+*^":
        return further.isalnum()
    if before == "/":
        return further.isalnum() or further == "/"
    if before == "-":
        return (further.isalnum() or further in ")]") and not folded.startswith(
            ("sub-", "mid-", "now-"), max(0, start - 4)
        )
    return before in ".:" and further.isalnum()


def is_compound(folded: str, end: int) -> bool:
    """Tell whether a number that ends here is part of a word: `one-off`, `two-faced`, `six-figure`, `five-a-side`."""
    if folded[end : end + 1] != "-" or (word := _LETTERS.match(folded, end + 1)) is None:
        return False
    if word[0] in COMPOUNDS or folded.startswith("a-side", end + 1):
        return True
    # Of participles "three-bed" and "six-speed" are none.
    return len(word[0]) > _SHORTEST_PARTICIPLE and word[0].endswith("ed") and not word[0].endswith("eed")


def is_clock(folded: str, end: int) -> bool:
    """Tell whether the number that ends here is a time of day: `8:30am`, `6 p.m.`, `five o'clock`."""
    return folded[end : end + 1] in (" ", ":", ".", "a", "p") and _CLOCK.match(folded, end) is not None


def is_list_number(folded: str, start: int, end: int) -> bool:
    """Tell whether the number opens a line as its label: `3. The full report`, `2) Costs`."""
    if folded[end : end + 1] not in (".", ")") or end - start > 3:
        return False
    line = folded.rfind("\n", max(0, start - _NEAR), start) + 1
    if line == 0 and start > _NEAR:
        return False
    return not folded[line:start].strip(" (•-") and _LIST.match(folded, end) is not None


def is_named(folded: str, start: int) -> bool:
    """Tell whether the word before the number makes a name of it: `Radio 4`, `page 12`."""
    if folded[start - 1 : start] not in (" ", "-", "\n"):
        return False
    words = folded[max(0, start - _NEAR) : start - 1].rsplit(None, 1)
    return bool(words) and words[-1].lstrip("(\"'") in NAMING


def score_end(folded: str, amount: Amount) -> int:
    """Return the end of a score such as `2-1` or `89-89`, or 0; a rising pair is one where games are spoken of."""
    if (
        folded[amount.number_end : amount.number_end + 1] not in ("-", " ")
        or amount.number_end - amount.number_start > 3
    ):
        return 0
    pair = _SCORE.match(folded, amount.number_end)
    if pair is None:
        return 0
    if pair["more"]:
        return pair.end() if amount.number >= int(pair["more"]) and pair[0][0] == "-" else 0
    if amount.number >= int(pair["second"]) or is_score(folded, amount.number_start):
        return pair.end()
    return 0


def is_score(folded: str, start: int) -> bool:
    """Tell whether the words before `start` speak of a game."""
    return _score_words().search(folded, max(0, start - 40), start) is not None


def _is_house(page: Page, amount: Amount, floor: int) -> bool:
    """Tell `125 Kingsway` and `10 Downing Street`: a number with a capitalised name and nothing counted."""
    text, end = page.text, amount.number_end
    if amount.number >= 10000 or "," in text[amount.number_start : end] or not text[end + 1 : end + 2].isupper():
        return False
    if text[end] != " ":
        return False
    if _street().match(text, end) is not None:
        return True
    word = text[end + 1 : end + 24].split(None, 1)[0].rstrip(".,")
    return amount.bare and len(word) > 2 and word[1:].islower() and not _hedged(page.folded, floor, amount.start)


def _hedged(folded: str, floor: int, start: int) -> bool:
    from checker.kinds.quantity.hedging import before  # noqa: PLC0415 -- few numbers ask

    return before(folded, floor, start).hedge is not None


def _is_year(page: Page, amount: Amount, floor: int) -> bool:
    """Tell a year that the almanac was not sure of: four digits, unhedged, not round, counting no people."""
    start, end = amount.number_start, amount.number_end
    if end - start != 4 or not 1900 <= amount.number < 2100 or "." in page.folded[start:end]:
        return False
    if amount.bare:
        alone = stands_alone(page.folded, start, end)
        return not alone and not _hedged(page.folded, floor, amount.start)
    return amount.number % 100 != 0 and amount.unit.rpartition(" ")[2] != "person"


def follows_name(text: str, start: int, end: int) -> bool:
    """Tell whether a capitalised word stands right before the number inside a sentence: `Galaxy 5`.

    Of several ("the Tories 317") or before the verb of several ("in Iran 12 died") the number is a figure.
    """
    if text[start - 1 : start] != " ":
        return False
    words = text[max(0, start - _NEAR) : start - 1].rsplit(None, 1)
    if not words or not words[-1][:1].isupper() or len(words) < 2 or not words[-1].replace("&", "").isalnum():
        return False
    if text[end : end + 6].rstrip(" .,;").endswith((" died", " were", " are")):
        return False
    of_many = is_plural(words[-1].lower()) and words[0].rpartition(" ")[2] == "the"
    return not of_many and words[0][-1:] not in ".!?:;•-–—\"“‘'"


def _in_brackets(folded: str, start: int, end: int) -> bool:
    return folded[start - 1 : start] in ("(", "[") and folded[end : end + 1] in (")", "]") and end - start <= 2


@cache
def _street() -> re.Pattern[str]:
    return re.compile(
        r"""[ ] (?:[A-Z0-9][\w'’.]*[ ]){0,3}
        (?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Square|Sq|Place|Pl|Way|Court|Ct|Crescent|Terrace|Gardens
          |Boulevard|Blvd|Close|Hill|Row|Mews|Walk|Parade|Quay|Highway)\b""",
        re.VERBOSE,
    )


@cache
def _score_words() -> re.Pattern[str]:
    return re.compile(
        r"""\b(?:won|wins?|winning|beat|beats|beating|lost|loses?|drew|draws?|victory|victories|defeat|defeated|scored?
        |lead|led|leads|tied|ties|series|ahead|behind|game|match)\b""",
        re.VERBOSE,
    )


@cache
def _series() -> re.Pattern[str]:
    return re.compile(r"[ -](?P<words>[a-z]+(?:[ -][a-z]+){0,4})")
