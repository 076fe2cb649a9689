"""Names of organisations, reports and laws in two wordings; and names that are two."""

from __future__ import annotations

import pytest

from tests.discovery.newsroom import found, verdicts

# What makes two documents tell one story: figures that both have.
_STORY = "The Alder works made 4,312 turbines and lost 1,875 fitters. "
_OTHER_STORY = "The brewery sold 7,040 barrels and hired 2,230 coopers. "


def of_names(one: str, other: str, *, stories: tuple[str, str] = (_STORY, _STORY)) -> list[tuple[str, ...]]:
    """Return the findings on names in two documents that each name one body."""
    return verdicts(found(f"{stories[0]}\n\nThe {one} spoke.", f"{stories[1]}\n\nThe {other} spoke."), "name")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Association of Harbour Masters’ Services", "Association of Harbour Masters’ Service"),
        ("Association of Ferry Services", "Association of Ferry Service"),
        ("Office for National Shipping", "Office of National Shipping"),
        ("National Maritime Commission", "National Maritme Commission"),
    ],
)
def test_a_near_copy_of_a_name_is_a_variant(one: str, other: str) -> None:
    assert of_names(one, other) == [("variant", one, other)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Leith Harbour Trust", "Leith Harbour Trusts"),
        ("Bolton City Council", "Boston City Council"),
        ("Ministry of Labour", "Ministry of Labor"),
        ("World Shipping Organisation Council", "World Shipping Organization Council"),
        ("National Ferry Programme Board", "National Ferry Program Board"),
        ("First Ferry Division Board", "Third Ferry Division Board"),
        ("National Ferry Report", "Annual Ferry Report"),
        ("Association of Ferry Services", "Association of Harbour Services"),
        ("Association of Ferry Services", "Association of Ferry Services"),
        ("Ferry Safety Act 1998", "Ferry Safety Act 1999"),
    ],
)
def test_two_names_or_two_styles_are_no_finding(one: str, other: str) -> None:
    assert of_names(one, other) == []


def test_near_copies_in_two_stories_are_two_bodies() -> None:
    names = ("Association of Ferry Services", "Association of Ferry Service")
    assert of_names(*names, stories=(_STORY, _OTHER_STORY)) == []


def test_a_name_is_held_to_what_most_sources_write_and_each_place_is_shown() -> None:
    right, wrong = "Association of Ferry Services", "Association of Ferry Service"
    often = f"{_STORY}\n\nThe {wrong} spoke.\n\nThen the {wrong} left.\n\nAnd the {wrong} came back."
    (finding,) = (
        each
        for each in found(f"{_STORY}\n\nThe {right} spoke.", f"{_STORY}\n\nThe {right} wept.", often)
        if each.kind == "name"
    )
    assert finding.expected == right
    assert len(finding.matches) == 5
    assert finding.message == f"the name is written “{right}” and “{wrong}”"
