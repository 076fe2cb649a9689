"""Starts factlint: `factlint …` and `python -m checker …`. It knows only what must be fast."""

from __future__ import annotations

import gc
import sys

# New objects, in the collector's count, before it looks for circles among them. Python's own 700 costs a run over a
# few documents a twentieth of its time, in ninety searches that find nothing.
_SELDOM = 200_000


def run() -> None:
    """Run the command line and exit with its code; asking for the version imports nothing more."""
    if sys.argv[1:] in (["--version"], ["-V"]):
        from checker.version import VERSION  # noqa: PLC0415 -- the fast way out

        sys.stdout.write(f"factlint {VERSION}\n")
        return
    from checker.cli import main  # noqa: PLC0415 -- not for the version

    gc.set_threshold(_SELDOM)
    sys.exit(main(sys.argv[1:]))


if __name__ == "__main__":
    run()
