"""Where given words stand in a text: in marks, inside longer speech, over "he said", in indirect speech."""

from __future__ import annotations

import pytest

from checker.kinds import quote
from tests.marked import marked
from tests.quote.quotations import seed, seek

WORDS = "The old bridges must be mended before the winter floods arrive"
FOUND = {
    "in marks": f"She said: “⟦{WORDS}⟧.”",
    "inside longer speech": f"“It was late. ⟦{WORDS}⟧. We know that,” she said.",
    "over who said it": "“⟦The old bridges must be mended,” she said, “before the winter floods arrive⟧.”",
    "in indirect speech": "Poole said ⟦the old bridges must be mended before the winter floods arrive⟧, again.",
    "in a block": f"Mary Poole said:\n\n⟦{WORDS}⟧.\n\nNotes",
    "with other marks and case": "‘⟦THE OLD BRIDGES MUST BE MENDED\nbefore the winter–floods arrive⟧,’ she said.",
    "with changed words": "“⟦The old roads must be repaired before the winter floods arrive⟧,” she said.",
    "cut": "“⟦must be mended before the winter floods arrive⟧,” she said.",
    "with an ellipsis": "“⟦The old bridges … must be mended before the winter floods arrive⟧,” she said.",
    "partly in marks": "Poole said the old bridges “⟦must be mended before the winter floods arrive⟧”.",
    "twice": f"“⟦{WORDS}⟧,” said Poole. It was a long and quiet day in town. “⟦{WORDS}⟧,” said Holt.",
}
NOT_FOUND = {
    "another utterance": "“The new schools must be opened before the summer term starts,” she said.",
    "the words far apart": "The old mill closed. Bridges were shut. Nothing must be spent. Roads get mended in winter.",
    "a phrase in passing": "All this must be done before the winter.",
    "nothing": "",
}


@pytest.mark.parametrize("text", FOUND.values(), ids=FOUND)
def test_the_words_are_found(text: str) -> None:
    plain, spans = marked(text)
    found = seek(plain, WORDS)
    if "the old bridges “" in plain:
        # What stands outside the marks may be told or not; the marked part is always there.
        assert [mention.span.end for mention in found] == [span.end for span in spans]
        return
    assert [mention.span for mention in found] == spans
    assert all(mention.text == mention.span.of(plain) for mention in found)


@pytest.mark.parametrize("text", NOT_FOUND.values(), ids=NOT_FOUND)
def test_other_words_are_left_alone(text: str) -> None:
    assert seek(text, WORDS) == []


def test_words_outside_marks_are_told_as_indirect_with_who_says_them() -> None:
    (mention,) = seek(marked(FOUND["in indirect speech"])[0], WORDS)
    assert mention.value.indirect
    assert mention.value.speaker == "Poole"


def test_words_inside_marks_have_the_speaker_of_the_quotation() -> None:
    (mention,) = seek(f"“It was late. {WORDS}. We know,” said Mary Poole.", WORDS)
    assert not mention.value.indirect
    assert mention.value.speaker == "Mary Poole"


TOLD = "Nobody had been told that the old crane was unsafe"
CHANGED_AT_AN_END = {
    "the last word": "He said: “⟦Nobody had been told that the old crane was safe⟧.”",
    "the last word as several": "“⟦Nobody had been told that the old crane was not at all safe⟧. We left,” he said.",
    "the last word, and more follows": "“⟦Nobody had been told that the old crane was safe⟧ until Monday came round.”",
    "the first word": "“It was late. ⟦Everybody had been told that the old crane was unsafe⟧,” he said.",
    "the first word, lost": "“It was ⟦late. Had been told that the old crane was unsafe⟧,” he said.",
    "a word put before": "“It was late. ⟦Not nobody had been told that the old crane was unsafe⟧,” he said.",
    "after who said it": "“⟦Nobody had been told that the old crane was,” he said, “safe⟧.”",
    "after who said it, in the middle": "“⟦Nobody had been told,” he said, “that the old crane was safe⟧.”",
    "a negation, outside the marks": "He said some of ⟦them “had been told that the old crane was unsafe⟧”.",
    "outside marks": "Poole said ⟦nobody had been told that the old crane was safe⟧, as ever.",
    "outside marks, at the start": "Poole said that ⟦everybody had been told that the old crane was unsafe⟧.",
}
CUT_AT_AN_END = {
    "by the mark": "He said: “⟦Nobody had been told that the old crane was⟧.” It was safe.",
    "by an ellipsis": "He said: “⟦Nobody had been told that the old crane⟧ … fell down.”",
    "outside marks, by who said it": "⟦Nobody had been told that the old crane was⟧, Poole said.",
    "outside marks, after who said it": "Poole said that ⟦had been told that the old crane was unsafe⟧.",
}


@pytest.mark.parametrize("text", CHANGED_AT_AN_END.values(), ids=CHANGED_AT_AN_END)
def test_what_took_the_place_of_words_at_an_end_is_told_with_them(text: str) -> None:
    plain, spans = marked(text)
    (mention,) = seek(plain, TOLD)
    assert [mention.span] == spans
    assert quote.compare(quote.Quotation(TOLD), mention.value).relation == "reworded"


@pytest.mark.parametrize("text", CUT_AT_AN_END.values(), ids=CUT_AT_AN_END)
def test_words_that_stop_with_the_quotation_are_trimmed(text: str) -> None:
    plain, spans = marked(text)
    (mention,) = seek(plain, TOLD)
    assert [mention.span] == spans
    assert quote.compare(quote.Quotation(TOLD), mention.value).relation == "trimmed"


LONG = (
    "We must now build a habit of plain speaking in which every engineer knows how to stop the work and trusts that,"
    " when an honest doubt is raised, that doubt will be answered in a swift, fair and open way."
)
PARTS = {
    "its start": ("She said: “⟦We must now build a habit of plain speaking⟧.”", "trimmed"),
    "its middle": ("She wants a site “⟦in which every engineer knows how to stop the work⟧”, she said.", "trimmed"),
    "its end": ("Doubts are to be “⟦answered in a swift, fair and open way⟧” from May.", "trimmed"),
    "two of its parts": (
        "She wants “⟦a habit of plain speaking⟧”, and doubts that are “⟦answered in a swift, fair and open way⟧”.",
        "marked",
    ),
    "a changed part": (
        "“⟦We must now build a habit of loud plain speaking in which every engineer knows⟧.”",
        "reworded",
    ),
}
NO_PARTS = {
    "a phrase of five words": "He said: “in a swift, fair and open hearing”.",
    "small words": "“It is the one in which that will be a lot to us all,” he said.",
    "a phrase in another sentence": "“He knows how to stop the work on a Friday, and he never does it,” said Holt.",
    "outside marks": "She wants a site in which every engineer knows how to stop the work.",
}


@pytest.mark.parametrize(("text", "relation"), PARTS.values(), ids=PARTS)
def test_a_part_in_marks_is_found(text: str, relation: str) -> None:
    plain, spans = marked(text)
    (mention,) = seek(plain, LONG)
    assert (mention.span.start, mention.span.end) == (spans[0].start, spans[-1].end)
    wanted = quote.Quotation(LONG)
    affinity = quote.affinity(wanted, mention.value)
    assert affinity is not None
    assert 0.6 <= affinity < 1
    assert quote.compare(wanted, mention.value).relation == relation


@pytest.mark.parametrize("text", NO_PARTS.values(), ids=NO_PARTS)
def test_a_phrase_that_happens_to_be_in_the_wanted_words_is_no_part_of_them(text: str) -> None:
    assert seek(text, LONG) == []


def test_a_few_wanted_words_are_found_with_one_changed() -> None:
    (mention,) = seek("The report called it “unsound or incomplete”.", "unsound and incomplete")
    assert mention.text == "unsound or incomplete"
    assert seek("“It was an unsound end to an incomplete season,” he said.", "unsound and incomplete") == []
    assert seek("The work is incomplete.", "unsound and incomplete") == []


def test_a_not_right_before_the_marks_is_told_with_the_words() -> None:
    wanted = quote.Quotation("The plan is not a sound answer to the winter floods")
    for verb, relation in (("was not", "trimmed"), ("was", "reworded")):
        (mention,) = seek(f"She said it {verb} “a sound answer to the winter floods”.", wanted.words)
        assert quote.compare(wanted, mention.value).relation == relation


def test_a_broken_quotation_compares_as_split() -> None:
    (mention,) = seek(marked(FOUND["over who said it"])[0], WORDS)
    assert mention.value.parts == 2
    assert quote.compare(quote.Quotation(WORDS), mention.value).relation == "split"


def test_the_sentence_before_does_not_lend_its_words() -> None:
    text = f"The bridges opened today.\n\nShe said: “{WORDS}.”"
    (mention,) = seek(text, WORDS)
    assert mention.text == WORDS


def test_one_word_is_only_found_in_marks() -> None:
    assert seek("The plan was unhelpful to all.", "unhelpful") == []
    assert [mention.text for mention in seek("The plan was “unhelpful”.", "unhelpful")] == ["unhelpful"]


def test_affinity_is_the_share_of_the_wanted_words() -> None:
    wanted = quote.Quotation(WORDS)
    assert quote.affinity(wanted, quote.Quotation(f"It was late. {WORDS}. We know.")) == 1
    assert quote.affinity(wanted, quote.Quotation("The cat sat on a mat")) < 0.2  # type: ignore[operator]
    partly = quote.affinity(wanted, quote.Quotation("The old roads must be repaired before the winter floods arrive"))
    assert partly is not None
    assert 0.6 < partly < 1


@pytest.mark.parametrize(
    "text", ["Mary Poole said it was “good work”.", "Mary Poole said bridges must be mended at last."]
)
def test_a_phrase_that_anybody_may_use_is_nobodys_misquotation(text: str) -> None:
    wanted = quote.Quotation("good work" if "good" in text else "bridges must be mended", "Alan Holt")
    for mention in seek(text, wanted.words):
        assert mention.value.who == "Mary Poole"
        assert quote.attribution(wanted, mention.value) is None


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "Heinous crimes of neglect and abuse have brought sharply into focus the need for vigilance",
            {"000": ("same", True, "David Simmonds"), "004": ("same", False, "Cllr David Simmonds")},
        ),
        (
            "One in three local authorities had a change in their director of children’s services last year alone",
            {"000": ("same", False, "Sir Michael Wilshaw"), "003": ("reworded", False, "Sir Michael Wilshaw")},
        ),
        (
            (
                "Incompetent and ineffective leadership must be addressed quickly. But where those in leadership"
                " positions have capacity and potential, this must be recognised and nurtured."
            ),
            {"000": ("split", False, "Sir Michael Wilshaw"), "003": ("same", False, "Sir Michael Wilshaw")},
        ),
    ],
)
def test_the_samples_quote_each_other(words: str, expected: dict[str, tuple[str, bool, str]]) -> None:
    wanted = quote.Quotation(words)
    for number in ("000", "001", "002", "003", "004"):
        prose = seed(number)
        found = list(quote.seek(prose, wanted, list(quote.find(prose))))
        told = [(quote.compare(wanted, each.value).relation, each.value.indirect, each.value.who) for each in found]
        assert told == ([expected[number]] if number in expected else [])
