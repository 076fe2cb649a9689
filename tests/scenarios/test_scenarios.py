"""Runs every scenario in this folder (tests/scenes.py says how one is written). A new scenario is a new file."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests import scenes

SCENARIOS = sorted(Path(__file__).parent.glob("*.md"))


@pytest.mark.parametrize("path", SCENARIOS, ids=lambda path: path.stem)
def test_a_scenario_reports_what_it_says(
    path: Path,
    tmp_path: Path,
    request: pytest.FixtureRequest,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")
    page = path.read_text(encoding="utf-8")
    shown = scenes.runs(page)
    assert scenes.write_files(page, tmp_path), "a scenario without a document proves nothing"
    assert shown, "a scenario without a run proves nothing"
    came = [scenes.play(run.command, capsys) for run in shown]
    if request.config.getoption("--rewrite-goldens"):
        path.write_text(scenes.rewritten(page, came), encoding="utf-8")
        return
    assert "".join(run.shown() for run in came) == "".join(run.shown() for run in shown)
