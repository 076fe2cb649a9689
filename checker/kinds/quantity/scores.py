"""Scores of games and the records of seasons: won 2-1, a 4-4-2 formation, are now 17-36.

It knows their shapes and the words of games. It does not know tallies of votes, which stand in `votes`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from checker.kinds.quantity.counted import STOPS

if TYPE_CHECKING:
    from checker.kinds.quantity.amount import Amount

_SCORE: Final = re.compile(
    r"[ ]?-[ ]?(?P<second>[0-9]{1,3})(?![0-9%,.]?[0-9])(?![ ]?[a-z%])|[ ]?-[ ]?(?P<more>[0-9]{1,3})\b"
)
_PAIR: Final = re.compile(r"[0-9]{1,3}[ ]?-[ ]?[0-9]{1,3}(?![0-9%,.]?[0-9])")
# "A 4-4-2 formation", "a 3-5-2".
_FORMATION: Final = re.compile(r"-[0-9](?:-[0-9]){1,3}(?![0-9.,]?[0-9])(?![a-z])")
# "A 73-to-25 percent victory" is a result.
_DESCENDS: Final = re.compile(r"-to-(?P<second>[0-9]{1,3})[ ]?(?:%|per[ ]?cent)")
_NEAR: Final = 24
_NEAR_GAME: Final = 24


def score_end(folded: str, amount: Amount) -> int:
    """Return the end of a score such as `2-1` or `89-89`, or 0; a rising pair is one where games are spoken of."""
    if (
        folded[amount.number_end : amount.number_end + 1] not in ("-", " ")
        or amount.number_end - amount.number_start > 3
    ):
        return 0
    if (shape := _FORMATION.match(folded, amount.number_end)) is not None:
        return shape.end()
    pair = _SCORE.match(folded, amount.number_end)
    if pair is None:
        return 0
    if _is_record(folded, amount.number_start, pair.end()):
        return pair.end()
    if pair["more"]:
        return pair.end() if amount.number >= int(pair["more"]) and pair[0][0] == "-" else 0
    if amount.number >= int(pair["second"]) or is_score(folded, amount.number_start):
        return pair.end()
    return 0


def is_score(folded: str, start: int) -> bool:
    """Tell whether the words before `start` speak of a game, or the words around it of a season's record."""
    pair = _PAIR.match(folded, start)
    if pair is not None and _is_record(folded, start, pair.end()):
        return True
    return score_words().search(folded, max(0, start - 40), start) is not None


def _is_record(folded: str, start: int, end: int) -> bool:
    """Tell the wins and losses of a season from a range: "are now 17-36", "a 6-18 record", "(17-36) have lost"."""
    if _record_after().match(folded, end) is not None:
        return True
    if folded[end : end + 1] == ")":
        return folded[start - 1 : start] == "(" and score_words().search(folded, end, end + _NEAR_GAME) is not None
    following = folded[end : end + 16].split(None, 1)
    ends = folded[end : end + 1] != " " or (bool(following) and following[0].rstrip(".,;:") in STOPS - {"percent"})
    return ends and _record_before().search(folded, max(0, start - _NEAR), start) is not None


def is_result(folded: str, amount: Amount) -> bool:
    """Tell the first number of a result told in per cent."""
    second = _DESCENDS.match(folded, amount.number_end)
    return second is not None and amount.number >= int(second["second"])


@cache
def _record_before() -> re.Pattern[str]:
    return re.compile(r"\b(?:went|finished|started|now|who[ ]at|team[ ]at|improved[ ]to|record[ ]of)[ ]$")


@cache
def _record_after() -> re.Pattern[str]:
    return re.compile(r"[ ](?:(?:season|home|road|league|overall|winning|losing)[ ])?(?:record|start|finish|mark)\b")


@cache
def score_words() -> re.Pattern[str]:
    """Return what finds the words of a game."""
    return re.compile(
        r"""\b(?:won|wins?|winning|beat|beats|beating|lost|loses?|drew|draws?|victory|victories|defeat|defeated|scored?
        |lead|led|leads|tied|ties|series|ahead|behind|game|match)\b""",
        re.VERBOSE,
    )
