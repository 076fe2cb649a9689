"""Labels: short, and no two alike."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.labelled import labels


@pytest.mark.parametrize(
    ("paths", "expected"),
    [
        (["seeds/000_a.txt", "seeds/001_b.txt"], ["000_a", "001_b"]),
        (["a/report.txt", "a/report.md", "b.txt"], ["report.txt", "report.md", "b"]),
        (["2015/report.txt", "2016/report.txt"], ["2015/report", "2016/report"]),
        (["x/a/r.txt", "y/a/r.txt", "y/b/r.txt"], ["x/a/r", "y/a/r", "y/b/r"]),
        (["a/r.txt", "a/r.md", "b/r.md"], ["a/r.txt", "a/r.md", "b/r.md"]),
        (["r.txt", "r.md.txt", "a/r.md"], ["r.txt", "r.md.txt", "a/r.md"]),
        (["-"], ["-"]),
        ([".hidden"], [".hidden"]),
        (["/r.txt", "r.txt"], ["/r", "r"]),
    ],
)
def test_a_label_is_as_short_as_tells_files_apart(paths: list[str], expected: list[str]) -> None:
    assert labels(paths) == expected


_PATHS = st.lists(
    st.lists(st.sampled_from(["a", "b", "a.txt", "a.md", "a.md.txt"]), min_size=1, max_size=4).map("/".join),
    unique=True,
    max_size=8,
)


@given(_PATHS)
def test_no_two_files_share_a_label(paths: list[str]) -> None:
    assert len(set(labels(paths))) == len(paths)


@given(_PATHS, st.randoms(use_true_random=False))
def test_the_order_of_files_changes_no_label(paths: list[str], random: object) -> None:
    order = paths[:]
    random.shuffle(order)  # type: ignore[attr-defined]
    assert dict(zip(order, labels(order), strict=True)) == dict(zip(paths, labels(paths), strict=True))
