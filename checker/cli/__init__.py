"""The command line: reads options, prints, sets exit codes. The only room that does.

It knows typer, and when to do without; what a command does stands in a module of its own, imported when run.
"""

from __future__ import annotations

import errno
import os
import sys
from contextlib import nullcontext
from typing import TYPE_CHECKING, Any, Final

from checker.errors import InputError, Problem

if TYPE_CHECKING:
    from collections.abc import Sequence
    from contextlib import AbstractContextManager

OK: Final = 0
FINDINGS: Final = 1
WRONG_INPUT: Final = 2
INTERNAL_FAULT: Final = 101  # never 1: a crash is not a finding (CONVENTIONS.md)
INTERRUPTED: Final = 130  # 128 + SIGINT
_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO})
_NEARLY: Final = 0.75  # of a word's letters: “dicover” is nearly “discover”, and “drafts” nearly nothing


def main(arguments: Sequence[str]) -> int:
    """Run factlint with these arguments (without the program's name) and return the exit code."""
    _mend_closed_streams()
    try:
        code = _run(arguments)
        sys.stdout.flush()
    except KeyboardInterrupt:
        sys.stderr.write("factlint: interrupted\n")
        return INTERRUPTED
    except BrokenPipeError:
        return _reader_has_gone()
    except InputError as error:
        sys.stderr.write(f"{error}\n")
        return WRONG_INPUT
    except Exception as error:  # noqa: BLE001 -- whatever it is, it must not look like a finding
        return _no_room(error) if isinstance(error, OSError) and error.errno in _FULL else _internal_fault(error)
    return code


def _mend_closed_streams() -> None:
    """Let what is written where nobody listens (`factlint drafts/ >&-`, some schedulers) go nowhere."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: PTH123, SIM115 -- for the whole run


def _run(arguments: Sequence[str]) -> int:
    from checker.cli import plain  # noqa: PLC0415 -- main() answers for an interrupt even while this loads

    _demand_command(arguments)
    given = plain.read(arguments)
    return _with_typer(arguments) if given is None else _checked(given)


def _demand_command(arguments: Sequence[str]) -> None:
    """Raise InputError where the first word is neither a command nor there to be read, but nearly a command."""
    from checker.cli.declared import COMMANDS, OWN  # noqa: PLC0415 -- as above

    first = arguments[0] if arguments else ""
    if not first.isalpha() or first in COMMANDS | OWN or os.path.lexists(first):
        return
    from difflib import get_close_matches  # noqa: PLC0415 -- only for an error

    near = get_close_matches(first, COMMANDS, 1, _NEARLY)
    if near:
        fault = f"“{first}” is neither a command nor a file or folder here"
        raise InputError(Problem("", 0, 0, fault, f"did you mean `factlint {near[0]}`?"))


def _checked(given: dict[str, Any]) -> int:
    from checker.cli import check  # noqa: PLC0415 -- as above

    with _progress():
        return check.run(check.Options(**given))


def _with_typer(arguments: Sequence[str]) -> int:
    import typer  # noqa: PLC0415 -- as above

    from checker.cli.commands import app, with_default  # noqa: PLC0415

    usage_error: type[Exception] = typer.BadParameter.__bases__[0]
    try:
        with _progress():
            code = app(with_default(arguments), prog_name="factlint", standalone_mode=False)
    except typer.Abort:
        raise KeyboardInterrupt from None
    except usage_error as error:
        error.show()  # type: ignore[attr-defined] # every ClickException has it; typer exports no name for it
        return WRONG_INPUT
    if code == INTERRUPTED:  # typer has caught the interrupt and made a code of it
        raise KeyboardInterrupt
    return int(code or OK)


def _progress() -> AbstractContextManager[None]:
    """Show a person who waits how far the run is; where nobody can see it, nothing is loaded."""
    if not sys.stderr.isatty():
        return nullcontext()
    from checker.cli import progress  # noqa: PLC0415 -- only for a person

    return progress.shown(sys.stderr) if progress.can_show(sys.stderr) else nullcontext()


def _reader_has_gone() -> int:
    """End quietly when the pipe was closed (`factlint seeds/ | head -1`), as every Unix tool does."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return OK


def _no_room(error: OSError) -> int:
    """Tell that the standard output takes no more: the disk that it leads to is full, and nothing is wrong here."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    sys.stderr.write(
        f"the report cannot be written ({error.strerror}); make room, or name another place with --output-file\n"
    )
    return WRONG_INPUT


def _internal_fault(error: Exception) -> int:
    import traceback  # noqa: PLC0415 -- only for a fault

    traceback.print_exception(error, file=sys.stderr)
    sys.stderr.write("factlint: this is a fault of factlint, not of your documents; please report the lines above\n")
    return INTERNAL_FAULT
