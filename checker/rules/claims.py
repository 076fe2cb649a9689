"""Reads one claim of a rule file. It knows how the keys of a claim go together; it does not know other claims."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

from checker.frozen import frozen
from checker.model import Claim, Example, Exemption, Mention, RulePlace
from checker.rules import fields, stated
from checker.rules.fields import either
from checker.rules.keys import STATEMENTS, of
from checker.rules.nodes import Items, Table, Text, each, gather

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from checker.errors import Problem
    from checker.relation import Relation
    from checker.rules.nodes import Node, Reading

# Of each pair, one must go: the reason is the remedy.
_EXCLUDE: Final = (
    ("open", "authority", "with `open` nobody is the authority"),
    ("exact", "tolerance", "exact leaves no room for a tolerance"),
)


@frozen
class LabelUse:
    """A label where a claim uses it: to be held to the sources that there are."""

    key: str
    label: Text


@frozen
class Draft:
    """A claim as far as it could be read.

    `claim` is None where something in it is wrong; its id is known to other claims all the same, so that
    one mistake is told once. `relation` is the parsed relation with the text that it stands in.
    """

    id: Text | None
    claim: Claim | None = None
    labels: tuple[LabelUse, ...] = ()
    relation: tuple[Relation, Text] | None = None


def read(node: Node) -> Reading[Draft]:
    """Return the claim that a node of the list `claims` holds."""
    if not isinstance(node, Table):
        fault = f"a claim is keys with what they hold, not {'text' if isinstance(node, Text) else 'a list'}"
        yield node.place.problem(fault, "write `- id: …`, with the claim's other keys under id")
        return Draft(None)
    draft, problems = gather(_read(node))
    yield from problems
    return Draft(draft.id, None, draft.labels, draft.relation) if problems else draft


def _read(node: Table) -> Reading[Draft]:
    held = yield from fields.table(node, "claim")
    yield from _at_odds(node, held)
    exceptions = yield from _exceptions(node.get("except"))
    labels = (*_uses(held), *(LabelUse("except", label) for label, _ in exceptions))
    yield from _twice(labels)
    examples = yield from _examples(node.get("examples"))
    facts = yield from _facts(node, held)
    if "tolerance" in held:
        stated_by = None if facts is None or not isinstance(facts[1], Mention) else facts[1]
        yield from stated.read_tolerance(held["tolerance"], stated_by)
    ident: Text | None = held.get("id")
    if facts is None:
        return Draft(ident, None, labels)
    words, read = facts
    relation = None if isinstance(read, Mention) else read
    wanted = read if isinstance(read, Mention) else None
    related = None if relation is None else (relation, words)
    if ident is None:
        return Draft(None, None, labels, related)
    claim = Claim(
        id=ident.text,
        kind="relation" if wanted is None else wanted.kind,
        place=RulePlace(node.place.path, node.place.line),
        says=_words(words),
        wanted=wanted,
        relation=_words(words) if relation is not None else None,
        examples=examples,
        exemptions=tuple(Exemption(_words(label), _words(why), label.place.line) for label, why in exceptions),
        **_plain(held),
    )
    return Draft(ident, claim, labels, related)


def _facts(node: Table, held: dict[str, Any]) -> Reading[tuple[Text, Mention | Relation] | None]:
    """Return the words of what the claim states, with the mention that they make or the relation that they are."""
    statement = yield from _statement(node)
    words = held.get(statement or "")
    if statement is None or words is None:
        return None
    read: Mention | Relation | None
    if statement == "relation":
        read = yield from _relation(words)
    else:
        read = yield from _wanted(statement, held)
    return None if read is None else (words, read)


def _plain(held: dict[str, Any]) -> dict[str, Any]:
    """Return the fields of a claim that are its keys' content as it stands."""

    def listed(key: str) -> tuple[str, ...]:
        return tuple(_words(each) for each in held.get(key, ()))

    def single(key: str) -> str | None:
        return _words(held[key]) if key in held else None

    return {
        "title": single("title") or "",
        "open": held.get("open", False),
        "authority": single("authority"),
        "speaker": single("speaker"),
        "near": listed("near"),
        "never_near": listed("never-near"),
        "also_called": held.get("also-called", {}),
        "sources": listed("sources"),
        "required_in": listed("required-in"),
        "per": held.get("per"),
        "tolerance": single("tolerance"),
        "exact": held.get("exact", False),
        "severity": held.get("severity"),
    }


def _words(text: Text) -> str:
    return " ".join(text.text.split()) if "\n" in text.text else text.text.strip()


def _statement(node: Table) -> Reading[str | None]:
    """Return which of the statements the claim makes: exactly one is right."""
    written = [name for name in STATEMENTS if node.get(name) is not None]
    if not written:
        yield node.place.problem(
            f"the claim states nothing: it needs one of {', '.join(STATEMENTS)}",
            "add `says:` with a sentence that states the fact",
        )
        return None
    for first, second in pairwise(written):
        fault = f'"{second}" beside "{first}": a claim states one thing'
        yield node.key(second).place.problem(fault, "make two claims of it")
    return written[0] if len(written) == 1 else None


def _at_odds(node: Table, held: dict[str, Any]) -> Iterator[Problem]:
    """Yield the keys that do not go with others of the claim."""
    written = {name for name in STATEMENTS if node.get(name) is not None}
    for key in of("claim").values():
        if key.beside and written and not written & set(key.beside) and node.get(key.name) is not None:
            fault = f'"{key.name}" goes with {either(key.beside)} only'
            yield node.key(key.name).place.problem(fault, "delete it")
    for first, second, why in _EXCLUDE:
        if held.get(first) and second in held:
            yield node.key(second).place.problem(f'"{second}" beside "{first}"', f"{why}: delete one of them")


def _uses(held: dict[str, Any]) -> Iterator[LabelUse]:
    authority = (held["authority"],) if "authority" in held else ()
    for key, labels in (
        ("sources", held.get("sources", ())),
        ("required-in", held.get("required-in", ())),
        ("authority", authority),
    ):
        for label in labels:
            yield LabelUse(key, label)


def _twice(uses: Iterable[LabelUse]) -> Iterator[Problem]:
    """Yield the labels that stand twice in one list."""
    seen: set[tuple[str, str]] = set()
    for use in uses:
        if (use.key, use.label.text) in seen:
            yield use.label.place.problem(f"{fields.shown(use.label.text)} stands twice in this list", "delete one")
        seen.add((use.key, use.label.text))


def _wanted(statement: str, held: dict[str, Any]) -> Reading[Mention | None]:
    if statement != "says":
        extra = {"speaker": _words(held["speaker"])} if statement == "quote" and "speaker" in held else {}
        return (yield from stated.read_words(statement, held[statement], **extra))
    kind = None
    if "kind" in held:
        kind = yield from stated.kind_named(held["kind"])
        if kind is None:
            return None
    return (yield from stated.read_sentence(held["says"], kind, held.get("value")))


def _relation(written: Text) -> Reading[Relation | None]:
    from checker.relation import RelationError, parse  # noqa: PLC0415 -- most files have no relation

    try:
        return parse(written.text)
    except RelationError as error:
        yield written.at(error.offset).problem(error.fault, error.remedy)
        return None


def _exceptions(node: Node | None) -> Reading[list[tuple[Text, Text]]]:
    """Return each source that may differ with the reason; one without the other is a mistake."""
    if node is None:
        return []
    if isinstance(node, Items) and not node.items:
        yield node.place.problem('"except" is empty', "see `factlint explain except`, or delete it")
    entries = node.items if isinstance(node, Items) else (node,)
    tables = yield from each(fields.table(entry, "exception") for entry in entries)
    return [(held["source"], held["reason"]) for held in tables if "source" in held and "reason" in held]


def _examples(node: Node | None) -> Reading[tuple[Example, ...]]:
    if node is None:
        return ()
    held = yield from fields.table(node, "examples")
    return tuple(
        Example(expect, _words(sentence), sentence.place.line)
        for expect in ("agree", "conflict", "ignore")
        for sentence in held.get(expect, ())
    )
