"""Makes the text of a document harmless where a terminal, a log or another tool would obey it.

It knows control characters and the escapes of the formats. It does not know what the text says.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from checker.fold import ALIKE

if TYPE_CHECKING:
    from typing import TextIO

_SPACES: Final = "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\u2028\u2029"
# Overrides of the reading direction: a line that shows its words in another order than it holds them.
_TURNS: Final = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_CONTROLS: Final = (*range(0x20), *range(0x7F, 0xA0), *map(ord, _TURNS), *range(0xD800, 0xE000))
_PLAIN: Final = dict.fromkeys(_CONTROLS, "\ufffd") | dict.fromkeys(map(ord, _SPACES), " ")
_TO_TYPEWRITER: Final = {ord(odd): plain for plain, odds in ALIKE.items() for odd in odds}


def plain(text: str) -> str:
    """Return `text` on one line and without control characters; as long as it was, offset for offset."""
    return text.translate(_PLAIN)


def readable(text: str) -> str:
    """Return a whole text without control characters, its lines ended by line feeds; as long as it was."""
    lines = text.replace("\r\n", " \n").replace("\r", "\n").split("\n")
    return "\n".join(map(plain, lines))


def for_log(line: str) -> str:
    """Return a line in which nothing is a command to the log that it is printed to.

    GitHub's runner obeys `::name::` at the start of a line, spaces before it or not, and `##[name]` anywhere.
    """
    line = line.replace("##[", "## [")
    return line.replace("::", ": :", 1) if line.lstrip().startswith("::") else line


def for_stream(text: str, stream: TextIO) -> str:
    """Return `text` with what the stream's encoding has no character for replaced, one for one."""
    if is_unicode(stream):
        return text
    encoding = stream.encoding
    return text.translate(_TO_TYPEWRITER).encode(encoding, "replace").decode(encoding)


def is_unicode(stream: TextIO) -> bool:
    """Tell whether the stream takes every character; a stream without an encoding (StringIO) does."""
    encoding: str | None = getattr(stream, "encoding", None)
    return encoding is None or encoding.lower().replace("-", "").replace("_", "").startswith("utf")


def for_json(dumped: str) -> str:
    """Return JSON text with the control characters escaped that JSON itself would let stand."""
    return _unsafe_in_json().sub(lambda found: f"\\u{ord(found.group()):04x}", dumped)


@cache
def _unsafe_in_json() -> re.Pattern[str]:
    return re.compile(f"[\x7f-\x9f\u2028\u2029\ud800-\udfff{_TURNS}]")


def for_xml(text: str) -> str:
    """Return `text` without the characters that XML 1.0 cannot hold, even escaped."""
    return re.sub("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "\ufffd", text)
