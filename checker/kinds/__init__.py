"""The kinds of value, one module (or package) each; the name of the file registers it.

This room knows the shape of a kind and finds the files. It does not know any kind by name. A kind finds
mentions of its own sort, compares two of its values, and says in words what came of it.
"""

from __future__ import annotations

import importlib
from functools import cache
from typing import TYPE_CHECKING, Any, Protocol, cast

from checker.registered import modules

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from checker.model import Comparison, Mention
    from checker.prose import Prose


class Kind(Protocol):
    """What a module in this folder offers. Values are Any here: each kind understands only its own.

    NAME: the name in rule files and in `mention.kind`: `quantity`, `quote`, `date`, `time`, `role`, `name`.
    ALIASES: other words that a rule file may use for `kind:` (`figure`, `share`).
    CONTEXT: how much of a match rests on the words around the mention, 0 to 1; the rest rests on
    `affinity`. A figure is known by its surroundings (1 would be "by them alone"), a quotation by itself.
    NEIGHBOUR: how much a word of the sentence before or after counts beside one of the mention's own, 0 to 0.5.

    A kind may offer seven functions more, which callers ask for by `getattr`:
    `undated(prose) -> Iterator[Mention]`: what only a text without a day of its own leaves half open ("14 June");
    `stated(text, **given) -> Mention`: the mention that a rule's own words make (a quotation without marks);
    `fault(value) -> str | None`: what is wrong inside one mention (a weekday that does not fit its date);
    `faults(prose) -> Iterator[tuple[Mention, str, str]]`: every mention that is wrong for certain, whoever asks, with
    a name for the mistake and a sentence; a kind that offers it is a package with a room called `faults`;
    `attribution(first, second) -> str | None`: the same words, given to two different names;
    `apart(wanted, asked, value, told) -> str`: why the words beside two values (before and after each, folded) show
    that they speak of two things, or "";
    `tolerance_fault(text) -> str | None`: how to write a tolerance, where this text is none between two such values.
    """

    NAME: str
    ALIASES: tuple[str, ...]
    CONTEXT: float
    NEIGHBOUR: float

    def find(self, prose: Prose, /) -> Iterable[Mention]:
        """Yield every mention of this kind, in order of start; depends on `prose` alone."""
        ...

    def seek(self, prose: Prose, wanted: Any, found: Sequence[Mention], /) -> Iterable[Mention]:
        """Yield the mentions in `prose` that may speak of the value `wanted`.

        `found` is what `find` yielded for this prose; a kind whose values can be told without marks
        (a quotation in indirect speech, a near-copy of a name) looks for more.
        """
        ...

    def topic(self, value: Any, /) -> str:
        """Return the words of the value that say what it is about ("local authority"), never how much."""
        ...

    def affinity(self, wanted: Any, value: Any, /) -> float | None:
        """Return from 0 to 1 how well two values may speak of one thing, or None where they cannot.

        The amount never counts: "20 authorities" and "200 authorities" have affinity 1.
        """
        ...

    def compare(self, first: Any, second: Any, /, **terms: Any) -> Comparison:
        """Compare two values by the rules of DESIGN.md section 3.

        `terms` are those of a claim that sets them: `tolerance` (text as written) and `exact` (True).
        """
        ...

    def compare_texts(self, first: Prose, second: Prose, /) -> Comparison | None:
        """Compare two texts, phrases or whole sentences; None where either states no value of this kind."""
        ...


@cache
def names() -> tuple[str, ...]:
    """Return the names of all kinds, sorted."""
    return tuple(name for name in modules(__path__) if not name.startswith("_"))


@cache
def load(name: str) -> Kind:
    """Return the kind called `name` (not an alias); raises KeyError where there is none."""
    if name not in names():
        raise KeyError(name)
    return cast("Kind", importlib.import_module(f"{__name__}.{name}"))


def heard(name: str, prose: Prose) -> list[Mention]:
    """Return the mentions of a kind, in order; in a text without a day also those that it leaves half open."""
    kind = load(name)
    found = list(kind.find(prose))
    undated = getattr(kind, "undated", None) if prose.date is None else None
    if undated is None:
        return found
    taken = {at for mention in found for at in range(mention.span.start, mention.span.end)}
    open_ = [each for each in undated(prose) if each.span.start not in taken and each.span.end - 1 not in taken]
    return sorted([*found, *open_], key=lambda mention: mention.span)


@cache
def _telling() -> tuple[Kind, ...]:
    """Return the kinds that offer `faults`; the others are not loaded for that."""
    rooms = {name: [f"{path}/{name}" for path in __path__] for name in names()}
    return tuple(load(name) for name, paths in rooms.items() if "faults" in modules(paths))


def faults(prose: Prose) -> Iterator[tuple[Mention, str, str]]:
    """Yield every mention that is wrong by itself, with a name for the mistake and a sentence that says why."""
    for kind in _telling():
        yield from getattr(kind, "faults")(prose)  # noqa: B009 -- no part of the protocol


def find_all(prose: Prose) -> list[Mention]:
    """Return the mentions of every kind, ordered by start, then by longer first, then by kind."""
    mentions = [mention for name in names() for mention in load(name).find(prose)]
    return sorted(mentions, key=lambda mention: (mention.span.start, -mention.span.end, mention.kind))
