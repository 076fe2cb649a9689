"""Lets somebody watch the long loops of a run go by. It knows neither who watches nor what the loops do.

A loop over documents asks for its items through `watched`; without a watcher it gets them as they are.
"""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, Final, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_T = TypeVar("_T")


class Watch(Protocol):
    """Hands on the items of a loop one by one; `doing` says what is done with each: `reading documents`."""

    def __call__(self, items: Sequence[_T], doing: str, /) -> Iterable[_T]:
        """Return the same items in the same order."""
        ...


_WATCH: Final[ContextVar[Watch | None]] = ContextVar("watch", default=None)


def watched(items: Sequence[_T], doing: str) -> Iterable[_T]:
    """Return the items of a loop, past whoever watches this run."""
    watch = _WATCH.get()
    return items if watch is None else watch(items, doing)


@contextmanager
def watched_by(watch: Watch) -> Iterator[None]:
    """Let `watch` see the loops of what is run inside."""
    token = _WATCH.set(watch)
    try:
        yield
    finally:
        _WATCH.reset(token)
