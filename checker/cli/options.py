"""The options that several commands share, as typer reads them, and what a shell completes for them.

It knows names and help texts. What is completed is looked up when the shell asks, and never before.
"""

# typer reads the annotations at run time, so they are not postponed and their types are imported here.
from typing import Annotated, Any

import typer

from checker.cli.declared import CHECK


def declared(name: str, **more: Any) -> Any:
    """Return one of the declared options as typer takes it, with what only typer needs to know."""
    option = CHECK[name]
    return typer.Option(*option.names, help=option.help, metavar=option.metavar or None, **more)


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
Rules = Annotated[list[str] | None, declared("rules")]
Format = Annotated[str, declared("output_format", show_default=False, autocompletion=formats)]
OutputFile = Annotated[str | None, declared("output_file")]
Encoding = Annotated[str | None, declared("encoding")]
StdinFilename = Annotated[str | None, declared("stdin_filename")]
FailOn = Annotated[
    str,
    declared("fail_on", show_default=False, autocompletion=lambda: ["error", "warning", "note", "never"]),
]
Baseline = Annotated[str | None, declared("baseline")]
Quiet = Annotated[bool, declared("quiet")]
NoColor = Annotated[bool, declared("no_color")]
NoCache = Annotated[bool, declared("no_cache")]
Day = Annotated[
    str | None, typer.Option("--date", metavar="YYYY-MM-DD", help="The day the texts speak from (for “last Tuesday”).")
]
