"""The pieces of a SARIF log: rules, locations, addresses, and messages that link to the other places.

It knows how SARIF writes each of them. It does not know how a log is put together.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import quote

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.model import Finding, Json, Match
    from checker.report.places import Places

# Links in one message; a reader follows no more, and the locations are all listed anyway.
_MOST_LINKS: Final = 10


def rule(name: str, kind: str, title: str, says: str) -> dict[str, Json]:
    """Return a claim as a rule, with all the texts that GitHub asks for."""
    short = title or says or f"{name} ({kind})"
    full = f"Sources should agree on this {kind}: “{says}”." if says else f"Sources should agree on this {kind}."
    return {
        "id": name,
        "shortDescription": {"text": short},
        "fullDescription": {"text": full},
        "help": {"text": f"{full} See both places and decide which is right, or correct the rule."},
        "properties": {"tags": [kind]},
    }


def uri(path: str) -> str:
    """Return a path as an address: relative if the path is; spaces and non-ASCII characters are escaped."""
    escaped = quote(path.encode("utf-8", "surrogateescape"))
    if path.startswith("/"):
        return f"file://{escaped}"
    # "a:b.txt" would read as an address with the scheme "a"; quote() has escaped the colon.
    return escaped.removeprefix("./")


def location(match: Match, places: Places) -> dict[str, Json]:
    """Return where a mention stands; the end column is exclusive."""
    region = places.region(match)
    return {
        "physicalLocation": {
            "artifactLocation": {"uri": uri(region.path)},
            "region": {
                "startLine": region.start.line,
                "startColumn": region.start.column,
                "endLine": region.end.line,
                "endColumn": region.end.column,
                "snippet": {"text": match.mention.text},
            },
        }
    }


def message(finding: Finding, others: Sequence[Match], places: Places) -> dict[str, Json]:
    """Return the message with a link to each other place: GitHub shows only places that a message links."""
    links = [
        f"[{_escaped(str(places.region(match)))}]({number}) “{_escaped(_shortened(match.mention.text))}”"
        for number, match in enumerate(others[:_MOST_LINKS], 1)
    ]
    if len(others) > _MOST_LINKS:
        links.append(f"and {len(others) - _MOST_LINKS} more")
    text = _escaped(finding.message)
    return {"text": f"{text} – {', '.join(links)}" if links else text}


def _escaped(text: str) -> str:
    """Return text in which no bracket makes a link (SARIF 2.1.0, 3.11.6)."""
    return text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")


def _shortened(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= 80 else f"{flat[:79]}…"
