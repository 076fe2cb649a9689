"""Reads the speaker out of the clause before or after words in marks: "X said", "said X", "according to X".

It knows verbs of saying and the order of words in a clause. It does not know marks or paragraphs.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from checker.kinds.quote import vocabulary
from checker.kinds.quote.people import speaker_in

if TYPE_CHECKING:
    from collections.abc import Sequence

_WINDOW: Final = 400
_TOKEN: Final = re.compile(r"[^\W_](?:[\w'’&.‑-]*[\w'’])?|[,;:()]|[—–―]|--+|(?<= )-(?= )")
_BREAK: Final = re.compile(r"""(?P<stop>[.!?…])["'”’)\]]*\s+(?=["'“‘(\[]*[A-Z0-9])|\n""")
_PEEK: Final = 4
_LONGEST_ABBREVIATION: Final = 8
_ABBREVIATED: Final = frozenset(
    "mr mrs ms dr sen gov rep gen lt col sgt capt prof rev hon jr sr st cllr adm cmdr maj no vs d.c u.s u.k".split()
)
# What may stand between a subject and its verb.
_BETWEEN: Final = frozenset(
    """
    also then later once recently often now already still simply only even again first finally never always yesterday
    today earlier previously reportedly apparently publicly privately since just further himself herself themselves both
    has had have is was were are be been being will would did does do can could may might all too
    monday tuesday wednesday thursday friday saturday sunday
    """.split()
)
_BEING: Final = frozenset("is was were are be been being".split())
_BEFORE_PARTICIPLES: Final = frozenset(
    "by is was are were while when and statement message letter tweet email post note".split()
)
_CONJUNCTIONS: Final = frozenset(
    "that but as when while because if after before which although though since and or whether where how".split()
)
# A clause that starts with one of these does not start with its subject.
_NO_SUBJECT: Final = frozenset(
    """
    to in on at of for from with by about into during after before when while as and but or that which who whose than
    if because so then not was were is are has had have will would could should over under through throughout despite
    without like alongside amid following according since until upon within among between against per
    """.split()
)
_TIMES: Final = frozenset("last this next earlier later today yesterday tomorrow soon moments hours days weeks".split())
_OPENERS: Final = frozenset("but and so yet still then meanwhile instead however".split())
_NEAR: Final = 7
_FARTHEST_VERB: Final = 30
_MOST_TOKENS: Final = 90


class Token(NamedTuple):
    """A word or a mark of punctuation of the text."""

    text: str
    low: str


def tokens_of(text: str, start: int, end: int) -> list[Token]:
    """Return the tokens of a stretch, without what stands in parentheses."""
    words = _TOKEN.findall(text, start, end)
    if "(" in words:
        words = _outside_parentheses(words)
    return [Token(word, word.lower()) for word in words]


def _outside_parentheses(words: list[str]) -> list[str]:
    kept: list[str] = []
    opened: list[int] = []
    for word in words:
        if word == "(":
            opened.append(len(kept))
        elif word == ")":
            if opened:
                del kept[opened.pop() :]
        else:
            kept.append(word)
    # What an open parenthesis holds is where the words in marks stand: `(Lemkin once said, “…”)`.
    return kept[opened[-1] :] if opened else kept


def sentence_stop(text: str, start: int, end: int) -> int:
    """Return where the sentence that goes on at `start` stops, at the latest at `end` or after a window."""
    end = min(end, start + _WINDOW)
    for found in _BREAK.finditer(text, start, min(len(text), end + _PEEK)):
        if found.end() <= end and _is_break(found):
            return found.end()
    return end


def sentence_start(text: str, start: int, end: int) -> int:
    """Return where the sentence that leads up to `end` starts, at the earliest at `start` or a window before."""
    begin = max(start, end - _WINDOW)
    for found in _BREAK.finditer(text, begin, min(len(text), end + _PEEK)):
        if found.end() <= end and _is_break(found):
            begin = found.end()
    return begin


def _is_break(found: re.Match[str]) -> bool:
    if found["stop"] is None:
        return True
    text, stop = found.string, found.start()
    start = stop
    while start > 0 and stop - start < _LONGEST_ABBREVIATION and (text[start - 1].isalnum() or text[start - 1] == "."):
        start -= 1
    word = text[start:stop]
    return not (word.lower() in _ABBREVIATED or (len(word) == 1 and word.isupper()))


def after(tokens: Sequence[Token], *, strict: bool = True) -> str | None:
    """Return who stands after the words: ", said Biden, who …", "Clinton said", ", according to the report".

    `strict` takes only a clause that starts with the speaker; otherwise it may come at its end (", X said").
    """
    at = 0
    while at < len(tokens) and not tokens[at].text[0].isalnum():
        at += 1
    tokens = tokens[at : at + _MOST_TOKENS]
    if not tokens:
        return None
    if tokens[0].low in vocabulary.SPEAKING:
        return _inverted(tokens[1:])
    if tokens[0].low not in _NO_SUBJECT:
        return _subject_first(tokens) or _according(tokens[:12])
    return _according(tokens[:12]) or (None if strict else _at_the_end(tokens))


def _inverted(tokens: Sequence[Token]) -> str | None:
    if not tokens or tokens[0].low in _NO_SUBJECT or tokens[0].low in _BETWEEN:
        return None
    stop = 0
    while stop < len(tokens) and not _ends_phrase(tokens[stop], first=stop == 0):
        stop += 1
    return speaker_in([token.text for token in tokens[:stop]])


def _ends_phrase(token: Token, *, first: bool) -> bool:
    if not token.text[0].isalnum():
        return True
    return not first and token.low in _NO_SUBJECT and token.low not in {"of", "for"}


def _according(tokens: Sequence[Token]) -> str | None:
    for at in range(len(tokens) - 2):
        if tokens[at].low == "according" and tokens[at + 1].low == "to":
            rest = tokens[at + 2 :]
            stop = next((index for index, token in enumerate(rest) if not token.text[0].isalnum()), len(rest))
            return speaker_in([token.text for token in rest[:stop]])
    return None


def _subject_first(tokens: Sequence[Token]) -> str | None:
    for at in range(1, min(len(tokens), _FARTHEST_VERB)):
        token = tokens[at]
        if token.text in ";:" or token.text[0] in "—–―" or token.text.startswith("--"):
            return None
        if token.low in vocabulary.SPEAKING and is_verb(tokens, at):
            return subject(tokens, at)
    return None


def _at_the_end(tokens: Sequence[Token]) -> str | None:
    """Return the speaker of a clause that ends ", Gingrich said."."""
    for at in range(len(tokens) - 1, 1, -1):
        if tokens[at].low in vocabulary.SPEAKING and is_verb(tokens, at):
            comma = next((back for back in range(at - 1, max(-1, at - 9), -1) if tokens[back].text == ","), None)
            if comma is not None and len(tokens) - at <= _NEAR and tokens[comma + 1].low not in _NO_SUBJECT:
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
    for at in range(len(tokens) - 1, -1, -1):
        token = tokens[at]
        if token.low not in vocabulary.SAYING or not is_verb(tokens, at):
            continue
        if token.low in vocabulary.LOOSE and len(tokens) - at > _NEAR:
            continue
        speaker = _passive(tokens, at) or subject(tokens, at)
        if speaker is None:
            continue
        if speaker.lower() not in vocabulary.PRONOUNS:
            return speaker
        # "Benjamin said he believes “…”": the pronoun means the one who says so.
        pronoun = pronoun or speaker
    return pronoun or _label(tokens)


def _passive(tokens: Sequence[Token], verb: int) -> str | None:
    """Return who did it in "criticised by the National Audit Office for …"."""
    if verb + 2 >= len(tokens) or tokens[verb + 1].low != "by":
        return None
    stop = verb + 2
    while stop < len(tokens) and tokens[stop].text[0].isalnum() and tokens[stop].low not in _NO_SUBJECT - {"of"}:
        stop += 1
    return speaker_in([token.text for token in tokens[verb + 2 : stop]])


def _label(tokens: Sequence[Token]) -> str | None:
    """Return the name that stands before a colon: "Philip Bump: “…”", "More from the report: “…”"."""
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
        if words[at].low == "from" or not words[at].text[0].isalnum():
            words = words[at + 1 :]
            break
    if (
        not words
        or len(words) > 10
        or words[0].low in _NO_SUBJECT
        or any(word.low in _NO_SUBJECT - {"of", "for", "and"} for word in words)
    ):
        return None
    if not (words[0].text[0].isupper() or words[0].low in {"the", "a", "an"}):
        return None
    return speaker_in([token.text for token in words])


def is_verb(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether the word at `at`, which may be a verb of saying, is one here."""
    token = tokens[at]
    if not token.text.islower():
        return False
    if token.low not in vocabulary.NOUNS:
        return True
    if at == 0:
        return False
    earlier = tokens[at - 1]
    if token.low.endswith("ing"):
        return not earlier.text[0].isalnum() or earlier.low in _BEFORE_PARTICIPLES
    if earlier.text.endswith(("'s", "’s", "s'", "s’")) or not earlier.text[0].isalnum():
        return False
    if earlier.low in vocabulary.PRONOUNS or earlier.low in _BETWEEN or earlier.low in {"and", "to"}:
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
    while at >= 0 and (tokens[at].low in _BETWEEN or (tokens[at].low.endswith("ly") and tokens[at].text.islower())):
        at -= 1
    if at < 0:
        return None
    if tokens[verb].low.endswith("ing") or tokens[at].low in {"and", "but", "or", "who", "to", "by"}:
        return main_subject(tokens, at)
    if tokens[at].text == "," or not tokens[at].text[0].isalnum():
        return _before_apposition(tokens, at)
    start = at
    while start > 0 and not _bounds(tokens, start - 1, at):
        start -= 1
    if tokens[start].low in {"that", "which", "this"} and start == at:
        return None
    named = _named_before_comma(tokens, start, at)
    return named or speaker_in([token.text for token in tokens[start : at + 1]])


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
    if first > 0 and tokens[first - 1].text[0].isalnum():
        return None
    words = [token.text for token in tokens[first : start - 1]]
    return speaker_in(words) if is_bare_name(words) else None


def _bounds(tokens: Sequence[Token], at: int, end: int) -> bool:
    token = tokens[at]
    if not token.text[0].isalnum():
        return True
    if token.low == "and":
        # "Frank Newport and Jim Harter said": both sides are names.
        return not (at > 0 and tokens[at - 1].text[0].isupper() and tokens[at + 1].text[0].isupper())
    if token.low in _CONJUNCTIONS:
        return True
    return token.low in vocabulary.SAYING and end > at and is_verb(tokens, at)


def main_subject(tokens: Sequence[Token], end: int) -> str | None:
    """Return the subject of the sentence: the noun phrase at its head, after an opening "On Monday,"."""
    if not tokens:
        return None
    start = 0
    comma = next((at for at in range(min(end + 1, len(tokens))) if tokens[at].text == ","), None)
    if comma is not None and (tokens[0].low in _NO_SUBJECT | _TIMES or tokens[0].low.endswith(("ing", "ed", "ly"))):
        start = comma + 1
    while start < end and (tokens[start].low in _OPENERS or tokens[start].text == ","):
        start += 1
    stop = start
    while stop <= end and stop < len(tokens) and tokens[stop].text[0].isalnum():
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
    if token.low in _BETWEEN or token.low in {
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
    if token.low in vocabulary.SAYING:
        return is_verb(tokens, at)
    return token.low.endswith(("ed", "ing")) or (
        token.low.endswith("s") and tokens[at - 1].text[0].isupper() and not token.low.endswith("ss")
    )


def _before_apposition(tokens: Sequence[Token], comma: int) -> str | None:
    """Return the name that an apposition follows: "Andrew Webb, president of the Association, said"."""
    segments: list[list[str]] = [[]]
    for token in tokens[:comma]:
        if not token.text[0].isalnum():
            segments.append([])
        else:
            segments[-1].append(token.text)
    segments = [segment for segment in segments if segment]
    while len(segments) > 1 and (segments[0][0].lower() in _NO_SUBJECT or segments[0][0].lower().endswith("ing")):
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
