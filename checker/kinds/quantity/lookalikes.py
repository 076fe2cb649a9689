"""Numbers that are no figures: phone numbers, clock times, house numbers, versions, scores, names.

It knows what they look like and leaves them alone. It does not know dates, which the almanac names.
"""

from __future__ import annotations

import re
from typing import Final

# After one of these a bare number is a name: "Radio 4", "Article 8", "page 12".
NAMING: Final = frozenset(
    """radio channel number no no. nos nos. page pages p p. pp pp. figure fig fig. table section sections article articles
    chapter chapters part volume vol vol. paragraph para clause rule appendix annex exhibit schedule room floor gate terminal
    platform route highway interstate motorway flight bus apollo iphone ipad windows version ver v v. ver. act bbc
    level grade phase box unit model season episode type class category stage tier formula item question chart slide
    step lot psalm verse act scene size building block apartment apt apt. flat suite bay pier line district ward precinct division
    area51 zone junction exit sector group team ps playstation xbox galaxy pixel android ios macos python
    java voyager soyuz boeing airbus ref id isbn issn doi serial code pin extension ext ext. tel tel. fax telephone mobile
    caption photo image picture note notes footnote issue edition release build patch update mark mk fiscal grammy
    under- u route-66 catch covid f-150 rat""".split()
)
_HOUSE: Final = re.compile(
    r"""[ ] (?:[A-Z][\w'’.]*[ ]){0,3}
        (?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Square|Sq|Place|Pl|Way|Court|Ct|Crescent|Terrace|Gardens
          |Boulevard|Blvd|Close|Hill|Row|Mews|Walk|Parade|Quay|Highway|Downing)\b""",
    re.VERBOSE,
)
_CLOCK: Final = re.compile(
    r"(?::[0-9]{2}(?:[:.][0-9]{1,3})?|\.[0-9]{2})?[ ]?(?:a\.?[ ]?m\b|p\.?[ ]?m\b|o'clock|noon|gmt\b|bst\b|edt\b|est\b)|:[0-9]{2}(?![0-9])"
)
_PHONE: Final = re.compile(
    r"""\(? [0-9]{2,5} \)? [-. /] [0-9]{3,4} [-. /] [0-9]{3,4} (?![0-9%])
      | [0-9]{3} [-.] [0-9]{4} (?![0-9%])
      | 0[0-9]{2,4} [ -] [0-9]{3,8}
      | 0[0-9]{4,}
      | [0-9]{1,3} (?: [-. ] [0-9]{2,5} ){3,6}
    """,
    re.VERBOSE,
)
_DOTTED: Final = re.compile(r"\d{1,4}(?:\.\d{1,4}){2,}")
_LIST: Final = re.compile(r"[.)](?=[ ])(?![ ]{0,3}$)")
_SCORE_WORDS: Final = re.compile(
    r"\b(?:won|win|wins|winning|beat|beats|beating|lost|lose|loses|drew|draw|draws|victory|victories|defeat|defeated|score|scored|lead|led|leads|tied|ties|series|ahead|behind)\b"
)
_CAPITAL_WORD: Final = re.compile(r"(?P<word>[A-Z][\w&'’]*)[ ]$")
_BEFORE_NAME: Final = 24
_NEAR: Final = 60


def is_identifier(folded: str, start: int, end: int) -> bool:
    """Tell whether the digits at `start:end` are grown together with letters or marks on either side."""
    before = folded[start - 1] if start else " "
    if before.isalnum() or before in "_#@=&\\/":
        return not (before == "/" and start > 1 and folded[start - 2] == " ")
    if before in "-.:" and start > 1:
        further = folded[start - 2]
        if further.isalnum() or (further in ")]" and before == "-"):
            return True
    after = folded[end : end + 2]
    return after[:1] in ("_", "@", "=", "\\") and len(after) > 1


def is_phone(folded: str, start: int) -> int | None:
    """Return where a phone number that begins at `start` ends, or None."""
    found = _PHONE.match(folded, start) or _DOTTED.match(folded, start)
    if found is None:
        return None
    if folded[start] != "0" and " " in found[0] and "-" not in found[0] and "." not in found[0]:
        # Plain groups of three are thousands ("10 000 000"); other groups are a phone number.
        groups = found[0].split()
        if all(len(group) == 3 for group in groups[1:]) and len(groups[0]) <= 3:
            return None
        if len(groups) < 3 or sum(map(len, groups)) < 9:
            return None
    return found.end()


def is_clock(folded: str, end: int) -> bool:
    """Tell whether the number that ends here is a time of day: `8:30am`, `6 p.m.`, `five o'clock`."""
    return _CLOCK.match(folded, end) is not None


def is_list_number(folded: str, start: int, end: int) -> bool:
    """Tell whether the number opens a line as its label: `3. The full report`, `2) Costs`."""
    line = folded.rfind("\n", max(0, start - _BEFORE_NAME), start) + 1
    if line == 0 and start > _BEFORE_NAME:
        return False
    return end - start <= 3 and not folded[line:start].strip(" (") and _LIST.match(folded, end) is not None


def is_name(text: str, folded: str, start: int, end: int) -> bool:
    """Tell whether a bare number belongs to a name: `Radio 4`, `Number 10`, `iPhone 11`, `125 Kingsway`."""
    before = folded[max(0, start - _BEFORE_NAME) : start]
    words = before.rsplit(None, 1)
    if words and before.endswith(" ") and words[-1].lstrip("(\"'") in NAMING:
        return True
    return _HOUSE.match(text, end) is not None


def follows_a_name(text: str, start: int) -> bool:
    """Tell whether a capitalised word stands right before the number inside a sentence: `Galaxy 5`."""
    word = _CAPITAL_WORD.search(text, max(0, start - _BEFORE_NAME), start)
    if word is None:
        return False
    begin = word.start()
    lead = text[max(0, begin - 2) : begin]
    if len(lead) < 2 or lead[-1] != " " or lead[0] in '.!?:;•-–—\n"“‘':
        return False
    return True


def is_score(folded: str, start: int) -> bool:
    """Tell whether the words before `start` speak of a game."""
    return _SCORE_WORDS.search(folded, max(0, start - _NEAR), start) is not None
