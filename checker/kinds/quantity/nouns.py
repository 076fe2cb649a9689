"""Plural and singular of English nouns, as far as counting needs them.

It knows endings and the common irregular nouns. It does not know which words are nouns.
"""

from __future__ import annotations

from typing import Final

_IRREGULAR: Final[dict[str, str]] = dict(
    pair.split("/")
    for pair in (
        "person/people man/men woman/women child/children foot/feet tooth/teeth goose/geese mouse/mice ox/oxen"
        " life/lives wife/wives knife/knives wolf/wolves half/halves shelf/shelves leaf/leaves thief/thieves"
        " loaf/loaves calf/calves hero/heroes potato/potatoes tomato/tomatoes veto/vetoes echo/echoes"
        " criterion/criteria phenomenon/phenomena bacterium/bacteria analysis/analyses crisis/crises"
        " basis/bases hypothesis/hypotheses diagnosis/diagnoses thesis/theses axis/axes appendix/appendices"
        " index/indices stimulus/stimuli nucleus/nuclei alumnus/alumni medium/media datum/data"
        " brother-in-law/brothers-in-law passer-by/passers-by movie/movies cookie/cookies tie/ties lie/lies"
        " pie/pies zombie/zombies calorie/calories prairie/prairies rookie/rookies selfie/selfies"
        " smoothie/smoothies indie/indies virus/viruses bus/buses gas/gases lens/lenses campus/campuses"
        " census/censuses bonus/bonuses focus/focuses status/statuses chorus/choruses circus/circuses"
        " plus/pluses minus/minuses atlas/atlases canvas/canvases house/houses horse/horses case/cases"
        " course/courses nurse/nurses purchase/purchases release/releases base/bases phase/phases cause/causes"
        " use/uses excuse/excuses response/responses expense/expenses license/licenses licence/licences"
        " offense/offenses defense/defenses purpose/purposes nose/noses rose/roses dose/doses hose/hoses"
        " verse/verses curse/curses lease/leases disease/diseases increase/increases decrease/decreases"
        " warehouse/warehouses database/databases promise/promises exercise/exercises enterprise/enterprises"
        " franchise/franchises surprise/surprises prize/prizes size/sizes cruise/cruises rise/rises"
        " premise/premises cache/caches axe/axes shoe/shoes toe/toes foe/foes canoe/canoes headache/headaches"
        " avalanche/avalanches niche/niches creche/creches quiche/quiches"
        " businesswoman/businesswomen businessman/businessmen policeman/policemen policewoman/policewomen"
        " fireman/firemen spokesman/spokesmen spokeswoman/spokeswomen gentleman/gentlemen frenchman/frenchmen"
        " penny/pence paisa/paise"
        " grandchild/grandchildren serviceman/servicemen congressman/congressmen fisherman/fishermen"
    ).split()
)
_SINGULARS: Final[dict[str, str]] = {many: one for one, many in _IRREGULAR.items()}
# The same in both numbers, or singular in spite of its s.
_UNCHANGED: Final = frozenset(
    "sheep fish deer aircraft spacecraft series species means headquarters crossroads hertz swiss chinese"
    " japanese portuguese vietnamese offspring news police cattle personnel staff percent pence data sterling"
    " gross swine shrimp salmon trout bison moose politics economics mathematics physics athletics sen"
    " always as is was has does this his its us yes perhaps less across towards celsius diabetes aids"
    " lbw plus yes gas".split()
)


# Counted although they have no plural ending: "250 staff".
MASS: Final = frozenset(
    "staff police personnel aircraft spacecraft sheep fish deer cattle offspring species series swine bison moose"
    " salmon trout shrimp crew troops youth faculty poultry livestock folk folks clergy infantry cavalry hp ev".split()
)


# Plurals of whatever begins them: schoolchildren, councilwomen, salespeople.
_PEOPLE: Final = ("children", "men", "salespeople", "townspeople", "tradespeople")
_NO_PEOPLE: Final = frozenset(
    """women men children specimen regimen abdomen acumen omen amen semen stamen ramen lumen bitumen hymen cyclamen
    rumen yemen bremen carmen tiananmen turkmen foramen dolmen albumen cerumen lumen""".split()
)


_NO_MEN: Final = frozenset(
    "human german roman norman ottoman shaman talisman caiman brahman mussulman superhuman turkman".split()
)


def is_plural(word: str) -> bool:
    """Tell whether a lower-case word looks like the plural of a noun."""
    return singular(word) != word


def singular(word: str) -> str:
    """Return the singular of a lower-case noun: `authorities` → `authority`; a singular stays as it is."""
    if word in _SINGULARS:
        return _SINGULARS[word]
    if word.endswith(_PEOPLE) and word not in _NO_PEOPLE:
        return (
            word[:-3] if word.endswith("children") else word[:-2] + "an" if word.endswith("men") else word[:-4] + "rson"
        )
    if len(word) < 3 or word in _UNCHANGED or not word.endswith("s") or word.endswith(("ss", "us", "is", "'s")):
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return word[:-2]
    return word[:-1]


def plural(phrase: str) -> str:
    """Return the plural of a noun phrase whose last word is its head: `local authority` → `local authorities`."""
    before, _, word = phrase.rpartition(" ")
    head, tail = phrase, ""
    for joint in (" per ", " of ", " in ", " against"):
        if joint in phrase:
            head, _, tail = phrase.partition(joint)
            return plural(head) + joint + tail
    many = _plural_word(word)
    return f"{before} {many}" if before else many


def _plural_word(word: str) -> str:
    lower = word.lower()
    if lower in _IRREGULAR:
        return _IRREGULAR[lower]
    for one, many in (
        ("child", "children"),
        ("man", "men"),
    ):
        if lower.endswith(one) and lower not in _NO_MEN:
            return word[: -len(one)] + many
    if (
        lower in _UNCHANGED
        or lower in MASS
        or lower.endswith("is")
        or lower in _SINGULARS
        or not lower
        or not lower[-1].isalpha()
    ):
        return word
    if lower.endswith("y") and lower[-2:-1] not in tuple("aeiou") and len(lower) > 1:
        return word[:-1] + "ies"
    if lower.endswith(("s", "x", "z", "ch", "sh")):
        return word + "es"
    return word + "s"
