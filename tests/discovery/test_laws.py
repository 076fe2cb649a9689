"""What holds of every run: order does not matter, names are unique, one primary, nothing of one document alone."""

from __future__ import annotations

import itertools
import re

from checker.discovery import discover
from checker.discovery.facts import CARE
from tests.discovery.newsroom import documents

_TEXTS = (
    """The storm destroyed 214 fishing boats along the northern coast. “Nobody was warned in time, and nobody will say
why,” said Maria Lind, chief executive of the Harbour Office. The flood began on 4 May 2012, when the dam broke.""",
    """Along the northern coast 241 fishing boats were destroyed by the storm. “Nobody was warned in time, and somebody
will say why,” said Maria Lind, head of the Harbour Office. The flood began on 5 May 2012, when the dam broke.""",
    """The storm destroyed 214 fishing boats along the northern coast, fishermen said. Jonas Berg, chief executive of
the Harbour Office, spoke.""",
)


def test_the_order_of_the_documents_changes_nothing() -> None:
    made = documents(*_TEXTS)
    reports = {repr(discover(order).findings) for order in itertools.permutations(made)}
    assert len(reports) == 1


def test_every_finding_has_a_name_of_its_own_and_one_primary() -> None:
    findings = discover(documents(*_TEXTS)).findings
    assert {each.kind for each in findings} >= {"quantity", "quote", "role"}
    assert len({each.claim for each in findings}) == len(findings)
    for finding in findings:
        assert re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", finding.claim)
        assert sum(match.primary for match in finding.matches) == 1
        assert 0 < finding.confidence <= 1
        assert finding.message


def test_findings_come_with_the_gravest_first() -> None:
    ranks = [CARE.index(each.verdict) for each in discover(documents(*_TEXTS)).findings]
    assert ranks == sorted(ranks)


def test_a_mention_says_what_its_span_holds() -> None:
    made = documents(*_TEXTS)
    texts = {each.source.label: each.text for each in made}
    for finding in discover(made).findings:
        for match in finding.matches:
            assert match.mention.text == match.mention.span.of(texts[match.source])


def test_one_document_alone_agrees_with_nobody() -> None:
    assert [each for each in discover(documents(_TEXTS[0])).findings if each.verdict == "agree"] == []


def test_an_empty_text_and_a_wall_of_digits_find_nothing() -> None:
    assert discover(documents("", "1 " * 20_000, "one in " * 5_000)).findings == ()
