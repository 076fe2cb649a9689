"""The review report: one self-contained page for an editor who has an hour; it loads nothing and sends nothing.

It knows how the page is put together from `assets/`. What the page shows stands in `review_data`.
"""

from __future__ import annotations

import json
from base64 import b64encode
from hashlib import sha256
from html import escape
from importlib.resources import files
from string import Template
from typing import TYPE_CHECKING, Final

from checker.report.escape import for_json, plain
from checker.report.review_data import of_report
from checker.report.wording import closing_line, counted
from checker.version import VERSION

if TYPE_CHECKING:
    from typing import TextIO

    from checker.model import Report
    from checker.report import Style

NAME: Final = "html"
DESCRIPTION: Final = "the review report: one self-contained page to read, filter and decide in a browser"

# In this order they are one script: the later use what the earlier define.
_SCRIPTS: Final = ("base", "figures", "findings", "decisions", "document", "ledger", "main")


def write(report: Report, stream: TextIO, style: Style) -> None:  # noqa: ARG001 -- a browser has its own width
    """Write the page, in ASCII: it then reads the same however it is sent and opened."""
    look = _asset("style.css")
    script = f'"use strict";\n(() => {{\n{"".join(_asset(f"{name}.js") for name in _SCRIPTS)}}})();\n'
    page = Template(_asset("page.html")).substitute(
        title=escape(plain(f"factlint: {closing_line(report)}")),
        summary=escape(plain(_summary(report))),
        footer=_footer(report),
        style=look,
        style_hash=_hash(look),
        script=script,
        script_hash=_hash(script),
        data=_embedded(report),
    )
    stream.write(page.encode("ascii", "xmlcharrefreplace").decode("ascii"))


def _asset(name: str) -> str:
    return files("checker.report").joinpath("assets", name).read_text(encoding="ascii")


def _hash(text: str) -> str:
    """Return the hash by which the page's own policy allows this text, and no other, to run."""
    return f"sha256-{b64encode(sha256(text.encode('ascii')).digest()).decode('ascii')}"


def _embedded(report: Report) -> str:
    """Return the data as JSON in which nothing can end the element that holds it."""
    text = for_json(json.dumps(of_report(report), separators=(",", ":")))
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _summary(report: Report) -> str:
    return f"{counted(len(report.documents), 'source')}, {closing_line(report)}."


def _footer(report: Report) -> str:
    unread = "".join(f"<li>{escape(plain(str(problem)))}</li>" for problem in report.problems)
    listed = f"<p>Could not be read:</p><ul>{unread}</ul>" if unread else ""
    return f"Made by factlint {VERSION}; nothing in this file is sent anywhere.{listed}"
