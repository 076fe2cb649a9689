"""Organisations, reports and laws by name: the nouns they end in, their acronyms, and when two names are one.

It knows words, initials and countries. It does not know sentences, persons or titles.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from checker.tokens import bare, is_acronym

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# Nouns that make capitals before them (or "of …" after them) the name of an organisation.
BODIES: Final = frozenset(
    """
    academy administration agency alliance army assembly association authority bank board bureau cabinet centre center
    centers church club coalition college command commission committee commonwealth company confederation conference
    congress constabulary consortium corporation corps council court department directorate division federation
    force forces foundation fund government group guard guild headquarters hospital house inspectorate institute
    institutes institution laboratory league library mayoralty ministry mission mosque movement museum network office
    ombudsman operation organisation organization parliament partnership party patrol police regiment school
    secretariat senate service services society squad syndicate taskforce team tribunal trust unit union university
    """.split()
)
# Nouns that end the name of a report, a law or a plan.
WORKS: Final = frozenset(
    """
    accord act agreement amendment bill budget census charter code constitution convention declaration directive
    framework index initiative inquiry guideline guidelines manifesto memorandum pact plan programme program protocol
    regulation regulations report review rule rules statement strategy survey treaty
    """.split()
)
NAMING: Final = BODIES | WORKS
# Lower-case nouns that stay part of a name: "the LGA's children and young people board".
TAILS: Final = frozenset(
    "board committee council team unit panel division department commission group directorate office agency"
    " taskforce inquiry campaign party union college school service government administration".split()
)
SMALL: Final = frozenset("of for and & the on in to a an at".split())
# One country or place, a line each: adjective and name in any spelling.
_PLACES: Final[dict[str, str]] = {
    word: names[0]
    for names in (
        line.split()
        for line in """
        uk u.k u.k. britain british britain's
        us u.s u.s. usa u.s.a america american
        un u.n u.n. nations
        eu e.u european
        england english
        scotland scottish
        wales welsh
        ireland irish
        france french
        germany german
        italy italian
        spain spanish
        russia russian
        china chinese
        india indian
        iraq iraqi
        iran iranian
        israel israeli
        turkey turkish
        japan japanese
        canada canadian
        australia australian
        """.strip().splitlines()
    )
    for word in names
}
# How a firm is owned is left out of its name at will.
_LEGAL_FORMS: Final = frozenset("plc ltd limited inc llc llp corp gmbh sa ag".split())
_LONGEST: Final = 24


def content(name: str) -> list[str]:
    """Return the words of a name as written, without articles, possessive endings and a firm's legal form."""
    words = (word.strip('.,;:"“”‘()') for word in re.split(r"[\s‐‑–—-]+", name.replace("’", "'")))
    found = [bare(word) for word in words if word and word.lower() != "the"]
    return found[:-1] if len(found) > 1 and found[-1].lower() in _LEGAL_FORMS else found


@lru_cache(maxsize=1 << 14)
def same_body(first: str, second: str) -> bool:
    """Tell whether two names are one organisation: equal, near-copies, or one the initials of the other.

    "LGA's children and young people board" is the Local Government Association's; a singular for a plural
    is a slip, not another organisation.
    """
    one, two = content(first)[:_LONGEST], content(second)[:_LONGEST]
    return bool(one and two) and _aligned(tuple(one), tuple(two))


def _aligned(one: Sequence[str], two: Sequence[str]) -> bool:
    """Walk both names at once; each step takes a word from both, or initials from one and words from the other."""
    reached = {(0, 0)}
    waiting = [(0, 0)]
    while waiting:
        i, j = waiting.pop()
        after = {*_steps(one, two, i, j), *((i, j) for j, i in _steps(two, one, j, i))} - reached
        reached |= after
        waiting.extend(after)
    return (len(one), len(two)) in reached


def _steps(one: Sequence[str], two: Sequence[str], i: int, j: int) -> Iterator[tuple[int, int]]:
    if i < len(one) and j < len(two) and _one_word(one[i], two[j]):
        yield i + 1, j + 1
    if i < len(one) and one[i].lower() in ("and", "&"):
        yield i + 1, j
    if i < len(one) and is_acronym(one[i]):
        for end in range(j + 2, len(two) + 1):
            if spells(one[i], two[j:end]):
                yield i + 1, end


def _one_word(first: str, second: str) -> bool:
    one, two = first.lower(), second.lower()
    if _PLACES.get(one, one) == _PLACES.get(two, two):
        return True
    if one.endswith(".") != two.endswith("."):
        # "Calif." beside "California".
        return one.rstrip(".").startswith(two.rstrip(".")) or two.rstrip(".").startswith(one.rstrip("."))
    return len(one) > 4 and len(two) > 4 and one.rstrip("s") == two.rstrip("s")


def spells(acronym: str, words: Sequence[str]) -> bool:
    """Tell whether `acronym` is the initials of the words, small ones counted or not: LGA, DfE, HHS, CDC."""
    letters = acronym.replace(".", "").replace("&", "").lower()
    big = "".join(word[0] for word in words if word.lower() not in SMALL).lower()
    every = "".join(word[0] for word in words).lower()
    if letters in (big, every):
        return True
    # "CDC" leaves the last word of its long form out.
    return len(letters) >= 3 and len(big) == len(letters) + 1 and big.startswith(letters)


@cache
def _bracket() -> re.Pattern[str]:
    return re.compile(r"\((?:the\ )?(?P<acronym>[A-Z][A-Za-z.&]{1,9})\)", re.VERBOSE)


def introductions(text: str) -> list[tuple[int, int, str]]:
    """Return the long forms that the text ties to an acronym in brackets: start, end (offsets) and the acronym.

    "The National Audit Office (NAO)" gives the span of "National Audit Office" and "NAO". The words before
    the bracket must spell the acronym, or, for a word such as Ofsted or Cafcass, begin with its first letter.
    """
    found: list[tuple[int, int, str]] = []
    for bracket in _bracket().finditer(text):
        start = _long_form(text, bracket.start(), bracket["acronym"])
        if start is not None:
            found.append((start, bracket.start() - 1, bracket["acronym"]))
    return found


_WORD_BACK: Final = 200


def _long_form(text: str, bracket: int, acronym: str) -> int | None:
    """Return where the words that `acronym` stands for begin, or None where they do not spell it."""
    window = max(0, bracket - _WORD_BACK)
    if text[bracket - 1 : bracket] != " ":
        return None
    words = list(re.finditer(r"[^\s,;:()\"“”]+|[,;:()\"“”\n]", text[window : bracket - 1]))[-16:]
    cut = max((at for at, word in enumerate(words) if word.group() in ';:()"“”\n'), default=-1)
    words = words[cut + 1 :]
    for at in range(len(words) - 2, -1, -1):
        parts = [part for word in words[at:] if (part := bare(word.group().replace("’", "'"))) not in ("", ",")]
        if words[at].group()[0].isupper() and _stands_for(acronym, parts):
            return window + words[at].start()
    return None


def _stands_for(acronym: str, words: Sequence[str]) -> bool:
    if spells(acronym, words):
        return True
    if is_acronym(acronym) or len(words) < 3:
        return False
    # Syllables: "Office for Standards in Education" (Ofsted), "Children and Family Court …" (Cafcass).
    rest = acronym.lower()
    for word in words:
        taken = 0
        low = word.lower()
        while taken < len(low) and rest and low[taken] == rest[0]:
            taken += 1
            rest = rest[1:]
    return not rest


def long_forms(text: str) -> dict[str, str]:
    """Return the long form of each acronym that the text introduces, by the acronym as written."""
    return {acronym: text[start:end] for start, end, acronym in introductions(text)}
