"""Tells a speaker's name from the words around it, and whether two speakers can be the same person.

It knows titles, pronouns and the shape of names. It does not know who anybody is.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from checker.kinds.quote import vocabulary

if TYPE_CHECKING:
    from collections.abc import Sequence

# Small words inside names.
_LINKS: Final = frozenset("de la le van von der den bin ibn al el da dos du of the for and & st".split())
_NAME_LINKS: Final = frozenset("de la le van von der den bin ibn al el da dos du".split())
_LEADING: Final = frozenset(
    "but and so yet still then meanwhile however later even instead as when while after in on at for to by".split()
)
_DETERMINERS: Final = frozenset("the a an his her their its our my this that one another some many several".split())
# Words that make a name the name of a body, not of a person.
_BODIES: Final = frozenset(
    """
    association office department ministry council committee commission board union party house court agency authority
    service services police university college institute foundation trust group company corporation inc ltd times post
    news journal tribune guardian telegraph press agency network campaign team center centre society federation congress
    senate government administration bank fund school hospital church city county state states kingdom nations
    radio television tv bbc cnn world today report today street statement partnership league club alliance coalition network bureau twitter facebook
    """.split()
)
_NICKNAMES: Final = tuple(
    frozenset(line.split())
    for line in """
    robert bob rob bobby
    william bill will billy
    richard dick rick rich
    james jim jimmy jamie
    john jack johnny jon jonathan
    michael mike mick micky
    thomas tom tommy
    david dave
    daniel dan danny
    edward ed ted eddie
    elizabeth liz beth betty lizzie
    margaret maggie peggy meg
    katherine catherine kathryn kate kathy cathy katie
    joseph joe joey
    charles charlie chuck
    christopher chris
    matthew matt
    anthony tony
    andrew andy drew
    steven stephen steve
    benjamin ben benny
    samuel sam
    alexander alex sandy
    patricia pat patty trish
    susan sue suzanne
    deborah debbie deb debra
    jennifer jenny jen
    gregory greg
    nicholas nick
    peter pete
    kenneth ken
    ronald ron
    donald don
    timothy tim
    lawrence larry
    raymond ray
    frederick fred
    rebecca becky
    victoria vicky
    philip phil
    eleanor ellie nell
    """.strip().splitlines()
)


def speaker_in(words: Sequence[str]) -> str | None:
    """Return the speaker that a noun phrase names, shortened to a name where it has one; None for no speaker.

    "Ofsted’s national director Debbie Jones" gives "Debbie Jones"; "a department spokesperson" stays.
    """
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
    """Drop what stands before the title and the name: "Clinton campaign Chairman John Podesta"."""
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
    """Tell whether the words are plainly the name of one person: a first and a last name, or a title and one."""
    return bool(speaker) and len(name_words(speaker or "")) >= 2


@lru_cache(maxsize=4096)
def name_words(speaker: str) -> tuple[str, ...]:
    """Return the words of a person's name, folded and without titles; empty for what is no person's name."""
    words = [word.strip(".,'’\"()[]") for word in speaker.replace("’", "'").split()]
    words = [word for word in words if word]
    if not words or not words[-1][0].isupper():
        return ()
    if any(word.lower() in _BODIES or word.lower() in _DETERMINERS for word in words):
        return ()
    if words[-1].endswith("'s"):
        words[-1] = words[-1][:-2]
    kept = [word.lower() for word in words if word.lower() not in vocabulary.HONORIFICS]
    if any(not word[0].isupper() and word.lower() not in _NAME_LINKS for word in words):
        return ()
    if any(word.lower() in vocabulary.PRONOUNS for word in words) or len(kept) > 5:
        return ()
    return tuple(word for word in kept if len(word) > 1)


def same_speaker(first: str | None, second: str | None) -> bool | None:
    """Tell whether two speakers are one person: True, False for two different names, None where unknown.

    A surname matches the full name; a title, a pronoun, a description or a body says nothing. Two names
    differ only if both are given in full and both the first names and the surnames differ, or the
    surnames are the same and the first names are plainly others.
    """
    if not first or not second:
        return None
    here, there = name_words(first), name_words(second)
    if not here or not there:
        return None
    if here == there:
        return True
    if here[-1] == there[-1]:
        if len(here) == 1 or len(there) == 1 or _same_given(here[0], there[0]):
            return True
        return False
    if len(here) == 1 or len(there) == 1:
        # One name alone: it may be a first name, a nickname or a body the person speaks for.
        return True if set(here) & set(there) else None
    if set(here) & set(there) or _near(here[-1], there[-1]):
        return None
    return False


def _same_given(here: str, there: str) -> bool:
    if here == there or here[0] == there[0] and min(len(here), len(there)) <= 2:
        return True
    return (
        any(here in names and there in names for names in _NICKNAMES)
        or here.startswith(there)
        or there.startswith(here)
    )


def _near(here: str, there: str) -> bool:
    """Tell whether two surnames may be one, spelled differently: Jonson, Johnson; Smith-Jones, Smith."""
    return here in there or there in here or (here[:3] == there[:3] and abs(len(here) - len(there)) <= 2)
