"""Measures how fast quotations are found with their speakers, sought and compared, on the sample documents.

Run `python -m benchmarks.quote`. It prints documents and megabytes a second on one core; the fastest of
some rounds counts.
"""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from checker.kinds import quote
from checker.prose import Prose

if TYPE_CHECKING:
    from collections.abc import Callable

SEEDS: Final = Path(__file__).resolve().parent.parent / "seeds"
ROUNDS: Final = 7
COPIES: Final = 40


def fastest(run: Callable[[], object]) -> float:
    """Return the seconds that the fastest of some rounds took on this core."""
    took: list[float] = []
    for _ in range(ROUNDS):
        begin = time.process_time()
        run()
        took.append(time.process_time() - begin)
    return min(took)


def main() -> None:
    """Print one line for each of finding, seeking and comparing."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob("*.txt"))] * COPIES
    length = sum(map(len, texts)) / 1e6
    took = fastest(lambda: [list(quote.find(Prose(text))) for text in texts])
    print(f"find      {len(texts) / took:7.0f} documents/s  {length / took:6.2f} MB/s")
    proses = [Prose(text) for text in texts]
    found = [list(quote.find(prose)) for prose in proses]
    spoken = [mention.value for mention in found[0] if not mention.value.short]
    took = fastest(
        lambda: [list(quote.seek(Prose(text), spoken[0], each)) for text, each in zip(texts, found, strict=True)]
    )
    print(f"seek      {len(texts) / took:7.0f} documents/s, the index of their words included")
    took = fastest(
        lambda: [list(quote.seek(prose, spoken[0], each)) for prose, each in zip(proses, found, strict=True)]
    )
    print(f"seek      {len(texts) / took:7.0f} documents/s for every further quotation")
    pairs = [(first, second) for first in spoken for second in spoken]
    took = fastest(lambda: [quote.compare(first, second) for first, second in pairs])
    print(f"compare   {len(pairs) / took:7.0f} pairs/s")


if __name__ == "__main__":
    main()
