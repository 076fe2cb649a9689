"""Which counts are told of others: by what is said to have become of those counted."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from checker.kinds.quantity import apart
from checker.kinds.quantity.reading import outermost
from checker.prose import Prose
from tests.marked import marked

if TYPE_CHECKING:
    from checker.kinds.quantity.value import Quantity


def _told(text: str) -> tuple[Quantity, tuple[list[str], list[str]]]:
    plain, (span,) = marked(text)
    value = next(mention.value for mention in outermost(Prose(plain)) if mention.span.overlaps(span))
    words = re.compile(r"\w+")
    return value, (words.findall(plain[: span.start].lower()), words.findall(plain[span.end :].lower()))


CASES = [
    # the claim, a sentence, what is said of it
    (
        "⟦80 firefighters⟧ fought it",
        "The blaze killed ⟦two firefighters⟧",
        "it counts those killed, and the claim does not",
    ),
    ("⟦Two firefighters⟧ died", "The blaze killed ⟦two firefighters⟧", ""),
    ("⟦22 people⟧ were killed", "The blast wounded ⟦59 people⟧", "the claim counts those killed, and this those hurt"),
    ("⟦22 people⟧ were killed", "In all ⟦80 people⟧ came", "the claim counts those killed, and this does not say so"),
    ("⟦22 people⟧ were killed", "Many died there; the police speak of ⟦22 people⟧", ""),
    ("⟦14 homes⟧ were flooded", "In all ⟦12 homes⟧ stood empty", ""),
    ("The war killed jobs for ⟦14 years⟧", "It lasted ⟦12 years⟧", ""),
]


@pytest.mark.parametrize(("claim", "text", "expected"), CASES)
def test_counts_of_those_who_fared_otherwise_are_told_apart(claim: str, text: str, expected: str) -> None:
    (wanted, asked), (value, told) = _told(claim), _told(text)
    assert apart(wanted, asked, value, told) == expected
