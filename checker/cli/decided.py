"""Applies what a project has decided to a run: severities of claims, and the baseline.

It knows settings, options and files. What a baseline is stands in `checker.baseline`.
"""

from __future__ import annotations

import sys
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, cast

from checker.errors import InputError, Problem
from checker.frozen import replace

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from checker.api import Prepared
    from checker.baseline import Baseline
    from checker.model import Claim, Report, Severity
    from checker.settings import Settings


def with_severities(prepared: Prepared, settings: Settings) -> Prepared:
    """Give claims the severity that the settings say; raises InputError where these name no claim."""
    severities = settings.severities
    if not severities:
        return prepared
    known = [claim.id for claim in prepared.claims]
    strange = [name for name in severities if not any(fnmatchcase(claim, name) for claim in known)]
    if strange:
        raise InputError(*(_no_claim(severities[name].origin, name, known) for name in strange))

    def graded(claim: Claim) -> Claim:
        said = [held.value for name, held in severities.items() if fnmatchcase(claim.id, name)]
        return replace(claim, severity=cast("Severity", said[-1])) if said else claim

    return replace(prepared, claims=tuple(map(graded, prepared.claims)))


def _no_claim(origin: str, name: str, known: Sequence[str]) -> Problem:
    from difflib import get_close_matches  # noqa: PLC0415 -- only for an error

    near = get_close_matches(name, known, 1)
    remedy = f"did you mean “{near[0]}”?" if near else "`factlint rules show` lists the claims"
    return Problem(origin, 0, 0, f"no claim is called “{name}”", remedy)


def day(given: str | None, settings: Settings) -> dt.date | None:
    """Return the day against which decisions are held; None leaves it to the sources. Raises InputError."""
    if given is None:
        held: dt.date | None = settings["today"].value
        return held
    import datetime as dt  # noqa: PLC0415 -- loaded by most runs anyway, but not by all

    try:
        return dt.date.fromisoformat(given)
    except ValueError:
        raise InputError(Problem("", 0, 0, f"--today cannot be “{given}”", "write it as 2013-10-15")) from None


def with_baseline(report: Report, path: str | None, today: dt.date | None) -> Report:
    """Mark the findings that the baseline in the file at `path` holds."""
    if path is None:
        return report
    from checker import baseline  # noqa: PLC0415 -- few runs have one

    return baseline.applied(report, baseline.read(path), today)


def write_baseline(report: Report, path: str, today: dt.date | None) -> Report:
    """Write what there is to mend into the file at `path`; return the report with all that marked as known.

    Decisions that the file already holds are kept. Raises InputError where the input has mistakes: a claim that
    was not checked would drop out of the file.
    """
    if report.problems:
        fault = "the baseline is not written: there are mistakes in the input"
        raise InputError(*report.problems, Problem(path, 0, 0, fault, "mend them first"))
    import os  # noqa: PLC0415

    from checker import baseline  # noqa: PLC0415
    from checker.report.output import write_atomically  # noqa: PLC0415

    old = baseline.read(path) if os.path.exists(path) else baseline.Baseline(path)  # noqa: PTH110
    new = baseline.renewed(report, old)
    write_atomically(path, baseline.written(new))
    sys.stderr.write(f"{path}: {_told(old, new)}\n")
    return baseline.applied(report, baseline.read(path), today)


def _told(old: Baseline, new: Baseline) -> str:
    before, after = {entry.key for entry in old.entries}, {entry.key for entry in new.entries}
    words = f"{len(after)} {'entry' if len(after) == 1 else 'entries'} written"
    changes = [f"{len(each)} {word}" for each, word in ((after - before, "new"), (before - after, "dropped")) if each]
    return f"{words} ({', '.join(changes)})" if before and changes else words
