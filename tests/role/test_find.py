"""Who holds which office, in the ways that English says it; and what looks like it and is not."""

from __future__ import annotations

import pytest

from checker.kinds import role
from checker.kinds.role.value import Role
from checker.prose import Prose
from tests.marked import marked


def the_role(text: str) -> Role:
    """Return the one role that `text` states."""
    (mention,) = role.find(Prose(text))
    value = mention.value
    assert isinstance(value, Role)
    return value


# A case is a sentence, and under it the person, the title and the organisation that it ties together.
CASES = """
⟦Ofcom’s group director for online safety Mary Gill⟧ said so.
    Mary Gill | group director for online safety | Ofcom
⟦Ofcom’s Group Director for Online Safety, Mary Gill⟧, said:
    Mary Gill | Group Director for Online Safety | Ofcom
⟦Jane Hill, President of the Society of Town Clerks⟧ (STC), agreed.
    Jane Hill | President | Society of Town Clerks
⟦Chair of the RHA’s roads and bridges board Adam Lane⟧ said no.
    Adam Lane | Chair | RHA’s roads and bridges board
⟦Chief constable Sir Peter Marsh⟧ said that more is needed.
    Peter Marsh | Chief constable |
⟦Dame Ruth Carr, head of the Crown Estate Office⟧, said: “No.”
    Ruth Carr | head | Crown Estate Office
⟦CAO chief executive Dame Ruth Carr⟧ was asked.
    Ruth Carr | chief executive | CAO
⟦Helen Pym, Prospect’s national officer for scientists⟧, disagreed.
    Helen Pym | national officer for scientists | Prospect
⟦Treasury Secretary Paul Stone⟧ resigned.
    Paul Stone | Treasury Secretary |
On Monday ⟦White House press secretary Ann Reed⟧ spoke.
    Ann Reed | press secretary | White House
⟦Sen. Mark Hale, R-Ariz.⟧, voted no.
    Mark Hale | Sen. | Ariz.
⟦Rep. Ana Lima (D-N.J.)⟧ voted yes.
    Ana Lima | Rep. | N.J.
⟦Senator Carl E. Moss of New York⟧ voted.
    Carl E. Moss | Senator | New York
⟦Dr. Emil Hart, director of the Institute of Ageing and Chronic Diseases⟧, said.
    Emil Hart | director | Institute of Ageing and Chronic Diseases
⟦Director of the Institute of Ageing and Chronic Diseases Dr. Emil Hart⟧ testifies.
    Emil Hart | Director | Institute of Ageing and Chronic Diseases
The ⟦department's spokesman, John Smith⟧, declined.
    John Smith | spokesman | department
The ⟦chief spokesman for the Admiralty, Rear Adm. John Moor⟧, said so.
    John Moor | chief spokesman | Admiralty
⟦HMT Permanent Secretary for Trade Brian Hook⟧ left.
    Brian Hook | Permanent Secretary for Trade | HMT
⟦Councillor Ann Reed, cabinet member for climate⟧, said: “No.”
    Ann Reed | cabinet member for climate |
⟦Cabinet Member for Finance Cllr Tom Bell⟧ set the budget.
    Tom Bell | Cabinet Member for Finance |
The ⟦council's cabinet member for housing, Jo Reed⟧, spoke.
    Jo Reed | cabinet member for housing | council
⟦Ann Reed, portfolio holder for roads at Leith City Council⟧, spoke.
    Ann Reed | portfolio holder for roads | Leith City Council
The ⟦leader of the council, Mark Oakes⟧, spoke.
    Mark Oakes | leader | council
⟦Mark Oakes, the leader of the council⟧, spoke.
    Mark Oakes | leader | council
⟦Council leader Mark Oakes⟧ spoke.
    Mark Oakes | Council leader |
The trust has appointed ⟦Jane Hill as chief executive⟧.
    Jane Hill | chief executive |
⟦Baroness Hale of Richmond, president of the Supreme Court⟧, spoke.
    Hale | president | Supreme Court
⟦Lord Adam Moss of Upper Lenborough, chair of the Harbour Board⟧, spoke.
    Adam Moss | chair | Harbour Board
⟦Jane Hill is president of the RHA⟧.
    Jane Hill | president | RHA
The ⟦chief inspector of Ofcom is Sir Peter Marsh⟧.
    Peter Marsh | chief inspector | Ofcom
⟦Iraqi Prime Minister Haider al-Abadi⟧'s bloc won.
    Haider al-Abadi | Prime Minister | Iraqi
⟦Jim Beck, chairman and chief executive of Acme⟧, sold.
    Jim Beck | chairman and chief executive | Acme
⟦Ann Reed, 54, president of the RHA⟧, left.
    Ann Reed | president | RHA
⟦Ann Reed, the RHA’s first female president⟧, left.
    Ann Reed | first female president | RHA
⟦then-vice president Al Moor⟧ left.
    Al Moor | then-vice president |
⟦Jonny Hill, chairman of Acme⟧, met ⟦Mayor Grace Hall⟧.
    Jonny Hill | chairman | Acme
⟦Labour leader Keith Barr⟧ lost.
    Keith Barr | leader | Labour
The vote pleased ⟦Food and Farming Administration Commissioner Ruth Carr⟧.
    Ruth Carr | Commissioner | Food and Farming Administration
⟦Hope Dean, a spokeswoman for the Obama campaign⟧, said no.
    Hope Dean | spokeswoman | Obama campaign
"""


def _cases() -> list[tuple[str, list[str]]]:
    lines = CASES.strip().splitlines()
    return [
        (text, [part.strip() for part in parts.split("|")]) for text, parts in zip(lines[::2], lines[1::2], strict=True)
    ]


@pytest.mark.parametrize(("text", "parts"), _cases())
def test_a_person_is_tied_to_a_title_at_an_organisation(text: str, parts: list[str]) -> None:
    plain, spans = marked(text)
    found = list(role.find(Prose(plain)))
    assert [mention.span for mention in found] == spans
    value = found[0].value
    assert [value.person, value.title, value.organisation] == parts


@pytest.mark.parametrize(
    "text",
    [
        "General Motors sold more cars.",
        "They met in President Street on Monday.",
        "The chair was broken, Sir.",
        "Head Start reaches poor children.",
        "The Secretary General's report came out.",
        "The chairman said that John would come.",
        "He is head of the household and Jack is not.",
        "Leaders such as Jane Hill and Mary Gill spoke.",
        "Editor's note: this was corrected by Mary Gill.",
        "The director left. Mary Gill stayed.",
        "Paris, head to head with Rome, won.",
        "Sir Michael said no, and Wilshaw left.",
        "Like Mr Moss, the prime minister said that it was late.",
        "Officer Training Corps",
        "Home Secretary Vows Action On Crime",
    ],
)
def test_what_only_looks_like_a_role_is_left_alone(text: str) -> None:
    assert list(role.find(Prose(text))) == []


def test_an_honorific_is_kept_apart_from_the_name() -> None:
    value = the_role("Harbour spokesman Navy Rear Adm. John Moor said so.")
    assert (value.honorific, value.person) == ("Navy Rear Adm.", "John Moor")


@pytest.mark.parametrize(
    "text",
    [
        "Ann Reed, a former Ohio senator, spoke.",
        "Ann Reed, former mayor of York, spoke.",
        "Former NAACP president Ann Reed spoke.",
        "The ex-chairman of Acme, Ann Reed, spoke.",
    ],
)
def test_an_office_held_before_is_recorded_as_former(text: str) -> None:
    value = the_role(text)
    assert value.person == "Ann Reed"
    assert value.former


def test_a_surname_alone_holds_an_office_where_the_text_gives_it_speech() -> None:
    (mention,) = role.find(Prose("That is late, Early, the White House spokesman, said. Early said no more."))
    assert mention.value.person == "Early"
    assert list(role.find(Prose("That is late, Early, the White House spokesman, thought."))) == []


def test_an_acronym_is_tied_to_the_long_form_that_the_text_gives() -> None:
    text = "The Crown Audit Office (CAO) wrote to us. CAO head Dame Ruth Carr signed it."
    (mention,) = role.find(Prose(text))
    assert (mention.value.organisation, mention.value.long_form) == ("CAO", "Crown Audit Office")


def test_another_office_inside_the_organisation_does_not_take_the_person() -> None:
    found = list(role.find(Prose("Jo Lane, a former aide to Senate Majority Leader Mark Hale, spoke.")))
    assert [(mention.value.person, mention.value.title) for mention in found] == [
        ("Jo Lane", "former aide"),
        ("Mark Hale", "Majority Leader"),
    ]


@pytest.mark.parametrize(
    ("text", "sole"),
    [
        ("Jane Hill, chairwoman of the RHA, spoke.", True),
        ("Jane Hill, a director of the RHA, spoke.", False),
        ("Jane Hill, deputy director of the RHA, spoke.", False),
        ("Jane Hill, a spokeswoman for the RHA, spoke.", False),
        ("RHA chief executive Jane Hill spoke.", True),
    ],
)
def test_only_some_offices_have_one_holder(text: str, sole: bool) -> None:  # noqa: FBT001 -- a case of a table
    assert the_role(text).sole is sole


def test_a_role_shows_itself_in_words_and_as_json() -> None:
    value = the_role("Sir Peter Marsh, head of the RHA, spoke.")
    assert value.show() == "Sir Peter Marsh, head of RHA"
    assert value.as_dict() == {
        "person": "Peter Marsh",
        "title": "head",
        "organisation": "RHA",
        "honorific": "Sir",
        "former": False,
    }
