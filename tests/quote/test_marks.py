"""Where quotations start and end: every way of typing the marks, and the marks that are none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.kinds.quote.marks import marked_stretches
from checker.prose import Prose
from tests.marked import marked

FOUND = {
    "curly double": "She said ⟦“we were late by an hour”⟧ and sat down.",
    "straight double": 'She said ⟦"we were late by an hour"⟧ and sat down.',
    "curly single": "She said ⟦‘we were late by an hour’⟧ and sat down.",
    "straight single": "She said ⟦'we were late by an hour'⟧ and sat down.",
    "guillemets": "She said ⟦«we were late by an hour»⟧ and sat down.",
    "straight, then curly": 'She said ⟦"we were late by an hour”⟧ and sat down.',
    "opening marks on both ends": "She said ⟦“we were late by an hour“⟧ and sat down.",
    "closing marks on both ends": "She said ⟦”we were late by an hour”⟧ and sat down.",
    "single inside double": "⟦“He told us ‘never again’ and left,”⟧ she said.",
    "double inside single": "⟦‘He told us “never again” and left,’⟧ she said.",
    "the same mark inside": "⟦“He told us “never again” and left,”⟧ she said.",
    "an apostrophe inside single marks": "⟦‘We don’t know the children’s names,’⟧ she said.",
    "a plural's apostrophe inside": "⟦‘It is the councils’ duty to say so,’⟧ she said.",
    "a straight plural's apostrophe inside": "⟦'It is the councils' duty to say so,'⟧ she said.",
    "a quotation that ends in s": "the ⟦‘ratings’⟧ were published",
    "a heading that ends in s": "Weak leaders ⟦‘undermine efforts’⟧",
    "over a line break": "She said ⟦“we were late\nby an hour”⟧ and sat down.",
    "two in a sentence": "It was ⟦‘good’⟧ or ⟦‘outstanding’⟧ for all.",
    "broken by who said it": "⟦“We won,”⟧ he said. ⟦“It took years.”⟧",
    "after a colon without a space": "He said:⟦“We won.”⟧",
    "after an opening bracket": "(⟦“We won,”⟧ he said.)",
    "after a dash": "—⟦“We won,”⟧ he said",
    "a date with a clipped century": "⟦‘The ’80s were kinder to us,’⟧ she said.",
    "a height inside": '⟦"He is 5\' 10" tall and runs,"⟧ she said.',
    "paragraphs that open again": "⟦“We won.⟧\n\n⟦“It took years.”⟧",
    "single paragraphs that open again": "⟦‘We won. It took years.⟧\n⟦‘It took the councils’ help.’⟧",
    "paragraphs that do not open again": "⟦“We won.\n\nIt took years.\n\nIt was hard.”⟧ They left.",
    "a close that was forgotten": "Ms Poole said: ⟦“We won after many years.⟧\n\nShe added: ⟦“It was hard.”⟧",
    "a close that was forgotten before who said it": "⟦“We won after many years,⟧ he added, ⟦“and it was hard.”⟧",
    "an opening that was forgotten": "Council leader Mary Poole: ⟦We won after many years.’⟧ Photograph: Jo Bell",
}
NOT_FOUND = {
    "apostrophes": "It's the children's and the councils' business, isn't it?",
    "curly apostrophes": "It’s the children’s and the councils’ business, isn’t it?",
    "clipped words": "rock 'n' roll in the '80s and the '90s, 'til dawn",
    "curly clipped words": "rock ’n’ roll in the ’80s and the ’90s, ’til dawn",
    "feet and inches": "He is 5' 10\" tall.",
    "a stray opening mark": "The board met “ on Monday.",
    "a stray closing mark": "The board met” on Monday.",
    "an opening mark in mid-sentence": "The board “met on Monday.\n\nIt was cold.",
    "marks around nothing": "The box said “” and nothing else.",
}


def _spans(text: str) -> list[tuple[int, int]]:
    return [(each.start, each.end) for each in marked_stretches(Prose(text)) if each.last > each.first]


@pytest.mark.parametrize("text", FOUND.values(), ids=FOUND)
def test_a_marked_stretch_is_found_with_its_marks(text: str) -> None:
    plain, spans = marked(text)
    assert _spans(plain) == [(span.start, span.end) for span in spans]


@pytest.mark.parametrize("text", NOT_FOUND.values(), ids=NOT_FOUND)
def test_marks_that_quote_nothing_are_left_alone(text: str) -> None:
    assert _spans(text) == []


def test_an_unclosed_mark_does_not_swallow_what_follows() -> None:
    after = "\n\n".join(["Nobody spoke here at all."] * 12)
    text = f"He said: “We won.\n\n{after}\n\nA stray” mark."
    ((_, end),) = _spans(text)
    assert text[:end] == "He said: “We won."


@given(st.text(alphabet="ab s.,:\n\"'“”‘’[]", max_size=120))
def test_stretches_are_in_order_inside_the_text_and_apart(text: str) -> None:
    end = 0
    for each in marked_stretches(Prose(text)):
        assert end <= each.start <= each.first <= each.last <= each.end <= len(text)
        assert each.start < each.end
        end = each.end
