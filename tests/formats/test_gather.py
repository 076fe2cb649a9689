"""From paths to documents: what is read, what is told, and what a plain run does not load."""

from __future__ import annotations

import os
import subprocess
import sys
from itertools import permutations
from typing import TYPE_CHECKING

import pytest

from checker import formats
from checker.formats import gather
from tests.formats.paper import column, pdf
from tests.formats.word import paragraph, word

if TYPE_CHECKING:
    from pathlib import Path

SEEDS = "seeds"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def faults(*paths: str, encoding: str | None = None) -> list[str]:
    return [str(problem) for problem in gather(paths, encoding=encoding).problems]


def test_the_text_of_a_document_is_the_decoded_file(folder: Path) -> None:
    (folder / "a.txt").write_bytes(b"\xef\xbb\xbfOne in seven \xe2\x80\x93\r\nof 152.\r")
    (document,) = gather(["a.txt"]).documents
    assert document.text == "One in seven –\r\nof 152.\r"
    assert (document.source.label, document.source.path, document.origin) == ("a", "a.txt", None)


def test_the_order_of_arguments_changes_no_document(folder: Path) -> None:
    for name in ("b.txt", "a.txt", "c.txt"):
        (folder / name).write_text(name, encoding="utf-8")
    runs = [gather(list(order)) for order in permutations(["c.txt", "a.txt", ".", "missing"])]
    assert len({(tuple(d.source for d in run.documents), run.problems, run.skipped) for run in runs}) == 1


def test_one_bad_file_does_not_stop_the_others(folder: Path) -> None:
    (folder / "bad.txt").write_bytes(b"one\n\xff")
    (folder / "good.txt").write_text("One in seven.", encoding="utf-8")
    run = gather(["."])
    assert [document.source.label for document in run.documents] == ["good"]
    assert str(run.problems[0]).startswith("bad.txt:2:1: byte 0xff at offset 4 is not UTF-8; ")


def test_a_bad_file_keeps_its_label_so_that_mending_it_renames_nobody(folder: Path) -> None:
    for name, data in (("a", b"\xff"), ("b", b"One in seven.")):
        (folder / name).mkdir()
        (folder / name / "report.txt").write_bytes(data)
    assert [document.source.label for document in gather(["."]).documents] == ["b/report"]


def test_a_binary_file_is_skipped_in_a_folder_and_a_problem_by_name(folder: Path) -> None:
    (folder / "a.txt").write_bytes(b"GIF89a\0\0")
    (folder / "b.txt").write_text("One in seven.", encoding="utf-8")
    run = gather(["."])
    assert [(skip.path, skip.reason) for skip in run.skipped] == [("a.txt", "binary")]
    assert run.problems == ()
    assert faults("a.txt")[0].startswith("a.txt: it is not text (byte 0x00 at offset 6)")


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (b"{\\rtf1\\ansi One in seven.}", "a.rtf: it is RTF, not plain text; save it as .docx or .txt"),
        (b"%PDF-1.4 ...", "a.rtf: it is PDF, not plain text; name it .pdf"),
    ],
)
def test_a_file_that_only_looks_like_text_is_a_problem(folder: Path, data: bytes, fault: str) -> None:
    (folder / "a.rtf").write_bytes(data)
    assert faults("a.rtf") == [fault]


@pytest.mark.parametrize(
    ("data", "fault"), [(b"", "the file is empty; write the text"), (b" \r\n\t", "there is no text in it")]
)
def test_a_file_without_text_is_a_problem(folder: Path, data: bytes, fault: str) -> None:
    (folder / "a.txt").write_bytes(data)
    (told,) = faults(".")
    assert told.startswith(f"a.txt: {fault}")


def test_an_enormous_file_is_a_problem_and_is_not_read(folder: Path) -> None:
    with (folder / "a.txt").open("wb") as file:
        file.truncate(formats.LARGEST_FILE + 1)
    assert faults("a.txt") == ["a.txt: it is too large (200,000,001 bytes; at most 200,000,000 are read)"]


def test_a_text_that_is_too_long_is_a_problem(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(formats, "LONGEST_TEXT", 4)
    (folder / "a.txt").write_text("fünf!", encoding="utf-8")
    assert faults("a.txt") == ["a.txt: its text is too long (5 characters; at most 4 are read)"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_is_a_problem(folder: Path) -> None:
    (folder / "a.txt").write_text("One in seven.", encoding="utf-8")
    (folder / "a.txt").chmod(0)
    assert faults(".") == ["a.txt: no permission to read it"]


def test_nothing_to_check_is_a_problem() -> None:
    assert faults()[0].startswith("nothing to check; name a file or a folder with documents")


def test_an_unknown_encoding_is_one_problem(folder: Path) -> None:
    (folder / "a.txt").write_text("One in seven.", encoding="utf-8")
    assert faults("a.txt", encoding="cp9") == ['unknown encoding "cp9"; as in utf-8, windows-1252']


def test_standard_input_is_a_document() -> None:
    (document,) = gather([], stdin=("-", b"One in seven.")).documents
    assert (document.source.path, document.source.label, document.text) == ("-", "-", "One in seven.")


def test_standard_input_takes_the_place_of_the_file_of_its_name(folder: Path) -> None:
    (folder / "a.txt").write_text("old", encoding="utf-8")
    (folder / "b.txt").write_text("other", encoding="utf-8")
    run = gather(["."], stdin=("./a.txt", b"new"))
    assert [(document.source.path, document.text) for document in run.documents] == [
        ("a.txt", "new"),
        ("b.txt", "other"),
    ]


def test_every_known_kind_of_document_in_a_folder_is_read_and_bad_ones_are_told(folder: Path) -> None:
    (folder / "a.txt").write_text("One in seven.", encoding="utf-8")
    (folder / "b.MD").write_text("# One in *seven*", encoding="utf-8")
    (folder / "c.html").write_text("<p>One in seven.</p>", encoding="utf-8")
    (folder / "d.docx").write_bytes(word(paragraph("One in seven.")))
    (folder / "e.pdf").write_bytes(pdf(column(["One in seven."])))
    (folder / "f.docx").write_bytes(b"no archive")
    (folder / "g.pdf").write_bytes(b"%PDF-1.7 cut off")
    (folder / "h.html").write_text("<script>1</script>", encoding="utf-8")
    (folder / "i.yaml").write_text("claims: []", encoding="utf-8")
    run = gather(["."])
    assert [document.source.label for document in run.documents] == ["a", "b", "c", "d", "e"]
    assert {document.text.rstrip(".") for document in run.documents} == {"One in seven"}
    assert [problem.path for problem in run.problems] == ["f.docx", "g.pdf", "h.html"]
    assert [skip.path for skip in run.skipped] == ["i.yaml"]


def test_a_format_without_its_library_is_one_problem_and_the_run_goes_on(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "checker.formats.pdf.document", None)
    (folder / "a.txt").write_text("One in seven.", encoding="utf-8")
    (folder / "b.pdf").write_bytes(pdf(column(["One in seven."])))
    run = gather(["."])
    assert len(run.documents) == 1
    assert [str(problem) for problem in run.problems] == [
        "b.pdf: reading PDF needs pypdfium2; install it with: pip install 'factlint[pdf]'"
    ]


def test_standard_input_is_read_in_the_format_of_its_name() -> None:
    (document,) = gather([], stdin=("draft.md", b"**One** in seven.")).documents
    assert (document.source.path, document.text) == ("draft.md", "One in seven.")


def test_a_plain_text_run_loads_no_other_format() -> None:
    code = f"""
import sys
from checker import formats
assert len(formats.gather([{SEEDS!r}]).documents) == 5
print(*sorted(name for name in sys.modules if name.startswith("checker.formats.")))
print(*sorted({{"zipfile", "html", "html.parser", "xml", "markdown_it", "pypdfium2"}} & sys.modules.keys()))
"""
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    shared = {f"checker.formats.{name}" for name in ("encoding", "reading", "text")}
    loaded, heavy = ran.stdout.splitlines()
    assert set(loaded.split()) == shared
    assert heavy == ""


@pytest.mark.parametrize("name", formats.names())
def test_a_format_has_the_shape_of_one(name: str) -> None:
    format_ = formats.load(name)
    assert format_.SUFFIXES
    assert all(suffix == suffix.lower() and suffix.startswith(".") for suffix in format_.SUFFIXES)
    assert all(formats.for_suffix(suffix) is format_ for suffix in format_.SUFFIXES)
    assert format_.DESCRIPTION
    assert not format_.DESCRIPTION.endswith(".")
