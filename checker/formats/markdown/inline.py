"""Follows the inline parser of `markdown-it-py` to learn where in a block every letter of its text stands.

The parser's tokens hold no offsets. So each of its rules is wrapped by one that notes what the rule took
and what text came of it; nothing is ever searched for again.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from markdown_it.rules_inline import StateInline

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from markdown_it import MarkdownIt
    from markdown_it.token import Token

    _Rule = Callable[[StateInline, bool], bool]

_FOOTNOTE: Final = re.compile(r"\[\^[^\]\s]{1,64}+\]:?")
_LINE_BREAK: Final = re.compile(r"<br\b", re.IGNORECASE)


class _Followed(StateInline):
    """A parser's state that remembers what stands where: text or the token that may yet turn out a mark."""

    def __init__(self, content: str, parser: MarkdownIt, env: Any) -> None:
        super().__init__(content, parser, env, [])
        self.noted: list[tuple[str | Token, int, int]] = []


def follow(parser: MarkdownIt) -> MarkdownIt:
    """Return the parser with its inline rules wrapped, and footnote references left out."""
    ruler = parser.inline.ruler
    for name, rule in zip(ruler.get_active_rules(), ruler.getRules(""), strict=True):
        ruler.at(name, _following(name, rule))
    ruler.before("link", "footnote", _footnote)
    ruler.push("letter", _letter)
    # Joining text tokens would lose which mark each was.
    return parser.disable(["fragments_join", "inline"])


def text_of(parser: MarkdownIt, content: str, env: Any) -> Iterator[tuple[str, int, int]]:
    """Yield the text of a block's `content` as (text, start, end): what is read for `content[start:end]`."""
    state = _Followed(content, parser, env)
    parser.inline.tokenize(state)
    for rule in parser.inline.ruler2.getRules(""):
        rule(state)
    for text, start, end in state.noted:
        if isinstance(text, str):
            yield text, start, end
        elif text.type == "text":  # an asterisk that turned out to be no mark
            yield text.content, start, end


def _following(name: str, rule: _Rule) -> _Rule:
    def followed(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 -- the parser's own signature
        if silent or not isinstance(state, _Followed):
            return rule(state, silent)
        start, count = state.pos, len(state.tokens)
        if not rule(state, silent):
            return False
        state.noted.extend(_noted(name, state, start, state.tokens[count:]))
        return True

    return followed


def _noted(name: str, state: _Followed, start: int, tokens: list[Token]) -> Iterator[tuple[str | Token, int, int]]:
    """Yield what a rule made of `state.src[start : state.pos]`."""
    source, last = state.src[start : state.pos], tokens[-1] if tokens else None
    match name:
        case "link" | "image":  # the text of a link was noted when it was parsed; that of an image is not shown
            return
        case "newline" | "escape" if last is not None and last.type == "hardbreak":
            yield "\n", start, state.pos
        case "newline":
            yield " ", start, state.pos
        case "html_inline":
            yield "\n" if _LINE_BREAK.match(source) else "", start, state.pos
        case "autolink":
            yield source[1:-1], start + 1, state.pos - 1
        case "backticks" if last is not None and last.type == "code_inline":
            yield from _code(source, last.content, start)
        case "emphasis" | "strikethrough":
            yield from _marks(tokens, start, state.pos)
        case "escape" | "entity" if last is not None:
            yield last.content, start, state.pos
        case _:
            yield source, start, state.pos


def _code(source: str, content: str, start: int) -> Iterator[tuple[str, int, int]]:
    """Yield the lines between the backticks of `source`, which stands at `start`, and spaces for their ends."""
    fence = (len(source) - len(source.strip("`"))) // 2 or 1
    at = start + fence + (len(source) - 2 * fence - len(content)) // 2
    for number, line in enumerate(source[at - start : at - start + len(content)].split("\n")):
        if number:
            yield " ", at - 1, at
        yield line, at, at + len(line)
        at += len(line) + 1


def _marks(tokens: list[Token], start: int, end: int) -> Iterator[tuple[Token, int, int]]:
    """Yield the tokens of a run of marks; before them may stand one with the text so far."""
    marks: list[tuple[Token, int, int]] = []
    for token in reversed(tokens):
        if end <= start:
            break
        marks.append((token, end - len(token.content), end))
        end -= len(token.content)
    yield from reversed(marks)


def _footnote(state: StateInline, silent: bool) -> bool:  # noqa: FBT001, ARG001 -- as above
    found = _FOOTNOTE.match(state.src, state.pos, state.posMax)
    if found is None:
        return False
    state.pos = found.end()
    return True


def _letter(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 -- as above
    """Take a letter that no rule wanted, as the parser would itself."""
    if silent:
        return False
    state.append_pending(state.src[state.pos])
    if isinstance(state, _Followed):
        state.noted.append((state.src[state.pos], state.pos, state.pos + 1))
    state.pos += 1
    return True
