"""What the tests of quotations share: the quotations of the seeds, and short ways to find and compare."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from checker.kinds import quote
from checker.prose import Prose

if TYPE_CHECKING:
    from checker.model import Comparison, Mention

SEEDS = Path(__file__).parent.parent.parent / "seeds"


def seed(number: str) -> Prose:
    """Return the seed whose file name starts with `number`."""
    (path,) = SEEDS.glob(f"{number}_*.txt")
    return Prose(path.read_text(encoding="utf-8"))


def find(text: str) -> list[Mention]:
    """Return the quotations of a text."""
    return list(quote.find(Prose(text)))


def compare(first: str, second: str) -> Comparison:
    """Compare two texts as quotations."""
    comparison = quote.compare_texts(Prose(first), Prose(second))
    assert comparison is not None
    return comparison


def seek(text: str, words: str) -> list[Mention]:
    """Return the mentions of `words` in a text."""
    prose = Prose(text)
    return list(quote.seek(prose, quote.Quotation(words), list(quote.find(prose))))


@cache
def spoken_in_the_seeds() -> tuple[str, ...]:
    """Return the words of every quotation in the seeds that is long enough to be misquoted."""
    return tuple(
        mention.value.words
        for path in sorted(SEEDS.glob("*.txt"))
        for mention in quote.find(Prose(path.read_text(encoding="utf-8")))
        if len(mention.value.words.split()) >= 10
    )
