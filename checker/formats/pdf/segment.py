"""The stuff a page of a PDF is made of: stretches of letters on one line, and the lines they make."""

from __future__ import annotations

from checker.frozen import frozen


@frozen
class Segment:
    """Letters that stand on one line without a wide gap.

    Coordinates are points, upwards from the page's lower left corner; `size` is that of the type.
    """

    text: str
    left: float
    right: float
    base: float
    size: float


@frozen
class Line:
    """A line of text in reading order; `above` is the distance to the line before it in its column, 0 for none.

    `column` is the left and the right edge of the column of text that the line stands in; `number` counts the
    lines of its page from 1.
    """

    text: str
    page: int
    number: int
    left: float
    right: float
    base: float
    size: float
    above: float
    column: tuple[float, float]
