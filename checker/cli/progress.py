"""A bar on standard error for a run that takes more than a second; nothing before, and nothing afterwards.

It knows terminals and clocks. It does not know what a run does: loops tell their names and lengths
(`checker.watching`). rich is loaded when the first bar is shown.
"""

from __future__ import annotations

import os
from contextlib import contextmanager
from time import monotonic
from typing import TYPE_CHECKING, Final, TypeVar

from checker.watching import watched_by

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from typing import TextIO

    from rich.progress import Progress

_T = TypeVar("_T")

# In seconds since the start of the run, and of the loop: a bar that only flashes up says nothing.
_PATIENCE: Final = 1.0
_FLASH: Final = 0.2


def can_show(stream: TextIO) -> bool:
    """Tell whether a line on this stream can be drawn again: it is a terminal, and no typewriter."""
    return stream.isatty() and os.environ.get("TERM") != "dumb"


@contextmanager
def shown(stream: TextIO, clock: Callable[[], float] = monotonic) -> Iterator[None]:
    """Show on `stream` how far the loops of what is run inside are; `clock` counts in seconds."""
    bars = _Bars(stream, clock)
    try:
        with watched_by(bars.watch):
            yield
    finally:
        bars.clear()  # an interrupt leaves a loop where it is


class _Bars:
    """The bar of the loop that is running, if it has one yet."""

    def __init__(self, stream: TextIO, clock: Callable[[], float]) -> None:
        self._stream, self._clock = stream, clock
        self._begun = clock()
        self._bar: Progress | None = None

    def watch(self, items: Sequence[_T], doing: str, /) -> Iterable[_T]:
        begun = self._clock()
        for done, item in enumerate(items):
            now = self._clock()
            if self._bar is None and now - self._begun > _PATIENCE and now - begun > _FLASH:
                self._bar = self._drawn(doing, done, len(items))
            if self._bar is not None:
                self._bar.update(self._bar.task_ids[0], completed=done)
            yield item
        self.clear()

    def clear(self) -> None:
        if self._bar is not None:
            self._bar.stop()
            self._bar = None

    def _drawn(self, doing: str, done: int, total: int) -> Progress:
        from rich.console import Console  # noqa: PLC0415 -- a run of less than a second loads none of it
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn  # noqa: PLC0415

        bar = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            console=Console(file=self._stream),
            transient=True,
            redirect_stdout=False,
            redirect_stderr=False,
        )
        bar.add_task(doing, completed=done, total=total)
        bar.start()
        return bar
