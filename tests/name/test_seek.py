"""Where a wanted name stands in a text, word for word or nearly so."""

from __future__ import annotations

import pytest

from checker.kinds import name
from checker.kinds.name.value import Name
from checker.prose import Prose
from tests.marked import marked


@pytest.mark.parametrize(
    ("wanted", "text"),
    [
        ("Guild of Directors of Children's Homes", "The ⟦Guild of Directors of Children's Home⟧ has replied."),
        ("Guild of Directors of Children's Homes", "the ⟦Guild of Directors of Children’s Homes⟧’ reply"),
        ("Society of Directors of Children's Homes", "the ⟦Soceity of Directors of Children's Homes⟧ replied"),
        ("Coastal fisheries annual report", "Its ⟦National Coastal Fisheries Report⟧ is out."),
        ("Coastal fisheries annual report", "its first ever ⟦Coastal fisheries annual report⟧ found"),
        ("Coastal fisheries annual report", "the ⟦coastal fisheries annual report⟧ found"),
        ("Coastal fisheries annual report", "a report on coastal fisheries, published annually"),
        ("Coastal fisheries annual report", "coastal fisheries report little"),
        ("Crown Audit Office", "the ⟦Crown Audit Office⟧ (CAO) and the Crown Estate Office"),
        ("Crown Audit Office", "the audit office of the crown"),
    ],
)
def test_near_copies_are_found_and_look_alikes_left(wanted: str, text: str) -> None:
    plain, spans = marked(text)
    prose = Prose(plain)
    found = list(name.seek(prose, Name(wanted), list(name.find(prose))))
    assert [mention.span for mention in found] == spans
