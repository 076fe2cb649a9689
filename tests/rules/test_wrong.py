"""Every mistake in rule files is told in one run, at its place, with what would mend it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from checker import rules
from checker.errors import InputError
from tests.rules.scenarios import WRONG, Scenario, scenarios

if TYPE_CHECKING:
    from pathlib import Path

SCENARIOS = list(scenarios(WRONG.read_text(encoding="utf-8")))
# The longest remedy lists all keys of a claim.
READABLE = 280


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda each: each.name)
def test_the_messages_are_these(scenario: Scenario, tmp_path: Path) -> None:
    assert scenario.run(tmp_path) == scenario.messages


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda each: each.name)
def test_each_message_is_one_readable_line_with_a_place(scenario: Scenario) -> None:
    for message in scenario.messages.splitlines():
        assert re.match(r"[a-f]\.yaml:(\d+:\d+:)? \S", message), message
        assert len(message) < READABLE


def test_scenarios_have_names_of_their_own() -> None:
    assert len({scenario.name for scenario in SCENARIOS}) == len(SCENARIOS)


def test_what_is_told_is_raised_by_load_with_every_problem(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("clams: []\ntitel: x\n", encoding="utf-8")
    with pytest.raises(InputError) as raised:
        rules.load([path])
    assert [problem.line for problem in raised.value.problems] == [1, 1, 2]


def test_bytes_that_are_not_utf_8_are_told_with_their_offset(tmp_path: Path) -> None:
    assert _told(tmp_path, b"title: caf\xe9\n") == "not UTF-8: byte 0xe9 at offset 10; save the file as UTF-8"


def test_a_byte_order_mark_counts_among_the_bytes(tmp_path: Path) -> None:
    assert "at offset 13;" in _told(tmp_path, b"\xef\xbb\xbftitle: caf\xe9\n")


def test_utf_16_is_not_guessed_at(tmp_path: Path) -> None:
    assert _told(tmp_path, "title: x\n".encode("utf-16")).startswith("not UTF-8: byte 0xff at offset 0;")


def test_a_control_character_is_told_with_its_place(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"title: x\nclaims:\n  - id: a\x01b\n")
    _, (problem,) = rules.read([path])
    assert (problem.line, problem.column, problem.fault) == (3, 10, "control character U+0001")


def test_a_file_of_ten_megabytes_is_not_read(tmp_path: Path) -> None:
    told = _told(tmp_path, b"title: x\n" * 1_111_112)
    assert told == "this file has 10.0 MB, and a rule file at most 1 MB; is it a rule file?"


def test_a_missing_file_and_a_folder_are_told_beside_the_mistakes_of_others(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("claims: []\n", encoding="utf-8")
    (tmp_path / "folder.yaml").mkdir()
    _, problems = rules.read([tmp_path / name for name in ("a.yaml", "folder.yaml", "none.yaml")])
    assert [problem.fault for problem in problems] == [
        '"claims" is empty',
        "cannot be read: Is a directory",
        "cannot be read: No such file or directory",
    ]


@pytest.mark.parametrize(
    "hostile",
    [
        pytest.param("title: " + "[" * 400_000, id="brackets"),
        pytest.param("- " * 100_000, id="lists"),
        pytest.param("{a: " * 100_000, id="tables"),
        pytest.param("a: &a [x]\n" + "".join(f"b{n}: &b{n} [*a]\n" for n in range(30_000)), id="anchors"),
    ],
)
def test_nesting_and_anchors_without_end_are_told_and_not_followed(hostile: str, tmp_path: Path) -> None:
    assert _told(tmp_path, hostile.encode())


def test_a_billion_laughs_are_told_after_a_hundred_thousand(tmp_path: Path) -> None:
    lines = ["l0: &l0 [ha, ha, ha, ha, ha, ha, ha, ha, ha]"]
    lines += [f"l{n}: &l{n} [{', '.join([f'*l{n - 1}'] * 9)}]" for n in range(1, 10)]
    assert "more than 100,000 entries" in _told(tmp_path, "\n".join(lines).encode())


def test_an_anchor_inside_itself_is_told(tmp_path: Path) -> None:
    assert '"*x" names an anchor that is not written above' in _told(tmp_path, b"claims: &x [*x]\n")


def test_a_claim_without_mistakes_is_read_beside_others_with_some(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(
        "claims:\n  - id: good\n    says: 20 councils failed\n  - id: bad\n    says: x\n"
        "  - id: on-bad\n    relation: good = bad\n  - id: on-good\n    relation: good / 2 = 10\n",
        encoding="utf-8",
    )
    rulebook, problems = rules.read([path])
    assert [claim.id for claim in rulebook.claims] == ["good", "on-good"]
    assert [problem.line for problem in problems] == [5]


def _told(folder: Path, content: bytes) -> str:
    path = folder / "a.yaml"
    path.write_bytes(content)
    _, problems = rules.read([path])
    return "\n".join(str(problem).removeprefix(f"{path.as_posix()}: ") for problem in problems)
