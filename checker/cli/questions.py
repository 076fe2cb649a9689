"""The commands that answer a question, as typer reads them; each hands over to the module that does the work.

What is read in a text, how two values compare, why a place was taken, what a word means, which settings hold.
"""

# typer reads the annotations at run time, so they are not postponed and their types are imported here.
from typing import Annotated

import typer

from checker.cli.options import Day, Encoding, NoCache, OutputFile, Paths, Rules, SomePaths, claims, words


def extract(
    paths: SomePaths,
    output_format: Annotated[str, typer.Option("--output-format", "-f", help="full or json-lines.")] = "full",
    output_file: OutputFile = None,
    date: Day = None,
    encoding: Encoding = None,
    *,
    no_cache: NoCache = False,
) -> int:
    """Show every quantity, quotation, date, time of day, role and name that factlint reads in the documents.

    Examples:

      factlint extract draft.txt

      factlint extract drafts/ -f json-lines
    """
    from checker.cli import extract  # noqa: PLC0415

    return extract.run(extract.Options(paths, output_format, output_file, date, encoding, no_cache))


def compare(
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


def explain_match(
    claim: Annotated[str, typer.Argument(metavar="CLAIM", autocompletion=claims, help="The id of a claim.")],
    paths: Paths = None,
    rules: Rules = None,
    most: Annotated[int, typer.Option("--most", help="How many candidates to show for each source.")] = 3,
    encoding: Encoding = None,
) -> int:
    """Show which places could speak of a claim, with their scores, and why each was or was not taken.

    Example:

      factlint explain-match inadequate-share seeds/
    """
    from checker.cli import explain_match  # noqa: PLC0415

    return explain_match.run(claim, paths or [], rules or [], most, encoding)


def explain(
    word: Annotated[
        str,
        typer.Argument(metavar="WORD", autocompletion=words, help="A verdict, a kind, a format, a setting or a key."),
    ],
) -> int:
    """Explain a word of factlint's: a verdict, a kind, a format, a setting, a key of rule files.

    Examples:

      factlint explain required-in

      factlint explain conflict
    """
    from checker.cli import explain  # noqa: PLC0415

    return explain.run(word)


def settings() -> int:
    """Show every setting, what holds for it, and where that comes from.

    Options go before the environment (FACTLINT_FAIL_ON and so on), that before the nearest factlint.toml,
    .factlint.toml or [tool.factlint] of a pyproject.toml, here or in a folder above.

    Example:

      factlint settings
    """
    from checker.cli import settings  # noqa: PLC0415

    return settings.run()
