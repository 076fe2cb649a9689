"""Writes a claim as YAML, and into a rule file that keeps every line it has.

It knows how a claim looks on the page. It does not know whether it finds anything in a document.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.errors import InputError, Problem
from checker.fold import fold
from checker.frozen import frozen
from checker.rules import yamlfile
from checker.rules.nodes import Items, Table, gather
from checker.rules.stated import found_in_turn

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from checker.model import Mention

# What YAML takes as text without quotation marks, and nothing besides: letters or digits first, no ": " and no " #".
_PLAIN: Final = re.compile(
    r"[^\W_] (?: [^:\#\"'\\\x00-\x1f\x7f-\x9f\u2028\u2029] | :(?=\S) | (?<=\S)\# | ' )*", re.VERBOSE
)
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
# Words by which nobody would know a claim.
_PASSING: Final = frozenset(
    "a about after all an and are as at be been before being but by can could did do does for from had has have he her"
    " his how if in into is it its just more most must no not of on one only or other our over per said say says she"
    " should since so some such than that the their them then there they this to two under up was we were what when"
    " which who will with would you your"
    # An id that holds the figure would be wrong when the figure changes.
    " half third quarter dozen two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    " sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand"
    " million billion per cent percent".split()
)
_LONGEST_ID: Final = 4
_QUOTES: Final = "\"'"


@frozen
class Draft:
    """A claim to be: exactly one statement, and the value that is meant where the sentence states `others` too."""

    id: str
    key: str
    words: str
    sentence: str
    value: str = ""
    others: tuple[str, ...] = ()
    speaker: str = ""
    near: tuple[str, ...] = ()


def draft(sentence: str, ident: str | None, speaker: str | None, taken: Collection[str]) -> Draft:
    """Return a claim made of a sentence, or of a quotation in its marks; `taken` are ids that others have.

    Raises InputError where the sentence states nothing that can be held to.
    """
    sentence = " ".join(sentence.split())
    folded = fold(sentence)
    name = ident or free(slug(sentence), taken)
    if len(folded) > 2 and folded[0] in _QUOTES and folded[-1] in _QUOTES:
        return Draft(name, "quote", sentence[1:-1].strip(), sentence, speaker=speaker or "")
    found = stated(sentence)
    if not found:
        remedy = (
            "write the fact with its value, as in `20 councils failed`, an office with who holds it, as in "
            "`Ada Quill, head of the toll office`, or a quotation in its marks"
        )
        raise InputError(Problem("", 0, 0, f"“{sentence}” states no value", remedy))
    if speaker:
        raise InputError(Problem("", 0, 0, "--speaker goes with a quotation", "put the words in quotation marks"))
    first, *others = found
    value = first.text if others else ""
    return Draft(name, "says", sentence, sentence, value, tuple(each.text for each in others))


def stated(sentence: str) -> list[Mention]:
    """Return the mentions of the first kind that finds any in the sentence, as the loader asks them."""
    return next(found_in_turn(sentence), [])


def slug(sentence: str) -> str:
    """Return an id of the sentence's first telling words: `authorities-judged-inadequate`."""
    words = [word for word in _WORD.findall(fold(sentence)) if len(word) > 1 and word not in _PASSING]
    ascii_words = [word.replace("'", "") for word in words if word.replace("'", "").isascii()]
    return "-".join(ascii_words[:_LONGEST_ID]) or "claim"


def free(name: str, taken: Collection[str]) -> str:
    """Return a name that is not `taken`: itself, or numbered from 2."""
    number, candidate = 1, name
    while candidate in taken:
        number += 1
        candidate = f"{name}-{number}"
    return candidate


def lines(draft: Draft) -> Iterator[str]:
    """Yield the claim as an entry of the list `claims`, without the list's indent."""
    yield f"- id: {draft.id}"
    yield f"  {draft.key}: {scalar(draft.words)}"
    if draft.value:
        yield f"  value: {scalar(draft.value)}  # the sentence states too: {', '.join(draft.others)}"
    if draft.speaker:
        yield f"  speaker: {scalar(draft.speaker)}"
    if draft.near:
        listed = ", ".join(map(scalar, draft.near))
        yield f"  # near: [{listed}]  # demands that one of these stands nearby"
    yield "  examples:"
    yield f"    agree: {scalar(draft.sentence)}"
    yield "    # conflict: a sentence on the same that must not agree"
    yield "    # ignore: a sentence that must be left alone"


def scalar(text: str) -> str:
    """Return a text as YAML reads it back: bare where it can be, else in quotation marks."""
    if _PLAIN.fullmatch(text) and not text.endswith((":", " ")) and not set("[]{},") & set(text):
        return text
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def inserted(text: str, path: str, entry: Sequence[str]) -> str:
    """Return the text of a rule file with `entry` more, behind its last claim; every other line is as it was.

    `entry` is a claim as `lines` gives it, or several with empty lines between. Raises InputError where the file
    has mistakes in its YAML, or its claims stand in brackets.
    """
    end = _line_end(text)
    if not text.strip():
        return end.join(["claims:", *(f"  {line}".rstrip() for line in entry), ""])
    root, written = _opened(text, path)
    claims = root.get("claims")
    if claims is None:
        return _put(written, len(written), ["", "claims:", *(f"  {line}".rstrip() for line in entry)], end)
    indent = _indent(claims, written)
    if indent is None:
        place = root.key("claims").place
        raise InputError(
            place.problem("the claims stand in brackets, not in a list with hyphens", "write it in by hand")
        )
    gap = [""] if _is_spaced(written, indent) else []
    more = [*gap, *(f"{indent}{line}".rstrip() for line in entry)]
    return _put(written, _last_line(root, "claims", indent, written), more, end)


def with_sources(text: str, path: str, sources: Sequence[tuple[str, str]]) -> str:
    """Return the text of a rule file with more `sources` (labels and paths) behind its last; else it is as it was.

    A file that names no sources hears every document, and stays so. Raises InputError as `inserted` does.
    """
    root, written = _opened(text, path)
    named = root.get("sources")
    if not isinstance(named, Table) or not named.entries or not sources:
        return text
    place = named.entries[0].key.place
    indent = written[place.line - 1][: place.column - 1].removeprefix("\ufeff")
    if indent.strip() or not indent:
        fault = "the sources stand in braces, and documents are missing from them"
        raise InputError(root.key("sources").place.problem(fault, "write them in by hand, one a line"))
    more = [f"{indent}{scalar(label)}: {scalar(where)}" for label, where in sources]
    return _put(written, _last_line(root, "sources", indent[:-1], written), more, _line_end(text))


def _line_end(text: str) -> str:
    return "\r\n" if "\r\n" in text else "\n"


def _opened(text: str, path: str) -> tuple[Table, list[str]]:
    """Return what a rule file holds, and its lines; raises InputError where it cannot be read."""
    data = text.encode()
    root, problems = gather(yamlfile.read(data, path, len(data)))
    if problems or not isinstance(root, Table):
        raise InputError(*(problems or [Problem(path, 0, 0, "this is no rule file")]))
    return root, text.splitlines(keepends=True)


def _last_line(root: Table, name: str, indent: str, written: Sequence[str]) -> int:
    """Return the number of the last line of what a key holds; what follows it is not in it."""
    line = root.key(name).place.line
    following = [each.key.place.line for each in root.entries if each.key.place.line > line]
    last = min(following, default=len(written) + 1) - 1
    while last and _is_aside(written[last - 1], indent):
        last -= 1
    return last


def _is_aside(line: str, indent: str) -> bool:
    """Tell whether a line is blank, or a comment that stands no deeper than the list, and so in no claim."""
    bare = line.lstrip()
    return not bare or (bare.startswith("#") and len(line) - len(bare) <= len(indent))


def _indent(claims: object, written: Sequence[str]) -> str | None:
    """Return what stands before the hyphen of the first claim; None where there is no such list."""
    if not isinstance(claims, Items) or not claims.items:
        return None
    place = claims.items[0].place
    before = written[place.line - 1][: place.column - 1].removeprefix("\ufeff")
    hyphen = before.rstrip()
    return hyphen[:-1] if hyphen.endswith("-") and not hyphen[:-1].strip() else None


def _is_spaced(written: Sequence[str], indent: str) -> bool:
    """Tell whether a blank line parts the claims of the file."""
    starts = [number for number, line in enumerate(written) if line.startswith(f"{indent}- ")]
    return len(starts) < 2 or any(not written[number - 1].strip() for number in starts[1:])


def _put(written: Sequence[str], at: int, more: Sequence[str], end: str) -> str:
    before = "".join(written[:at])
    if before and not before.endswith(("\n", "\r")):
        before += end
    return before + "".join(f"{line}{end}" for line in more) + "".join(written[at:])
