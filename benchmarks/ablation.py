"""What each signal of discovery buys: run as `python benchmarks/ablation.py EVENTS CAMPAIGN`.

EVENTS is a folder of event folders with `gold_pairs.jsonl` beside them (pairs of surfaces that tell one fact, and the
verdict on them), CAMPAIGN a folder of articles that tell of different things. Printed is a row for each signal left
out: figures and dates found, how many of those with the right verdict, and what is told of the campaign.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import checker
from checker.discovery import clusters, scoring

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from checker.model import Report

_TABLES = ("ONE_NUMBER", "TWO_NUMBERS", "TWO_DAYS")
_WANTED = {"agree": "agree", "differ-in-precision": "agree", "differ-in-time": "changed", "conflict": "conflict"}
_TOLD = {"variant": "conflict", "misattributed": "conflict"}


def main() -> None:
    """Print the rows, the whole of it first."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("events", type=Path)
    parser.add_argument("campaign", type=Path)
    arguments = parser.parse_args()
    pairs = [json.loads(line) for line in (arguments.events / "gold_pairs.jsonl").read_text("utf-8").splitlines()]
    gold = [pair for pair in pairs if pair["kind"] not in ("quote", "role") and not pair.get("ambiguous")]
    print("| without | found % | right % | differences in the campaign | agreements there |\n|---|---|---|---|---|")
    for name in _without():
        print(f"| {name} | {_row(arguments.events, gold)} | {_campaign(arguments.campaign)} |", flush=True)


def _without() -> Iterator[str]:
    """Yield the name of what is left out, while it is left out."""
    yield "nothing"
    whole: dict[str, Mapping[str, float]] = {table: getattr(scoring, table) for table in _TABLES}
    for signal in dict.fromkeys(name for table in whole.values() for name in table):
        for table, weights in whole.items():
            setattr(scoring, table, {name: weight for name, weight in weights.items() if name != signal})
        yield signal
    for table, weights in whole.items():
        setattr(scoring, table, weights)
    groups: Any = clusters._Groups  # noqa: SLF001 -- what is measured is this method
    is_best, groups.is_best = groups.is_best, lambda _self, _pair: True
    yield "the better rival"
    groups.is_best = is_best


def _row(events: Path, gold: list[dict[str, Any]]) -> str:
    found = right = 0
    reports = {cluster: checker.discover([events / cluster]) for cluster in {pair["cluster"] for pair in gold}}
    for pair in gold:
        verdict = _verdict(reports[pair["cluster"]], pair)
        found += verdict is not None
        right += _TOLD.get(verdict or "", verdict) == _WANTED[pair["verdict"]]
    return f"{100 * found / len(gold):.0f} | {100 * right / max(found, 1):.0f}"


def _verdict(report: Report, pair: Mapping[str, Any]) -> str | None:
    """Return the verdict of the first finding that holds both sides of a pair."""
    for finding in report.findings:
        if all(any(_is_on(match, pair[side]) for match in finding.matches) for side in ("a", "b")):
            return finding.verdict
    return None


def _is_on(match: Any, side: Mapping[str, Any]) -> bool:
    span = match.mention.span
    return match.source == Path(side["doc"]).stem and bool(span.start < side["end"] and side["start"] < span.end)


def _campaign(folder: Path) -> str:
    told = [each for each in checker.discover([folder]).findings if each.kind in ("quantity", "date")]
    agreed = sum(each.verdict == "agree" for each in told)
    return f"{len(told) - agreed} | {agreed}"


if __name__ == "__main__":
    main()
