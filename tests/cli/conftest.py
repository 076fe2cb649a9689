"""What several tests of the command line start from."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

SOUND = "claims:\n  - id: councils\n    says: Twenty councils failed\n"


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with a draft and a sound rule file, as the working directory."""
    for name in ("rules", "drafts", "empty"):
        (tmp_path / name).mkdir()
    (tmp_path / "rules/facts.yaml").write_text(SOUND, encoding="utf-8")
    (tmp_path / "drafts/a.txt").write_text("Twenty councils failed.\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path
