"""Tries ways to state what was discovered until each claim finds what its finding found, all in one rule file.

It knows what a claim must find again, because a draft that does not hold teaches nobody to trust it. It does not
know how a claim is worded or where the file is kept.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from checker import rules
from checker.discovery.freeze import apart_from
from checker.engine.bench import Bench
from checker.engine.examples import try_examples
from checker.frozen import replace
from checker.rules import writing

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from checker.discovery.freeze import Frozen
    from checker.model import Claim, Document, Finding, Match

# How a file ends that is only begun.
NO_CLAIMS: Final = "\nclaims:\n"
# A claim that finds fewer of its places is no longer about several.
_FEWEST_PLACES: Final = 2
_NOTHING: Final[Mapping[str, Frozen]] = {}


class Trial:
    """A rule file as it might be, held to the documents that it is about, which are read once."""

    def __init__(self, start: str, path: str, documents: Sequence[Document], head: str) -> None:
        """Take the file without the new claims and its path for messages.

        `documents` have the labels that the file gives them, and `head` names these as its only sources.
        """
        self._start = start
        self._path = path
        self._head = head
        self.documents = {document.source.label: document for document in documents}
        self._bench = Bench(documents)
        self._read: dict[Frozen, Claim] = {}
        self._old = bound(start, documents).claims if self.has_claims else ()

    @property
    def has_claims(self) -> bool:
        """Tell whether claims stand in the file already."""
        return not self._start.endswith(NO_CLAIMS)

    def text(self, claims: Sequence[Frozen]) -> str:
        """Return the file with the claims in it."""
        if not claims:
            return self._start
        lines = [line for claim in claims for line in ("", *claim.lines())]
        if self.has_claims:
            return writing.inserted(self._start, self._path, lines[1:])
        return _begun(self._start, lines)

    def findings(self, claims: Sequence[Frozen] = ()) -> dict[str, Finding]:
        """Return what every claim in the file finds, by its id; one that the rule checker refuses is not in it."""
        self._read_new([claim for claim in claims if claim not in self._read])
        return self._bench.findings([*self._old, *(self._read[claim] for claim in claims if claim in self._read)])

    def related(self, claims: Sequence[Frozen], relations: Sequence[Frozen]) -> dict[str, Finding]:
        """Return what relations between claims find, by id; one that the rule checker refuses is not in it."""
        if not relations:
            return {}
        self._read_new([claim for claim in claims if claim not in self._read])
        wanted = {each.id for each in relations}
        # A relation is read beside the claims that it names; these are held to the documents already.
        read = bound(self.text([*claims, *relations]), list(self.documents.values())).claims
        related = [each for each in read if each.id in wanted]
        found = self._bench.findings(
            [*self._old, *(self._read[each] for each in claims if each in self._read), *related]
        )
        return {each.id: found[each.id] for each in related}

    def _read_new(self, claims: Sequence[Frozen]) -> None:
        if not claims:
            return
        text = _begun(self._head, [line for claim in claims for line in claim.lines()])
        by_id = {claim.id: claim for claim in claims}
        for claim in bound(text, list(self.documents.values())).claims:
            self._read[by_id[claim.id]] = claim

    def with_sound_examples(self, claims: Sequence[Frozen]) -> list[Frozen]:
        """Return the claims that the rule checker takes, without the examples that do not come out as they say."""
        together = bound(self.text(claims), list(self.documents.values())).claims
        failing = {
            (tried.claim.id, " ".join(tried.example.text.split()))
            for tried in try_examples(together)
            if not tried.passed
        }
        taken = {claim.id for claim in together}
        return [
            replace(claim, examples=tuple(each for each in claim.examples if (claim.id, each[1]) not in failing))
            for claim in claims
            if claim.id in taken
        ]


def _begun(start: str, lines: Sequence[str]) -> str:
    return start + "".join(f"  {line}".rstrip() + "\n" for line in lines)


def bound(text: str, documents: Sequence[Document]) -> rules.Bound:
    """Read a rule file as the rule checker does, for these documents: a claim with a fault is not in it."""
    from tempfile import TemporaryDirectory  # noqa: PLC0415 -- only a run that writes rules asks

    with TemporaryDirectory() as folder:
        path = Path(folder, "draft.yaml")
        path.write_bytes(text.encode())
        book, _ = rules.read([path])
    read = rules.bind(book, documents)
    # All claims that are tried stand in one file, wherever they were read.
    claims = tuple(replace(claim, place=replace(claim.place, path=path.name)) for claim in read.claims)
    return read._replace(claims=claims)


def settled(trial: Trial, ladders: Mapping[str, Sequence[Frozen]], wanted: Mapping[str, Finding]) -> list[Frozen]:
    """Return for each finding the first of its claims that finds it again, where all stand in the file together.

    `ladders` are the claims that may do, the plainest first, and `wanted` the findings, both by id. First all climb
    together, because a claim finds its places only beside the others; then those that have none climb again beside
    what holds, and forbid what leads them astray. Where no claim finds just its places, the one that comes nearest is
    taken; where none finds several and the verdict, none is.
    """
    search = _Search(trial, ladders, wanted)
    search.climb()
    search.climb(search.exact(), guided=True)
    search.climb(search.exact(), guided=True, hopeful=True)
    search.climb(search.exact(), guided=True)
    return search.standing()


class _Search:
    """The best claim so far for each finding, and by how much it is off."""

    def __init__(self, trial: Trial, ladders: Mapping[str, Sequence[Frozen]], wanted: Mapping[str, Finding]) -> None:
        self._trial = trial
        self._ladders = {ident: ladder for ident, ladder in ladders.items() if ladder}
        self._wanted = wanted
        self._best: dict[str, tuple[_Off, Frozen]] = {}

    def _held(self) -> dict[str, Frozen]:
        """Return the best claim of each finding that has one, in the order of the findings."""
        return {ident: self._best[ident][1] for ident in self._ladders if ident in self._best}

    def exact(self) -> dict[str, Frozen]:
        """Return the claims that find just their places where the best of all stand together."""
        held = self._held()
        found = self._trial.findings(list(held.values())) if held else {}
        return {ident: claim for ident, claim in held.items() if self._off(ident, found) == _EXACTLY}

    def climb(self, beside: Mapping[str, Frozen] = _NOTHING, *, guided: bool = False, hopeful: bool = False) -> None:
        """Try rung after rung for those that are not `beside`, until each finds just its places or has no more."""
        steps = {ident: 0 for ident in self._ladders if ident not in beside and (not hopeful or ident in self._best)}
        for ident in steps:
            self._best.pop(ident, None)
        while steps:
            rungs = {ident: self._ladders[ident][step] for ident, step in steps.items()}
            found = self._tried(rungs, beside)
            if guided:
                self._tried(dict(self._set_apart(rungs, found)), beside)
            higher = {ident for ident in steps if self._off(ident, found) != _EXACTLY and self._has_more(ident, steps)}
            if not higher:
                return
            steps = {ident: step + (ident in higher) for ident, step in steps.items()}

    def _has_more(self, ident: str, steps: Mapping[str, int]) -> bool:
        return steps[ident] + 1 < len(self._ladders[ident])

    def _off(self, ident: str, found: Mapping[str, Finding]) -> _Off | None:
        return _off(found.get(ident), self._wanted[ident])

    def _tried(self, rungs: Mapping[str, Frozen], beside: Mapping[str, Frozen]) -> dict[str, Finding]:
        """Return what the claims find, all in one file; keep those that are better than what was tried before."""
        found = self._trial.findings([*beside.values(), *rungs.values()])
        for ident, rung in rungs.items():
            off = self._off(ident, found)
            best = self._best.get(ident)
            # Of two that find just their places the later one does so beside what the others have come to.
            if off is not None and (best is None or off < best[0] or off == _EXACTLY):
                self._best[ident] = (off, rung)
        return found

    def _set_apart(self, rungs: Mapping[str, Frozen], found: Mapping[str, Finding]) -> Iterator[tuple[str, Frozen]]:
        for ident, rung in rungs.items():
            if ident in found:
                apart = apart_from(rung, self._wanted[ident], found[ident], self._trial.documents)
                yield ident, apart or rung

    def standing(self) -> list[Frozen]:
        """Return the best claims without those that fail beside the others, or take what a claim of the file had."""
        chosen = self._held()
        before = self._trial.findings() if self._trial.has_claims else {}
        while chosen:
            found = self._trial.findings(list(chosen.values()))
            lost = [match for ident, old in before.items() for match in _lost(old, found.get(ident))]
            failed = [
                ident for ident in chosen if self._off(ident, found) is None or _overlap(found[ident].matches, lost)
            ]
            if not failed:
                return self._trial.with_sound_examples(list(chosen.values()))
            chosen = {ident: claim for ident, claim in chosen.items() if ident not in failed}
        return []


# How many places a claim misses, and how many it has that the finding has not.
_Off = tuple[int, int]
_EXACTLY: Final[_Off] = (0, 0)


def _off(found: Finding | None, meant: Finding) -> _Off | None:
    """Return by how much a claim's places are off; None where its verdict is another, or it finds too little.

    More places that agree do no harm; one more that differs would be a finding that nobody discovered.
    """
    if found is None or found.verdict != meant.verdict:
        return None
    beyond = [match for match in found.matches if not _overlap([match], meant.matches)]
    if any(match in found.differing for match in beyond):
        return None
    if len(found.matches) - len(beyond) < min(_FEWEST_PLACES, len(meant.matches)):
        return None
    return sum(not _overlap([match], found.matches) for match in meant.matches), len(beyond)


def _lost(old: Finding, new: Finding | None) -> list[Match]:
    """Return the places that a claim has no longer."""
    kept = new.matches if new is not None else ()
    return [match for match in old.matches if not _overlap([match], kept)]


def _overlap(ones: Sequence[Match], others: Sequence[Match]) -> bool:
    return any(one.overlaps(other) for one in ones for other in others)
