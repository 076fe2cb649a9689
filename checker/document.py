"""Finds the files that a run reads. It knows folders and links, but no format and no text; `labelled` names them.

The order of the arguments never changes the result: files come sorted by their shown path, and a file that
two arguments (or a link) lead to is read once.
"""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING, Final

from checker.errors import Problem
from checker.frozen import frozen

_IGNORE_FILE: Final = ".gitignore"
# What the name of a copy with notes in it ends in, before the ending that says its format.
REVIEWED: Final = ".reviewed"

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from collections.abc import Set as AbstractSet

    from checker.ignore import Rules


@frozen
class File:
    """A file to read: `path` as reports show it, `opens` as the system opens it.

    `real` tells files apart whatever leads to them; `named` that an argument named this very file.
    """

    path: str
    opens: str
    real: str
    named: bool


@frozen(order=True)
class Skip:
    """A file or folder that was met and not read, with the reason in words."""

    path: str
    reason: str


@frozen
class Walk:
    """What a walk came to: each of the three sorted by path."""

    files: tuple[File, ...]
    skipped: tuple[Skip, ...]
    problems: tuple[Problem, ...]


def walk(paths: Iterable[str], is_document: Callable[[str], bool]) -> Walk:
    """Find the files at and under `paths`.

    A file named in `paths` is always taken. In a folder, those are taken for whose name `is_document` is
    true, but none that is hidden or that a `.gitignore` leaves out. Links are followed, and each folder
    is walked once. A path that cannot be read is a problem, and so is a folder without a document.
    """
    found = _Found(is_document)
    for path in sorted({tidy(path) for path in paths}, key=_relative_first):
        found.take(path)
    found.follow_links()
    return found.result()


# Whatever breaks a line could start one in a report.
_BREAKS: Final = "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\u2028\u2029"


def shown(path: str) -> str:
    """Return `path` with forward slashes, and U+FFFD for letters that no report or terminal should be handed."""
    if os.sep != "/":
        path = path.replace(os.sep, "/")
    if path.isprintable():
        return path
    return "".join(letter if _harmless(letter) else "\ufffd" for letter in path)


def _harmless(letter: str) -> bool:
    return letter.isprintable() or (letter.isspace() and letter not in _BREAKS)


def _nearly(path: str) -> str:
    """Ask for the path beside this one that was perhaps meant; nothing where none is like it."""
    from difflib import get_close_matches  # noqa: PLC0415 -- only for an error

    folder, name = os.path.split(path)
    try:
        near = get_close_matches(name, sorted(os.listdir(folder or os.curdir)), 1)
    except OSError:
        return ""
    return f"did you mean {shown(os.path.join(folder, near[0]))}?" if near else ""


def problem(path: str, error: OSError) -> Problem:
    """Say in words why the system would not let `path` be read."""
    match error:
        case FileNotFoundError():
            return Problem(shown(path), 0, 0, "there is no such file or folder", _nearly(path))
        case PermissionError():
            return Problem(shown(path), 0, 0, "no permission to read it")
        case _:
            return Problem(shown(path), 0, 0, f"it cannot be read ({error.strerror or error})")


class _Found:
    """What a walk has gathered so far.

    Links to folders wait until all real folders are walked, so that a file is shown by its own path and
    not by a link's.
    """

    def __init__(self, is_document: Callable[[str], bool]) -> None:
        self.is_document = is_document
        self.met = 0
        self.files: dict[str, File] = {}
        self.skipped: list[Skip] = []
        self.problems: list[Problem] = []
        self.walked: set[str] = set()
        self.links: list[tuple[str, Rules | None]] = []

    def take(self, path: str) -> None:
        """Take what an argument names: a file, or what a folder holds."""
        try:
            mode = os.stat(path).st_mode
        except OSError as error:
            self.problems.append(problem(path, error))
            return
        real = os.path.realpath(path)
        if not stat.S_ISDIR(mode):
            self._add(path, real, named=True)
        elif real not in self.walked:
            before = self.met + len(self.problems) + len(self.links)
            self._folder(path, real, self._outer_rules(real))
            if before == self.met + len(self.problems) + len(self.links):
                self.problems.append(Problem(shown(path), 0, 0, "no document in this folder"))

    def follow_links(self) -> None:
        """Walk the folders that links lead to, and those that are found on the way."""
        while self.links:
            wave, self.links = sorted(self.links, key=lambda link: link[0]), []
            for path, rules in wave:
                real = os.path.realpath(path)
                if real not in self.walked:
                    self._folder(path, real, rules)

    def _folder(self, path: str, real: str, rules: Rules | None) -> None:
        pending = [(path, real, rules)]
        while pending:
            path, real, rules = pending.pop()
            if real in self.walked:
                continue
            self.walked.add(real)
            try:
                with os.scandir(path) as entries:
                    inside = sorted(entries, key=lambda entry: entry.name)
            except OSError as error:
                self.problems.append(problem(path, error))
                continue
            if any(entry.name == _IGNORE_FILE for entry in inside):
                rules = self._rules(path, real, rules)
            pending.extend(self._entries(path, real, inside, rules))

    def _entries(
        self, folder: str, real: str, inside: list[os.DirEntry[str]], rules: Rules | None
    ) -> Iterator[tuple[str, str, Rules | None]]:
        """Take the files in a folder; yield the folders to walk next."""
        names = {entry.name for entry in inside}
        for entry in inside:
            path = entry.name if folder == os.curdir else os.path.join(folder, entry.name)
            is_folder = _leads_to(entry.is_dir)
            reason = self._reason_to_skip(entry, names, is_folder=is_folder)
            if not reason and rules is not None:
                steps = _steps(os.path.join(real, entry.name))
                reason = "left out by .gitignore" if rules.leaves_out(steps, is_folder=is_folder) else ""
            if reason:
                self.skipped.append(Skip(shown(path), reason))
            elif is_folder and entry.is_symlink():
                self.links.append((path, rules))
            elif is_folder:
                yield path, os.path.join(real, entry.name), rules
            else:
                self._add(path, os.path.realpath(path) if entry.is_symlink() else os.path.join(real, entry.name))

    def _reason_to_skip(self, entry: os.DirEntry[str], names: AbstractSet[str], *, is_folder: bool) -> str:
        if entry.name.startswith("."):
            return "hidden"
        if is_folder:
            return ""
        if not _leads_to(entry.is_file):
            return "a link that leads nowhere" if entry.is_symlink() else "not a file"
        if not self.is_document(entry.name):
            return "not a kind of document that factlint reads"
        # A copy with notes would bear out, word for word, the draft beside it.
        return "written by annotate" if _original(entry.name) in names else ""

    def _add(self, path: str, real: str, *, named: bool = False) -> None:
        """Take a file once: by the name that an argument gave it, else by its own, else by a link's."""
        self.met += 1
        file = File(shown(path), path, real, named)
        other = self.files.get(real)
        if other is None:
            self.files[real] = file
            return
        kept, dropped = sorted((file, other), key=_preferred)
        self.files[real] = kept
        if kept.path != dropped.path:
            self.skipped.append(Skip(dropped.path, f"the same file as {kept.path}"))

    def _rules(self, path: str, real: str, outer: Rules | None) -> Rules | None:
        """Return the rules that hold in a folder with a `.gitignore`."""
        from checker.ignore import Rules, parse  # noqa: PLC0415 -- most folders have none

        file = os.path.join(path, _IGNORE_FILE)
        try:
            with open(file, encoding="utf-8", errors="replace") as lines:
                return Rules(_steps(real), parse(lines.read()), outer)
        except OSError as error:
            self.problems.append(problem(file, error))
            return outer

    def _outer_rules(self, real: str) -> Rules | None:
        """Return the rules of the folders above, if `real` lies in a repository, from its root down."""
        above: list[str] = []
        folder = real
        while not os.path.lexists(os.path.join(folder, ".git")):
            folder, inner = os.path.dirname(folder), folder
            if folder == inner:
                return None
            above.append(folder)
        rules: Rules | None = None
        for folder in reversed(above):
            if os.path.isfile(os.path.join(folder, _IGNORE_FILE)):
                rules = self._rules(folder, folder, rules)
        return rules

    def result(self) -> Walk:
        """Return everything in order."""
        files = sorted(self.files.values(), key=lambda file: (file.path, file.opens))
        return Walk(tuple(files), tuple(sorted(set(self.skipped))), tuple(sorted(set(self.problems))))


def tidy(path: str) -> str:
    """Return the path without what says nothing: "./seeds/" is "seeds", and "" the working folder."""
    drive, rest = os.path.splitdrive(path)
    root = os.sep if rest.startswith(("/", os.sep)) else ""
    steps = [step for step in rest.replace(os.sep, "/").split("/") if step not in ("", os.curdir)]
    return drive + root + os.sep.join(steps) or os.curdir


def _original(name: str) -> str:
    """Return the name of the draft of which a file would be a copy with notes, or nothing where it is none."""
    stem, ending = os.path.splitext(name)
    return f"{stem.removesuffix(REVIEWED)}{ending}" if stem.endswith(REVIEWED) else ""


def _leads_to(kind: Callable[[], bool]) -> bool:
    try:
        return kind()
    except OSError:  # a link in a circle
        return False


def _relative_first(path: str) -> tuple[bool, str]:
    return os.path.isabs(path), path


def _preferred(file: File) -> tuple[bool, bool, bool, str]:
    return not file.named, os.path.islink(file.opens), *_relative_first(file.opens)


def _steps(path: str) -> tuple[str, ...]:
    return tuple(shown_step for shown_step in path.replace(os.sep, "/").split("/") if shown_step)
