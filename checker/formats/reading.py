"""What comes of reading a file, and what is said when it cannot be read. It knows no format and no path."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker.frozen import frozen

if TYPE_CHECKING:
    import datetime as dt

    from checker.model import Origin

# What to do about a file that is damaged, or is not what its name says.
SAVE_ANEW: Final = "open it in the program that it was made with, and save it anew"


@frozen
class Reading:
    """The text of a file, with what the file says of itself outside its text, and the way back to places.

    `origin` is None where `text` is the whole decoded file.
    """

    text: str
    title: str | None = None
    date: dt.date | None = None
    publisher: str | None = None
    origin: Origin | None = None


class UnreadableError(Exception):
    """A file that its format cannot make sense of; `line` and `column` are 1-based, or 0 for the whole file."""

    def __init__(self, fault: str, remedy: str = "", line: int = 0, column: int = 0) -> None:
        """Take what a Problem needs but the path."""
        super().__init__(fault)
        self.fault, self.remedy, self.line, self.column = fault, remedy, line, column


class BinaryError(UnreadableError):
    """A file that is no text at all: passed over in a folder, a mistake where it was named."""
