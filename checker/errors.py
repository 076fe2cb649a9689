"""What is wrong with the input: a place, a fault and a remedy. A finding is never an error."""

from __future__ import annotations

from checker.frozen import frozen


@frozen(order=True)
class Problem:
    """One mistake in a rule file, a document, a setting or an option.

    `line` and `column` are 1-based and 0 where the place has none. `remedy` is a whole sentence or
    empty.
    """

    path: str
    line: int
    column: int
    fault: str
    remedy: str = ""

    def __str__(self) -> str:
        """Show as `rules/x.yaml:12:5: fault; remedy`, the form that editors and terminals link."""
        place = ":".join(str(part) for part in (self.path, self.line, self.column) if part)
        words = f"{self.fault}; {self.remedy}" if self.remedy else self.fault
        return f"{place}: {words}" if place else words


class InputError(Exception):
    """The input cannot be used as it is; carries every problem found, in order of place."""

    def __init__(self, *problems: Problem) -> None:
        """Take at least one problem."""
        super().__init__(*problems)
        self.problems: tuple[Problem, ...] = tuple(sorted(problems))

    def __str__(self) -> str:
        """Show one problem a line."""
        return "\n".join(map(str, self.problems))
