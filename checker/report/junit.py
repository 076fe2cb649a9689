"""JUnit's XML, which every CI server reads: a suite for each rule file, a test for each claim.

It knows suites and tests. An agreement passes, an error or a warning fails, a claim nobody speaks of is skipped.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from xml.etree import ElementTree as ET

from checker.report.escape import for_xml
from checker.report.places import Places
from checker.report.sides import blocking, decision

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TextIO

    from checker.model import Claim, Finding, Report, RulePlace
    from checker.report import Style

NAME: Final = "junit"
DESCRIPTION: Final = "JUnit XML for CI servers: a test suite for each rule file, a test for each claim"

_NO_RULES: Final = "discovered"


def write(report: Report, stream: TextIO, style: Style) -> None:  # noqa: ARG001 -- for machines
    """Write one `testsuites`, with a suite `input` besides where something could not be read."""
    root = ET.Element("testsuites", name="factlint")
    for name, cases in _suites(report, Places(report)).items():
        suite = ET.SubElement(root, "testsuite", name=for_xml(name))
        suite.extend(cases)
    for element in (*root, root):
        _count(element)
    ET.indent(root)
    # Characters beyond ASCII are written as references: the file then reads the same in any encoding.
    stream.write('<?xml version="1.0" encoding="UTF-8"?>\n')
    stream.write(ET.tostring(root, encoding="us-ascii").decode("ascii").split("?>\n", 1)[-1] + "\n")


def _suites(report: Report, places: Places) -> dict[str, list[ET.Element]]:
    suites: dict[str, list[ET.Element]] = {}
    for finding in report.findings:
        suites.setdefault(_suite(finding.place), []).append(_case(finding, places))
    found = {finding.claim for finding in report.findings}
    for claim in report.claims:
        if claim.id not in found:
            suites.setdefault(claim.place.path, []).append(_skipped(claim))
    unread = list(_unread(report))
    return suites | {"input": unread} if unread else suites


def _suite(place: RulePlace | None) -> str:
    return place.path if place else _NO_RULES


def _case(finding: Finding, places: Places) -> ET.Element:
    case = _element("testcase", name=finding.claim, classname=_suite(finding.place))
    evidence = for_xml("\n".join(_evidence(finding, places)))
    if finding.suppressed is not None:
        case.append(_element("skipped", message=f"{finding.verdict}, suppressed: {decision(finding)}"))
        return case
    if finding.verdict == "agree" or not blocking(finding):
        ET.SubElement(case, "system-out").text = for_xml(f"{finding.verdict}: {finding.message}\n") + evidence
        return case
    failure = _element("failure", message=finding.message, type=finding.verdict)
    failure.text = evidence
    case.append(failure)
    return case


def _evidence(finding: Finding, places: Places) -> Iterator[str]:
    for match in sorted(finding.matches, key=lambda match: not match.primary):
        yield f"{places.region(match)}: {' '.join(match.mention.text.split())}"
    if finding.expected:
        yield f"held to {finding.expected}" + (f" ({finding.expected_from})" if finding.expected_from else "")


def _skipped(claim: Claim) -> ET.Element:
    case = _element("testcase", name=claim.id, classname=claim.place.path)
    case.append(_element("skipped", message="no source speaks of it"))
    return case


def _unread(report: Report) -> Iterator[ET.Element]:
    for problem in report.problems:
        case = _element("testcase", name=problem.path, classname="input")
        case.append(_element("error", message=str(problem), type="problem"))
        yield case


def _element(tag: str, **attributes: str) -> ET.Element:
    return ET.Element(tag, {name: for_xml(value) for name, value in attributes.items()})


def _count(element: ET.Element) -> None:
    """Set the numbers of tests, failures, errors and skipped tests that CI servers read first."""
    element.set("tests", str(len(list(element.iter("testcase")))))
    element.set("failures", str(len(list(element.iter("failure")))))
    element.set("errors", str(len(list(element.iter("error")))))
    element.set("skipped", str(len(list(element.iter("skipped")))))
