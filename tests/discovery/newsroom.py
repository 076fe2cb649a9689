"""Makes documents from a few sentences each, and shows what discovery finds in them in one line a finding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.discovery import discover
from checker.model import Document, Source
from checker.prose import Prose

if TYPE_CHECKING:
    import datetime as dt

    from checker.model import Finding

# A few sentences of one outlet's own in each document, so that no word is rare for want of text.
_FILLING = (
    """The mayor spoke to reporters outside the town hall. Traders said the market had been quiet since spring.

A second hearing is planned for the autumn, and the clerk has asked for written statements.""",
    """Residents gathered near the bridge in the evening. The council has not yet answered a letter from the school.

Buses were diverted along the ring road, and shops closed early for the day.""",
    """Volunteers handed out blankets and soup. The harbour master praised the crews for their patience.

Nobody could say when the ferry would sail again, or who would pay for the repairs.""",
    """The library lent its hall for the night. A choir sang on the steps until the rain came.

Two roads were swept in the morning, and the baker gave away what was left.""",
)


def document(label: str, text: str, date: dt.date | None = None) -> Document:
    """Return a document of `text` alone."""
    return Document(Source(label, f"{label}.txt", date=date), Prose(text, date))


def documents(*texts: str, dates: tuple[dt.date, ...] = ()) -> list[Document]:
    """Return one document for each text, labelled a, b, c …, each with a filling of its own."""
    return [
        document("abcd"[at], f"{text}\n\n{_FILLING[at]}\n", dates[at] if dates else None)
        for at, text in enumerate(texts)
    ]


def found(*texts: str, dates: tuple[dt.date, ...] = ()) -> list[Finding]:
    """Return what discovery finds in documents of these texts."""
    return list(discover(documents(*texts, dates=dates)).findings)


def verdicts(findings: list[Finding], kind: str) -> list[tuple[str, ...]]:
    """Return (verdict, the mentions' texts …) for every finding of a kind."""
    return [(each.verdict, *(match.mention.text for match in each.matches)) for each in findings if each.kind == kind]
