"""What `factlint compare A B` prints, and with which code it ends."""

from __future__ import annotations

import json

import pytest

from checker.cli import main


def printed(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str]:
    code = main(["compare", *arguments])
    return code, capsys.readouterr().out


def test_two_figures_take_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert printed(capsys, "four in 10", "40%") == (0, "same: four in ten is 40%\n")


def test_a_conflict_ends_with_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert printed(capsys, "35 schools", "34 schools") == (1, "conflict: 35 is not 34\n")


def test_several_figures_are_told_one_beside_the_other(capsys: pytest.CaptureFixture[str]) -> None:
    code, out = printed(capsys, "40 schools had 12,000 pupils and 3 cooks", "In 40 schools there were 11,000 pupils")
    assert code == 1
    assert out == (
        "conflict: 12,000 is not 11,000\n"
        "  conflict     “12,000 pupils” and “11,000 pupils”: 12,000 is not 11,000\n"
        "  same         “40 schools” and “40 schools”: both say 40\n"
        "  -            “3 cooks”: only the first text says so\n"
    )


def test_no_line_of_several_figures_is_wider_than_80_columns(capsys: pytest.CaptureFixture[str]) -> None:
    first = (
        "The independent inspectorate saw 40 very large local authority children's homes and 12,000 children in need"
    )
    _, out = printed(capsys, first, first.replace("12,000", "12,017").replace("40", "forty"))
    assert len(out.splitlines()) > 3
    assert max(map(len, out.splitlines()[1:])) <= 80


def test_json_gives_offsets_into_both_texts(capsys: pytest.CaptureFixture[str]) -> None:
    _, out = printed(capsys, "-f", "json", "40 dogs and 3 cats", "some 40 dogs")
    assert json.loads(out)["figures"] == [
        {
            "first": {"start": 0, "end": 7},
            "second": {"start": 5, "end": 12},
            "relation": "compatible",
            "why": "40 is about 40",
        },
        {"first": {"start": 12, "end": 18}, "second": None, "relation": None, "why": "only the first text says so"},
    ]


@pytest.mark.parametrize("arguments", [("", ""), ("20 men", " "), ("!", "?"), ("5 men", "6 men", "-f", "xml"), ("5",)])
def test_wrong_input_ends_with_two_and_says_what_is_wrong(
    arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["compare", *arguments]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.strip()
