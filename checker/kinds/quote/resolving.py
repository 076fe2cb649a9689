"""Tells which person "he", "she" or a bare surname means, where that is plain; otherwise it says nothing.

It knows names and what stands between them. It does not know who anybody is.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from checker.kinds.quote import saying, sentences
from checker.kinds.quote.people import are_of_two_sexes, is_person, is_titled, name_words, sex_of
from checker.kinds.quote.speakers import spoke_in
from checker.kinds.quote.subjects import main_subject
from checker.people import NOT_NAMES, likeness

if TYPE_CHECKING:
    from checker.kinds.quote.marks import Marked
    from checker.kinds.quote.persons import Persons
    from checker.prose import Prose

_AUXILIARIES: Final = frozenset("is was has had does did will would can could may might".split())
_SAME_SEX: Final = {"he": frozenset(("he", "his", "him")), "she": frozenset(("she", "her", "hers"))}
# A pronoun so far from the name says nothing plain.
_FARTHEST: Final = 1500


class Named(NamedTuple):
    """The last person named as a speaker, and where."""

    name: str
    end: int


def meant(prose: Prose, persons: Persons, speaker: str, named: Named | None, marked: Marked) -> str | None:
    """Return the full name that a pronoun or a surname stands for; None where that is not plain."""
    low = speaker.lower()
    if low in {"he", "she"}:
        name = _spoke_before(prose, marked) or _acted_before(prose, marked, low)
        name = name or _unrivalled(prose.text, named, marked.start)
        return name if name and _fits(low, name) else None
    alone = name_words(speaker)
    return _by_surname(persons, alone[-1], speaker, named) if len(alone) == 1 else None


def _by_surname(persons: Persons, surname: str, speaker: str, named: Named | None) -> str | None:
    """Return who in the text has the surname, if one person alone does."""
    written = next((word for word in speaker.split() if word.lower().startswith(surname)), "")[: len(surname)]
    names = persons.called(written) if written else {}
    if len(names) > 1:
        return None
    ((name, sure),) = names.items() or (("", False),)
    if named and name_words(named.name)[-1] == surname:
        alike = not names or (name and likeness(name, " ".join(name_words(named.name))) != "different")
        return named.name if alike and not are_of_two_sexes(speaker, named.name) else None
    return name if sure and not are_of_two_sexes(speaker, name) else None


def _spoke_before(prose: Prose, marked: Marked) -> str | None:
    """Return who spoke, by full name, in the sentence or paragraph that leads up to the words."""
    paragraph = prose.paragraph_at(marked.start)
    before = prose.text[paragraph.start : marked.start].rstrip()
    if len(before) > 1 and any(sign in before for sign in ".!?"):
        stop = max(before.rfind(sign) for sign in ".!?") + 1
        speaker = spoke_in(prose.text, paragraph.start, paragraph.start + stop)
    elif paragraph.start > 0:
        above = prose.paragraph_at(paragraph.start - 1)
        speaker = spoke_in(prose.text, above.start, above.end) if above.end <= paragraph.start else None
    else:
        return None
    return speaker if is_person(speaker) else None


def _acted_before(prose: Prose, marked: Marked, pronoun: str) -> str | None:
    """Return whom "she" means in "Ann Reed opened the show. “…,” she said": the subject of the sentence before.

    Nobody else may be named there, and her given name must fit the pronoun.
    """
    text, start = prose.text, prose.paragraph_at(marked.start).start
    stop = sentences.sentence_start(text, start, marked.start)
    if stop - start <= 1:
        return None
    start = sentences.sentence_start(text, start, stop - 1)
    tokens = sentences.tokens_of(text, start, stop)
    if any(token.low in _SAME_SEX[pronoun] for token in tokens):
        return None  # "Her sister, Ann Reed, was late": either of them may go on
    name = main_subject(tokens, len(tokens) - 1)
    if name is None or not is_person(name) or sex_of(name) != pronoun:
        return None
    own = set(name_words(name))
    return None if any(_is_rival(each, own) for each in _named().finditer(text, start, stop)) else name


def _unrivalled(text: str, named: Named | None, at: int) -> str | None:
    """Return the last speaker named, if nobody else was named since."""
    if named is None or at - named.end > _FARTHEST:
        return None
    own = set(name_words(named.name))
    found = _named().finditer(text, named.end, max(at, named.end))
    return None if any(_is_rival(each, own) for each in found) else named.name


def _is_rival(found: re.Match[str], own: set[str]) -> bool:
    """Tell whether somebody else is named, who may be meant by the next pronoun."""
    words = found.group().split()
    while words and words[0].lower() in NOT_NAMES:
        del words[0]
    names = name_words(" ".join(words))
    if not names or not own.isdisjoint(names):
        return False
    verb = found["verb"] or ""
    acts = verb in saying.SAYING or verb in _AUXILIARIES or verb.endswith("ed")
    return acts or len(names) > 1 or is_titled(" ".join(words))


def _fits(pronoun: str, name: str) -> bool:
    return sex_of(name) in {pronoun, ""}


@cache
def _named() -> re.Pattern[str]:
    """Return how somebody is named: a full name, a title and a surname, or a name alone before a verb."""
    return re.compile(
        r"""
        (?<! [\w’'-] ) [A-Z] (?: [a-z]{1,3}\. (?= [ ][A-Z] ) | [\w’'-]++ )
        (?: [ ] [A-Z] [\w’'-]++ )* (?: [ ] (?= (?P<verb> [a-z]++ ) ) )?
        """,
        re.VERBOSE,
    )
