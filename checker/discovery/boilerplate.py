"""Tells the text of a document from what stands around it: menus, captions, counters, credits, addresses.

It knows lines and the words of sites. It does not know values; what it rejects is never compared.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from checker.almanac.words import MONTH
from checker.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from checker.model import Document
    from checker.prose import Prose

_LINE: Final = re.compile(r"[^\n\r]*[^\s][^\n\r]*")

# A line that holds one of these was written by the site, not by the author of the text.
_SITE: Final = re.compile(
    r"""
      \b(?:\d+ \s of \s )? \d+ \s photos? \b
    | \b(?:show|hide) \s captions? \b
    | https?:// | \bwww\. | \bpic\.twitter
    | \b(?:cookies? | newsletters? | javascript | copyright | all \s rights \s reserved)\b | ©
    | \b(?:sign | log) \s (?:in | up) \b | \bclick \s here\b | \bread \s more\b | \bskip \s to\b
    | \b(?:share | follow | tweet) \s (?:this | on | us | via)\b
    | ^ (?:related | read | watch | more | see \s also | also \s on | photos? | video | image | source | credit | file
        | by | posted | published | updated | advertisement) \b [^.!?]{0,12} [:|]
    | \b(?:getty \s images | shutterstock | photograph: | \(?(?:ap|reuters|file) \s photo )
    | ^ \W* \d+ \s (?:comments? | shares? | likes? | min(?:ute)?s? \s read) \b
    """,
    re.VERBOSE,
)
_SENTENCE_END: Final = re.compile(r"""[.!?…]["')\]]*$""")
_FEW_WORDS: Final = 6
# "Net debt reduced to £390m": the highlights of a press release are short lines, and no menu.
_MEASURE: Final = re.compile(r"[£$€]\s?\d|\d\s?(?:%|per\s?cent\b|(?:m|bn|million|billion)\b)")
# "• 11 dead, 184 injured": what a story's own list of highlights counts.
_HIGHLIGHT: Final = re.compile(r"[•·▪*-]\s?(?=\S+\s+\S+\s+\S)[^\d]*\d")
_TELLS: Final = (_SENTENCE_END.search, _MEASURE.search, _HIGHLIGHT.match)
# So many short lines in a row, none of which ends like a sentence, are a menu or a list of labels.
_MENU: Final = 4
# A line without the end of a sentence that stands in so many documents of a run belongs to their site.
_TEMPLATE: Final = 2
_LONGEST_TEMPLATE: Final = 60
# The lines above the text, where a dateline stands.
_TOP: Final = 12
_DATELINE: Final = 8


def boilerplate(documents: Sequence[Document]) -> list[list[Span]]:
    """Return, for each document, the spans that are not its text, in order; none overlaps another."""
    repeated = Counter(line for document in documents for line in set(_unended(document.prose)))
    template = {line for line, times in repeated.items() if times >= _TEMPLATE}
    return [list(_rejected(document.prose, template)) for document in documents]


def _unended(prose: Prose) -> Iterator[str]:
    for _, line in _lines(prose):
        if len(line) <= _LONGEST_TEMPLATE and not _SENTENCE_END.search(line):
            yield line


def _lines(prose: Prose) -> Iterator[tuple[Span, str]]:
    for found in _LINE.finditer(prose.folded):
        yield Span(*found.span()), found.group().strip()


def _rejected(prose: Prose, template: set[str]) -> Iterator[Span]:
    menu = _menus(prose)
    for number, (span, line) in enumerate(_lines(prose)):
        if number in menu or line in template or _SITE.search(line) or _is_dateline(number, line):
            yield span


def _menus(prose: Prose) -> set[int]:
    """Return the numbers of the lines that stand in a run of short lines."""
    found: set[int] = set()
    run: list[int] = []
    for number, (_, line) in enumerate(_lines(prose)):
        if len(line.split()) <= _FEW_WORDS and not any(tells(line) for tells in _TELLS):
            run.append(number)
            continue
        found.update(_if_long(run))
        run = []
    found.update(_if_long(run))
    return found


def _if_long(run: list[int]) -> Iterable[int]:
    return run if len(run) >= _MENU else ()


def _is_dateline(number: int, line: str) -> bool:
    """Tell whether the line is one of those at the top that say when and by whom, not what."""
    if number >= _TOP or len(line.split()) > _DATELINE or _MEASURE.search(line):
        return False
    return _DAY.search(line) is not None and _no_verb(line)


# What a line has that says when: a month, a weekday, a year, a clock.
_DAY: Final = re.compile(
    rf"""
      \b{MONTH} .{{0,8}} \d
    | \d .{{0,8}} \b{MONTH}
    | \b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b .{{0,12}} \d
    | \b(?:19|20)\d\d\b | \d [/:|-] \d | \d \s? [ap]\.?m\b
    """,
    re.VERBOSE,
)
_VERB: Final = re.compile(
    r"""\b(?: [a-z]{3,}(?:ed|ing) | is | are | was | were | ha[sd] | have | says | said | dies? | kills? | hits? | wins?
      | rises? | rose | falls? | fell | gets? | got | loses? | lost | won | made | took | found | sent | left ) \b""",
    re.VERBOSE,
)


def _no_verb(line: str) -> bool:
    return _VERB.search(line) is None and any(mark in line for mark in "/|:,-12")
