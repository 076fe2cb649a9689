"""`factlint rules new`: writes a claim from a sentence, into a rule file or onto the screen.

It knows options and files. How a claim looks stands in `checker.rules.writing`.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from checker import rules
from checker.cli import OK, held
from checker.engine import profile
from checker.engine.examples import try_examples
from checker.errors import InputError, Problem
from checker.frozen import frozen, replace
from checker.report.output import write_atomically
from checker.rules import writing

if TYPE_CHECKING:
    from checker.model import Claim

_MOST_NEAR: Final = 3


@frozen
class Wanted:
    """What the command line says, as given."""

    sentence: str | None
    to: str | None
    ident: str | None
    speaker: str | None


def run(wanted: Wanted) -> int:
    """Write the claim; raises InputError where it cannot be one, and then no file is touched."""
    claims = _known(wanted.to)
    _demand_new(wanted.ident, claims)
    draft = writing.draft(_sentence(wanted), wanted.ident, wanted.speaker, {claim.id for claim in claims})
    claim = _read("claims:\n" + "".join(f"  {line}\n" for line in writing.lines(draft)), "the new claim")[-1]
    draft = replace(draft, near=_near(claim))
    entry = list(writing.lines(draft))
    if draft.others:
        sys.stderr.write(f"taken as the value: {draft.value}; the sentence states too: {', '.join(draft.others)}\n")
    for tried in try_examples([claim]):
        if not tried.passed:
            sys.stderr.write(f"its own sentence does not agree with it: {tried.why}\n")
    if wanted.to is None:
        sys.stdout.write("".join(f"  {line}\n" for line in entry))
        sys.stderr.write("under `claims:` of a rule file this is a claim; --to FILE writes it there\n")
        return OK
    _write(wanted.to, entry, draft.id)
    return OK


def _sentence(wanted: Wanted) -> str:
    if wanted.sentence is not None:
        return wanted.sentence
    if sys.stdin.isatty():
        sys.stderr.write("A sentence that states the fact, or a quotation in its marks:\n")
        sys.stderr.flush()
    sentence = sys.stdin.readline()
    if not sentence.strip():
        raise InputError(Problem("", 0, 0, "there is no sentence", "`factlint rules new -h` shows examples"))
    return sentence


def _known(to: str | None) -> list[Claim]:
    """Return the claims of the rule files here and of the file to write to: the new id must be another."""
    paths = [Path(to)] if to and Path(to).exists() else []
    try:
        given = [Path(path) for path in held.rules([], held.settings())]
        paths += rules.find_rule_files(Path.cwd(), given)
    except InputError:
        pass  # there are none yet
    return [claim for path in paths for claim in rules.read([path])[0].claims]


def _demand_new(ident: str | None, claims: list[Claim]) -> None:
    first = next((claim for claim in claims if claim.id == ident), None)
    if first is not None:
        fault = f"--id cannot be “{ident}”: {first.place.path}:{first.place.line} has a claim of that name"
        raise InputError(Problem("", 0, 0, fault, "choose another"))


def _near(claim: Claim) -> tuple[str, ...]:
    """Return the words of the claim that say most about it: candidates for `near`."""
    named = sorted(profile(claim), key=lambda concept: -concept.weight)
    words = (concept.words for concept in named if not any(letter.isdigit() for letter in concept.words))
    return tuple(words)[:_MOST_NEAR] if claim.kind == "quantity" else ()


def _read(text: str, name: str) -> tuple[Claim, ...]:
    """Read claims as the loader does; raises InputError."""
    from tempfile import TemporaryDirectory  # noqa: PLC0415 -- only this command

    with TemporaryDirectory() as folder:
        path = Path(folder, "rules.yaml")
        path.write_text(text, encoding="utf-8", newline="")
        book, problems = rules.read([path])
        if problems:
            raise InputError(*(replace(problem, path=name) for problem in problems))
    return book.claims


def _write(path: str, entry: list[str], ident: str) -> None:
    """Write the claim into the file, if the file then holds what it held and this claim besides."""
    target = Path(path)
    try:
        old = target.read_bytes().decode("utf-8") if target.exists() else ""
    except OSError as error:
        raise InputError(Problem(path, 0, 0, f"cannot be read: {error.strerror}")) from None
    except UnicodeDecodeError as error:
        raise InputError(Problem(path, 0, 0, f"not UTF-8: offset {error.start}", "save it as UTF-8")) from None
    new = writing.inserted(old, path, entry)
    before = [claim.id for claim in rules.read([target])[0].claims] if old.strip() else []
    after = [claim.id for claim in _read(new, path)]
    if after != [*before, ident]:
        fault = "the claim cannot be put behind the last without changing others"
        raise InputError(Problem(path, 0, 0, fault, "write it in by hand (without --to it is printed)"))
    write_atomically(path, new, make_folder=True)
    line = next(number for number, each in enumerate(new.splitlines(), 1) if each.strip() == f"- id: {ident}")
    sys.stdout.write(f"{target.as_posix()}:{line}: {ident}\n")
    sys.stderr.write("next: give it examples that conflict or are left alone, and run `factlint rules test`\n")
