"""When two names are one, when one is a near-copy, and when they are two."""

from __future__ import annotations

import pytest

from checker.kinds import name
from checker.kinds.name.value import Name
from checker.prose import Prose


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Crown Audit Office", "the Crown Audit Office’s"),
        ("Fisheries annual report", "Fisheries Annual Report"),
        ("Directors of Children's Services", "Directors of Children’s Services"),
        ("Ministry of Food & Farming", "Ministry of Food and Farming"),
        ("Crown Audit Office", "CAO"),
        ("Department for Roads", "DfR"),
        ("Fisheries Annual Report", "fisheries annual reports"),
        ("Attorney-General Office", "Attorney General Office"),
    ],
)
def test_marks_case_possessives_and_acronyms_make_no_other_name(first: str, second: str) -> None:
    assert name.compare(Name(first), Name(second)).relation == "same"
    assert name.affinity(Name(first), Name(second)) == 1.0


@pytest.mark.parametrize(
    ("first", "second", "why", "weight"),
    [
        ("Guild of Road Works", "Guild of Road Work", "“Work” should be “Works”", "minor"),
        ("Crown Auditing Office", "Crown Auditting Office", "“Auditting” should be “Auditing”", "minor"),
        ("Guild of Town Clerks", "Guild for Town Clerks", "“for” should be “of”", "minor"),
        (
            "Town Fisheries Annual Report",
            "National Town Fisheries Report",
            "“National” is added; “Annual” is missing",
            "major",
        ),
    ],
)
def test_a_near_copy_is_reworded_and_says_how(first: str, second: str, why: str, weight: str) -> None:
    compared = name.compare(Name(first), Name(second))
    assert (compared.relation, compared.why, compared.weight) == ("reworded", why, weight)


@pytest.mark.parametrize(
    ("first", "second", "left_out"),
    [("Fisheries Annual Report", "Fisheries Report", "Annual"), ("Audit Office", "National Audit Office", "National")],
)
def test_a_short_form_is_no_slip(first: str, second: str, left_out: str) -> None:
    compared = name.compare(Name(first), Name(second))
    assert (compared.relation, compared.why) == ("trimmed", f"one is the other without “{left_out}”")


def test_the_edits_point_at_the_words_that_differ() -> None:
    (edit,) = name.compare(Name("Guild of Road Works"), Name("The Guild of Road Work")).edits
    assert edit.first.of("Guild of Road Works") == "Works"
    assert edit.second.of("The Guild of Road Work") == "Work"


def test_words_in_another_order_are_reworded() -> None:
    compared = name.compare(Name("Fisheries Annual Report"), Name("Annual Fisheries Report"))
    assert [edit.kind for edit in compared.edits] == ["order"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Education Act 1996", "Education Act 1998"),
        ("Local Government Association", "Local Government Ombudsman"),
        ("British Association of Road Engineers", "Scottish Association of Road Engineers"),
        ("Royal College of Cooks", "Royal College of Waiters"),
        ("Northern Gas Board", "Southern Gas Board"),
        ("Department for Roads", "Department for Rivers"),
        ("House Budget Committee", "Senate Budget Committee"),
        ("Crown Audit Office", "Crown Estate Office"),
        ("University of York", "University of New York"),
    ],
)
def test_another_number_place_or_noun_is_another_name(first: str, second: str) -> None:
    assert name.compare(Name(first), Name(second)).relation == "other"
    assert name.affinity(Name(first), Name(second)) is None


def test_capitals_count_only_when_a_claim_is_exact() -> None:
    first, second = Name("Fisheries annual report"), Name("Fisheries Annual Report")
    assert name.compare(first, second, exact=True).relation == "reworded"
    assert name.compare(first, first, exact=True).relation == "same"


def test_texts_are_compared_by_their_nearest_names() -> None:
    first = Prose("The Crown Audit Office and the Guild of Town Clerks agreed.")
    second = Prose("The Guild of Town Clerk disagreed.")
    compared = name.compare_texts(first, second)
    assert compared is not None
    assert compared.why == "“Clerk” should be “Clerks”"
    assert name.compare_texts(first, Prose("It rained.")) is None
