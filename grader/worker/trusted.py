"""What student code holds of an object on the trusted side: its calls, and its public attributes, ask over there."""

from __future__ import annotations

import builtins
from collections.abc import Callable
from functools import lru_cache
from typing import Any

import numpy as np

from grader.remote.wire import Reference

Ask = Callable[[list[Any], list[Any]], Any]
"""Send (number, what, name, args, kwargs, held), and copy changes back into the arrays of the second list."""


class TrustedObject:
    """An object that stays on the trusted side: of a hidden test, or a stand-in for a prerequisite."""

    def __init__(self, ask: Ask, reference: Reference) -> None:
        vars(self).update(_ask=ask, _reference=reference, _held=(), _read={}, __name__=reference.type_name or "f")

    @property
    def reference(self) -> Reference:
        """What stands for the object on the wire."""
        found: Reference = vars(self)["_reference"]
        return found

    def _use(self, what: str, name: str | None, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        arrays = [arg for arg in args if type(arg) is np.ndarray]
        request = [self._reference.id, what, name, list(args), kwargs, [list(self._held), dict(self._read)]]
        return self._ask(request, arrays)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        made = self._use("call", None, args, kwargs)
        if isinstance(made, TrustedObject):
            # The instance was made with these arrays, and the student goes on changing them in place.
            vars(made)["_held"] = tuple(arg for arg in args if type(arg) is np.ndarray)
        return made

    def _call_method(self, name: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        result = self._use("call", name, args, kwargs)
        # The method may have bound new arrays to the names that were read; `params` it changes in place if at all.
        for read in [read for read, value in self._read.items() if isinstance(value, np.ndarray)]:
            del self._read[read]
        return result

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        if name in self._reference.methods:
            return lambda *args, **kwargs: self._call_method(name, args, kwargs)
        if name not in self._read:
            # `params[key] -= step` changes an array of a dict that was read: one and the same dict every time.
            value = self._use("get", name, (), {})
            if not isinstance(value, np.ndarray | dict):
                return value
            self._read[name] = value
        return self._read[name]

    def __setattr__(self, name: str, value: Any) -> None:
        if name.startswith("_"):
            vars(self)[name] = value
        else:
            self._read.pop(name, None)
            self._use("set", name, (value,), {})


class TrustedFunction(TrustedObject):
    """A function of a hidden test, or a function or class that stands in for a prerequisite."""


# What Python's own messages say that it is.
TrustedFunction.__name__ = "function"


@lru_cache(maxsize=64)
def class_of(name: str) -> type[TrustedObject]:
    """Return the class of stand-ins for objects of a class of that name."""
    return type(name, (TrustedObject,), {})


class TrustedIterator(TrustedObject):
    """An iterator of a hidden test's: each item is asked for when it is wanted."""

    def __iter__(self) -> TrustedIterator:
        return self

    def __next__(self) -> Any:
        found = self()
        if not found:
            raise StopIteration
        return found[0]


def failure(kind: str, message: str) -> Exception:
    """Return the exception that a trusted object's failure is for the student's code."""
    named = getattr(builtins, kind, None)
    return (named if isinstance(named, type) and issubclass(named, Exception) else RuntimeError)(message)


def copy_back(changes: list[Any], arrays: list[Any]) -> None:
    """Put what a stand-in changed into the student's own arrays."""
    for change, array in zip(changes, arrays, strict=False):
        if change is not None:
            np.copyto(array, change)
