"""The options that several commands share, as typer reads them, and what a shell completes for them.

It knows names and help texts. What is completed is looked up when the shell asks, and never before.
"""

# typer reads the annotations at run time, so they are not postponed and their types are imported here.
from typing import Annotated

import typer


def formats() -> list[str]:
    """Return what --output-format can be."""
    from checker import report  # noqa: PLC0415 -- only a completion asks

    return list(report.names())


def words() -> list[str]:
    """Return what `factlint explain` explains."""
    from checker.cli.explain import explanations  # noqa: PLC0415

    return sorted(explanations())


def claims() -> list[str]:
    """Return the ids of the claims in the rule files here; none where these have mistakes."""
    from pathlib import Path  # noqa: PLC0415

    from checker.cli import held  # noqa: PLC0415
    from checker.errors import InputError  # noqa: PLC0415
    from checker.rules import find_rule_files, read  # noqa: PLC0415

    try:
        given = [Path(path) for path in held.rules([], held.settings())]
        return [claim.id for claim in read(find_rule_files(Path.cwd(), given))[0].claims]
    except InputError:
        return []


Paths = Annotated[
    list[str] | None, typer.Argument(metavar="PATH…", help="Documents and folders of documents; - is standard input.")
]
SomePaths = Annotated[list[str], typer.Argument(metavar="PATH…", help="Documents and folders of documents.")]
Rules = Annotated[
    list[str] | None,
    typer.Option("--rules", "-r", metavar="PATH", help="A rule file or a folder of them; default: rules/ here."),
]
Format = Annotated[
    str,
    typer.Option(
        "--output-format",
        "-f",
        show_default=False,
        autocompletion=formats,
        metavar="FORMAT",
        help="How the report is written: full (the default), concise, json, html, sarif and others.",
    ),
]
OutputFile = Annotated[
    str | None, typer.Option("--output-file", "-o", metavar="FILE", help="Write the report there, whole or not at all.")
]
Encoding = Annotated[
    str | None, typer.Option("--encoding", metavar="NAME", help="What the text files are in, if not UTF-8.")
]
StdinFilename = Annotated[
    str | None, typer.Option("--stdin-filename", metavar="NAME", help="The name of what comes on standard input.")
]
FailOn = Annotated[
    str,
    typer.Option(
        "--fail-on",
        metavar="SEVERITY",
        show_default=False,
        autocompletion=lambda: ["error", "warning", "note", "never"],
        help="Exit 1 from this severity on: error, warning (the default of check), note or never (that of discover).",
    ),
]
Day = Annotated[
    str | None, typer.Option("--date", metavar="YYYY-MM-DD", help="The day the texts speak from (for “last Tuesday”).")
]
Baseline = Annotated[
    str | None,
    typer.Option("--baseline", metavar="FILE", help="Findings that are known of old and do not count."),
]
NoCache = Annotated[bool, typer.Option("--no-cache", help="Find everything anew, and keep nothing.")]
