"""Says what sort of change lies between two short runs of words: a negation, a number, a name, a small word.

It knows one change at a time. It does not align, and does not know quotations.
"""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from itertools import product
from typing import TYPE_CHECKING, Final, NamedTuple

from checker.kinds.quote import kinship, vocabulary
from checker.kinds.quote.words import stem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.model import EditKind, Weight

# With an ending that contracts a verb ("we've", "that's") these stay small; with "n't" they negate.
_CONTRACTED: Final = frozenset("i we you he she it they that there who what here where how let".split())
_LONGEST_STUTTER: Final = 8
_MOST_READINGS: Final = 16
_QUANTIFIERS: Final = frozenset("all every both each only any some many most few less more".split())
_PREPOSITIONS: Final = frozenset("of in on at by for from with into onto upon about over through to".split())
_OPENING_PHRASES: Final = _PREPOSITIONS | {"without", "during", "after", "before"}
_PERSONAL: Final = frozenset([*vocabulary.PERSONS, "it", "its"])
_NEGATING_PREFIXES: Final = ("un", "in", "im", "ir", "il", "dis", "non")


class Side(NamedTuple):
    """One side of a change: the words as compared, and as they stand in the text.

    `before` and `after` are the words beside them; `opens` tells that the first word starts a sentence.
    """

    keys: tuple[str, ...]
    surfaces: tuple[str, ...]
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    opens: bool = False


def classify(first: Side, second: Side) -> tuple[EditKind, Weight] | None:
    """Return the class and weight of the change from `first` to `second`; None where both say the same."""
    if same_letters(first.keys, second.keys):
        return None
    if _repeats(first, second) or _repeats(second, first):
        return "function", "minor"
    if len(first.keys) == len(second.keys) == 1 and kinship.masked(first.keys[0], second.keys[0]):
        return "spelling", "minor"
    here, there = _readings(first.keys, second.keys)
    if here == there:
        return "contraction", "minor"
    lost, gained = _rest(here, there), _rest(there, here)
    if not lost and not gained:
        return "order", "major"
    return _by_words(first, second, lost, gained)


def _by_words(first: Side, second: Side, lost: tuple[str, ...], gained: tuple[str, ...]) -> tuple[EditKind, Weight]:
    if _negates(lost) != _negates(gained) or _negates_by_prefix(lost, gained):
        return "negation", "major"
    if _is_number(lost, gained):
        return "number", "major"
    if _hedges(first) != _hedges(second):
        return "hedge", "major"
    if frozenset((" ".join(lost), " ".join(gained))) in vocabulary.EQUIVALENT:
        return "function", "minor"
    if _opposed(lost, gained) or _other_person(lost, gained):
        return "content", "major"
    if len(lost) == len(gained) == 1 and kinship.mistyped(lost[0], gained[0]):
        return "spelling", "minor"
    lost, gained = _without_plain_negation(lost, gained)
    left, right = _unmatched(lost, gained), _unmatched(gained, lost)
    if kinship.one_doing(_heavy(left), _heavy(right)):
        return "function", "minor"
    heavy = (*left, *right)
    if any(word in vocabulary.HEDGES for word in heavy):
        return "hedge", "major"
    if all(is_small(word) for word in heavy):
        return "function", "minor"
    if _is_name(first, heavy) or _is_name(second, heavy):
        return "name", "major"
    return "content", "major"


def negates(word: str) -> bool:
    """Tell whether a word takes back what follows it: "not", "never", "don't"."""
    return word in vocabulary.NEGATIONS or word.endswith("n't")


def is_small(word: str) -> bool:
    """Tell whether a word carries grammar rather than meaning. The key `1` is the word "one"."""
    return word in vocabulary.FUNCTION or word == "1" or ("'" in word and word.partition("'")[0] in _CONTRACTED)


@lru_cache(maxsize=20_000)
def weight(word: str) -> float:
    """Return how much a word counts towards two texts being wordings of one utterance."""
    return 0.4 if is_small(word) else 1.0


def shuffled(words: Sequence[str], others: Sequence[str]) -> tuple[EditKind, Weight] | None:
    """Return the class and weight of the same words in another order; None where the words are others."""
    if not words or Counter(words) != Counter(others):
        return None
    light = _heavy(words) == _heavy(others) and not any(word in _QUANTIFIERS for word in words)
    return "order", "minor" if light else "major"


def moved(words: Sequence[str], across: Sequence[str]) -> tuple[EditKind, Weight]:
    """Return the class and weight of moving `words` across `across`."""
    if vocabulary.THROWN_IN.issuperset(words):
        return "order", "minor"
    if any(word in _QUANTIFIERS for word in (*words, *across)):
        return "order", "major"
    beside = len(words) == len(across) == 1
    light = any(is_small(word) or word in vocabulary.NEGATIONS for word in (*words, *across))
    phrase = any(len(run) > 1 and run[0] in _OPENING_PHRASES for run in (words, across))
    return "order", "minor" if (beside and light) or phrase else "major"


def same_letters(first: Sequence[str], second: Sequence[str]) -> bool:
    """Tell whether the two differ by a hyphen, a space, an apostrophe or the way a number is written, if at all."""
    if not first or not second:
        return first == second
    here, there = "".join(first), "".join(second)
    if here == there or _amount(first) == _amount(second) is not None:
        return True
    return len(here) > 4 and here.replace("'", "") == there.replace("'", "")


def same_reading(first: Sequence[str], second: Sequence[str]) -> bool:
    """Tell whether the two differ by no more than a contraction written out."""
    if max(len(first), len(second)) > _LONGEST_STUTTER:
        return False
    here, there = _readings(first, second)
    return here == there


def _amount(words: Sequence[str]) -> str | None:
    """Return the digits of "75", "75th" or "seventy five" (70 5); None for other words."""
    if len(words) == 2 and words[0] in vocabulary.TENS and words[1].rstrip("sthndr").isdigit():
        digits = words[1].rstrip("sthndr")
        return words[0][0] + digits if len(digits) == 1 else None
    if len(words) != 1 or not words[0][0].isdigit():
        return None
    return words[0].rstrip("sthndr") if words[0][-1].isalpha() else words[0]


def _repeats(here: Side, there: Side) -> bool:
    """Tell whether `here` only says again what stands beside it: "late, late again"."""
    if there.keys or not here.keys or len(here.keys) > _LONGEST_STUTTER:
        return False
    size = len(here.keys)
    if here.before[-size:] == here.keys or here.after[:size] == here.keys:
        return True
    heavy = _heavy(here.keys)
    size = len(heavy)
    return size > 1 and heavy in {_heavy(here.before)[-size:], _heavy(here.after)[:size]}


def _heavy(words: Sequence[str]) -> tuple[str, ...]:
    return tuple(word for word in words if not is_small(word))


def _readings(first: Sequence[str], second: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return both sides with contractions written out, read so that the sides agree if they can."""
    here, there = list(_expansions(first)), list(_expansions(second))
    for reading, other in product(here, there):
        if reading == other:
            return reading, other
    return min(product(here, there), key=lambda both: len(_rest(both[0], both[1])) + len(_rest(both[1], both[0])))


def _expansions(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    choices = [_expanded(word) for word in words]
    for count, reading in enumerate(product(*choices)):
        if count >= _MOST_READINGS:
            return
        yield tuple(word for phrase in reading for word in phrase.split())


def _expanded(word: str) -> tuple[str, ...]:
    if word in vocabulary.CONTRACTIONS:
        return vocabulary.CONTRACTIONS[word]
    for ending, readings in vocabulary.ENDINGS.items():
        if word.endswith(ending) and len(word) > len(ending):
            bare = word[: -len(ending)]
            full = tuple(f"{bare} {reading}" for reading in readings)
            return (*full, word) if ending == "'s" else full
    return (word,)


def _rest(here: Sequence[str], there: Sequence[str]) -> tuple[str, ...]:
    left = Counter(here) - Counter(there)
    rest: list[str] = []
    for word in here:
        if left[word] > 0:
            left[word] -= 1
            rest.append(word)
    return tuple(rest)


def _negates(words: Sequence[str]) -> int:
    return sum(map(negates, words))


def _without_plain_negation(lost: tuple[str, ...], gained: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return both sides without their one "no" or "not": "is no" says what "is not any" does."""
    plain = {"no", "not"}
    if sum(word in plain for word in lost) == sum(word in plain for word in gained) == 1:
        return tuple(word for word in lost if word not in plain), tuple(word for word in gained if word not in plain)
    return lost, gained


def _negates_by_prefix(lost: Sequence[str], gained: Sequence[str]) -> bool:
    return any(
        here == prefix + there or there == prefix + here
        for here in lost
        for there in gained
        for prefix in _NEGATING_PREFIXES
    )


def _is_number(lost: Sequence[str], gained: Sequence[str]) -> bool:
    here = {word for word in lost if word[0].isdigit() or word in vocabulary.AMOUNTS}
    there = {word for word in gained if word[0].isdigit() or word in vocabulary.AMOUNTS}
    return bool((here | there) - {"1"})


def _hedges(side: Side) -> bool:
    if not side.keys:
        return False
    text = f" {' '.join(side.keys)} "
    return any(f" {phrase} " in text for phrase in vocabulary.HEDGING_PHRASES)


def _opposed(lost: Sequence[str], gained: Sequence[str]) -> bool:
    return any(frozenset((here, there)) in vocabulary.OPPOSED for here in lost for there in gained)


def _other_person(lost: Sequence[str], gained: Sequence[str]) -> bool:
    """Tell whether another person is spoken of (he → she), or a pronoun took a preposition's place (it → at)."""
    here, there = (
        {vocabulary.PERSONS[word] for word in lost if word in vocabulary.PERSONS},
        {vocabulary.PERSONS[word] for word in gained if word in vocabulary.PERSONS},
    )
    if here and there and here != there:
        return True
    if len(lost) != 1 or len(gained) != 1:
        return False
    both = {lost[0], gained[0]}
    return bool(both & _PERSONAL) and bool(both & _PREPOSITIONS)


def _unmatched(here: Sequence[str], there: Sequence[str]) -> list[str]:
    """Return the words of `here` that are in `there` in no form: damages matches damaged."""
    forms = Counter(map(_form, there))
    left: list[str] = []
    for word in here:
        if forms[_form(word)] > 0:
            forms[_form(word)] -= 1
        else:
            left.append(word)
    return left


def _form(word: str) -> str:
    return word if is_small(word) else stem(word)


def _is_name(side: Side, heavy: Sequence[str]) -> bool:
    for index, (key, surface) in enumerate(zip(side.keys, side.surfaces, strict=True)):
        if index == 0 and side.opens:
            continue
        if surface[0].isupper() and not is_small(key) and key in heavy:
            return True
    return False
