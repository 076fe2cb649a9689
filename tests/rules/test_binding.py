"""The sources that rule files name become documents: each with one label, and each label with its documents."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker import rules
from checker.model import Document, Source
from checker.prose import Prose
from checker.rules.sources import finds

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.rules import Bound

CLAIM = "  - id: {id}\n    says: 20 councils failed\n"
OWN_DATE = dt.date(2010, 1, 1)


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def documents(*paths: str) -> list[Document]:
    return [
        Document(Source(Path(path).stem, path, title="Own title", date=OWN_DATE), Prose("Today", OWN_DATE))
        for path in paths
    ]


def bind(read: Sequence[Document], *files: str) -> Bound:
    """Bind rule files a.yaml, b.yaml … to the documents; each gets a claim of its own if it has none."""
    paths = [Path(f"{letter}.yaml") for letter, _ in zip("abcd", files, strict=False)]
    for path, text in zip(paths, files, strict=True):
        claims = "" if "claims:" in text else "claims:\n" + CLAIM.format(id=f"in-{path.stem}")
        path.write_text(text + claims, encoding="utf-8")
    return rules.bind(rules.load(paths), read)


def told(bound: Bound) -> list[str]:
    return [str(problem) for problem in bound.problems]


def labels(bound: Bound) -> list[str]:
    return [document.source.label for document in bound.documents]


def test_a_document_has_the_label_of_the_rule_file_and_others_keep_their_own() -> None:
    bound = bind(documents("drafts/a.txt", "drafts/b.txt"), "sources:\n  news: a.txt\n")
    assert labels(bound) == ["news", "b"]
    assert told(bound) == []


def test_what_a_rule_file_states_goes_before_what_the_document_states() -> None:
    source = "sources:\n  news: {path: a.txt, date: 2013-10-16, title: Given, publisher: The Post}\n"
    (document,) = bind(documents("a.txt"), source).documents
    assert document.source == Source("news", "a.txt", "Given", dt.date(2013, 10, 16), "The Post")
    assert document.prose.date == dt.date(2013, 10, 16)
    assert document.text == "Today"


def test_what_a_rule_file_does_not_state_stays() -> None:
    given = documents("a.txt")
    (document,) = bind(given, "sources:\n  news: a.txt\n").documents
    assert document.source == Source("news", "a.txt", "Own title", OWN_DATE)
    assert document.prose is given[0].prose


def test_a_claim_hears_the_sources_of_its_file_and_no_others() -> None:
    bound = bind(documents("a.txt", "b.txt", "c.txt"), "sources:\n  x: a.txt\n  y: b.txt\n")
    assert [claim.sources for claim in bound.claims] == [("x", "y")]


def test_a_claim_of_a_file_without_sources_hears_all() -> None:
    assert [claim.sources for claim in bind(documents("a.txt"), "").claims] == [()]


def test_a_relation_hears_what_its_claims_hear_unless_it_says_otherwise() -> None:
    relations = "  - id: r\n    relation: a = 20\n  - id: s\n    relation: a = 20\n    sources: x\n"
    claims = "claims:\n" + CLAIM.format(id="a") + relations
    bound = bind(documents("a.txt", "b.txt"), "sources:\n  x: a.txt\n  y: b.txt\n" + claims)
    assert [claim.sources for claim in bound.claims] == [("x", "y"), (), ("x",)]


def test_a_path_that_finds_several_labels_each_and_the_label_means_all() -> None:
    claims = "claims:\n  - id: a\n    says: 20 councils failed\n    required-in: news\n    authority: news/b\n"
    bound = bind(documents("d/a.txt", "d/b.txt", "c.txt"), "sources:\n  news: d/*.txt\n  other: c.txt\n" + claims)
    assert labels(bound) == ["news/a", "news/b", "other"]
    (claim,) = bound.claims
    assert claim.sources == ("news/a", "news/b", "other")
    assert (claim.required_in, claim.authority) == (("news/a", "news/b"), "news/b")


def test_labels_that_a_file_without_sources_uses_may_come_from_elsewhere() -> None:
    uses = "claims:\n  - id: b\n    says: 20 councils failed\n    sources: [news, own]\n    authority: own\n"
    bound = bind(documents("a.txt", "own.txt"), "sources:\n  news: a.txt\n", uses)
    assert told(bound) == []
    assert bound.claims[1].sources == ("news", "own")


def test_a_label_that_is_nowhere_is_told() -> None:
    uses = "claims:\n  - id: b\n    says: 20 councils failed\n    sources: newz\n"
    bound = bind(documents("a.txt"), "sources:\n  news: a.txt\n", uses)
    assert told(bound) == ['b.yaml:4:14: "sources" names an unknown source "newz"; did you mean "news"?']


def test_a_path_that_finds_nothing_is_told_with_what_there_is() -> None:
    bound = bind(documents("d/council.txt"), "sources:\n  one: counsil.txt\n  two: {path: '*.pdf'}\n")
    assert told(bound) == [
        'a.yaml:2:8: "counsil.txt" finds none of the documents; did you mean "council.txt"?',
        'a.yaml:3:15: "*.pdf" finds none of the documents; the documents are d/council.txt',
    ]


def test_of_many_documents_a_few_are_named() -> None:
    bound = bind(documents(*(f"{n}.txt" for n in range(9))), "sources:\n  one: '*.pdf'\n")
    assert told(bound)[0].endswith("the documents are 0.txt, 1.txt, 2.txt, 3.txt, 4.txt and 4 more")


def test_two_labels_for_a_document_in_one_file_are_told() -> None:
    bound = bind(documents("a.txt"), "sources:\n  one: a.txt\n  two: '*.txt'\n")
    assert told(bound) == [
        'a.yaml:3:8: "*.txt" and "a.txt" both find a.txt; narrow one of them: a document is either "one" or "two"'
    ]


def test_two_labels_for_a_document_in_two_files_are_told() -> None:
    bound = bind(documents("a.txt"), "sources:\n  one: a.txt\n", "sources:\n  two: a.txt\n")
    assert told(bound) == [
        'b.yaml:2:8: a.txt is "two" here and "one" at a.yaml:2; give it the same label in every rule file'
    ]


def test_one_label_in_two_files_is_one_source() -> None:
    bound = bind(documents("a.txt"), "sources:\n  one: a.txt\n", "sources:\n  one: {path: '*.txt', date: 2013-10-16}\n")
    assert told(bound) == []
    assert bound.documents[0].source.date == dt.date(2013, 10, 16)
    assert [claim.sources for claim in bound.claims] == [("one",), ("one",)]


def test_one_label_for_two_documents_is_told() -> None:
    bound = bind(documents("a.txt", "b.txt"), "sources:\n  one: a.txt\n", "sources:\n  one: b.txt\n")
    assert told(bound) == [
        'b.yaml:2:8: "one" is a.txt at a.yaml:2, and another document here; choose another label for one of them'
    ]


def test_two_dates_for_one_document_are_told() -> None:
    bound = bind(
        documents("a.txt"),
        "sources:\n  one: {path: a.txt, date: 2013-10-16}\n",
        "sources:\n  one: {path: a.txt, date: 2013-10-17}\n",
    )
    assert told(bound) == [
        'b.yaml:2:15: the date of "one" is 2013-10-17 here and 2013-10-16 at a.yaml:2; state it once'
    ]


def test_an_authority_of_several_documents_is_told() -> None:
    claims = "claims:\n  - id: a\n    says: 20 councils failed\n    authority: news\n"
    bound = bind(documents("a.txt", "b.txt"), "sources:\n  news: '*.txt'\n" + claims)
    assert told(bound) == [
        'a.yaml:6:16: "authority" is one document, and "news" is 2: news/a, news/b; name one of them'
    ]


def test_a_label_that_the_claim_does_not_hear_is_told() -> None:
    claims = (
        "claims:\n  - id: a\n    says: 20 councils failed\n    sources: one\n    required-in: two\n    authority: one\n"
    )
    bound = bind(documents("a.txt", "b.txt"), "sources:\n  one: a.txt\n  two: b.txt\n" + claims)
    assert told(bound) == [
        'a.yaml:8:18: "required-in" names "two", which this claim does not hear; add it to the "sources" of the claim'
    ]


def test_a_document_whose_own_label_is_taken_is_told_apart_by_its_path() -> None:
    bound = bind(documents("d/news.txt", "d/a.txt"), "sources:\n  news: a.txt\n")
    assert labels(bound) == ["d/news.txt", "news"]


@given(st.permutations(["d/a.txt", "d/b.txt", "c.txt", "e.txt"]))
def test_the_order_of_documents_changes_no_label(paths: list[str]) -> None:
    bound = bind(documents(*paths), "sources:\n  news: d/*.txt\n  other: c.txt\n")
    assert {document.source.path: document.source.label for document in bound.documents} == {
        "d/a.txt": "news/a",
        "d/b.txt": "news/b",
        "c.txt": "other",
        "e.txt": "e",
    }
    assert set(bound.claims[0].sources) == {"news/a", "news/b", "other"}


@pytest.mark.parametrize(
    ("pattern", "path"),
    [
        ("a.txt", "a.txt"),
        ("a.txt", "/home/me/a.txt"),
        ("./a.txt", "drafts/a.txt"),
        ("../drafts/a.txt", "drafts/a.txt"),
        ("drafts\\a.txt", "drafts/a.txt"),
        ("*.txt", "d/a.txt"),
        ("d/*.txt", "x/d/a.txt"),
        ("/x/d/*.txt", "/x/d/a.txt"),
        ("d/**/a.txt", "d/a.txt"),
        ("d/**/a.txt", "d/e/f/a.txt"),
        ("d/**", "d/e/f/a.txt"),
        ("00[03]_*", "seeds/003_x.txt"),
        ("minutes [draft].txt", "minutes [draft].txt"),
    ],
)
def test_a_path_finds(pattern: str, path: str) -> None:
    assert finds(pattern, path)


@pytest.mark.parametrize(
    ("pattern", "path"),
    [
        ("a.txt", "ba.txt"),
        ("a.txt", "a.txt/b"),
        ("A.txt", "a.txt"),
        ("d/*.txt", "d/e/a.txt"),
        ("d*a.txt", "d/a.txt"),
        ("/d/a.txt", "x/d/a.txt"),
        ("d/**/a.txt", "d/e/b.txt"),
        ("[draft].txt", "x.txt"),
    ],
)
def test_a_path_does_not_find(pattern: str, path: str) -> None:
    assert not finds(pattern, path)


def test_many_stars_cost_no_more_than_their_number() -> None:
    assert not finds("**/a/" * 300 + "b", "a/" * 300 + "c")
    assert not finds("*a" * 200 + "b", "a" * 5_000)
