"""Says in a rule writer's words why a file's YAML does not parse, and what would mend it.

It knows the parser's own messages (libyaml's, and PyYAML's where it is written in Python). It reads no file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from checker.rules.nodes import Place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.errors import Problem

_QUOTE_IT: Final = 'put text with a mark like : # * & % @ [ or { in quotes, as in "…"'
_ALIGN: Final = "indent with spaces, and keep entries that belong together in one column"

_UNEVEN: Final = "this line does not fit in with the keys above it"

# (words of the parser's context, words of its problem) → what is wrong, and what to do. The first that fits.
_FAULTS: Final[tuple[tuple[str, str, str, str], ...]] = (
    ("", "mapping values are not allowed", "a second “: ” in one line", _QUOTE_IT),
    ("quoted scalar", "unexpected end of stream", "this quotation mark is never closed", "close it"),
    ("quoted scalar", "unexpected document indicator", "this quotation mark is never closed", "close it"),
    ("quoted scalar", "escape", "a backslash that means nothing here", "use '…' for text with a backslash"),
    ("an alias", "", "text cannot begin with a bare *", _QUOTE_IT),
    ("an anchor", "", "text cannot begin with a bare &", _QUOTE_IT),
    ("directive", "", "a line cannot begin with a bare %", _QUOTE_IT),
    ("a tag", "", "text cannot begin with a bare !", _QUOTE_IT),
    ("flow sequence", "", "this [ is never closed, or a comma is missing after it", "close it with ]"),
    ("flow mapping", "", "this { is never closed, or a comma is missing after it", "close it with }"),
    ("flow node", "", "this bracket is never closed", "close it"),
    ("a simple key", "", "a key without a colon and a space behind it", "write it like `says: Twenty councils failed`"),
    ("block scalar", "", "the text after this | or > is not indented", _ALIGN),
    ("", "undefined alias", "no anchor of this name is written above", _QUOTE_IT),
    ("block mapping", "", _UNEVEN, _ALIGN),
    ("block collection", "", "this line does not fit in with the list above it", _ALIGN),
    ("block sequence", "", "this line does not fit in with the list above it", _ALIGN),
    ("", "cannot start any token", "text cannot begin with this mark", _QUOTE_IT),
)
# Faults that stand where the parser began to look, not where it gave up.
_FROM_START: Final = ("quoted scalar", "an alias", "a simple key", "flow sequence", "flow mapping")


def problem(error: Any, text: str, path: str, opened: Sequence[Place]) -> Problem:
    """Return the problem that a `yaml.MarkedYAMLError` tells, at the place where a writer would mend it.

    `opened` are the brackets that are still open at the place of the error, the outermost first.
    """
    context, words = error.context or "", error.problem or "it does not parse"
    fault, remedy = next(
        (
            (fault, remedy)
            for in_context, in_problem, fault, remedy in _FAULTS
            if in_context in context and in_problem in words
        ),
        (f"this is not YAML: {words}", _QUOTE_IT),
    )
    mark = error.problem_mark
    if error.context_mark is not None and any(part in context for part in _FROM_START):
        mark = error.context_mark
    if "flow" in context and opened:
        return opened[-1].problem(fault, remedy)
    if fault == _UNEVEN and text[: mark.index].rstrip(" ").endswith(("'", '"')):
        fault, remedy = "text goes on after its closing quotation mark", "put all of it in quotes, as in '… \"…\" …'"
    if text[mark.index : mark.index + 1] == "\t" and "cannot start" in words:
        fault, remedy = "a tab where YAML wants spaces", "indent with spaces"
    return Place(path, mark.line + 1, mark.column + 1).problem(fault, remedy)
