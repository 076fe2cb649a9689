"""Every setting in one table: what it takes, what it means, an example, what holds without it.

The reader, its did-you-mean, `factlint settings` and docs/settings.md all read this table. It knows no file and
no command line. To change what a setting means to its reader, change its words here.
"""

from __future__ import annotations

from typing import Any, Final, Literal

from checker.frozen import frozen

Takes = Literal["text", "path", "paths", "day", "severity"]
ENVIRONMENT: Final = "FACTLINT_"
SEVERITIES: Final = ("error", "warning", "note")

# What a reader of the documentation is told about each sort of content.
TAKES: Final[dict[Takes, str]] = {
    "text": "a text in quotes",
    "path": "a path in quotes",
    "paths": "a path in quotes, or a list of them",
    "day": "a day as year-month-day",
    "severity": "claims, each with one of error, warning and note",
}


@frozen
class Setting:
    """One setting. `name` holds a dot where it stands in a table: `documents.include`.

    `example` is TOML that holds this setting as it stands in a file; `without` says in words what holds
    where nothing sets it, and `default` is that value; `option` is the option that goes before it.
    """

    name: str
    takes: Takes
    meaning: str
    example: str
    without: str
    default: Any = None
    option: str = ""

    @property
    def variable(self) -> str:
        """Return the environment variable that goes before a file; a table of claims has none."""
        if self.takes == "severity":
            return ""
        return ENVIRONMENT + self.name.upper().replace(".", "_").replace("-", "_")


SETTINGS: Final[tuple[Setting, ...]] = (
    Setting(
        "rules", "paths",
        "The rule files, and the folders of them.",
        'rules = ["rules/", "legal/names.yaml"]',
        "the folder rules/ beside the working directory",
        (), "--rules",
    ),
    Setting(
        "documents.include", "paths",
        "The documents that `factlint` without a path checks: files, folders, and patterns. In a pattern `*` stands "
        "for any characters of a name, and `**` for any folders. One that finds nothing is an error.",
        '[documents]\ninclude = ["drafts/", "releases/**/*.docx"]',
        "a path must be named",
        (), "PATH…",
    ),
    Setting(
        "documents.exclude", "paths",
        "The documents that are left out wherever a folder is read: files, folders, and patterns. A file that is named "
        "on the command line is read all the same.",
        '[documents]\nexclude = ["drafts/old/", "**/*-notes.md"]',
        "nothing is left out but hidden files and what .gitignore names",
        (),
    ),
    Setting(
        "fail-on", "text",
        "From which severity on the exit code is 1: error, warning, note or never.",
        'fail-on = "error"',
        "warning", "warning", "--fail-on",
    ),
    Setting(
        "output-format", "text",
        "How the report is written; docs/formats.md shows each format.",
        'output-format = "concise"',
        "full", "full", "--output-format",
    ),
    Setting(
        "encoding", "text",
        "What text files are in where they are not UTF-8 and have no byte order mark.",
        'encoding = "windows-1252"',
        "UTF-8", None, "--encoding",
    ),
    Setting(
        "baseline", "path",
        "The baseline: old findings that are known and do not count (docs/suppressions.md).",
        'baseline = "factlint-baseline.json"',
        "every finding counts", None, "--baseline",
    ),
    Setting(
        "today", "day",
        "The day against which the `until` of a baseline's entries is held. The clock is never asked.",
        "today = 2024-05-31",
        "the newest date of any source in the run", None, "--today",
    ),
    Setting(
        "cache", "text",
        "Whether a run over unchanged documents, rules and settings repeats what the run before found (on) or finds "
        "it anew (off). It is kept in the folder .factlint_cache of the working directory, which can be deleted.",
        'cache = "off"',
        "on", "on", "--no-cache",
    ),
    Setting(
        "severity", "severity",
        "How serious a difference is, claim by claim; it goes before `severity` in the rule file. `*` stands for any "
        "characters of an id.",
        '[severity]\ninadequate-share = "warning"\n"minor-*" = "note"',
        "what the claim says, else what the verdict says",
        (),
    ),
)  # fmt: skip
