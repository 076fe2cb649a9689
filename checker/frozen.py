"""Frozen values that cost little to define: dataclasses in all that they do, at a fifth of their start-up.

This room knows fields, defaults and slots. A frozen dataclass with slots takes 0.5 to 0.8 ms to define,
because each of its methods is compiled from text, and a run of factlint defines eighty of them. Here `__init__`
alone is compiled, once for all classes with as many fields; the other methods are shared. `dataclasses.replace`,
`fields` and `asdict` work on these values.
"""

from __future__ import annotations

from functools import cache, cached_property, partial
from operator import attrgetter
from types import CodeType, FunctionType
from typing import TYPE_CHECKING, Any, TypeVar, dataclass_transform, overload

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

T = TypeVar("T")


@overload
def frozen(cls: type[T], /) -> type[T]: ...
@overload
def frozen(*, order: bool = False) -> Callable[[type[T]], type[T]]: ...
@dataclass_transform(frozen_default=True)
def frozen(cls: type[T] | None = None, /, *, order: bool = False) -> type[T] | Callable[[type[T]], type[T]]:
    """Make a class of annotated fields immutable, with slots, equal and hashed by its fields.

    With `order`, values also compare by their fields, in order. A class with a cached property keeps its
    `__dict__`, which that property needs. A default must not be mutable: it is shared.
    """
    if cls is None:
        return lambda given: _made(given, order=order)
    return _made(cls, order=order)


def replace(value: T, /, **changes: Any) -> T:
    """Return a frozen value with some of its fields changed, as `dataclasses.replace` does; raises TypeError as well.

    Without `dataclasses`, which would load `inspect` in every run.
    """
    made: Any = type(value)
    return made(**{name: getattr(value, name) for name in made.__match_args__} | changes)  # type: ignore[no-any-return]


def _made(cls: type[T], *, order: bool) -> type[T]:
    names = tuple(cls.__annotations__ if "__annotations__" in vars(cls) else ())
    own = {name: given for name, given in cls.__dict__.items() if name not in ("__dict__", "__weakref__")}
    defaults = {name: own.pop(name) for name in names if name in own}
    slotted = not any(isinstance(each, cached_property) for each in own.values())
    if slotted:
        own["__slots__"] = names
    own |= _METHODS | (_ORDER if order else {}) | {name: own[name] for name in _OWN if name in own}
    own["__match_args__"] = names
    own["_values"] = staticmethod(_values(names))
    own["__dataclass_fields__"] = _Fields(defaults)
    meta: Any = type(cls)
    made: Any = meta(cls.__name__, cls.__bases__, own)
    made.__qualname__ = cls.__qualname__
    # A slot is set by its own descriptor: two thirds of the time that `object.__setattr__` takes to find it.
    setters = [vars(made)[name].__set__ if slotted else partial(_keep, name) for name in names]
    made.__init__ = _initialiser(names, defaults, setters, then="__post_init__" in own)
    kept: type[T] = made
    return kept


def _keep(name: str, self: object, given: object) -> None:
    object.__setattr__(self, name, given)


def _values(names: tuple[str, ...]) -> Callable[[Any], Any]:
    """Return what reads all fields at once, at the speed of C."""
    return attrgetter(*names) if names else lambda _: ()


def _initialiser(
    names: tuple[str, ...], defaults: dict[str, Any], setters: Sequence[Callable[[Any, Any], None]], *, then: bool
) -> Any:
    """Return an `__init__` that takes the fields by place or by name and sets each by its setter."""
    if tuple(defaults) != names[len(names) - len(defaults) :]:
        raise TypeError(f"a field without a default follows one that has one: {', '.join(names)}")
    code = _template(len(names), then).replace(co_varnames=("self", *names))
    within = {f"set_{number}": setter for number, setter in enumerate(setters)}
    return FunctionType(code, within, "__init__", tuple(defaults.values()))


@cache
def _template(count: int, then: bool) -> CodeType:  # noqa: FBT001 -- a cache takes what it is given
    """Return the code of an `__init__` for so many fields: compiled once for all classes that have as many."""
    numbers = range(count)
    taken = "".join(f", field_{number}" for number in numbers)
    lines = [f"set_{number}(self, field_{number})" for number in numbers] + ["self.__post_init__()"] * then
    within: dict[str, Any] = {}
    body = "\n    ".join(lines or ["pass"])
    exec(f"def __init__(self{taken}):\n    {body}", within)  # noqa: S102 -- as dataclasses do; all names are our own
    code: CodeType = within["__init__"].__code__
    return code


class _Fields:
    """Makes `__dataclass_fields__` when somebody asks for it, and loads `dataclasses` no sooner."""

    def __init__(self, defaults: dict[str, Any]) -> None:
        self._defaults = defaults

    def __get__(self, value: object, cls: Any) -> dict[str, Any]:
        import dataclasses  # noqa: PLC0415 -- see above

        made: dict[str, Any] = {}
        for name in cls.__match_args__:
            default = self._defaults.get(name, dataclasses.MISSING)
            one: Any = dataclasses.field(default=default)
            one.name, one.type = name, cls.__annotations__[name]
            one._field_type = dataclasses._FIELD  # type: ignore[attr-defined] # noqa: SLF001 -- what fields() looks at
            made[name] = one
        cls.__dataclass_fields__ = made  # in the place of this descriptor: asked once, made once
        return made


def _refuse(self: object, name: str, _value: object = None) -> None:
    raise AttributeError(f"cannot change {name!r}: {type(self).__name__} is frozen; use replace")


def _equal(self: Any, other: Any) -> bool:
    if other.__class__ is not self.__class__:
        return NotImplemented  # type: ignore[no-any-return] # as Python's own protocol asks
    return bool(self._values(self) == self._values(other))


def _hash(self: Any) -> int:
    return hash((type(self).__name__, self._values(self)))


def _show(self: Any) -> str:
    fields = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__match_args__)
    return f"{type(self).__qualname__}({fields})"


def _pickle(self: Any) -> tuple[Any, tuple[Any, ...]]:
    return type(self), tuple(getattr(self, name) for name in self.__match_args__)


def _below(self: Any, other: Any) -> bool:
    if other.__class__ is not self.__class__:
        return NotImplemented  # type: ignore[no-any-return] # as Python's own protocol asks
    return bool(self._values(self) < self._values(other))


def _at_most(self: Any, other: Any) -> bool:
    if other.__class__ is not self.__class__:
        return NotImplemented  # type: ignore[no-any-return] # as Python's own protocol asks
    return bool(self._values(self) <= self._values(other))


_METHODS = {
    "__setattr__": _refuse,
    "__delattr__": _refuse,
    "__eq__": _equal,
    "__hash__": _hash,
    "__repr__": _show,
    "__reduce__": _pickle,
}
# `a > b` is asked as `b < a`: two methods are enough.
_ORDER = {"__lt__": _below, "__le__": _at_most}
# What a class may say for itself.
_OWN = ("__eq__", "__hash__", "__repr__")
