"""Titles that say little by themselves: read where a name stands beside them, and never a proof of two offices."""

from __future__ import annotations

import pytest

from checker.kinds import role
from checker.prose import Prose

# Each role is its person, title and organisation.
SENTENCES = [
    ("Fire Chief Ann Reed said no.", "Ann Reed | Fire Chief"),
    ("“We are late,” Chief Ann Reed said.", "Ann Reed | Chief"),
    ("Harrow Police Chief Ann Reed said no.", "Ann Reed | Chief | Harrow Police"),
    ("Harrow police chief Ann Reed said no.", "Ann Reed | police chief | Harrow"),
    ("Col. Ann Reed, the police chief, said no.", "Ann Reed | police chief"),
    ("Ann Reed, the province's police chief, said no.", "Ann Reed | police chief | province"),
    ("His spokeswoman, Ann Reed, said no.", "Ann Reed | spokeswoman"),
    ("A spokesman, Mark Hale, said no.", "Mark Hale | spokesman"),
    ("Mark Hale, a spokesman, said no.", "Mark Hale | spokesman"),
    ("Cdr Mark Hale, spokesman for the navy, said no.", "Mark Hale | spokesman for the navy"),
    ("No, publicist Ann Reed said.", "Ann Reed | publicist"),
    ("Ministry spokesman Mark Hale said no.", "Mark Hale | Ministry spokesman"),
    ("“No,” said the principal, Ann Reed.", "Ann Reed | principal"),
    ("No, museum director Ann Reed said.", "Ann Reed | museum director"),
    ("Deputy Warden Ann Reed was absent.", "Ann Reed | Deputy Warden"),
    ("Sheriff Ann Reed said no.", "Ann Reed | Sheriff"),
    ("Mr Justice Ormond said no.", "Ormond | Mr Justice"),
    ("Judge Ann Ormond said no.", "Ann Ormond | Judge"),
    ("Judge Ormond said no.", "Ormond | Judge"),
    ("The court heard Chief Justice Ann Ormond.", "Ann Ormond | Chief Justice"),
    ("Speaker Reed: “No.”", "Reed | Speaker"),
    ("Ms Reed, prosecuting, said no.", "Reed | prosecutor"),
    ("Reed, the Treasury press secretary, said no.", "Reed | press secretary | Treasury"),
    ("Ann Reed, the state's river safety director, said no.", "Ann Reed | river safety director | state"),
    ("Ann Reed, head of the state Office of Roads, said no.", "Ann Reed | head | Office of Roads"),
    ("Ann Reed, founder of the troubled water company Acme, said no.", "Ann Reed | founder | Acme"),
    ("The leader of the council Ann Reed said no.", "Ann Reed | leader | council"),
    ("Ann Reed, director of the national river agency, said no.", "Ann Reed | director | national river agency"),
    ("Ann Reed, who directs the Institute for Rivers, left.", "Ann Reed | director | Institute for Rivers"),
    ("Ann Reed, the attorney-general of Orr, said no.", "Ann Reed | attorney-general | Orr"),
    ("Orr chief exec Ann Reed said no.", "Ann Reed | chief exec | Orr"),
    ("Lt. Gov. Ann Reed said no.", "Ann Reed | Lt. Gov."),
    (
        "Rep. Ann Reed, D-New Orr, chair of the House Roads Committee, said no.",
        "Ann Reed | Rep. | New Orr; Ann Reed | chair | House Roads Committee",
    ),
]  # fmt: skip
NOTHING = [
    "Driver Mark Hale was hurt.",
    "Her father, Mark Hale, said no.",
    "Witness Ann Reed said no.",
    "Nurse Ann Reed said no.",
    "Chief Joseph surrendered.",
    "Chief Financial Times reporters were there.",
    "Judge Business School is in Harrow.",
    "Judge Not A Book By Its Cover",
    "The Justice Department sued Ann Reed.",
    "Justice for Ann Reed.",
    "Speaker Series: Ann Reed",
    "Unlike Ann Reed, a spokesman said no.",
    "After Ann Reed, the director said no.",
    "He told the director Ann Reed was ill.",
    "A spokesman, Ann Reed and two clerks came.",
    "The manager, and Mark Hale, left.",
    "Ann Reed, head down, left.",
    "Mark Hale, the leader, finished in four hours.",
    "The head, chest and arms of Mark Hale were hurt.",
    "The club's owner fired manager Mark Hale.",
    "The museum director left. Ann Reed stayed.",
    "According to the spokesman, Ann Reed will come.",
    "Police Chief Vows Action On Crime",
    "Sheriff's deputies arrested Mark Hale.",
    "Ann Reed, prosecuting her own case, lost.",
    "They want to judge Ann Reed by her words.",
    "Director Mark Hale Slams Critics",
    "The play's director said Mark Hale left.",
]


@pytest.mark.parametrize(("text", "roles"), SENTENCES)
def test_a_plain_title_is_read_where_a_known_name_stands_beside_it(text: str, roles: str) -> None:
    values = [mention.value for mention in role.find(Prose(text))]
    shown = [f"{value.person} | {value.title} | {value.organisation}".rstrip(" |") for value in values]
    assert "; ".join(shown) == roles


@pytest.mark.parametrize("text", NOTHING)
def test_words_that_only_look_like_a_plain_title_are_left_alone(text: str) -> None:
    assert [mention.text for mention in role.find(Prose(text))] == []


@pytest.mark.parametrize("title", ["director", "coach", "manager", "publicist", "spokesman"])
@pytest.mark.parametrize("other", ["Senator Ann Reed", "Ann Reed, president of the RHA", "Ann Reed, chair of Acme"])
def test_what_somebody_does_contradicts_no_office(title: str, other: str) -> None:
    comparison = role.compare_texts(Prose(f"Ann Reed, the {title}, said no."), Prose(other))
    assert comparison is not None
    assert comparison.relation == "incomparable"


@pytest.mark.parametrize("words", ["Chief ", "Sir ", "Retired Chief ", "Mr Justice ", "a spokesman, ", "Director Ann "])
def test_titles_in_a_long_row_are_read_to_their_end(words: str) -> None:
    text = words * 3000
    assert all(mention.span.of(text) == mention.text for mention in role.find(Prose(text)))


def test_two_directors_of_one_surname_are_two_people() -> None:
    comparison = role.compare_texts(Prose("The director, Ann Reed, left."), Prose("The director, Mark Reed, left."))
    assert comparison is not None
    assert comparison.relation == "incomparable"


def test_two_coaches_with_names_spelt_alike_are_two_people() -> None:
    comparison = role.compare_texts(Prose("Coach Teresa Hill left."), Prose("Coach Theresa Hill left."))
    assert comparison is not None
    assert comparison.relation == "incomparable"
