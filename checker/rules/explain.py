"""The manual of rule files, written from the table of keys: docs/rules.md and `factlint explain KEY`.

It knows how a key is described to its reader. What there is to describe stands in `checker.rules.keys`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker.rules.fields import PARTS
from checker.rules.key import TAKES, WHERE
from checker.rules.keys import KEYS, of
from checker.rules.stated import kind_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.rules.key import Key, Where

_HEAD: Final = """\
# Rule files

A rule file is a list of facts that must be the same everywhere. It is written in YAML: a key, a colon, and what
the key holds. Everything in it is text, so `13%`, `1:7` and `no` stay as you write them. Text that begins with
one of `* & ! % @ [ {`, or that has a colon followed by a space in it, goes in quotes.

factlint reads every `.yml` and `.yaml` file in the folder `rules/` beside you, or what `--rules` names. Every
mistake is told with its line and column, all of them in one run.

```yaml
title: Ofsted's first annual report on social care
sources:
  council-news: council-*.txt
  fostering: {path: "003_*.txt", date: 2013-10-16}
claims:
  - id: inadequate-authorities
    says: Twenty local authorities were judged inadequate for child protection
    also-called: {local authorities: [councils, authorities]}
    required-in: [council-news, fostering]
  - id: leadership
    quote: Incompetent and ineffective leadership must be addressed quickly
    speaker: Sir Michael Wilshaw
```

A claim states one thing, by exactly one of `says`, `quote`, `name` and `relation`. The value of `says` is what sources
are held to, unless the claim is `open` (they are held to each other) or names an `authority`.

An editor that knows YAML completes and checks rule files when their first line is

```yaml
# yaml-language-server: $schema=rules.schema.json
```

with the path of the file that `factlint rules schema` writes.
"""
_HEADINGS: Final[dict[Where, str]] = {
    "file": "Keys of a rule file",
    "source": "Keys of a source",
    "claim": "Keys of a claim",
    "exception": "Keys of an exception",
    "examples": "Keys of examples",
}


def explain(word: str) -> str | None:
    """Return what a key means, in every part of a rule file where it may stand; None for another word."""
    described = [_explained(key) for key in KEYS if key.name == word]
    return "\n\n".join(described) or None


def manual() -> str:
    """Return docs/rules.md."""
    return "\n".join([_HEAD, *_sections()])


def takes(key: Key) -> str:
    """Return in words what the key takes, with the words themselves where it takes one of a few."""
    if key.takes == "kind":
        return f"one of {', '.join(kind_words())}"
    return f"one of {', '.join(key.choices)}" if key.choices else TAKES[key.takes]


def without(key: Key) -> str:
    """Return what holds without the key, or why it is needed."""
    return f"Required: {key.default}" if key.required else f"Without it: {key.default}"


def _explained(key: Key) -> str:
    example = "\n".join(f"    {line}" for line in key.example.splitlines())
    return (
        f"{key.name} (key of {PARTS[key.where]})\n{key.meaning}\n"
        f"  Takes: {takes(key)}\n  {without(key)}\n  Example:\n{example}"
    )


def _sections() -> Iterator[str]:
    for where in WHERE:
        yield f"## {_HEADINGS[where]}\n"
        for key in of(where).values():
            yield f"### `{key.name}`{' (required)' if key.required else ''}\n\n{key.meaning}\n"
            yield f"```yaml\n{key.example}\n```\n"
            yield f"Takes {takes(key)}.\n{without(key)}.\n"
