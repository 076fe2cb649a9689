"""One finding as lines for a terminal: heading, the mentions in their sentences, the message, the rule.

It knows what of a finding a person must see first. It does not know the page around it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker.fold import fold
from checker.frozen import frozen
from checker.report.excerpt import changed_spans, fit, in_sentence, of_words, underline, width
from checker.report.sides import (
    against,
    changed_from,
    changes,
    decision,
    differs,
    expected_words,
    in_turn,
    repeats,
    standard,
)
from checker.report.wording import VERDICTS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.model import Claim, Finding, Match, Span
    from checker.report import Style
    from checker.report.excerpt import Excerpt
    from checker.report.places import Places
    from checker.report.terminal import Line
    from checker.report.wording import Marks

# What stands in a heading must be taken in at a glance; longer words are read below.
_SHORT: Final = 36
# A value as understood that would be cut to less than this says nothing.
_LEAST: Final = 24
# Mentions of one side that are shown before "… and 3 more".
_MOST_AGAINST: Final = 6
_MOST_ALONGSIDE: Final = 3
# A sentence beside its place wants at least this many columns; with fewer it goes below.
_ROOM_BESIDE: Final = 52
_INDENT: Final = "  "


@frozen
class _Page:
    """What every line of a finding is drawn with."""

    finding: Finding
    claim: Claim | None
    places: Places
    style: Style
    marks: Marks
    place_width: int


def finding_lines(finding: Finding, claim: Claim | None, places: Places, style: Style, marks: Marks) -> Iterator[Line]:
    """Yield the lines of one finding; `claim` is its claim where the rules hold it."""
    all_differing, all_agreeing = against(finding), in_turn(finding, places)
    differing = _limited(all_differing, _MOST_AGAINST, style)
    agreeing = _limited(all_agreeing, _MOST_ALONGSIDE, style)
    shown = (*differing, *agreeing)
    yield _heading(finding, _short(finding, claim, _dated(agreeing, places), marks), marks)
    stating = claim if differing and finding.expected_from == "the claim" else None
    named = [_place(match, finding, places) for match in shown] + ([_rule(stating)] if stating is not None else [])
    page = _Page(finding, claim, places, style, marks, max(map(width, named), default=0))
    for match in differing:
        yield from _match_lines(match, page)
    if stating is not None:
        yield from _stated_lines(stating, page)
    for match in agreeing:
        yield from _match_lines(match, page)
    left_out = (*all_differing[len(differing) :], *all_agreeing[len(agreeing) :])
    if left_out:
        yield ((f"{_INDENT}{marks.ellipsis} and {len(left_out)} more: {_labels(left_out)}", "dim"),)
    yield from _wrapped(_closing(finding, marks), style)
    if finding.suppressed is not None:
        yield from _wrapped(_decided(finding, marks), style)


def agreement(finding: Finding, style: Style, marks: Marks) -> Line:
    """Return an agreement in one line: `agree  claim-id  20 · council-news, fostering`."""
    words = VERDICTS["agree"]
    says = finding.expected or (finding.matches[0].mention.value.show() if finding.matches else "")
    head = f"{marks.verdict('agree')} agree"
    tail = f" {marks.dot} {_labels(finding.matches)}" if finding.matches else ""
    room = style.width - width(head) - 4 - width(finding.claim) - width(tail)
    says = _cut(" ".join(says.split()), max(room, _SHORT), marks)
    return (head, words.color), (f"  {finding.claim}", "bold"), (f"  {says}{tail}", "")


def left_alone(finding: Finding, style: Style, marks: Marks) -> Line:
    """Return a suppressed finding in one line: `conflict  claim-id  suppressed: quoted from the minister · a.txt:3`."""
    head = f"{marks.verdict(finding.verdict)} {finding.verdict}"
    room = max(style.width - width(head) - 4 - width(finding.claim), 3 * _SHORT)
    return (head, "dim"), (f"  {finding.claim}", "bold"), (f"  {_cut(_decided(finding, marks), room, marks)}", "dim")


def _decided(finding: Finding, marks: Marks) -> str:
    return f"suppressed: {' '.join(decision(finding).split())}".replace("·", marks.dot)


def _dated(matches: Sequence[Match], places: Places) -> Sequence[Match]:
    """Return the matches of dated sources, in their order; all where fewer than two have a date."""
    dated = [match for match in matches if places.source(match.source).date]
    return dated if len(dated) > 1 else matches


def _limited(matches: Sequence[Match], most: int, style: Style) -> Sequence[Match]:
    # "… and 1 more" would take as much room as the one.
    return matches if style.level == "verbose" or len(matches) <= most + 1 else matches[:most]


def _labels(matches: Sequence[Match]) -> str:
    """Return the labels of the sources, each once, in order."""
    labels = list(dict.fromkeys(match.source for match in matches))
    return ", ".join(labels[:8]) + (f" and {len(labels) - 8} more" if len(labels) > 8 else "")


def _heading(finding: Finding, short: str, marks: Marks) -> Line:
    words = VERDICTS[finding.verdict]
    return (
        (f"{marks.verdict(finding.verdict)} {finding.verdict}", words.color),
        (f"  {finding.claim}", "bold"),
        (f"   {short}" if short else "", ""),
    )


def _short(finding: Finding, claim: Claim | None, dated: Sequence[Match], marks: Marks) -> str:
    """Return the disagreement in a few words: `one in seven ≠ 13%`."""
    if finding.verdict == "missing":
        return _absence(finding, claim)
    if finding.verdict == "changed":
        told = (_brief(match) or _cut(match.mention.value.show(), _SHORT, marks) for match in dated)
        return f" {marks.arrow} ".join(dict.fromkeys(told))
    if claim is not None and claim.relation is not None:
        return claim.relation
    differing, expected = against(finding), standard(finding)
    if not differing:
        return ""
    comparison = differing[0].comparison
    if finding.verdict == "misattributed":
        found, held = _speaker(differing[0]), _speaker(expected)
    elif comparison is not None and comparison.edits:
        return _rewording(differing[0], expected_words(finding, claim) or "", marks)
    else:
        found = _brief(differing[0])
        held = _brief(expected) if expected else _cut(finding.expected, _SHORT, marks)
    sign = "?" if finding.verdict == "undecided" else marks.unequal
    return f"{found} {sign} {held}" if found and held and fold(found) != fold(held) else ""


def _speaker(match: Match | None) -> str:
    """Return who is said to have spoken, where the mention is a quotation that says so."""
    return (match and getattr(match.mention.value, "who", None)) or ""


def _absence(finding: Finding, claim: Claim | None) -> str:
    required = claim.required_in if claim else ()
    labels = [label for label in finding.silent if label in required] or list(finding.silent)
    shown = ", ".join(labels[:4]) + (f" and {len(labels) - 4} more" if len(labels) > 4 else "")
    return f"not in {shown}" if shown else ""


def _rewording(match: Match, expected: str, marks: Marks) -> str:
    """Return the gravest change of words, and how many more there are: `“it” ≠ “this” (and 1 more)`."""
    edits = match.comparison.edits if match.comparison else ()
    edit = min(edits, key=lambda edit: edit.weight != "major")
    found = _quoted(getattr(match.mention.value, "words", ""), edit.second, marks)
    held = _quoted(expected, edit.first, marks)
    more = f" (and {len(edits) - 1} more)" if len(edits) > 1 else ""
    if found and held:
        return f"{found} {marks.unequal} {held}{more}"
    return f"{held} left out{more}" if held else f"{found} added{more}" if found else ""


def _quoted(words: str, span: Span, marks: Marks) -> str:
    stretch = " ".join(span.of(words).split())
    return marks.quoted(_cut(stretch, _SHORT, marks)) if stretch else ""


def _brief(match: Match) -> str:
    """Return the mention, or its value where the mention is too long, or nothing where both are."""
    text = " ".join(match.mention.text.split())
    says = match.mention.value.show()
    return text if len(text) <= _SHORT else says if len(says) <= _SHORT else ""


def _cut(text: str, room: int, marks: Marks) -> str:
    return text if len(text) <= room else text[: room - len(marks.ellipsis)].rstrip() + marks.ellipsis


def _place(match: Match, finding: Finding, places: Places) -> str:
    region = places.region(match)
    date = places.source(match.source).date
    return f"{region} ({date})" if finding.verdict == "changed" and date else str(region)


def _rule(claim: Claim) -> str:
    return f"{claim.place.path}:{claim.place.line}"


def _match_lines(match: Match, page: _Page) -> Iterator[Line]:
    """Yield the place of a mention, its sentence, the marks below it with the value as understood."""
    mention = match.mention
    prose = page.places.document(match.source).prose
    excerpt = in_sentence(prose, mention.span, changed_spans(match, changes(match, page.finding, page.claim)))
    color = VERDICTS[page.finding.verdict].color if differs(page.finding, match) else "green"
    says = "" if repeats(mention.value.show(), mention.text) else mention.value.show()
    yield from _excerpt_lines(_place(match, page.finding, page.places), excerpt, (says, color), page)
    if page.style.level == "verbose":
        yield from _reasons(match, page)


def _stated_lines(claim: Claim, page: _Page) -> Iterator[Line]:
    """Yield the value that the claim itself states, with the words of it that no source should change."""
    if claim.wanted is None:
        return
    words, changed = expected_words(page.finding, claim), changed_from(page.finding)
    stated = of_words(claim.says, [claim.wanted.span])
    excerpt = of_words(words, changed) if words is not None and changed else stated
    says = claim.wanted.value.show()
    says = "" if repeats(says, claim.wanted.text) else says
    yield from _excerpt_lines(_rule(claim), excerpt, (says, "green"), page)


def _excerpt_lines(place: str, excerpt: Excerpt, value: tuple[str, str], page: _Page) -> Iterator[Line]:
    """Yield a place, the excerpt beside it or below, and its marks; `value` is in words, with its colour."""
    says, color = value
    room = _room_beside(page) if _is_beside(page) else page.style.width - 2 * len(_INDENT)
    left = _left(page)
    lead: Line = ((f"{_INDENT}{place}".ljust(len(left)), "cyan"),)
    if not _is_beside(page):
        yield ((_INDENT + place, "cyan"),)
        lead = ((left, ""),)
    lines = fit(excerpt, room, page.marks.ellipsis)
    for line in lines:
        yield (*lead, *((text, color if marked else "") for text, marked in line.runs()))
        lead = ((left, ""),)
        below = underline(line)
        spare = room - width(below) - 1
        understood = _cut(says, spare, page.marks) if line is lines[-1] and spare >= min(len(says), _LEAST) else ""
        if below:
            yield (left, ""), (below, color), (f" {understood}" if understood else "", "italic")


def _room_beside(page: _Page) -> int:
    return page.style.width - len(_INDENT) - page.place_width - 2


def _is_beside(page: _Page) -> bool:
    return _room_beside(page) >= _ROOM_BESIDE


def _left(page: _Page) -> str:
    return " " * (len(_INDENT) + page.place_width + 2) if _is_beside(page) else 2 * _INDENT


def _reasons(match: Match, page: _Page) -> Iterator[Line]:
    left, dot = _left(page), page.marks.dot
    yield ((f"{left}taken with {match.score:.2f}: {match.reason}", "dim"),)
    if match.comparison is not None:
        yield ((f"{left}{match.comparison.relation} {dot} {match.comparison.why}", "dim"),)


def _closing(finding: Finding, marks: Marks) -> str:
    rule = f" {marks.dot} {finding.place.path}:{finding.place.line}" if finding.place else ""
    return f"{' '.join(finding.message.split())}{rule}"


def _wrapped(text: str, style: Style) -> Iterator[Line]:
    line = ""
    for word in text.split(" "):
        if line and width(line) + 1 + width(word) > style.width - len(_INDENT):
            yield ((_INDENT + line, ""),)
            line = word
        else:
            line = f"{line} {word}" if line else word
    yield ((_INDENT + line, ""),)
