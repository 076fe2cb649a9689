"""A claim of a rule file, with all that its writer may say of it.

It does not know how it is written down, nor how it is held to documents.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from checker.frozen import frozen

if TYPE_CHECKING:
    from collections.abc import Mapping

    from checker.model.mentions import Mention

Severity = Literal["error", "warning", "note", "none"]


@frozen
class RulePlace:
    """Where a claim stands: `line` is 1-based."""

    path: str
    line: int


@frozen
class Example:
    """A sentence by which a rule tests itself: it must agree, conflict or be ignored."""

    expect: Literal["agree", "conflict", "ignore"]
    text: str
    line: int


@frozen
class Exemption:
    """What a rule file says of one source of a claim: it may differ, and why. `line` is 1-based."""

    source: str
    reason: str
    line: int


_NO_OTHER_NAMES: Mapping[str, tuple[str, ...]] = {}  # shared, and never written to


@frozen
class Claim:
    """One fact that sources should agree on.

    `wanted` is the mention that the claim's own example sentence makes (None for a relation);
    `says` that sentence. What each field means to a rule writer stands in docs/rules.md, generated
    from `rules/keys.py`.
    """

    id: str
    kind: str
    place: RulePlace
    says: str
    wanted: Mention | None = None
    title: str = ""
    open: bool = False
    authority: str | None = None
    speaker: str | None = None
    near: tuple[str, ...] = ()
    never_near: tuple[str, ...] = ()
    also_called: Mapping[str, tuple[str, ...]] = _NO_OTHER_NAMES
    sources: tuple[str, ...] = ()
    required_in: tuple[str, ...] = ()
    per: Literal["day", "month", "year"] | None = None
    tolerance: str | None = None
    exact: bool = False
    severity: Severity | None = None
    relation: str | None = None
    examples: tuple[Example, ...] = ()
    exemptions: tuple[Exemption, ...] = ()
