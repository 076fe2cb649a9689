"""`factlint rules new` writes a claim that the loader reads, into a file that keeps every line it had."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.cli import main
from checker.rules.nodes import Table, Text, gather
from checker.rules.writing import scalar, slug
from checker.rules.yamlfile import read

if TYPE_CHECKING:
    from pathlib import Path

FIGURE = "13% of councils were judged inadequate"
QUOTE = "“Leadership must be addressed quickly.”"


@pytest.fixture(autouse=True)
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_without_a_file_the_claim_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "new", FIGURE]) == 0
    printed = capsys.readouterr()
    assert printed.out.splitlines()[:2] == ["  - id: councils-judged-inadequate", f"    says: {FIGURE}"]
    assert "# near: [" in printed.out
    assert "--to FILE" in printed.err


def test_the_sentence_can_come_on_standard_input(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("12 dogs barked\n"))
    assert main(["rules", "new"]) == 0
    assert "says: 12 dogs barked\n" in capsys.readouterr().out


def test_a_new_file_is_a_rule_file_that_passes_its_own_tests(capsys: pytest.CaptureFixture[str]) -> None:
    for sentence in (FIGURE, QUOTE, "20 of the 152 authorities failed", "It opened on 3 May 1998: a “record”"):
        assert main(["rules", "new", sentence, "--to", "rules/a.yaml"]) == 0
    assert main(["rules", "test"]) == 0
    assert "4 examples of 4 claims: 0 failed" in capsys.readouterr().out


KEPT = {
    "claims at the end": "# head\nclaims:\n- id: a\n  says: 3 dogs # why\n  # of it\n\n# tail\n",
    "another key behind": "claims:\n  - id: a\n    says: 3 dogs\n\n# the sources\nsources: {one: '*.txt'}\n",
    "no claims yet": "title: A file\n",
    "no line end": "claims:\n  - id: a\n    says: 3 dogs",
    "Windows": "claims:\r\n  - id: a\r\n    says: 3 dogs\r\n# tail\r\n",
    "a byte order mark": "\ufeffclaims:\n  - id: a\n    says: 3 dogs\n",
    "spaced claims": "claims:\n  - id: a\n    says: 3 dogs\n\n  - id: b\n    says: >\n      4 dogs\n      bark\n",
}


@pytest.mark.parametrize("old", KEPT.values(), ids=KEPT)
def test_a_rule_file_keeps_every_line(old: str, desk: Path) -> None:
    file = desk / "a.yaml"
    file.write_bytes(old.encode())
    assert main(["rules", "new", FIGURE, "--to", "a.yaml"]) == 0
    new = file.read_bytes().decode()
    left = iter(new.splitlines())
    assert all(line in left for line in old.splitlines()), new
    assert ("\r\n" in new) == ("\r\n" in old)
    assert new.count("\r") == new.count("\r\n")


def test_a_comment_inside_the_last_claim_stays_with_it(desk: Path) -> None:
    (desk / "a.yaml").write_text(KEPT["claims at the end"], encoding="utf-8")
    assert main(["rules", "new", FIGURE, "--to", "a.yaml"]) == 0
    text = (desk / "a.yaml").read_text(encoding="utf-8")
    assert text.index("# of it") < text.index("councils-judged") < text.index("# tail")


@pytest.mark.parametrize(
    ("old", "told"),
    [
        ("claims: [{id: a, says: 3 dogs}]\n", "a.yaml:1:1: the claims stand in brackets"),
        ("claims:\n  - id: a\n    sais: 3 dogs\n", 'a.yaml:3:5: unknown key "sais"'),
        ("claims: [\n", "a.yaml:1:9: this bracket is never closed"),
        ("- one\n", "a.yaml: this is no rule file"),
    ],
)
def test_a_file_that_cannot_take_the_claim_is_left_as_it_is(
    old: str, told: str, desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (desk / "a.yaml").write_text(old, encoding="utf-8")
    assert main(["rules", "new", FIGURE, "--to", "a.yaml"]) == 2
    assert told in capsys.readouterr().err
    assert (desk / "a.yaml").read_text(encoding="utf-8") == old


def test_an_id_is_new_among_all_rule_files(desk: Path) -> None:
    (desk / "rules").mkdir()
    for name in ("a", "b"):
        assert main(["rules", "new", FIGURE, "--to", f"rules/{name}.yaml"]) == 0
    assert "id: councils-judged-inadequate-2" in (desk / "rules/b.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["nothing at all"], "states no value; write the fact with its value"),
        ([FIGURE, "--speaker", "Ann Poole"], "--speaker goes with a quotation"),
        ([FIGURE, "--id", "Not An Id"], "cannot be an id"),
        (["“”"], "states no value"),
    ],
)
def test_what_is_no_claim_is_told(arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "new", *arguments]) == 2
    printed = capsys.readouterr()
    assert told in printed.err
    assert printed.out == ""


@pytest.mark.parametrize(
    ("sentence", "ident"),
    [
        ("Twenty of the councils were judged inadequate", "councils-judged-inadequate"),
        ("13% of them", "claim"),
        ("L’équipe a perdu 3 matchs", "perdu-matchs"),
    ],
)
def test_an_id_is_made_of_telling_words_and_no_figure(sentence: str, ident: str) -> None:
    assert slug(sentence) == ident


@given(
    st.text(
        st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufeff\ufffe\uffff\u2028\u2029"), min_size=1
    )
)
def test_a_scalar_is_read_back_as_it_was(text: str) -> None:
    data = f"a: {scalar(text)}\n".encode()
    root, problems = gather(read(data, "a.yaml", len(data)))
    assert not problems
    assert isinstance(root, Table)
    value = root.get("a")
    assert isinstance(value, Text)
    assert value.text == text
