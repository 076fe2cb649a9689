"""What a role is: a person tied to a title at an organisation, as the words give them.

It knows how a role shows itself. It does not know how one is found or compared.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker.bodies import BODIES, TAILS
from checker.frozen import frozen

if TYPE_CHECKING:
    from checker.model import Json

# "president of the Crown Audit Office", but "of Harvard University".
NAMED_BY_NOUN: Final = (BODIES | TAILS) - {"university", "school", "college", "hospital", "house", "church"}


@frozen
class Role:
    """A role as its words state it; every text is as written, empty where nothing is said.

    `person` is the bare name and `honorific` what stood before it ("Sir", "Rear Adm."). `long_form` is what
    the organisation's acronym stands for, where the document says so. `former` tells that the office was held
    before; `sole` that one person at a time can hold it, as far as the words tell.
    """

    person: str
    title: str
    organisation: str = ""
    honorific: str = ""
    long_form: str = ""
    former: bool = False
    sole: bool = False

    def show(self) -> str:
        """Return the role as understood: `Andrew Webb, president of ADCS`."""
        name = f"{self.honorific} {self.person}".strip()
        return f"{name}, {self.office()}"

    def office(self) -> str:
        """Return the title with its organisation: `president of ADCS`."""
        if not self.organisation:
            return self.title
        words = self.organisation.lower().split()
        article = "the " if len(words) > 1 and not NAMED_BY_NOUN.isdisjoint(words) else ""
        return f"{self.title} of {article}{self.organisation}"

    def as_dict(self) -> dict[str, Json]:
        """Return the fields of DESIGN.md section 6 for JSON, with what else the words told."""
        return {
            "person": self.person,
            "title": self.title,
            "organisation": self.organisation,
            "honorific": self.honorific,
            "former": self.former,
        }
