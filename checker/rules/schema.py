"""The JSON Schema of rule files, written from the table of keys: an editor completes and checks by it.

It knows how each sort of content looks to JSON Schema (draft 07, which yaml-language-server reads best). A schema
sees less than the loader: that a value is in a sentence, or a name in a relation, only the loader can tell.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, assert_never

from checker.rules.explain import takes, without
from checker.rules.key import WHERE
from checker.rules.keys import STATEMENTS, of
from checker.rules.stated import kind_words

if TYPE_CHECKING:
    from checker.model import Json
    from checker.rules.key import Key, Where

# An editor's YAML reads 13 as a number and 2013-10-16 as text; factlint reads both as text.
_TEXT: Final[dict[str, Json]] = {"type": ["string", "number"], "minLength": 1}
_LABEL: Final[dict[str, Json]] = {"type": ["string", "number"], "pattern": r"^\w[\w.\-/]*$"}
_FLAG: Final[dict[str, Json]] = {"enum": [True, False, "yes", "no"]}


def schema() -> dict[str, Json]:
    """Return the JSON Schema of a rule file."""
    definitions: dict[str, Json] = {where: _part(where) for where in WHERE if where != "file"}
    claim: Any = definitions["claim"]
    claim["oneOf"] = [_stating(name) for name in STATEMENTS]
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "factlint rule file",
        **_part("file"),
        "definitions": definitions,
    }


def _stating(statement: str) -> dict[str, Json]:
    """Return what holds for a claim that makes this statement: it is there, and what goes with others is not."""
    strange: dict[str, Json] = {
        name: False for name, key in of("claim").items() if key.beside and statement not in key.beside
    }
    return {"required": [statement], "properties": strange}


def _part(where: Where) -> dict[str, Json]:
    keys = of(where)
    properties: dict[str, Json] = {name: _key(key) for name, key in keys.items()}
    required: list[Json] = [name for name, key in keys.items() if key.required]
    part: dict[str, Json] = {"type": "object", "additionalProperties": False, "properties": properties}
    return part | {"required": required} if required else part


def _key(key: Key) -> dict[str, Json]:
    described = f"{key.meaning}\nTakes {takes(key)}.\n{without(key)}."
    return {"description": described, **_content(key)}


def _content(key: Key) -> dict[str, Json]:
    match key.takes:
        case "id":
            return {"type": "string", "pattern": "^(?=[0-9-]*[a-z])[a-z0-9]+(-[a-z0-9]+)*$"}
        case "label":
            return _LABEL
        case "texts":
            return _one_or_more(_TEXT)
        case "labels":
            return _one_or_more(_LABEL)
        case "phrases":
            return {"type": "object", "additionalProperties": _one_or_more(_TEXT)}
        case "flag":
            return _FLAG
        case "choice":
            return {"enum": list(key.choices)}
        case "kind":
            return {"enum": list(kind_words())}
        case "date":
            return {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
        case "sources":
            source: dict[str, Json] = {"anyOf": [_TEXT, {"$ref": "#/definitions/source"}]}
            return {"type": "object", "minProperties": 1, "additionalProperties": source}
        case "claims":
            return {"type": "array", "minItems": 1, "items": {"$ref": "#/definitions/claim"}}
        case "exceptions":
            return _one_or_more({"$ref": "#/definitions/exception"})
        case "examples":
            return {"$ref": "#/definitions/examples"}
        case "text" | "expression" | "tolerance" | "path":
            return _TEXT
        case _:
            assert_never(key.takes)


def _one_or_more(item: dict[str, Json]) -> dict[str, Json]:
    return {"anyOf": [item, {"type": "array", "minItems": 1, "items": item}]}
