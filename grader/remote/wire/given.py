"""What a test gives and no submission gives back: objects told by their fields, patterns, streams, databases.

A function of Python's or NumPy's own is told by its name, and called where it is wanted: on this side a submission
could have it compute for ever.

They travel towards the sandbox alone. There a class of the student's by that name is used, if it has the same fields.
"""

from __future__ import annotations

import enum
import importlib
import io
import random
import re
import sys
from collections.abc import Callable
from dataclasses import fields, is_dataclass, make_dataclass
from functools import lru_cache
from types import BuiltinFunctionType, FunctionType, SimpleNamespace
from typing import Any

import numpy as np

from grader.remote.wire.family import Code, Decoder, Pack, extension
from grader.remote.wire.limits import WireError, parts


def write_given(item: Any, pack: Pack) -> Any:
    """Return the form of an object of a test's, or None for one that can only be lent."""
    kind = type(item)
    if is_dataclass(item) and not isinstance(item, type):
        names = [field.name for field in fields(item)]
        return _told(pack, "fields", kind.__name__, names, [getattr(item, name) for name in names])
    if isinstance(item, enum.Enum):
        return _told(pack, "member", kind.__name__, item.name, item.value)
    if kind is SimpleNamespace:
        return _told(pack, "namespace", vars(item))
    if kind is re.Pattern:
        return _told(pack, "pattern", item.pattern, item.flags)
    if kind in (io.StringIO, io.BytesIO):
        text = item.getvalue()
        data = text.encode("utf-8", "surrogatepass") if kind is io.StringIO else text
        return _told(pack, "stream", kind is io.StringIO, parts(data), item.tell())
    if kind is random.Random:
        return _told(pack, "random", list(item.getstate()))
    if kind is np.random.Generator or kind is np.random.RandomState:
        bits = item.bit_generator if kind is np.random.Generator else item._bit_generator
        if type(bits).__name__ in _BIT_GENERATORS:
            return _told(pack, "bits", kind is np.random.Generator, bits.state)
    if kind.__module__ == "sqlite3" and kind is getattr(sys.modules.get("sqlite3"), "Connection", None):
        item.commit()
        return _told(pack, "database", parts(item.serialize()))
    if (found := place_of(item)) is not None:
        return _told(pack, "function", *found)
    base = next((base for base in (str, int, float, bytes) if issubclass(kind, base)), None)
    # What a class of the test's own adds to a number or text is nothing that a submission knows.
    return None if base is None or isinstance(item, bool) else pack_as(base, item)


def place_of(item: Any) -> tuple[str, str] | None:
    """Return the module and name of a function of Python's or NumPy's own; None for anything else."""
    if type(item) not in _FUNCTIONS:  # what stands for a student's object would ask it for a name
        return None
    module, name = "numpy" if type(item) is np.ufunc else item.__module__, item.__name__
    return (module, name) if module in _MODULES and getattr(sys.modules.get(module), name, None) is item else None


# NumPy's functions for arrays are of a class of their own.
_FUNCTIONS = frozenset({BuiltinFunctionType, FunctionType, np.ufunc, type(np.mean)})
_MODULES = frozenset({"builtins", "cmath", "math", "numpy", "numpy.linalg", "_operator", "operator", "statistics"})


def pack_as(base: type, item: Any) -> Any:
    """Return what a number or text holds, as the built-in class reads it."""
    read: dict[type, Callable[[Any], Any]] = {
        str: lambda one: str.__str__(one)[:],
        int: int.__int__,
        float: float.__float__,
        bytes: lambda one: bytes.__getitem__(one, slice(None)),
    }
    return read[base](item)


def _told(pack: Pack, *content: Any) -> Any:
    return extension(Code.GIVEN, pack(list(content)))


def read_given(data: bytes, decoder: Decoder) -> Any:
    """Make the object again, inside the sandbox; the trusted side refuses the code."""
    kind, *content = decoder.nested(data) or [""]
    if not decoder.trusting or kind not in _MAKE:
        raise WireError("an object that only a test gives")
    return _MAKE[kind](decoder.named, *content)


def _make_fields(named: Callable[[str], Any], name: str, names: list[str], values: list[Any]) -> Any:
    own = named(name)
    if not (isinstance(own, type) and is_dataclass(own)) or [field.name for field in fields(own)] != names:
        own = _like(name, *names)
    made = own.__new__(own)
    for one, value in zip(names, values, strict=True):
        object.__setattr__(made, one, value)
    return made


@lru_cache(maxsize=100)
def _like(name: str, *names: str) -> Any:
    return make_dataclass(name, names)


def _make_member(named: Callable[[str], Any], name: str, member: str, value: Any) -> Any:
    own = named(name)
    if isinstance(own, type) and issubclass(own, enum.Enum) and member in own.__members__:
        return own[member]
    make: Any = enum.Enum
    made = make(name, {member: value})
    return made[member]


def _make_stream(named: Callable[[str], Any], is_text: bool, encoded: list[bytes], place: int) -> Any:
    data = b"".join(encoded)
    made: Any = io.StringIO(data.decode("utf-8", "surrogatepass"), newline="") if is_text else io.BytesIO(data)
    made.seek(place)
    return made


def _make_database(named: Callable[[str], Any], encoded: list[bytes]) -> Any:
    made = importlib.import_module("sqlite3").connect(":memory:")
    made.deserialize(b"".join(encoded))
    return made


def _make_random(named: Callable[[str], Any], state: list[Any]) -> random.Random:
    made = random.Random()  # noqa: S311 - the test's, which says how it goes on
    made.setstate((state[0], tuple(state[1]), state[2]))
    return made


def _make_bits(named: Callable[[str], Any], is_generator: bool, state: dict[str, Any]) -> Any:
    bits: Any = getattr(np.random, state["bit_generator"])()
    bits.state = state
    return (np.random.Generator if is_generator else np.random.RandomState)(bits)


def _find_function(_: Callable[[str], Any], module: str, name: str) -> Any:
    return getattr(importlib.import_module(module), name)


_BIT_GENERATORS = ("MT19937", "PCG64", "PCG64DXSM", "Philox", "SFC64")
_MAKE: dict[str, Callable[..., Any]] = {
    "random": _make_random,
    "bits": _make_bits,
    "fields": _make_fields,
    "function": _find_function,
    "member": _make_member,
    "namespace": lambda named, content: SimpleNamespace(**content),
    "pattern": lambda named, pattern, flags: re.compile(pattern, flags),
    "stream": _make_stream,
    "database": _make_database,
}
