"""How well two quantities may speak of one thing: by what they count, never by how much."""

from __future__ import annotations

import pytest

from checker.kinds.quantity import affinity
from checker.kinds.quantity.reading import outermost
from checker.kinds.quantity.value import Quantity
from checker.prose import Prose


def read(text: str) -> Quantity:
    (mention,) = outermost(Prose(text))
    assert isinstance(mention.value, Quantity)
    return mention.value


LIKENESS = [
    ("20 authorities", "200 authorities", 1.0),
    ("one person was hurt", "12 people were hurt", 1.0),
    ("14 children in need", "34 children", 0.9),
    ("152 local authorities", "20 authorities", 0.9),
    ("4 children’s homes", "12 care homes", 0.8),
    ("20 councils", "20 dogs", 0.2),
    ("1,200 jobs", "1,250 job cuts", 0.9),
    ("14 schools", "14 tax cuts", 0.2),
    ("3 child protection plans", "3 children", 0.2),
    ("13% of councils", "one in seven councils", 1.0),
    ("20 councils", "20", 0.5),
    ("$5m", "€5m", 1.0),
    ("19 hours", "3 weeks", 0.8),
]
UNLIKE = [
    ("aged 20", "20 years"),
    ("13% of councils", "20 councils"),
    ("20 councils", "£20"),
    ("20 of the 152 councils", "20 councils"),
]


@pytest.mark.parametrize(("one", "other", "likeness"), LIKENESS, ids=[f"{a}/{b}" for a, b, _ in LIKENESS])
def test_quantities_are_alike_as_far_as_they_count_one_thing(one: str, other: str, likeness: float) -> None:
    assert affinity(read(one), read(other)) == affinity(read(other), read(one)) == likeness


@pytest.mark.parametrize(("one", "other"), UNLIKE)
def test_quantities_of_unlike_dimensions_tell_no_one_thing(one: str, other: str) -> None:
    assert affinity(read(one), read(other)) is None


def test_a_change_is_hardly_like_a_level() -> None:
    assert affinity(read("rose by 12%"), read("12% of homes")) == pytest.approx(0.15)
