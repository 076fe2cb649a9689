"""One table describes every setting, and the page made from it is up to date."""

from __future__ import annotations

import os
import re
import tomllib
from pathlib import Path

import pytest

from checker.settings import load
from checker.settings.keys import SETTINGS, TAKES, Setting
from checker.settings.manual import about, manual

PAGE = Path(__file__).parents[2] / "docs" / "settings.md"


def named(setting: Setting) -> str:
    return setting.name


def test_the_written_page_is_up_to_date() -> None:
    assert PAGE.read_text(encoding="utf-8") == manual(), "python -m tests.settings.test_manual writes it anew"


@pytest.mark.parametrize("setting", SETTINGS, ids=named)
def test_the_example_of_a_setting_is_read(setting: Setting, tmp_path: Path) -> None:
    (tmp_path / "factlint.toml").write_text(setting.example, encoding="utf-8")
    held = load(str(tmp_path), {})[setting.name]
    assert held.value != setting.default
    assert held.origin.startswith("factlint.toml:")


@pytest.mark.parametrize("setting", SETTINGS, ids=named)
def test_a_setting_is_described_in_whole_sentences(setting: Setting) -> None:
    assert re.fullmatch(r"[A-Z].*\.", setting.meaning, re.DOTALL)
    assert not setting.without.endswith(".")
    assert setting.takes in TAKES
    assert setting.meaning in about(setting)


@pytest.mark.parametrize("setting", [each for each in SETTINGS if each.variable], ids=named)
def test_the_environment_goes_before_the_file(setting: Setting, tmp_path: Path) -> None:
    (tmp_path / "factlint.toml").write_text(setting.example, encoding="utf-8")
    given = "2020-02-02" if setting.takes == "day" else os.pathsep.join(("one", "two"))
    held = load(str(tmp_path), {setting.variable: given})[setting.name]
    assert held.origin == setting.variable


def test_the_file_on_the_page_is_one() -> None:
    examples = re.findall(r"```toml\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    assert len(examples) == 1 + len(SETTINGS)
    assert all(tomllib.loads(example) for example in examples)


if __name__ == "__main__":
    PAGE.write_text(manual(), encoding="utf-8")
