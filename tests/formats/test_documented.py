"""docs/documents.md names every format, in its own words."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker import formats

PAGE = (Path(__file__).parents[2] / "docs" / "documents.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", formats.names())
def test_a_format_stands_in_the_table_of_documents(name: str) -> None:
    format_ = formats.load(name)
    endings = " ".join(f"`{suffix}`" for suffix in format_.SUFFIXES)
    assert f"| {endings} | {format_.DESCRIPTION} |" in PAGE
