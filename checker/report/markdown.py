"""A Markdown page for a comment on a pull request, an e-mail or a wiki; how it is made stands in `markdown_page`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker.report.escape import for_stream
from checker.report.markdown_page import page

if TYPE_CHECKING:
    from typing import TextIO

    from checker.model import Report
    from checker.report import Style

NAME: Final = "markdown"
DESCRIPTION: Final = "a Markdown page for a comment on a pull request or an e-mail"


def write(report: Report, stream: TextIO, style: Style) -> None:  # noqa: ARG001 -- a page has no width
    """Write the page: the summary, what differs, the matrix, the agreements folded away."""
    stream.write(for_stream(page(report), stream))
