"""One table describes every key, and what is made from it is up to date: the page, the schema, the explanations."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from checker import rules
from checker.model import Document, Source
from checker.prose import Prose
from checker.rules.explain import explain, manual
from checker.rules.key import TAKES, WHERE, Key
from checker.rules.keys import KEYS, STATEMENTS, of
from checker.rules.schema import schema
from tests.rules.scenarios import WRONG, scenarios
from tests.rules.test_reading import CLAIMS

DOCS = Path(__file__).parents[2] / "docs"
OURS = sorted((Path(__file__).parents[2] / "rules").glob("*.yaml"))
REWRITE = "python -m tests.rules.test_keys writes it anew"
# Mistakes that a schema can see: those in the form of a file, not in what its words mean.
SEEN_BY_SCHEMA = (
    "an unknown key of a claim",
    "an unknown key with an underscore",
    "an unknown key that belongs elsewhere",
    "an unknown key of the file",
    "a claim without an id",
    "an id that is none",
    "a kind that there is not",
    "a claim that states nothing",
    "a claim that states two things",
    "a day that is none",
    "a flag and choices that are none",
    "a tolerance beside words",
    "keys that mean nothing in a relation",
    "no claims",
    "empty claims and sources",
    "claims as a table",
    "a claim that is text",
    "a file that is a list",
    "a list where text is expected",
)


def _written_schema() -> str:
    return json.dumps(schema(), ensure_ascii=False, indent=2) + "\n"


def named(key: Key) -> str:
    return f"{key.where}-{key.name}"


def as_schema_sees(text: str) -> Any:
    """Return the file as an editor's schema sees it: YAML 1.2 leaves days and `yes` as text."""
    loader: Any = type("Loader", (yaml.SafeLoader,), {})
    loader.yaml_implicit_resolvers = {
        first: [
            (tag, pattern) for tag, pattern in resolvers if tag.rsplit(":", 1)[-1] in {"int", "float", "null", "bool"}
        ]
        for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
        if first not in "yYnNoO"
    }
    return yaml.load(text, loader)


def validator() -> jsonschema.Draft7Validator:
    jsonschema.Draft7Validator.check_schema(schema())
    return jsonschema.Draft7Validator(schema())


def file_with(key: Key) -> str:
    """Return a rule file that holds the key's example where the key belongs."""
    statement = key.beside[0] if key.beside else "says"
    stated = {"says": "says: 20 councils failed in May 2013\n", "quote": "quote: We have failed them all\n"}[statement]
    other = "claims:\n  - id: other\n    says: 20 councils failed\n"
    match key.where:
        case "file":
            return key.example + "\n" + ("" if key.name == "claims" else other)
        case "source":
            example = key.example if key.name == "path" else f"path: a.txt\n{key.example}"
            return f"sources:\n  one:\n{_indented(example, 4)}{other}"
        case "exception":
            given = "source: a\n" if key.name == "reason" else "reason: quoted\n"
            return f"{other}    except:\n{_indented(given + key.example, 6)}"
        case "examples":
            return f"{other}    examples:\n{_indented(key.example, 6)}"
        case "claim":
            given = "" if key.name in STATEMENTS or "says:" in key.example else stated
            ident = "" if key.name == "id" else "id: one\n"
            first, *rest = f"{ident}{given}{key.example}".splitlines()
            return f"claims:\n  - {first}\n{_indented(chr(10).join(rest), 4)}"


def _indented(text: str, by: int) -> str:
    return "".join(f"{' ' * by}{line}\n" for line in text.splitlines())


@pytest.mark.parametrize("key", KEYS, ids=named)
def test_the_example_of_a_key_is_read_and_fits_the_schema(key: Key, tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    text = file_with(key)
    path.write_text(text, encoding="utf-8")
    _, problems = rules.read([path])
    # The relation and the labels of an example name claims and sources that stand elsewhere.
    assert [each.fault for each in problems if "unknown claim" not in each.fault] == [], text
    assert [error.message for error in validator().iter_errors(as_schema_sees(text))] == []


@pytest.mark.parametrize("key", KEYS, ids=named)
def test_a_key_is_described_in_whole_sentences(key: Key) -> None:
    assert re.fullmatch(r"[A-Z“].*\.", key.meaning, re.DOTALL)
    assert not key.default.endswith(".")
    assert key.default
    assert re.search(rf"(?m)^{key.name}:", key.example)
    assert key.takes in TAKES


@pytest.mark.parametrize("key", KEYS, ids=named)
def test_a_key_can_be_explained(key: Key) -> None:
    explained = explain(key.name)
    assert explained is not None
    assert key.meaning in explained


def test_another_word_is_not_explained() -> None:
    assert explain("tolerence") is None


def test_a_key_in_two_places_is_explained_for_both() -> None:
    assert (explain("sources") or "").count("(key of") == len([key for key in KEYS if key.name == "sources"])


@pytest.mark.parametrize("key", KEYS, ids=named)
def test_a_key_is_tried_in_a_scenario_or_a_reading(key: Key) -> None:
    written = WRONG.read_text(encoding="utf-8") + CLAIMS
    assert re.search(rf"[\s{{]{key.name}:", written)


def test_no_key_stands_twice_in_one_place() -> None:
    assert sum(len(of(where)) for where in WHERE) == len(KEYS)


@pytest.mark.parametrize(("name", "content"), [("rules.md", manual), ("rules.schema.json", _written_schema)])
def test_the_written_page_and_schema_are_up_to_date(name: str, content: Any) -> None:
    assert (DOCS / name).read_text(encoding="utf-8") == content(), REWRITE


def test_the_example_on_the_page_is_a_rule_file_without_a_mistake(tmp_path: Path) -> None:
    page = manual()
    example = next(block for block in re.findall(r"```yaml\n(.*?)```", page, re.DOTALL) if "claims:" in block)
    path = tmp_path / "a.yaml"
    path.write_text(example, encoding="utf-8")
    documents = [Document(Source(name, f"{name}.txt"), Prose("")) for name in ("council-1", "003_x")]
    assert rules.bind(rules.load([path]), documents).problems == ()
    assert list(validator().iter_errors(as_schema_sees(example))) == []


@pytest.mark.parametrize("path", OURS, ids=lambda path: path.name)
def test_our_own_rule_files_fit_the_schema(path: Path) -> None:
    errors = validator().iter_errors(as_schema_sees(path.read_text(encoding="utf-8")))
    assert [f"{list(error.absolute_path)}: {error.message}" for error in errors] == []


@pytest.mark.parametrize(
    "scenario",
    [each for each in scenarios(WRONG.read_text(encoding="utf-8")) if each.name in SEEN_BY_SCHEMA],
    ids=lambda each: each.name,
)
def test_the_schema_sees_mistakes_of_form(scenario: Any) -> None:
    assert not validator().is_valid(as_schema_sees(scenario.files[0]))


def test_every_mistake_of_form_is_a_scenario() -> None:
    names = {each.name for each in scenarios(WRONG.read_text(encoding="utf-8"))}
    assert set(SEEN_BY_SCHEMA) <= names


if __name__ == "__main__":
    DOCS.mkdir(exist_ok=True)
    (DOCS / "rules.md").write_text(manual(), encoding="utf-8")
    (DOCS / "rules.schema.json").write_text(_written_schema(), encoding="utf-8")
