"""`factlint discover --write FILE`: keeps what was discovered as a rule file, and leaves alone what stands in it.

It knows the file: what is in it, what is new, where that goes. Which words a claim gets is found in `trial`.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Final

from checker import rules
from checker.cli.adding import Sums
from checker.cli.known import ident_of, unknown
from checker.cli.trial import Trial, bound, settled
from checker.discovery.freeze import freeze, heading
from checker.discovery.freeze_sums import freeze_sum
from checker.engine import Reading, judged
from checker.errors import InputError, Problem
from checker.frozen import frozen, replace
from checker.report.output import write_atomically
from checker.rules import writing
from checker.rules.sources import finds

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from checker.discovery.freeze import Frozen
    from checker.model import Claim, Document, Finding, Report

_TITLE: Final = "What the documents say, as discovered"
# An id that was made a comment: its claim is not wanted.
_UNWANTED: Final = re.compile(r"^[ \t]*\#[ \t]*-[ \t]*id:[ \t]*[\"']?(?P<id>[\w-]+)", re.MULTILINE | re.VERBOSE)
_NO_LABEL: Final = re.compile(r"[^\w.-]+|(?<![^\W_])[_.-]+(?=[^\W_])")
# What a rule file may hold (`rules.yamlfile.LARGEST`), with room for what an editor adds.
_LARGEST: Final = 900_000
_MOST_NAMED: Final = 12


@frozen
class _Start:
    """The file as it will be but for the new claims; `documents` have the labels that it gives them.

    `claims` and `findings` are those that stand in it, and `unwanted` the ids that are comments there.
    """

    text: str
    documents: tuple[Document, ...]
    claims: tuple[Claim, ...] = ()
    findings: tuple[Finding, ...] = ()
    unwanted: frozenset[str] = frozenset()


def write_rules(report: Report, path: str) -> None:
    """Add the report's findings to the rule file at `path`, made where there is none; tells on stderr how many.

    Raises InputError, and then touches no file: where the one that stands there has mistakes, where it cannot be
    written, and where a new one would be empty.
    """
    before = _read(path)
    start = _old(before, path, report) if before.strip() else _new(report)
    labels = dict(zip((each.source.label for each in report.documents), start.documents, strict=True))
    findings = [_relabelled(finding, labels) for finding in report.findings if finding.suppressed is None]
    wanted = _named(
        unknown(findings, start.findings, start.unwanted), {claim.id for claim in start.claims} | start.unwanted
    )
    by_label = {document.source.label: document for document in start.documents}
    drafted = {ident: freeze_sum(finding, by_label, ident) for ident, finding in wanted.items()}
    sums = Sums({ident: each for ident, each in drafted.items() if each is not None}, wanted)
    meant = {**wanted, **sums.own}
    ladders = {ident: freeze(finding, by_label, ident) for ident, finding in meant.items()}
    trial = Trial(start.text, path, start.documents, _heading(start.documents))
    claims = _that_fit(sums.added(trial, settled(trial, ladders, meant), wanted), len(start.text))
    if not claims and not before.strip():
        raise InputError(Problem(path, 0, 0, "no file is written: nothing was discovered that a rule could state"))
    if claims:
        write_atomically(path, trial.text(claims), make_folder=True)
    sys.stderr.write(f"{path}: {_told(len(claims), sorted(set(wanted) - {claim.id for claim in claims}))}\n")


def _told(written: int, left: Sequence[str]) -> str:
    told = f"{written} {'claim' if written == 1 else 'claims'} written" if written else "nothing new"
    if not left:
        return told
    named = ", ".join(left[:_MOST_NAMED]) + (" and others" if len(left) > _MOST_NAMED else "")
    return f"{told}, {len(left)} left out, because no words of theirs find their places: {named}"


def _read(path: str) -> str:
    """Return the file as it stands, line ends and all; an empty text where there is none, or no file (a pipe)."""
    target = Path(path)
    try:
        return target.read_bytes().decode("utf-8") if target.is_file() else ""
    except UnicodeDecodeError as error:
        fault = f"not UTF-8: offset {error.start}; the file is left as it is"
        raise InputError(Problem(path, 0, 0, fault, "save it as UTF-8")) from None
    except OSError as error:
        raise InputError(Problem(path, 0, 0, f"it cannot be read ({error.strerror})")) from None


def _new(report: Report) -> _Start:
    """Return the beginning of a new file: every document is a source in it, by the shortest path that tells it."""
    labels = _labels([document.source.label for document in report.documents])
    documents = tuple(
        replace(document, source=replace(document.source, label=label))
        for document, label in zip(report.documents, labels, strict=True)
    )
    return _Start(_heading(documents), documents)


def _heading(documents: Sequence[Document]) -> str:
    paths = _shortest([document.source.path for document in documents])
    return heading(_TITLE, zip((document.source.label for document in documents), paths, strict=True))


def _labels(given: Sequence[str], taken: Collection[str] = ()) -> list[str]:
    """Return the labels with nothing in them that no label may hold, each another and none of those `taken`."""
    made: list[str] = []
    used = set(taken)
    for label in given:
        parts = [_NO_LABEL.sub("-", part).strip("._-") for part in label.split("/")]
        name = "/".join(part for part in parts if part) or "document"
        made.append(writing.free(name, used))
        used.add(made[-1])
    return made


def _shortest(paths: Sequence[str]) -> list[str]:
    """Return as much of the end of each path as tells it from the others; rule files find documents by that."""
    ends = Counter(end for path in paths for end in _ends(path))
    return [next((end for end in _ends(path) if ends[end] == 1), path) for path in paths]


def _ends(path: str) -> Iterable[str]:
    """Yield the ends of a path, the last folder and its file first: a name alone might soon be another's too."""
    steps = [step for step in path.split("/") if step not in ("", ".", "..")]
    for length in range(min(2, len(steps)), len(steps) + 1):
        yield "/".join(steps[-length:])


def _old(before: str, path: str, report: Report) -> _Start:
    """Return what stands in a rule file; documents that its sources leave out are named in it."""
    book, problems = rules.read([Path(path)])
    if problems:
        fault = "nothing is written: the rule file has mistakes"
        raise InputError(*problems, Problem(path, 0, 0, fault, "mend them first"))
    sources = [source for file in book.files for source in file.sources]
    named = [any(finds(source.path, document.source.path) for source in sources) for document in report.documents]
    missing = [document.source for document, is_named in zip(report.documents, named, strict=True) if not is_named]
    labels = _labels([source.label for source in missing], [source.label for source in sources])
    more = list(zip(labels, _shortest([source.path for source in missing]), strict=True))
    text = writing.with_sources(before, path, more) if sources else before
    if text != before:
        hear = "its claims that name no sources hear them too"
        sys.stderr.write(f"{path}: now among its sources: {', '.join(labels)}; {hear}\n")
    read = bound(text, report.documents)
    findings = judged(read.claims, [Reading(document) for document in read.documents])
    unwanted = frozenset(found["id"] for found in _UNWANTED.finditer(before))
    return _Start(text, read.documents, read.claims, findings, unwanted)


def _relabelled(finding: Finding, documents: Mapping[str, Document]) -> Finding:
    """Return a finding with the labels that the rule file has for its sources, in its message too."""
    matches = tuple(replace(match, source=documents[match.source].source.label) for match in finding.matches)
    labels = {old.source: new.source for old, new in zip(finding.matches, matches, strict=True)}
    return replace(finding, matches=matches, message=_with_labels(finding.message, labels))


def _with_labels(message: str, labels: Mapping[str, str]) -> str:
    """Return a message with new labels for old ones, all at once: what is new for one may be the old one of another."""
    if all(old == new for old, new in labels.items()):
        return message
    longest_first = sorted(labels, key=lambda label: (-len(label), label))
    spelt = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")
    return spelt.sub(lambda found: labels[found.group()], message)


def _named(findings: Sequence[Finding], taken: Collection[str]) -> dict[str, Finding]:
    """Return the findings by ids that are free, in order."""
    named: dict[str, Finding] = {}
    used = set(taken)
    for finding in findings:
        name = writing.free(ident_of(finding), used)
        used.add(name)
        named[name] = finding
    return named


def _that_fit(claims: Sequence[Frozen], size: int) -> list[Frozen]:
    """Return as many of the claims, the first ones, as a rule file may hold; tells where that is not all."""
    kept: list[Frozen] = []
    for claim in claims:
        size += len("\n".join(claim.lines()).encode()) + len(claim.lines()) * len("  \r\n")
        if size > _LARGEST:
            sys.stderr.write(
                f"a rule file holds no more than the first {len(kept)}: discover fewer documents at a time\n"
            )
            break
        kept.append(claim)
    return kept
