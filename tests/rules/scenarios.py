"""Scenarios in Markdown: a heading, one or more rule files, and every message that they must bring.

A scenario is added by writing it in `wrong.md`. `python -m tests.rules.scenarios` writes the messages anew: read
the difference before committing it.
"""

from __future__ import annotations

import contextlib
import re
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from checker import rules

if TYPE_CHECKING:
    from collections.abc import Iterator

WRONG = Path(__file__).with_name("wrong.md")
_BLOCK = re.compile(r"```(?P<language>yaml|text)\n(?P<body>.*?)```\n", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Scenario:
    """Rule files, called `a.yaml`, `b.yaml` and so on, and the messages about them."""

    name: str
    files: tuple[str, ...]
    messages: str

    def run(self, folder: Path) -> str:
        """Return the messages that the files bring when they stand in `folder`, which is the working directory."""
        paths = [Path(f"{letter}.yaml") for letter, _ in zip("abcdef", self.files, strict=False)]
        for path, content in zip(paths, self.files, strict=True):
            (folder / path).write_text(content.replace("→", "\t"), encoding="utf-8", newline="")
        _, problems = rules.read(paths)
        return "".join(f"{problem}\n" for problem in problems)


def scenarios(text: str) -> Iterator[Scenario]:
    """Yield the scenarios of a Markdown page."""
    for section in re.split(r"(?m)^## ", text)[1:]:
        name, _, body = section.partition("\n")
        blocks = [(block["language"], block["body"]) for block in _BLOCK.finditer(body)]
        files = tuple(content for language, content in blocks if language == "yaml")
        yield Scenario(name, files, "".join(content for language, content in blocks if language == "text"))


def _rewrite() -> None:
    """Write the messages anew, each after the last file of its scenario."""
    text = WRONG.read_text(encoding="utf-8")
    head = text.partition("## ")[0]
    sections: list[str] = []
    for scenario in scenarios(text):
        with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
            messages = scenario.run(Path(folder))
        files = "\n".join(f"```yaml\n{content}```\n" for content in scenario.files)
        sections.append(f"## {scenario.name}\n\n{files}\n```text\n{messages}```\n")
    WRONG.write_text(head + "\n".join(sections), encoding="utf-8")


if __name__ == "__main__":
    _rewrite()
