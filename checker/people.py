"""Persons in prose: honorifics, given names, the shape of a name, and whether two names may be one person.

It knows words and their capitals. It does not know titles, organisations or sentences.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from checker.given import GIVEN, NICKNAMES, SPELLINGS
from checker.tokens import Token, bare, is_acronym

if TYPE_CHECKING:
    from collections.abc import Sequence

# Written before a name, without their full stop.
HONORIFICS: Final = frozenset(
    "mr mrs ms miss mx dr doctor prof professor sir dame lord lady baron baroness viscount earl"
    " rev reverend hon cllr coun councillor alderman adm admiral gen cdr col colonel capt captain lt lieutenant maj"
    " major sgt sergeant cmdr commander brig brigadier cpl pvt det insp supt pc ayatollah sheikh rabbi imam"
    " sen senator rep representative congressman congresswoman gov".split()
)
# Only together with an honorific: "Navy Rear Adm.", "Vice Adm.".
_BEFORE_HONORIFICS: Final = frozenset("rear vice navy army marine retired then rt right staff chief".split())
_PARTICLES: Final = frozenset("de la le du da dos di del della van von der den ten ter bin ibn ben al el y e".split())
_JOINED: Final = ("al-", "el-", "ul-", "d'")
_SUFFIXES: Final = frozenset("jr sr ii iii iv".split())

# Capitals that start or stand in no name of a person: small words, days, months, places' and firms' heads.
NOT_NAMES: Final = frozenset(
    """
    the a an in on at but and for from with when while after before as by if it he she they we you i this that these
    those his her their our its my your who whom whose what where which why how not no yes so yet or nor of to up
    down new old last next today yesterday tomorrow meanwhile however according updated because although though
    since until during despite both each every some many most more all several speaking earlier later also then now
    there here under over about like unlike between among against within without through across per via only even
    just one two three four five six seven eight nine ten first second third north south east west northern southern
    eastern western central upper lower former acting deputy vice interim
    monday tuesday wednesday thursday friday saturday sunday january february march april july august september
    october november december
    street road avenue lane drive square place station park bridge hill house hall hotel hospital school college
    university church airport valley island county city town village building tower centre center museum library
    theatre theater stadium arena club series house board lift line lines day night week month year award awards
    prize cup league championship conference summit forum festival show news times post herald tribune
    association office council committee department agency authority commission ministry bureau administration
    institute institution foundation trust society union federation party court act bill report review inquiry
    survey programme program plan fund bank group partnership network alliance corps force forces police charter
    directive code service services company corporation corp inc ltd plc llc llp limited holdings
    communications operations affairs policy questions answers motors electric airlines university
    republican republicans democrat democrats democratic conservative conservatives tory labour liberal tories
    national international federal royal general american british european english scottish welsh irish french
    german italian spanish russian chinese indian iraqi iranian israeli turkish african asian arab
    states kingdom nations america britain england scotland wales ireland france germany russia china iraq iran
    did does has had was were would could should might must
    says said vows calls warns urges backs quits resigns wins loses faces tells denies claims
    """.split()
)
# Of these, surnames as well: after a given name or an honorific they are ("Jonny Hill", "Mr March").
_SURNAMES_TOO: Final = frozenset(
    """
    hill hall lane park bridge church day march april august street house bank law west north south east north
    new old young long price field castle court hotel bishop king post english french german irish england ireland
    france china holland motors news service lord major
    """.split()
)
# Of these, given names as well: before a surname they are ("Bill Poole", but "Bill Committee").
_GIVEN_TOO: Final = frozenset("bill april june may august".split())
_LONGEST_NAME: Final = 5
_MOST_INITIALS: Final = 2
# Names that begin with so many letters alike may be short forms of one.
_SHORT_FORM: Final = 3


class Person(NamedTuple):
    """A person as named: token indices `start` to `end` (half-open, honorifics included) and where the name is."""

    start: int
    name: int
    end: int

    @property
    def has_honorific(self) -> bool:
        """Tell whether words such as "Sir" or "Rear Adm." stand before the name."""
        return self.name > self.start

    @property
    def words(self) -> int:
        """Return how many words the bare name has."""
        return self.end - self.name


def person_at(tokens: Sequence[Token], start: int) -> Person | None:
    """Return the person whose honorific or name begins at the token `start`, or None.

    One word is a person here only with an honorific; the caller judges the others by `words`.
    """
    name = _past_honorifics(tokens, start)
    end = name
    last = name
    while end < len(tokens) and end - name < _LONGEST_NAME:
        token = tokens[end]
        known = name > start or (end > name and is_given(tokens[name]))
        if (
            _names(token, known=known)
            or (end == name and _is_given_too(tokens, end))
            or (end > name and _is_initials(token))
        ):
            last = end = end + 1
            if token.possessive:
                break
        elif end > name and token.low in _PARTICLES:
            end += 1
        else:
            break
    return Person(start, name, last) if last > name and len(bare(tokens[last - 1].low)) > 1 else None


def person_before(tokens: Sequence[Token], end: int) -> Person | None:
    """Return the person whose name ends just before the token `end`, or None; a possessive never does."""
    if end > 0 and tokens[end - 1].low.rstrip(".") in _SUFFIXES and end > 2 and tokens[end - 2].low == ",":
        end -= 2
    start = end
    while start > 0 and end - start < _LONGEST_NAME + 3 and _may_precede(tokens, start - 1):
        start -= 1
    if start == end or tokens[end - 1].possessive:
        return None
    starts = range(start, end)
    given = [at for at in starts if is_given(tokens[at]) and at + 1 < end]
    honoured = [at for at in starts if is_honorific(tokens, at)]
    for at in (*honoured[:1], *given[:1], *starts):
        person = person_at(tokens, at)
        if person is not None and person.end == end:
            return person
    return None


def is_honorific(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether the token at `at` begins an honorific."""
    return at < len(tokens) and _past_honorifics(tokens, at) > at


def is_given(token: Token) -> bool:
    """Tell whether the token is a common given name with a capital ("Jean-Claude" too)."""
    return token.capital and token.low.split("-")[0] in GIVEN


def _past_honorifics(tokens: Sequence[Token], at: int) -> int:
    start = end = at
    while at < len(tokens) and tokens[at].capital and at - start < _LONGEST_NAME:
        low = tokens[at].low.rstrip(".")
        at += 1
        if low in HONORIFICS:
            end = at
        elif low not in _BEFORE_HONORIFICS:
            break
    return end


def _names(token: Token, *, known: bool) -> bool:
    """Tell whether the token may be a part of a person's name; `known`: after an honorific or a given name."""
    if not token.capital:
        return token.low.startswith(_JOINED)
    low = bare(token.low)
    stopless = low.rstrip(".")
    if stopless in _SUFFIXES or (known and low in _SURNAMES_TOO):
        return True
    return low not in NOT_NAMES and stopless not in HONORIFICS and not is_acronym(token.text)


def _is_given_too(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a word that is seldom a name is a given one here, since a surname follows."""
    if not tokens[at].capital or tokens[at].low not in _GIVEN_TOO or at + 1 == len(tokens):
        return False
    return len(tokens[at + 1].text) > 1 and _names(tokens[at + 1], known=False) and tokens[at + 1].low[0].isalpha()


def _may_precede(tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    return (token.capital and not token.possessive) or token.low in _PARTICLES or token.low.startswith(_JOINED)


def _is_initials(token: Token) -> bool:
    """Tell whether the token is middle initials: the "H.W." of George H.W. Bush."""
    return token.capital and all(len(letter) == 1 for letter in token.low.rstrip(".").split("."))


def surname(name: str) -> str:
    """Return the folded last name of a bare name: "Nuri al-Maliki" gives "maliki"."""
    words = _parts(name)
    return words[-1].removeprefix("al-").removeprefix("el-") if words else ""


def likeness(first: str, second: str) -> Literal["same", "spelling", "different"]:
    """Tell whether two bare names may be one person: `spelling` where only letters differ (Teresa, Theresa).

    A surname alone, an initial, a middle name and a common short form (Bob, Robert) never tell people apart; two
    middle initials that differ do.
    """
    one, two = _parts(first), _parts(second)
    if not one or not two:
        return "different"
    if one == two:
        return "same"
    same_last = surname(first) == surname(second)
    if same_last and _are_told_apart(one, two):
        return "different"
    if same_last and (len(one) == 1 or len(two) == 1 or _one_given(one[0], two[0])):
        return "same"
    if len(one) == 1 or len(two) == 1:
        return "different"
    if same_last and (_near(one[0], two[0]) or any({one[0], two[0]} <= names for names in SPELLINGS)):
        return "spelling"
    return "spelling" if one[0] == two[0] and _near(one[-1], two[-1]) else "different"


def namesakes(first: str, second: str) -> bool:
    """Tell whether two bare names share the surname and no given name: Robert and Richard Lang.

    What may be a short form (Alex, Alexandra) is none, nor is an initial or a middle name that fits.
    """
    one, two = _parts(first), _parts(second)
    if min(len(one), len(two)) < 2 or likeness(first, second) != "different" or surname(first) != surname(second):
        return False
    if not {one[0], two[0]} & GIVEN:
        return False
    return not any(_may_be_one_given(here, there) for here in one[:-1] for there in two[:-1])


def _are_told_apart(one: Sequence[str], two: Sequence[str]) -> bool:
    """Tell whether middle initials make two persons of one name: George W. and George H.W. Bush."""
    first, second = ("".join(parts[1:-1]).replace(".", "") for parts in (one, two))
    if not first or not second or max(len(first), len(second)) > _MOST_INITIALS:
        return False
    return first[0] != second[0]


def _may_be_one_given(first: str, second: str) -> bool:
    shorter = min(len(first), len(second), _SHORT_FORM)
    return first[:shorter] == second[:shorter] or _one_given(first, second)


@lru_cache(maxsize=1 << 14)
def _parts(name: str) -> tuple[str, ...]:
    words = (word.strip(".,").lower().replace("’", "'") for word in name.split())
    return tuple(word for word in words if word and word not in _SUFFIXES)


def _one_given(first: str, second: str) -> bool:
    if first == second or (first[0] == second[0] and 1 in (len(first), len(second))):
        return True
    return any(first in names and second in names for names in NICKNAMES)


def _near(first: str, second: str) -> bool:
    """Tell whether two words differ by one letter, and are long enough for that to be a slip."""
    if min(len(first), len(second)) < 5 or abs(len(first) - len(second)) > 1:
        return False
    from rapidfuzz.distance import OSA  # noqa: PLC0415 -- only when two names differ

    return OSA.distance(first, second, score_cutoff=1) <= 1
