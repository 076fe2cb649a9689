"""The commands and their options as typer reads them; each hands over to the module that does the work.

It knows names, help texts and defaults. It does not know what a command does.
"""

# typer reads the annotations at run time, so they are not postponed and their types are imported here.
from collections.abc import Sequence
from typing import Annotated

import typer

from checker.cli import questions
from checker.cli.declared import COMMANDS, OWN
from checker.cli.options import (
    Baseline,
    Encoding,
    FailOn,
    Format,
    NoCache,
    NoColor,
    OutputFile,
    Paths,
    Quiet,
    Rules,
    StdinFilename,
    claims,
    declared,
)
from checker.cli.rules_commands import rule_app

app = typer.Typer(
    name="factlint",
    help="A linter for facts: says where documents agree and where they contradict each other.",
    epilog="`factlint PATH…` is short for `factlint check PATH…`.  Exit codes: 0 nothing to mend, 1 findings, "
    "2 wrong input, 101 a fault of factlint.",
    add_completion=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    no_args_is_help=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.add_typer(rule_app, name="rules")


def with_default(arguments: Sequence[str]) -> list[str]:
    """Put `check` before arguments that start with no command: `factlint drafts/` is `factlint check drafts/`."""
    if arguments and arguments[0] in COMMANDS | OWN:
        return list(arguments)
    return ["check", *arguments]


def _version(asked: bool) -> None:  # noqa: FBT001 -- typer calls it so
    from checker.version import VERSION  # noqa: PLC0415

    if asked:
        typer.echo(f"factlint {VERSION}")
        raise typer.Exit


@app.callback()
def _main(
    *,
    version: Annotated[
        bool, typer.Option("--version", "-V", callback=_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    del version


@app.command(name="check", short_help="Hold documents to rule files, and report.")
def _check(
    paths: Paths = None,
    rules: Rules = None,
    output_format: Format = "",
    output_file: OutputFile = None,
    select: Annotated[list[str] | None, declared("select", autocompletion=claims)] = None,
    ignore: Annotated[list[str] | None, declared("ignore", autocompletion=claims)] = None,
    fail_on: FailOn = "",
    baseline: Baseline = None,
    write_baseline: Annotated[str | None, declared("write_baseline")] = None,
    today: Annotated[str | None, declared("today")] = None,
    *,
    changed_first: Annotated[bool, declared("changed_first")] = False,
    changed_only: Annotated[bool, declared("changed_only")] = False,
    exit_zero: Annotated[bool, declared("exit_zero")] = False,
    quiet: Quiet = False,
    verbose: Annotated[bool, declared("verbose")] = False,
    no_color: NoColor = False,
    no_cache: NoCache = False,
    encoding: Encoding = None,
    stdin_filename: StdinFilename = None,
) -> int:
    """Hold documents to rule files: what agrees, what conflicts, what is not said.

    Examples:

      factlint drafts/

      factlint drafts/ --rules facts.yaml -f concise

      factlint drafts/ -f json -o report.json

      factlint drafts/ --write-baseline known.json

    Without PATH the documents of the settings are checked (`factlint settings` shows them).
    """
    from checker.cli import check  # noqa: PLC0415 -- a command is imported when it runs

    return check.run(
        check.Options(
            paths=paths or [],
            rules=rules or [],
            output_format=output_format,
            output_file=output_file,
            select=select or [],
            ignore=ignore or [],
            fail_on=fail_on,
            exit_zero=exit_zero,
            quiet=quiet,
            verbose=verbose,
            no_color=no_color,
            encoding=encoding,
            stdin_filename=stdin_filename,
            baseline=baseline,
            write_baseline=write_baseline,
            today=today,
            changed_first=changed_first,
            changed_only=changed_only,
            no_cache=no_cache,
        )
    )


@app.command(name="discover", short_help="Find without rules what documents differ in.")
def _discover(
    paths: Paths = None,
    output_format: Format = "",
    output_file: OutputFile = None,
    top: Annotated[int | None, typer.Option("--top", metavar="N", help="Show the first N findings only.")] = None,
    min_confidence: Annotated[
        float, typer.Option("--min-confidence", metavar="0..1", help="Leave out findings that are less sure.")
    ] = 0.0,
    write: Annotated[
        str | None, typer.Option("--write", metavar="FILE", help="Freeze the findings into a rule file.")
    ] = None,
    fail_on: FailOn = "never",
    *,
    explain: Annotated[bool, typer.Option("--explain", help="Say why places were put together.")] = False,
    quiet: Quiet = False,
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Every place.")] = False,
    no_color: NoColor = False,
    no_cache: NoCache = False,
    encoding: Encoding = None,
) -> int:
    """Find, without rules, what the documents say about the same things, and where they differ.

    It advises: the exit code is 0 unless --fail-on says otherwise.

    Examples:

      factlint discover drafts/

      factlint discover drafts/ --top 10 --explain

      factlint discover drafts/ --write rules/draft.yaml
    """
    from checker.cli import discover  # noqa: PLC0415
    from checker.cli.check import Options  # noqa: PLC0415

    return discover.run(
        Options(
            paths=paths or [],
            output_format=output_format,
            output_file=output_file,
            fail_on=fail_on,
            quiet=quiet,
            verbose=verbose,
            no_color=no_color,
            encoding=encoding,
            no_cache=no_cache,
        ),
        discover.Wanted(top, min_confidence, explain, write),
    )


app.command(name="extract", short_help="Show every value that factlint reads in documents.")(questions.extract)
app.command(name="compare")(questions.compare)
app.command(name="explain-match", short_help="Show which places were taken for a claim, and why.")(
    questions.explain_match
)
app.command(name="explain", short_help="Explain a word: a verdict, a kind, a setting, a key.")(questions.explain)


@app.command(name="annotate", short_help="Write each finding into a copy of a draft.")
def _annotate(
    draft: Annotated[str, typer.Argument(metavar="DRAFT", help="The document to write notes into: a copy of it.")],
    paths: Annotated[
        list[str] | None, typer.Argument(metavar="PATH…", help="Documents and folders that it is held to.")
    ] = None,
    output_file: Annotated[
        str | None,
        typer.Option("--output-file", "-o", metavar="FILE", help="The copy; default: DRAFT.reviewed.docx beside it."),
    ] = None,
    rules: Rules = None,
    *,
    force: Annotated[bool, typer.Option("--force", help="Replace the copy where there is one already.")] = False,
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Note down agreements as well.")] = False,
    encoding: Encoding = None,
) -> int:
    """Write each finding beside its words into a copy of a draft: comments in Word, footnotes in other texts.

    Examples:

      factlint annotate draft.docx sources/

      factlint annotate draft.md sources/ -o reviewed.md --rules facts.yaml
    """
    from checker.cli import annotate  # noqa: PLC0415

    return annotate.run(
        annotate.Options(
            draft=draft,
            paths=paths or [],
            rules=rules or [],
            output_file=output_file,
            force=force,
            verbose=verbose,
            encoding=encoding,
        )
    )


app.command(name="settings", short_help="Show each setting and where it comes from.")(questions.settings)
