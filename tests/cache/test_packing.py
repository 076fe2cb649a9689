"""A report that was packed and unpacked reads the same, in every format."""

from __future__ import annotations

import io
import json
from dataclasses import fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from checker import formats
from checker import report as reports
from checker.api import discovered, find_rules, joined
from checker.cache.packing import packed, packed_mentions, unpacked, unpacked_mentions
from checker.errors import Problem
from checker.kinds import find_all

if TYPE_CHECKING:
    from checker.model import Report

SEEDS = Path(__file__).parents[2] / "seeds"
RULES = Path(__file__).parents[2] / "rules"
GATHERED = formats.gather([str(SEEDS)])


def again(report: Report) -> Report:
    """Return the report as another run would unpack it."""
    found = unpacked(json.loads(json.dumps(packed(report))), GATHERED.texts)
    assert found is not None
    return found


def shown(report: Report, name: str, level: reports.Level) -> str:
    stream = io.StringIO()
    reports.load(name).write(report, stream, reports.Style(100, color=False, level=level))
    return stream.getvalue()


HELD = joined(GATHERED, find_rules(RULES)).judge()
DISCOVERED = discovered(GATHERED)


@pytest.mark.parametrize("name", reports.names())
@pytest.mark.parametrize("level", ["quiet", "normal", "verbose"])
@pytest.mark.parametrize("report", [HELD, DISCOVERED], ids=["held", "discovered"])
def test_a_kept_report_is_shown_as_the_first_one(report: Report, name: str, level: reports.Level) -> None:
    assert shown(again(report), name, level) == shown(report, name, level)


def plain(value: Any) -> Any:
    """Return a value of the model as its fields, with values of a kind as what they show."""
    if hasattr(value, "show"):
        return value.show(), value.as_dict()
    if type(value).__module__.startswith(("checker.model", "checker.errors")):
        return {each.name: plain(getattr(value, each.name)) for each in fields(value)}
    return tuple(map(plain, value)) if isinstance(value, tuple) else value


@pytest.mark.parametrize("report", [HELD, DISCOVERED], ids=["held", "discovered"])
def test_every_field_comes_back(report: Report) -> None:
    kept = again(report)
    for name in ("claims", "findings", "problems", "notices"):
        assert plain(getattr(kept, name)) == plain(getattr(report, name))
    assert [each.source for each in kept.documents] == [each.source for each in report.documents]
    assert [each.text for each in kept.documents] == [each.text for each in report.documents]


def test_what_a_run_says_beside_its_findings_comes_back() -> None:
    problem = Problem("a.txt", 3, 4, "a fault", "a remedy")
    report = replace(HELD, problems=(problem,), notices=(problem, problem), touching=2)
    kept = again(report)
    assert (kept.problems, kept.notices, kept.touching) == (report.problems, report.notices, 2)


def test_mentions_come_back_as_they_show() -> None:
    found = [find_all(document.prose) for document in GATHERED.documents]
    kept = unpacked_mentions(json.loads(json.dumps(packed_mentions(found))))
    assert kept is not None
    assert [list(map(plain, each)) for each in kept] == [list(map(plain, each)) for each in found]


@pytest.mark.parametrize(
    "data", [None, 1, "x", [], ["()"], ["?", 1], ["()", 1, 2, 3, 4, 5], ["Span", 1], {"a": 1}, ["day", "soon"]]
)
def test_what_is_no_report_is_none(data: Any) -> None:
    assert unpacked(data, GATHERED.texts) is None


def test_a_report_over_other_documents_is_none() -> None:
    assert unpacked(packed(HELD), GATHERED.texts[1:]) is None
