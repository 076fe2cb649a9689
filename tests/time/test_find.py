"""Times of day found in prose: which words are one, what they mean, and which only look like one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.kinds import date, time
from checker.kinds.time.allowance import DAY, HALF_DAY, Hedge
from checker.kinds.time.value import TimeValue
from checker.prose import Prose
from tests.marked import marked

FOUND = [
    ("The siren sounded at ⟦3:15 p.m.⟧ Sunday.", "3:15 p.m."),
    ("Doors open ⟦3.15pm⟧ sharp", "3:15 p.m."),
    ("They left at ⟦3 pm⟧, he said", "3 p.m."),
    ("a statement at ⟦3 p.m. ET⟧ said", "3 p.m. ET"),
    ("until ⟦0930am⟧", "9:30 a.m."),
    ("the ferry sails at ⟦9 o'clock⟧", "9 a.m. or p.m."),
    ("the ferry sails at ⟦nine o’clock⟧", "9 a.m. or p.m."),
    ("It was ⟦quarter past three⟧", "3:15 a.m. or p.m."),
    ("since ⟦a quarter to five p.m.⟧ it", "4:45 p.m."),
    ("by ⟦half past nine⟧ all were out", "by 9:30 a.m. or p.m."),
    ("the alarm rang at ⟦ten to six⟧", "5:50 a.m. or p.m."),
    ("at ⟦ten to twelve in the morning⟧", "11:50 a.m."),
    ("at ⟦10 past six⟧ it", "6:10 a.m. or p.m."),
    ("at ⟦twenty-five to nine⟧ it", "8:35 a.m. or p.m."),
    ("It was ⟦quarter to nine⟧.", "8:45 a.m. or p.m."),
    ("⟦ten past midnight⟧", "12:10 a.m."),
    ("⟦noon to 3 p.m.⟧", "noon to 3 p.m."),
    ("at ⟦20 minutes past three⟧ it", "3:20 a.m. or p.m."),
    ("at ⟦five minutes to midnight⟧", "11:55 p.m."),
    ("⟦seven-thirty p.m.⟧", "7:30 p.m."),
    ("before ⟦noon⟧ on Monday", "before noon"),
    ("It shuts at ⟦midnight⟧.", "midnight"),
    ("at ⟦12 noon⟧", "noon"),
    ("at ⟦12 a.m.⟧", "midnight"),
    ("at ⟦12:20 a.m.⟧", "12:20 a.m."),
    ("The quay was shut at ⟦15:50⟧.", "3:50 p.m."),
    ("on 28 June 2016 ⟦15:50⟧", "3:50 p.m."),
    ("at ⟦09:05⟧ it", "9:05 a.m."),
    ("⟦21.40 GMT⟧", "9:40 p.m. GMT"),
    ("at ⟦0600 GMT⟧ the", "6 a.m. GMT"),
    ("at ⟦0345 hours⟧", "3:45 a.m."),
    ("at ⟦1430 hrs⟧", "2:30 p.m."),
    ("at approximately ⟦2200 hours⟧ on", "about 10 p.m."),
    ("a ⟦midnight⟧ deadline", "midnight"),
    ("from ⟦10 to midnight⟧", "10 p.m. to midnight"),
    ("at ⟦1800Z⟧", "6 p.m. UTC"),
    ("at ⟦9:40⟧ Sunday night", "9:40 p.m."),
    ("on Saturday night at ⟦9:40⟧", "9:40 p.m."),
    ("at ⟦12:40⟧ on Sunday night", "12:40 a.m."),
    ("at ⟦9⟧ last night", "9 p.m."),
    ("it fell at ⟦9:40⟧ and", "9:40 a.m. or p.m."),
    ("⟦4:32 in the morning⟧", "4:32 a.m."),
    ("at ⟦three in the small hours⟧", "3 a.m."),
    ("at ⟦1 in the afternoon⟧", "1 p.m."),
    ("⟦nine in the evening⟧", "9 p.m."),
    ("at about ⟦9:30 a.m.⟧", "about 9:30 a.m."),
    ("around ⟦9 a.m.⟧", "about 9 a.m."),
    ("at ⟦3 p.m.⟧ or so", "about 3 p.m."),
    ("shortly after ⟦9 a.m.⟧", "just after 9 a.m."),
    ("just before ⟦10pm⟧", "just before 10 p.m."),
    ("45 minutes before ⟦10pm⟧", "before 10 p.m."),
    ("no later than ⟦5 p.m.⟧", "by 5 p.m."),
    ("⟦5 p.m.⟧ at the latest", "by 5 p.m."),
    ("no earlier than ⟦5 p.m.⟧", "no earlier than 5 p.m."),
    ("between ⟦2 and 3 p.m.⟧", "between 2 p.m. and 3 p.m."),
    ("between ⟦11 and 2 p.m.⟧", "between 11 a.m. and 2 p.m."),
    ("between ⟦11 p.m. and 2 a.m.⟧", "between 11 p.m. and 2 a.m."),
    ("from ⟦9 a.m. to 5 p.m.⟧", "9 a.m. to 5 p.m."),
    ("from ⟦8:30 a.m. to 5:30⟧.", "8:30 a.m. to 5:30 p.m."),
    ("open ⟦7-9 p.m.⟧", "7 p.m. to 9 p.m."),
    ("open from ⟦09:00 to 17:30⟧", "9 a.m. to 5:30 p.m."),
    ("(⟦1900–2100 GMT⟧)", "7 p.m. to 9 p.m. GMT"),
    ("at ⟦9 a.m.⟧ and at ⟦5 p.m.⟧", "9 a.m."),
    ("at ⟦7 p.m. Eastern⟧ and then", "7 p.m. ET"),
    ("at ⟦7 p.m.⟧ Eastern Avenue shut", "7 p.m."),
    ("at ⟦8 p.m. local time⟧", "8 p.m. local time"),
    ("at ⟦8 p.m. Ruritanian time⟧", "8 p.m. local time"),
    ("at ⟦8 p.m. (GMT)⟧ it", "8 p.m. GMT"),
    ("at ⟦11 p.m. Moscow time⟧ (⟦2000 GMT⟧)", "11 p.m. MSK"),
    ("on May ⟦7 p.m.⟧", "7 p.m."),
]
LEFT_ALONE = [
    "won 3:1 at odds of 3:10, a ratio of 1:30, a scale of 1:25",
    "John 3:16, Psalm 119:15 and Genesis 15:50 say so",
    "in 2:45:10, a 3:42 lap, it lasted 1:30, ran 15:50, from 16:10 to 15:50",
    "at the 2:05 mark; at 2:05 in the video; at 3:42 of the first half; at 5:30 a mile",
    "3.15, £3.15, £3.15 pm, 3.15% and § 3.15, at 21.40 and 3.15 above",
    "at 2, 24/7, 9/11, version 3.15, Radio 4, 020 7017 2787, in the 1050 AM studio",
    "High Noon, Midnight Express, midnight blue, burning the midnight oil, after midnight blue",
    "the 9 o'clock news, its 10 a.m. edition, a five o'clock shadow, at your 3 o'clock position",
    "at ten to one, at odds of ten to one; from five to ten; a quarter to three quarters; five to six points",
    "1500 hours of work, 2010 est, in 2014 ET",
    "one in the morning and two in the afternoon",
    "I am 3. Am I? 12 amps, 3 PMs, 22pm",
    "half past and a quarter past it, the past half hour",
    "this afternoon, last night, tomorrow morning, at night",
    "at 25:10, at 9:75, at 13 a.m. and 0 p.m.",
    "from ten to twelve people, at half a mile, cut from a quarter to five, from 10 to six, at 5 to 1",
    "at ten to twelve sites, at a midnight feast, in the 3:00 hour, a 16:10 screen, 4.5am, at noon prayers",
]
minutes = st.integers(0, DAY - 1)
HEDGES: tuple[Hedge | None, ...] = (
    None, "about", "just-before", "just-after", "before", "after", "by", "not-before",
)  # fmt: skip
ZONES = ("", "ET", "GMT", "local time", "Delhi time")
singles = st.builds(
    lambda at, hedge, zone, halves: TimeValue(at % HALF_DAY if halves else at, at % HALF_DAY if halves else at, hedge, zone, halves),  # noqa: E501
    minutes, st.sampled_from(HEDGES), st.sampled_from(ZONES), st.booleans(),
)  # fmt: skip


@st.composite
def stretches(draw: st.DrawFn) -> TimeValue:
    halves = draw(st.booleans())
    dial = HALF_DAY if halves else DAY
    first, length = draw(st.integers(0, dial - 1)), draw(st.integers(1, dial - 1))
    hedge: Hedge | None = draw(st.sampled_from((None, "about")))
    return TimeValue(first, first + length, hedge, draw(st.sampled_from(ZONES)), halves, draw(st.booleans()))


@pytest.mark.parametrize(("text", "shown"), FOUND)
def test_a_time_is_found_and_understood(text: str, shown: str) -> None:
    plain, spans = marked(text)
    mentions = list(time.find(Prose(plain)))
    assert [mention.span for mention in mentions] == spans
    assert mentions[0].value.show() == shown


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_what_only_looks_like_a_time_is_left_alone(text: str) -> None:
    assert [mention.text for mention in time.find(Prose(text))] == []


def test_a_zone_takes_no_day_with_it() -> None:
    prose = Prose("at 9 p.m. ET on Tuesday, 28 June 2016, and 9 p.m. Sunday Prime Time")
    assert [mention.text for mention in time.find(prose)] == ["9 p.m. ET", "9 p.m."]
    (day,) = date.find(prose)
    assert day.text == "Tuesday, 28 June 2016"


@given(st.one_of(singles, stretches()))
def test_what_is_shown_reads_back(value: TimeValue) -> None:
    (mention,) = time.find(Prose(value.show()))
    assert mention.value == value


@given(st.text(alphabet="0123459:.-apm nohurtqwdigc'to\n", max_size=60))
def test_mentions_are_slices_of_the_text_in_order(text: str) -> None:
    mentions = list(time.find(Prose(text)))
    assert all(mention.text == mention.span.of(text) for mention in mentions)
    ends = [mention.span.end for mention in mentions]
    assert all(end <= after.span.start for end, after in zip(ends, mentions[1:], strict=False))


@given(
    st.lists(
        st.sampled_from(
            ["3:15", "p.m.", "9", "to", "half", "past", "noon", "ten", "o’clock", "ET", "between", "and", "-", "at",
             "15:50", "in the morning", "or so", "about", "0600", "GMT", "\n", "quarter", "minutes", "before",
             "last night"]
        ), max_size=14,
    )
)  # fmt: skip
def test_any_row_of_the_words_of_times_is_read(words: list[str]) -> None:
    text = " ".join(words)
    for mention in time.find(Prose(text)):
        assert mention.text == mention.span.of(text)
        assert 0 <= mention.value.first <= mention.value.last < 2 * DAY
        assert mention.value.first < mention.value.dial


@pytest.mark.parametrize(
    "piece",
    [
        "9",
        "1:",
        "3:15 ",
        "half past ",
        "3 p.m. ",
        "3-",
        "9 p.m. to ",
        "at noon ",
        "0600 GMT ",
        "in the morning ",
        "(",
        "at ",
    ],
)
def test_a_long_row_of_one_piece_is_read_to_its_end(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    assert all(mention.span.end <= len(text) for mention in time.find(Prose(text)))
