from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from checker.report import Style, ledger
from checker.report.excerpt import width
from tests.report.sample import report
from tests.report.show import shown

if TYPE_CHECKING:
    from checker.model import Report
    from checker.report.wording import Cell
    from tests.conftest import Golden


def many(sources: int, findings: int = 0) -> Report:
    """Return the sample with more sources, and its findings repeated under new names."""
    base = report()
    document = base.documents[0]
    others = [
        replace(document, source=replace(document.source, label=f"outlet-{number}")) for number in range(3, sources)
    ]
    copies = [
        replace(base.findings[1], claim=f"claim-{number}", silent=("outlet-3", "outlet-7"))
        for number in range(findings)
    ]
    return replace(base, documents=(*base.documents, *others), findings=(*base.findings, *copies))


@pytest.mark.parametrize("columns", [80, 120])
@pytest.mark.parametrize("sources", [5, 40])
def test_the_ledger_is_readable(columns: int, sources: int, golden: Golden) -> None:
    text = shown("full", many(sources), Style(columns))
    golden(f"full-{sources}-sources-{columns}.txt", text[text.index("✓ agree") :])


@pytest.mark.parametrize("columns", [40, 60, 80, 100, 120, 200])
@pytest.mark.parametrize("sources", [3, 5, 12, 40, 150])
def test_the_ledger_is_no_wider_than_the_terminal(columns: int, sources: int) -> None:
    text = shown("full", many(sources), Style(columns))
    start = text.rindex("✓ agree")
    for line in text[text.index("\n\n", start) : text.rindex("\n\n")].splitlines():
        assert width(line) <= columns


def test_a_long_ledger_leaves_out_the_claims_that_agree() -> None:
    text = shown("full", many(5, findings=200))
    ledger_of = text[text.rindex("outlet-4\n") :]
    assert "claim-17" not in ledger_of
    assert "quays-flooded" in ledger_of
    assert "… and 202 claims that agree" in ledger_of


def test_a_wide_ledger_leaves_out_sources_that_differ_in_nothing() -> None:
    sources = many(3000)
    (first, *rest) = sources.findings
    late = replace(first, silent=("outlet-2999",))
    claims = tuple(replace(claim, required_in=("outlet-2999",)) for claim in sources.claims if claim.id == first.claim)
    text = shown("full", replace(sources, findings=(late, *rest), claims=claims))
    assert "120 outlet-2999" in text
    assert "118 outlet-117" in text
    assert "outlet-119" not in text
    assert "… and 2,880 more sources (all with -v)" in text
    assert "more sources" not in shown("full", many(120))


def test_a_verbose_ledger_leaves_nothing_out() -> None:
    text = shown("full", many(5, findings=200), Style(level="verbose"))
    assert text[text.rindex("outlet-4\n") :].count("claim-") == 200


def cells(claim: str) -> dict[str, Cell]:
    base = report()
    row = next(row for row in ledger.rows(base) if row.claim == claim)
    return {document.source.label: cell for document, cell in zip(base.documents, row.cells, strict=True)}


def test_a_conflict_marks_the_sources_that_differ() -> None:
    assert cells("quays-flooded") == {"press": "differs", "gazette": "same", "blog": "differs"}


def test_a_source_that_must_say_it_and_does_not_is_told_from_a_silent_one() -> None:
    assert cells("chair")["blog"] == "wanted"
    assert cells("staff")["blog"] == "silent"


def test_a_source_that_the_claim_does_not_hear_is_told() -> None:
    assert cells("tide-height") == {"press": "silent", "gazette": "unheard", "blog": "unheard"}


def test_agreement_by_a_hedge_is_told_from_the_same_value() -> None:
    assert cells("staff") == {"press": "same", "gazette": "near", "blog": "silent"}


def test_the_right_words_from_the_wrong_mouth_differ() -> None:
    assert cells("never-seen-a-tide")["blog"] == "differs"


def test_the_gravest_of_several_mentions_decides_a_cell() -> None:
    base = report()
    finding = base.findings[0]
    same = replace(finding.matches[1], source="press")
    both = replace(base, findings=(replace(finding, matches=(*finding.matches, same)),))
    assert next(ledger.rows(both)).cells == ("differs", "same", "differs")
