"""`factlint explain WORD`: what a word of factlint's means, from the same text as the docs."""

from __future__ import annotations

import sys
from inspect import cleandoc

from checker import kinds
from checker import report as reports
from checker.cli import OK
from checker.cli.choices import chosen
from checker.engine.verdicts import EXPLAINED
from checker.rules.explain import explain
from checker.rules.keys import KEYS
from checker.settings.keys import SETTINGS
from checker.settings.manual import about


def run(word: str) -> int:
    """Write the explanation of a verdict, a kind, a format, a setting or a key of rule files."""
    texts = explanations()
    sys.stdout.write(f"{texts[chosen('WORD', word, texts)]}\n")
    return OK


def explanations() -> dict[str, str]:
    """Return the text for every word; keys of rule files give way to kinds and verdicts."""
    texts = {name: reports.load(name).DESCRIPTION for name in reports.names()}
    settings = {setting.name: about(setting) for setting in SETTINGS}
    texts |= settings
    for key in KEYS:  # a word may name a setting and a key
        texts[key.name] = "\n\n".join(filter(None, (explain(key.name), settings.get(key.name))))
    texts |= {name: cleandoc(kinds.load(name).__doc__ or "") for name in kinds.names()}
    return texts | {str(verdict): text for verdict, text in EXPLAINED.items()}
