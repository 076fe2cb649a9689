from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.matching import AFTER, NEIGHBOUR, Contexts
from checker.model import Span
from checker.prose import Prose
from checker.topics import alike, concepts, phrase, stem
from tests.marked import marked


@pytest.mark.parametrize(
    "words",
    [
        ("inspections", "inspected", "inspectors", "inspect", "inspecting"),
        ("authorities", "authority"),
        ("children", "child", "child's"),
        ("judged", "judge", "judges"),
        ("increased", "increase", "increases"),
        ("killed", "kill", "killing"),
        ("died", "dead", "deaths"),
    ],
)
def test_words_of_one_family_have_one_stem(words: tuple[str, ...]) -> None:
    assert len({stem(word) for word in words}) == 1


@pytest.mark.parametrize(("one", "other"), [("council", "counsel"), ("net", "nest"), ("2008", "2012"), ("us", "use")])
def test_words_that_only_look_alike_keep_their_stems_apart(one: str, other: str) -> None:
    assert stem(one) != stem(other)


def _contexts(text: str) -> Contexts:
    plain, spans = marked(text)
    return Contexts(Prose(plain), spans, NEIGHBOUR)


def test_a_year_after_a_figure_belongs_to_it_more_than_to_the_next() -> None:
    contexts = _contexts("It rose from ⟦538,000⟧ in 2008 to ⟦605,100⟧ in 2012.")
    of_2008, of_2012 = contexts.factors([("2008",)]), contexts.factors([("2012",)])
    assert of_2008[0] > of_2008[1]
    assert of_2012[1] > of_2012[0]


def test_words_right_before_a_figure_count_more_than_for_the_figure_they_follow() -> None:
    factors = _contexts("It ranged from ⟦7⟧ in some areas, to as high as ⟦34⟧ in others.").factors(
        [phrase("as high as")]
    )
    assert factors[1] > factors[0]


def test_a_word_in_the_sentence_before_counts_less() -> None:
    contexts = _contexts("The weakest were inspected again. This rose to ⟦20⟧. Schools were not.")
    assert contexts.factors([("inspect",)]) == {0: NEIGHBOUR}
    assert contexts.factors([phrase("schools")]) == {0: NEIGHBOUR}


def test_a_word_two_sentences_away_does_not_count() -> None:
    assert _contexts("Schools closed. It rained. This rose to ⟦20⟧.").factors([phrase("schools")]) == {}


def test_the_words_of_a_phrase_must_stand_side_by_side() -> None:
    contexts = _contexts("⟦Four⟧ were better than most and not so good.")
    assert contexts.factors([phrase("better than")])
    assert not contexts.factors([phrase("better good")])


def test_marks_between_the_words_of_a_phrase_do_not_part_them() -> None:
    assert _contexts("⟦Four⟧ were rated ‘good’ or ‘outstanding’.").factors([phrase("good or outstanding")])


def test_a_phrase_of_also_called_is_one_concept_with_its_other_names() -> None:
    found = concepts("local authorities were inadequate", {"local authorities": ["councils"]}, [])
    assert [concept.words for concept in found] == ["local authorities", "inadequate"]
    assert found[0].wordings == (phrase("local authorities"), phrase("councils"))


def test_another_figure_of_the_sentence_is_half_a_concept_and_a_year_a_whole_one() -> None:
    found = concepts("referrals rose 12.5% to in 2012, as 3,400 did", {}, [])
    assert [(concept.words, concept.weight) for concept in found] == [
        ("referrals", 1.0), ("rose", 0.5), ("12.5", 0.5), ("2012", 1.0), ("3,400", 0.5),
    ]  # fmt: skip
    assert found[-1].wordings == (("3", "400"),)


def test_the_words_of_near_weigh_double() -> None:
    near = concepts("councils failing", {}, ["failing", "inadequate"])[0]
    assert (near.words, near.weight) == ("failing / inadequate", 2.0)


def test_a_slip_of_the_pen_is_taken_for_the_word_that_it_must_mean() -> None:
    assert alike("safeguarding", ["safegaurding", "guarding"]) == "safegaurding"


@pytest.mark.parametrize("word", ["respect", "152000", "care"])
def test_another_word_a_number_or_a_short_word_is_not_taken_for_a_slip(word: str) -> None:
    assert alike(word, ["inspect", "153000", "cart"]) is None


@given(st.text(alphabet="ab .\n0123", max_size=80), st.data())
def test_no_factor_exceeds_what_stands_right_after_a_mention(text: str, data: st.DataObject) -> None:
    starts = data.draw(st.lists(st.integers(0, max(len(text) - 1, 0)), max_size=4, unique=True).map(sorted))
    spans = [Span(start, start + 1) for start in starts]
    contexts = Contexts(Prose(text), spans, NEIGHBOUR)
    for word in ("a", "b", "ab", "0"):
        assert all(0 < factor <= AFTER for factor in contexts.factors([(word,)]).values())


def test_in_a_sentence_without_end_a_word_is_held_to_the_mentions_around_it_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    held: list[int] = []
    weigh = Contexts._factor

    def counted(contexts: Contexts, mention: int, place: Span) -> float:
        held.append(mention)
        return weigh(contexts, mention, place)

    monkeypatch.setattr(Contexts, "_factor", counted)
    found = _contexts("⟦20 councils⟧ inadequate and " * 2000).factors([phrase("inadequate")])
    assert len(found) == 2000
    assert len(held) <= 2000 * 50
