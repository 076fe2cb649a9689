"""The word lists of quotations: small words, hedges, spellings, titles. Data only; add a word, no code."""

from __future__ import annotations

from typing import Final

PRONOUNS: Final = frozenset("he she they it i we you who".split())

# Words that carry grammar, not meaning: a change of them alone is a note.
FUNCTION: Final = frozenset(
    """
    a an the this that these those there here it its it's he she they we i you him her them us me his their our your
    my mine ours theirs yours hers himself herself themselves itself myself yourself ourselves who whom whose which
    what somebody someone anybody anyone everybody everyone somewhere anything something everything and or but so as
    if then than also too to of in on at by for from with into onto upon about over through during per via within
    across among amongst around toward towards because since while whilst though although where when how why whether
    is are was were be been being am do does did doing done have has had having will would shall can get gets got
    getting let lets well now just very really quite absolutely such even indeed actually simply still yet again mr
    mrs ms miss sir dr lord lady mister one single each any another other own both kind sort lot couple bit oh uh um
    er ah yeah yes okay ok hey folk folks
    """.split()
)
NEGATIONS: Final = frozenset(
    "not no never none nothing nobody nowhere neither nor without cannot hardly scarcely barely".split()
)
HEDGES: Final = frozenset(
    """
    may might could should must ought perhaps maybe possibly probably presumably apparently allegedly reportedly
    supposedly likely unlikely seems seem seemed appears appear appeared suggests suggest suggested nearly almost
    roughly approximately mostly largely partly generally usually often sometimes rarely seldom arguably potentially
    possible think believe suspect guess hope expect opinion knowledge
    """.split()
)
# Hedges of several words; the words around the one that matters are small.
HEDGING_PHRASES: Final = (
    "to my knowledge", "to our knowledge", "as far as i know", "as far as we know", "in my view", "in our view",
    "in my opinion", "i think", "we think", "i believe", "we believe", "i suspect", "it seems", "it appears",
    "so far", "as it stands", "at least", "at most", "up to", "more or less", "in part", "to some extent",
)  # fmt: skip
# Pairs of which each takes back what the other says; exchanging them is never a note.
OPPOSED: Final = tuple(
    frozenset(pair.split("/"))
    for pair in """
    more/less more/fewer most/least before/after above/below over/under up/down all/some all/none all/most all/many
    some/none most/some many/few any/all every/some for/against with/without in/out on/off to/from into/from
    inside/outside always/never can/will do/will is/was
    """.split()
    if pair not in {"can/will", "do/will", "is/was"}
)
# Phrases that say the same in other small words.
EQUIVALENT: Final = frozenset(
    frozenset(pair.split("/"))
    for pair in (
        "any more/any longer", "anymore/any longer", "more/longer", "a single/1", "a/1", "some/a little",
        "kind of a/kind of", "nobody/no 1",
        "till/until", "though/although", "while/whilst", "toward/towards", "among/amongst",
        "each and every/every", "must/have to", "must/has to", "must/got to", "must/gotta",
        "will/are going to", "will/is going to", "will/am going to",
    )
)  # fmt: skip

# What a speaker throws in anywhere.
THROWN_IN: Final = frozenset("well um uh er ah oh yeah yes okay ok look frankly honestly obviously".split())

# Which person a pronoun speaks of; another person is another meaning.
PERSONS: Final[dict[str, int]] = {
    word: person
    for person, line in enumerate(
        """
        i me my mine myself
        we us our ours ourselves
        you your yours
        he him his himself
        she her hers herself
        they them their theirs themselves
        """.strip().splitlines()
    )
    for word in line.split()
}

NUMBERS: Final[dict[str, str]] = {
    word: str(number)
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
        " seventeen eighteen nineteen twenty".split()
    )
} | {
    word: str(10 * number)
    for number, word in enumerate("thirty forty fifty sixty seventy eighty ninety".split(), start=3)
} | {
    word: f"{number}th"
    for number, word in enumerate(
        "fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth"
        " seventeenth eighteenth nineteenth twentieth".split(),
        start=4,
    )
}  # fmt: skip
TENS: Final = frozenset("20 30 40 50 60 70 80 90".split())
# Words beside digits that make a number; exchanging them changes an amount.
AMOUNTS: Final = frozenset(
    """
    £ $ € ¥
    hundred thousand million billion trillion hundreds thousands millions billions dozen dozens half halves third
    thirds quarter quarters double twice triple once first second percent
    """.split()
)

# British → American, where no ending tells it.
STEMS: Final = tuple(
    pair
    for line in """
    centre:center theatre:theater behaviour:behavior favour:favor
    colour:color harbour:harbor honour:honor humour:humor labour:labor
    neighbour:neighbor rumour:rumor savour:savor vapour:vapor vigour:vigor endeavour:endeavor armour:armor
    flavour:flavor odour:odor parlour:parlor rigour:rigor splendour:splendor tumour:tumor valour:valor
    candour:candor clamour:clamor fervour:fervor glamour:glamor saviour:savior paediatric:pediatric
    encyclopaed:encycloped anaem:anem anaesth:anesth haem:hem foet:fet oesoph:esoph orthopaed:orthoped gynaec:gynec
    manoeuv:maneuv diarrhoea:diarrhea catalogue:catalog dialogue:dialog analogue:analog judgement:judgment
    acknowledgement:acknowledgment sceptic:skeptic jewellery:jewelry aluminium:aluminum skilful:skillful
    wilful:willful adviser:advisor protestor:protester instalment:installment fulfilment:fulfillment
    enrolment:enrollment defence:defense offence:offense licence:license pretence:pretense programme:program
    practise:practice
    """.split()
    for pair in [tuple(line.split(":", 1))]
)
SPELLINGS: Final[dict[str, str]] = dict(
    pair.split(":", 1)
    for pair in """
    centre:center centres:centers centred:centered theatre:theater theatres:theaters metre:meter metres:meters
    litre:liter litres:liters fibre:fiber calibre:caliber meagre:meager sombre:somber spectre:specter lustre:luster
    kilometre:kilometer kilometres:kilometers grey:gray ageing:aging tyre:tire tyres:tires kerb:curb plough:plow
    pyjamas:pajamas storey:story artefact:artifact artefacts:artifacts enquiry:inquiry enquiries:inquiries
    yoghurt:yogurt focussed:focused focusses:focuses fulfil:fulfill enrol:enroll mum:mom mums:moms learnt:learned
    burnt:burned dreamt:dreamed spelt:spelled spoilt:spoiled leant:leaned leapt:leaped towards:toward
    afterwards:afterward amongst:among whilst:while cheque:check cheques:checks okay:ok whisky:whiskey
    moustache:mustache sulphur:sulfur cosy:cozy draught:draft %:percent
    pct:percent bn:billion tn:trillion mn:million m:million k:thousand &:and
    """.split()
)

# Contractions written out; 's and 'd have several readings, so each is a choice.
CONTRACTIONS: Final[dict[str, tuple[str, ...]]] = {
    "can't": ("can not", "cannot"), "cannot": ("can not",), "won't": ("will not",),
    "shan't": ("shall not",), "ain't": ("is not", "are not", "am not"),
    "wanna": ("want to",), "gonna": ("going to",), "gotta": ("got to", "have got to", "have to"), "let's": ("let us",),
    "y'all": ("you all",), "dunno": ("do not know",), "gimme": ("give me",),
    "lemme": ("let me",), "kinda": ("kind of",),
    "'em": ("them",), "em": ("them",), "o'clock": ("of the clock",),
}  # fmt: skip
ENDINGS: Final[dict[str, tuple[str, ...]]] = {
    "n't": ("not",), "'re": ("are",), "'ve": ("have",), "'ll": ("will", "shall"), "'m": ("am",),
    "'d": ("would", "had"), "'s": ("is", "has"),
}  # fmt: skip

# Forms of one word that no ending shows.
FORMS: Final[dict[str, str]] = {
    form: line.split()[0]
    for line in """
    go went gone going goes
    say said says saying
    take took taken taking takes
    come came coming comes
    see saw seen seeing sees
    give gave given giving gives
    know knew known knowing knows
    make made making makes
    tell told telling tells
    find found finding finds
    think thought thinking thinks
    leave left leaving leaves
    keep kept keeping keeps
    bring brought bringing brings
    begin began begun beginning begins
    hold held holding holds
    write wrote written writing writes
    stand stood standing stands
    lose lost losing loses
    pay paid paying pays
    meet met meeting meets
    run ran running runs
    speak spoke spoken speaking speaks
    lead led leading leads
    grow grew grown growing grows
    fall fell fallen falling falls
    build built building builds
    send sent sending sends
    spend spent spending spends
    rise rose risen rising rises
    drive drove driven driving drives
    break broke broken breaking breaks
    child children
    man men
    woman women
    person people persons
    """.strip().splitlines()
    for form in line.split()
}

SHORTENED: Final = frozenset("mr mrs ms dr prof sen rep gov gen col lt capt sgt st jr sr rev hon vs no".split())
# Titles before a name; they say nothing about who it is.
HONORIFICS: Final = frozenset(
    """
    mr mrs ms miss mx sir dame dr prof professor lord lady baroness baron rev reverend hon cllr councillor
    sen senator rep representative congressman congresswoman gov governor gen general col colonel lt capt captain
    president vice prime minister secretary chairman chairwoman chair chairperson speaker judge justice king queen
    prince
    princess pope cardinal bishop archbishop mayor attorney ambassador director chief officer executive detective
    inspector
    sergeant sgt constable deputy assistant spokesman spokeswoman spokesperson strategist analyst candidate nominee
    former host leader manager head boss founder coach actor actress author journalist reporter editor columnist
    ceo cfo coo cto prosecutor counsel barrister solicitor lawyer commissioner commander sheriff superintendent envoy
    admiral lieutenant brigadier trooper coroner chancellor premier treasurer principal lawmaker backbencher
    frontbencher whip
    """.split()
)
# Of these, the ones that stand before a surname alone, and before the name of nothing but a person.
SURNAMED: Final = frozenset(
    "mr mrs ms dr prof professor cllr councillor sen senator rep representative congressman congresswoman gov"
    " governor president justice judge sheriff superintendent adm admiral gen col capt lt sgt sergeant constable"
    " inspector".split()
)
# Letters and words behind a name; they say nothing about who it is.
POSTNOMINALS: Final = frozenset(
    "kc qc sc mp mep msp td jp mbe obe cbe dbe kbe kcb gbe cmg phd md msc bsc frs rn jr sr".split()
) | {"ii", "iii", "iv"}
# Titles that only a man has, and only a woman; a chairman may be either, and so may a lord mayor.
MALE_TITLES: Final = frozenset("mr sir baron king prince congressman councilman".split())
FEMALE_TITLES: Final = frozenset(
    "mrs ms miss dame lady baroness queen princess congresswoman councilwoman chairwoman spokeswoman".split()
)
