"""Figures: which are put together, and above all which are left alone."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.discovery.newsroom import found, verdicts

_TOGETHER = [
    pytest.param(
        "The storm destroyed 214 fishing boats along the northern coast, the coast guard said.",
        "Along the northern coast 214 fishing boats were destroyed by the storm.",
        "agree",
        id="the same rare number",
    ),
    pytest.param(
        "The storm destroyed 214 fishing boats along the northern coast, the coast guard said.",
        "Along the northern coast 241 fishing boats were destroyed by the storm.",
        "conflict",
        id="two digits changed places",
    ),
    pytest.param(
        "About 4,500 homes on the island lost power during the storm on Monday night.",
        "The storm cut power to 4,512 homes on the island, the grid operator said.",
        "agree",
        id="a figure and its rounding",
    ),
    pytest.param(
        "The quake destroyed 31 school buildings in the valley, according to the ministry of education.",
        "Thirty-one school buildings in the valley were destroyed by the quake, the ministry said.",
        "agree",
        id="digits and words",
    ),
    pytest.param(
        "Halden Turbines should save $658 million a year once the works at Port Selwyn are merged, said Marcus Teller.",
        "Marcus Teller said that the merged works at Port Selwyn would bring Halden Turbines annual savings of $685m.",
        "conflict",
        id="a year and annual",
    ),
    pytest.param(
        "Inspectors gave the Cutler mine near Dry Fork 187 citations in 2009, state records in Frankfort show.",
        "The Cutler mine near Dry Fork had 187 violations in 2009, according to records in Frankfort.",
        "agree",
        id="two nouns of one office",
    ),
]


@pytest.mark.parametrize(("one", "other", "verdict"), _TOGETHER)
def test_figures_of_one_thing_are_one_finding(one: str, other: str, verdict: str) -> None:
    assert [each[0] for each in verdicts(found(one, other), "quantity")] == [verdict]


_APART = [
    pytest.param(
        "The storm injured 116 people on the northern coast, hospitals said.",
        "Of the people injured by the storm on the northern coast, 75 of them remain in hospital.",
        id="a part of the group",
    ),
    pytest.param(
        "The city built 300 flats beside the harbour last year.",
        "The city will build 500 flats beside the harbour.",
        id="a plan and a fact",
    ),
    pytest.param(
        "The charity says its drivers deliver 900 meals a day to shelters in the port district.",
        "Drivers of the charity delivered 40,000 meals to shelters in the port district.",
        id="a rate and a total",
    ),
    pytest.param(
        "The fire began about 25 miles east of Northwick, officials said.",
        "The fire was seen about 40 miles west of Southmere, officials said.",
        id="distances from two places",
    ),
    pytest.param(
        "Anna Holt, 34, was arrested near the station on Friday.",
        "Peter Marsh, 52, was arrested near the station on Friday.",
        id="the ages of two persons",
    ),
    pytest.param(
        "The company made a profit of $12 million on its ferries.",
        "The company made a profit of 12 million passengers happy on its ferries.",
        id="money and people",
    ),
    pytest.param(
        "Firefighters rescued 17 dogs from the flooded kennels.",
        "Firefighters rescued 43 pensioners from the flooded care home.",
        id="two things counted",
    ),
    pytest.param(
        "The survey found that 40% of schools in the county have no library.",
        "The survey found that 15% of schools in the county have no kitchen.",
        id="two shares of one population",
    ),
]


@pytest.mark.parametrize(("one", "other"), _APART)
def test_look_alikes_are_never_called_a_conflict(one: str, other: str) -> None:
    assert "conflict" not in {each.verdict for each in found(one, other)}


def test_a_sentence_with_two_figures_does_not_contradict_itself() -> None:
    text = "Divers found 14 wrecks off the cape and 9 wrecks off the reef."
    assert verdicts(found(text, "The museum closed."), "quantity") == []


def test_a_count_that_grows_is_a_change_and_not_a_conflict() -> None:
    first = "At least the landslide killed 31 villagers in the hills, rescuers said."
    later = "The landslide killed 48 villagers in the hills, rescuers said."
    days = (dt.date(2021, 3, 4), dt.date(2021, 3, 6))
    assert {each[0] for each in verdicts(found(first, later, dates=days), "quantity")} == {"changed"}


def test_the_same_figure_of_another_day_is_a_conflict_where_nothing_grows() -> None:
    first = "The bridge cost £48m to rebuild after the flood, the engineers said."
    later = "The bridge cost £84m to rebuild after the flood, the engineers said."
    days = (dt.date(2021, 3, 4), dt.date(2021, 3, 6))
    assert {each[0] for each in verdicts(found(first, later, dates=days), "quantity")} == {"conflict"}


def test_a_revised_figure_is_a_change() -> None:
    first = "The quake had a magnitude of 5.8 and shook the eastern valley, the survey said."
    later = "The survey, which had originally rated the quake at 5.8 in magnitude, put the magnitude at 5.5."
    third = "A quake of magnitude 5.5 shook the eastern valley, the survey said."
    assert "conflict" not in {each.verdict for each in found(first, later, third)}


def test_the_outlier_is_the_primary_match() -> None:
    two = "The storm destroyed 214 fishing boats along the northern coast, the coast guard said."
    three = "Along the northern coast 214 fishing boats were destroyed by the storm, the harbour master said."
    odd = "The storm destroyed 241 fishing boats along the northern coast, fishermen said."
    conflict = next(each for each in found(two, three, odd) if each.verdict == "conflict")
    assert [match.source for match in conflict.matches if match.primary] == ["c"]
    assert conflict.expected == "214 fishing boats"


def test_a_copied_text_counts_as_one_voice_and_says_so() -> None:
    copied = "The storm destroyed 214 fishing boats along the northern coast, the coast guard said."
    finding = next(each for each in found(copied, copied) if each.kind == "quantity")
    assert "count as one voice" in finding.message


def test_who_contradicts_one_of_several_that_agree_contradicts_them_all() -> None:
    findings = found(
        "The rocket attack on the airfield at Hadrun killed a Filipino contractor and injured five U.S. troops, the"
        " Pentagon said.",
        "Rockets hit the airfield at Hadrun, wounding five American soldiers and a Filipino contractor, who died.",
        "They hit five of our troops at Hadrun that day.",
        "The rocket attack on the airfield at Hadrun, the Pentagon said, killed a Filipino contractor and wounded six"
        " American troops.",
    )
    conflict = next(each for each in findings if each.verdict == "conflict")
    assert [match.source for match in conflict.matches] == ["a", "b", "c", "d"]
    assert [match.mention.text for match in conflict.differing] == ["six American troops"]


_TIMES = [
    (
        "The blast happened about 3:15 p.m. some 900 feet below ground at the Cutler mine, said Ron Stallard.",
        "At the Cutler mine, said Ron Stallard, the blast happened below ground at quarter past three.",
        "agree",
    ),
    (
        "The earthquake struck the island of Maralu at 3:42 a.m. while most people there were asleep, said Siti Wulan.",
        "Most people were asleep, said Siti Wulan, when the earthquake struck the island of Maralu at 4:32 a.m.",
        "conflict",
    ),
]


@pytest.mark.parametrize(("one", "other", "verdict"), _TIMES)
def test_times_of_day_of_one_event_are_one_finding(one: str, other: str, verdict: str) -> None:
    assert [each.verdict for each in found(one, other) if each.kind == "time"] == [verdict]


@pytest.mark.parametrize(
    "other",
    [
        "A second earthquake shook the town of Port Ansel at 4:32 p.m., and the harbour was closed.",
        "The hospital at Kota Sembilan opens at 8 a.m.",
    ],
)
def test_times_of_day_of_two_events_are_left_alone(other: str) -> None:
    one = "The earthquake struck the island of Maralu at 3:42 a.m. while most people there were asleep."
    assert [each for each in found(one, other) if each.kind == "time"] == []


def test_drafts_without_a_date_give_one_event_two_days() -> None:
    one = "The swing bridge over the Ashe at Lenborough opens to traffic on 14 June, the council of Lenborough said."
    other = "The council of Lenborough said the swing bridge over the Ashe at Lenborough opens to traffic on 15 June."
    assert [each.message for each in found(one, other) if each.kind == "date"] == [
        "14 June and 15 June have no day in common"
    ]


def test_two_figures_that_one_bound_allows_contradict_each_other() -> None:
    findings = found(
        "More than 71,000 people saw Leith Rovers win the cup at the Harbour Stadium on Saturday.",
        "Leith Rovers won the cup before more than 71,000 people at the Harbour Stadium on Saturday.",
        "At the Harbour Stadium 71,428 people saw Leith Rovers win the cup on Saturday.",
        "On Saturday 74,128 people saw Leith Rovers win the cup at the Harbour Stadium.",
    )
    (conflict,) = [each for each in findings if each.kind == "quantity"]
    assert (conflict.verdict, len(conflict.matches)) == ("conflict", 4)
    assert conflict.message.startswith(("71,428 is not 74,128", "74,128 is not 71,428"))


def test_a_count_with_two_digits_changed_round_did_not_grow() -> None:
    first = "Crews have evacuated 1,146 people so far from the hills above Lenborough since the landslide, they said."
    later = "Rescuers said 1,164 people were evacuated from the hills above Lenborough after the landslide."
    days = (dt.date(2021, 3, 4), dt.date(2021, 3, 5))
    assert [each[0] for each in verdicts(found(first, later, dates=days), "quantity")] == ["conflict"]
