"""What a run costs is counted, not timed: how many others a mention or a quotation is held to, and what is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.articles import FACT_EVERY, make
from benchmarks.discovery import recall
from checker.discovery import discover, index, rows
from checker.discovery.reading import once, read
from checker.discovery.scoring import WORTH_A_LOOK, Scorer
from tests.discovery.newsroom import document

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.discovery.reading import Said
    from checker.model import Document

_MATERIAL = (
    "The northern council has repaired 48 bridges since the floods of 2013, its engineers told reporters.",
    "Officials counted 1,250 fishing boats along the southern coast before the harbour closed for the winter.",
    "A report found that 13% of village schools had no library and that teachers bought books themselves.",
    "Helen Marsh, director of the Farming Union, warned that many smaller growers would sell their land.",
    "Residents of the old quarter met on Monday evening and asked the mayor for a slower timetable.",
    "The railway carried 3.2 million passengers last year, although several rural stations were shut.",
    "Doctors at the regional hospital treated 27 people after the fire and sent most of them home.",
    "The museum opened its new gallery with paintings that had been stored in cellars for decades.",
    "Farmers lost about £4.5m in the drought, and insurers expect further claims during the autumn.",
    "Volunteers planted oak trees beside the river while engineers measured the height of the banks.",
)


def _led(documents: Sequence[Document]) -> tuple[int, int]:
    """Return how many figures the documents state, and how many pairs of them are worth a score."""
    said = read(documents).said["quantity"]
    return len(said), len(list(index.pairs(said, ["one class"] * len(said), index.Rarity(said))))


def test_no_pair_of_mentions_is_led_together_twice() -> None:
    said = read(make(_MATERIAL, 40).documents).said["quantity"]
    pairs = list(index.pairs(said, ["one class"] * len(said), index.Rarity(said)))
    assert len(pairs) == len(set(pairs)) > len(said)
    assert all(first < second for first, second in pairs)


def test_a_run_of_four_times_the_articles_leads_to_no_more_pairs_a_mention() -> None:
    figures, pairs = _led(make(_MATERIAL, 40).documents)
    more_figures, more_pairs = _led(make(_MATERIAL, 160).documents)
    assert more_pairs / more_figures < 1.1 * pairs / figures


def test_one_sentence_in_hundreds_of_documents_does_not_hold_each_to_each() -> None:
    texts = [document(f"d{number}", f"{_MATERIAL[0]} This is file {number}.\n") for number in range(300)]
    figures, pairs = _led(texts)
    assert pairs < 240 * figures


def test_words_that_are_common_alone_lead_on_two_together() -> None:
    common = [f"The storm destroyed {number} barns in the valley, a farmer said." for number in range(100, 200)]
    common += [f"The storm closed {number} roads on the island, a driver said." for number in range(200, 300)]
    told = ["The storm on the island destroyed 4,321 sheds.", "On the island 4,329 sheds were destroyed by the storm."]
    run = read([document(f"d{number:03}", f"{text}\n") for number, text in enumerate((*common, *told))])
    said = run.said["quantity"]
    by_text = {each.mention.text.split()[0]: at for at, each in enumerate(said)}
    pairs = set(index.pairs(said, ["one class"] * len(said), index.Rarity(said)))
    assert (by_text["4,321"], by_text["4,329"]) in pairs


def test_a_row_that_hundreds_of_quotations_hold_leads_nowhere() -> None:
    words = rows.words_in("Nobody was warned in time and nobody will say why")
    assert len(list(rows.pairs([words] * 30))) == 30 * 29 // 2
    assert list(rows.pairs([words] * 300)) == []


def test_a_quotation_is_compared_with_a_bounded_number_of_others() -> None:
    spoken = [
        rows.words_in(f"nobody was warned about dam {a} nor about bridge {b}") for a in "abcdef" for b in range(30)
    ]
    led = [first for first, _ in rows.pairs(spoken)]
    assert max(led.count(number) for number in range(len(spoken))) <= 60


def test_a_document_is_searched_for_a_quotation_only_where_its_telling_rows_stand_together() -> None:
    wanted = rows.words_in("we will not close a single ward before the long winter is over")
    index_of_rows = rows.Rows([wanted])
    told = document("told", "She said they will not close a single ward before the long winter is over.")
    apart = document(
        "apart", "It will not close. " + "Nothing else was said that day. " * 20 + "A single ward is over."
    )
    assert index_of_rows.worth_looking(told) == [0]
    assert index_of_rows.worth_looking(apart) == []


def test_what_only_finding_mentions_asks_of_a_text_is_not_kept() -> None:
    made = make(_MATERIAL, 30)
    discover(made.documents)
    assert not [each for each in made.documents if "words" in each.prose.__dict__ or "calendar" in each.prose.__dict__]


def test_what_all_pairs_ask_of_a_mention_is_found_once() -> None:
    asked = []

    @once
    def length(said: Said) -> int:
        asked.append(said)
        return len(said.mention.text)

    first, second = read([document("a", "The storm destroyed 214 boats and 17 barns.")]).said["quantity"]
    assert [length(first), length(second), length(first)] == [len(each.mention.text) for each in (first, second, first)]
    assert asked == [first, second]


def test_planted_facts_are_found_again_and_known_by_where_they_stand() -> None:
    made = make(_MATERIAL, 4 * FACT_EVERY)
    texts = {each.source.label: each.text for each in made.documents}
    assert len(made.planted) == 4
    for planted in made.planted:
        told = [span.of(texts[label]) for label, span in planted.places]
        assert all(" said" in sentence for sentence in told)
        assert told[1] != told[2]
    report = discover(made.documents)
    for kind in ("quantity", "quote"):
        again, _ = recall(report, [each for each in made.planted if each.kind == kind])
        assert again == 1


def test_the_same_articles_are_made_each_time() -> None:
    assert [each.text for each in make(_MATERIAL, 10).documents] == [
        each.text for each in make(_MATERIAL, 10).documents
    ]


def test_no_pair_that_is_worth_a_look_is_refused_and_most_others_are() -> None:
    said = read(make(_MATERIAL, 4 * FACT_EVERY).documents).said["quantity"]
    scorer = Scorer(said, index.Rarity(said))
    pairs = index.pairs(said, [each.mention.value.dimension for each in said], index.Rarity(said))
    worth, refused, others = 0, 0, 0
    for first, second in pairs:
        fit = scorer.fit(said[first], said[second])
        may_fit = scorer.may_fit(said[first], said[second])
        if fit is not None and fit.score >= WORTH_A_LOOK:
            worth += 1
            assert may_fit
        else:
            others += 1
            refused += not may_fit
    assert worth > 0
    assert refused > others / 2
