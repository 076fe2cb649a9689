"""What a name is: the words by which an organisation, a report or a law is called.

It knows how a name shows itself. It does not know how one is found or compared.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.frozen import frozen

if TYPE_CHECKING:
    from checker.model import Json


@frozen
class Name:
    """A name as written, on one line, without "the"; `acronym` is what the document says it is called for short."""

    name: str
    acronym: str = ""

    def show(self) -> str:
        """Return the name as understood: `National Audit Office (NAO)`."""
        return f"{self.name} ({self.acronym})" if self.acronym else self.name

    def as_dict(self) -> dict[str, Json]:
        """Return the fields for JSON."""
        return {"name": self.name, "acronym": self.acronym}
