"""A finding that somebody has decided to leave is marked with the reason, never deleted; unused ones are told."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from checker.cli import main
from checker.model import Span
from checker.prose import Prose
from checker.remarks import remarks

if TYPE_CHECKING:
    from pathlib import Path

RULES = """\
claims:
  - id: late-share
    says: 12% of sailings left late
    {more}
  - id: sailings
    says: The port counted 4,612 sailings
"""
RIGHT = "12% of sailings left late. The port counted 4,612 sailings.\n"
WRONG = "One in five sailings left late, the minister said."


class Desk:
    """A folder with documents and rules, and what factlint says of them."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.capsys = capsys
        self.rules("")
        self.put("right.txt", RIGHT)

    def rules(self, more: str) -> None:
        (self.folder / "rules").mkdir(exist_ok=True)
        (self.folder / "rules/port.yaml").write_text(RULES.replace("    {more}\n", more), encoding="utf-8")

    def put(self, name: str, text: str) -> None:
        (self.folder / "drafts").mkdir(exist_ok=True)
        (self.folder / "drafts" / name).write_text(text, encoding="utf-8")

    def check(self, *options: str) -> tuple[int, str, str]:
        code = main(["drafts/", *options])
        printed = self.capsys.readouterr()
        return code, printed.out, printed.err

    def finding(self, claim: str = "late-share") -> dict[str, Any]:
        _, out, _ = self.check("-f", "json")
        return next(each for each in json.loads(out)["findings"] if each["claim"] == claim)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Desk:
    monkeypatch.chdir(tmp_path)
    return Desk(tmp_path, capsys)


HELD_BACK = {
    "a comment in its line": ("a.txt", WRONG + " <!-- factlint: ignore late-share — quoted -->\n"),
    "a comment above": ("a.txt", f"<!-- factlint: ignore late-share — quoted -->\n{WRONG}\n"),
    "a line above": ("a.txt", f"factlint: ignore late-share — quoted\n\n{WRONG}\n"),
    "a line in brackets": ("a.txt", f"[factlint: ignore late-share - quoted]\n{WRONG}\n"),
    "two claims": ("a.txt", f"factlint: ignore sailings, late-share: quoted\n{WRONG} It had 4,000 sailings.\n"),
    "a pattern": ("a.txt", f"factlint: ignore late-* -- quoted\n{WRONG}\n"),
    "Windows line ends": ("a.txt", f"factlint: ignore late-share — quoted\r\n\r\n{WRONG}\r\n"),
    "Markdown above": ("a.md", f"# Port\n\n<!-- factlint: ignore late-share — quoted -->\n\n{WRONG}\n\nMore.\n"),
    "Markdown behind": ("a.md", f"# Port\n\n{WRONG} <!-- factlint: ignore late-share — quoted -->\n\nMore.\n"),
    "HTML above": ("a.html", f"<p>Hello, port.</p>\n<!-- factlint: ignore late-share — quoted -->\n<p>{WRONG}</p>\n"),
    "HTML inside": ("a.html", f"<p>{WRONG}<!-- factlint: ignore late-share — quoted --></p>\n<p>More of it.</p>\n"),
    "HTML in front": ("a.html", f"<p>It is so.</p><p><!-- factlint: ignore late-share — quoted -->{WRONG}</p>\n"),
}


@pytest.mark.parametrize(("name", "text"), HELD_BACK.values(), ids=HELD_BACK)
def test_a_remark_holds_a_finding_back_and_says_why(desk: Desk, name: str, text: str) -> None:
    desk.put(name, text)
    found = desk.finding()
    assert found["verdict"] == "conflict"
    assert found["severity"] == "none"
    assert found["suppressed"]["reason"] == "quoted"
    assert found["suppressed"]["severity"] == "error"
    assert found["suppressed"]["path"] == f"drafts/{name}"
    line = found["suppressed"]["line"]
    assert "factlint:" in text.splitlines()[line - 1]
    code, _, told = desk.check()
    assert (code, told) == (0, "")


COUNTS = {
    "another paragraph": f"factlint: ignore late-share — quoted\n\nHello.\n\n{WRONG}\n",
    "the paragraph above a line of its own": f"{WRONG}\n\nfactlint: ignore late-share — quoted\n\nHello.\n",
    "another claim": f"factlint: ignore sailings — quoted\n{WRONG}\n",
    "a sentence that begins like a remark": f"factlint: a linter for late-share.\n{WRONG}\n",
    "a comment that never ends": f"<!-- factlint: ignore late-share — quoted\n{WRONG}\n",
}


@pytest.mark.parametrize("text", COUNTS.values(), ids=COUNTS)
def test_other_findings_count(desk: Desk, text: str) -> None:
    desk.put("a.txt", text)
    assert desk.finding()["suppressed"] is None
    assert desk.check()[0] == 1


def test_two_places_of_which_one_is_excused_still_count(desk: Desk) -> None:
    desk.put("a.txt", f"factlint: ignore late-share — quoted\n{WRONG}\n")
    desk.put("b.txt", f"{WRONG}\n")
    found = desk.finding()
    assert found["suppressed"] is None
    assert [mention["source"] for mention in found["mentions"] if mention["primary"]] == ["b"]
    assert desk.check()[2] == "", "the remark is of use all the same"


def test_an_unused_remark_is_told_and_does_not_fail(desk: Desk) -> None:
    desk.put("a.txt", "Hello.\nfactlint: ignore late-share — quoted\nHello, port.\n")
    told = "drafts/a.txt:2:1: this suppression of late-share holds nothing back: nothing in its paragraph differs"
    code, _, err = desk.check()
    assert (code, err) == (0, f"{told}; delete it\n")
    assert desk.check("--fail-on", "note")[0] == 1, "a notice is as grave as a note"
    assert json.loads(desk.check("-f", "json")[1])["notices"][0]["line"] == 2


def test_a_remark_on_an_unknown_claim_is_told_with_what_was_meant(desk: Desk) -> None:
    desk.put("a.txt", f"factlint: ignore late-shares — quoted\n{WRONG}\n")
    code, _, err = desk.check()
    assert code == 1
    assert err.endswith("of late-shares names no claim of this run; did you mean late-share?\n")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"factlint: ignore late-share\n{WRONG}\n", "drafts/a.txt:1:1: this suppression gives no reason"),
        (f"{WRONG} <!-- factlint: ignore late-share — -->\n", "drafts/a.txt:1:52: this suppression gives no reason"),
        (f"\n<!-- factlint: ignore — quoted -->\n{WRONG}\n", "drafts/a.txt:2:1: this suppression names no claim"),
        (
            f"<!-- factlint: ignroe late-share — quoted -->\n{WRONG}\n",
            "drafts/a.txt:1:1: “factlint: ignroe” is nothing",
        ),
    ],
)
def test_a_remark_that_cannot_be_read_is_a_mistake(desk: Desk, text: str, told: str) -> None:
    desk.put("a.txt", text)
    code, _, err = desk.check()
    assert code == 2
    assert err.startswith(told)
    assert "write it like" in err


def test_what_a_remark_says_is_never_read_as_a_fact(desk: Desk) -> None:
    desk.put("a.txt", "factlint: ignore sailings — 30% of sailings left late in the first edition\nHello, port.\n")
    assert desk.finding()["verdict"] == "agree"


def test_an_exception_of_a_rule_file_holds_back_its_source_alone(desk: Desk) -> None:
    desk.put("a.txt", f"{WRONG}\n")
    desk.rules("    except: {source: a, reason: quotes the minister}\n")
    found = desk.finding()
    assert found["suppressed"] == {
        "by": "rules", "reason": "quotes the minister", "severity": "error", "path": "rules/port.yaml", "line": 4,
        "who": "", "until": None,
    }  # fmt: skip
    assert desk.check()[0] == 0
    desk.put("b.txt", f"{WRONG}\n")
    assert desk.check()[0] == 1


def test_an_exception_holds_back_a_silence(desk: Desk) -> None:
    desk.put("a.txt", "Hello, port.\n")
    desk.rules("    required-in: a\n")
    assert desk.check()[0] == 1
    desk.rules("    required-in: a\n    except: {source: a, reason: written before the count}\n")
    assert desk.check()[0] == 0
    assert desk.finding()["suppressed"]["reason"] == "written before the count"


def test_an_exception_that_is_not_needed_is_told(desk: Desk) -> None:
    desk.rules("    except: {source: right, reason: quotes the minister}\n")
    code, _, err = desk.check()
    assert code == 0
    assert err == (
        "rules/port.yaml:4: this suppression of late-share holds nothing back: nothing in “right” differs; delete it\n"
    )


def test_either_side_of_an_open_claim_can_be_excused(desk: Desk) -> None:
    desk.put("a.txt", f"{WRONG}\n")
    for name, text in (("right.txt", RIGHT), ("a.txt", f"{WRONG}\n")):
        desk.rules("    open: true\n")
        desk.put("right.txt", RIGHT)
        desk.put("a.txt", f"{WRONG}\n")
        assert desk.check()[0] == 1
        desk.put(name, f"factlint: ignore late-share — another year\n{text}")
        assert desk.check()[0] == 0


def test_reports_say_that_a_finding_is_suppressed(desk: Desk) -> None:
    desk.put("a.txt", f"factlint: ignore late-share — quoted\n{WRONG}\n")
    full = desk.check()[1]
    assert "≠ conflict  late-share  suppressed: quoted · drafts/a.txt:1\n" in full
    assert full.endswith("2 claims: 1 agree, 1 conflict".replace("1 agree, 1 conflict", "1 agrees, 1 conflicts") +
                         "; 1 of them suppressed\n")  # fmt: skip
    assert desk.check("-f", "concise")[1] == ""
    assert "[suppressed: quoted · drafts/a.txt:1]" in desk.check("-f", "concise", "-v")[1]
    assert desk.check("-f", "github")[1] == ""
    assert json.loads(desk.check("-f", "gitlab")[1]) == []
    assert '<skipped message="conflict, suppressed: quoted' in desk.check("-f", "junit")[1]
    assert "Suppressed: quoted" in desk.check("-f", "markdown")[1]
    assert "(suppressed: quoted" in desk.check("-f", "html")[1]


def test_sarif_carries_the_suppression(desk: Desk) -> None:
    desk.put("a.txt", f"factlint: ignore late-share — quoted\n{WRONG}\n")
    results = json.loads(desk.check("-f", "sarif")[1])["runs"][0]["results"]
    held = next(result for result in results if result["ruleId"] == "late-share")
    assert held["suppressions"] == [{"kind": "inSource", "justification": "quoted · drafts/a.txt:1"}]
    assert (held["kind"], held["level"]) == ("fail", "error")
    assert all("suppressions" not in result for result in results if result is not held)


def test_a_remark_is_blank_in_the_fold_and_nothing_moves() -> None:
    text = "One.\nfactlint: ignore a-claim — 20 councils\nTwo <!-- factlint: ignore b — 30\nhomes --> three.\n"
    folded = Prose(text).folded
    assert len(folded) == len(text)
    assert folded.split() == ["one.", "two", "three."]
    assert folded.count("\n") == text.count("\n")
    assert [remark.words for remark in remarks(text)] == ["ignore a-claim — 20 councils", "ignore b — 30 homes"]


def test_remarks_are_found_in_linear_time() -> None:
    text = "<!-- factlint: " * 20_000
    assert list(remarks(text)) == []
    many = list(remarks("factlint: ignore a — b\n" * 5_000))
    assert len(many) == 5_000
    assert many[0].span == Span(0, 22)
