"""What a run found is kept, and found again by the run after it that is given the very same.

It knows which runs are the same: of the same factlint, over the same documents, with the same rules and settings.
It does not know how anything is found, or how it is written down.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker.cache import store
from checker.cli.choices import chosen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from checker.formats import Gathered, Text
    from checker.model import Mention, Report
    from checker.settings import Settings

_SETTING: Final = "cache"


class Cache:
    """The results of earlier runs, or (where it is off) none."""

    def __init__(self, settings: Settings, *, off: bool) -> None:
        """Take the settings; the option `--no-cache`, which is `off`, goes before them."""
        held = settings[_SETTING]
        self._on = chosen(f"{held.origin}: {_SETTING}", str(held.value), ("on", "off")) == "on" and not off
        self._store = store.Store(store.FOLDER)

    def report(self, given: Gathered, what: Callable[[], Iterable[str]], make: Callable[[], Report]) -> Report:
        """Return the report that the same run came to before, else the one that `make` comes to now.

        `what` gives the texts on which the report depends beside the documents `given` to the run.
        """
        paths = {text.path for text in given.texts}
        if not self._on or len(paths) < len(given.texts):
            return make()
        from checker.cache.packing import packed, unpacked  # noqa: PLC0415 -- not where the cache is off

        key = _key(given, what())
        known = unpacked(self._store.read(key), given.texts)
        if known is not None:
            return known
        report = make()
        # A rule file that was edited meanwhile may have been read before or after that.
        if key == _key(given, what()):
            self._store.write(key, packed(report))
        return report

    def mentions(self, given: Gathered, what: str, make: Callable[[], list[list[Mention]]]) -> list[list[Mention]]:
        """Return the mentions that were found in the same documents before, else those that `make` finds now."""
        if not self._on:
            return make()
        from checker.cache.packing import packed_mentions, unpacked_mentions  # noqa: PLC0415 -- as above

        key = _key(given, ("mentions", what))
        known = unpacked_mentions(self._store.read(key))
        if known is not None:
            return known
        mentions = make()
        self._store.write(key, packed_mentions(mentions))
        return mentions


def _key(given: Gathered, what: Iterable[str]) -> str:
    read = (part for text in given.texts for part in _parts(text))
    return store.key_of(store.code(), *what, repr(given.problems), *read)


def _parts(text: Text) -> Iterator[str]:
    """Yield all on which a document depends but the way back to its file, which no finding looks at."""
    yield repr((text.label, text.path, text.reading.title, text.reading.date, text.reading.publisher))
    yield text.reading.text


def texts(what: str, files: Iterable[Path], settings: Settings) -> Iterator[str]:
    """Yield all on which a run of the command `what` depends beside its documents: rule files and settings."""
    yield what
    yield repr([(name, held.value) for name, held in settings.severities.items()])
    for file in files:
        yield file.as_posix()
        yield _text(file)


def _text(file: Path) -> str:
    try:
        return file.read_bytes().decode("latin-1")  # every byte is a letter of it
    except OSError:
        return ""
