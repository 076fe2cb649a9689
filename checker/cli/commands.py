"""The commands and their options as typer reads them; each hands over to the module that does the work.

It knows names, help texts and defaults. It does not know what a command does.
"""

# typer reads the annotations at run time, so they are not postponed and their types are imported here.
from collections.abc import Sequence
from typing import Annotated, Final

import typer

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
rule_app = typer.Typer(
    help="Work on rule files: test, show, schema.", rich_markup_mode=None, pretty_exceptions_enable=False
)
app.add_typer(rule_app, name="rules")

# Options that stand before any command; whatever else comes first is a path to check.
_OWN_OPTIONS: Final = frozenset(("-h", "--help", "-V", "--version", "--install-completion", "--show-completion"))

Paths = Annotated[
    list[str] | None, typer.Argument(metavar="PATH…", help="Documents and folders of documents; - is standard input.")
]
SomePaths = Annotated[list[str], typer.Argument(metavar="PATH…", help="Documents and folders of documents.")]
Rules = Annotated[
    list[str] | None,
    typer.Option("--rules", "-r", metavar="PATH", help="A rule file or a folder of them; default: rules/ here."),
]
Format = Annotated[
    str, typer.Option("--output-format", "-f", envvar="FACTLINT_OUTPUT_FORMAT", help="How the report is written.")
]
OutputFile = Annotated[
    str | None, typer.Option("--output-file", "-o", metavar="FILE", help="Write the report there, whole or not at all.")
]
Encoding = Annotated[str | None, typer.Option("--encoding", help="What the text files are in, if not UTF-8.")]
StdinFilename = Annotated[
    str | None, typer.Option("--stdin-filename", metavar="NAME", help="The name of what comes on standard input.")
]
FailOn = Annotated[
    str,
    typer.Option(
        "--fail-on", envvar="FACTLINT_FAIL_ON", help="Exit 1 from this severity on: error, warning, note or never."
    ),
]
Day = Annotated[
    str | None, typer.Option("--date", metavar="YYYY-MM-DD", help="The day the texts speak from (for “last Tuesday”).")
]


def with_default(arguments: Sequence[str]) -> list[str]:
    """Put `check` before arguments that start with no command: `factlint drafts/` is `factlint check drafts/`."""
    commands = {command.name for command in app.registered_commands} | {group.name for group in app.registered_groups}
    if arguments and (arguments[0] in commands or arguments[0] in _OWN_OPTIONS):
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


@app.command(name="check")
def _check(
    paths: Paths = None,
    rules: Rules = None,
    output_format: Format = "full",
    output_file: OutputFile = None,
    select: Annotated[
        list[str] | None, typer.Option("--select", metavar="CLAIM", help="Report these claims only (ids, * and ?).")
    ] = None,
    ignore: Annotated[
        list[str] | None, typer.Option("--ignore", metavar="CLAIM", help="Leave these claims out (ids, * and ?).")
    ] = None,
    fail_on: FailOn = "warning",
    *,
    exit_zero: Annotated[bool, typer.Option("--exit-zero", help="Exit 0 also with findings.")] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Conflicts only.")] = False,
    verbose: Annotated[
        bool, typer.Option("--verbose", "-v", help="Every place, every candidate, every file left out.")
    ] = False,
    no_color: Annotated[bool, typer.Option("--no-color", help="No colour (NO_COLOR does the same).")] = False,
    encoding: Encoding = None,
    stdin_filename: StdinFilename = None,
) -> int:
    """Hold documents to rule files: what agrees, what conflicts, what is not said.

    Examples:

      factlint drafts/

      factlint drafts/ --rules facts.yaml -f concise

      factlint drafts/ -f json -o report.json
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
        )
    )


@app.command(name="discover")
def _discover(
    paths: SomePaths,
    output_format: Format = "full",
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
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Conflicts only.")] = False,
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Every place.")] = False,
    no_color: Annotated[bool, typer.Option("--no-color", help="No colour (NO_COLOR does the same).")] = False,
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
            paths=paths,
            rules=[],
            output_format=output_format,
            output_file=output_file,
            select=[],
            ignore=[],
            fail_on=fail_on,
            exit_zero=False,
            quiet=quiet,
            verbose=verbose,
            no_color=no_color,
            encoding=encoding,
            stdin_filename=None,
        ),
        discover.Wanted(top, min_confidence, explain, write),
    )


@app.command(name="extract")
def _extract(
    paths: SomePaths,
    output_format: Annotated[str, typer.Option("--output-format", "-f", help="full or json-lines.")] = "full",
    output_file: OutputFile = None,
    date: Day = None,
    encoding: Encoding = None,
) -> int:
    """Show every quantity, quotation, date, role and name that factlint reads in the documents.

    Examples:

      factlint extract draft.txt

      factlint extract drafts/ -f json-lines
    """
    from checker.cli import extract  # noqa: PLC0415

    return extract.run(paths, output_format, output_file, date, encoding)


@app.command(name="compare")
def _compare(
    first: Annotated[str, typer.Argument(metavar="A", help="A phrase, a sentence or a quotation.")],
    second: Annotated[str, typer.Argument(metavar="B", help="Another.")],
    output_format: Annotated[str, typer.Option("--output-format", "-f", help="full or json.")] = "full",
) -> int:
    """Compare two phrases, sentences or quotations, and say why.

    Examples:

      factlint compare "one in seven" "13%"

      factlint compare "more than 4,500 inspections" "4,612 inspections"
    """
    from checker.cli import compare  # noqa: PLC0415

    return compare.run(first, second, output_format)


@app.command(name="explain-match")
def _explain_match(
    claim: Annotated[str, typer.Argument(metavar="CLAIM", help="The id of a claim.")],
    paths: SomePaths,
    rules: Rules = None,
    most: Annotated[int, typer.Option("--most", help="How many candidates to show for each source.")] = 3,
    encoding: Encoding = None,
) -> int:
    """Show which places could speak of a claim, with their scores, and why each was or was not taken.

    Example:

      factlint explain-match inadequate-share seeds/
    """
    from checker.cli import explain_match  # noqa: PLC0415

    return explain_match.run(claim, paths, rules or [], most, encoding)


@app.command(name="explain")
def _explain(
    word: Annotated[str, typer.Argument(metavar="WORD", help="A verdict, a kind, a format or a key of rule files.")],
) -> int:
    """Explain a word of factlint's: a verdict, a kind, a format, a key of rule files.

    Example:

      factlint explain required-in
    """
    from checker.cli import explain  # noqa: PLC0415

    return explain.run(word)


@rule_app.command(name="test")
def _rules_test(rules: Annotated[list[str] | None, typer.Argument(metavar="PATH…")] = None) -> int:
    """Run the examples that the claims carry; exit 1 when one does not come out as it says.

    Example:

      factlint rules test rules/
    """
    from checker.cli import rules_test  # noqa: PLC0415

    return rules_test.run(rules or [])


@rule_app.command(name="show")
def _rules_show(rules: Annotated[list[str] | None, typer.Argument(metavar="PATH…")] = None) -> int:
    """Show the claims as factlint understands them: the kind, the value, what is counted.

    Example:

      factlint rules show
    """
    from checker.cli import rules_show  # noqa: PLC0415

    return rules_show.run(rules or [])


@rule_app.command(name="schema")
def _rules_schema() -> int:
    """Print the JSON Schema of rule files, by which an editor completes and checks them.

    Example:

      factlint rules schema
    """
    from checker.cli import rules_schema  # noqa: PLC0415

    return rules_schema.run()
