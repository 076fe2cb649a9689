"""The main text of a page, measured in words: how many of the story's are found, and how many others come with it.

`make` or anybody prints the table with `python -m tests.formats.test_html_main_text`.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from checker import formats
from tests.formats.pages import SITES, STORIES

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.formats.pages import Story

PAGES = [pytest.param(site, story, id=f"{site.__name__}-{story.name}") for site in SITES for story in STORIES]


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text))


def measure(page: str, story: Story) -> tuple[float, float]:
    """Return the shares: of the story's words that are found, and of the words found that are the story's."""
    found = words(formats.load("html").read(page.encode(), None).text)
    wanted = words("\n".join([story.title, *story.paragraphs]))
    allowed = wanted + words(story.date) + words("Source The Guardian Child Protection1 by Staff")
    return (found & wanted).total() / wanted.total(), (found & allowed).total() / found.total()


@pytest.mark.parametrize(("site", "story"), PAGES)
def test_the_story_is_found_whole_and_next_to_nothing_else(site: Callable[[Story], str], story: Story) -> None:
    recall, precision = measure(site(story), story)
    assert recall == 1
    assert precision >= 0.98


def main() -> None:
    for site in SITES:
        shares = [measure(site(story), story) for story in STORIES]
        print(f"{site.__name__:18}", *(f"{recall:6.1%} {precision:6.1%}  " for recall, precision in shares))


if __name__ == "__main__":
    main()
