"""The functions behind `from checker import …`: they join the rooms, and hold no logic of their own."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

from checker import kinds
from checker.errors import InputError, Problem
from checker.frozen import frozen
from checker.prose import Prose

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Sequence

    from checker.document import Skip
    from checker.formats import Gathered
    from checker.model import Claim, Comparison, Document, Mention, Report

# Which kinds are asked first about two texts; the first that finds its values in both answers. A day and a time of
# day are one moment: of the two the one that differs answers. Quotations come first where both texts stand in
# quotation marks, and last where nobody else has an answer.
_MOMENT: Final = ("date", "time")
ASKED_IN_TURN: Final = (("quantity",), _MOMENT, ("role",), ("quote",))
StrPath = str | os.PathLike[str]


def extract(text: str, date: dt.date | None = None) -> list[Mention]:
    """Return every mention in `text`, ordered by start (a longer one before a shorter one inside it).

    `date` is the day the text speaks from; without it, "today" and "last Tuesday" stay unresolved.
    """
    return kinds.find_all(Prose(text, date))


def compare(first: str, second: str) -> Comparison:
    """Compare two texts, from "one in seven" and "13%" to whole sentences and quotations.

    Raises InputError where one of them holds no word at all.
    """
    one, other = Prose(first), Prose(second)
    quoted = _is_quoted(one) and _is_quoted(other)
    turns = (_MOMENT, *ASKED_IN_TURN) if _is_moment(one) and _is_moment(other) else ASKED_IN_TURN
    for names in (("quote",), *turns) if quoted else turns:
        found = [came for name in names if (came := kinds.load(name).compare_texts(one, other)) is not None]
        if found:
            return next((came for came in found if came.relation == "conflict"), found[0])
    raise InputError(Problem("", 0, 0, "there is nothing to compare", "give two phrases, sentences or quotations"))


def _is_moment(prose: Prose) -> bool:
    """Tell whether a text has no figure but those of its days and times: then no number in it is for quantities."""
    told = [date.span for date in prose.calendar]
    told += [mention.span for mention in kinds.load("time").find(prose)]
    if not told or any(True for _ in kinds.load("quantity").find(prose)):
        return False
    covered = {at for span in told for at in range(span.start, span.end)}
    return all(at in covered for at, each in enumerate(prose.text) if each.isdigit())


def check(
    paths: Sequence[StrPath],
    rules: Sequence[StrPath] | StrPath | None = None,
    *,
    encoding: str | None = None,
    stdin: tuple[str, bytes] | None = None,
) -> Report:
    """Hold the documents at `paths` (files and folders) to rule files and return the Report.

    `rules` are rule files and folders of them; by default the folder `rules` in the working directory.
    `encoding` is what text files are in where it is not UTF-8; `stdin` the name and the bytes that the
    path `-` stands for. What is wrong with single files or claims is told in `Report.problems`. Raises
    InputError where nothing is left to check: no document, or no claim.

    Remarks in documents and exceptions in rule files hold findings back, as they do on the command line. Settings
    files, the environment and a baseline are of the command line alone: here only the arguments count.
    """
    prepared = prepare(paths, rules, encoding=encoding, stdin=stdin)
    return prepared.hold()


def discover(
    paths: Sequence[StrPath], *, encoding: str | None = None, stdin: tuple[str, bytes] | None = None
) -> Report:
    """Find, without any rule, what the documents at `paths` say about the same things, and return the Report.

    Its findings rest on no claim (`place` is None) and come with what a reader should care for most first.
    `encoding` and `stdin` are as for `check`. Raises InputError where there is no document to read. Only the
    arguments count: no settings, and no remark in a document holds anything back.
    """
    return discovered(gathered(paths, encoding=encoding, stdin=stdin))


def discovered(documents: Gathered) -> Report:
    """Find what documents that were read say about the same things; raises what `discover` does."""
    from checker import discovery  # noqa: PLC0415 -- extract() and compare() do without

    if not documents.documents:
        raise InputError(*documents.problems)
    return discovery.discover(documents.documents, documents.problems)


@frozen
class Prepared:
    """What a run works on: the claims, the documents with what the rules say of them, and what was wrong."""

    claims: tuple[Claim, ...]
    documents: tuple[Document, ...]
    problems: tuple[Problem, ...]
    skipped: tuple[Skip, ...]

    def hold(self) -> Report:
        """Hold the documents to the claims, and mark what documents and rule files say to leave as it is."""
        from checker import suppression  # noqa: PLC0415 -- extract() and compare() do without

        return suppression.applied(self.judge())

    def judge(self) -> Report:
        """Hold the documents to the claims; what anybody has said to leave as it is counts like the rest."""
        from checker import engine  # noqa: PLC0415 -- as above

        return engine.hold(self.claims, self.documents, self.problems)


def prepare(
    paths: Sequence[StrPath],
    rules: Sequence[StrPath] | StrPath | None = None,
    *,
    encoding: str | None = None,
    stdin: tuple[str, bytes] | None = None,
    left_out: Callable[[str], bool] | None = None,
) -> Prepared:
    """Read the rule files and the documents and join them; takes and raises what `check` does.

    `left_out` tells of a document found in a folder, by its path, whether it is passed over.
    """
    return joined(gathered(paths, encoding=encoding, stdin=stdin, left_out=left_out), find_rules(rules))


def gathered(
    paths: Sequence[StrPath],
    *,
    encoding: str | None = None,
    stdin: tuple[str, bytes] | None = None,
    left_out: Callable[[str], bool] | None = None,
) -> Gathered:
    """Read the documents; takes what `prepare` does."""
    from checker import formats  # noqa: PLC0415 -- extract() and compare() do without

    named = [name for name in (os.fspath(path) for path in paths) if stdin is None or name != "-"]
    return formats.gather(named, encoding=encoding, stdin=stdin, left_out=left_out)


def find_rules(rules: Sequence[StrPath] | StrPath | None = None) -> list[Path]:
    """Return the rule files that `rules` name, as `check` takes them; raises InputError where there are none."""
    from checker.rules import find_rule_files  # noqa: PLC0415 -- as above

    given = [rules] if isinstance(rules, (str, os.PathLike)) else rules or ()
    return find_rule_files(Path.cwd(), [Path(path) for path in given])


def joined(documents: Gathered, rules: Sequence[Path]) -> Prepared:
    """Read the rule files and join them with documents that were read; raises what `check` does."""
    from checker import rules as rule_files  # noqa: PLC0415 -- as above

    book, faults = rule_files.read(rules)
    if not documents.documents:  # that the rules' sources find none of them is no news then
        raise InputError(*documents.problems, *faults)
    bound = rule_files.bind(book, documents.documents)
    problems = (*documents.problems, *faults, *bound.problems)
    if not bound.claims:
        raise InputError(*problems)
    return Prepared(bound.claims, bound.documents, tuple(sorted(problems)), documents.skipped)


def _is_quoted(prose: Prose) -> bool:
    folded = prose.folded.strip()
    return len(folded) > 1 and folded[0] in "\"'" and folded[-1] in "\"'"
