"""Every key of a rule file in one table: what it takes, what it means, an example, what holds without it.

The loader, its did-you-mean, the JSON Schema, docs/rules.md and `factlint explain KEY` all read this table. It
knows no file and no claim. To change what a key means to a rule writer, change its words here.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from checker.rules.key import Key

if TYPE_CHECKING:
    from checker.rules.key import Where

# A claim holds exactly one of these: it is what the claim states.
STATEMENTS: Final = ("says", "quote", "name", "relation")
# A relation is reckoned from other claims: it is not looked for in any source.
_LOOKED_FOR: Final = ("says", "quote", "name")

KEYS: Final[tuple[Key, ...]] = (
    Key(
        "title", "file", "text",
        "What the file is about, for its reader and for reports.",
        "title: Ofsted's first annual report on social care",
        "the file's name",
    ),
    Key(
        "sources", "file", "sources",
        "The documents that the claims of this file hear, each under a label of your choice. A path is held against "
        "the end of a document's path, so `council-*.txt` finds `drafts/council-10.txt`. Where a path finds several "
        "documents, they are labelled `label/name`, and the label alone means all of them. A path that finds none "
        "is an error. A document has one label, the same in every rule file.",
        'sources:\n  council-news: council-*.txt\n  fostering: {path: "003_*.txt", date: 2013-10-16}',
        "every document is heard, labelled by the name of its file",
    ),
    Key(
        "claims", "file", "claims",
        "The facts on which the sources should agree.",
        "claims:\n  - id: inadequate-share\n    says: 13% of authorities were judged inadequate",
        "a rule file has at least one claim",
        required=True,
    ),
    Key(
        "path", "source", "path",
        "Where the document is: `*` stands for any characters of a name, `**` for any folders. A path that begins with "
        "* goes in quotes.",
        'path: "003_*.txt"',
        "a source has a path",
        required=True,
    ),
    Key(
        "date", "source", "date",
        "The day on which the document speaks. It says what “today” means in it, and goes before a date that the "
        "document states itself.",
        "date: 2013-10-16",
        "the date at the top of the document, if there is one",
    ),
    Key(
        "title", "source", "text",
        "What reports call the document.",
        "title: Councils are failing the vulnerable",
        "the title at the top of the document, if there is one",
    ),
    Key(
        "publisher", "source", "text",
        "Who published the document.",
        "publisher: The Independent",
        "not known",
    ),
    Key(
        "id", "claim", "id",
        "The claim's name in reports, in relations and on the command line. No two claims share one.",
        "id: inadequate-share",
        "a claim has an id",
        required=True,
    ),
    Key(
        "says", "claim", "text",
        "An example sentence that states one value. The value, its unit and what is counted are read from it as they "
        "are from documents, and the sources are held to it.",
        "says: Twenty local authorities were judged inadequate for child protection",
        "one of says, quote, name and relation must be there",
    ),
    Key(
        "quote", "claim", "text",
        "The exact words of a quotation, without quotation marks. Sources that quote it must not change them.",
        "quote: Incompetent and ineffective leadership must be addressed quickly",
        "one of says, quote, name and relation must be there",
    ),
    Key(
        "name", "claim", "text",
        "The right form of a name: an organisation, a report, a law. A near-copy of it is a variant.",
        "name: The Fairer Fostering Partnership",
        "one of says, quote, name and relation must be there",
    ),
    Key(
        "relation", "claim", "expression",
        "What must hold between the values of other claims, which it names by id. A minus has a space on both sides.",
        "relation: inadequate-authorities / authorities-inspected = inadequate-share",
        "one of says, quote, name and relation must be there",
    ),
    Key(
        "title", "claim", "text",
        "The claim in a few words, for reports.",
        "title: Share of authorities judged inadequate",
        "the id",
    ),
    Key(
        "kind", "claim", "kind",
        "Which kind of value is meant, where the sentence in says states several.",
        "kind: date",
        "a quantity if the sentence states one, else a date, a time of day, a role, a quotation, a name",
        beside=("says",),
    ),
    Key(
        "value", "claim", "text",
        "Which value is meant, where the sentence in says states several: its words, as they stand there.",
        "says: 20 of the 152 authorities were judged inadequate\nvalue: 152",
        "the only value in the sentence",
        beside=("says",),
    ),
    Key(
        "open", "claim", "flag",
        "The value in says is only an example: sources are held to each other, and the majority sets what is "
        "expected.",
        "open: true",
        "false: sources are held to the value in says",
        beside=_LOOKED_FOR,
    ),
    Key(
        "authority", "claim", "label",
        "The source whose value is right: the others are held to it, whatever the example sentence says.",
        "authority: ofsted-report",
        "none: the claim itself states what is right",
        beside=_LOOKED_FOR,
    ),
    Key(
        "speaker", "claim", "text",
        "Who said the words in quote. The same words with another name are misattributed; a surname, a title or "
        "“she” is enough.",
        "speaker: Sir Michael Wilshaw",
        "anybody",
        beside=("quote",),
    ),
    Key(
        "near", "claim", "texts",
        "Other words for what the claim is about. One of them must stand in the value's sentence or the next to it, "
        "and it counts double.",
        "near: [inadequate, unacceptably poor, failing]",
        "only the words of says count",
        beside=_LOOKED_FOR,
    ),
    Key(
        "never-near", "claim", "texts",
        "Words that forbid a match when they stand in the same sentence: they belong to another fact.",
        "never-near: [care homes, last year]",
        "nothing is forbidden",
        beside=_LOOKED_FOR,
    ),
    Key(
        "also-called", "claim", "phrases",
        "Other names for a phrase of this claim. Each counts as that phrase; for a name, each is right too.",
        "also-called: {local authorities: [councils, authorities]}",
        "a phrase is known by its own words",
        beside=_LOOKED_FOR,
    ),
    Key(
        "sources", "claim", "labels",
        "The sources that this claim hears. A relation reckons with the values of these alone.",
        "sources: [council-news, fostering]",
        "all sources of the file, and for a relation those that its claims hear",
    ),
    Key(
        "required-in", "claim", "labels",
        "The sources that must say this. If one is silent, that is a finding.",
        "required-in: [council-news, fostering]",
        "a source may be silent",
        beside=_LOOKED_FOR,
    ),
    Key(
        "per", "claim", "choice",
        "Values are held equal only between sources of the same day, month or year; a difference between others is "
        "a change, not a conflict.",
        "per: year",
        "values are held equal whenever the sources speak",
        choices=("day", "month", "year"),
        beside=_LOOKED_FOR,
    ),
    Key(
        "tolerance", "claim", "tolerance",
        "How far a value may be off. A number is in the value's own unit: people, pounds, days, minutes for a time of "
        "day, and percentage points for a share. With %, it is that part of the expected value.",
        "tolerance: 5%",
        "what the wording allows: rounding to the digits given, and hedges",
        beside=("says",),
    ),
    Key(
        "exact", "claim", "flag",
        "Only equal values agree: no rounding, no hedge.",
        "exact: true",
        "false: rounded values agree, and the report says so",
        beside=("says",),
    ),
    Key(
        "severity", "claim", "choice",
        "How serious a difference is.",
        "severity: warning",
        "error for a conflict; less for lesser verdicts",
        choices=("error", "warning", "note"),
    ),
    Key(
        "except", "claim", "exceptions",
        "Sources that may differ from the claim, or be silent where `required-in` names them, each with the reason. "
        "The finding is still there, marked as suppressed with that reason.",
        "except:\n  - source: fostering\n    reason: quotes the figure of the first edition",
        "a source that differs counts",
    ),
    Key(
        "source", "exception", "label",
        "The source that may differ.",
        "source: fostering",
        "an exception names its source",
        required=True,
    ),
    Key(
        "reason", "exception", "text",
        "Why it may: whoever reads the rule file or the report next will ask.",
        "reason: quotes the figure of the first edition",
        "an exception gives its reason",
        required=True,
    ),
    Key(
        "examples", "claim", "examples",
        "Sentences by which the claim tests itself: `factlint rules test` runs them.",
        'examples:\n  agree: 13 per cent of councils are failing\n  ignore: ["13% of care homes were closed"]',
        "the claim is not tested",
        beside=_LOOKED_FOR,
    ),
    Key(
        "agree", "examples", "texts",
        "Sentences that must agree with the claim.",
        "agree: 13 per cent of councils are failing",
        "none",
    ),
    Key(
        "conflict", "examples", "texts",
        "Sentences that must not agree with the claim, though they speak of the same.",
        "conflict: One in seven councils is failing",
        "none",
    ),
    Key(
        "ignore", "examples", "texts",
        "Sentences that the claim must leave alone.",
        "ignore: 13% of care homes were closed",
        "none",
    ),
)  # fmt: skip


@cache
def of(where: Where) -> dict[str, Key]:
    """Return the keys that may stand in one part of a rule file, by name, in the order of the table."""
    return {key.name: key for key in KEYS if key.where == where}
