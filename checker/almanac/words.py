"""The words of the calendar, as tables and as pieces of patterns: months, weekdays, seasons, ordinals, cues.

It knows which words mean what. It does not know where they stand in a text, nor any arithmetic of days.
"""

from __future__ import annotations

from typing import Final

_MONTHS: Final = """
    1  january jan          7  july jul
    2  february feb         8  august aug
    3  march mar            9  september sept sep
    4  april apr            10 october oct
    5  may                  11 november nov
    6  june jun             12 december dec
"""
_WEEKDAYS: Final = """
    0 monday mon        3 thursday thurs thur thu    6 sunday sun
    1 tuesday tues tue  4 friday fri
    2 wednesday wed     5 saturday sat
"""
_ORDINALS: Final = """
    1 first           9 ninth           17 seventeenth      25 twenty-fifth
    2 second         10 tenth           18 eighteenth       26 twenty-sixth
    3 third          11 eleventh        19 nineteenth       27 twenty-seventh
    4 fourth         12 twelfth         20 twentieth        28 twenty-eighth
    5 fifth          13 thirteenth      21 twenty-first     29 twenty-ninth
    6 sixth          14 fourteenth      22 twenty-second    30 thirtieth
    7 seventh        15 fifteenth       23 twenty-third     31 thirty-first
    8 eighth         16 sixteenth       24 twenty-fourth
"""
_CARDINALS: Final = """
    1 one a an   6 six    11 eleven    16 sixteen    30 thirty  80 eighty
    2 two        7 seven  12 twelve    17 seventeen  40 forty   90 ninety
    3 three      8 eight  13 thirteen  18 eighteen   50 fifty
    4 four       9 nine   14 fourteen  19 nineteen   60 sixty
    5 five      10 ten    15 fifteen   20 twenty     70 seventy
"""


def _numbered(table: str) -> dict[str, int]:
    """Read a table of a number and its words, several to a line."""
    words: dict[str, int] = {}
    number = 0
    for token in table.split():
        if token.isdigit():
            number = int(token)
        else:
            words[token] = number
    return words


MONTHS: Final = _numbered(_MONTHS)
WEEKDAYS: Final = _numbered(_WEEKDAYS)
ORDINALS: Final = _numbered(_ORDINALS)
CARDINALS: Final = _numbered(_CARDINALS)
# The month in which a season begins; winter goes over New Year. Meteorological seasons of the northern half.
SEASONS: Final[dict[str, int]] = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
DAY_NAMES: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTH_NAMES: Final = tuple(
    "January February March April May June July August September October November December".split()
)

# Pieces of patterns, for folded text. The euro stands alone everywhere: a set that holds a character beyond
# Latin-1 takes five times as long to compile. A gap goes over one line break, never over an empty line.
GAP: Final = r"(?:\ {1,3}|\ ?\r?\n\ {0,4}(?=\S))"
# A full stop belongs to a name only where the name is cut short: "15 Oct. 2013", and no more than "15 May".
MONTH: Final = (
    r"(?:jan(?:uary\b|\b\.?)|feb(?:ruary\b|\b\.?)|mar(?:ch\b|\b\.?)|apr(?:il\b|\b\.?)|may\b|jun(?:e\b|\b\.?)"
    r"|jul(?:y\b|\b\.?)|aug(?:ust\b|\b\.?)|sep(?:tember\b|t?\b\.?)|oct(?:ober\b|\b\.?)|nov(?:ember\b|\b\.?)"
    r"|dec(?:ember\b|\b\.?))"
)
WEEKDAY: Final = (
    r"(?:mon(?:day\b|\b\.?)|tue(?:sday\b|s?\b\.?)|wed(?:nesday\b|\b\.?)|thu(?:rsday\b|(?:rs?)?\b\.?)"
    r"|fri(?:day\b|\b\.?)|sat(?:urday\b|\b\.?)|sun(?:day\b|\b\.?))"
)
ORDINAL_END: Final = r"(?:\ ?(?:st|nd|rd|th)\b)"
YEAR: Final = r"(?:1[0-9]|20|21)\d\d(?!\d)"
SEASON: Final = r"(?:spring|summer|autumn|fall|winter)"

# What stands before four digits that are a year, unless a round number of things follows.
CLEAR_CUES: Final = frozenset(
    "in since until till during throughout circa mid late early year years financial fiscal academic school"
    " calendar between after before by".split()
)
NAMED_CUES: Final = frozenset("the this that its their his her our your my a an each every".split())
# What stands before four digits that are a number, whatever follows.
COUNT_CUES: Final = frozenset(
    "number numbers no nos room page pages flight route line windows office article clause paragraph ext"
    " extension channel flat suite postcode zip version exceeding totalling totaling numbering additional"
    " extra another iso rfc least most x weighs weighing measuring contains containing seats employs"
    " employing times novel called titled entitled".split()
)
# What may be "of 1834": of other nouns it is a number of them.
DATED_NOUNS: Final = frozenset(
    "act acts battle bill census charter congress constitution crash crisis election elections exhibition famine"
    " fire flood floods law panic peace plague rebellion revolt revolution siege spring statute summer treaty"
    " autumn union uprising war winter".split()
)
# After somebody's 1984 these say that it is the name of a work: "Orwell's 1984 is" has no noun to be of that year.
NO_NOUN: Final = frozenset(
    "is was and or as to in on by at for with has had again aloud when where that which who".split()
)
# What makes four digits a number only where something follows that they count.
HEDGE_CUES: Final = frozenset(
    "about around approximately roughly nearly almost some over under than only just of to for up with and or".split()
)
# Nouns that are counted and do not end in s; a plural in s is told by its end.
PEOPLE: Final = frozenset("people men women children staff police personnel troops sheep fish cattle".split())
# "1950 of the men" counts them.
PARTS_OF: Final = frozenset("the them these those whom us you its their our his her".split())
UNITS: Final = frozenset(
    "percent per pc pct degrees km kg mg ml mm cm kw kwh mw mwh gw gwh gb mb tb ghz mhz hz rpm mph kph kmh lb"
    " lbs oz ft sq square cubic million billion trillion thousand hundred dozen bn euro euros dollar dollars"
    " pound pounds pence yen yuan rupees francs calories miles metres meters kilometres kilometers feet acres"
    " hectares tonnes tons litres liters gallons words characters votes points steps hours hour hrs minutes"
    " seconds gmt bst utc est edt cet pst pdt".split()
)
# Words in s that follow a year without being counted: verbs, and words that only look like a plural.
NOT_COUNTED: Final = frozenset(
    "was has does its this as us vs series says shows sees brings marks remains comes goes makes saw less"
    " means looks sets gets gives takes".split()
)
# Plurals that a year describes: "2016 elections" are not 2,016 of them.
YEARLY: Final = frozenset(
    "elections riots figures results accounts reforms games championships finals awards protests estimates"
    " forecasts levels prices statistics guidelines regulations rules reports plans budgets targets attacks"
    " floods inspections polls primaries olympics oscars qualifiers models earnings sales taxes rates numbers"
    " data midterms celebrations recommendations proposals changes".split()
)
