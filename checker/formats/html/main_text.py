"""Chooses the blocks of a page that are its main text, by what its parts say of themselves and by their letters.

It knows no element and no word of any language but a few stock phrases. The measures were set on the pages
of tests/formats/pages.py, which say what each of them is for.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from checker.formats.html.elements import HEADINGS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.formats.html.blocks import Block, Cutter, Part

# A block of as many letters outside links reads as text; menu items and captions are shorter.
_ENOUGH_LETTERS: Final = 60
# A part that says it holds no text, by what it is or by its name, is not believed if it holds more of the page.
_MOST_IF_SURE: Final = 0.7
_MOST_IF_NAMED: Final = 0.4
_REGION_SHARE: Final = 0.5
# A container that starts or ends the text holds at least this share of what the fullest one holds.
_CONTAINER_SHARE: Final = 0.25
_HEAD_BLOCKS: Final = 12
_TITLE_WORDS: Final = 4
_STOCK_PHRASES: Final = frozenset(
    """
    advertisement
    article continues after advertisement
    comments are closed
    comments
    continue reading
    email
    most read
    most popular
    print
    read more
    related
    related articles
    related stories
    share
    share on facebook
    share on twitter
    share this
    share this article
    share this story
    story continues below
    tweet
    """.strip().split("\n    ")
)


def main_text(cutter: Cutter) -> list[Block]:
    """Return the blocks of the main text in order; all that hold text where no main one stands out."""
    blocks, regions = cutter.blocks, cutter.regions
    out = _left_out(cutter.no_texts, _count_letters(blocks, cutter.no_texts))
    kept = [block for block in blocks if block.no_text < 0 or not out[block.no_text]]
    texts = [number for number, block in enumerate(kept) if _is_text(block)]
    region = _region(kept, texts, regions)
    if region >= 0:
        texts = [number for number in texts if _inside(kept[number].region, region, regions)]
    texts = _in_full_containers(kept, texts)
    if not texts:
        return [block for block in kept if not block.mostly_linked]
    begin, end = _head(kept, texts[0]), _tail(kept, texts, cutter.containers)
    text = kept[begin:end]
    # A title may be a link to its own page.
    return [block for block in text if block is text[0] or not (block.mostly_linked or _is_stock(block))]


def _is_text(block: Block) -> bool:
    return block.letters - block.linked >= _ENOUGH_LETTERS and not block.mostly_linked and block.tag not in HEADINGS


def _count_letters(blocks: Sequence[Block], parts: Sequence[Part]) -> int:
    """Count the letters of text into the parts that hold them, and return how many there are."""
    total = 0
    for block in blocks:
        if _is_text(block):
            total += block.letters
            if block.no_text >= 0:
                parts[block.no_text].letters += block.letters
    _add_up(parts)
    return total


def _add_up(parts: Sequence[Part]) -> None:
    for part in reversed(parts):  # an outer part comes before those inside
        if part.outer >= 0:
            parts[part.outer].letters += part.letters


def _left_out(parts: Sequence[Part], total: int) -> list[bool]:
    out: list[bool] = []
    for part in parts:
        believed = part.letters <= (_MOST_IF_SURE if part.sure else _MOST_IF_NAMED) * total
        out.append(believed or (part.outer >= 0 and out[part.outer]))
    return out


def _region(kept: Sequence[Block], texts: Sequence[int], regions: Sequence[Part]) -> int:
    """Return the innermost region that holds most of the text, or -1."""
    for number in texts:
        if kept[number].region >= 0:
            regions[kept[number].region].letters += kept[number].letters
    _add_up(regions)
    total = sum(kept[number].letters for number in texts)
    full = [number for number, region in enumerate(regions) if region.letters > _REGION_SHARE * total]
    return full[-1] if full else -1


def _inside(inner: int, outer: int, parts: Sequence[Part]) -> bool:
    while inner > outer:
        inner = parts[inner].outer
    return inner == outer


def _in_full_containers(kept: Sequence[Block], texts: list[int]) -> list[int]:
    letters = Counter[int]()
    for number in texts:
        letters[kept[number].container] += kept[number].letters
    least = _CONTAINER_SHARE * max(letters.values(), default=0)
    full = [number for number in texts if letters[kept[number].container] >= least]
    return [number for number in texts if full[0] <= number <= full[-1]] if full else []


def _head(kept: Sequence[Block], first: int) -> int:
    """Return where the text begins: at the title over its first paragraph, if there is one near.

    A title has some words, and the name of a site or of a section few; else the highest heading is it.
    """
    above = [
        number for number in range(first - 1, max(first - 1 - _HEAD_BLOCKS, -1), -1) if kept[number].tag in HEADINGS
    ]
    titles = [number for number in above if _is_title(kept[number])] or above
    return min(titles, key=lambda number: (kept[number].tag, -number), default=first)


def _is_title(block: Block) -> bool:
    return len("".join(text for text, _, _ in block.pieces).split()) >= _TITLE_WORDS


def _tail(kept: Sequence[Block], texts: Sequence[int], containers: Sequence[Part]) -> int:
    """Return where the text ends: short blocks behind it belong to it as long as they stand in the same box."""
    end = texts[-1] + 1
    held = [kept[number].container for number in texts]
    box = _common(min(held), max(held), containers)
    if box < 0 or not containers[box].sure:  # the whole page
        box = kept[texts[-1]].container
    while end < len(kept) and _inside(kept[end].container, box, containers):
        end += 1
    return end


def _common(first: int, last: int, containers: Sequence[Part]) -> int:
    """Return the innermost container that holds both and thereby all between them, or -1."""
    while first != last:  # outer ones come before those inside
        first, last = sorted((first, last))
        last = containers[last].outer
    return first


def _is_stock(block: Block) -> bool:
    words = "".join(text for text, _, _ in block.pieces).strip(" .:!|\n").lower()
    return words in _STOCK_PHRASES
