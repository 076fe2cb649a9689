"""Every quotation of the sample documents, with its speaker, as a person reads them."""

from __future__ import annotations

import pytest

from checker.kinds import quote
from tests.quote.quotations import seed

# The first words and the last, who says them, and whose utterance goes on from the line before (+).
SPOKEN = {
    "000": """
        Incompetent and … quickly, | Sir Michael Wilshaw
        But where … nurtured. | Sir Michael Wilshaw +
        Too much … mix. | Sir Michael Wilshaw +
        an ongoing … improvement | Debbie Jones
        Some services … progress. | Debbie Jones
        It can … well. | Debbie Jones +
        As a … years. | David Simmonds
        Councils know … way. | David Simmonds +
        Unison has … result. | Helga Pile
        This government … place. | Helga Pile +
        Social workers … desks. | Helga Pile +
    """,
    "001": """
        The picture … protecting. | Sir Michael Wilshaw
        This report … others. | Sir Michael Wilshaw +
        As I … example. | Sir Michael Wilshaw +
        When local … lives. | Eleanor Schooling
        We know … well. | Eleanor Schooling +
        Ambitious ideas … services. | Eleanor Schooling +
        Ofsted is … vulnerable. | Eleanor Schooling +
    """,
    "002": """
        unsatisfactory and … failure | The National Audit Office
        Six years … enough. | Sir Amyas Morse
        Far too … enough. | Sir Amyas Morse
        While the … change. | the NAO
        However, even … disappointing. | the NAO +
        Children must … practice. | A Department for Education spokesperson
        We have … summer. | A Department for Education spokesperson +
        The report … change. | Ruth Allen
        Looking after … years. | Cllr Richard Watts
        Local authorities … safe. | Cllr Richard Watts
    """,
    "003": """
        manifestly and … weak | the watchdog
        generally improved … years | the regulator
        Incompetent and … nurtured. | Sir Michael Wilshaw
        Too much … mix. | Sir Michael Wilshaw +
        Too often, … name. | Sir Michael Wilshaw
        We are … children. | It
        We have … system. | Andrew Webb
    """,
    "004": """
        Ofsted’s approach … leadership | None
        All DCSs, … area. | Andrew Webb
        17 local … further. | it
        .... In … families. | it +
        Nothing councils … seriously. | Cllr David Simmonds
        Heinous crimes … years. | Cllr David Simmonds +
        Councils know … way. | Cllr David Simmonds +
    """,
}


@pytest.mark.parametrize("number", SPOKEN)
def test_the_speech_of_a_sample_is_found_with_its_speakers(number: str) -> None:
    told: list[str] = []
    utterance: int | None = None
    for mention in quote.find(seed(number)):
        if mention.value.short:
            continue
        words = mention.value.words.split()
        joined = " +" if mention.value.utterance == utterance else ""
        utterance = mention.value.utterance
        told.append(f"{' '.join(words[:2])} … {words[-1]} | {mention.value.who}{joined}")
    assert told == [line.strip() for line in SPOKEN[number].strip().splitlines()]


def test_scare_quotes_in_the_samples_are_short() -> None:
    short = {mention.value.words for mention in quote.find(seed("000")) if mention.value.short}
    assert short == {
        "undermining child protection efforts", "good", "outstanding", "inadequate", "complex and changing",
        "end-to-end", "incredibly seriously",
    }  # fmt: skip
