"""Property tests: take a quotation of the seeds and misquote it; each misquotation is found and classed."""

from __future__ import annotations

import re

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from checker.kinds import quote
from checker.kinds.quote import changes, vocabulary, words
from checker.kinds.quote.changes import is_small
from checker.kinds.quote.words import stem
from checker.prose import Prose
from tests.quote.quotations import compare, seed, seek, spoken_in_the_seeds

SPOKEN = st.sampled_from(spoken_in_the_seeds())
_NUMBERS = re.compile(r"\b(?:\d+|One(?= in)|three|seven)\b")
_NAMES = re.compile(r"\b(?:Ofsted|Department|Education|DCSs)\b")
_BE = re.compile(r"(?<=[a-z] )(?:is|are|can)\b(?! not|[,.])")


def _places(margin: int) -> list[tuple[list[str], int]]:
    """Return every word with meaning that stands well inside a sentence: its quotation's words, and its index."""
    return [
        (each, at)
        for each in (spoken.split() for spoken in spoken_in_the_seeds())
        for at in range(margin, len(each) - margin)
        if _is_plain(each[at]) and not any(word[-1] in ".,;:?!" for word in each[at - margin : at + margin])
    ]


def _is_plain(word: str) -> bool:
    """Tell whether a word has meaning, and is no number, name, hedge or negation."""
    key = words.key(word.lower().replace("’", "'"))
    listed = vocabulary.NEGATIONS | vocabulary.HEDGES | vocabulary.AMOUNTS
    return word.isalpha() and word.islower() and not is_small(key) and key not in listed and not key[0].isdigit()


PLACES = st.sampled_from(_places(2))
_TWO_WORDS = [(each, at) for each, at in _places(2) if _is_plain(each[at + 1]) and stem(each[at]) != stem(each[at + 1])]


def _kinds(first: str, second: str) -> set[str]:
    comparison = compare(first, second)
    assert comparison.relation == "reworded", comparison.why
    assert comparison.weight == "major"
    return {edit.kind for edit in comparison.edits}


@given(PLACES)
def test_a_changed_word_is_told_as_content(place: tuple[list[str], int]) -> None:
    each, at = place
    changed = [*each[:at], "zebra", *each[at + 1 :]]
    assert "content" in _kinds(" ".join(each), " ".join(changed))
    assert f"“{each[at]}” became “zebra”" in compare(" ".join(each), " ".join(changed)).why


@given(PLACES)
def test_a_dropped_word_is_told_as_content(place: tuple[list[str], int]) -> None:
    each, at = place
    assume(stem(each[at]) not in {stem(each[at - 1]), stem(each[at + 1])})
    assert "content" in _kinds(" ".join(each), " ".join([*each[:at], *each[at + 1 :]]))


@given(PLACES)
def test_an_added_word_is_told_as_content(place: tuple[list[str], int]) -> None:
    each, at = place
    assert "content" in _kinds(" ".join(each), " ".join([*each[:at], "purple", *each[at:]]))


@given(st.sampled_from(_TWO_WORDS))
def test_two_words_that_changed_places_are_told(place: tuple[list[str], int]) -> None:
    each, at = place
    swapped = [*each[:at], each[at + 1], each[at], *each[at + 2 :]]
    comparison = compare(" ".join(each), " ".join(swapped))
    assert comparison.relation == "reworded"
    assert comparison.weight == "major"


def _hits(pattern: re.Pattern[str]) -> list[tuple[str, re.Match[str]]]:
    return [(spoken, found) for spoken in spoken_in_the_seeds() for found in pattern.finditer(spoken)]


@given(st.sampled_from(_hits(_BE)))
def test_an_added_or_dropped_not_is_told_as_negation(hit: tuple[str, re.Match[str]]) -> None:
    spoken, verb = hit
    negated = f"{spoken[: verb.end()]} not{spoken[verb.end() :]}"
    assert "negation" in _kinds(spoken, negated)
    assert "negation" in _kinds(negated, spoken)


@given(st.sampled_from(_hits(_NUMBERS)), st.sampled_from(["41", "eleven", "900"]))
def test_a_changed_number_is_told_as_number(hit: tuple[str, re.Match[str]], other: str) -> None:
    spoken, number = hit
    assert "number" in _kinds(spoken, spoken[: number.start()] + other + spoken[number.end() :])


@given(st.sampled_from(_hits(_NAMES)))
def test_a_changed_name_is_told_as_name(hit: tuple[str, re.Match[str]]) -> None:
    spoken, name = hit
    assume(not _in_brackets(spoken, name.start()) and name.start() > 0 and spoken[name.start() - 2] not in ".!?")
    assert "name" in _kinds(spoken, f"{spoken[: name.start()]}Estyn{spoken[name.end() :]}")


def _in_brackets(text: str, at: int) -> bool:
    return text.count("[", 0, at) > text.count("]", 0, at)


@given(st.sampled_from(_places(3)), st.integers(min_value=1, max_value=3))
def test_a_splice_with_an_ellipsis_is_told_as_marked(place: tuple[list[str], int], size: int) -> None:
    each, at = place
    left_out = each[at : at + size]
    assume(at + size < len(each) - 2 and not any("[" in word or "]" in word for word in each))
    assume(not any("not" in word or "n’t" in word or "n't" in word for word in each))
    assume(" ".join(left_out).lower() not in " ".join([*each[:at], *each[at + size :]]).lower())
    spliced = " ".join([*each[:at], "…", *each[at + size :]])
    assert compare(" ".join(each), spliced).relation == "marked"
    assert compare(spliced, " ".join(each)).relation == "marked"


@pytest.mark.parametrize("ellipsis", ["…", "...", ". . .", "[…]", "[...]"])
def test_an_ellipsis_that_swallows_a_not_is_told_as_negation(ellipsis: str) -> None:
    said = "The outcomes have so far not been what families in this country deserve."
    cut = f"The outcomes have {ellipsis} been what families in this country deserve."
    assert _kinds(said, cut) == {"negation"}


@given(SPOKEN, st.sampled_from(["‘{}’", '"{}"', "'{}'", "“{}”", "{}", "“{}“", '"{}”']))
def test_other_marks_change_nothing(spoken: str, marks: str) -> None:
    assume(not set(spoken) & set('“”‘"'))
    assert compare(spoken, marks.format(spoken)).relation == "same"


@given(SPOKEN, st.sampled_from([str.upper, str.lower, lambda text: text[0].swapcase() + text[1:]]))
def test_case_changes_nothing(spoken: str, change: object) -> None:
    assert callable(change)
    assert compare(spoken, change(spoken)).relation == "same"


@given(SPOKEN, st.sampled_from(["  ", "\n", "\r\n", "\u00a0", " \n "]), st.integers(min_value=0))
def test_spacing_and_line_breaks_change_nothing(spoken: str, space: str, at: int) -> None:
    each = spoken.split()
    at = at % (len(each) - 1) + 1
    assert compare(spoken, " ".join(each[:at]) + space + " ".join(each[at:])).relation == "same"


@given(SPOKEN, st.sampled_from(["-", "–", "—", "―", "--"]))
def test_dashes_change_nothing(spoken: str, dash: str) -> None:
    assert compare(spoken, re.sub("[-–—]", dash, spoken)).relation == "same"


@given(SPOKEN, st.sampled_from(["'", "’", "ʼ", "´"]))
def test_apostrophes_change_nothing(spoken: str, apostrophe: str) -> None:
    assert compare(spoken, spoken.replace("’", apostrophe).replace("'", apostrophe)).relation == "same"


@given(PLACES)
def test_a_misquotation_is_found_in_a_document(place: tuple[list[str], int]) -> None:
    each, at = place
    spoken, changed = " ".join(each), " ".join([*each[:at], "zebra", *each[at + 1 :]])
    text = f"The report came out today.\n\nThe minister said: “{changed}”\n\nNothing else was said."
    found = seek(text, spoken)
    assert len(found) == 1
    assert quote.compare(quote.Quotation(spoken), found[0].value).relation == "reworded"
    assert found[0].text == text[found[0].span.start : found[0].span.end]


_AROUND = [
    "The minister said: “{}”",
    "“It has been a long year. {} And that will be all from me tonight,” the minister said.",
    "‘{}’ said the minister.",
]


def _quoted(each: list[str], frame: str) -> str:
    return f"The report came out today.\n\n{frame.format(' '.join(each))}\n\nNothing else was said."


def _told(spoken: str, text: str) -> str:
    (mention,) = seek(text, spoken)
    wanted = quote.Quotation(spoken)
    assert mention.text == text[mention.span.start : mention.span.end]
    affinity = quote.affinity(wanted, mention.value)
    assert affinity is not None
    assert affinity >= 0.6
    return quote.compare(wanted, mention.value).relation


@given(SPOKEN, st.sampled_from(_AROUND), st.sampled_from([["purple"], ["purple", "zebra"]]))
def test_a_replaced_first_or_last_word_is_found_and_told(spoken: str, frame: str, other: list[str]) -> None:
    each = spoken.split()
    assume(spoken[0].isalpha() and not set(spoken) & set("[(…"))
    stop = each[-1][-1] if not each[-1][-1].isalnum() else ""
    assert _told(spoken, _quoted([*each[:-1], " ".join(other) + stop], frame)) == "reworded"
    assert _told(spoken, _quoted([" ".join(other).capitalize(), *each[1:]], frame)) == "reworded"


@given(SPOKEN, st.sampled_from(_AROUND))
def test_a_dropped_first_or_last_word_is_found_and_told(spoken: str, frame: str) -> None:
    each = spoken.split()
    assume(spoken[0].isalpha() and not set(spoken) & set("[(…") and each[-2][-1].isalpha() and each[0][-1].isalpha())
    assume(not changes.negates(each[0].lower()))
    ends = "And that" not in frame
    assert _told(spoken, _quoted([*each[:-2], f"{each[-2]}."], frame)) == ("trimmed" if ends else "reworded")
    assert _told(spoken, _quoted([each[1].capitalize(), *each[2:]], frame)) == ("trimmed" if ends else "reworded")


@given(st.sampled_from([spoken for spoken in spoken_in_the_seeds() if len(spoken.split()) >= 15]), st.data())
def test_a_part_of_a_quotation_is_found_and_told(spoken: str, data: st.DataObject) -> None:
    each = spoken.split()
    size = data.draw(st.integers(9, len(each) - 2))
    start = data.draw(st.integers(0, len(each) - size))
    part = each[start : start + size]
    assume(not set(" ".join(part)) & set("[](…)") and sum(map(_is_plain, part)) >= 4)
    assume(start == 0 or not changes.negates(words.key(each[start - 1].lower().replace("’", "'"))))
    frame = _AROUND[0]
    assert _told(spoken, _quoted(part, frame)) in {"trimmed", "same"}
    changed = [*part[: size // 2], "purple", *part[size // 2 :]]
    assert _told(spoken, _quoted(changed, frame)) == "reworded"


@given(SPOKEN)
def test_a_quotation_is_found_inside_a_longer_one_and_compares_as_the_same(spoken: str) -> None:
    text = f"He said: “It has been a long year for all of us. {spoken} And that will be all from me tonight.”"
    (mention,) = seek(text, spoken)
    assert quote.compare(quote.Quotation(spoken), mention.value).relation == "same"
    assert mention.value.speaker == "He"
    assert not mention.value.indirect


@pytest.mark.parametrize(
    ("number", "words_said", "was", "becomes"),
    [
        (
            "003",
            "Incompetent and ineffective leadership must be addressed quickly",
            "Sir Michael Wilshaw",
            "Sir Jon Holt",
        ),
        ("002", "Six years have passed since the department recognised", "Sir Amyas Morse", "Dame Anna Bly"),
        ("004", "Heinous crimes of neglect and abuse have brought", "Cllr David Simmonds", "Cllr Mary Poole"),
    ],
)
def test_a_changed_speaker_is_a_misattribution(number: str, words_said: str, was: str, becomes: str) -> None:
    wanted = quote.Quotation(words_said, was)
    prose = seed(number)
    changed = Prose(prose.text.replace(was, becomes))
    (kept,) = quote.seek(prose, wanted, list(quote.find(prose)))
    (other,) = quote.seek(changed, wanted, list(quote.find(changed)))
    assert quote.attribution(wanted, kept.value) is None
    assert quote.attribution(wanted, other.value) == f"the words are given to {becomes}, not to {was}"
