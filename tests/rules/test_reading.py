"""What a rule file says is read as it is written: text stays text, and an example sentence gives its value."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from checker import kinds, rules
from checker.model import Example, RulePlace
from checker.rules import yamlfile
from checker.rules.nodes import Items, Table, Text, gather

if TYPE_CHECKING:
    from pathlib import Path

    from checker.model import Claim
    from checker.rules.nodes import Node

# What YAML can hold as it stands: line ends are folded to "\n" by the reader of any YAML.
texts = st.text(st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufeff\ufffe\uffff\u2028\u2029"))


def parsed(text: str) -> Node | None:
    data = text.encode()
    root, problems = gather(yamlfile.read(data, "x.yaml", len(data)))
    assert not problems, problems
    return root


def held(root: Node | None, key: str) -> Node:
    assert isinstance(root, Table)
    value = root.get(key)
    assert value is not None
    return value


def load(folder: Path, text: str) -> tuple[Claim, ...]:
    path = folder / "x.yaml"
    path.write_text(text, encoding="utf-8")
    return rules.load([path]).claims


@pytest.mark.parametrize(
    "written",
    ["13%", "1:7", "no", "yes", "~", "null", "2013-10-15", "0x1F", "0777", "1_000", "1e3", ".inf", "=", "True", "1.10"],
)
def test_a_bare_scalar_stays_as_it_is_written(written: str) -> None:
    value = held(parsed(f"a: {written}\n"), "a")
    assert isinstance(value, Text)
    assert value.text == written


@given(texts)
def test_any_text_in_quotes_survives_unchanged(text: str) -> None:
    for quoted in ("'" + text.replace("'", "''") + "'", yaml.dump(text, default_style='"', allow_unicode=True)):
        value = held(parsed(f"a: {quoted}\n"), "a")
        assert isinstance(value, Text)
        assert value.text == text


@given(texts)
def test_a_verbatim_text_stands_in_the_file_where_its_place_says(text: str) -> None:
    source = "a: '" + text.replace("'", "''") + "'\n"
    value = held(parsed(source), "a")
    assert isinstance(value, Text)
    if value.verbatim:
        start = value.at(0).column - 1
        assert source[start : start + len(text)] == text
    assert value.verbatim or "'" in text


@given(st.text(max_size=200))
def test_no_text_is_worse_than_a_problem(text: str) -> None:
    data = text.encode("utf-8", "replace")
    root, problems = gather(yamlfile.read(data, "x.yaml", len(data)))
    assert problems or root is not None


def test_places_count_lines_and_columns_from_one_whatever_ends_a_line() -> None:
    for end in ("\n", "\r\n"):
        near = held(parsed(f"\ufeffé: x{end}near:{end}  - 'ü'{end}  - b{end}"), "near")
        assert isinstance(near, Items)
        assert [(item.place.line, item.place.column) for item in near.items] == [(3, 5), (4, 5)]


def test_an_alias_repeats_what_it_names() -> None:
    root = parsed("a: &words [x, y]\nb: *words\n")
    assert held(root, "a") == held(root, "b")


def test_the_reader_written_in_python_reads_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "a: [1, 'x y', {b: c}]\nd: |\n  two\n  lines\ne: &x no\nf: *x\n"
    fast = parsed(text)
    monkeypatch.delattr(yaml, "CBaseLoader")
    assert parsed(text) == fast


CLAIMS = """\
title: Two reports
sources:
  one: a.txt
  two: {path: "b*.txt", date: 2013-10-16, title: The second, publisher: The Post}
claims:
  - id: failing
    title: Councils that failed
    says: Twenty councils were failing children
    near: [inadequate, "no: good"]
    never-near: last year
    also-called: {councils: [local authorities, boroughs]}
    sources: [one, two]
    required-in: one
    per: year
    tolerance: 5%
    severity: note
    examples:
      agree: 20 councils are failing
      ignore:
        - 20 schools
        - 20 roads
      conflict: 21 councils are failing
  - id: leadership
    quote: >
      Incompetent and ineffective leadership
      must be addressed quickly
    speaker: Sir Michael Wilshaw
    open: yes
  - id: both
    relation: failing / 2 = 10
"""


def test_a_claim_holds_what_its_keys_say(tmp_path: Path) -> None:
    failing, leadership, both = load(tmp_path, CLAIMS)
    path = (tmp_path / "x.yaml").as_posix()
    assert (failing.id, failing.kind, failing.place) == ("failing", "quantity", RulePlace(path, 6))
    assert failing.wanted is not None
    assert failing.wanted.text == failing.wanted.span.of(failing.says) == "Twenty councils"
    assert (failing.title, failing.per, failing.tolerance, failing.severity) == (
        "Councils that failed",
        "year",
        "5%",
        "note",
    )
    assert (failing.near, failing.never_near) == (("inadequate", "no: good"), ("last year",))
    assert failing.also_called == {"councils": ("local authorities", "boroughs")}
    assert (failing.sources, failing.required_in) == (("one", "two"), ("one",))
    assert failing.examples == (
        Example("agree", "20 councils are failing", 18),
        Example("conflict", "21 councils are failing", 22),
        Example("ignore", "20 schools", 20),
        Example("ignore", "20 roads", 21),
    )
    assert (leadership.kind, leadership.open, leadership.speaker) == ("quote", True, "Sir Michael Wilshaw")
    assert leadership.says == "Incompetent and ineffective leadership must be addressed quickly"
    assert (both.kind, both.wanted, both.relation) == ("relation", None, "failing / 2 = 10")


def test_sources_hold_what_is_known_of_a_document(tmp_path: Path) -> None:
    (tmp_path / "x.yaml").write_text(CLAIMS, encoding="utf-8")
    (file,) = rules.load([tmp_path / "x.yaml"]).files
    one, two = file.sources
    assert file.title == "Two reports"
    assert (one.label, one.path, one.date) == ("one", "a.txt", None)
    assert (two.label, two.path, two.date, two.title, two.publisher) == (
        "two",
        "b*.txt",
        dt.date(2013, 10, 16),
        "The second",
        "The Post",
    )


def test_the_words_of_a_quotation_are_its_value_with_its_speaker(tmp_path: Path) -> None:
    _, leadership, _ = load(tmp_path, CLAIMS)
    assert leadership.wanted is not None
    assert leadership.wanted.text == leadership.says == leadership.wanted.value.words
    assert leadership.wanted.value.speaker == "Sir Michael Wilshaw"


@pytest.mark.parametrize(
    ("keys", "text"),
    [
        ("says: 20 councils failed", "20 councils"),
        ("says: 20 councils failed in May 2013", "20 councils"),
        ("says: 20 councils failed in May 2013\n    kind: date", "May 2013"),
        ("says: 20 councils failed in May 2013\n    value: May 2013", "May 2013"),
        ("says: 20 councils failed and 30 schools closed\n    value: 30 schools", "30 schools"),
        ("says: 20 councils failed and 30 schools closed\n    value: 30", "30 schools"),
        ("says: The report was published in May 2013", "May 2013"),
    ],
)
def test_the_value_that_is_meant_is_taken(keys: str, text: str, tmp_path: Path) -> None:
    (claim,) = load(tmp_path, f"claims:\n  - id: a\n    {keys}\n")
    assert claim.wanted is not None
    assert claim.wanted.text == text


def test_no_kind_is_loaded_that_the_claims_do_not_need(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    loaded: set[str] = set()
    load_kind = kinds.load

    def noted(name: str) -> kinds.Kind:
        loaded.add(name)
        return load_kind(name)

    monkeypatch.setattr(kinds, "load", noted)
    load(
        tmp_path, "claims:\n  - id: a\n    says: 20 councils failed\n  - id: b\n    kind: date\n    says: In May 2013\n"
    )
    assert loaded == {"quantity", "date"}


@pytest.mark.parametrize("word", ["figure", "share", "quantity"])
def test_an_alias_of_a_kind_is_that_kind(word: str, tmp_path: Path) -> None:
    (claim,) = load(tmp_path, f"claims:\n  - id: a\n    says: 13% of councils failed\n    kind: {word}\n")
    assert claim.kind == "quantity"


def test_the_order_of_the_files_given_changes_nothing(tmp_path: Path) -> None:
    for name in "ab":
        (tmp_path / f"{name}.yaml").write_text(f"claims:\n  - id: {name}\n    says: 20 councils failed\n")
    paths = [tmp_path / "a.yaml", tmp_path / "b.yaml"]
    assert rules.load(paths) == rules.load([*reversed(paths), paths[0]])


@pytest.mark.parametrize(("value", "shown"), [("", "13.2%"), ("152", "152 councils"), ("20 of the 152", "13.2%")])
def test_counts_inside_a_share_are_stated_only_where_they_are_named(value: str, shown: str, tmp_path: Path) -> None:
    named = f", value: {value}" if value else ""
    (claim,) = load(tmp_path, f"claims: [{{id: a, says: 20 of the 152 councils failed{named}}}]\n")
    assert claim.wanted is not None
    assert claim.wanted.value.show() == shown
