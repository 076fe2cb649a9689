"""The commands `factlint rules …` as typer reads them; each hands over to the module that does the work."""

# typer reads the annotations at run time, so they are not postponed and their types are imported here.
from typing import Annotated

import typer

rule_app = typer.Typer(
    help="Work on rule files: write a claim, test, show.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
RuleFiles = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[PATH…]", help="Rule files and folders of them; by default those of the settings, or rules/."
    ),
]


@rule_app.command(name="test", short_help="Run the examples that the claims carry.")
def _rules_test(rules: RuleFiles = None) -> int:
    """Run the examples that the claims carry; exit 1 when one does not come out as it says.

    Example:

      factlint rules test rules/
    """
    from checker.cli import rules_test  # noqa: PLC0415

    return rules_test.run(rules or [])


@rule_app.command(name="show", short_help="Show the claims as factlint understands them.")
def _rules_show(rules: RuleFiles = None) -> int:
    """Show the claims as factlint understands them: the kind, the value, what is counted.

    Example:

      factlint rules show
    """
    from checker.cli import rules_show  # noqa: PLC0415

    return rules_show.run(rules or [])


@rule_app.command(name="schema", short_help="Print the JSON Schema of rule files.")
def _rules_schema() -> int:
    """Print the JSON Schema of rule files, by which an editor completes and checks them.

    Example:

      factlint rules schema
    """
    from checker.cli import rules_schema  # noqa: PLC0415

    return rules_schema.run()


@rule_app.command(name="new", short_help="Write a claim from a sentence or a quotation.")
def _rules_new(
    sentence: Annotated[
        str | None,
        typer.Argument(metavar="[SENTENCE]", help="A sentence that states the fact, or a quotation in marks."),
    ] = None,
    to: Annotated[
        str | None,
        typer.Option("--to", metavar="FILE", help="The rule file to write the claim into; it is made if need be."),
    ] = None,
    ident: Annotated[
        str | None, typer.Option("--id", metavar="ID", help="The claim's id, if not made of its words.")
    ] = None,
    speaker: Annotated[
        str | None, typer.Option("--speaker", metavar="NAME", help="Who said the words of a quotation.")
    ] = None,
) -> int:
    """Write a claim from a sentence or a quotation; asks for it where none is given.

    Without --to the claim is printed. A rule file keeps every line that it has, comments too.

    Examples:

      factlint rules new "13% of councils were judged inadequate" --to rules/report.yaml

      factlint rules new "“Leadership must be addressed quickly.”" --speaker "Sir Michael Wilshaw"
    """
    from checker.cli import rules_new  # noqa: PLC0415

    return rules_new.run(rules_new.Wanted(sentence, to, ident, speaker))
