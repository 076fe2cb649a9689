"""Says a relation with its numbers filled in: `20 / 152 = 13.2%, which is 13% by rounding`.

It knows how a sum is written. It does not decide whether it comes out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, assert_never

from checker.frozen import frozen
from checker.relation.figures import BARE, Figure, Stated, decimal
from checker.relation.reading import Binary, Name, Negative, Node, Number

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from checker.relation.tokens import Comparison

# Who sets the expected value of a finding on a relation.
THE_RELATION: Final = "the relation"
_STRENGTH: Final = {"+": 1, "-": 1, "*": 2, "/": 2}
_STRONGEST: Final = 3
_MARKS: Final = {"+": "+", "-": "-", "*": "×", "/": "/"}
# More digits than these tell no reader anything.
_FEWEST_DIGITS, _MOST_DIGITS = 3, 9
_IN_WORDS: Final[Mapping[Comparison, str]] = {
    "≠": "different from", "<": "less than", ">": "more than", "≤": "at most", "≥": "at least",
    "=": "equal to", "≈": "about",
}  # fmt: skip


@frozen
class Side:
    """One side of a relation with the numbers filled in; `lone` is a single number, not a sum."""

    text: str
    lone: bool
    dimension: str


def side(node: Node, values: Mapping[str, Stated], words: Mapping[str, str]) -> Side:
    """Return the side in print; a lone value is told as its source wrote it and as it was understood."""
    match node:
        case Name():
            value = values[node.name]
            return Side(_told(value, words.get(node.name, "")), lone=True, dimension=value.dimension)
        case Number():
            return Side(node.text, lone=True, dimension="share" if node.text.endswith("%") else BARE)
        case _:
            return Side(_printed(node, values), lone=False, dimension="")


def sentence(comparison: Comparison, kind: str, computed: tuple[Side, Figure], held_to: tuple[Side, Figure]) -> str:
    """Return the one sentence on what came of it, without a full stop."""
    (left, number), (right, wanted) = computed, held_to
    reckoned, said = _apart(left, number, right, wanted, equal=kind == "same" and comparison == "=")
    start = left.text if left.lone else f"{left.text} = {reckoned}, which"
    end = said if right.lone else f"{right.text} = {said}"
    if comparison not in ("=", "≈"):
        verb = {"same": "is", "rounded": "is", "compatible": "may be"}.get(kind, "is not")
        return f"{start} {verb} {_IN_WORDS[comparison]} {end}" + (" by rounding" if kind == "rounded" else "")
    match kind:
        case "same":
            return f"{left.text} = {said}, as stated" if right.lone else f"{left.text} = {reckoned} = {right.text}"
        case "rounded":
            return f"{start} is {end} by rounding" if comparison == "=" else f"{start} is about {end}"
        case "compatible":
            return f"{start} fits {end}"
        case _:
            return f"{start} is not {end}" if left.lone else f"{left.text} = {reckoned}, not {end}"


def _apart(left: Side, number: Figure, right: Side, wanted: Figure, *, equal: bool) -> tuple[str, str]:
    """Show both sides with as many digits as it takes to tell them apart."""
    like = _dimension(left, number, right, wanted)
    for digits in range(_FEWEST_DIGITS, _MOST_DIGITS + 1):
        reckoned = left.text if left.lone else number.show(digits, like)
        shown = wanted.show(digits, like)
        if equal or reckoned != shown:
            break
    return reckoned, right.text if right.lone else shown


def _dimension(left: Side, number: Figure, right: Side, wanted: Figure) -> str | None:
    """Return the dimension in which both are to be read; two counts divided are shown as a share."""
    for given in (right.dimension, left.dimension, wanted.dimension, number.dimension):
        if given and given != "ratio":
            return given
    return None


def _told(value: Stated, written: str) -> str:
    understood = _brief(value)
    return understood if not written or _plain(written) == _plain(understood) else f"{written} ({understood})"


def _plain(words: str) -> str:
    return words.lower().replace("per cent", "%").replace("percent", "%").replace(" ", "").replace(",", "")


def _brief(value: Stated) -> str:
    """Show a count without what it counts: the relation's names say that."""
    if value.dimension == "count" and value.number is not None and not value.hedge:
        return decimal(value.number, _FEWEST_DIGITS)
    return value.show()


def _printed(node: Node, values: Mapping[str, Stated], outside: int = 0) -> str:
    match node:
        case Name():
            return _brief(values[node.name])
        case Number():
            return node.text
        case Negative():
            return f"-{_printed(node.of, values, _STRONGEST)}"
        case Binary():
            strength = _STRENGTH[node.operator]
            left = _printed(node.left, values, strength)
            # The right operand needs parentheses at equal strength too: a - (b - c).
            right = _printed(node.right, values, strength + 1)
            text = f"{left} {_MARKS[node.operator]} {right}"
            return f"({text})" if strength < outside else text
        case _:
            assert_never(node)


def joined(sentences: Sequence[str]) -> str:
    """Say once what the sentences share: "20 / 152 = 13.2%, which is 13% by rounding and not one in seven"."""
    starts = {sentence.partition(", ")[0] for sentence in sentences}
    ends = [sentence.partition(", ")[2] for sentence in sentences]
    if len(starts) != 1 or not all(ends):
        return "; ".join(sentences)
    return f"{starts.pop()}, {' and '.join(ends)}"


def in_passing(words: str) -> str:
    """Return words from the head of a sentence as they would stand inside one."""
    abbreviated = words[:2].isupper() and words[1:2].isalpha()  # "UK", and not "A quarter"
    return words if abbreviated else words[:1].lower() + words[1:]
