"""The review page in a real browser: filters, evidence, documents, keys, decisions; skipped where none is installed."""

from __future__ import annotations

import json
import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from checker import baseline
from checker.cli import main
from tests.report.browser import Browser, program
from tests.report.sample import report
from tests.report.show import shown
from tests.report.test_grid import many
from tests.report.test_review import hostile

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.skipif(program() is None, reason="no Chromium is installed")


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with Browser(tmp_path_factory.mktemp("profile")) as started:
        started.look(1280, 900)
        yield started


@pytest.fixture
def page(browser: Browser, tmp_path: Path) -> Iterator[Browser]:
    """The sample's page, opened afresh; a complaint or a request of it fails the test."""
    file = tmp_path / "review.html"
    file.write_text(shown("html", report()), encoding="ascii")
    browser.requests.clear()
    browser.complaints.clear()
    browser.open(file)
    yield browser
    assert browser.complaints == []
    # The browser draws the sign of a date field from data of its own.
    assert [asked for asked in browser.requests if not asked.startswith("data:")] == [file.as_uri()]


def search(page: Browser, words: str) -> None:
    script = (
        "new Promise((done) => { const field = document.getElementById('search'); field.value = %s;"
        " field.dispatchEvent(new Event('input')); setTimeout(done, 200); })"
    )
    page.run(script % json.dumps(words))


def test_findings_that_need_an_editor_are_listed_gravest_first(page: Browser) -> None:
    assert page.text("#shown") == "7 findings of 9; claims that agree are left out"
    assert page.texts("#findings h3 .claim")[:3] == ["quays-flooded", "never-seen-a-tide", "not-warned"]


def test_a_verdict_filters_the_list_and_the_ledger(page: Browser) -> None:
    page.click(".chip.agree")
    assert page.texts("#findings h3 .claim") == ["sluices-broken", "staff"]
    assert page.texts("#ledger tbody th") == ["sluices-broken", "staff"]
    assert page.run("document.querySelector('.chip.agree').getAttribute('aria-pressed')") == "true"
    page.click(".chip.agree")
    assert len(page.texts("#findings h3")) == 7


def test_a_search_finds_words_of_documents(page: Browser) -> None:
    search(page, "ANCHOR that night")
    assert page.texts("#findings h3 .claim") == ["never-seen-a-tide", "harbour-master-of-the-old-and-the-new-harbour"]


def test_kind_and_source_filter_together(page: Browser) -> None:
    choose = (
        "(() => { const [kind, source] = document.querySelectorAll('.filters select');"
        " kind.value = 'quote'; kind.dispatchEvent(new Event('change'));"
        " source.value = '0'; source.dispatchEvent(new Event('change')); })()"
    )
    page.run(choose)
    assert page.texts("#findings h3 .claim") == ["never-seen-a-tide", "not-warned"]


def test_a_cell_opens_its_evidence_and_focus_comes_back(page: Browser) -> None:
    page.click("[data-finding-cell='0'][data-source='0']")
    assert page.text("#evidence h3 .claim") == "quays-flooded"
    assert page.text("#evidence .chosen .source strong") == "blog"
    page.press("Escape")
    assert page.run("document.activeElement.dataset.source") == "0"
    assert page.run("document.getElementById('evidence').open") is False


def test_a_document_opens_at_its_mention_beside_a_wave(page: Browser) -> None:
    page.click("[data-finding-cell='0'][data-source='2']")
    page.click("#evidence .chosen .open")
    assert page.text("#document .current") == "One in eight"
    page.click("#document .moves button:last-child")
    assert page.text("#document .current") == "21 sluices"
    assert page.run("document.getElementById('document').contains(document.elementFromPoint(640, 450))") is True


def test_a_finding_is_reached_from_a_document_and_lies_on_top(page: Browser) -> None:
    page.click("[data-finding-cell='0'][data-source='2']")
    page.click("#evidence .chosen .open")
    page.click("#document .hint .link")
    assert page.run("document.getElementById('evidence').contains(document.elementFromPoint(640, 450))") is True


def test_changed_words_are_marked_in_both_places(page: Browser) -> None:
    script = (
        "[...document.querySelectorAll('#finding-2 .card')].map((card) =>"
        " [...card.querySelectorAll('mark.changed')].map((mark) => mark.textContent))"
    )
    assert page.run(script) == [["this", " "], ["it", "not"]]


def test_a_number_line_shows_every_value(page: Browser) -> None:
    assert page.texts("#finding-0 .line .says") == ["13%", "12.5% ≠", "14% ≠", "13%", ""]
    lefts = page.run("[...document.querySelectorAll('#finding-0 .dot')].map((dot) => parseFloat(dot.style.left))")
    claim, press, blog, gazette = lefts
    assert press < claim == gazette < blog
    assert "press: 12.5%, differs" in page.run("document.querySelector('#finding-0 .line').getAttribute('aria-label')")


def test_a_time_line_shows_what_changed(page: Browser) -> None:
    assert page.texts("#finding-4 .times li") == [
        "31 January 2024 GBP 2.9 million gazette",
        "5 March 2024 GBP 3.6 million press",
    ]


def test_the_page_is_walked_with_the_keyboard(page: Browser) -> None:
    page.press("j")
    assert page.run("document.activeElement.id") == "finding-0"
    page.press("j", "j")
    assert page.run("document.activeElement.id") == "finding-2"
    page.press("k")
    assert page.run("document.activeElement.id") == "finding-3"
    page.press("o")
    assert page.text("#document .current") == "We have never seen a tide like it"
    page.press("Escape", "m", "ArrowRight", "ArrowDown", "ArrowDown")
    assert page.run("document.activeElement.getAttribute('aria-label')") == "not-warned, gazette: differs"
    page.press("Enter")
    assert page.text("#evidence h3 .claim") == "not-warned"
    page.press("Escape", "/")
    assert page.run("document.activeElement.id") == "search"
    page.press("j")
    assert page.run("document.activeElement.value") == "j"


def accept(page: Browser, claim: str, reason: str) -> str:
    """Accept the finding on a claim, in the list, and return what the page says of the decision."""
    script = (
        "(() => { const article = [...document.querySelectorAll('#findings article')]"
        ".find((each) => each.querySelector('.claim').textContent === %s);"
        " article.querySelector('input[name=reason]').value = %s; article.querySelector('form button').click();"
        " return article.querySelector('.decision').textContent; })()"
    )
    said = page.run(script % (json.dumps(claim), json.dumps(reason)))
    assert isinstance(said, str)
    return said


def exported(page: Browser, folder: Path) -> Path:
    """Export the decisions into an empty folder and return the file."""
    folder.mkdir()
    page.send("Browser.setDownloadBehavior", behavior="allow", downloadPath=str(folder))
    page.click("#export")
    file = folder / "factlint-baseline.json"
    deadline = time.monotonic() + 30
    # A browser makes the file before it has written all of it.
    while not (file.exists() and file.read_text().endswith("}\n")) and time.monotonic() < deadline:
        time.sleep(0.05)
    return file


def test_a_decision_is_exported_as_a_baseline_writes_it(page: Browser, tmp_path: Path) -> None:
    page.press("j", "a")
    page.run("document.activeElement.value = 'as the \u201ctrust\u201d rounds it'")
    page.press("Enter")
    assert "Accepted: as the “trust” rounds it" in page.text("#finding-0 .decision")
    accept(page, "not-warned", 'of "old" \\ days')
    file = exported(page, tmp_path / "downloads")
    read = baseline.read(str(file))
    assert [entry.claim for entry in read.entries] == ["not-warned", "quays-flooded", "quays-flooded"]
    assert [entry.line for entry in read.entries] == [4, 5, 6]
    assert baseline.written(read) == file.read_text(encoding="utf-8")


def test_what_changed_with_time_cannot_be_accepted(page: Browser) -> None:
    assert page.run("document.querySelector('#finding-4 .badge').classList.contains('changed')") is True
    assert page.run("document.querySelector('#finding-4 .decision')") is None


RULES = """\
claims:
  - id: late-share
    says: 12% of sailings left late
  - id: sailings
    says: The port counted 4,612 sailings
  - id: berths
    says: The port has 40 berths
"""
DRAFTS = {
    "a.txt": "One in five sailings left late. One in five sailings left late, the minister said, and 20% in May.\n",
    "b.txt": "One in  FIVE sailings left late. The port counted 4,000 sailings. The port has 40 berths.\n",
    "c.txt": "The port has 44 berths 🌊.\n",
}


def test_a_check_takes_the_export_and_holds_what_was_accepted(
    browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    for name, text in {"rules/port.yaml": RULES, **{f"drafts/{name}": text for name, text in DRAFTS.items()}}.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert reviewed(browser, tmp_path) == []
    assert accept(browser, "late-share", "quoted").startswith("✓ Accepted: quoted ")
    first = exported(browser, tmp_path / "first")
    assert held(capsys, first) == {"late-share"}
    (told,) = reviewed(browser, tmp_path, "--baseline", str(first))
    assert told.startswith("✓ Accepted: quoted ")
    assert browser.text("#export") == "Export 1 decision"
    accept(browser, "berths", "counted anew")
    assert held(capsys, exported(browser, tmp_path / "second")) == {"late-share", "berths"}


def reviewed(browser: Browser, folder: Path, *options: str) -> list[str]:
    """Check the drafts, open the review page and return the decisions that it begins with."""
    assert main(["drafts/", *options, "-f", "html", "-o", "review.html"]) == 1
    browser.open(folder / "review.html")
    return browser.texts("#findings .decision.accepted")


def held(capsys: pytest.CaptureFixture[str], file: Path) -> set[str]:
    """Check the drafts with a baseline, of which nothing may be idle, and return the claims that it holds."""
    capsys.readouterr()
    assert main(["drafts/", "--baseline", str(file), "-f", "json"]) == 1
    printed = capsys.readouterr()
    assert printed.err == ""
    findings = json.loads(printed.out)["findings"]
    assert {each["claim"] for each in findings} == {"late-share", "sailings", "berths"}
    return {each["claim"] for each in findings if each["state"] == "unchanged"}


def test_a_decision_made_in_the_evidence_is_seen_in_the_list(page: Browser) -> None:
    page.click("[data-finding-cell='0'][data-source='2']")
    page.click("#evidence details.decision summary")
    page.run("document.querySelector('#evidence input[name=reason]').value = 'seen'")
    page.click("#evidence form button")
    assert "Accepted: seen" in page.text("#evidence .decision")
    assert "Accepted: seen" in page.text("#finding-0 .decision")


def test_decisions_that_are_not_exported_are_not_lost_without_a_word(page: Browser, tmp_path: Path) -> None:
    page.questions.clear()
    page.press("j", "a")
    page.run("document.activeElement.value = 'x'")
    page.press("Enter")
    page.open(tmp_path / "review.html")
    assert page.questions == ["beforeunload"]
    page.requests.pop()


def test_a_decision_wants_a_reason(page: Browser) -> None:
    page.press("j", "a", "Enter")
    assert page.run("document.getElementById('export').disabled") is True


def test_a_decision_can_be_taken_back(page: Browser) -> None:
    page.press("j", "a")
    page.run("document.activeElement.value = 'x'")
    page.press("Enter")
    page.click("#finding-0 .decision button")
    assert page.run("document.getElementById('export').disabled") is True


@pytest.mark.parametrize(("width", "dark"), [(1280, False), (1280, True), (390, False), (390, True)])
def test_the_page_is_no_wider_than_its_window_and_readable(page: Browser, width: int, *, dark: bool) -> None:
    page.look(width, 900, dark=dark)
    try:
        assert page.run("document.documentElement.scrollWidth <= window.innerWidth") is True
        assert page.run(CONTRASTS) == []
    finally:
        page.look(1280, 900)


# Every text against the first opaque ground behind it: WCAG AA asks for 4.5, or 3 for large or bold text.
CONTRASTS = """
(() => {
  const probe = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgb = (color) => {
    probe.clearRect(0, 0, 1, 1);
    probe.fillStyle = color;
    probe.fillRect(0, 0, 1, 1);
    return [...probe.getImageData(0, 0, 1, 1).data];
  };
  const light = (color) => {
    const [r, g, b] = color.map((part) => (part /= 255) <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (element) => {
    for (let each = element; each; each = each.parentElement) {
      const color = rgb(getComputedStyle(each).backgroundColor);
      if (color[3] === 255) return color;
    }
    return [255, 255, 255];
  };
  const poor = [];
  for (const element of document.querySelectorAll("body *")) {
    const words = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
    if (!words || !element.checkVisibility() || element.disabled) continue;
    if (element.closest("dialog, noscript, script")) continue;
    const [one, two] = [light(rgb(getComputedStyle(element).color)), light(ground(element))].sort((a, b) => b - a);
    if ((one + 0.05) / (two + 0.05) < 4.5) poor.push(`${element.className}: ${element.textContent}`);
  }
  return poor;
})()
"""


def test_every_control_has_a_name(page: Browser) -> None:
    script = (
        "[...document.querySelectorAll('button, input, select')].filter((each) => !each.closest('dialog') &&"
        " !(each.textContent.trim() || each.getAttribute('aria-label') || each.labels?.length)).length"
    )
    assert page.run(script) == 0


def test_markup_in_a_document_stays_text_in_a_browser(browser: Browser, tmp_path: Path) -> None:
    file = tmp_path / "hostile.html"
    file.write_text(shown("html", hostile()), encoding="ascii")
    browser.complaints.clear()
    browser.open(file)
    browser.click(".cell.differs")
    browser.click("#evidence .open")
    assert browser.run("window.hurt") is None
    assert browser.run("document.querySelectorAll('img').length") == 0
    assert browser.complaints == []


def test_printing_shows_every_finding(page: Browser) -> None:
    page.run("window.dispatchEvent(new Event('beforeprint'))")
    assert len(page.texts("#findings article")) == 7


def test_two_thousand_findings_are_shown_a_page_at_a_time(browser: Browser, tmp_path: Path) -> None:
    base = report()
    findings = tuple(replace(base.findings[number % 7], claim=f"claim-{number}") for number in range(2000))
    file = tmp_path / "many.html"
    file.write_text(shown("html", replace(many(200), findings=findings, claims=())), encoding="ascii")
    browser.complaints.clear()
    browser.open(file)
    assert len(browser.texts("#findings article")) == 40
    assert browser.run("document.querySelectorAll('.cell').length") <= 4000
    browser.click("#findings > .more")
    assert len(browser.texts("#findings article")) == 80
    search(browser, "claim-1999")
    assert browser.texts("#ledger tbody th") == ["claim-1999"]
    assert browser.complaints == []


def test_a_page_of_what_was_discovered_asks_for_no_decisions(browser: Browser, tmp_path: Path) -> None:
    discovered = replace(report(), findings=tuple(replace(each, place=None) for each in report().findings))
    (tmp_path / "review.html").write_text(shown("html", discovered), encoding="ascii")
    browser.open(tmp_path / "review.html")
    assert browser.texts("#findings h3 .claim")
    assert browser.texts("#findings form") == []
    assert browser.run("getComputedStyle(document.getElementById('export')).display") == "none"
    assert browser.run("[...document.querySelectorAll('.decision')].every((each) => !each.offsetHeight)") is True
