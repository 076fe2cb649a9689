"""The review page as text: what is in the file, and what never is."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from html import unescape
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from hypothesis import given
from hypothesis import strategies as st

from checker.report.review_data import of_report
from tests.report.sample import report
from tests.report.show import shown

if TYPE_CHECKING:
    from checker.model import Report

DATA = re.compile('<script type="application/json" id="data">(?P<data>.*?)</script>')
HOSTILE = "</script><script>window.hurt = 1</script><img src=x onerror='window.hurt = 2'> & <b>bold</b>"


def data_of(page: str) -> Any:
    found = DATA.search(page)
    assert found is not None
    return json.loads(found["data"])


def hostile() -> Report:
    """Return the sample with markup in a document, a label, a path, a rule and a message."""
    base = report()
    label = f"press{HOSTILE}"
    documents = []
    for document in base.documents:
        source = document.source
        if source.label == "press":
            source = replace(source, label=label, path=HOSTILE, title=HOSTILE)
        documents.append(replace(document, source=source))
    findings = [
        replace(
            finding,
            message=HOSTILE,
            claim=f"{finding.claim}{HOSTILE}",
            matches=tuple(replace(m, source=label) if m.source == "press" else m for m in finding.matches),
        )
        for finding in base.findings
    ]
    return replace(base, documents=tuple(documents), findings=tuple(findings), claims=())


def test_the_page_is_ascii_and_loads_nothing() -> None:
    page = shown("html", report())
    assert page.isascii()
    code = DATA.sub("", page)
    assert not re.search(r"(?:src|href)\s*=\s*[\"'](?!#)", code)
    assert not re.search(r"https?://|@import|url\(|fetch\(|XMLHttpRequest", code)


def test_the_page_allows_its_own_script_and_no_other() -> None:
    page = unescape(shown("html", report()))
    assert "default-src 'none'" in page
    assert "'unsafe-inline'" not in page


def test_no_script_makes_markup_of_text() -> None:
    for asset in files("checker.report").joinpath("assets").iterdir():
        assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(", asset.read_text())


def test_markup_in_documents_labels_and_rules_is_text() -> None:
    page = shown("html", hostile())
    assert page.count("<script") == 2
    assert "<img" not in page
    assert data_of(page)["sources"][2]["label"].endswith("<b>bold</b>")


@given(st.text(st.sampled_from("a</>!-script&'\"\u2028é🌊\ud800"), max_size=40))
def test_any_message_reads_back_from_the_page(message: str) -> None:
    finding = replace(report().findings[0], message=message)
    page = shown("html", replace(report(), findings=(finding,)))
    assert data_of(page)["findings"][0]["message"] == message.replace("\u2028", " ").replace("\ud800", "\ufffd")


def test_offsets_are_those_of_a_browser() -> None:
    data: Any = of_report(report())
    for finding in data["findings"]:
        for mention in finding["mentions"]:
            text = data["documents"][mention["source"]].encode("utf-16-le")
            said = text[2 * mention["start"] : 2 * mention["end"]].decode("utf-16-le")
            marked = "".join(text for kind, text in mention["pieces"] if kind)
            assert " ".join(said.split()) == marked.strip()


def test_a_page_names_every_claim_and_source() -> None:
    data: Any = of_report(report())
    assert len(data["findings"]) == 9
    assert all(len(finding["cells"]) == 3 for finding in data["findings"])
