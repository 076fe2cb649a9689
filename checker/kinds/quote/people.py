"""Tells a speaker's name from the words around it, and whether two speakers can be the same person.

It knows titles, pronouns and the shape of names. It does not know who anybody is.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from checker.given import GIVEN, MEN, WOMEN
from checker.kinds.quote import vocabulary
from checker.people import HONORIFICS as ADDRESSES
from checker.people import NOT_NAMES, likeness

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.kinds.quote.value import Quotation

# Small words inside names.
_LONGEST_NAME: Final = 7
# After these a name belongs to what is before it: "the mayor of Leeds".
_BINDING: Final = frozenset("of for from in at with".split())
_NAME_LINKS: Final = frozenset("de la le van von der den bin ibn al el da dos du".split())
_LEADING: Final = frozenset(
    "but and so yet still then meanwhile however later even instead as when while after in on at for to by".split()
)
_DETERMINERS: Final = frozenset("the a an his her their its our my this that one another some many several".split())
# Surnames and given names are among the others' words for a place or a law: Hill, West, Bill.
_SURNAMES_TOO: Final = frozenset("hill house hall bridge park west north east long new day march list".split())
# Words that make a name the name of a body, not of a person, beside those that every kind knows.
_BODIES: Final = (NOT_NAMES - GIVEN - _SURNAMES_TOO) | frozenset(
    """
    journal tribune guardian telegraph press campaign team senate government university college hospital church
    statement report alliance coalition twitter facebook radio television tv bbc cnn nbc abc cbs world congress
    governor president minister police watchdog regulator spokesman spokeswoman spokesperson
    """.split()
)


def speaker_in(words: Sequence[str]) -> str | None:
    """Return the speaker that a noun phrase names, shortened to a name where it has one; None for no speaker.

    "Ofsted’s national director Debbie Jones" gives "Debbie Jones"; "a department spokesperson" stays.
    """
    if words and words[-1].lower() in vocabulary.PRONOUNS:
        return words[-1]
    words = [word.strip("‑-") for word in words if word.strip("‑-")]
    while words and words[0].lower() in _LEADING and words[0].lower() not in vocabulary.PRONOUNS:
        words = words[1:]
    if not words:
        return None
    if words[-1].lower() in vocabulary.PRONOUNS:
        return words[-1]
    if words[0].lower() in vocabulary.PRONOUNS:
        return words[0]
    return _name_at_the_end(words) or _phrase(words)


def _name_at_the_end(words: Sequence[str]) -> str | None:
    """Return the run of capital words that the phrase ends with, if it is a name of its own."""
    start = len(words)
    while start > 0 and (
        _is_capital(words[start - 1]) or (words[start - 1].lower() in _NAME_LINKS and start < len(words))
    ):
        start -= 1
    run = list(words[start:])
    if not run:
        return None
    if start > 0:
        before = words[start - 1].lower()
        if before in _BINDING or (start > 1 and before == "the" and words[start - 2].lower() in _BINDING):
            return _office_holder(words, start)
        if before in _DETERMINERS:
            return _behind_title(run) or " ".join(words[start - 1 :])
    possessive = [at for at, word in enumerate(run) if word.endswith(("'s", "’s", "s'", "s’"))]
    if possessive and possessive[-1] < len(run) - 1:
        run = run[possessive[-1] + 1 :]
    return " ".join(_bare(word) for word in _without_role(run))


def _without_role(run: list[str]) -> list[str]:
    """Drop what stands before the title and the name ("Board Chairman Holt"), and a title that this cuts in two."""
    at = _title_at(run)
    if at is None:
        return run
    # The house writes "Dame Ann Holt" and "Justice Holt", but nobody's title is the "Executive" of a "Chief Executive".
    is_cut = at > 0 and len(run) - at > 2 and run[at].lower().rstrip(".") not in ADDRESSES
    return run[at + is_cut :]


def _title_at(run: Sequence[str]) -> int | None:
    """Return where the last title before the last word stands."""
    titles = [at for at, word in enumerate(run[:-1]) if word.lower().rstrip(".") in vocabulary.HONORIFICS]
    return titles[-1] if titles else None


def _behind_title(run: Sequence[str]) -> str | None:
    """Return the name in "the Health Secretary Ann Holt"; None for "the Holt Foundation"."""
    at = _title_at(run)
    name = run[at + 1 :] if at is not None else ()
    return " ".join(map(_bare, name)) if given_name_at(name) == 0 and is_person(" ".join(name)) else None


def _office_holder(words: Sequence[str], start: int) -> str | None:
    """Return the name behind an office whose realm, from `start`, has capitals: "Secretary of State Ann Holt"."""
    head = next((at for at in range(start) if words[at].lower() in _BINDING), 0)
    at = given_name_at(words[start + 1 :])
    if at is None or head == 0 or words[head - 1].lower() not in vocabulary.HONORIFICS:
        return None
    name = " ".join(map(_bare, words[start + 1 + at :]))
    return name if is_person(name) else None


def given_name_at(words: Sequence[str]) -> int | None:
    """Return where a common given name stands before another word of a name; of several in a row, the first."""
    return next((at for at, word in enumerate(words[:-1]) if word.lower().split("-")[0] in GIVEN), None)


def _phrase(words: Sequence[str]) -> str | None:
    if len(words) > 14 or not any(word[0].isalpha() for word in words):
        return None
    if words[0].lower() in _DETERMINERS or _is_capital(words[0]) or words[-1].islower():
        return " ".join(_bare(word) if at == len(words) - 1 else word for at, word in enumerate(words))
    return None


def _is_capital(word: str) -> bool:
    return word[0].isupper()


def _bare(word: str) -> str:
    return word if word.endswith((" Jr.", "Sr.")) or len(word) <= 2 or "." in word[:-1] else word.rstrip(".")


@lru_cache(maxsize=4096)
def sex_of(speaker: str) -> str:
    """Return "he" or "she" if the title or the first given name tells it, else an empty string."""
    words = [word.strip(".,").lower() for word in speaker.replace("-", " ").split()]
    first = next((word for word in words if word not in vocabulary.HONORIFICS), "")
    if not vocabulary.FEMALE_TITLES.isdisjoint(words) or (len(words) > 1 and first in WOMEN):
        return "she"
    return "he" if not vocabulary.MALE_TITLES.isdisjoint(words) or (len(words) > 1 and first in MEN) else ""


def are_of_two_sexes(first: str, second: str) -> bool:
    """Tell whether one speaker is plainly a man and the other a woman."""
    return {sex_of(first), sex_of(second)} == {"he", "she"}


def is_person(speaker: str | None) -> bool:
    """Tell whether the words are plainly the name of one person: a given name and a surname, or more."""
    return bool(speaker) and len(name_words(speaker or "")) >= 2


@lru_cache(maxsize=4096)
def name_words(speaker: str) -> tuple[str, ...]:
    """Return the words of a person's name, folded and without titles; empty for what is no person's name."""
    words = [word.strip(".,'’\"()[]") for word in speaker.replace("’", "'").removesuffix("'s").split()]
    words = [word for word in words if len(word) > 1]
    while len(words) > 1 and words[-1].replace(".", "").lower() in vocabulary.POSTNOMINALS:
        words.pop()
    if not words or len(words) > _LONGEST_NAME:
        return ()
    named = [word for word in words if word.lower() not in vocabulary.HONORIFICS and word.lower() not in ADDRESSES]
    if any(not word[0].isupper() and word.lower() not in _NAME_LINKS for word in named):
        return ()
    folded = tuple(word.lower() for word in named)
    if any(word in _BODIES or word in _DETERMINERS or word in vocabulary.PRONOUNS for word in folded):
        return ()
    # "D-Ohio" is a party and a state.
    return () if any(word.isupper() or word[1:2] == "-" for word in named) else folded


def same_person(first: Quotation, second: Quotation) -> bool | None:
    """Tell whether two quotations are one person's, as `same_speaker` does of their names.

    Whom a pronoun means was told from the sentences before, which is no ground to call two persons two. Nor is a
    given name that a surname alone was found to have, against another of that surname.
    """
    same = same_speaker(first.who, second.who)
    sure = not any((each.speaker or "").lower() in vocabulary.PRONOUNS for each in (first, second))
    if same is not False or not sure:
        return same or None
    told = (first, second)
    return False if all(same_speaker(one.speaker, two.who) is not True for one, two in (told, told[::-1])) else None


def same_speaker(first: str | None, second: str | None) -> bool | None:
    """Tell whether two speakers are one person: True, False for two different names, None where unknown.

    A surname matches the full name, unless Mr Holt is called Mary; a title, a pronoun, a description or a body
    says nothing. Two speakers differ only where both are named in full, or by title and surname, and nothing of
    the names agrees, or where only the surname does and both first names are common ones; Ann and Anne may be
    one, however she is spelt.
    """
    here, there = name_words(first or ""), name_words(second or "")
    if not here or not there:
        return None
    if here[-1] == there[-1] and are_of_two_sexes(first or "", second or ""):
        return False
    alike = likeness(" ".join(here), " ".join(there))
    if here == there or alike == "same":
        return True
    if alike == "spelling":
        return None
    if not (_is_whole(first, here) and _is_whole(second, there)):
        # One name alone may be a first name, a nickname, or a body that the person speaks for.
        return True if set(here) & set(there) else None
    if len(here) > 1 and len(there) > 1 and here[-1] == there[-1]:
        # Mary Ann Holt may go by her second name.
        known = here[0] in GIVEN and there[0] in GIVEN
        return False if known and set(here[:-1]).isdisjoint(there[:-1]) else None
    if set(here) & set(there) or _may_be_one(here[-1], there[-1]):
        return None
    return False


def _is_whole(speaker: str | None, names: Sequence[str]) -> bool:
    """Tell whether the words name a person in full, or by a title and a surname that is no given name."""
    if len(names) > 1:
        return True
    return is_titled(speaker or "") and names[0] not in GIVEN


def is_titled(speaker: str) -> bool:
    """Tell whether the words open with a title that stands before a surname alone: "Mr Holt", "President Holt"."""
    head, _, name = speaker.partition(" ")
    return bool(name) and head.rstrip(".").lower() in vocabulary.SURNAMED


def _may_be_one(here: str, there: str) -> bool:
    """Tell whether two surnames may be one, written differently: Jonson, Johnson; Smith-Jones, Smith."""
    return here in there or there in here or (here[:3] == there[:3] and abs(len(here) - len(there)) <= 2)
