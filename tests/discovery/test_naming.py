"""What the findings are called: by the words of the first mention's own clause that others share."""

from __future__ import annotations

import itertools

import pytest

from checker.discovery import discover
from tests.discovery.newsroom import documents, found

# A paragraph of one short line may be a caption.
_BEFORE = "Nobody who was there on the day wished to speak about it."


def names(one: str, other: str) -> dict[str, str]:
    """Return what each finding on two documents of these sentences is called, by its first mention."""
    findings = found(f"{_BEFORE} {one}", f"{_BEFORE} {other}")
    return {each.matches[0].mention.text: each.claim for each in findings}


@pytest.mark.parametrize(
    ("one", "other", "figure", "name"),
    [
        (
            "Brackwell said pre-tax profit fell to £61.4m, while turnover rose to £812m.",
            "Brackwell's turnover was £812m and its pre-tax profit £61.4m.",
            "£812m",
            "turnover",
        ),
        (
            "The Calder Trust helped 48,250 people, and 3,175 volunteers gave their time.",
            "Some 48,250 people were helped by the Calder Trust, it said. It has 3,175 volunteers.",
            "48,250 people",
            "calder-trust-helped-people",
        ),
        (
            "Firefighters Una Lomax, 29, and Piers Shawcross, 54, died when the roof fell in.",
            "The two firefighters killed were Una Lomax, 29, and Piers Shawcross, 54.",
            "29",
            "firefighters-una-lomax-age",
        ),
        (
            "The new library in Wexcombe will open in March 2031 after a long delay.",
            "The Wexcombe library is to open in March 2031, the council said.",
            "March 2031",
            "library-wexcombe-open-date",
        ),
        (
            "The factory flood of 2007 ruined the looms at Wexcombe.",
            "The looms of Wexcombe were ruined by the factory flood in 2007.",
            "2007",
            "factory-flood-ruined-year",
        ),
    ],
)
def test_a_finding_is_called_by_what_its_own_clause_shares(one: str, other: str, figure: str, name: str) -> None:
    assert names(one, other)[figure] == name


def test_what_is_counted_comes_last_and_as_the_text_has_it() -> None:
    told = names("The fire destroyed 1,340 beehives in Wexcombe.", "In Wexcombe 1,340 beehives were lost to the fire.")
    assert told["1,340 beehives"].endswith("-beehives")


def test_no_name_holds_a_month_a_weekday_or_a_number() -> None:
    told = names(
        "On Monday 12 May the Wexcombe dairy recalled 4,370 cheeses.",
        "The Wexcombe dairy recalled 4,370 cheeses on Monday 12 May.",
    )
    parts = {part for name in told.values() for part in name.split("-")}
    assert parts
    assert parts.isdisjoint({"monday", "may", "12", "4", "370"})


def test_a_currency_names_a_sum_only_where_nothing_else_does() -> None:
    told = names("The Wexcombe lido cost £7.31m to mend.", "Mending the Wexcombe lido cost £7.31m.")
    assert "gbp" not in told["£7.31m"].split("-")


def test_a_quotation_of_one_telling_word_keeps_the_words_beside_it() -> None:
    told = names(
        "Mayor Una Lomax said the firm should “make amends” at once.",
        "Mayor Una Lomax said the firm should “make amends” to all.",
    )
    assert told["“make amends”"] == "make-amends"


def test_names_are_of_five_words_at_most_whatever_the_order_of_the_documents() -> None:
    texts = (
        "The long-delayed north-eastern flood-defence scheme will protect 1,240 low-lying homes by March 2031.",
        "By March 2031 the long-delayed north-eastern flood-defence scheme is to protect 1,240 low-lying homes.",
        "The long-delayed flood-defence scheme will protect 1,420 low-lying homes.",
    )
    made = documents(*(f"{_BEFORE} {text}" for text in texts))
    told = {
        tuple(each.claim for each in discover(ordered).findings if each.kind in ("quantity", "date"))
        for ordered in itertools.permutations(made)
    }
    assert len(told) == 1
    assert all(0 < name.count("-") <= 4 for name in told.pop())
