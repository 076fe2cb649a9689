"""Numbers that are part of a name: Radio 4, page 12, Figures 1 and 2, 125 Kingsway, Galaxy 5, the Six Nations.

It knows the words and capitals around such a number. It does not know shapes of digits, which stand in `lookalikes`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from checker.kinds.quantity.nouns import is_plural

if TYPE_CHECKING:
    from checker.kinds.quantity.amount import Amount
    from checker.kinds.quantity.page import Page

# After one of these a bare number is a name: "Radio 4", "Article 8", "page 12".
NAMING: Final = frozenset(
    """radio channel number no no. nos nos. page pages p p. pp pp. figure fig fig. table section sections article
    articles chapter chapters part volume vol vol. paragraph para clause rule appendix annex exhibit schedule room
    floor gate terminal platform route highway interstate motorway flight bus apollo iphone ipad windows version ver v
    ver. bbc level grade box unit model season episode type class category stage formula item question chart slide
    step lot psalm verse scene block apartment apt apt. flat suite bay pier district ward precinct division zone
    junction exit sector group ps playstation xbox galaxy pixel android ios macos python java voyager soyuz boeing
    airbus ref id isbn issn doi serial code pin extension ext ext. tel tel. fax telephone mobile phone caption photo
    image picture footnote issue release build patch mark mk catch covid rat under- phase tier band opus size
    resolution regulation directive proposition protocol""".split()
)
# So are several after the plural of one of these: "Figures 1 and 2".
_SEVERAL: Final = frozenset(
    """figures tables pages pp pp. sections articles chapters parts volumes paragraphs paras clauses rules appendices
    annexes rooms gates platforms routes junctions zones phases tiers bands questions items slides steps episodes
    grades levels stages nos nos. numbers types categories classes units lots""".split()
)
# These name a number only in capitals: "Year 6", but "this year 6 people died".
_CAPITALISED: Final = frozenset(
    """year week day round act series area hall group studio lane court sonnet symphony john luke matthew
    genesis""".split()
)
# These do where no more follows that could be counted: "on deck three,", but "in the boat three died".
_ALONE: Final = frozenset(
    """deck berth dock runway line car coach seat row reactor boat engine truck station courtroom cell camp hut site
    tent booth pump well lift shaft furnace oven lab ring pitch table stand turbine silo tank vat post hole""".split()
)
_DETERMINERS: Final = frozenset("the a an this that each every his her its their our my".split())
_SMALL: Final = frozenset("the a an in of with their for to at on by and or but from as".split())
_NEAR: Final = 24
_CHAIN_NEAR: Final = 48
_BEFORE_LAST: Final = frozenset(("and", "or", "to", "&"))


def is_named(page: Page, start: int, *, bare: bool) -> bool:
    """Tell whether the word before the number makes a name of it: `Radio 4`, `page 12`, `Year 6 pupils`."""
    folded = page.folded
    if folded[start - 1 : start] not in (" ", "-", "\n"):
        return False
    words = folded[max(0, start - _NEAR) : start - 1].rsplit(None, 1)
    if not words:
        return False
    last = words[-1].lstrip("(\"'")
    if last in NAMING or (bare and last == "of" and page.text.endswith("Group of ", 0, start)):
        return True
    if last in _CAPITALISED:
        return page.text[start - 1 - len(last)].isupper()
    if bare and last in _ALONE and _nothing_follows().match(folded, start) is not None:
        return words[0].rpartition(" ")[2] not in _DETERMINERS
    if not bare or not (last in _BEFORE_LAST or last[-1:] in (",", "-") or last[:1].isdigit()):
        return False
    chain = _chain().search(folded[max(0, start - _CHAIN_NEAR) : start])
    return chain is not None and chain["word"] in _SEVERAL


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


def is_title(text: str, start: int, end: int) -> bool:
    """Tell a number word of a name: `the Six Nations`, `the Big Four firms`."""
    if not text[start].isupper() or start == 0 or (text[start + 1].isupper() and text[start:end].isupper()):
        return False  # "holding out for SIX MILLION DOLLARS" is shouted
    words = text[max(0, start - _NEAR) : start].split()
    if words and words[-1] in ("Big", "Famous", "Fab"):
        return True
    if not words or not words[-1][0].islower() or not words[-1][-1].isalnum():
        return False
    if words[-1] == "of" and len(words) > 1 and words[-2].lstrip("(\"'“‘")[:1].isupper():
        return True  # "the Gang of Eight"
    if text[end : end + 1] != " " or not text[end + 1 : end + 2].isupper():
        return False
    # In a headline every word has a capital but small ones like "of"; before a name in a sentence none has.
    return words[-1] not in _SMALL or len(words) == 1 or words[-2][0].islower() or words[-2][-1] in ".!?"


def is_house(page: Page, amount: Amount, floor: int) -> bool:
    """Tell `125 Kingsway` and `221B Baker Street`: a number with a capitalised name and nothing counted."""
    text, end = page.text, amount.number_end
    if not text[end + 1 : end + 2].isupper() or text[end] != " " or "," in text[amount.number_start : end]:
        return False
    if amount.number >= 10000 * amount.scale:
        return False
    if _street().match(text, end) is not None:
        return True
    word = text[end + 1 : end + 24].split(None, 1)[0].rstrip(".,")
    if amount.scale > 1 or len(word) <= 2 or not word[1:].islower():
        return False
    return amount.bare and not is_hedged(page.folded, floor, amount.start)


def is_hedged(folded: str, floor: int, start: int) -> bool:
    """Tell whether a hedge stands before the number at `start`: it is a figure then."""
    from checker.kinds.quantity.hedging import before  # noqa: PLC0415 -- few numbers ask

    return before(folded, floor, start).hedge is not None


@cache
def _nothing_follows() -> re.Pattern[str]:
    return re.compile(r"(?:[0-9]{1,3}|[a-z]{3,9})(?=\s*(?:[,.;:)!?](?!\d)|\Z)|[ ](?:was|is|at|on|in|near)\b)")


@cache
def _chain() -> re.Pattern[str]:
    return re.compile(
        r"""(?:^|[ (]) (?P<word>[a-z]+\.?) [ ]
            (?: [0-9]{1,4} (?:\.[0-9]{1,2})? (?: ,[ ] | [ ]?-[ ]? | ,?[ ](?:and|or|to|&)[ ] ) ){1,4} $""",
        re.VERBOSE,
    )


@cache
def _street() -> re.Pattern[str]:
    return re.compile(
        r"""[ ] (?:[A-Z0-9][\w'’.]*[ ]){0,3}
        (?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Square|Sq|Place|Pl|Way|Court|Ct|Crescent|Terrace|Gardens
          |Boulevard|Blvd|Close|Hill|Row|Mews|Walk|Parade|Quay|Highway)\b""",
        re.VERBOSE,
    )
