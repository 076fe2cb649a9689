"""Finds a year that two documents of one story give differently by one: to one day or month, or to one figure.

It knows dates, figures and the words around them. It does not know which of the two years is right.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any, Final

from checker.discovery.facts import Fact, Statement
from checker.discovery.naming import called
from checker.discovery.nouns import canonical
from checker.discovery.times import at_one_time, is_a_year

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Hashable, Iterable, Iterator, Sequence

    from checker.discovery.links import Links
    from checker.discovery.reading import Run, Said

_SCORE: Final = 0.8
_ONE_DAY: Final = "much the same is told of one day or month in two years"
_ONE_FIGURE: Final = "one figure is given a year"
# Words that two sentences must share, and the share of the poorer one's; another date that both have counts as three.
_LEAST: Final = 5
_LEAST_SHARE: Final = 0.4
_ANOTHER_DATE: Final = 3
_MONTH: Final = 31
# A smaller number is told of many things.
_LEAST_FIGURE: Final = 100
# What more mentions than this have in common leads nowhere.
_MOST: Final = 40
# Beside a date: it bounds a period of which every year has one, or it is held to another year's.
_PERIODS: Final = frozenset(
    "year years quarter months half ended ending compared than last next previous earlier again annual"
    " annually anniversary every each record season estimated forecast".split()
)
# What is to come is another year's than what was, and what comes back every year is told so.
_TO_COME: Final = re.compile(r"\b(?:will|would|shall|plan(?:s|ned)?|due|scheduled|set to|expect(?:s|ed)?)\b")
_ENDS: Final = frozenset("to from until since by".split())
# Each line: what is done with those counted, in words that stand for one another.
_DEEDS: Final = tuple(
    frozenset(map(canonical, line.split()))
    for line in """
    cut cuts cutting axe axed axes axing shed sheds shedding slash slashed lose lost scrap scrapped
    create created add added hire hired recruit recruited
    kill killed die died dead deaths
    sell sold
    buy bought purchase purchased acquire acquired
    raise raised collect collected
    build built construct constructed
    """.strip().splitlines()
)


def year_facts(run: Run, links: Links, known: Iterable[Fact]) -> Iterator[Fact]:
    """Yield the dates whose years differ by one although one thing is told; `known` facts are not told again."""
    together = {frozenset(each.said.order for each in fact.statements) for fact in known if fact.kind == "date"}
    for fact in (*_of_one_day(run.said["date"], links), *_of_one_figure(run, links)):
        orders = {each.said.order for each in fact.statements}
        if not any(len(orders & others) > 1 for others in together):
            yield fact


def _of_one_day(dates: Sequence[Said], links: Links) -> Iterator[Fact]:
    blocks: dict[Hashable, list[Said]] = defaultdict(list)
    for said in dates:
        if _is_plain(said):
            for word in said.words:
                blocks[(*_day(said), word)].append(said)
    shared: Counter[tuple[Said, Said]] = Counter()
    for members in blocks.values():
        shared.update(_a_year_apart(members, links))
    told = {(said.source, *_days(said)) for said in dates}
    alike = (pair for pair, count in shared.items() if _tell_alike(*pair, count))
    # A document that has both dates tells of two things.
    yield from _facts(
        [(one, other) for one, other in alike if not {(one.source, *_days(other)), (other.source, *_days(one))} & told],
        _ONE_DAY,
    )


def _days(said: Said) -> tuple[dt.date, dt.date]:
    value: Any = said.mention.value
    return value.first, value.last


def _day(said: Said) -> tuple[int, int]:
    """Return the month, and the day in it: 0 for the whole month."""
    value: Any = said.mention.value
    return value.first.month, value.first.day if value.first == value.last else 0


def _is_plain(said: Said) -> bool:
    """Tell whether a date names its own year and a day or a month, and no end of a period that every year has."""
    value: Any = said.mention.value
    if value.relative or value.allowed is not None or value.other is not None:
        return False
    one_month = (value.first.year, value.first.month) == (value.last.year, value.last.month)
    whole = value.first == value.last or (value.last - value.first).days + 3 >= _MONTH - 1
    bounds = not _PERIODS.isdisjoint((*said.before[-4:], *said.after[:2])) or not _ENDS.isdisjoint(said.before[-2:])
    return one_month and whole and not bounds


def _tell_alike(one: Said, other: Said, shared: int) -> bool:
    if bool(_TO_COME.search(one.sentence)) != bool(_TO_COME.search(other.sentence)):
        return False
    month = 1  # the month is a word of both sentences
    dates = {(each.value.first, each.value.last) for each in one.times}
    others = {(each.value.first, each.value.last) for each in other.times}
    points = shared - month + _ANOTHER_DATE * bool(dates & others)
    return points >= _LEAST and points >= _LEAST_SHARE * (min(len(one.words), len(other.words)) - month)


def _of_one_figure(run: Run, links: Links) -> Iterator[Fact]:
    years = {(said.source, said.sentence_span): said for said in run.said["date"]}
    figures = Counter((said.source, said.sentence_span) for said in run.said["quantity"])
    blocks: dict[Hashable, list[tuple[Said, Said]]] = defaultdict(list)
    for said in run.said["quantity"]:
        place = said.source, said.sentence_span
        year = years.get(place)
        if year is not None and figures[place] == 1 and _is_year_of(year, said):
            value: Any = said.mention.value
            blocks[value.dimension, value.number, *str(value.unit).split()[-1:]].append((said, year))
    for members in blocks.values():
        figure_of = {year: figure for figure, year in members}
        pairs = _a_year_apart([year for _, year in members], links)
        yield from _facts([pair for pair in pairs if _one_deed(*(figure_of[each] for each in pair))], _ONE_FIGURE)


def _is_year_of(year: Said, figure: Said) -> bool:
    """Tell whether a sentence's only date is a plain year, and its only figure one that is not told of everything."""
    date, value = year.mention.value, figure.mention.value
    if year.times or date.relative or date.allowed is not None or value.dimension not in ("count", "money"):
        return False
    if not is_a_year(date) or value.number is None or value.number < _LEAST_FIGURE:
        return False
    return year.before[-1:] in (("in",), ("during",)) and (_PERIODS | _ENDS).isdisjoint((*year.before, *year.after))


def _one_deed(one: Said, other: Said) -> bool:
    """Tell whether the sentences of two figures say that one thing was done: they share a word, or have two for it."""
    words, others = _own_words(one), _own_words(other)
    noun = {canonical(word) for word in str(one.mention.value.unit).split()}
    return bool((words & others) - noun) or any(words & deed and others & deed for deed in _DEEDS)


def _own_words(said: Said) -> set[str]:
    """Return the stems of a mention's own clause, without those that the sentence before lends it."""
    return {canonical(word) for word in said.clause} & said.words.keys()


def _a_year_apart(members: Sequence[Said], links: Links) -> Iterator[tuple[Said, Said]]:
    """Yield the dates of two documents of one story whose years differ by one.

    Reports that come further apart tell of their own years.
    """
    if len(members) > _MOST:
        return
    for at, one in enumerate(members):
        for other in members[at + 1 :]:
            apart = abs(one.mention.value.first.year - other.mention.value.first.year)
            if apart == 1 and at_one_time(one, other) and links.tell_one_story(one.source, other.source):
                yield one, other


def _facts(pairs: Sequence[tuple[Said, Said]], reason: str) -> Iterator[Fact]:
    """Yield a fact for each date with all that are a year from it; none is told twice."""
    near: dict[Said, list[Said]] = defaultdict(list)
    for one, other in pairs:
        near[one].append(other)
        near[other].append(one)
    done: set[Said] = set()
    for one in sorted(near, key=lambda said: (-len(near[said]), said.order)):
        group = sorted((one, *(other for other in near[one] if other not in done)), key=lambda said: said.order)
        if one not in done and len(group) > 1:
            done.update(group)
            yield Fact(
                "date", called(group, range(len(group))), tuple(Statement(said, _SCORE, reason) for said in group)
            )
