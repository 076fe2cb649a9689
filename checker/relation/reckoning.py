"""What a relation comes to for given values, and the sentence that says so with the numbers filled in.

It knows how two sides compare. It does not know how a relation is written or where the values stand.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final, Literal, assert_never

from checker.frozen import frozen, replace
from checker.interval import Interval
from checker.relation.figures import (
    Figure,
    Stated,
    UnlikeError,
    alike,
    in_one_measure,
    literal,
    negative,
    reckon,
    stated,
)
from checker.relation.reading import Binary, Name, Negative, Node, Number, Relation
from checker.relation.wording import sentence, side

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from checker.relation.tokens import Comparison

Kind = Literal["same", "rounded", "compatible", "conflict", "incomparable"]
# What `≈` allows a side to be off: as much as "about" does (DESIGN.md section 3: about 40 is ± 10%).
_ROUGHLY: Final = Interval(Fraction(9, 10), Fraction(11, 10))
_TURNED: Final[Mapping[Comparison, Comparison]] = {
    "=": "=", "≠": "≠", "≈": "≈", "<": ">", ">": "<", "≤": "≥", "≥": "≤",
}  # fmt: skip


@frozen
class Outcome:
    """What came of a relation: `relation` as for two quantities, and one sentence with the numbers in it.

    `computed` is the side that was reckoned and `stated` the one it was held to (the right side where both
    are sums); None where nothing could be reckoned, and `relation` is then `incomparable`.
    """

    relation: Kind
    why: str
    computed: Figure | None = None
    stated: Figure | None = None


def evaluate(relation: Relation, values: Mapping[str, Stated], words: Mapping[str, str] | None = None) -> Outcome:
    """Reckon both sides from the values of the claims that it names, and compare.

    `words` are values as their sources wrote them ("one in seven"), for the sentence. Raises KeyError for a
    name without a value.
    """
    turned = isinstance(relation.left, (Name, Number)) and not isinstance(relation.right, (Name, Number))
    nodes = (relation.right, relation.left) if turned else (relation.left, relation.right)
    comparison = _TURNED[relation.comparison] if turned else relation.comparison
    left, right = (side(node, values, words or {}) for node in nodes)
    try:
        units = _units(nodes, relation, values)
        computed, held_to = in_one_measure(*(_reckoned(node, values, units, alone=True) for node in nodes))
        alike(computed, held_to)
    except ZeroDivisionError:
        return Outcome("incomparable", f"{left.text} and {right.text}: a divisor may be nought")
    except UnlikeError as unlike:
        return Outcome("incomparable", f"{left.text} and {right.text}: {unlike}")
    held_to = _as_meant(nodes[1], values, computed, held_to)
    kind = _kind(comparison, computed, held_to, lone=left.lone and right.lone)
    return Outcome(kind, sentence(comparison, kind, (left, computed), (right, held_to)), computed, held_to)


def _units(nodes: Sequence[Node], relation: Relation, values: Mapping[str, Stated]) -> dict[str, str]:
    """Return the unit in which each dimension is reckoned: that of the result, else of the first that is named."""
    results = [node.name for node in reversed(nodes) if isinstance(node, Name)]
    units: dict[str, str] = {}
    for name in (*results, *(name for name, _ in relation.names)):
        units.setdefault(values[name].dimension, values[name].unit)
    return units


def _reckoned(node: Node, values: Mapping[str, Stated], units: Mapping[str, str], *, alone: bool = False) -> Figure:
    match node:
        case Name():
            value = values[node.name]
            return stated(value, units[value.dimension])
        case Number():
            return literal(node.number, node.text, alone=alone)
        case Negative():
            return negative(_reckoned(node.of, values, units))
        case Binary():
            return reckon(node.operator, _reckoned(node.left, values, units), _reckoned(node.right, values, units))
        case _:
            assert_never(node)


def _as_meant(node: Node, values: Mapping[str, Stated], computed: Figure, held_to: Figure) -> Figure:
    """Turn the sign of "fell by 6%" where the sum gives a fall as less than nought; a sum may do either."""
    if not isinstance(node, Name):
        return held_to
    value = values[node.name]
    falls = value.change and value.trend == "down"
    high = computed.interval.high
    return negative(held_to) if falls and high is not None and high < 0 else held_to


def _kind(comparison: Comparison, left: Figure, right: Figure, *, lone: bool) -> Kind:
    match comparison:
        case "=":
            return _equality(left, right, lone=lone)
        case "≈":
            rough = replace(left, number=None, interval=left.interval * _ROUGHLY)
            kind = _equality(left, right, lone=lone)
            return kind if kind != "conflict" or not rough.interval.meets(right.interval) else "rounded"
        case "≠":
            if left.number is not None and right.number is not None:
                return "conflict" if left.number == right.number else "same"
            return "compatible" if left.interval.meets(right.interval) else "same"
        case "<" | "≤":
            return _order(left, right, equal_too=comparison == "≤", lone=lone)
        case ">" | "≥":
            return _order(right, left, equal_too=comparison == "≥", lone=lone)
        case _:
            assert_never(comparison)


def _equality(computed: Figure, held_to: Figure, *, lone: bool) -> Kind:
    if computed.number is None or held_to.number is None:
        return "compatible" if computed.interval.meets(held_to.interval) else "conflict"
    if computed.number == held_to.number:
        return "same"
    if lone:
        # Nothing was reckoned: the rule for two stated values, by which 13% is not one in seven.
        fits = computed.number in held_to.interval or held_to.number in computed.interval
    else:
        # Where rounded figures go in, whatever they allow to come out is right.
        fits = computed.interval.meets(held_to.interval)
    return "rounded" if fits else "conflict"


def _order(small: Figure, large: Figure, *, equal_too: bool, lone: bool) -> Kind:
    if small.number is not None and large.number is not None:
        if small.number < large.number or (equal_too and small.number == large.number):
            return "same"
        # Where rounded figures go in, whatever they allow to come out is right: 45% + 40% + 16% is at most 100%.
        return "conflict" if lone or large.interval.below(small.interval) else _met(small, large, equal_too=equal_too)
    if small.interval.below(large.interval):
        return "same"
    never = large.interval.below(small.interval) or _is_one_point(small, large, equal_too=equal_too)
    return "conflict" if never else "compatible"


def _met(small: Figure, large: Figure, *, equal_too: bool) -> Kind:
    return "conflict" if _is_one_point(small, large, equal_too=equal_too) else "rounded"


def _is_one_point(small: Figure, large: Figure, *, equal_too: bool) -> bool:
    """Tell whether the two can only be equal, which they must not be."""
    return not equal_too and small.interval.is_point and small.interval == large.interval
