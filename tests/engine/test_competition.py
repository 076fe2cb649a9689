"""Competition: which of several claims of one rule file takes which figure, whatever the figures are."""

from __future__ import annotations

from itertools import permutations
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.engine import Reading, judged
from checker.engine.candidates import Candidate
from checker.engine.competition import share_out
from checker.model import Claim, Document, Mention, RulePlace, Source, Span
from checker.prose import Prose
from checker.rules import bind, read

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


def _taken(folder: Path, text: str, *claims: str) -> dict[str, list[str]]:
    """Return the words that each claim (its sentence and its keys; the first word is its id) takes in a text."""
    entries = []
    for claim in claims:
        ident, rest = claim.split(" ", 1)
        entries.append(f"  - id: {ident}\n    " + rest.replace(" | ", "\n    "))
    path = folder / "rules.yaml"
    path.write_text("claims:\n" + "\n".join(entries), encoding="utf-8")
    book, problems = read([path])
    assert not problems
    bound = bind(book, [Document(Source("a", "a.txt"), Prose(text))])
    findings = judged(bound.claims, [Reading(document) for document in bound.documents])
    return {finding.claim: [match.mention.text for match in finding.matches] for finding in findings}


def test_a_short_claim_that_stands_there_whole_outdoes_a_long_one_of_which_some_words_do(tmp_path: Path) -> None:
    text = "In the north of the country 17 schools were closed."
    taken = _taken(
        tmp_path,
        text,
        "short says: 16 schools were closed",
        "long says: After the storm in the north of the country 16 schools and roads lay under water for many weeks",
    )
    assert taken == {"short": ["17 schools"], "long": []}


def test_the_claim_that_says_more_outdoes_one_that_says_less_where_all_of_it_stands(tmp_path: Path) -> None:
    text = "Inspectors say that 21 councils were judged inadequate for child protection."
    taken = _taken(
        tmp_path,
        text,
        "less says: There are 152 councils",
        "more says: 20 councils were inadequate for child protection",
    )
    assert taken == {"less": [], "more": ["21 councils"]}


def test_two_claims_on_one_figure_with_the_same_words_both_take_it(tmp_path: Path) -> None:
    taken = _taken(
        tmp_path, "On the coast 214 boats were lost.", "one says: 241 boats were lost", "two says: 214 boats were lost"
    )
    assert taken == {"one": ["214 boats"], "two": ["214 boats"]}


def test_two_figures_of_one_sentence_go_to_their_own_claims_in_whatever_order_these_stand(tmp_path: Path) -> None:
    text = "On the plain 300 farms were flooded and 40 farms were rebuilt."
    claims = ["flooded says: 310 farms were flooded", "rebuilt says: 41 farms were rebuilt"]
    for order in permutations(claims):
        assert _taken(tmp_path, text, *order) == {"flooded": ["300 farms"], "rebuilt": ["40 farms"]}


def test_a_claim_and_a_change_of_the_same_figure_in_one_sentence_do_not_share_it(tmp_path: Path) -> None:
    text = "The number of nurses rose by 200, and at the end of March there were 1,450 nurses."
    taken = _taken(
        tmp_path, text, "rise says: The number of nurses rose by 210", "level says: There are 1,460 nurses in March"
    )
    assert taken == {"rise": ["200"], "level": ["1,450 nurses"]}


def test_a_third_claim_gets_nothing_of_two_figures_that_fit_others_better(tmp_path: Path) -> None:
    text = "Of the harbours 12 were dredged and 7 harbours were sold."
    claims = [
        "dredged says: 11 harbours were dredged",
        "sold says: 8 harbours were sold",
        "abroad says: 5 harbours lie abroad",
    ]
    for order in permutations(claims):
        assert not _taken(tmp_path, text, *order)["abroad"]


def _candidate(claim: str, place: int, closeness: float, score: float) -> Candidate:
    mention = Mention("quantity", Span(place, place + 1), "1", None)
    owner = Claim(claim, "quantity", RulePlace("r.yaml", 1), "")
    return Candidate(owner, "a", mention, score, taken=True, reason="", closeness=closeness, sentence=0)


_WISHES = st.lists(
    st.tuples(st.sampled_from("abcd"), st.integers(0, 3), st.integers(1, 4), st.integers(5, 9)),
    unique_by=lambda wish: wish[:2],
    max_size=12,
)


def _shared_out(wishes: Sequence[tuple[str, int, int, int]]) -> list[Candidate]:
    return share_out([_candidate(claim, place, close, score / 10) for claim, place, close, score in wishes])


@given(_WISHES)
def test_no_claim_and_place_would_both_rather_have_each_other(wishes: list[tuple[str, int, int, int]]) -> None:
    shared = _shared_out(wishes)
    taken = [each for each in shared if each.taken]
    for each in shared:
        own = [one for one in taken if one.claim.id == each.claim.id]
        there = [one for one in taken if one.mention.span == each.mention.span]
        claim_would = all(one.score < each.score for one in own)
        place_would = all((one.closeness, one.score) < (each.closeness, each.score) for one in there)
        assert each.taken or not (claim_would and place_would)


@given(_WISHES, st.randoms(use_true_random=False))
def test_the_order_of_the_claims_never_decides(wishes: list[tuple[str, int, int, int]], random: object) -> None:
    shuffled = sorted(wishes, key=lambda _: getattr(random, "random")())  # noqa: B009 -- hypothesis gives it no type

    def held(shared: list[Candidate]) -> set[tuple[str, int]]:
        return {(each.claim.id, each.mention.span.start) for each in shared if each.taken}

    assert held(_shared_out(wishes)) == held(_shared_out(shuffled))


@pytest.mark.parametrize("value", ["20", "200", "7"])
def test_the_value_never_decides_who_takes_a_figure(tmp_path: Path, value: str) -> None:
    text = f"Last night {value} councils were judged inadequate."
    taken = _taken(
        tmp_path, text, "one says: 20 councils were judged inadequate", "two says: 200 councils are outstanding"
    )
    assert taken == {"one": [f"{value} councils"], "two": []}


def test_a_claim_that_has_its_word_elsewhere_keeps_no_other_claim_from_a_figure(tmp_path: Path) -> None:
    text = "The profit of the firm before tax fell to £240m. Turnover rose to £4bn."
    taken = _taken(
        tmp_path,
        text,
        "profit says: The profit before tax of the firm was £230m",
        "turnover says: Turnover was £5bn",
    )
    assert taken == {"profit": ["£240m"], "turnover": ["£4bn"]}


def test_a_sum_and_its_parts_go_each_to_the_claim_that_names_it(tmp_path: Path) -> None:
    text = (
        "We raised £6m, of which legacies gave £2m, donations £3m and shops £1m. We raised £6m and we spent £5m: of"
        " every pound, 84p went on services."
    )
    taken = _taken(
        tmp_path,
        text,
        "raised says: The charity raised £7m",
        "legacies says: Legacies gave £7m",
        "donations says: Donations were £7m",
        "shops says: Shops made £7m",
        "spent says: We spent £7m",
        "services says: 86p in every pound went on services",
    )
    assert taken == {
        "raised": ["£6m", "£6m"],
        "legacies": ["£2m"],
        "donations": ["£3m"],
        "shops": ["£1m"],
        "spent": ["£5m"],
        "services": ["84p"],
    }


def test_a_date_goes_with_what_its_own_clause_tells(tmp_path: Path) -> None:
    text = "The defences should be ready in spring 2029 after work starts in March 2027."
    taken = _taken(
        tmp_path,
        text,
        "start kind: date | says: Work on the defences starts in May 2026",
        "ready kind: date | says: The defences will be ready in May 2026",
    )
    assert taken == {"start": ["March 2027"], "ready": ["spring 2029"]}


def test_of_a_part_and_its_whole_the_part_is_what_a_sentence_tells(tmp_path: Path) -> None:
    text = "This year 20 of the 152 councils are inadequate."
    assert _taken(tmp_path, text, "weak says: 17 councils are inadequate") == {"weak": ["20"]}
    assert _taken(tmp_path, text, "all says: There are 151 councils") == {"all": ["152 councils"]}


def test_a_sum_goes_to_the_claim_whose_clause_it_stands_in(tmp_path: Path) -> None:
    text = "Most of the money comes from the Environment Agency, with the council paying £3m."
    claims = ("agency says: The Environment Agency pays £7m", "council says: The council pays £7m")
    assert _taken(tmp_path, text, *claims) == {"agency": [], "council": ["£3m"]}


def test_another_figure_of_the_claim_tells_which_of_two_events_is_meant(tmp_path: Path) -> None:
    text = "The firm cut 900 jobs in 2019. It will cut 1,200 jobs in 2026."
    assert _taken(tmp_path, text, "old kind: date | says: The firm cut 900 jobs in 2020") == {"old": ["2019"]}


def test_the_date_of_the_sentence_before_is_no_date_of_what_a_claim_tells(tmp_path: Path) -> None:
    text = "2 May 2021\n\nThe library opened in Hull. It was renamed in 2023."
    assert _taken(tmp_path, text, "opening kind: date | says: The library in Hull opened in 2019") == {"opening": []}


def test_what_is_counted_alone_does_not_make_a_match_where_the_claim_says_more(tmp_path: Path) -> None:
    text = "Some 450 jobs will go in Derby."
    assert _taken(tmp_path, text, "cut says: Alder will cut 1,200 jobs") == {"cut": []}
    assert _taken(tmp_path, text, "go says: 1,200 jobs will go") == {"go": ["450 jobs"]}


def test_a_claim_of_money_asks_for_no_word_that_the_sign_stands_for(tmp_path: Path) -> None:
    text = "Sales were £4.2bn."
    assert _taken(tmp_path, text, "sales says: Sales were up at £4.1bn") == {"sales": ["£4.2bn"]}


def test_a_word_that_commonly_says_the_same_counts_for_the_claims_own(tmp_path: Path) -> None:
    text = "The blaze in the warehouse killed two firefighters."
    assert _taken(tmp_path, text, "dead says: Three firefighters died in a warehouse fire") == {
        "dead": ["two firefighters"]
    }


def test_the_dead_are_not_taken_for_those_who_came(tmp_path: Path) -> None:
    text = "The fire killed two firefighters. It took 90 firefighters to put the fire out."
    taken = _taken(tmp_path, text, "came says: 80 firefighters fought the fire")
    assert taken == {"came": ["90 firefighters"]}


def test_an_age_is_no_sentence(tmp_path: Path) -> None:
    text = "Darren Cole, 43, was jailed for 15 years."
    assert _taken(tmp_path, text, "term says: Darren Cole was jailed for 14 years") == {"term": ["15 years"]}
