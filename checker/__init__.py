"""factlint's Python interface: `from checker import extract, compare, check, discover`.

The functions are imported when first used, so that `import checker` and `factlint --version` cost nothing.
"""

from __future__ import annotations

from checker.version import VERSION as __version__  # noqa: N811 -- the name that Python asks packages for

TYPE_CHECKING = False  # as typing has it; importing typing would be a third of `factlint --version`
if TYPE_CHECKING:
    from checker.api import check, compare, discover, extract

__all__ = ["__version__", "check", "compare", "discover", "extract"]


def __getattr__(name: str) -> object:
    """Import a public function on first use (PEP 562)."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from checker import api  # noqa: PLC0415 -- the point of this function

    return getattr(api, name)
