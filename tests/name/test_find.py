"""Which capitals are the name of an organisation, a report or a law."""

from __future__ import annotations

import pytest

from checker.kinds import name
from checker.kinds.name.value import Name
from checker.prose import Prose
from tests.marked import marked


@pytest.mark.parametrize(
    "text",
    [
        "The ⟦Crown Audit Office⟧ says so.",
        "The ⟦Association of Directors of Public Health⟧’s report was late.",
        "In the ⟦Fisheries Annual Report⟧ and the ⟦Freedom of Information Act 2000⟧ it says so.",
        "Officials at the ⟦Department for Transport⟧ agreed.",
        "On Tuesday the ⟦British Association of Road Engineers⟧ said so.",
        "the ⟦Food and Farming Administration⟧ and Ann Reed agreed.",
        "the ⟦Centers for Soil Control and Prevention⟧ and the ⟦Food and Farming Administration⟧ agreed on this.",
        "the Hauliers’ ⟦Roads and Bridges Board⟧ agreed.",
        "Ofsted's ⟦National Childcare Report⟧ can be read here.",
        "They told ⟦Congress Budget Committee⟧ members on Monday.",
    ],
)
def test_capitals_around_a_noun_of_bodies_or_works_are_a_name(text: str) -> None:
    plain, spans = marked(text)
    assert [mention.span for mention in name.find(Prose(plain))] == spans


@pytest.mark.parametrize(
    "text",
    [
        "The report was late, said the committee.",
        "The Report was late.",
        "Report cards were sent.",
        "He joined the Eglin Air Force Base.",
        "Mary House was late.",
        "Dr Grace Church left.",
        "They Told the Planning Committee to Act on Housing",
        "WATCHED Report",
        "Paris Group rose.",
    ],
)
def test_other_capitals_are_left_alone(text: str) -> None:
    assert list(name.find(Prose(text))) == []


@pytest.mark.parametrize(
    ("text", "long", "acronym"),
    [
        ("the Crown Audit Office (CAO) says", "Crown Audit Office", "CAO"),
        ("the Department for Roads (DfR) says", "Department for Roads", "DfR"),
        ("the Office for Standards in Baking, Milk and Cheese (Ofbake) says", "", ""),
        (
            "The Office for Standards in Education, Skills and Milk (Ofsted) says",
            "Office for Standards in Education, Skills and Milk",
            "Ofsted",
        ),
        ("the Islamic State of Mars (ISM) says", "Islamic State of Mars", "ISM"),
        ("Ann Reed (CAO) says", "", ""),
        # A mark of possession that stands alone has no initial.
        ("the Crown 's Audit Office (CAO) says", "Crown 's Audit Office", "CAO"),
    ],
)
def test_an_acronym_in_brackets_gives_the_name_before_it(text: str, long: str, acronym: str) -> None:
    found = [mention.value for mention in name.find(Prose(text)) if mention.value.acronym]
    assert found == ([Name(long, acronym)] if long else [])


def test_a_rule_states_a_name_as_its_words_stand() -> None:
    mention = name.stated("the Fisheries annual report")
    assert mention.value == Name("Fisheries annual report")
    assert mention.text == "the Fisheries annual report"
