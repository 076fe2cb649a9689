"""The vocabulary of offices: the words that titles are made of, and which titles are one another's equals.

It knows words alone. To teach it a title, add the word to a table here.
"""

from __future__ import annotations

from typing import Final

# The noun a title ends in.
HEADS: Final = frozenset(
    """
    chair chairman chairwoman chairperson chairmen vice-chair vice-chairman vice-president president
    director director-general co-director co-chair co-chairman co-president secretary secretary-general undersecretary
    minister premier chancellor
    inspector officer commissioner commander-in-chief constable superintendent
    head leader chief boss whip speaker
    spokesman spokeswoman spokesperson adviser advisor aide strategist counsel representative ambassador envoy
    mayor governor senator senators sens reps congressman congresswoman councilman councilwoman gov sen rep mp mep msp
    professor editor editor-in-chief founder co-founder chair-elect principal vice-chancellor provost headteacher
    headmaster rector dean trustee treasurer registrar coroner
    manager coach captain-general
    ceo cfo coo cto executive exec general attorney prosecutor ombudsman controller comptroller auditor
    attorney-general solicitor-general surgeon-general governor-general inspector-general auditor-general
    comptroller-general
    judge justice sheriff warden publicist
    bishop archbishop
    member holder
    """.split()
)
# Heads that need something before them to be a title: "chief executive", "attorney general", "cabinet member".
NEED_BEFORE: Final[dict[str, frozenset[str]]] = {
    "member": frozenset("cabinet executive lead portfolio".split()),
    "holder": frozenset({"portfolio"}),
    "executive": frozenset({"chief"}),
    "exec": frozenset({"chief"}),
    "general": frozenset(
        "attorney inspector director secretary surgeon solicitor governor auditor comptroller".split()
    ),
    "attorney": frozenset("district state county us u.s city deputy".split()),
}
# Words that may follow the head and stay in the title.
AFTER: Final = frozenset("general executive officer emeritus designate elect".split())
# Words that say which rank, when, or how many: they stand before the head.
RANKS: Final = frozenset(
    """
    acting assistant associate chief co current deputy executive ex first former founding general global group
    honorary incoming interim international joint junior lay lead lord long-time longtime managing minority majority
    national new non-executive outgoing past permanent policy presiding press prime principal regional second
    senior shadow special third top vice veteran attorney
    detective female male sitting longest-serving medical operating financial technology information
    lieutenant lt.
    """.split()
)
# What the office is about: these stay in the title when they stand before its head.
TOPICS: Final = frozenset(
    """
    business care children children's commerce communications culture defence defense economic education
    energy environment equalities finance foreign health home housing human humanitarian immigration industry
    infectious disease interior intelligence justice labor legal local media national nursing pensions planning
    political public policy research resources schools science security services social strategy trade training
    transport treasury urban veterans water welfare work works
    """.split()
)
# Nouns that say of what a chief or a director is one where they have no name: "Fire Chief", "museum director".
INSTITUTIONS: Final = frozenset(
    """
    academy agency bank bureau campaign club college commission committee company coalition council court department
    fire force foundation gallery government hospital institute jail library ministry museum navy office opposition
    orchestra park party police prison rescue school society team theater theatre tribunal trust union university zoo
    """.split()
)
# Words in the names of bodies that serve a state: who speaks for one of these never leads it.
OF_STATE: Final = frozenset(
    """
    pentagon kremlin treasury nato un u.n. downing house department ministry police constabulary army navy military
    force forces coastguard
    """.split()
)
FORMER: Final = frozenset("former ex past then onetime one-time late".split())
# Titles that one person at a time holds, when it is said of what.
SOLE: Final = frozenset(
    """
    chair president director director-general secretary-general general-secretary minister premier chancellor
    commissioner constable head leader speaker mayor governor editor editor-in-chief principal vice-chancellor
    provost rector dean treasurer headteacher executive inspector secretary general whip archbishop
    attorney-general solicitor-general surgeon-general governor-general inspector-general auditor-general
    comptroller-general sheriff warden
    """.split()
)
# Titles of which a body has several, one for each thing that it does: with "for …" behind, one person's at a time.
PORTFOLIOS: Final = frozenset("member holder".split())
# A rank that several may hold at once.
SHARED_RANKS: Final = frozenset("deputy vice assistant associate co senior junior under executive lay".split())
# Heads that alone, without organisation, topic or rank, say too little to be an office.
WEAK: Final = frozenset(
    """
    head officer chief leader manager founder co-founder partner editor coach adviser advisor aide boss executive
    general inspector secretary director principal professor representative counsel trustee attorney speaker whip
    controller auditor strategist captain-general dean registrar chair treasurer commissioner minister
    spokesman spokeswoman spokesperson envoy superintendent constable publicist judge justice warden
    """.split()
)
# Of these, a capital alone makes a title before a full name, and one that says of what: "Speaker John Boehner".
STANDING: Final = frozenset("speaker secretary commissioner minister ambassador representative attorney".split())
# Before a full name these are a title in lower case too: "publicist Ann Reed said".
APPOSED: Final = frozenset(
    """
    spokesman spokeswoman spokesperson publicist director principal coach commissioner warden treasurer superintendent
    founder co-founder
    """.split()
)
# With a capital these as well: "Chief Ann Reed"; of what is left open, and two may be at two places.
CAPITALISED: Final = APPOSED | frozenset("chief constable judge justice".split())
# Between commas these tell what somebody is ("Ann Reed, the manager, said"), and not a part of the body, a place in a
# race or a rank in the army.
BETWEEN_COMMAS: Final = WEAK - frozenset("head leader boss executive general officer whip counsel inspector".split())
# Before a surname these are a title where it speaks: "Judge Reed said", but "Judge Business School".
SPEAKING: Final = frozenset("speaker judge justice".split())
# What a judge of the High Court is called by, before a surname: "Mr Justice Reed".
MR_JUSTICE: Final = frozenset("mr mrs ms lord lady".split())
# Titles so fixed before a name that a surname alone may follow.
BEFORE_SURNAME: Final = frozenset(
    "president senator sen rep representative gov governor mayor chancellor premier congressman congresswoman".split()
)
LEGISLATORS: Final = frozenset(
    "senator sen sens senators rep reps representative congressman congresswoman gov governor".split()
)
# Heads whose "of …" or "for …" is what they are about, not an organisation: Secretary of State for Education.
TOPICAL: Final = frozenset("secretary minister undersecretary".split()) | PORTFOLIOS

# One title in several spellings, a line each; the first word is the one compared.
_EQUALS: Final = """
chair chairman chairwoman chairperson
vice-chair vice-chairman
spokesperson spokesman spokeswoman
senator sen sens senators
representative rep reps congressman congresswoman congressperson
governor gov
adviser advisor
defence defense
labour labor
editor editor-in-chief
headteacher headmaster headmistress
vice-president veep
executive exec
lieutenant lt
us u.s
uk u.k
"""
EQUALS: Final[dict[str, str]] = {
    word: names[0] for names in (line.split() for line in _EQUALS.strip().splitlines()) for word in names
}
# Whole titles that are one.
PHRASES: Final[dict[str, str]] = {
    "chief executive officer": "chief executive",
    "ceo": "chief executive",
    "cfo": "chief financial officer",
    "coo": "chief operating officer",
    "cto": "chief technology officer",
    "pm": "prime minister",
    "vice chair": "vice-chair",
    "vice chairman": "vice-chair",
    "vice chairwoman": "vice-chair",
    "vice president": "vice-president",
    "vice chancellor": "vice-chancellor",
    "director general": "director-general",
    "secretary general": "secretary-general",
    "attorney general": "attorney-general",
    "solicitor general": "solicitor-general",
    "surgeon general": "surgeon-general",
    "governor general": "governor-general",
    "inspector general": "inspector-general",
    "auditor general": "auditor-general",
    "comptroller general": "comptroller-general",
    "mr justice": "justice",
    "mrs justice": "justice",
    "ms justice": "justice",
    "general secretary": "general-secretary",
    "portfolio holder": "cabinet member",
    "portfolio member": "cabinet member",
    "executive member": "cabinet member",
    "lead member": "cabinet member",
}
# Everyday words for whoever is at the top: compatible with any of the offices, never proof of one.
EVERYDAY: Final = frozenset("head chief leader boss".split())
TOP_OFFICES: Final = frozenset(
    "chair president director director-general secretary-general general-secretary chief-executive commissioner"
    " chancellor governor executive editor principal minister premier superintendent constable mayor inspector"
    " speaker inspector-general auditor-general warden".split()
)
# Pairs of titles that people use for one office.
KINDRED: Final = frozenset(
    frozenset(pair)
    for pair in (
        ("press secretary", "spokesperson"),
        ("press officer", "spokesperson"),
        ("prime minister", "premier"),
        ("majority leader", "leader"),
        ("founder", "co-founder"),
        ("publicist", "spokesperson"),
        ("headteacher", "principal"),
        ("judge", "justice"),
        ("managing director", "chief executive"),
        ("finance chief", "chief financial officer"),
        ("finance director", "chief financial officer"),
        ("operations chief", "chief operating officer"),
        ("technology chief", "chief technology officer"),
        ("envoy", "ambassador"),
        ("envoy", "special representative"),
        ("special envoy", "special representative"),
    )
)
