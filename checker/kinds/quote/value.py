"""What a quotation states: its words, and who is said to have spoken them. It does not find or compare them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker.frozen import frozen

if TYPE_CHECKING:
    from checker.model import Json

_SHOWN: Final = 60


@frozen
class Quotation:
    """One stretch of somebody's words.

    `words` are the words without the marks around them, line breaks told as one space; `speaker` is
    whoever the text says said them, in its own words ("he", "Sir Michael Wilshaw", "the statement"), and
    `name` the person meant by a pronoun, where that is plain. `short` tells a title, a slogan or a word in
    scare quotes from speech; `indirect` words that stand outside marks ("she said the need had grown").
    Mentions with one `utterance` number are the parts of one utterance ("…," he said. "…"); `parts` counts
    the marked parts that were joined into this value.
    """

    words: str
    speaker: str | None = None
    name: str | None = None
    short: bool = False
    indirect: bool = False
    utterance: int = 0
    parts: int = 1

    @property
    def who(self) -> str | None:
        """Return the name of the speaker if one is known, else the words that the text uses for them."""
        return self.name or self.speaker

    def show(self) -> str:
        """Return the words as a report shows them: `“Too much leadership …” (Sir Michael Wilshaw)`."""
        words = self.words
        if len(words) > _SHOWN:
            words = f"{words[:_SHOWN].rsplit(' ', 1)[0]} …"
        said = words if self.indirect else f"“{words}”"
        return f"{said} ({self.who})" if self.who else said

    def as_dict(self) -> dict[str, Json]:
        """Return the value for JSON."""
        return {
            "words": self.words,
            "speaker": self.speaker,
            "name": self.name,
            "short": self.short,
            "indirect": self.indirect,
            "utterance": self.utterance,
            "parts": self.parts,
        }
