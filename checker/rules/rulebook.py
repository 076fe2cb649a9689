"""Rule files as read, and the reading of several of them with every mistake in one run.

It knows how claims name each other and the sources of their file. It does not know documents.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.errors import InputError, Problem
from checker.frozen import frozen
from checker.rules import claims, fields, references, sources, yamlfile
from checker.rules.nodes import Items, Table, each, gather

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from checker.model import Claim
    from checker.rules.claims import Draft, LabelUse
    from checker.rules.nodes import Node, Reading
    from checker.rules.sources import SourceRule


@frozen
class RuleFile:
    """One rule file: `labels` are the labels that its claims use, by the claim's id, with their places."""

    path: str
    title: str = ""
    sources: tuple[SourceRule, ...] = ()
    claims: tuple[Claim, ...] = ()
    labels: tuple[tuple[str, LabelUse], ...] = ()


@frozen
class Rulebook:
    """All rule files of a run, in the order of their paths."""

    files: tuple[RuleFile, ...]

    @property
    def claims(self) -> tuple[Claim, ...]:
        """Return the claims of all files, in order."""
        return tuple(claim for file in self.files for claim in file.claims)


def load(paths: Iterable[Path]) -> Rulebook:
    """Read rule files; raises InputError with every mistake in any of them."""
    rulebook, problems = read(paths)
    if problems:
        raise InputError(*problems)
    return rulebook


def read(paths: Iterable[Path]) -> tuple[Rulebook, tuple[Problem, ...]]:
    """Read rule files; return the claims without a mistake, and every mistake, in order of place."""
    files, problems = gather(_files(sorted(set(paths))))
    return Rulebook(tuple(files)), tuple(sorted(problems))


def _files(paths: Sequence[Path]) -> Reading[list[RuleFile]]:
    read_files: list[tuple[RuleFile, list[Draft]]] = []
    for path in paths:
        one = yield from _file(path)
        if one is not None:
            read_files.append(one)
    sound = yield from references.sound([draft for _, drafts in read_files for draft in drafts])
    return [_with_claims(file, drafts, sound) for file, drafts in read_files]


def _file(path: Path) -> Reading[tuple[RuleFile, list[Draft]] | None]:
    shown = path.as_posix()
    try:
        with path.open("rb") as stream:
            # One byte more than is allowed is enough to see that there are too many.
            data = stream.read(yamlfile.LARGEST + 1)
            size = len(data) if len(data) <= yamlfile.LARGEST else max(path.stat().st_size, len(data))
    except OSError as error:
        yield Problem(shown, 0, 0, f"cannot be read: {error.strerror}")
        return None
    root = yield from yamlfile.read(data, shown, size)
    if root is None:
        return None
    return (yield from _contents(root, shown))


def _contents(root: Node, path: str) -> Reading[tuple[RuleFile, list[Draft]] | None]:
    held = yield from fields.table(root, "file")
    if not isinstance(root, Table):
        return None
    named: tuple[SourceRule, ...] = ()
    if "sources" in held:
        named = yield from sources.read(held["sources"])
    drafts: list[Draft] = []
    if "claims" in held:
        drafts = yield from _claims(held["claims"])
    if "sources" in held:
        yield from _unknown_labels(drafts, held["sources"])
    title = held["title"].text if "title" in held else ""
    return RuleFile(path, title, named), drafts


def _claims(node: Node) -> Reading[list[Draft]]:
    if not isinstance(node, Items):
        yield node.place.problem('"claims" takes a list of claims', "begin each with a hyphen, as in `- id: …`")
        return []
    if not node.items:
        yield node.place.problem('"claims" is empty', "write at least one, as in `- id: …`")
    return (yield from each(map(claims.read, node.items)))


def _unknown_labels(drafts: list[Draft], node: Node) -> Iterator[Problem]:
    """Hold the labels of claims to those that the file's own `sources` define, wrong entries included."""
    defined = [entry.key.text for entry in node.entries] if isinstance(node, Table) else []
    for draft in drafts:
        for use in draft.labels:
            # A label may also name one of the documents that a path finds: `news/monday`.
            if use.label.text not in defined and use.label.text.split("/")[0] not in defined:
                yield unknown_label(use, defined)


def unknown_label(use: LabelUse, defined: Iterable[str]) -> Problem:
    """Return the problem with a label that no source has."""
    known = list(defined)
    remedy = fields.did_you_mean(use.label.text, known) or f"the sources are {', '.join(known) or 'none'}"
    return use.label.place.problem(f'"{use.key}" names an unknown source {fields.shown(use.label.text)}', remedy)


def _with_claims(file: RuleFile, drafts: Iterable[Draft], sound: Iterable[Claim]) -> RuleFile:
    """Return the file with its own of the claims that are sound."""
    own = tuple(claim for claim in sound if claim.place.path == file.path)
    ids = {claim.id for claim in own}
    labels = tuple((draft.id.text, use) for draft in drafts if draft.id for use in draft.labels)
    return RuleFile(file.path, file.title, file.sources, own, tuple(use for use in labels if use[0] in ids))
