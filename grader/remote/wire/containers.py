"""Sets, ranges, slices, views, and the containers of `collections`."""

from __future__ import annotations

import keyword
import os
from collections import ChainMap, Counter, OrderedDict, UserDict, defaultdict, deque, namedtuple
from collections.abc import Callable
from functools import lru_cache
from types import FunctionType, MappingProxyType
from typing import Any

import numpy as np

from grader.remote.wire.family import Code, Decoder, Family, Pack, Refer, are_ints, extension, fields
from grader.remote.wire.limits import MAX_NAME, Reference, WireError
from grader.remote.wire.prices import price_of_range
from grader.remote.wire.received import (
    ReceivedCounter,
    ReceivedDefault,
    ReceivedDeque,
    ReceivedOrdered,
    ReceivedSet,
    ReceivedTuple,
    leaves_of,
    original_of,
)

_MAX_FIELDS = 200
# A test may make a list of a range, and a set of its items.
_MAX_RANGE = 1_000_000
_MAX_BOUND = 1 << 62
# What the library wraps around dicts: it is no dict itself, and reads like one.
_WRAPPERS = (MappingProxyType, ChainMap, UserDict)
_READ_BY = ("__getitem__", "__iter__", "__len__", "__contains__", "__eq__", "keys", "values", "items", "get")
_READS_DICT = [getattr(kind, name) for kind in (dict, OrderedDict) for name in _READ_BY]
_STANDARD = (Counter, OrderedDict, defaultdict)
_OPERATORS = (
    "__add__", "__radd__", "__sub__", "__rsub__", "__mul__", "__rmul__", "__truediv__", "__matmul__", "__neg__",
    "__abs__", "__or__", "__and__", "__xor__", "__eq__", "__lt__", "__le__", "__gt__", "__ge__", "__bool__",
    "__repr__", "__str__", "__setitem__", "__delitem__",
)  # fmt: skip
_INSTALLED = (os.path.dirname(os.__file__), os.path.dirname(os.path.dirname(np.__file__)))
_FACTORIES: dict[str, Callable[[], Any]] = {
    kind.__name__: kind for kind in (int, float, complex, str, bytes, bool, list, dict, set, tuple, frozenset, Counter)
}
_NAMES = {factory: name for name, factory in _FACTORIES.items()}


def _write_set(item: set[Any], pack: Pack) -> Any:
    return extension(Code.SET, pack(list(item)))


def _write_frozenset(item: frozenset[Any], pack: Pack) -> Any:
    return extension(Code.FROZENSET, pack(list(item)))


def _write_range(item: range, pack: Pack) -> Any:
    bounds = [item.start, item.stop, item.step]
    return extension(Code.RANGE, pack(bounds)) if _is_moderate(bounds) else None


def _write_slice(item: slice, pack: Pack) -> Any:
    return extension(Code.SLICE, pack([item.start, item.stop, item.step]))


def _write_view(item: Any, pack: Pack) -> Any:
    return extension(Code.VIEW, pack([_VIEWS[type(item)], list(item)]))


_VIEWS: dict[type, str] = {type({}.keys()): "keys", type({}.values()): "values", type({}.items()): "items"}


def write_container(item: Any, reference: Refer | None, pack: Pack) -> Any:
    """Return the form of a container of the library, or None for anything else.

    ``reference`` gives that of the original, and is None where containers stay nowhere.
    """
    kind = type(item)
    found = _form(item, kind)
    if found is None:
        return None
    # Of a class with operators of its own a copy would not have them: it stays where they are.
    if reference is not None and issubclass(kind, dict | tuple) and kind not in _STANDARD and _computes(kind):
        return None
    return extension(Code.CONTAINER, pack([*found, None if reference is None else reference(item).id]))


def _form(value: Any, kind: type) -> tuple[str, Any, Any] | None:
    """Return what a container of the standard library is and holds; None for anything else.

    Read as the built-in class reads it: a subclass of the student's own is no such container, or, of a named tuple or
    of a dict whose entries are read as those of any dict, adds nothing to what it holds.
    """
    if kind is Counter:
        return "Counter", None, dict(dict.items(value))
    if kind is OrderedDict:
        return "OrderedDict", None, dict(OrderedDict.items(value))
    if kind is defaultdict:
        return "defaultdict", _NAMES.get(value.default_factory), dict(dict.items(value))
    if kind is deque:
        return "deque", value.maxlen, list(deque.__iter__(value))
    if kind in _WRAPPERS:
        return "dict", None, dict(value)
    if issubclass(kind, dict) and all(getattr(kind, name) in _READS_DICT for name in _READ_BY):
        return "dict", None, dict(dict.items(value))
    if issubclass(kind, tuple):
        for base in kind.__mro__:
            if base.__bases__ == (tuple,) and "_fields" in base.__dict__:
                names = [str(name) for name in base.__dict__["_fields"]][:_MAX_FIELDS]
                items = list(tuple.__iter__(value))
                if len(names) == len(items) and all(map(_is_name, names)) and _is_name(kind.__name__):
                    return "namedtuple", [kind.__name__, *names], items
                return "namedtuple", [], items
    return None


@lru_cache(maxsize=100)
def _computes(kind: Any) -> bool:
    """Whether a submission's class has operators or texts of its own, and not only those of what it derives from."""
    found = (vars(base).get(name) for base in kind.__mro__ for name in _OPERATORS)
    return any(type(one) is FunctionType and not one.__code__.co_filename.startswith(_INSTALLED) for one in found)


def _is_name(name: Any) -> bool:
    return type(name) is str and len(name) <= MAX_NAME and name.isidentifier() and not keyword.iskeyword(name)


def _is_moderate(bounds: list[Any]) -> bool:
    if not are_ints(bounds) or any(abs(one) > _MAX_BOUND for one in bounds) or not bounds[2]:
        return False
    return len(range(*bounds)) <= _MAX_RANGE


# -- reading -----------------------------------------------------------------------------------------------------------


def _read_set(data: bytes, decoder: Decoder) -> Any:
    items = decoder.nested(data)
    decoder.check_keys(items)
    if decoder.trusting:
        return set(items)
    received = ReceivedSet(items)
    received.depth = decoder.deeper(items)
    return received


def _read_frozenset(data: bytes, decoder: Decoder) -> frozenset[Any]:
    items = decoder.nested(data)
    decoder.check_keys(items)
    return frozenset(items)


def _read_range(data: bytes, decoder: Decoder) -> range:
    bounds = fields(data, decoder, 3, "range")
    if not _is_moderate(bounds):
        raise WireError("a malformed range")
    made = range(*bounds)
    decoder.spend(price_of_range(len(made)))
    decoder.has_ranges = True
    return made


def _read_slice(data: bytes, decoder: Decoder) -> slice:
    return slice(*fields(data, decoder, 3, "slice"))


def _read_view(data: bytes, decoder: Decoder) -> Any:
    kind, items = fields(data, decoder, 2, "view")
    if not isinstance(items, list):
        raise WireError("a malformed view")
    if kind == "values":
        return dict(enumerate(items)).values()
    if kind == "keys":
        decoder.check_keys(items)
        return dict.fromkeys(items).keys()
    if kind == "items" and all(type(pair) is tuple and len(pair) == 2 for pair in items):
        decoder.check_keys(key for key, _ in items)
        return dict(items).items()
    raise WireError("a malformed view")


def _read_container(data: bytes, decoder: Decoder) -> Any:
    kind, more, contents, number = fields(data, decoder, 4, "container")
    if number is not None and (type(number) is not int or number < 0):
        raise WireError("a malformed container")
    make = _MAKE.get(kind) if type(kind) is str else None
    if make is None or original_of(contents) is not None:
        raise WireError("a malformed container")
    if (kind in ("deque", "namedtuple")) is not isinstance(contents, list):
        raise WireError("a malformed container")
    if not isinstance(contents, list | dict):
        raise WireError("a malformed container")
    made = make(contents, more, decoder)
    if not decoder.trusting:
        if type(made) is not ReceivedTuple:
            made.depth = decoder.deeper(leaves_of(contents))
        made.original = None if number is None else decoder.resolve(Reference("student", number))
    return made


def _make_dict(contents: Any, more: Any, decoder: Decoder) -> Any:
    return contents


def _make_counter(contents: Any, more: Any, decoder: Decoder) -> Any:
    return Counter(contents) if decoder.trusting else ReceivedCounter(contents)


def _make_ordered(contents: Any, more: Any, decoder: Decoder) -> Any:
    return OrderedDict(contents) if decoder.trusting else ReceivedOrdered(contents)


def _make_default(contents: Any, more: Any, decoder: Decoder) -> Any:
    factory = None
    if more is not None:
        if type(more) is not str or more not in _FACTORIES:
            raise WireError("a malformed container")
        factory = _FACTORIES[more]
    return (defaultdict if decoder.trusting else ReceivedDefault)(factory, contents)


def _make_deque(contents: Any, more: Any, decoder: Decoder) -> Any:
    if more is not None and (type(more) is not int or not len(contents) <= more < 1 << 63):
        raise WireError("a malformed container")
    return (deque if decoder.trusting else ReceivedDeque)(contents, more)


def _make_named(contents: Any, more: Any, decoder: Decoder) -> Any:
    if not isinstance(more, list) or (more and len(more) != 1 + len(contents)) or not all(map(_is_name, more)):
        raise WireError("a malformed container")
    if decoder.trusting:
        return _named_tuple(more, decoder.named)(contents) if more else tuple(contents)
    made = ReceivedTuple(contents)
    if more:
        made.class_name, made._fields = more[0], tuple(more[1:])
    return made


def _named_tuple(more: list[str], named: Callable[[str], Any]) -> Callable[[list[Any]], Any]:
    """Return what makes a named tuple of the student's own class of that name and fields, or else of one like it."""
    own = named(more[0])
    if isinstance(own, type) and issubclass(own, tuple) and getattr(own, "_fields", None) == tuple(more[1:]):
        return lambda items: tuple.__new__(own, items)
    made = _like(*more)
    return lambda items: tuple.__new__(made, items)


@lru_cache(maxsize=100)
def _like(name: str, *names: str) -> Any:
    return namedtuple(name, names)


_MAKE: dict[str, Callable[[Any, Any, Decoder], Any]] = {
    "dict": _make_dict,
    "Counter": _make_counter,
    "OrderedDict": _make_ordered,
    "defaultdict": _make_default,
    "deque": _make_deque,
    "namedtuple": _make_named,
}
CONTAINERS = Family(
    {
        set: _write_set,
        frozenset: _write_frozenset,
        range: _write_range,
        slice: _write_slice,
        **dict.fromkeys(_VIEWS, _write_view),
    },
    {
        Code.SET: _read_set,
        Code.FROZENSET: _read_frozenset,
        Code.RANGE: _read_range,
        Code.SLICE: _read_slice,
        Code.VIEW: _read_view,
        Code.CONTAINER: _read_container,
    },
)
