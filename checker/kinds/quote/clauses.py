"""Reads the speaker out of the clause before or after words in marks: "X said", "said X", "according to X".

It knows verbs of saying and the order of words in a clause. It does not know marks or paragraphs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker.kinds.quote import saying, vocabulary
from checker.kinds.quote.people import given_name_at, is_person, speaker_in
from checker.kinds.quote.subjects import BETWEEN, NO_SUBJECT, is_bare_name, is_verb, subject

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.kinds.quote.sentences import Token

_NEAR: Final = 7
_BESIDE: Final = 3
_FARTHEST_VERB: Final = 30
_MOST_TOKENS: Final = 90


def after(tokens: Sequence[Token], *, strict: bool = True) -> str | None:
    """Return who stands after the words: ", said Poole, who …", "Holt said", ", according to the report".

    `strict` takes only a clause that starts with the speaker; otherwise it may come at its end (", X said").
    """
    at = 0
    while at < len(tokens) and not tokens[at].is_word:
        at += 1
    tokens = tokens[at : at + _MOST_TOKENS]
    if not tokens:
        return None
    if tokens[0].low in saying.SPEAKING:
        return _inverted(tokens[1:])
    if tokens[0].low not in NO_SUBJECT:
        return _subject_first(tokens) or _according(tokens[:12])
    return _according(tokens[:12]) or (None if strict else _at_the_end(tokens))


def _inverted(tokens: Sequence[Token]) -> str | None:
    if not tokens or tokens[0].low in NO_SUBJECT or tokens[0].low in BETWEEN:
        return None
    stop = 0
    while stop < len(tokens) and not _ends_phrase(tokens[stop], first=stop == 0):
        stop += 1
    phrase = [token.text for token in tokens[:stop]]
    speaker = speaker_in(phrase)
    return speaker if is_person(speaker) else _named_behind(tokens, stop) or speaker


def _named_behind(tokens: Sequence[Token], comma: int) -> str | None:
    """Return the name that a description leads up to: "said the hospital's chief executive, Gordon Leary."."""
    if comma + 2 >= len(tokens) or tokens[comma].text != ",":
        return None
    stop = comma + 1
    while stop < len(tokens) and tokens[stop].text[0].isupper():
        stop += 1
    if stop < len(tokens) and tokens[stop].is_word and tokens[stop].low not in NO_SUBJECT:
        return None
    name = [token.text for token in tokens[comma + 1 : stop]]
    if not is_bare_name(name) or not is_person(" ".join(name)):
        return None
    # Behind "the mayor of the capital" may stand the capital's name, behind "the mayor" only hers.
    titled = tokens[comma - 1].low in vocabulary.HONORIFICS
    plain = titled and not any(token.low in NO_SUBJECT for token in tokens[:comma])
    return speaker_in(name) if plain or given_name_at(name) == 0 else None


def _ends_phrase(token: Token, *, first: bool) -> bool:
    if not token.is_word:
        return True
    return not first and token.low in NO_SUBJECT and token.low not in {"of", "for"}


def _according(tokens: Sequence[Token]) -> str | None:
    for at in [at for at, token in enumerate(tokens) if token.low == "according"]:
        if at + 2 < len(tokens) and tokens[at + 1].low == "to":
            rest = tokens[at + 2 :]
            stop = next((index for index, token in enumerate(rest) if not token.is_word), len(rest))
            return speaker_in([token.text for token in rest[:stop]])
    return None


def _subject_first(tokens: Sequence[Token]) -> str | None:
    for at in range(1, min(len(tokens), _FARTHEST_VERB)):
        token = tokens[at]
        if not token.is_word and token.text[0] in ";:—–―-" and token.text != "-":
            return None
        if token.says and token.low in saying.SPEAKING and is_verb(tokens, at):
            return subject(tokens, at)
    return None


def _at_the_end(tokens: Sequence[Token]) -> str | None:
    """Return the speaker of a clause that ends ", Holt said."."""
    for at in range(len(tokens) - 1, 1, -1):
        if tokens[at].says and tokens[at].low in saying.SPEAKING and is_verb(tokens, at):
            comma = next((back for back in range(at - 1, max(-1, at - 9), -1) if tokens[back].text == ","), None)
            if comma is not None and len(tokens) - at <= _NEAR and tokens[comma + 1].low not in NO_SUBJECT:
                return subject(tokens, at)
            return None
    return None


def before(tokens: Sequence[Token]) -> str | None:
    """Return who stands before the words in their sentence: "Webb said the language was “unhelpful”"."""
    tokens = tokens[-_MOST_TOKENS:]
    if not tokens:
        return None
    said = _according(tokens)
    if said is not None:
        return said
    pronoun: str | None = None
    for at in reversed([at for at, token in enumerate(tokens) if token.says]):
        if not is_verb(tokens, at):
            continue
        if len(tokens) - at > _reach(tokens, at):
            continue
        speaker = _passive(tokens, at) or subject(tokens, at)
        if speaker is None:
            continue
        if speaker.lower() not in vocabulary.PRONOUNS:
            return speaker
        # "Holt said he believes “…”": the pronoun means the one who says so.
        pronoun = pronoun or speaker
    return pronoun or _label(tokens)


def _reach(tokens: Sequence[Token], at: int) -> int:
    """Return how many tokens before the words the verb at `at` may stand to name their speaker."""
    low = tokens[at].low
    if low in saying.SOUNDING:
        return _NEAR if tokens[-1].text in {":", ","} else _BESIDE
    return _NEAR if low in saying.LOOSE else _MOST_TOKENS


def _passive(tokens: Sequence[Token], verb: int) -> str | None:
    """Return who did it in "criticised by the National Audit Office for …"."""
    if verb + 2 >= len(tokens) or tokens[verb + 1].low != "by":
        return None
    stop = verb + 2
    while stop < len(tokens) and tokens[stop].is_word and tokens[stop].low not in NO_SUBJECT - {"of"}:
        stop += 1
    return speaker_in([token.text for token in tokens[verb + 2 : stop]])


def _label(tokens: Sequence[Token]) -> str | None:
    """Return the name that stands before a colon: "Alan Holt: “…”", "More from the report: “…”"."""
    if tokens[-1].text != ":":
        return None
    words = tokens[:-1]
    run = len(words)
    while run > 0 and words[run - 1].text[0].isupper():
        run -= 1
    if 2 <= len(words) - run <= 4 and is_bare_name([word.text for word in words[run:]]):
        before_and = run > 2 and words[run - 1].low == "and" and words[run - 2].text[0].isupper()
        if not before_and:
            return speaker_in([word.text for word in words[run:]])
    for at in range(len(words) - 1, -1, -1):
        if words[at].low == "from" or not words[at].is_word:
            words = words[at + 1 :]
            break
    if (
        not words
        or len(words) > 10
        or words[0].low in NO_SUBJECT
        or any(word.low in NO_SUBJECT - {"of", "for", "and"} for word in words)
    ):
        return None
    if not (words[0].text[0].isupper() or words[0].low in {"the", "a", "an"}):
        return None
    return speaker_in([token.text for token in words])
