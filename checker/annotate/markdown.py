"""Markdown: notes as footnotes, set where a parser reads them as such and everything else as it was.

A mark inside a link, a piece of code or between a word and the asterisks of its emphasis would break these.
So marks are tried: the page is parsed with them and without, and a mark that did not come out moves on.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from checker.annotate import footnotes

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from markdown_it import MarkdownIt
    from markdown_it.rules_core import StateCore
    from markdown_it.rules_inline import StateInline
    from markdown_it.token import Token

    from checker.annotate.notes import Draft, Note

SUFFIXES: Final = (".md", ".markdown", ".mdown", ".mkd")
DESCRIPTION: Final = "Markdown: footnotes, as GitHub, Pandoc and most others show them"

# Link, its address, emphasis around both: whoever nests deeper gets the mark where the mention ends.
_TRIES: Final = 8
_OUTWARDS: Final = re.compile(r"[)\]`>*_~]++")
_WORD_ENDS: Final = re.compile(r"\S++")
_BLANK_LINE: Final = re.compile(r"\n[ \t\r]*+\n")
_MARK: Final = re.compile(r"\[\^[^\]\s]{1,64}+\]")
_SPECIAL: Final = re.compile(r"[\\`*_\[\]<>&|~$]")
_NOTE: Final = "footnote_ref"


def annotated(draft: Draft, notes: Sequence[Note]) -> bytes:
    """Return the copy with footnotes."""
    text = footnotes.decoded(draft)
    signs = footnotes.marks(footnotes.free_name(text), len(notes))
    origin = draft.document.origin
    ends = [origin.end(note.span.end).offset if origin else note.span.end for note in notes]
    copy = footnotes.marked(text, _settled(text, [end or 0 for end in ends], signs), signs)
    bodies = (_body(sign, note) for sign, note in zip(signs, notes, strict=True))
    return footnotes.encoded(draft, footnotes.with_list(copy, bodies, gap="\n\n"))


def _body(sign: str, note: Note) -> str:
    lines = (_SPECIAL.sub(r"\\\g<0>", line) for line in (note.heading, *note.lines))
    return f"{sign}: " + "\n\n    ".join(lines)


def _settled(text: str, first: Sequence[int], signs: Sequence[str]) -> list[int]:
    """Return where the marks are to stand: `first`, or further on; `first` too where nothing else is better."""
    parser = _parser(frozenset(signs))
    plain = list(_blocks(parser, text))
    begun = dict(zip(signs, first, strict=True))
    at, astray = begun, frozenset(signs)
    for further in (_OUTWARDS, _WORD_ENDS):
        at = at | {sign: begun[sign] for sign in astray}
        for _ in range(_TRIES):
            trial = footnotes.marked(text, at.values(), tuple(at))
            astray = _astray(plain, list(_blocks(parser, trial)), frozenset(signs))
            if not astray:
                return list(at.values())
            at = at | {sign: _next(further, text, at[sign]) for sign in astray}
    return list((at | {sign: begun[sign] for sign in astray}).values())


def _next(further: re.Pattern[str], text: str, offset: int) -> int:
    """Return the next place for a mark in the same block, or `offset` if there is none."""
    found = further.search(text, offset)
    return found.end() if found and not _BLANK_LINE.search(text, offset, found.end()) else offset


def _astray(plain: Sequence[_Block], trial: Sequence[_Block], signs: frozenset[str]) -> frozenset[str]:
    """Return the marks that did not come out as such, or without which a block reads otherwise."""
    if len(plain) != len(trial):
        return signs
    astray = signs.difference(*(block.written for block in trial))
    for was, now in zip(plain, trial, strict=True):
        if was.flat != now.flat:
            # What went wrong with one mark is not the fault of those that came out beside it.
            astray |= (signs & now.written) - now.read or now.read
    return astray


class _Block:
    """What a parser makes of a block: its content without our marks, those in its source, those read as notes."""

    def __init__(self, token: Token) -> None:
        """Take a token of the parser's, of a block or of the bounds of one."""
        self.written = frozenset(_MARK.findall(token.content))
        self.read = frozenset(child.content for child in token.children or () if child.type == _NOTE)
        self.flat: list[tuple[str, ...]] = [(token.type, token.tag, token.info)]
        if token.children is None:
            self.flat.append((token.content,))
        for child in token.children or ():
            # A mark parts the text around it into two tokens.
            if child.type == "text" and self.flat[-1][0] == "text":
                self.flat[-1] = ("text", self.flat[-1][1] + child.content)
            elif child.type == "text":
                self.flat.append(("text", child.content))
            elif child.type != _NOTE:
                self.flat.append((child.type, child.content, child.markup, *_shown(child.attrs)))


def _shown(attributes: Mapping[str, Any]) -> Iterator[str]:
    yield from (f"{name}={value}" for name, value in attributes.items())


def _blocks(parser: MarkdownIt, text: str) -> Iterator[_Block]:
    return map(_Block, parser.parse(text))


def _without_footnotes(state: StateCore) -> None:
    """Forget the labels of footnotes, which are links to a parser that has none."""
    known = state.env.get("references", {})
    state.env["references"] = {label: link for label, link in known.items() if not label.startswith("^")}


def _parser(signs: frozenset[str]) -> MarkdownIt:
    """Return a parser that takes `signs` for notes where no link is meant, as parsers with footnotes do."""
    from markdown_it import MarkdownIt  # noqa: PLC0415 -- comes with rich; only drafts in Markdown need it

    def note(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 -- the parser's own signature
        found = _MARK.match(state.src, state.pos, state.posMax)
        if found is None or found.group() not in signs or state.linkLevel:
            return False
        if not silent:
            state.push(_NOTE, "", 0).content = found.group()
        state.pos = found.end()
        return True

    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    parser.inline.ruler.after("image", "footnote", note)
    parser.core.ruler.after("block", "no_footnotes", _without_footnotes)
    return parser
