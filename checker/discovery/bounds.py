"""The most that a pair of mentions can score while some of its signals are not known yet.

It knows weights and how high a signal can be. It does not know what a signal rests on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from checker.discovery.reading import Said

_HIGHEST: Final = 1.0


class Step(NamedTuple):
    """A signal that is asked when it is needed: None where two mentions cannot state one fact; `highest` at most."""

    ask: Callable[[Said, Said], float | None]
    highest: float = _HIGHEST


class Bound:
    """Tells of most pairs, by a few of their signals, that all of them cannot bring these to so many log-odds."""

    def __init__(
        self, least: float, weights: Mapping[str, float], known: tuple[str, ...], steps: Mapping[str, Step]
    ) -> None:
        """Take the log-odds to reach, the bias taken off, and the signals: those that are known first, in their order.

        A signal that is neither known nor a step counts as 1, or as nothing where it takes away.
        """
        self._known = tuple(weights.get(name, 0.0) for name in known)
        asked = {name: step for name, step in steps.items() if name in weights}
        self._steps = tuple((asked[name].ask, weights[name], _most(weights[name], asked[name])) for name in asked)
        rest = sum(max(0.0, weight) for name, weight in weights.items() if name not in known and name not in asked)
        self._room = rest + sum(most for _, _, most in self._steps) - least

    def may_be_reached(self, first: Said, second: Said, known: tuple[float, ...]) -> bool:
        """Tell whether two mentions may come to the log-odds, as far as the signals say that are asked until then."""
        room = self._room
        for weight, signal in zip(self._known, known, strict=True):
            room += weight * signal
        for ask, weight, most in self._steps:
            if room < 0:
                return False
            asked = ask(first, second)
            if asked is None:
                return False
            room += weight * asked - most
        return room >= 0


def _most(weight: float, step: Step) -> float:
    return max(0.0, weight * step.highest)
