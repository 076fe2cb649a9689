"""Finds the noun phrase that a verb of saying belongs to: "Andrew Webb, president of the Association, said".

It knows the order of words in news. It does not know where the words in marks stand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker.kinds.quote import saying, vocabulary
from checker.kinds.quote.people import is_person, speaker_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.kinds.quote.sentences import Token

# What may stand between a subject and its verb.
BETWEEN: Final = frozenset(
    """
    also then later once recently often now already still simply only even again first finally never always yesterday
    today earlier previously reportedly apparently publicly privately since just further himself herself themselves both
    has had have is was were are be been being will would did does do can could may might all too
    monday tuesday wednesday thursday friday saturday sunday
    """.split()
)
_BEING: Final = frozenset("is was were are be been being".split())
_BEFORE_ADJECTIVES: Final = frozenset("most more least much best the a an".split())
_TOWARDS: Final = frozenset("from with to by".split())
_HYPHENS: Final = frozenset("-‑–")
_BEFORE_PARTICIPLES: Final = frozenset(
    "by is was are were while when and statement message letter tweet email post note".split()
)
_CONJUNCTIONS: Final = frozenset(
    "that but as when while because if after before which although though since and or whether where how".split()
)
# A clause that starts with one of these does not start with its subject.
NO_SUBJECT: Final = frozenset(
    """
    to in on at of for from with by about into during after before when while as and but or that which who whose than
    if because so then not was were is are has had have will would could should over under through throughout despite
    without like alongside amid following according since until upon within among between against per
    """.split()
)
_TIMES: Final = frozenset("last this next earlier later today yesterday tomorrow soon moments hours days weeks".split())
_OPENERS: Final = frozenset("but and so yet still then meanwhile instead however".split())


def is_verb(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether the word at `at`, which may be a verb of saying, is one here."""
    token = tokens[at]
    if not token.text.islower():
        return False
    earlier = tokens[at - 1] if at else None
    if earlier is not None and earlier.low in _BEFORE_ADJECTIVES and token.low.endswith("ed"):
        # "the dissent's most quoted line", "a reported shortage"
        return False
    if token.low not in saying.NOUNS:
        return True
    if earlier is None:
        return False
    if token.low.endswith("ing"):
        return not earlier.is_word or earlier.low in _BEFORE_PARTICIPLES
    if earlier.text.endswith(("'s", "’s", "s'", "s’")) or not earlier.is_word:
        return False
    if earlier.low in vocabulary.PRONOUNS or earlier.low in BETWEEN or earlier.low in {"and", "to"}:
        return True
    if token.low.endswith("s") or token.low.endswith("ing"):
        return earlier.text[0].isupper() or (at > 1 and tokens[at - 2].low in {"the", "a", "an", "one"})
    return earlier.low.endswith("s") or (earlier.text[0].isupper() and earlier.low not in {"the", "a", "an"})


def subject(tokens: Sequence[Token], verb: int) -> str | None:
    """Return the noun phrase that the verb at `verb` belongs to, or None."""
    at = verb - 1
    if at >= 0 and tokens[at].low in _BEING and not tokens[verb].low.endswith("ing"):
        # "was described as": the subject of a passive is not who spoke.
        return None
    while at >= 0 and (tokens[at].low in BETWEEN or (tokens[at].low.endswith("ly") and tokens[at].text.islower())):
        at -= 1
    if at < 0:
        return None
    if tokens[at].low == "who" and (antecedent := _antecedent(tokens, at)):
        return antecedent
    if tokens[verb].low.endswith("ing") or tokens[at].low in {"and", "but", "or", "who", "to", "by"}:
        return main_subject(tokens, at)
    if tokens[at].text == "," or not tokens[at].is_word:
        return _before_apposition(tokens, at)
    start = at
    while start > 0 and not _bounds(tokens, start - 1, at):
        start -= 1
    if tokens[start].low in {"that", "which", "this"} and start == at:
        return None
    named = _named_before_comma(tokens, start, at)
    return named or speaker_in([token.text for token in tokens[start : at + 1]])


def _antecedent(tokens: Sequence[Token], who: int) -> str | None:
    """Return the person named right before ", who said", past a party and a state: "Ruth Allen, D-Ohio, who said"."""
    end = who
    while end > 1 and tokens[end - 1].text == ",":
        stop = end - 1
        start = stop
        while start > 0 and tokens[start - 1].is_word:
            start -= 1
        if start == stop:
            return None
        if not _is_aside(tokens[start:stop]):
            # "She heard from Mary Poole, who said" it is Poole, but "the wife of Alan Poole, who" is not he.
            cut = next((at + 1 for at in range(stop - 1, start, -1) if tokens[at].low in _TOWARDS), start)
            speaker = speaker_in([token.text for token in tokens[cut:stop]])
            return speaker if is_person(speaker) else None
        end = start
    return None


def _is_aside(tokens: Sequence[Token]) -> bool:
    """Tell whether the words between two commas are an age, or a party with a state."""
    return tokens[0].text.isdigit() or tokens[0].text[1:2] in _HYPHENS


def _named_before_comma(tokens: Sequence[Token], start: int, end: int) -> str | None:
    """Return the name in "Ruth Allen, chief executive of the Association said", its second comma forgotten."""
    if start < 2 or tokens[start - 1].text != ",":
        return None
    if tokens[start].text[0].isupper() and tokens[start].low not in vocabulary.HONORIFICS:
        return None
    if tokens[start].low in vocabulary.PRONOUNS or (end > start and tokens[end].low in vocabulary.PRONOUNS):
        return None
    if tokens[start].low in {"the", "a", "an", "his", "her", "its", "their"} and not tokens[end].text[0].isupper():
        return None
    first = start - 1
    while first > 0 and tokens[first - 1].text[0].isupper():
        first -= 1
    if first > 0 and tokens[first - 1].is_word:
        return None
    words = [token.text for token in tokens[first : start - 1]]
    return speaker_in(words) if is_bare_name(words) else None


def _bounds(tokens: Sequence[Token], at: int, end: int) -> bool:
    token = tokens[at]
    if not token.is_word:
        return True
    if token.low == "and":
        # "Mary Poole and Alan Holt said": both sides are names.
        return not (at > 0 and tokens[at - 1].text[0].isupper() and tokens[at + 1].text[0].isupper())
    if token.low in _CONJUNCTIONS:
        return True
    return token.says and end > at and is_verb(tokens, at)


def main_subject(tokens: Sequence[Token], end: int) -> str | None:
    """Return the subject of the sentence: the noun phrase at its head, after an opening "On Monday,"."""
    if not tokens:
        return None
    start = 0
    comma = next((at for at in range(min(end + 1, len(tokens))) if tokens[at].text == ","), None)
    if comma is not None and (tokens[0].low in NO_SUBJECT | _TIMES or tokens[0].low.endswith(("ing", "ed", "ly"))):
        start = comma + 1
    while start < end and (tokens[start].low in _OPENERS or tokens[start].text == ","):
        start += 1
    stop = start
    while stop <= end and stop < len(tokens) and tokens[stop].is_word:
        if stop > start and (_looks_like_verb(tokens, stop) or _follows_name(tokens, start, stop)):
            break
        stop += 1
    return speaker_in([token.text for token in tokens[start:stop]])


def _follows_name(tokens: Sequence[Token], start: int, at: int) -> bool:
    """Tell whether a small-letter word comes right after a whole name, so that it is no part of it."""
    if tokens[at].text[0].isupper() or tokens[at].low in {"of", "for", "and", "de", "van", "von", "bin", "al"}:
        return False
    return is_bare_name([token.text for token in tokens[start:at]])


def _looks_like_verb(tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    if not token.text.islower():
        return False
    if token.low in BETWEEN or token.low in {
        "who",
        "that",
        "which",
        "took",
        "made",
        "gave",
        "came",
        "sent",
        "got",
        "told",
    }:
        return True
    if token.says:
        return is_verb(tokens, at)
    return token.low.endswith(("ed", "ing")) or (
        token.low.endswith("s") and tokens[at - 1].text[0].isupper() and not token.low.endswith("ss")
    )


def _before_apposition(tokens: Sequence[Token], comma: int) -> str | None:
    """Return the name that an apposition follows: "Andrew Webb, president of the Association, said"."""
    segments: list[list[str]] = [[]]
    for token in tokens[:comma]:
        if not token.is_word:
            segments.append([])
        else:
            segments[-1].append(token.text)
    segments = [segment for segment in segments if segment]
    while len(segments) > 1 and (segments[0][0].lower() in NO_SUBJECT or segments[0][0].lower().endswith("ing")):
        segments = segments[1:]
    if not segments:
        return None
    named = [segment for segment in segments[:3] if is_bare_name(segment)]
    return speaker_in(named[0] if named else segments[0])


def is_bare_name(words: Sequence[str]) -> bool:
    """Tell whether the words are a person's name and nothing else: no role, no body, no possessive."""
    return (
        1 < len(words) <= 5
        and all(word[0].isupper() for word in words)
        and not any(word.endswith(("'s", "’s", "s'", "s’")) for word in words)
        and words[-1].lower() not in vocabulary.HONORIFICS
    )
