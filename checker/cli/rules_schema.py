"""`factlint rules schema`: the JSON Schema of rule files."""

from __future__ import annotations

import sys

from checker.cli import OK
from checker.rules.schema import schema


def run() -> int:
    """Write the schema, as docs/rules.schema.json has it."""
    import json  # noqa: PLC0415

    sys.stdout.write(json.dumps(schema(), ensure_ascii=False, indent=2) + "\n")
    return OK
