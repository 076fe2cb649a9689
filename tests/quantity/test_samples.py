"""Every figure of the sample documents, and nothing else: their phones, postcodes, dates and lists stay silent."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.kinds.quantity import find
from checker.prose import Prose

SEEDS = Path(__file__).resolve().parents[2] / "seeds"
SHOWN = {
    "000": [
        "1st",
        "3 years",
        "40%",
        "20 local authorities",
        "13%",
        "20 authorities",
        "33.3%",
        "tens of thousands of children",
        "7 years",
        "nearly 30 years",
    ],
    "001": [
        "3rd",
        "25%",
        "21 children's services departments",
        "43 children's services departments",
        "21 authorities",
        "7 to 34 children in need per social worker",
        "14 local authorities",
        "80%",
        "nearly 80%",
        "85%",
        "the majority of local authorities",
    ],
    "002": [
        "6 years",
        "20%",
        "23%",
        "17.0%",
        "26 local authority social work departments",
        "153 local authority social work departments",
        "6 years",
        "up 94%",
        "11 times",
        "most councils",
        "10 to 14 children in need",
        "at most 35 children in need",
    ],
    "003": [
        "20 local authorities",
        "14.3%",
        "20 local authorities",
        "1st",
        "40%",
        "more than 50%",
        "more than 4,500 inspections",
        "152 local authorities",
        "more than 75%",
        "538,000 children",
        "605,100 children",
        "about £173m per year",
        "down more than 25%",
        "5 years",
        "33.3%",
        "17 councils",
        "20 councils",
    ],
    "004": [
        "about 40%",
        "17 local authorities",
        "20 inadequate local authorities",
        "2 inspections",
        "4 local authorities",
        "tens of thousands of children",
        "7 years",
        "nearly 30 years",
    ],
}


@pytest.mark.parametrize("number", sorted(SHOWN))
def test_a_sample_states_these_figures_and_no_others(number: str) -> None:
    (path,) = SEEDS.glob(f"{number}_*.txt")
    found = find(Prose(path.read_text(encoding="utf-8")))
    assert [mention.value.show() for mention in found] == SHOWN[number]
