"""Feasts and holidays by name: which days they fall on in a year.

It knows names and rules, in a table to read and to extend, and how a rule comes to a day. It does not know texts.
"""

from __future__ import annotations

import datetime as dt
import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from checker.almanac import days
from checker.almanac.words import WEEKDAYS

if TYPE_CHECKING:
    from collections.abc import Iterator

# A rule, then the names. Rules: a day of the year; Easter of the western or the eastern churches, and a moon of
# `moons`, with days added; the first, second … or last (-1) weekday of a month, with days added; `monday<` and
# `friday<` the last such day before. In a name `?` marks a word that may be left out, and `'s` may be `s` or nothing.
# Days that countries keep on different dates under one name (Mother's Day, Labour Day) are not here.
_FEASTS: Final = """
    01-01            new year's day | new year | new year's
    01-06            epiphany | twelfth night
    01-07            orthodox christmas day?
    01-14            orthodox new year | boghi
    01-26            australia day
    01-27            holocaust memorial day
    02-02            groundhog day | candlemas
    02-14            valentine's day?
    03-01            st david's day
    03-03            world wildlife day
    03-08            international women's day
    03-14            pi day
    03-17            st patrick's day? | st paddy's day? | st paddy
    03-22            world water day
    04-01            april fool's day?
    04-07            world health day
    04-22            earth day
    04-23            st george's day
    04-25            anzac day
    05-01            may day | international workers day
    05-04            star wars day
    05-05            cinco de mayo
    05-09            rabindra jayanti | rabindranath jayanti
    05-25            africa day
    06-05            world environment day
    06-19            juneteenth
    06-24            midsummer day
    07-01            canada day
    07-14            bastille day
    08-15            assumption of mary | feast of the assumption
    10-02            gandhi jayanti
    10-04            feast of st francis
    10-05            world teacher's day
    10-31            halloween day? | all hallows eve | hallowe'en
    11-01            all saint's day | all hallows day | world vegan day
    11-02            all soul's day
    11-05            guy fawkes night | bonfire night | guy fawkes day
    11-11            armistice day | veteran's day | martinmas
    11-30            st andrew's day
    12-01            world aids day
    12-08            feast of the immaculate conception
    12-10            human rights day
    12-24            christmas eve | xmas eve
    12-25            christmas day? | xmas day?
    12-26            boxing day | st stephen's day
    12-31            new year's eve | hogmanay
    easter-63        septuagesima
    easter-47        shrove tuesday | mardi gras | pancake day | pancake tuesday | fat tuesday
    easter-46        ash wednesday
    easter-21        mothering sunday
    easter-7         palm sunday | branch sunday
    easter-3         maundy thursday | holy thursday | covenant thursday | thursday of mysteries | sheer thursday
    easter-2         good friday | great friday | holy friday
    easter-1         holy saturday | easter saturday
    easter           easter sunday | easter day | easter
    easter+1         easter monday
    easter+39        ascension day | ascension thursday
    easter+49        pentecost | whit sunday | whitsun | pentecost sunday
    easter+50        whit monday | pentecost monday | monday of the holy spirit
    easter+56        trinity sunday
    easter+60        corpus christi | feast of corpus christi
    orthodox-48      clean monday | green monday | monday of lent
    orthodox-7       orthodox palm sunday
    orthodox-2       orthodox good friday | orthodox great friday
    orthodox         orthodox easter sunday?
    orthodox+1       orthodox easter monday
    orthodox+49      orthodox pentecost
    3 monday 1       martin luther king's day | martin luther king jr day | mlk day | civil rights day
    3 monday 2       president's day | washington's birthday
    1 monday 5       early may bank holiday
    -1 monday 5      memorial day | spring bank holiday
    3 saturday 5     armed forces day
    3 sunday 6       father's day
    -1 monday 8      summer bank holiday | august bank holiday
    1 monday 9       labor day
    1 monday 9+6     national? grandparent's day
    2 monday 10      columbus day | indigenous people's day | canadian thanksgiving
    -1 friday 4      arbor day
    2 sunday 11      remembrance sunday
    4 thursday 11    thanksgiving day | thanksgiving
    4 thursday 11+1  black friday
    4 thursday 11+4  cyber monday
    4 thursday 11+5  giving tuesday
    workday 10-16    boss's day | bosses day
    kings            king's day | koningsdag
    parsi            parsi new year | jamshedi navroz
    lunar            chinese lunar? new year's day? | lunar new year's day?
    midautumn        mid-autumn festival
    dragonboat       dragon boat festival
    muharram         islamic new year | amun jadid | hijri new year
    muharram+9       day? of? ashura | ashura
    mawlid           mawlid | mawlid al-nabi | milad un-nabi
    isra             isra and mi'raj | the? prophet's ascension | the? night journey | ascension to heaven
    ramadan          start of ramadan | beginning of ramadan
    ramadan+26       laylat al-qadr | night of measures | night of power | night of destiny | laylat al-kadr
    lastfriday       jamat ul-vida | jumu'atul-wida | jumat-ul-wida
    fitr             eid al-fitr | eid ul-fitr | id al-fitr | id ul-fitr | ramzan eid
    adha-1           day of arafah | day of arafat
    adha             eid al-adha | eid ul-adha | id al-adha | id ul-adha | sacrifice feast | feast of the? sacrifice \
| bakr id | bakri eid | bakrid
    rosh             rosh hashanah | jewish new year | rosh hashana
    rosh+9           yom kippur | day of atonement
    rosh+14          sukkot | feast of tabernacles
    rosh+21          shemini atzeret
    rosh+22          simchat torah
    hanukkah         hanukkah | chanukah | hanukah | hannukah
    bishvat          tu bishvat | tu b'shvat
    purim            purim
    passover         passover | pesach
    passover+33      lag b'omer | lag baomer
    passover+50      shavuot | shavuos
    hashoah          yom hashoah | yom ha-shoah
    tishabav         tisha b'av
    diwali-2         dhanteras
    diwali-1         kali chaudas | naraka chaturdashi | roop chaudas | choti diwali
    diwali           diwali | deepavali | lakshmi puja
    diwali+1         govardhan puja
    diwali+2         bhai dooj | bhaubeej | bhai tika
    chhath           chhath puja | chhath | dala puja | surya shashti
    dussehra         dussehra | vijayadashami | dasara
    karva            karva chauth | karwa chauth
    holi-1           holika dahan | kamudu pyre | chhoti holi
    holi             holi | phagwah | dhulandi | rangwali holi
    rakhi            raksha bandhan | rakhi | rakshabandhan
    ratha            ratha-yatra | rath yatra | ratha jatra
    ganesh           ganesh chaturthi | vinayaka chaturthi
    janmashtami      janmashtami | krishna janmashtami
    panchami         vasant panchami | basant panchami
    shivaratri       maha shivaratri | mahashivratri | maha shivratri
    mahavir          mahavir jayanti | mahaveer jayanti | mahaveer janma kalyanak | mahavir janma kalyanak
    ramnavami        rama navami | ram navami
    ugadi            ugadi | yugadi | gudi padwa | samvatsaradi | chaitra sukladi | chaitra sukhladi
    onam             onam
    buddha           buddha purnima | buddha jayanti | vesak | buddha day
    sankranti        makar sankranti | maghi | thai pongal | pongal | makara sankranti
    sankranti-1      bhogi pongal | boghi pongal
    sankranti+1      maattu pongal | mattu pongal
    sankranti+2      kaanum pongal | kanum pongal | kanni pongal
    vaisakhi         vaisakhi | baisakhi
    thaipusam        thaipusam
    gurunanak        guru nanak jayanti | guru nanak gurpurab
    gurugobind       guru gobind singh jayanti | guru govind singh jayanti
    ravidas          guru ravidass jayanti | guru ravidas jayanti
    valmiki          valmiki jayanti | maharishi valmiki jayanti | pargat diwas
"""

# Too frequent in any text to look around each of them.
_COMMON: Final = frozenset(("day", "new", "of", "the", "world"))


class Feast(NamedTuple):
    """A feast: the rule for its days, and one of its names as the table writes it.

    `anchor` is letters that every spelling of the name holds: its longest word that is never left out or cut.
    `words` are all its words that are written in one way only.
    """

    rule: str
    name: str
    anchor: str
    words: frozenset[str]


@cache
def feasts() -> tuple[Feast, ...]:
    """Return every feast under each of its names, in the order of the table."""
    return tuple(_feasts())


def _feasts() -> Iterator[Feast]:
    for line in _FEASTS.strip().splitlines():
        rule, _, names = line.strip().partition("  ")
        for name in names.split("|"):
            kept = [word for word in name.split() if word[-1] != "?" and word != "st"]
            stems = [word.partition("'")[0] for word in kept]
            whole = [part for word in stems if word not in WEEKDAYS for part in word.split("-")]
            anchor = max((part for part in whole if part not in _COMMON), key=len, default=whole[0])
            fixed = (part for word in kept if word not in WEEKDAYS and "'" not in word for part in word.split("-"))
            yield Feast(rule, name.strip(), anchor, frozenset(fixed))


@cache
def falls_on(rule: str, year: int) -> tuple[dt.date, ...]:
    """Return the days on which a rule falls in a year, in order: none where its table does not reach."""
    if re.fullmatch(r"\d\d-\d\d", rule):
        return (dt.date(year, int(rule[:2]), int(rule[3:])),)
    if rule.startswith("workday"):
        return (_nearest_workday(dt.date(year, int(rule[8:10]), int(rule[11:]))),)
    match = re.fullmatch(r"(?P<base>.*?)(?P<shift>[+-]\d+)?", rule)
    base, shift = (match["base"], int(match["shift"] or 0)) if match else (rule, 0)
    return tuple(day + dt.timedelta(days=shift) for day in _base(base, year))


def _base(base: str, year: int) -> tuple[dt.date, ...]:
    if base == "easter":
        return (days.easter(year),)
    if base == "orthodox":
        return (days.orthodox_easter(year),)
    if base == "kings":
        day = dt.date(year, 4, 27)
        return (day - dt.timedelta(days=day.weekday() == 6),)
    if base == "parsi":
        # The Shahenshahi year has 365 days: since 2000 it begins a day earlier after every leap year.
        return (dt.date(year, 8, 21) - dt.timedelta(days=year // 4 - 500),)
    if " " in base:
        number, weekday, month = base.split()
        found = days.nth_weekday(days.month(year, int(month)), WEEKDAYS[weekday], int(number))
        return (found,) if found else ()
    return _moons().get((base, year), ())


def _nearest_workday(day: dt.date) -> dt.date:
    return day + dt.timedelta(days={5: -1, 6: 1}.get(day.weekday(), 0))


@cache
def _moons() -> dict[tuple[str, int], tuple[dt.date, ...]]:
    from checker.kinds.date.moons import MOONS  # noqa: PLC0415 -- a large table for a rare word

    table: dict[tuple[str, int], tuple[dt.date, ...]] = {}
    key, year = "", 0
    for token in MOONS.split():
        if token.isalpha():
            key, year = token, 0
        elif not year:
            year = int(token)
        else:
            table[key, year] = tuple(
                dt.date(year, int(entry[:2]), int(entry[2:])) for entry in token.split("+") if entry != "-"
            )
            year += 1
    return table


def follows_the_moon(rule: str) -> bool:
    """Tell whether a feast begins in the evening or when the moon is seen, so that sources may differ by a day."""
    base = re.split(r"[+-]\d+$", rule)[0]
    return base.isalpha() and base not in ("easter", "orthodox", "kings", "parsi")


_OPTIONAL: Final = {name: rf"(?:{name}|{name[:3]}\.?|{name[:4]}\.?)" for name in WEEKDAYS if name.endswith("day")}


@cache
def feast_pattern(name: str) -> str:
    """Return the source of a pattern for a name of the table, in every spelling it allows."""
    pieces: list[str] = []
    for word in name.split():
        bare = word.rstrip("?")
        piece = _OPTIONAL.get(bare) or (
            r"(?:st\.?|saint)" if bare == "st" else re.escape(bare).replace("'s", "(?:'?s'?)?")
        )
        gap = r"[\ -]" if pieces else ""
        leading = not pieces and word.endswith("?")
        if leading:
            pieces.append(rf"(?:{piece}[\ -])?")
        else:
            glue = "" if pieces and pieces[-1].endswith(r"[\ -])?") else gap
            pieces.append(f"(?:{glue}{piece})?" if word.endswith("?") else f"{glue}{piece}")
    return "".join(pieces)
