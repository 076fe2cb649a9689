"""`factlint annotate`: from a draft and its sources to a copy with notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from checker.cli import main
from tests.annotate.drafts import commented, reopened, saved
from tests.annotate.test_docx import bold, written
from tests.annotate.test_text import without_notes
from tests.formats.word import heading, paragraph

if TYPE_CHECKING:
    from pathlib import Path

RULES = """claims:
  - id: late-share
    says: 12% of sailings left late
"""
DRAFT = "Ferry traffic – größer\n\nOf all sailings 21% left late.\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules/ferries.yaml").write_text(RULES)
    (tmp_path / "sources").mkdir()
    (tmp_path / "sources/port.txt").write_text("Port\n\nIn March 12% of sailings left late.\n")
    (tmp_path / "draft.md").write_text(DRAFT)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_copy_stands_beside_the_draft_and_the_draft_is_as_it_was(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["annotate", "draft.md", "sources"]) == 0
    assert capsys.readouterr() == ("draft.reviewed.md: 1 note (1 conflict)\n", "")
    copy = (folder / "draft.reviewed.md").read_text()
    assert copy == (
        "Ferry traffic – größer\n\nOf all sailings 21%[^factlint-1] left late.\n\n\n"
        "[^factlint-1]: conflict: late-share\n\n    12% is not 21%.\n\n"
        "    The rule says: 12% of sailings left late\n\n"
        "    In port, sources/port.txt:3:10: In March 12% of sailings left late.\n\n"
        "    Rule: rules/ferries.yaml:2\n"
    )
    assert without_notes(copy) == DRAFT == (folder / "draft.md").read_text()


def test_a_word_draft_gets_comments(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    body = (heading("Ferry traffic"), paragraph("Of all sailings ", bold("2"), "1% left late."))
    (folder / "draft.docx").write_bytes(saved(written(*body)))
    assert main(["annotate", "draft.docx", "sources", "-o", "out.docx"]) == 0
    assert capsys.readouterr() == ("out.docx: 1 note (1 conflict)\n", "")
    copy = reopened((folder / "out.docx").read_bytes())
    assert commented(copy) == [("21%", "conflict: late-share")]
    assert [comment.text.split("\n")[1:3] for comment in copy.comments] == [
        ["12% is not 21%.", "The rule says: 12% of sailings left late"]
    ]


def test_a_file_that_is_there_is_replaced_only_by_force(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "out.md").write_text("mine")
    assert main(["annotate", "draft.md", "sources", "-o", "out.md"]) == 2
    message = "out.md: there is such a file already; name another with -o, or give --force to replace it\n"
    assert capsys.readouterr() == ("", message)
    assert (folder / "out.md").read_text() == "mine"
    assert main(["annotate", "draft.md", "sources", "-o", "out.md", "--force"]) == 0
    assert "[^factlint-1]" in (folder / "out.md").read_text()


@pytest.mark.parametrize("target", ["draft.md", "./draft.md", "link.md"])
def test_the_draft_is_never_replaced(folder: Path, target: str, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "link.md").symlink_to("draft.md")
    assert main(["annotate", "draft.md", "-o", target, "--force"]) == 2
    assert "the copy would take the place of a document" in capsys.readouterr().err
    assert (folder / "draft.md").read_text() == DRAFT


def test_a_source_that_is_named_is_never_replaced(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = (folder / "sources/port.txt").read_text()
    assert main(["annotate", "draft.md", "sources/port.txt", "-o", "sources/port.txt", "--force"]) == 2
    assert "the copy would take the place of a document" in capsys.readouterr().err
    assert (folder / "sources/port.txt").read_text() == before


def test_copies_of_earlier_runs_are_no_sources(folder: Path) -> None:
    assert main(["annotate", "draft.md", "."]) == 0
    first = (folder / "draft.reviewed.md").read_text()
    assert main(["annotate", "draft.md", ".", "-o", "again.md"]) == 0
    assert (folder / "again.md").read_text() == first
    assert main(["annotate", "draft.md", ".", "-o", "again.md", "--force"]) == 0
    assert (folder / "again.md").read_text() == first


def test_agreements_are_noted_down_on_request(folder: Path) -> None:
    assert main(["annotate", "sources/port.txt", "-o", "plain.txt"]) == 0
    assert (folder / "plain.txt").read_text() == (folder / "sources/port.txt").read_text()
    assert main(["annotate", "sources/port.txt", "-v", "-o", "verbose.txt"]) == 0
    assert "12%[^factlint-1] of sailings" in (folder / "verbose.txt").read_text()


@pytest.mark.parametrize(
    ("draft", "message"),
    [
        (
            "scan.pdf",
            "scan.pdf: notes cannot be written into “.pdf” files; name a draft that ends in one of .docx, .mark",
        ),
        ("sources", "sources: notes are written into one draft, and this is a folder; name a draft that ends in"),
        ("gone.md", "gone.md: there is no such file or folder\n"),
        ("empty.md", "empty.md: the file is empty; write the text"),
    ],
)
def test_a_draft_that_cannot_be_annotated_is_wrong_input(
    folder: Path, draft: str, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "empty.md").write_bytes(b"")
    before = sorted(folder.rglob("*"))
    assert main(["annotate", draft, "sources"]) == 2
    printed = capsys.readouterr()
    assert printed.err.startswith(message)
    assert not printed.out
    assert sorted(folder.rglob("*")) == before


def test_what_is_wrong_with_a_source_is_told_and_the_copy_is_written(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "sources/scan.txt").write_bytes(b"\xff\xfe\xff")
    assert main(["annotate", "draft.md", "sources"]) == 2
    printed = capsys.readouterr()
    assert printed.err.startswith("sources/scan.txt")
    assert printed.out == "draft.reviewed.md: 1 note (1 conflict)\n"


def test_the_encoding_of_the_draft_is_kept(folder: Path) -> None:
    (folder / "draft.txt").write_bytes(DRAFT.encode("utf-16"))
    assert main(["annotate", "draft.txt", "sources"]) == 0
    copy = (folder / "draft.reviewed.txt").read_bytes().decode("utf-16")
    assert copy.startswith("Ferry traffic – größer\n\nOf all sailings 21%[^factlint-1] left late.\n\n\n")
