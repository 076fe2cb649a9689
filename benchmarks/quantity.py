"""Measures how fast quantities are found, beside quantulum3 and text2num, in one run on the same text.

Run `python -m benchmarks.quantity [--python OTHER]`. The two others are no dependencies of this project; they
are measured by the interpreter that has them (this one, or OTHER), and left out where neither has.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Final

SEEDS: Final = Path(__file__).resolve().parent.parent / "seeds"
MEGABYTE: Final = 1_000_000
# quantulum3 would take minutes over the whole; its share is scaled up.
SLICES: Final = {"quantulum3": 20_000, "text2num": 1_000_000, "factlint": 1_000_000}
ROUNDS: Final = 3

# Each reads the text from stdin and prints the fastest of its rounds, in seconds.
PROGRAMS: Final = {
    "factlint": """
from checker.prose import Prose
from checker.kinds.quantity import find
def run(text): return len(list(find(Prose(text))))
""",
    "text2num": """
from text_to_num import alpha2digit
def run(text): return alpha2digit(text, "en")
""",
    "quantulum3": """
from quantulum3 import parser
def run(text): return parser.parse(text)
""",
}
CLOCK: Final = """
import json, sys, time
text = sys.stdin.read()
run(text[:5000])
took = []
for _ in range(int(sys.argv[1])):
    begin = time.perf_counter(); run(text); took.append(time.perf_counter() - begin)
print(json.dumps(min(took)))
"""


def sample(length: int) -> str:
    """Return the sample documents, repeated until they fill `length` characters."""
    text = "\n\n".join(path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob("*.txt")))
    return (text * (length // len(text) + 1))[:length]


def seconds(program: str, python: str, text: str, rounds: int) -> float | None:
    """Return the fastest of some runs over `text`, or None where `python` lacks the program."""
    ran = subprocess.run(
        [python, "-c", PROGRAMS[program] + CLOCK, str(rounds)],
        input=text, capture_output=True, text=True, check=False, encoding="utf-8",
    )  # fmt: skip
    return float(json.loads(ran.stdout.splitlines()[-1])) if ran.returncode == 0 else None


def speeds(python: str) -> dict[str, float]:
    """Return megabytes a second of each program that can be run."""
    found: dict[str, float] = {}
    for program, length in SLICES.items():
        text = sample(length)
        rounds = 1 if program == "quantulum3" else ROUNDS
        for interpreter in dict.fromkeys((sys.executable, python)):
            took = seconds(program, interpreter, text, rounds)
            if took is not None:
                found[program] = len(text) / took / MEGABYTE
                break
    return found


def growth() -> float:
    """Return how much longer ten times the text takes (10 is linear)."""
    small, large = (seconds("factlint", sys.executable, sample(size * MEGABYTE), 1) for size in (1, 10))
    return (large or 0) / (small or 1)


def main() -> None:
    """Print the speeds side by side, and the growth with length."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--python", default=sys.executable, help="an interpreter that has the other programs")
    parser.add_argument("--growth", action="store_true", help="also compare 10 MB with 1 MB")
    options = parser.parse_args()
    begin = time.perf_counter()
    found = speeds(options.python)
    for program, speed in found.items():
        print(f"{program:12s} {speed:8.3f} MB/s   factlint is {found['factlint'] / speed:6.1f} times as fast")
    if options.growth:
        print(f"10 MB takes {growth():.1f} times as long as 1 MB")
    print(f"({time.perf_counter() - begin:.0f} s)")


if __name__ == "__main__":
    main()
