"""A name of the student's that a test file takes hold of before there is a student.

``from hw1 import area`` runs once, while pytest collects; the submissions come later, one after another. What it binds
is a `Late`: it says when it is used what it stands for, in the submission that is on the bench then. What a file makes
of it while it is collected (`SHAPE = Shape(2)`, ``param(hw1.LIMIT + 1)``) is late in the same way.
"""

from __future__ import annotations

import builtins
import operator
from collections.abc import Callable
from typing import Any, NoReturn

from grader.remote.proxy import Method

REFUSED = "a submission may have written it"
"""How an exception ends that keeps a test from running or unpickling something."""


class NotYet(Exception):
    """There is no submission on the bench."""


class UsedTooEarly(Exception):
    """A test file needs a value of the student's code while it is collected, when there is no student."""


class Late:
    # What stands for a name of the student's until it is used.

    __slots__ = ("_asked", "_told")
    __doc__ = property(lambda self: self.found.__doc__)

    def __init__(self, asked: Callable[[], Any], told: str) -> None:
        self._asked = asked
        self._told = told

    @property
    def found(self) -> Any:
        """What stands there now.

        Raises
        ------
        UsedTooEarly
            while there is no submission.
        """
        try:
            found = self._asked()
        except NotYet:
            self._refuse()
        return found.resolve() if type(found) is Method else found

    def _refuse(self) -> NoReturn:
        raise UsedTooEarly(
            f"{self._told} of the student's is used while the file is collected; use it in a test or fixture"
        )

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        try:
            found = self._asked()
        except NotYet:
            return later(lambda: self.found(*args, **kwargs), f"{self._told}(...)")
        return found(*args, **kwargs)

    def __getattr__(self, name: str) -> Any:
        try:
            found = self._asked()
        except NotYet:
            if name.startswith("__"):
                raise AttributeError(name) from None
            return later(lambda: getattr(self.found, name), f"{self._told}.{name}")
        return getattr(found, name)

    def __setattr__(self, name: str, value: Any) -> None:
        if name in Late.__slots__:
            object.__setattr__(self, name, value)
        else:
            setattr(self.found, name, value)

    def __delattr__(self, name: str) -> None:
        delattr(self.found, name)

    def __instancecheck__(self, instance: Any) -> bool:
        return isinstance(unwrapped(instance), self.found)

    def __subclasscheck__(self, subclass: Any) -> bool:
        return issubclass(unwrapped(subclass), self.found)

    def __hash__(self) -> int:
        try:
            return hash(self._asked())
        except NotYet:
            return id(self)

    def __eq__(self, other: object) -> Any:
        try:
            return self._asked() == unwrapped(other)
        except NotYet:
            return self is other

    def __ne__(self, other: object) -> Any:
        try:
            return self._asked() != unwrapped(other)
        except NotYet:
            return self is not other

    def __deepcopy__(self, _: Any) -> Late:
        return self

    def __repr__(self) -> str:
        try:
            return repr(self._asked())
        except NotYet:
            return f"<{self._told} of the student's>"

    def __mro_entries__(self, bases: tuple[Any, ...]) -> NoReturn:
        raise UsedTooEarly(f"a class of the tests derives from {self._told} of the student's, which lives elsewhere")


def later(asked: Callable[[], Any], told: str) -> Late:
    """Return what will be made of a name once there is a student: once for each, as where a module is run once."""
    made: list[tuple[Any, Any]] = []

    def remembered() -> Any:
        now = on_the_bench()
        if not made or made[0][0] is not now:
            made[:] = [(now, asked())]
        return made[0][1]

    return Late(remembered, told)


_BENCH: list[Any] = []


def on_the_bench() -> Any:
    """Return what `put_on_the_bench` was given.

    Raises
    ------
    NotYet
        if that was nothing.
    """
    if not _BENCH:
        raise NotYet
    return _BENCH[0]


def put_on_the_bench(*view: Any) -> None:
    """Say whose names all names mean from now on; nobody's, if nobody is named."""
    _BENCH[:] = view


def unwrapped(value: Any) -> Any:
    """Return what a late name stands for, and any other value as it is."""
    return value.found if type(value) is Late else value


def unwrapped_within(value: Any) -> Any:
    """Return a value with what late names in it stand for; a name that stands for nothing stays one."""
    kind = type(value)
    if kind is Late:
        try:
            return value.found
        except Exception:  # who uses it is told of it
            return value
    if kind in (list, tuple) and any(map(_holds, value)):
        return kind(map(unwrapped_within, value))
    if kind is dict and any(map(_holds, value.values())):
        return {key: unwrapped_within(item) for key, item in value.items()}
    return value


def _holds(value: Any) -> bool:
    kind = type(value)
    return (
        kind is Late
        or (kind in (list, tuple) and any(map(_holds, value)))
        or (kind is dict and any(map(_holds, value.values())))
    )


def _eager(how: Callable[..., Any]) -> Callable[..., Any]:
    return lambda self, *others: how(self.found, *map(unwrapped, others))


def _deferred(how: Callable[..., Any]) -> Callable[..., Any]:
    def compute(self: Late, *others: Any) -> Any:
        try:
            one = self._asked()
        except NotYet:
            return later(lambda: how(self.found, *map(unwrapped, others)), self._told)
        return how(one.resolve() if type(one) is Method else one, *map(unwrapped, others))

    return compute


def _reflected(how: Callable[..., Any]) -> Callable[..., Any]:
    return _deferred(lambda a, b: how(b, a))


_EAGER: dict[str, Callable[..., Any]] = {
    **{name: getattr(builtins, name) for name in (
        "iter", "next", "len", "bool", "int", "float", "complex", "str", "bytes", "format", "reversed",
    )},
    "contains": operator.contains, "setitem": operator.setitem, "delitem": operator.delitem, "index": operator.index,
    "lt": operator.lt, "le": operator.le, "gt": operator.gt, "ge": operator.ge,
    "enter": lambda one: one.__enter__(), "exit": lambda one, *how: one.__exit__(*how),
}  # fmt: skip
_DEFERRED: dict[str, Callable[..., Any]] = {
    "neg": operator.neg, "pos": operator.pos, "abs": operator.abs, "invert": operator.invert, "round": round,
    "divmod": divmod, "getitem": operator.getitem,
}  # fmt: skip
_COMPUTED = ["add", "sub", "mul", "truediv", "floordiv", "mod", "pow", "matmul", "and", "or", "xor", "lshift", "rshift"]
for _name, _how in _EAGER.items():
    setattr(Late, f"__{_name}__", _eager(_how))
for _name, _how in {**_DEFERRED, **{one: getattr(operator, f"__{one}__") for one in _COMPUTED}}.items():
    setattr(Late, f"__{_name}__", _deferred(_how))
for _name in _COMPUTED:
    setattr(Late, f"__r{_name}__", _reflected(getattr(operator, f"__{_name}__")))
