"""gitlab, rdjson and junit, read back as their readers read them."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any
from xml.etree import ElementTree as ET

from checker.model import Report
from tests.report.sample import BLOG, PRESS, report
from tests.report.show import shown


def read(name: str, of: Report) -> Any:
    return json.loads(shown(name, of))


def test_gitlab_gets_an_issue_for_each_finding_but_agreements() -> None:
    severities = [issue["severity"] for issue in read("gitlab", report())]
    assert severities == ["major", "minor", "major", "info", "minor", "info"]


def test_gitlab_fingerprints_differ() -> None:
    prints = [issue["fingerprint"] for issue in read("gitlab", report())]
    assert len(set(prints)) == len(prints)


def test_gitlab_gets_the_fields_that_it_asks_for() -> None:
    for issue in read("gitlab", report()):
        assert issue["description"]
        assert issue["check_name"]
        assert issue["location"]["path"]
        assert issue["location"]["lines"]["begin"] >= 1


def test_gitlab_gets_an_empty_list_where_all_agree() -> None:
    assert read("gitlab", replace(report(), findings=report().findings[1:2])) == []


def test_rdjson_columns_are_utf_8_bytes() -> None:
    (diagnostic,) = read("rdjson", replace(report(), findings=report().findings[4:5]))["diagnostics"]
    (related,) = diagnostic["related_locations"]
    press = PRESS.replace("⟦", "").replace("⟧", "").encode().splitlines()
    where = related["location"]["range"]
    line = press[where["start"]["line"] - 1]
    assert line[where["start"]["column"] - 1 : where["end"]["column"] - 1].decode() == "£3.6m"


def test_rdjson_columns_count_bytes_before_a_mention() -> None:
    diagnostics = {each["code"]["value"]: each for each in read("rdjson", report())["diagnostics"]}
    where = diagnostics["never-seen-a-tide"]["location"]["range"]
    blog = BLOG.replace("⟦", "").replace("⟧", "").encode().split(b"\n")
    line = blog[where["start"]["line"] - 1]
    said = line[where["start"]["column"] - 1 : where["end"]["column"] - 1].decode()
    assert said == "We have never seen a tide like it"


def test_rdjson_tells_the_worst_severity() -> None:
    assert read("rdjson", report())["severity"] == "ERROR"
    assert "severity" not in read("rdjson", Report((), (), ()))


def suites(of: Report) -> dict[str, ET.Element]:
    root = ET.fromstring(shown("junit", of))
    return {suite.get("name", ""): suite for suite in root}


def test_junit_has_a_suite_for_each_rule_file() -> None:
    assert list(suites(report())) == ["rules/flood.yaml", "discovered", "input"]


def test_junit_has_a_test_for_each_claim() -> None:
    names = [case.get("name") for suite in suites(report()).values() for case in suite.iter("testcase")]
    assert names == [
        "quays-flooded", "sluices-broken", "not-warned", "never-seen-a-tide", "repairs-cost", "staff", "chair",
        "tide-height", "harbour-master-of-the-old-and-the-new-harbour", "sources/scan.txt",
    ]  # fmt: skip


def test_junit_fails_on_errors_and_warnings_alone() -> None:
    suite = suites(report())["rules/flood.yaml"]
    failed = [case.get("name") for case in suite if case.find("failure") is not None]
    assert failed == ["quays-flooded", "not-warned", "never-seen-a-tide", "chair"]
    assert (suite.get("tests"), suite.get("failures"), suite.get("skipped")) == ("8", "4", "1")


def test_junit_skips_a_claim_that_nobody_speaks_of() -> None:
    skipped = [case.get("name") for case in suites(report())["rules/flood.yaml"] if case.find("skipped") is not None]
    assert skipped == ["tide-height"]


def test_junit_holds_characters_that_xml_cannot() -> None:
    finding = replace(report().findings[0], message="a\x00b\x1b]\x0b <&> \ud800 \"'")
    suite = suites(replace(report(), findings=(finding,), claims=()))["rules/flood.yaml"]
    failure = suite[0].find("failure")
    assert failure is not None
    assert failure.get("message") == "a\ufffdb\ufffd]\ufffd <&> \ufffd \"'"
