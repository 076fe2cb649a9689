"""Freezing into a file that stands already, and from documents that make it hard."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from checker import check, discover
from checker.cli import main
from checker.discovery.freeze import Frozen, scalar
from checker.discovery.stating import Wording

_BOATS = ("The storm destroyed 214 fishing boats along the northern coast: “a blow”, he said.\n",
          "Along the northern coast 241 fishing boats were destroyed by the storm # so they say.\n")  # fmt: skip
_WARDS = "“We will not close a single ward, 'not one', before the winter is over,” said María Lind.\n"
_TAXES = ("The council raised its tax by 4.2% for the coming year, residents heard.\n",
          "Residents heard that the council raised its tax by 4.9% for the coming year.\n")  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "drafts").mkdir()
    for name, text in zip("ab", _BOATS, strict=True):
        (tmp_path / "drafts" / f"{name}.txt").write_text(f"{text}\n{_WARDS}", encoding="utf-8")
    return tmp_path


def _write(path: str = "draft.yaml") -> int:
    return main(["discover", "drafts", "--write", path, "-f", "concise"])


def _claims(text: str) -> dict[str, dict[str, object]]:
    return {claim["id"]: claim for claim in yaml.safe_load(text)["claims"]}


def test_names_and_words_that_yaml_would_misread_are_written_so_that_they_hold(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "drafts" / "a.txt").rename(folder / "drafts" / 'Report: "final", [v2] & #1.txt')
    (folder / "drafts" / "b.txt").rename(folder / "drafts" / "- ünïcode * ná'me.txt")
    assert _write() == 0
    assert main(["rules", "test", "draft.yaml"]) == 0
    assert "0 failed" in capsys.readouterr().out
    assert main(["drafts", "--rules", "draft.yaml", "-f", "concise"]) == 1
    assert "214 is not 241" in capsys.readouterr().out


def test_no_line_is_wider_than_an_editor_shows(folder: Path) -> None:
    _write()
    lines = (folder / "draft.yaml").read_text(encoding="utf-8").splitlines()
    assert max(map(len, lines)) <= 120


def test_a_file_with_mistakes_is_told_and_left_as_it_is(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    draft = folder / "draft.yaml"
    draft.write_text("claims:\n  - id: x\n   says: [\n", encoding="utf-8")
    assert _write() == 2
    assert "draft.yaml:3:4" in capsys.readouterr().err
    assert draft.read_text(encoding="utf-8") == "claims:\n  - id: x\n   says: [\n"


def test_without_a_finding_no_file_is_made(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in "ab":
        (folder / "drafts" / f"{name}.txt").write_text("Good morning.\n", encoding="utf-8")
    assert _write() == 2
    assert "no file is written" in capsys.readouterr().err
    assert not (folder / "draft.yaml").exists()


def test_a_folder_that_cannot_be_made_is_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert folder.is_dir()
    assert _write("drafts/a.txt/draft.yaml") == 2
    told = capsys.readouterr().err
    assert "drafts/a.txt/draft.yaml: a part of the path of the output file is not a folder" in told


def test_no_folder_is_made_for_a_file_that_would_be_empty(folder: Path) -> None:
    assert main(["discover", "drafts/a.txt", "--write", "nowhere/draft.yaml"]) == 2
    assert not (folder / "nowhere").exists()


def test_a_later_fact_goes_behind_what_an_editor_made_of_the_file(folder: Path) -> None:
    draft = folder / "draft.yaml"
    _write()
    edited = draft.read_text(encoding="utf-8")
    edited = edited.replace("  a: drafts/a.txt", "  the-first: '*a.txt' # our own").replace("[a, b]", "[the-first, b]")
    edited = edited.replace("\n", "\r\n")
    draft.write_bytes(edited.encode())
    for name, text in zip("ab", _TAXES, strict=True):
        with (folder / "drafts" / f"{name}.txt").open("a", encoding="utf-8") as stream:
            stream.write(f"\n{text}")
    _write()
    after = draft.read_bytes().decode()
    assert after.startswith(edited.rstrip())
    assert "\n" not in after.replace("\r\n", "")
    (added,) = set(_claims(after)) - set(_claims(edited))
    assert _claims(after)[added]["sources"] == ["the-first", "b"]


def test_what_is_no_file_is_written_to_and_never_read(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert folder.is_dir()
    assert _write(os.devnull) == 0
    assert " claims written" in capsys.readouterr().err


def test_a_new_document_becomes_a_source(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    draft = folder / "draft.yaml"
    _write()
    (folder / "drafts" / "a.txt").write_text(f"{_BOATS[0]}\n{_WARDS}\n{_TAXES[0]}", encoding="utf-8")
    (folder / "drafts" / "c.txt").write_text(_TAXES[1], encoding="utf-8")
    _write()
    book = yaml.safe_load(draft.read_text(encoding="utf-8"))
    assert list(book["sources"]) == ["a", "b", "c"]
    assert book["claims"][-1]["sources"] == ["a", "c"]
    assert "now among its sources: c; its claims" in capsys.readouterr().err
    assert main(["rules", "test", "draft.yaml"]) == 0


def test_a_claim_that_was_made_a_comment_is_not_written_again(folder: Path) -> None:
    draft = folder / "draft.yaml"
    _write()
    head, *claims = draft.read_text(encoding="utf-8").split("\n\n")
    unwanted = "\n".join(f"# {line}" for line in claims[0].splitlines())
    kept = "\n\n".join([head, unwanted, *claims[1:]])
    draft.write_text(kept, encoding="utf-8")
    _write()
    assert draft.read_text(encoding="utf-8") == kept


def test_a_claim_under_another_name_is_not_written_again(folder: Path) -> None:
    draft = folder / "draft.yaml"
    _write()
    renamed = draft.read_text(encoding="utf-8").replace("- id: ", "- id: our-")
    draft.write_text(renamed, encoding="utf-8")
    _write()
    assert draft.read_text(encoding="utf-8") == renamed


def test_a_day_told_from_its_own_day_is_written_as_its_date(folder: Path) -> None:
    (folder / "drafts" / "a.txt").write_text(
        "14 March 2019\n\nThe old bridge over the river Arne collapsed on Tuesday, killing nobody.\n", encoding="utf-8"
    )
    (folder / "drafts" / "b.txt").write_text(
        "15 March 2019\n\nPolice said the old bridge over the river Arne had collapsed on Tuesday.\n", encoding="utf-8"
    )
    _write()
    claims = _claims((folder / "draft.yaml").read_text(encoding="utf-8"))
    dates = [str(claim["says"]) for claim in claims.values() if claim["kind"] == "date"]
    assert dates
    assert all("March 2019" in says and "day" not in says.replace("14", "") for says in dates)
    assert main(["rules", "test", "draft.yaml"]) == 0


def test_claims_of_one_sentence_are_worded_so_that_each_finds_its_own_figure(folder: Path) -> None:
    (folder / "drafts" / "a.txt").write_text(
        "In the valley 64 orchards were felled last winter and 31 orchards were replanted in spring.\n",
        encoding="utf-8",
    )
    (folder / "drafts" / "b.txt").write_text(
        "The growers say that 31 orchards were replanted in spring.\n\n"
        "In the valley 69 orchards were felled last winter, according to the growers, who blame a fungus for it.\n",
        encoding="utf-8",
    )
    report = discover(["drafts"])
    told = {finding.claim: finding.verdict for finding in report.findings}
    assert sorted(told.values()) == ["agree", "conflict"]
    _write()
    assert {finding.claim: finding.verdict for finding in check(["drafts"], "draft.yaml").findings} == told


def test_what_the_sample_documents_tell_is_found_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seeds = Path(__file__).resolve().parents[2] / "seeds"
    monkeypatch.chdir(tmp_path)
    assert main(["discover", str(seeds), "--write", "draft.yaml", "-o", "report.txt"]) == 0
    again = {finding.claim: finding.verdict for finding in check([seeds], "draft.yaml").findings}
    told = {each.claim: each.verdict for each in discover([seeds]).findings if each.kind != "relation"}
    lost = {claim for claim, verdict in told.items() if again.get(claim) != verdict}
    assert len(lost) <= len(told) // 10, lost
    assert again.keys() <= told.keys()


@given(st.text(max_size=80))
def test_a_text_reads_back_as_it_was(text: str) -> None:
    assert yaml.load(scalar(text), Loader=yaml.BaseLoader) == " ".join(text.split())


@given(st.lists(st.text(max_size=40), min_size=1, max_size=12).map(" ".join).filter(str.strip), st.text(max_size=40))
def test_a_claim_reads_back_as_it_was(words: str, comment: str) -> None:
    wording = Wording("quote", words, near=("north, south",), also_called=(("a: b", ("no", "1:7")),))
    claim = Frozen("some-id", "quote", wording, (comment, f"  {comment}"), ("a", "b c"), examples=(("agree", words),))
    (read,) = yaml.load("\n".join(claim.lines()), Loader=yaml.BaseLoader)
    told = " ".join(words.split())
    assert read == {
        "id": "some-id",
        "quote": told,
        "also-called": {"a: b": ["no", "1:7"]},
        "near": ["north, south"],
        "sources": ["a", "b c"],
        "examples": {"agree": [told]},
    }
