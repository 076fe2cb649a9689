"""Which relation an editor would give to two sentences, each with a figure or several."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from checker import compare

if TYPE_CHECKING:
    from checker.model import Relation

# A row is two sentences that stand in the relation, whichever comes first.
SENTENCES: dict[Relation, list[tuple[str, str]]] = {
    "same": [
        ("26 authorities were judged inadequate", "26 out of 153 authorities were judged inadequate"),
        ("The report covers 40 schools and 12,000 pupils", "The report covers 12,000 pupils in 40 schools"),
        ("12 people were killed and 40 injured", "40 were injured and 12 killed"),
        ("Exports rose 12% and imports fell 3%", "Imports fell 3% while exports rose 12%"),
        ("20 dogs and 30 cats were rescued", "30 cats and 20 dogs were rescued"),
        ("The firm made £5m in 2012 and £6m in 2013", "The firm made £5m in 2012"),
        ("Unemployment fell to 5.8%", "Unemployment stood at 5.8%"),
        ("Sales doubled last year", "Sales rose 100% last year"),
        ("Sales trebled", "Sales tripled"),
        ("The number of cases doubled to 40", "The number of cases rose from 20 to 40"),
        ("The road is 5 km long", "The road is 3.1 miles long"),
        ("He ran 100 metres in 9.8 seconds", "He ran 100m in 9.8 secs"),
        ("The strike lasted two weeks", "The strike lasted 14 days"),
        ("The firm paid 200 million euros ($265.3 million)", "The firm paid $265.3 million"),
        ("Three in four councils replied", "75% of councils replied"),
        ("Twenty councils failed", "20 local councils failed"),
        ("The tax costs £10 a month", "The tax costs £120 a year"),
        ("The gap is 3%", "The gap is three per cent"),
        ("She was 26 when she died", "Ann Hill, 26, died"),
        ("He served 10 years in prison", "He was given a 10-year sentence"),
        ("The bridge cost £3.6bn", "The bridge cost £3,600m"),
        ("The temperature reached 20°C", "The temperature reached 68°F"),
        ("Nobody was hurt and 20 homes were lost", "20 homes were lost"),
        ("The scheme will cost £5m over two years", "The scheme will cost £5m"),
        ("Turnout was 64%, up from 59%", "Turnout was 64%"),
        ("Turnout rose from 59% to 64%", "Turnout rose to 64% from 59%"),
        ("Ten of the 12 jurors agreed", "10 jurors agreed"),
        ("Just 5% of nurses are men", "5% of nurses are men"),
        ("Only 20 came", "20 came"),
        ("As many as 300 came", "Up to 300 came"),
        ("Some 300 people came", "About 300 people came"),
        ("The plan saves £2m a year", "The plan saves £2m"),
        ("Two of the three men were jailed", "Two men were jailed"),
        ("Four in 10 councils", "40 per cent of councils"),
        ("Twice as many girls as boys passed", "Two times as many girls as boys passed"),
        ("It is 11 times more likely", "It is eleven times more likely"),
        ("He was fined three times", "He was fined on three occasions"),
        ("A dozen eggs", "12 eggs"),
        ("AA will cut 1,500 jobs", "American Airlines will cut 1,500 jobs"),
        ("The United Nations sent 400 troops", "The UN sent 400 troops"),
        ("20 councils in Kent were not inspected", "20 councils in Kent were inspected"),
        ("30 people died", "30 soldiers were killed"),
        ("An hour and a half later", "90 minutes later"),
        ("The toll rose to 34", "The toll stands at 34"),
        ("The economy added 400 jobs", "The economy grew by 400 jobs"),
        ("The number in care rose 94% to 605,100", "The number in care is 605,100"),
        ("Of the 281 passengers, 22 were ill", "22 passengers were ill and 281 were on board"),
        ("The clinic treated 30 men and 50 women", "The clinic treated 50 women and 30 men"),
        ("The dam holds 1.2 million litres", "The dam holds 1,200,000 litres"),
        ("The share index closed at 20000", "The share index closed at 20,000"),
        ("The budget rose from £40m to £50m", "The budget rose to £50m"),
        ("Of 200 beds, 40 are empty", "40 of the 200 beds are empty"),
        ("Half of the 40 homes were empty", "20 of the 40 homes were empty"),
    ],
    "rounded": [
        ("17% of authorities were inadequate", "26 out of 153 authorities were inadequate"),
        ("The club has 3,000 members", "The club has 3,120 members"),
        ("A third of councils replied", "33% of councils replied"),
        ("1.2 million people watched", "1,234,567 people watched"),
        ("One in seven councils failed", "14% of councils failed"),
    ],
    "compatible": [
        ("The club has 300 members", "The club has about 300 members"),
        ("Nearly half of parents agree", "48% of parents agree"),
        ("Most parents agree", "51% of parents agree"),
        ("Dozens of homes were flooded", "24 homes were flooded"),
        ("At least 20 people died", "23 people died"),
        ("Up to 50 jobs will go", "40 jobs will go"),
        ("More than 4,500 families were helped", "4,612 families were helped"),
        ("Between 10 and 14 homes burned", "12 homes burned"),
        ("The fund has $2 billion", "The fund has more than $1.9 billion"),
        ("The charity helped 4,612 families in Leeds", "In Leeds the charity helped more than 4,500 families"),
    ],
    "conflict": [
        ("25 authorities were judged inadequate", "26 out of 153 authorities were judged inadequate"),
        ("The report covers 40 schools and 12,000 pupils", "The report covers 11,000 pupils in 40 schools"),
        ("12 people were killed and 40 injured", "40 people were killed and 12 injured"),
        ("12 people were killed and 40 injured in York", "12 people were injured in York"),
        ("Exports rose 12% and imports fell 3%", "Exports rose 3% and imports fell 12%"),
        ("20 dogs and 30 cats were rescued", "30 dogs and 20 cats were rescued"),
        ("The club has 300 members", "The club has 310 members"),
        ("Sales doubled last year", "Sales rose by half last year"),
        ("The road is 5 km long", "The road is 4 miles long"),
        ("The strike lasted three weeks", "The strike lasted 14 days"),
        ("The firm paid 200 million euros ($265.3 million)", "The firm paid 210 million euros"),
        ("Nearly half of parents agree", "52% of parents agree"),
        ("Most parents agree", "40% of parents agree"),
        ("Dozens of homes were flooded", "8 homes were flooded"),
        ("At least 20 people died", "18 people died"),
        ("Up to 50 jobs will go", "60 jobs will go"),
        ("35 schools were closed", "34 schools were closed"),
        ("20 councils failed", "200 councils failed"),
        ("One in seven councils failed", "13% of councils failed"),
        ("The tax costs £10 a month", "The tax costs £100 a year"),
        ("She died at the age of 26", "She died aged 27"),
        ("The bridge cost £3.6bn", "The bridge cost £3.6m"),
        ("The scheme will cost £5m over two years", "The scheme will cost £5m over three years"),
        ("Turnout was 64%, up from 59%", "Turnout was 59%"),
        ("Turnout rose from 59% to 64%", "Turnout fell from 64% to 59%"),
        ("Ten of the 12 jurors agreed", "Nine jurors agreed"),
        ("Between 10 and 14 homes burned", "20 homes burned"),
        ("Two thirds of the men were jailed", "60% of the men were jailed"),
        ("Prices rose 0.4% on the month and 2.6% on the year", "Prices rose 2.6% on the month and 0.4% on the year"),
        ("The number in care rose 94% to 605,100", "The number in care rose 90% to 605,100"),
        ("The clinic treated 30 men and 50 women", "The clinic treated 50 men and 30 women"),
        ("The budget rose from £40m to £50m", "The budget was cut from £50m to £40m"),
        ("Ten boats carried 300 people", "300 people sailed in 12 boats"),
    ],
    "incomparable": [
        ("There are 153 authorities in England", "26 of the 153 authorities were judged inadequate"),
        ("Exports rose 12%", "Imports rose 12%"),
        ("Unemployment fell by 5.8%", "Unemployment fell to 5.8%"),
        ("The firm paid $5m", "The firm paid €5m"),
        ("35 schools closed in Kent", "34 schools closed in Essex"),
        ("Pay rose by 3 percentage points", "Pay rose by 3%"),
        ("The court heard 14 cases in March", "The court heard 14 cases in April"),
        ("The hospital has 300 beds", "The hotel has 250 beds"),
        ("AA will cut 1,500 jobs", "British Airways will cut 1,500 jobs"),
        ("The toll rose to 34%", "The toll rose by 34%"),
        ("Three crew and two passengers were taken to hospital", "There were 114 passengers and five crew on board"),
        ("The aid fund needs £3m", "The aid fund needs another £2m"),
        ("The firm sold 40 cars a day", "The firm sold 1,200 cars"),
        ("7 officers were killed and about 60 others injured", "60 people were killed"),
        ("The new bridge is twice as long", "The old bridge is half as long"),
    ],
}
CASES = [(relation, first, second) for relation, rows in SENTENCES.items() for first, second in rows]


@pytest.mark.parametrize(("relation", "first", "second"), CASES)
def test_sentences_stand_in_one_relation_both_ways(relation: Relation, first: str, second: str) -> None:
    assert (compare(first, second).relation, compare(second, first).relation) == (relation, relation)


def beside(first: str, second: str) -> list[tuple[str, str, Relation | None]]:
    """Return the figures of two texts as they stand beside each other, with their relations."""
    came = compare(first, second)
    assert all(each.why for each in came.figures)
    return [
        (each.first.of(first) if each.first else "", each.second.of(second) if each.second else "", each.relation)
        for each in came.figures
    ]


def test_each_figure_stands_beside_its_partner_and_those_that_differ_come_first() -> None:
    assert beside("40 schools taught 12,000 pupils", "In 40 schools 11,000 pupils were taught") == [
        ("12,000 pupils", "11,000 pupils", "conflict"),
        ("40 schools", "40 schools", "same"),
    ]


def test_figures_that_only_one_text_has_come_last() -> None:
    assert beside("40 schools had 12,000 pupils and 300 cooks", "40 schools had a third of the money") == [
        ("40 schools", "40 schools", "same"),
        ("12,000 pupils", "", None),
        ("300 cooks", "", None),
        ("", "a third", None),
    ]


def test_the_killed_of_one_text_are_not_the_hurt_of_the_other() -> None:
    assert beside("12 people were killed and 40 injured", "12 people were injured in York") == [
        ("40", "12 people", "incomparable"),
        ("12 people", "", None),
    ]


def test_two_texts_with_one_figure_each_need_no_list() -> None:
    assert compare("The fair drew 40 people", "40 people came to the fair").figures == ()


@pytest.mark.parametrize(
    ("first", "second", "why"),
    [
        ("one million", "1m", "1m is a number and 1 metre is a length"),
        ("fell by 34%", "fell to 34%", "34% is by how much it fell, and 34% what it fell to"),
        ("thousands", "12,000", "12,000 may be called thousands"),
        ("one litre", "1.76 pints", "1 litre is 1.76 pints, as nearly as the units allow"),
    ],
)
def test_the_reason_is_told_in_plain_words(first: str, second: str, why: str) -> None:
    assert compare(first, second).why == why
