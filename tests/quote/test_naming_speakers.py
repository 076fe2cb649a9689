"""Who is meant: a name behind a description, titles in front of it, letters after it, surnames and pronouns."""

from __future__ import annotations

import pytest

from checker.kinds.quote import attribution
from checker.kinds.quote.people import same_speaker
from tests.quote.quotations import find

WE = "“We will publish the whole review on Monday,”"
NAMED = {
    "a name behind a description": (f"{WE} said the trust's chief executive, Mary Poole.", "Mary Poole"),
    "a name behind an office of a place": (f"{WE} said the mayor of Leeds, Alan Holt, on Monday.", "Alan Holt"),
    "an uncommon name behind a title": (f"{WE} said the governor, Teluo Marandi.", "Teluo Marandi"),
    "a relative": (f"{WE} said her daughter, Mary Poole, 34.", "Mary Poole"),
    "a title of two words": (f"{WE} said Health Secretary Mary Poole.", "Mary Poole"),
    "an article before the title": (f"{WE} the Defence Secretary Mary Poole said.", "Mary Poole"),
    "an office with a realm": (f"{WE} said Secretary of Transport Mary Poole.", "Mary Poole"),
    "an honour after the title": (f"{WE} said Chief Inspector Dame Mary Poole.", "Dame Mary Poole"),
    "a party and a state": (
        f"Among them was Sen. Mary Poole, D-North Ohio, who told the chamber: {WE}",
        "Sen Mary Poole",
    ),
    "whom a sentence ends with": (f"The board heard from Mary Poole, who warned: {WE}", "Mary Poole"),
    "an age before who": (f"Then came Mary Poole, 54, who told reporters: {WE}", "Mary Poole"),
    "a role before who": (f"Mary Poole, chair of the Board of Trade, who said: {WE}", "Mary Poole"),
    "crowing": (f"{WE} crowed Majority Leader Alan Holt.", "Alan Holt"),
    "bragging": (f"{WE} Council chief Alan Holt bragged.", "Alan Holt"),
    "sneering before the words": (f"Alan Holt sneered on television: {WE}", "Alan Holt"),
    "gushing that": ("Alan Holt gushed that “nobody has ever built a better bridge here”.", "Alan Holt"),
}
NOT_NAMED = {
    "a town behind its mayor": (f"{WE} said the mayor of the capital, Port Ansel.", "the mayor of the capital"),
    "a body behind a description": (f"{WE} said the owner, Holt Holdings.", "the owner"),
    "what goes on behind a description": (f"{WE} said the minister, Mary Poole reported.", "the minister"),
    "a foundation with a title in its name": (f"{WE} the King Holt Foundation said.", "the King Holt Foundation"),
    "a sound far from the words": (
        "The cock crowed at five near a wall painted with “nobody sleeps in this town”.",
        None,
    ),
    "a crowd that roars elsewhere": ("The lions roared all night behind the sign “please do not feed us here”.", None),
    "a participle": ("The dissent's most quoted line, that it “brought fear to every kitchen”, is short.", None),
}


@pytest.mark.parametrize(("text", "speaker"), NAMED.values(), ids=NAMED)
def test_the_speaker_is_the_person_and_not_the_description(text: str, speaker: str) -> None:
    (mention,) = find(text)
    assert mention.value.speaker == speaker


@pytest.mark.parametrize(("text", "speaker"), NOT_NAMED.values(), ids=NOT_NAMED)
def test_what_only_looks_like_a_speaker_is_none(text: str, speaker: str | None) -> None:
    (mention,) = find(text)
    assert mention.value.speaker == speaker


SAID = f"{WE} Poole said."
SURNAMES = {
    "named before": f"The chair, Mary Poole, was late.\n\n{SAID}",
    "named after": f"{SAID}\n\nMary Poole has led the board for years.",
    "a title in front": f"{WE} Ms Poole said. Mary Poole has led the board for years.",
    "a possessive": f"Mary Poole's review is late. {SAID}",
    "letters behind": f"The inquiry heard Mary Poole KC first. {SAID}",
    "two spellings of the name": f"Mary Poole came. Mary A. Poole left. {SAID}",
}
OPEN_SURNAMES = {
    "nobody": f"The board met. {SAID}",
    "a family": f"Mary Poole came with Alan Poole. {SAID}",
    "a relative": f"Her son, Alan Poole, was there. {SAID}",
    "a relative of the speaker": f"Alan Poole spoke after his father did. {SAID}",
    "a firm": f"Mary Poole founded Poole Holdings. {SAID}",
    "a man's title": f"{WE} Mr Poole said. Mary Poole has led the board for years.",
    "a foundation": f"The Mary Poole Foundation met. {SAID}",
    "another surname": f"Mary Poole-Holt came. {SAID}",
    "a word that opens a sentence": f"Unlike Poole, the board was late. {SAID}",
    "a product": f"Drugmaker Poole, which sells the jab, was late. {SAID}",
}


@pytest.mark.parametrize("text", SURNAMES.values(), ids=SURNAMES)
def test_a_surname_means_the_one_person_whom_the_text_names_in_full(text: str) -> None:
    (mention,) = find(text)
    assert mention.value.name is not None
    assert mention.value.name.startswith("Mary")
    assert mention.value.name.split()[-1] in {"Poole", "KC"}


@pytest.mark.parametrize("text", OPEN_SURNAMES.values(), ids=OPEN_SURNAMES)
def test_a_surname_that_may_be_anothers_stays_open(text: str) -> None:
    (mention,) = find(text)
    assert mention.value.name is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f"Marandi said no. The spokesman Teluo Marandi was late. {SAID.replace('Poole', 'Marandi')}", "Teluo Marandi"),
        (f"Teluo Marandi, a spokesman for the agency, was late. {SAID.replace('Poole', 'Marandi')}", "Teluo Marandi"),
        (f"Governor Teluo Marandi was late. {SAID.replace('Poole', 'Marandi')}", "Teluo Marandi"),
        (f"Team Marandi was late. {SAID.replace('Poole', 'Marandi')}", None),
    ],
)
def test_an_uncommon_given_name_needs_a_role_beside_it(text: str, name: str | None) -> None:
    (mention,) = find(text)
    assert mention.value.name == name


PRONOUNS = {
    "a title and a surname between": "“It is late,” said Alan Holt. Mr. Poole complained as well.",
    "a surname and a verb between": "“It is late,” said Alan Holt. Then Poole welcomed the news.",
    "a woman": "“It is late,” said Mary Holt.",
    "a woman of an uncommon surname": "“It is late,” said Ingrid Marandi.",
}


ACTED = {
    "the subject of the sentence": ("Chief Operating Officer Mary Poole opened the show.", "Mary Poole"),
    "behind a time": ("On Monday, Mary Poole left.", "Mary Poole"),
    "a man": ("Alan Holt opened the show.", None),
    "an uncommon given name": ("Teluo Marandi opened the show.", None),
    "a sister": ("Her sister, Mary Poole, opened the show.", None),
    "somebody else beside her": ("Mary Poole met President Holt.", None),
    "not the subject": ("The police charged Mary Poole.", None),
    "her car": ("Mary Poole's car was late.", None),
}


@pytest.mark.parametrize(("text", "name"), ACTED.values(), ids=ACTED)
def test_she_is_the_woman_of_whom_the_sentence_before_tells(text: str, name: str | None) -> None:
    *_, last = find(f"{text} {WE} she said.")
    assert (last.value.speaker, last.value.name) == ("she", name)


@pytest.mark.parametrize("text", PRONOUNS.values(), ids=PRONOUNS)
def test_he_is_not_whoever_was_named_last(text: str) -> None:
    *_, last = find(f"{text} {WE} he said.")
    assert (last.value.speaker, last.value.name) == ("he", None)


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("Prosecutor Mary Poole KC", "Judge Alan Holt", False),
        ("Ms Poole", "Judge Alan Holt", False),
        ("President Poole", "Alan Holt", False),
        ("Mr Poole", "Mary Poole", False),
        ("Mr Poole", "Mrs Poole", False),
        ("Mary Poole MBE", "Mary Poole", True),
        ("Chairman Poole", "Mary Poole", True),
        ("Adm Poole", "Mary Poole", True),
        ("Sir Alan", "Mary Poole", None),
        ("Mr Alan", "Mary Poole", None),
        ("General Mills", "Mary Poole", None),
        ("Poole", "Alan Holt", None),
        ("Mr Holt", "Ofsted", None),
        ("D-North Ohio", "Mary Poole", None),
        ("Mary Ann Holt", "Ann Holt", None),
    ],
)
def test_titles_and_letters_do_not_hide_who_it_is(first: str, second: str, same: bool | None) -> None:  # noqa: FBT001 -- a table
    assert same_speaker(first, second) is same
    assert same_speaker(second, first) is same


def test_words_given_to_another_person_are_told_with_full_names() -> None:
    (first,) = find(f"Mary Poole chairs the board. {SAID}")
    (second,) = find(f"{WE} said the trust's chief executive, Alan Holt.")
    assert attribution(first.value, second.value) == "the words are given to Alan Holt, not to Mary Poole"


def test_a_given_name_that_a_surname_was_found_to_have_makes_no_two_persons_of_one_surname() -> None:
    (first,) = find(f"Mary Poole chairs the board. {SAID}")
    (second,) = find(f"{WE} said Alan Poole.")
    assert (first.value.name, second.value.speaker) == ("Mary Poole", "Alan Poole")
    assert attribution(first.value, second.value) is attribution(second.value, first.value) is None


@pytest.mark.parametrize("speaker", ["Washington", "Ford"])
def test_a_government_or_a_firm_is_nobody_who_bore_its_name(speaker: str) -> None:
    (mention,) = find(f"George {speaker} was honoured there. {WE} {speaker} said.")
    assert mention.value.name is None


def test_the_boss_and_the_body_that_speaks_for_her_are_not_two_people() -> None:
    (first,) = find(f"{WE} said Mary Poole.")
    for speaker in ("the board", "Ofsted", "the chair", "a spokesman", "she", "the Holt Foundation"):
        (second,) = find(f"{WE} said {speaker}.")
        assert attribution(first.value, second.value) is None
