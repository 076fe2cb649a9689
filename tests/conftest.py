"""What every test shares: golden files (rewritten with `--rewrite-goldens`), and how long laws are tried."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Protocol

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from pathlib import Path


# No test asserts a time. In CI the same examples are tried each time: a red run there is of the change's making;
# new examples are found on the desks.
settings.register_profile("factlint", deadline=None, derandomize=bool(os.environ.get("CI")))
settings.load_profile("factlint")


class Golden(Protocol):
    """Compares `text` with the file `golden/NAME` beside the test."""

    def __call__(self, name: str, text: str) -> None: ...


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--rewrite-goldens",
        action="store_true",
        help="write what the program prints into the golden files; then read the diff",
    )


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    folder: Path = request.path.parent / "golden"
    rewrite = bool(request.config.getoption("--rewrite-goldens"))

    def compare(name: str, text: str) -> None:
        file = folder / name
        if rewrite:
            file.parent.mkdir(exist_ok=True)
            file.write_bytes(text.encode("utf-8"))
            return
        assert file.is_file(), f"no golden file {name}: run pytest --rewrite-goldens, then read it"
        assert text == file.read_bytes().decode("utf-8"), f"{name} differs: --rewrite-goldens if it is meant to"

    return compare
