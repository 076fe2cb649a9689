"""Which words of a sentence belong to which of its figures, and which of them exclude each other."""

from __future__ import annotations

import pytest

from checker.kinds.quantity import align, find
from checker.kinds.quantity.contrast import apart, sides, zones
from checker.kinds.quantity.stems import stems
from checker.model import Span
from checker.prose import Prose
from tests.marked import marked


def zone(text: str) -> str:
    """Return the stretch that belongs to the marked figure, among all figures of the text."""
    plain, (span, *_) = marked(text)
    spans = sorted({mention.span for mention in find(Prose(plain))} | {span})
    low, high = dict(zip(spans, zones(plain.lower(), spans), strict=True))[span]
    return plain[low:high].strip()


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("⟦12 people⟧ were killed and 40 injured", "12 people were killed"),
        ("12 people were killed and ⟦40⟧ injured", "40 injured"),
        ("⟦20 men⟧ and women sang", "20 men and women sang"),
        ("Exports rose ⟦12%⟧, while imports fell 3%", "Exports rose 12%"),
        ("Exports rose 12%, while imports fell ⟦3%⟧", "imports fell 3%"),
        ("Nobody was hurt. ⟦40 homes⟧ burned down. Rain came.", "40 homes burned down."),
        ("It fell from ⟦£40m⟧ to £30m", "It fell from £40m to £30m"),
    ],
)
def test_the_words_of_a_figure_end_at_the_seam_to_the_next(text: str, own: str) -> None:
    assert zone(text) == own


@pytest.mark.parametrize(
    ("one", "other"),
    [("people were killed", "people were injured"), ("exports", "imports"), ("net profit", "gross profit")],
)
def test_words_of_one_row_exclude_each_other(one: str, other: str) -> None:
    assert apart(sides(stems(one)), sides(stems(other)))
    assert apart(sides(stems(other)), sides(stems(one)))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("people were killed", "people were killed or injured"),
        ("people died", "people were killed"),
        ("exports", "cars"),
        ("men and women", "women"),
        ("", "imports"),
    ],
)
def test_words_that_may_be_of_one_thing_exclude_nothing(one: str, other: str) -> None:
    assert not apart(sides(stems(one)), sides(stems(other)))


@pytest.mark.parametrize("unit", ["and 9 men, ", "9 ", ", ", "9. ", "killed 9 and "])
def test_zones_of_a_long_text_are_found_in_good_time(unit: str) -> None:
    text = unit * (50_000 // len(unit))
    spans = [Span(at, at + 1) for at, letter in enumerate(text) if letter == "9"]
    assert all(
        low <= span.start < span.end <= high for span, (low, high) in zip(spans, zones(text, spans), strict=True)
    )


def telling(text: str) -> align.Telling:
    plain, (span, *_) = marked(text)
    prose = Prose(plain)
    (found,) = [each for each in align.read(prose, list(find(prose))).tellings if each.mention.span == span]
    return found


@pytest.mark.parametrize(
    ("text", "former"),
    [
        ("Turnout was 64%, up from ⟦59%⟧", True),
        ("Turnout rose sharply from ⟦59%⟧ to 64%", True),
        ("Turnout rose from 59% to ⟦64%⟧", False),
        ("The fund had £5m from ⟦20 donors⟧", False),
        ("⟦20 donors⟧ came", False),
    ],
)
def test_what_a_figure_rose_from_is_told_from_what_it_came_to(text: str, *, former: bool) -> None:
    assert telling(text).former is former


@pytest.mark.parametrize(
    ("text", "more"),
    [("another ⟦£2m⟧", True), ("a further ⟦20 homes⟧", True), ("in other towns ⟦20 homes⟧ burned", False)],
)
def test_what_comes_on_top_is_told_from_what_there_is(text: str, *, more: bool) -> None:
    assert telling(text).more is more
