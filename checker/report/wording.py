"""The words, symbols and colours that reports share, in tables that anybody can read.

It knows how a verdict is called. It does not know how one is reached, or where it is shown.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final, Literal

from checker.frozen import frozen

if TYPE_CHECKING:
    from collections.abc import Mapping

    from checker.model import Report, Severity, Verdict

Cell = Literal["same", "near", "differs", "changed", "undecided", "wanted", "silent", "unheard"]


@frozen
class Words:
    """How a verdict is shown: its symbol (and one for ASCII), its colour, and as counted: `1 varies, 2 vary`."""

    symbol: str
    ascii: str
    color: str
    one: str
    many: str


VERDICTS: Final[Mapping[Verdict, Words]] = {
    "agree": Words("✓", "=", "green", "agrees", "agree"),
    "conflict": Words("≠", "x", "bold red", "conflicts", "conflict"),
    "variant": Words("≠", "x", "yellow", "varies", "vary"),
    "misattributed": Words("≠", "x", "red", "misattributed", "misattributed"),
    "changed": Words("→", ">", "cyan", "changed", "changed"),
    "missing": Words("!", "!", "magenta", "not found", "not found"),
    "undecided": Words("?", "?", "blue", "undecided", "undecided"),
}

CELLS: Final[Mapping[Cell, tuple[str, str, str, str]]] = {
    # cell: symbol, ASCII, colour, what it says in the legend
    "same": ("✓", "=", "green", "same"),
    "near": ("≈", "~", "green", "agrees, in other words"),
    "differs": ("≠", "x", "bold red", "differs"),
    "changed": ("→", ">", "cyan", "changed with time"),
    "undecided": ("?", "?", "blue", "undecided"),
    "wanted": ("!", "!", "magenta", "should say it"),
    "silent": ("·", ".", "dim", "silent"),
    "unheard": ("–", "-", "dim", "not heard"),
}

SEVERITIES: Final[tuple[Severity, ...]] = ("error", "warning", "note", "none")


@frozen
class Marks:
    """The marks that a report sets itself; the stream's encoding decides between these two sets."""

    unicode: bool = True

    @property
    def ellipsis(self) -> str:
        """Return what stands for words left out."""
        return "…" if self.unicode else "..."

    @property
    def dot(self) -> str:
        """Return what stands between two remarks."""
        return "·" if self.unicode else "|"

    @property
    def unequal(self) -> str:
        """Return what stands between two values that differ."""
        return "≠" if self.unicode else "is not"

    @property
    def arrow(self) -> str:
        """Return what stands between an older value and a newer one."""
        return "→" if self.unicode else "->"

    def quoted(self, words: str) -> str:
        """Return words in quotation marks."""
        return f"“{words}”" if self.unicode else f'"{words}"'

    def verdict(self, verdict: Verdict) -> str:
        """Return the symbol of a verdict."""
        words = VERDICTS[verdict]
        return words.symbol if self.unicode else words.ascii

    def cell(self, cell: Cell) -> str:
        """Return the symbol of a cell of the ledger."""
        symbol, typewriter, _, _ = CELLS[cell]
        return symbol if self.unicode else typewriter


def counted(number: int, noun: str) -> str:
    """Return `1 claim`, `2 claims`."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def claim_count(report: Report) -> int:
    """Return how many claims there were: those of the rules, and those that discovery found."""
    return len({claim.id for claim in report.claims} | {finding.claim for finding in report.findings})


def unfound(report: Report) -> list[str]:
    """Return the ids of the claims on which there is no finding at all, in the order of the rules."""
    found = {finding.claim for finding in report.findings}
    return [claim.id for claim in report.claims if claim.id not in found]


def verdict_counts(report: Report) -> dict[Verdict, int]:
    """Return how many claims came to each verdict, in the order of VERDICTS; one nobody speaks of is missing."""
    found = Counter(finding.verdict for finding in report.findings)
    found["missing"] += len(unfound(report))
    return {verdict: found[verdict] for verdict in VERDICTS}


def closing_line(report: Report) -> str:
    """Return the run in one line: `23 claims: 17 agree, 3 conflict, 2 vary, 1 not found; 1 of them suppressed`."""
    counts = verdict_counts(report)
    parts = [
        f"{number:,} {VERDICTS[verdict].one if number == 1 else VERDICTS[verdict].many}"
        for verdict, number in counts.items()
        if number
    ]
    line = f"{counted(claim_count(report), 'claim')}: {', '.join(parts) or 'nothing was checked'}"
    suppressed = sum(finding.suppressed is not None for finding in report.findings)
    if suppressed:
        line = f"{line}; {suppressed:,} of them suppressed"
    return f"{line}; {counted(len(report.problems), 'problem')}" if report.problems else line
