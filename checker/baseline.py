"""Keeps old findings out of the exit code: a list of what was known when somebody decided to go on from there.

It knows findings by their content: the claim and the words that differ, never a line. It does not know the clock.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from checker.errors import InputError, Problem
from checker.fold import fold
from checker.frozen import frozen, replace
from checker.model import Suppression

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from checker.model import Finding, Json, Report

VERSION: Final = 1
_FIELDS: Final = ("claim", "text", "count", "reason", "who", "until")
_KNOWN: Final = "known when the baseline was written"


@frozen
class Entry:
    """One wording that differs from a claim, `count` times; `line` is 1-based, 0 where it is not in a file.

    `reason`, `who` and `until` (the last day that it holds; None: always) are for people to fill in.
    """

    claim: str
    text: str
    count: int = 1
    reason: str = ""
    who: str = ""
    until: dt.date | None = None
    line: int = 0

    @property
    def key(self) -> tuple[str, str]:
        """Return what an entry is known by."""
        return self.claim, self.text

    def as_dict(self) -> dict[str, Json]:
        """Return the entry as the file holds it, its keys in the order of the file."""
        return {
            "claim": self.claim,
            "text": self.text,
            "count": self.count,
            "reason": self.reason,
            "who": self.who,
            "until": self.until.isoformat() if self.until else None,
        }


@frozen
class Baseline:
    """The entries of the file at `path`, no two with the same claim and text."""

    path: str
    entries: tuple[Entry, ...] = ()


def contents(finding: Finding) -> Mapping[str, int]:
    """Return what a finding is made of, with how often: the words that differ, else its message."""
    texts = [fold(" ".join(match.mention.text.split())) for match in finding.differing]
    return Counter(texts or [fold(" ".join(finding.message.split()))])


def counts(finding: Finding) -> bool:
    """Tell whether a finding is one to mend: neither an agreement nor a change, and nobody has decided to leave it."""
    return finding.verdict not in ("agree", "changed") and finding.suppressed is None


def applied(report: Report, baseline: Baseline, today: dt.date | None = None) -> Report:
    """Return the report with the findings marked that the baseline holds, and with notices of what is mended.

    A finding is old when each of its wordings has an entry, and stands no more often than that says. An entry
    past its `until` holds nothing; `today` is the day of that, and without it the newest date of a source is.
    """
    day = today or max((each.source.date for each in report.documents if each.source.date), default=None)
    holding = {entry.key: entry for entry in baseline.entries if not _is_over(entry, day)}
    findings = tuple(_held_to(finding, holding, baseline.path) for finding in report.findings)
    notices = (*_over(baseline, day), *_mended(report, baseline))
    return replace(report, findings=findings, notices=tuple(sorted((*report.notices, *notices))))


def _is_over(entry: Entry, day: dt.date | None) -> bool:
    return entry.until is not None and day is not None and entry.until < day


def _held_to(finding: Finding, holding: Mapping[tuple[str, str], Entry], path: str) -> Finding:
    if not counts(finding):
        return finding
    wordings = contents(finding)
    entries = [holding.get((finding.claim, text)) for text in wordings]
    known = [entry for entry in entries if entry is not None]
    if any(entry is None or entry.count < times for entry, times in zip(entries, wordings.values(), strict=True)):
        return replace(finding, state="new")
    first = next((entry for entry in known if entry.reason), known[0])
    days = [entry.until for entry in known if entry.until]
    decision = Suppression(
        "baseline", first.reason or _KNOWN, finding.severity, path, first.line, first.who, min(days, default=None)
    )
    return replace(finding, severity="none", suppressed=decision, state="unchanged")


def _over(baseline: Baseline, day: dt.date | None) -> Iterator[Problem]:
    for entry in baseline.entries:
        if _is_over(entry, day):
            fault = f"the entry on {entry.claim} held until {entry.until}, and {day} is later"
            remedy = f"mend “{_short(entry.text)}”" + (f", or ask {entry.who}" if entry.who else "")
            yield Problem(baseline.path, entry.line, 0, fault, remedy)


def _mended(report: Report, baseline: Baseline) -> Iterator[Problem]:
    """Yield a notice for each entry that holds more than there is: so that the file shrinks."""
    there = _wordings(report.findings)
    for entry in baseline.entries:
        left = there[entry.key]
        if left < entry.count:
            some = f" ({entry.count - left} of {entry.count})" if left else ""
            fault = f"mended{some}: {entry.claim} “{_short(entry.text)}”"
            remedy = "set its count" if left else "delete the entry"
            yield Problem(baseline.path, entry.line, 0, fault, f"{remedy}, or write the baseline again")


def _wordings(findings: Iterable[Finding]) -> Counter[tuple[str, str]]:
    found: Counter[tuple[str, str]] = Counter()
    for finding in findings:
        if counts(finding):
            found.update({(finding.claim, text): times for text, times in contents(finding).items()})
    return found


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:59]}…"


def entries_of(finding: Finding) -> tuple[Entry, ...]:
    """Return the entries by which a baseline holds this finding; none where it is nothing to mend.

    A finding that a baseline holds already gives them with the decision on it.
    """
    made = finding.suppressed
    if made is not None and made.by == "baseline":
        reason = "" if made.reason == _KNOWN else made.reason
        decided = Entry(finding.claim, "", 1, reason, made.who, made.until)
    elif counts(finding):
        decided = Entry(finding.claim, "")
    else:
        return ()
    return tuple(replace(decided, text=text, count=times) for text, times in sorted(contents(finding).items()))


def renewed(report: Report, old: Baseline) -> Baseline:
    """Return the baseline of a report on which none was applied; decisions in the old one are kept."""
    decided = {entry.key: entry for entry in old.entries}
    entries = [
        replace(decided.get((claim, text), Entry(claim, text)), count=times, line=0)
        for (claim, text), times in sorted(_wordings(report.findings).items())
    ]
    return Baseline(old.path, tuple(entries))


def written(baseline: Baseline) -> str:
    """Return the baseline as JSON, with one entry a line, so that a change of one is a change of its line."""
    import json  # noqa: PLC0415 -- few runs have a baseline

    lines = [json.dumps(entry.as_dict(), ensure_ascii=False) for entry in baseline.entries]
    listed = "\n" + ",\n".join(f"    {line}" for line in lines) + "\n  " if lines else ""
    return f'{{\n  "version": {VERSION},\n  "entries": [{listed}]\n}}\n'


def read(path: str) -> Baseline:
    """Read the baseline in the file at `path`; raises InputError with every mistake in it."""
    import json  # noqa: PLC0415

    try:
        with open(path, encoding="utf-8-sig") as file:  # noqa: PTH123 -- pathlib may not be loaded
            text = file.read()
        table = json.loads(text)
    except FileNotFoundError:
        remedy = f"write it with `factlint --write-baseline {path}`"
        raise InputError(Problem(path, 0, 0, "there is no such baseline", remedy)) from None
    except OSError as error:
        raise InputError(Problem(path, 0, 0, f"cannot be read: {error.strerror}")) from None
    except UnicodeDecodeError as error:
        raise InputError(Problem(path, 0, 0, f"not UTF-8: offset {error.start}", "save it as UTF-8")) from None
    except (json.JSONDecodeError, RecursionError) as error:
        line, column = getattr(error, "lineno", 0), getattr(error, "colno", 0)
        fault = f"this is no baseline: it is not JSON ({getattr(error, 'msg', error)})"
        raise InputError(Problem(path, line, column, fault, "write it with `factlint --write-baseline`")) from None
    return _Reader(path, text.splitlines()).baseline(table)


class _Reader:
    """Reads the parsed JSON of one file; `lines` are its lines, by which an entry finds its own."""

    def __init__(self, path: str, lines: Sequence[str]) -> None:
        self._path = path
        self._at = [number for number, line in enumerate(lines, 1) if '"claim"' in line]

    def baseline(self, table: Any) -> Baseline:
        """Return the baseline; raises InputError."""
        if not isinstance(table, dict) or not isinstance(table.get("entries"), list):
            fault, remedy = "this is no baseline", "write it with `factlint --write-baseline`"
            if isinstance(table, dict) and "accepted" in table:
                fault = "these are the decisions of an older review page, and no baseline"
                remedy = "make the page again with `-f html`: what it exports is one"
            raise InputError(self._problem(0, fault, remedy))
        if table.get("version") != VERSION:
            raise InputError(self._problem(0, f"a baseline of version {table.get('version')}", f"this reads {VERSION}"))
        problems: list[Problem] = []
        entries: dict[tuple[str, str], Entry] = {}
        for number, each in enumerate(table["entries"]):
            line = self._at[number] if len(self._at) == len(table["entries"]) else 0
            fault, remedy = _fault(each)
            if not fault and (each["claim"], each["text"]) in entries:
                fault, remedy = f"a second entry on {each['claim']} with the same text", "add up their counts"
            if fault:
                problems.append(self._problem(line, fault, remedy))
                continue
            until = dt.date.fromisoformat(each["until"]) if each.get("until") else None
            reason, who = each.get("reason") or "", each.get("who") or ""
            entry = Entry(each["claim"], each["text"], each.get("count", 1), reason, who, until, line)
            entries[entry.key] = entry
        if problems:
            raise InputError(*problems)
        return Baseline(self._path, tuple(entries.values()))

    def _problem(self, line: int, fault: str, remedy: str) -> Problem:
        return Problem(self._path, line, 0, fault, remedy)


def _fault(entry: Any) -> tuple[str, str]:
    """Return what is wrong with an entry and how to mend it; two empty texts where nothing is."""
    if not isinstance(entry, dict):
        return "an entry is an object", f"its keys are {', '.join(_FIELDS)}"
    for name in entry:
        if name not in _FIELDS:
            return f'unknown key "{name}"', f"the keys of an entry are {', '.join(_FIELDS)}"
    for name in ("claim", "text"):
        if not isinstance(entry.get(name), str):
            return f'an entry needs "{name}"', "write the baseline again"
    count = entry.get("count", 1)
    if not isinstance(count, int) or isinstance(count, bool) or count < 1:
        return '"count" is a whole number from 1', ""
    for name in ("reason", "who"):
        if not isinstance(entry.get(name) or "", str):
            return f'"{name}" takes text', ""
    try:
        _ = entry.get("until") and dt.date.fromisoformat(entry["until"])
    except (TypeError, ValueError):
        return '"until" is no day', "write year-month-day, as in 2024-05-31"
    return "", ""
