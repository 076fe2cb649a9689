"""Start-up as a ratio: factlint beside `python -c pass`, codespell and yamllint, side by side in one run.

Every command is run in turn, round after round, so that a busy machine slows all of them alike; the
figure is the median. The documents are the same each time, so that factlint repeats what it found, as it
does for whoever runs it again; with `--no-cache` it finds everything anew, as after every change.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROUNDS = 21
BIN = Path(sys.executable).parent
# Installed programs run from bytecode; a variable that forbids writing it would measure the compiler.
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
COMMANDS = {
    "python -c pass": [sys.executable, "-c", "pass"],
    "factlint --version": [str(BIN / "factlint"), "--version"],
    "factlint seeds/ -f concise": [str(BIN / "factlint"), "seeds/", "-f", "concise"],
    "factlint seeds/": [str(BIN / "factlint"), "seeds/"],
    "factlint seeds/ -f concise --no-cache": [str(BIN / "factlint"), "seeds/", "-f", "concise", "--no-cache"],
    "factlint seeds/ --no-cache": [str(BIN / "factlint"), "seeds/", "--no-cache"],
    "codespell seeds/": [str(BIN / "codespell"), "seeds/"],
    "yamllint rules/": [str(BIN / "yamllint"), "rules/"],
}


def seconds(command: list[str]) -> float:
    """Return how long the command takes, its output thrown away."""
    start = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False, env=ENVIRONMENT)
    return time.perf_counter() - start


def main() -> None:
    """Print the table."""
    for command in COMMANDS.values():
        seconds(command)
    taken: dict[str, list[float]] = {name: [] for name in COMMANDS}
    for _ in range(ROUNDS):
        for name, command in COMMANDS.items():
            taken[name].append(seconds(command))
    medians = {name: statistics.median(times) for name, times in taken.items()}
    bare, codespell = medians["python -c pass"], medians["codespell seeds/"]
    print(f"{'command':38s} {'ms':>6s} {'× python -c pass':>17s} {'× codespell':>12s}")
    for name, median in medians.items():
        print(f"{name:38s} {1000 * median:6.0f} {median / bare:17.1f} {median / codespell:12.2f}")


if __name__ == "__main__":
    main()
