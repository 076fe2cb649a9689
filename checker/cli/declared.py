"""The commands and the options of `factlint check`, declared once: by their names, what they take, and their help.

It knows words and imports nothing of size: `commands` makes typer's options of these, and `plain` reads with them the
command lines that need no typer.
"""

from __future__ import annotations

from typing import Final

from checker.frozen import frozen

COMMANDS: Final = frozenset(
    "annotate check compare discover explain explain-match extract rules settings".split(),
)
# Options that stand before any command; whatever else comes first is a path to check.
OWN: Final = frozenset("-h --help -V --version --install-completion --show-completion".split())


@frozen
class Option:
    """One option: `metavar` is what a reader sees for its value, and empty where it takes none.

    One that may stand several times, with all its values, is `many`.
    """

    names: tuple[str, ...]
    help: str
    metavar: str = ""
    many: bool = False


# By the names of the fields of `check.Options`.
CHECK: Final = {
    "rules": Option(("--rules", "-r"), "A rule file or a folder of them; default: rules/ here.", "PATH", many=True),
    "output_format": Option(
        ("--output-format", "-f"),
        "How the report is written: full (the default), concise, json, html, sarif and others.",
        "FORMAT",
    ),
    "output_file": Option(("--output-file", "-o"), "Write the report there, whole or not at all.", "FILE"),
    "select": Option(("--select",), "Report these claims only (ids, * and ?).", "CLAIM", many=True),
    "ignore": Option(("--ignore",), "Leave these claims out (ids, * and ?).", "CLAIM", many=True),
    "fail_on": Option(
        ("--fail-on",),
        "Exit 1 from this severity on: error, warning (the default of check), note or never (that of discover).",
        "SEVERITY",
    ),
    "baseline": Option(("--baseline",), "Findings that are known of old and do not count.", "FILE"),
    "write_baseline": Option(("--write-baseline",), "Write down what there is to mend as known, from now on.", "FILE"),
    "today": Option(("--today",), "The day against which a baseline's `until` is held.", "YYYY-MM-DD"),
    "changed_first": Option(("--changed-first",), "Show first what touches the files staged in git."),
    "changed_only": Option(("--changed-only",), "The same, and only that counts for the exit code."),
    "exit_zero": Option(("--exit-zero",), "Exit 0 also with findings."),
    "quiet": Option(("--quiet", "-q"), "Conflicts only."),
    "verbose": Option(("--verbose", "-v"), "Every place, every candidate, every file left out."),
    "no_color": Option(("--no-color",), "No colour (NO_COLOR does the same)."),
    "no_cache": Option(("--no-cache",), "Find everything anew, and keep nothing."),
    "encoding": Option(("--encoding",), "What the text files are in, if not UTF-8.", "NAME"),
    "stdin_filename": Option(("--stdin-filename",), "The name of what comes on standard input.", "NAME"),
}
