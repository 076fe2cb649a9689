"""The bench: claims that come and go are judged as if all had been held to the documents at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from checker.engine import Reading, judged
from checker.engine.bench import Bench
from checker.model import Document, Source
from checker.prose import Prose
from checker.rules import bind, read

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import pytest

    from checker.model import Claim

_TEXTS = {
    "a": "On the coast 214 boats were lost, and 12 harbours were closed. The mayor spoke of 3,000 guests.",
    "b": "Some 220 boats were lost. In all 12 harbours and 4 schools were closed.",
    "c": "There were 2,900 guests, while 5 schools were closed.",
}
_RULES = """\
claims:
  - {id: boats, says: 214 boats were lost, sources: [a, b]}
  - {id: lost, says: 200 boats were lost on the coast}
  - {id: harbours, says: 12 harbours were closed, sources: [a, b]}
  - {id: schools, says: 4 schools were closed, sources: [b, c]}
  - {id: guests, says: There were 3000 guests, sources: [a, c]}
  - {id: closed, relation: harbours + schools < guests}
"""


def _claims(folder: Path) -> tuple[tuple[Document, ...], tuple[Claim, ...]]:
    path = folder / "rules.yaml"
    path.write_text(_RULES, encoding="utf-8")
    book, problems = read([path])
    assert not problems
    bound = bind(book, [Document(Source(label, f"{label}.txt"), Prose(text)) for label, text in _TEXTS.items()])
    return bound.documents, bound.claims


@given(st.lists(st.sets(st.integers(0, 4)), min_size=1, max_size=5))
def test_what_changes_is_judged_as_if_it_had_always_been_so(
    tmp_path_factory: pytest.TempPathFactory, choices: Sequence[set[int]]
) -> None:
    documents, claims = _claims(tmp_path_factory.mktemp("rules"))
    bench = Bench(documents)
    for chosen in choices:
        some = [claim for number, claim in enumerate(claims) if number in chosen or chosen >= {2, 3, 4}]
        at_once = judged(some, [Reading(document) for document in documents])
        assert bench.findings(some) == {finding.claim: finding for finding in at_once}
