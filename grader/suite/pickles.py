"""Unpickling of what a submission may have written: it makes what stands there, and nothing that is larger.

Of ten bytes Python's own makes a place in a table of gigabytes, and of thirty a set of a range of as many numbers.
"""

from __future__ import annotations

import io
import pickle
import re
from collections import Counter, OrderedDict, deque
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import numpy as np

from grader.suite.late import REFUSED
from grader.suite.refusing import looking

_MOST = 10_000_000
"""Items that all containers of a pickle are made of together: one that stands there may be meant many times."""
_FRACTION = re.compile(r"-?\d{1,1000}(?:/\d{1,1000})?")
_load, _loads, _Unpickler = pickle.load, pickle.loads, pickle.Unpickler


def load(file: Any, /, **how: Any) -> Any:
    """Return what a file holds."""
    return _load(file, **how) if looking() is None else Unpickler(file, **how).load()


def loads(data: Any, /, **how: Any) -> Any:
    """Return what bytes hold."""
    return _loads(data, **how) if looking() is None else Unpickler(io.BytesIO(data), **how).load()


class Unpickler(pickle._Unpickler):
    """One whose table is a dict, and whose containers are made of what stands there."""

    def __init__(self, *args: Any, **how: Any) -> None:
        super().__init__(*args, **how)
        self._items = 0

    def find_class(self, module: str, name: str) -> Any:
        """Return what makes a value of a class; who asks for another class than plain data is refused."""
        found = super().find_class(module, name)
        if looking() is None:
            return found
        if found in (set, frozenset, deque, Counter, OrderedDict, bytearray):
            return self._counting(found)
        return _BOUNDED.get((module.replace("._core", ".core"), name), found)

    def _counting(self, make: Callable[..., Any]) -> Callable[..., Any]:
        def made(*args: Any) -> Any:
            if make is bytearray and any(type(one) is int for one in args):
                raise _refused("bytes that do not stand there")
            if not all(type(one) in (str, bytes, list, tuple, dict, set, int, type(None)) for one in args):
                raise _refused("a container of what is none")
            self._items += sum(len(one) for one in args if one is not None and type(one) is not int)
            if self._items > _MOST:
                raise _refused("more items than stand there")
            return make(*args)

        return made


def _refused(what: str) -> pickle.UnpicklingError:
    return pickle.UnpicklingError(f"{what}: {REFUSED}")


def _fraction(*parts: Any) -> Fraction:
    if not all(type(one) is int or (type(one) is str and _FRACTION.fullmatch(one)) for one in parts):
        raise _refused("a fraction of another form")
    return Fraction(*parts)


def _array(kind: object, shape: object, code: object) -> Any:
    if kind is not _ARRAY or shape != (0,) or code not in (b"b", "b"):
        raise _refused("an array of another form")
    return np.ndarray((0,), "b")  # what is in it follows


_ARRAY = object()
_BOUNDED: dict[tuple[str, str], Any] = {
    ("fractions", "Fraction"): _fraction,
    ("numpy", "ndarray"): _ARRAY,
    ("numpy.core.multiarray", "_reconstruct"): _array,
}
IN_PLACE = (
    (pickle, "load", _load, load),
    (pickle, "loads", _loads, loads),
    (pickle, "Unpickler", _Unpickler, Unpickler),
)
"""What takes whose place while a test runs that works with files, as in `grader.suite.programs`."""
