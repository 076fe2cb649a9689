"""Tells a speaker's name from the words around it, and whether two speakers can be the same person.

It knows titles, pronouns and the shape of names. It does not know who anybody is.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from checker.given import GIVEN
from checker.kinds.quote import vocabulary
from checker.people import NOT_NAMES, likeness

if TYPE_CHECKING:
    from collections.abc import Sequence

# Small words inside names.
_LONGEST_NAME: Final = 7
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
        if before in {"of", "for", "from", "in", "at", "with"} or (
            start > 1 and before == "the" and words[start - 2].lower() in {"of", "for", "from", "in", "at"}
        ):
            return None
        if before in _DETERMINERS:
            return " ".join(words[start - 1 :])
    possessive = [at for at, word in enumerate(run) if word.endswith(("'s", "’s", "s'", "s’"))]
    if possessive and possessive[-1] < len(run) - 1:
        run = run[possessive[-1] + 1 :]
    return " ".join(_bare(word) for word in _without_role(run))


def _without_role(run: list[str]) -> list[str]:
    """Drop what stands before the title and the name: "council Chairman Alan Holt"."""
    titles = [at for at, word in enumerate(run[:-1]) if word.lower().rstrip(".") in vocabulary.HONORIFICS]
    return run[titles[-1] :] if titles else run


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


def is_person(speaker: str | None) -> bool:
    """Tell whether the words are plainly the name of one person: a given name and a surname, or more."""
    return bool(speaker) and len(name_words(speaker or "")) >= 2


@lru_cache(maxsize=4096)
def name_words(speaker: str) -> tuple[str, ...]:
    """Return the words of a person's name, folded and without titles; empty for what is no person's name."""
    words = [word.strip(".,'’\"()[]") for word in speaker.replace("’", "'").removesuffix("'s").split()]
    words = [word for word in words if len(word) > 1]
    if not words or len(words) > _LONGEST_NAME:
        return ()
    named = [word for word in words if word.lower() not in vocabulary.HONORIFICS]
    if any(not word[0].isupper() and word.lower() not in _NAME_LINKS for word in named):
        return ()
    folded = tuple(word.lower() for word in named)
    if any(word in _BODIES or word in _DETERMINERS or word in vocabulary.PRONOUNS for word in folded):
        return ()
    return () if any(word.isupper() for word in named) else folded


def same_speaker(first: str | None, second: str | None) -> bool | None:
    """Tell whether two speakers are one person: True, False for two different names, None where unknown.

    A surname matches the full name; a title, a pronoun, a description or a body says nothing. Two speakers
    differ only where both are named in full and nothing of the names agrees, or where only the surname
    does and both first names are common ones; Ann and Anne may be one, however she is spelt.
    """
    here, there = name_words(first or ""), name_words(second or "")
    if not here or not there:
        return None
    alike = likeness(" ".join(here), " ".join(there))
    if here == there or alike == "same":
        return True
    if alike == "spelling":
        return None
    if len(here) == 1 or len(there) == 1:
        # One name alone may be a first name, a nickname, or a body that the person speaks for.
        return True if set(here) & set(there) else None
    if here[-1] == there[-1]:
        return False if here[0] in GIVEN and there[0] in GIVEN else None
    if set(here) & set(there) or _may_be_one(here[-1], there[-1]):
        return None
    return False


def _may_be_one(here: str, there: str) -> bool:
    """Tell whether two surnames may be one, written differently: Jonson, Johnson; Smith-Jones, Smith."""
    return here in there or there in here or (here[:3] == there[:3] and abs(len(here) - len(there)) <= 2)
