"""What is found in prose, with the span that one would underline and the value as understood."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import pytest

from checker.kinds.quantity import find
from checker.prose import Prose
from tests.marked import marked

if TYPE_CHECKING:
    from checker.kinds.quantity.value import Quantity


def values(text: str) -> list[Quantity]:
    return [mention.value for mention in find(Prose(text))]


CASES = [
    # numbers
    ("at least ⟦40 people⟧ were hurt", "at least 40 people"),
    ("⟦Twenty local authorities⟧ failed", "20 local authorities"),
    ("It closed ⟦4,512 schools⟧.", "4,512 schools"),
    ("A further ⟦605,100 children⟧ were referred", "605,100 children"),
    ("⟦10 000 homes⟧ were flooded", "10,000 homes"),
    ("⟦2m people⟧ voted", "2m people"),
    ("⟦3.1m paper and online copies⟧", "3.1m paper and online copies"),
    ("in Iran ⟦12⟧ were hurt", "12"),
    ("gave the Tories ⟦317⟧ of them", "317"),
    ("⟦two hundred and five thousand voters⟧", "205,000 voters"),
    ("some ⟦three dozen ships⟧ sank", "about 36 ships"),
    ("⟦half a million homes⟧ lost power", "500,000 homes"),
    ("⟦1.2 million patients⟧", "1.2m patients"),
    ("⟦20-odd reporters⟧", "about 20 reporters"),
    # shares
    ("⟦13%⟧ of those inspected", "13%"),
    ("⟦13 per cent⟧ of councils", "13%"),
    ("⟦13pc⟧ of councils", "13%"),
    ("⟦One in seven councils⟧ is failing", "14.3%"),
    ("just ⟦four in 10 local authorities⟧", "40%"),
    ("⟦Four out of 5 children’s homes⟧ are good", "80%"),
    ("intervening in ⟦⟦26⟧ out of ⟦153 departments⟧⟧", "17.0%"),
    ("⟦⟦20⟧ of the ⟦152 councils⟧⟧ were inadequate", "13.2%"),
    ("⟦a quarter⟧ of departments", "25%"),
    ("⟦two-thirds⟧ of pupils", "66.7%"),
    ("more than ⟦half⟧ were deemed", "more than 50%"),
    ("⟦most councils⟧ agreed", "most councils"),
    ("⟦the majority of local authorities⟧", "the majority of local authorities"),
    ("a ratio of ⟦1:7⟧", "1:7"),
    ("up ⟦3 percentage points⟧", "up 3 percentage points"),
    # money
    ("an estimated additional ⟦£173 million pounds⟧ a year", "about £173m per year"),
    ("worth ⟦$1.5bn⟧", "$1.5bn"),
    ("it cost ⟦US$20⟧", "$20"),
    ("a ⟦20p⟧ coin", "20 pence"),
    ("a ⟦$15⟧ minimum wage", "$15"),
    ("a bid of ⟦$15⟧ minimum", "at least $15"),
    ("up ⟦43 cents⟧ a share", "up 43 cents per share"),
    ("the coffee costs ⟦20p-30p⟧", "20 to 30 pence"),
    ("⟦20 euros and 5 cents⟧", "€20.05"),
    ("⟦£4.69⟧ a kilo", "£4.69 per kilo"),
    ("⟦€3m⟧ was spent", "€3m"),
    ("⟦200 million euros⟧ (⟦$265.3 million⟧)", "€200m"),
    ("⟦20 dollars 43 cents⟧", "$20.43"),
    ("We spent ⟦£5.9 million⟧, ⟦86p⟧ in every pound", "£5.9m"),
    ("The charity raised ⟦£6.4 million⟧", "£6.4m"),
    ("The price was raised by ⟦£2⟧", "up £2"),
    ("⟦RM85⟧ a month", "MYR 85 per month"),
    # measures
    ("a ⟦three-year⟧ cycle", "3 years"),
    ("in almost ⟦30 years⟧", "nearly 30 years"),
    ("he is ⟦5 ft 2 in⟧ tall", "5.17 feet"),
    ("an ⟦80-mile⟧ drive", "80 miles"),
    ("at ⟦120 mph⟧", "120 miles per hour"),
    ("a high of ⟦37°C⟧", "37°C"),
    ("⟦70GB⟧ of data", "70 gigabytes"),
    ("⟦seven years⟧ ago", "7 years"),
    ("it lasted ⟦an hour and a half⟧", "1.5 hours"),
    ("about ⟦an hour⟧ later", "about 1 hour"),
    ("jobs will go over ⟦two years⟧", "2 years"),
    ("it lasted over ⟦two years⟧", "more than 2 years"),
    ("temperatures passed ⟦40.3C⟧", "40.3°C"),
    ("it cost ⟦10 $ 30 cents⟧", "$10.30"),
    ("the ⟦20⟧ most expensive restaurants", "20"),
    ("her now-⟦18 month-old⟧ daughter", "18 months old"),
    ("⟦$2.50⟧ a year ago", "$2.50"),
    ("a ⟦68-year-old⟧ man", "68 years old"),
    ("women aged ⟦40⟧", "40 years old"),
    ("Harris, ⟦66⟧, has retired", "66 years old"),
    ("women aged ⟦25 to 54⟧", "25 to 54 years old"),
    ("it was ⟦20C⟧ in the shade", "20°C"),
    ("a low of ⟦-5C⟧", "-5°C"),
    ("held below ⟦1.5C⟧", "less than 1.5°C"),
    ("a loss in the last ⟦three quarters⟧", "3 quarters"),
    ("shrank for ⟦two quarters⟧", "2 quarters"),
    ("it opened ⟦a quarter⟧ later", "1 quarter"),
    # ranges
    ("⟦10 to 14 children in need⟧", "10 to 14 children in need"),
    ("between ⟦10 and 14 homes⟧", "10 to 14 homes"),
    ("⟦10–14 homes⟧", "10 to 14 homes"),
    ("⟦$140 million to $155 million⟧", "$140m to $155m"),
    ("⟦1 to 2 thousand people⟧", "1,000 to 2,000 people"),
    ("larger than ⟦twenty and less or equal than thirty-five⟧", "20 to 35"),
    ("⟦2-3 million pounds⟧", "£2m to £3m"),
    ("the ⟦18-to-24⟧ group", "18 to 24"),
    # change
    ("rose by ⟦94%⟧ over the decade", "up 94%"),
    ("profits fell ⟦12%⟧", "down 12%"),
    ("inflation ticks up to ⟦5.5%⟧", "5.5%"),
    ("a fine of up to ⟦5.5%⟧", "at most 5.5%"),
    ("a rise of ⟦41,700 jobs⟧", "up 41,700 jobs"),
    ("⟦11 times⟧ more likely", "11 times"),
    ("it was searched ⟦11 times⟧ last year", "11 times"),
    ("trustees voted ⟦31⟧-⟦18⟧ to sell", "31 votes"),
    ("an audience of ⟦15.3 million⟧ saw it", "15.3m viewers"),
    ("a magnitude ⟦6.1⟧ quake", "magnitude 6.1"),
    ("the bill rises by ⟦£38⟧ to ⟦£1,742⟧", "up £38"),
    ("costs will not rise by more than ⟦10%⟧", "up at most 10%"),
    ("it won over ⟦500 votes⟧", "more than 500 votes"),
    ("a row over ⟦20 parking spaces⟧", "20 parking spaces"),
    # vague
    ("⟦tens of thousands more children⟧", "tens of thousands of children"),
    ("⟦dozens of homes⟧", "dozens of homes"),
    ("⟦several dozen people⟧ fell ill", "several dozen people"),
    ("⟦hundreds of miles⟧ away", "hundreds of miles"),
    ("⟦Hundreds⟧ were evacuated", "hundreds"),
    ("⟦Most⟧ have agreed", "most"),
    ("it was raided ⟦twice⟧ a week", "2 times per week"),
    # texts taken apart for machines
    ("sales rose ⟦4 . 8 %⟧ to ⟦$ 75 million⟧", "up 4.8%"),
    ("⟦1 , 200 men⟧ stood there", "1,200 men"),
    # series
    ("its ⟦third annual report⟧", "3rd"),
]


@pytest.mark.parametrize(("text", "shown"), CASES, ids=[text for text, _ in CASES])
def test_a_quantity_is_found_where_it_stands(text: str, shown: str) -> None:
    plain, spans = marked(text)
    found = list(find(Prose(plain)))
    assert sorted(mention.span for mention in found) == spans
    assert all(mention.text == mention.span.of(plain) for mention in found)
    assert found[0].value.show() == shown


UNITS = [
    ("20 inadequate local authorities", "inadequate local authority"),
    ("14 local authorities where", "local authority"),
    ("four children’s homes", "children's home"),
    ("250 staff were told", "staff"),
    ("one council in the north", "council"),
    ("a further 21 authorities have", "authority"),
    ("nine more buses", "bus"),
    ("40% of the local authorities inspected", "local authority"),
    ("31 Labour members", "labour member"),
]


@pytest.mark.parametrize(("text", "unit"), UNITS)
def test_what_is_counted_is_the_head_noun_with_its_modifiers(text: str, unit: str) -> None:
    assert values(text)[0].unit == unit


RESOLVED = [
    ("a quarter of departments, 21 in total, are weak while 43 require improvement", "department"),
    ("Twenty local authorities, 13% of those inspected, were weak", "local authority"),
    ("In the first cycle 17 councils were weak. This number increased to 20.", "council"),
    ("The number of children referred has soared, going from 538,000 in 2008 to 605,100 in 2012.", "child"),
    ("There were 40 crashes in May. The total number rose to 55.", "crash"),
]


@pytest.mark.parametrize(("text", "unit"), RESOLVED)
def test_a_bare_number_takes_the_noun_that_its_sentence_gave(text: str, unit: str) -> None:
    assert {value.unit for value in values(text)} == {unit}


def test_a_place_that_is_the_place_has_no_number() -> None:
    found = values("In the camp 400, mostly children, fell ill; in the boat three died.")
    assert [value.show() for value in found] == ["400", "3"]


OF_ITS_OWN = [
    ("One in seven ferries failed. The number of passengers rose from 538,000 to ⟦605,100⟧.", "passenger"),
    ("Of 153 councils 26 failed, and the number of children looked after by them is ⟦9,400⟧.", "child"),
    ("The number of people waiting more than 18 weeks has risen to ⟦3,400⟧.", "person"),
    ("The number of homes worth £2m rose by 5% to ⟦900⟧.", "home"),
]


@pytest.mark.parametrize(("text", "unit"), OF_ITS_OWN)
def test_a_number_of_something_is_of_that_whatever_was_counted_before(text: str, unit: str) -> None:
    plain, spans = marked(text)
    assert {mention.span: mention.value.unit for mention in find(Prose(plain))}[spans[0]] == unit


def test_a_cent_is_a_euro_cent_where_euros_are_spoken_of() -> None:
    assert [value.unit for value in values("from €1.20 to 90 cents")] == ["EUR", "euro cent"]
    assert [value.unit for value in values("the euro fell to 90 cents, or $0.90; 5 cents less")] == [
        "euro cent", "USD", "cent",
    ]  # fmt: skip


def test_a_part_of_a_whole_states_its_two_counts_as_well() -> None:
    share, part, whole = values("more than 20 of the 152 councils failed")
    assert [share.show(), part.show(), whole.show()] == ["more than 13.2%", "more than 20 councils", "152 councils"]
    assert part.of == "the 152"


def test_a_share_told_in_tenths_counts_nothing() -> None:
    assert [value.dimension for value in values("four out of 10 councils and one in seven schools")] == ["share"] * 2


def test_the_counts_inside_a_share_take_the_noun_that_it_takes() -> None:
    text = "There were 152 councils. This number has changed: 26 out of 153 failed."
    assert [value.unit for value in values(text)] == ["council"] * 4


def test_the_population_of_a_share_is_kept_as_said() -> None:
    assert values("13% of those inspected")[0].of == "those inspected"


def test_a_number_of_the_next_sentence_takes_no_noun() -> None:
    assert values("There were 17 councils. He was 20 and poor.")[1].unit == ""


def test_a_share_of_something_else_takes_no_noun_from_before() -> None:
    assert [value.unit for value in values("35 new buses, about a third of its £7.2m budget")] == ["new bus", "", "GBP"]


def test_a_range_with_its_places_is_one_range() -> None:
    (value,) = values(
        "numbers of children in need per social worker vary, ranging from 7 in some areas, to as high as 34"
    )
    assert str(value.interval) == "[7, 34]"
    assert (value.unit, value.per) == ("child in need", "social worker")


def test_two_levels_of_a_change_are_two_figures() -> None:
    assert [value.number for value in values("sales rose from 310 to 342")] == [310, 342]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("spending rose by half, from £40m to £60m", [Fraction(1, 2), 40_000_000, 60_000_000]),
        ("prices rose; tickets cost from £30 to £41", [None]),
        ("ages range from 5 to 11", [None]),
    ],
)
def test_from_and_to_are_two_levels_only_where_something_rose_or_fell(text: str, numbers: list[object]) -> None:
    assert [value.number for value in values(text)] == numbers


def test_only_stresses_and_bounds_nothing() -> None:
    (value,) = values("only 40% of councils")
    assert value.hedge is None


def test_exactly_takes_the_rounding_away() -> None:
    (value,) = values("exactly 4,500 inspections")
    assert str(value.interval) == "[4500, 4500]"


def test_percentage_points_are_no_percentages() -> None:
    (value,) = values("rose 12 percentage points")
    assert value.number == 12
    assert (value.dimension, value.unit) == ("points", "percentage point")


def test_a_rate_keeps_what_it_is_per() -> None:
    (value,) = values("£40 per head")
    assert (value.unit, value.per) == ("GBP", "head")
