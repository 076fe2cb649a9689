"""`factlint explain WORD`: what a word of factlint's means, from the same text as the docs."""

from __future__ import annotations

import sys
from inspect import cleandoc
from typing import Final

from checker import kinds
from checker import report as reports
from checker.cli import OK
from checker.cli.choices import chosen
from checker.engine.verdicts import EXPLAINED
from checker.rules.explain import explain
from checker.rules.keys import KEYS
from checker.settings.keys import SETTINGS
from checker.settings.manual import about

_SEVERITIES: Final = {
    "error": "A finding that makes a check fail: sources cannot all be right, or one is silent that must not be.",
    "warning": "A finding that makes a check fail unless `--fail-on error` is given: words that changed their meaning.",
    "note": "A finding to look at, which makes a check fail only with `--fail-on note`.",
}


def run(word: str) -> int:
    """Write the explanation of a verdict, a kind, a format, a setting or a key of rule files."""
    texts = explanations()
    sys.stdout.write(f"{texts[chosen('WORD', word, texts)]}\n")
    return OK


def explanations() -> dict[str, str]:
    """Return the text for every word; what is several things (a kind, a key, a setting) is explained as each."""
    texts = {name: reports.load(name).DESCRIPTION for name in reports.names()}
    settings = {setting.name: about(setting) for setting in SETTINGS}
    texts |= settings
    for key in KEYS:  # a word may name a setting and a key
        texts[key.name] = "\n\n".join(filter(None, (explain(key.name), settings.get(key.name))))
    for kind in kinds.names():
        for name in (kind, *kinds.load(kind).ALIASES):
            texts[name] = "\n\n".join(filter(None, (_kind(kind, name), texts.get(name))))
    return texts | _SEVERITIES | {str(verdict): text for verdict, text in EXPLAINED.items()}


def _kind(kind: str, name: str) -> str:
    """Return what a kind's module says first of itself; the rest of that is for those who mend it."""
    what, *_ = cleandoc(kinds.load(kind).__doc__ or "").split("\n\n")
    same = "" if name == kind else f", another word for {kind}"
    return f"{name} (kind of value{same})\n{' '.join(what.split())}"
