"""Splits the front matter off a Markdown file and reads its plain fields. It knows nothing of Markdown itself."""

from __future__ import annotations

import re
from typing import Any, Final

# No possessive group here: before 3.11.5 Python matched those wrongly (its issue 106052).
_FENCED: Final = re.compile(
    r"""
    (?P<fence> --- | \+\+\+ ) [ \t]*+ \r?\n
    (?P<fields> (?: (?! (?P=fence) | \.\.\. ) [^\n]*+ \n )* )
    (?: (?P=fence) | \.\.\. ) [ \t]*+ (?: \r?\n | \Z )
    """,
    re.VERBOSE,
)


def front_matter(text: str) -> tuple[dict[str, str], int]:
    """Return the fields between the fences at the very top, names in lower case, and where the body begins.

    YAML stands between `---`, TOML between `+++`. Only plain values count; fields that do not parse are
    left alone: a document's decoration is not this program's to judge.
    """
    found = _FENCED.match(text)
    if found is None:
        return {}, 0
    fields = _toml(found["fields"]) if found["fence"] == "+++" else _yaml(found["fields"])
    if fields is None:  # two rules with prose between them
        return {}, 0
    plain = {name.lower(): value for name, value in fields.items() if isinstance(name, str) and isinstance(value, str)}
    return plain, found.end()


def _yaml(fields: str) -> dict[Any, Any] | None:
    import yaml  # noqa: PLC0415 -- few files have front matter

    try:
        loaded = yaml.load(fields, Loader=yaml.BaseLoader)  # noqa: S506 -- it makes strings, lists and dicts alone
    except (yaml.YAMLError, RecursionError):
        return {}
    return loaded if isinstance(loaded, dict) else {} if loaded is None else None


def _toml(fields: str) -> dict[str, Any]:
    import tomllib  # noqa: PLC0415 -- as above

    try:
        loaded = tomllib.loads(fields.replace("\r\n", "\n"))
    except (tomllib.TOMLDecodeError, RecursionError):
        return {}
    return {name: str(value) if hasattr(value, "isoformat") else value for name, value in loaded.items()}
