"""Texts made to be slow or to break: each is read to its end, in time that grows with its length alone."""

from __future__ import annotations

import sys

import pytest

from checker.kinds import quote
from checker.kinds.quote.comparison import compare_words
from checker.prose import Prose
from tests.quote.quotations import find, seek

SIZE = 20_000
TEXTS = {
    "double marks": '"' * SIZE,
    "opening marks": "“" * SIZE,
    "closing marks": "”" * SIZE,
    "single marks": "'" * SIZE,
    "curly single marks": "‘’" * (SIZE // 2),
    "unclosed in one paragraph": '"word ' * (SIZE // 6),
    "unclosed in paragraphs": '"word word\n\n' * (SIZE // 12),
    "unclosed single ones": "‘word word\n" * (SIZE // 11),
    "pairs of single marks": "''" * (SIZE // 2),
    "pairs of single marks before words": "''a " * (SIZE // 4),
    "pairs of backticks": "``a b\n\n" * (SIZE // 7),
    "triples of single marks": "'''a''' " * (SIZE // 8),
    "mixed": "“a\" 'b” ‘c’ " * (SIZE // 12),
    "attributions": "“a b c d,” he said. " * (SIZE // 20),
    "attributions without words": "he said that " * (SIZE // 13),
    "colons": "He said:\n\n" * (SIZE // 10),
    "one long sentence": "word " * (SIZE // 5) + "“said it here,” she said",
    "names": "Anna Bly and " * (SIZE // 13) + "said: “We will see.”",
    "names in capitals": "AB" * (SIZE // 2) + " “We will see now then,” Poole said.",
    "a name of many words": "Anna " * (SIZE // 5)
    + "Poole. “We will see now then,” Poole said. “We will do so,” he said.",
    "surnames": "".join(f"“We will see now then,” P{'o' * (at % 80)}le{at:x} said. " for at in range(SIZE // 40)),
    "places of a surname": "Anna Poole " * (SIZE // 11) + "“We will see now then,” Poole said.",
    "commas after said": "“We will see now then,” said the " + "chief, " * (SIZE // 7),
    "relative clauses": "Anna Poole" + ", who" * (SIZE // 5) + " said: “We will see now then.”",
    "brackets": "“a” (" * (SIZE // 5),
    "initials": "A. " * (SIZE // 3) + "“We will see,” he said",
    "plurals": "‘a boys’ b " * (SIZE // 11),
    "closing only": "A: b" + " x.’" * (SIZE // 4),
    "spaces": " " * SIZE + "“x”" + " " * SIZE,
}
# A mark looks at no more than a dozen marks after it, so a text of marks alone costs most.
_STEPS_A_CHARACTER = 150


def _steps(text: str) -> int:
    """Return how many lines of Python run to find the quotations of a text: a clock that load does not move."""
    count = 0

    def trace(frame: object, event: str, arg: object) -> object:
        nonlocal count
        count += event == "line"
        return trace

    prose = Prose(text)
    assert prose.paragraphs is not None
    before = sys.gettrace()
    sys.settrace(trace)  # type: ignore[arg-type]
    try:
        for _ in quote.find(prose):
            pass
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_work_grows_no_faster_than_the_text(text: str) -> None:
    whole, half = _steps(text), _steps(text[: len(text) // 2])
    assert whole <= 2.5 * half + 20_000
    assert whole <= _STEPS_A_CHARACTER * len(text) + 20_000


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_every_mention_is_the_text_at_its_span(text: str) -> None:
    for mention in find(text):
        assert mention.text == mention.span.of(text)
        assert mention.value.words


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("a b " * 5_000, "b a c " * 3_000),
        ("a ... b " * 3_000, "b ... a c " * 3_000),
        ("[a " * 5_000, "a] " * 5_000),
        (" ".join(f"w{at}" for at in range(8_000)), " ".join(f"w{at + at % 3}" for at in range(8_000))),
        ("word " * 20_000, "word " * 19_000),
    ],
)
def test_long_texts_compare(first: str, second: str) -> None:
    assert compare_words(first, second).why


def test_words_are_sought_in_a_text_that_repeats_them() -> None:
    words = "the old bridges must be mended"
    assert seek(f"{words}. " * 2_000, words)
    assert seek("must be the old " * 5_000, words) == []


@pytest.mark.parametrize(
    "text",
    [
        " ".join(f"“w{at}”" for at in range(6_000)),
        "“the old bridges” must be “mended ” " * 2_000,
        "“old” bridges “unsound” fall " * 3_000,
    ],
    ids=["a word each", "broken", "of four words"],
)
def test_words_are_sought_among_thousands_of_quotations(text: str) -> None:
    for words in (
        " ".join(f"w{at}" for at in range(6_000)),
        "the old bridges must be mended",
        "old unsound bridges fall",
    ):
        for mention in seek(text, words):
            assert mention.text == mention.span.of(text)
