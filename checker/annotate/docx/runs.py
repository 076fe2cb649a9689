"""Splits the runs of a Word paragraph so that one begins at each given offset, in the same words and look.

It knows runs and their properties. It does not know why they are split.
"""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Final

from checker.annotate.docx.letters import Element, run_of, tag

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checker.annotate.docx.letters import Paragraph

_SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"


def split(paragraph: Paragraph, offsets: Iterable[int]) -> None:
    """Split the runs of a paragraph at `offsets`; what was found in it before is found elsewhere afterwards.

    It goes from the end to the start, because a split leaves alone what stands before it.
    """
    wanted = sorted(set(offsets))
    for text, element, begin in reversed(paragraph.letters):
        while wanted and wanted[-1] >= begin:
            offset = wanted.pop()
            if offset < begin + len(text):
                _split_before(element, offset - begin)


def _split_before(element: Element, at: int) -> None:
    run = run_of(element)
    if run is None:
        return
    if at > 0:
        element = _with_rest(element, at)
    before = [each for each in run.iterchildren() if each.tag != tag("rPr")]
    if before[0] is element:
        return
    new = run.makeelement(run.tag, run.attrib)
    properties = run.find(tag("rPr"))
    if properties is not None:
        new.append(deepcopy(properties))
    for moved in before[before.index(element) :]:
        new.append(moved)
    run.addnext(new)


def _with_rest(element: Element, at: int) -> Element:
    """Cut the words of an element off at `at`, and return a new element behind it that has the rest."""
    rest = element.makeelement(element.tag, element.attrib)
    element.text, rest.text = element.text[:at], element.text[at:]
    for each in (element, rest):
        each.set(_SPACE, "preserve")
    element.addnext(rest)
    return rest
