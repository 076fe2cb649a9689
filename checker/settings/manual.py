"""The manual of the settings, written from their table: docs/settings.md and `factlint explain SETTING`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker.settings.keys import SETTINGS, TAKES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.settings.keys import Setting

_HEAD: Final = """\
# Settings

What holds for a run is settled in this order: options, then the environment (`FACTLINT_…`), then the nearest settings
file, then the defaults. `factlint settings` shows each setting, what holds for it, and where that comes from.

The settings file is `factlint.toml`, `.factlint.toml`, or the table `[tool.factlint]` of a `pyproject.toml`, in the
working directory or the nearest folder above it that has one; one file holds, and files are not merged. Paths in it are
relative to it. It is written in TOML:

```toml
rules = ["rules/"]
fail-on = "error"

[documents]
include = ["drafts/", "releases/**/*.docx"]
exclude = ["drafts/old/"]

[severity]
late-share = "note"
```

With `documents.include`, `factlint` without a path checks those documents: that is what the hook runs. A setting that
there is not, or that holds what it cannot take, is an error with its line and with what was probably meant. An
environment variable that begins with `FACTLINT_` is an error only where it is all but the name of one.

## All settings
"""


def manual() -> str:
    """Return docs/settings.md."""
    return "\n".join([_HEAD, *_sections()])


def about(setting: Setting) -> str:
    """Return what `factlint explain` says of a setting."""
    example = "\n".join(f"    {line}" for line in setting.example.splitlines())
    return (
        f"{setting.name} (setting)\n{setting.meaning}\n  Takes: {TAKES[setting.takes]}\n"
        f"  Without it: {setting.without}\n  {_above(setting)}\n  Example:\n{example}"
    )


def _above(setting: Setting) -> str:
    """Return what goes before the file."""
    ways = [f"the option `{setting.option}`"] * bool(setting.option) + [f"`{setting.variable}`"] * bool(
        setting.variable
    )
    return f"Before the file: {', then '.join(ways)}." if ways else "Nothing goes before the file."


def _sections() -> Iterator[str]:
    for setting in SETTINGS:
        yield f"### `{setting.name}`\n\n{setting.meaning}\n"
        yield f"```toml\n{setting.example}\n```\n"
        yield f"Takes {TAKES[setting.takes]}.\nWithout it: {setting.without}.\n{_above(setting)}\n"
