"""Unpickling of what a submission may have written: it makes what stands there, and nothing that is larger.

Of ten bytes Python's own makes a place in a table of gigabytes, and of thirty a set of a range of as many numbers. Two
hundred are a key whose hash takes for ever to compute: what stands there once may be meant again and again in each that
holds it.
"""

from __future__ import annotations

import io
import pickle
import re
import shelve
import struct
from collections import Counter, OrderedDict, deque
from collections.abc import Callable, Iterable, Iterator
from fractions import Fraction
from typing import Any, ClassVar

import numpy as np

from grader.remote.wire.fitting import is_unchosen
from grader.suite.pickledarrays import BY_NAME, complete_kind, fill, refused
from grader.suite.refusing import looking

_MOST = 10_000_000
"""Items that all containers of a pickle are made of together: one that stands there may be meant many times."""
_MOST_STEPS = 2_000_000
"""Of a pickle, each of which makes a value or puts some into another: half a microsecond."""
_MOST_BYTES = 64 << 20
_MOST_HASHED, _DEEPEST_KEY, _MOST_MET = 1_000_000, 50, 100
"""Items of the tuples in keys, and tuples in each other; keys that are different and have one hash."""
_FRACTION = re.compile(r"-?\d{1,1000}(?:/\d{1,1000})?")
_DICTS = (dict, Counter, OrderedDict)
_MADE = (set, frozenset, deque, Counter, OrderedDict, bytearray)
_DOES: dict[int, Callable[[Any], None]] = {**pickle._Unpickler.dispatch}
_load, _loads, _Unpickler = pickle.load, pickle.loads, pickle.Unpickler


def load(file: Any, /, **how: Any) -> Any:
    """Return what a file holds."""
    return _load(file, **how) if looking() is None else Unpickler(file, **how).load()


def loads(data: Any, /, **how: Any) -> Any:
    """Return what bytes hold."""
    return _loads(data, **how) if looking() is None else Unpickler(io.BytesIO(data), **how).load()


class _Bounded:
    """A file of which nobody reads more at once than there may be: memory is had before anything is read."""

    def __init__(self, file: Any) -> None:
        self._file = file
        self.readline = file.readline

    def read(self, size: int) -> Any:
        if size > _MOST_BYTES:
            raise refused("more bytes than stand there")
        return self._file.read(size)


class Unpickler(pickle._Unpickler):
    """One whose table is a dict, and whose containers are made of what stands there."""

    def __init__(self, file: Any, **how: Any) -> None:
        self._is_looked_at = looking() is not None
        super().__init__(_Bounded(file) if self._is_looked_at else file, **how)
        if not self._is_looked_at:  # in the author's own process all is as it is
            vars(self)["dispatch"] = _DOES
        self._items = self._hashed = 0
        self._met: dict[int, list[Any]] = {}

    def load(self) -> Any:
        """Return what stands there, if it is no more than it would be if it stood there in full."""
        if not self._is_looked_at:
            return super().load()
        unframer: Any = pickle._Unframer(self._file_read, self._file_readline)  # type: ignore[attr-defined]
        self.read, self.readinto, self.readline = unframer.read, unframer.readinto, unframer.readline
        self._unframer = unframer
        self.metastack: list[Any] = []
        self.stack: list[Any] = []
        self.append = self.stack.append
        self.proto = 0
        try:
            for _ in range(_MOST_STEPS):
                if not (step := self.read(1)):
                    raise EOFError("Ran out of input")
                self.dispatch[step[0]](self)
        except pickle._Stop as end:  # type: ignore[attr-defined]
            _check_in_full(end.value)
            return end.value
        except (struct.error, IndexError):  # in the words of Python's own
            raise pickle.UnpicklingError("pickle data was truncated") from None
        raise refused("more steps than any value takes")

    def find_class(self, module: str, name: str) -> Any:
        """Return what makes a value of a class; who asks for another class than plain data is refused."""
        if not self._is_looked_at:
            return super().find_class(module, name)
        if (module, name) in BY_NAME:
            return BY_NAME[module, name]
        found = super().find_class(module, name)
        if found is Fraction:
            return _fraction
        return self._counting(found) if found in _MADE else found

    def _counting(self, make: Callable[..., Any]) -> Callable[..., Any]:
        def made(*args: Any) -> Any:
            if make is bytearray and any(type(one) is int for one in args):
                raise refused("bytes that do not stand there")
            if not all(type(one) in (str, bytes, list, tuple, dict, set, int, type(None)) for one in args):
                raise refused("a container of what is none")
            self._count(sum(len(one) for one in args if one is not None and type(one) is not int))
            if make not in (deque, bytearray):
                for one in args:
                    self._check_keys(one if isinstance(one, list | tuple | dict | set) else ())
            return make(*args)

        return made

    def _count(self, items: int) -> None:
        self._items += items
        if self._items > _MOST:
            raise refused("more items than stand there")

    # -- what is kept by its hash --------------------------------------------------------------------------------------

    def _check_keys(self, keys: Iterable[Any]) -> None:
        for key in keys:
            if type(key) in (tuple, list):  # also a pair of a dict that is made of pairs
                self._weigh(key)
            if is_unchosen(key) or type(key) is list:
                continue
            met = self._met.setdefault(hash(key), [])
            if key not in met:
                met.append(key)
            if len(met) > _MOST_MET:
                raise refused("keys of one hash")

    def _weigh(self, key: Iterable[Any]) -> None:
        level: list[Any] = [key]
        for _ in range(_DEEPEST_KEY):
            self._hashed += sum(map(len, level))
            if self._hashed > _MOST_HASHED:
                raise refused("keys that are larger than what stands there")
            level = [part for one in level for part in one if type(part) is tuple]
            if not level:
                return
        raise refused("keys in keys")

    def _into(self, item: Any, *kinds: type) -> None:
        """Make sure that what follows is put into a container of these kinds: an array may make much of a value."""
        if type(item) not in kinds:
            raise refused("items in what is no container")

    def _sets_items(self) -> None:
        self._into(self.metastack[-1][-1], *_DICTS)
        self._check_keys(self.stack[::2])
        _DOES[pickle.SETITEMS[0]](self)

    def _sets_item(self) -> None:
        self._into(self.stack[-3], *_DICTS)
        self._check_keys(self.stack[-2:-1])
        _DOES[pickle.SETITEM[0]](self)

    def _appends_items(self) -> None:
        self._into(self.metastack[-1][-1], list, deque)
        _DOES[pickle.APPENDS[0]](self)

    def _appends_item(self) -> None:
        self._into(self.stack[-2], list, deque)
        _DOES[pickle.APPEND[0]](self)

    def _adds_items(self) -> None:
        self._into(self.metastack[-1][-1], set)
        self._check_keys(self.stack)
        _DOES[pickle.ADDITEMS[0]](self)

    def _makes_frozenset(self) -> None:
        self._check_keys(self.stack)
        _DOES[pickle.FROZENSET[0]](self)

    def _makes_dict(self) -> None:
        self._check_keys(self.stack[::2])
        _DOES[pickle.DICT[0]](self)

    def _builds(self) -> None:
        state, made = self.stack.pop(), self.stack[-1]
        if type(made) is np.ndarray:
            self._count(fill(made, state))
        elif isinstance(made, np.dtype):
            complete_kind(made, state)
        else:
            raise refused("a state of what is no plain data")

    def _makes_bytes(self) -> None:
        (size,) = np.frombuffer(self.read(8), "<u8").tolist()
        self.append(bytearray(self.read(size)))

    dispatch: ClassVar[dict[int, Callable[[Any], None]]] = {
        **_DOES,
        pickle.SETITEM[0]: _sets_item,
        pickle.SETITEMS[0]: _sets_items,
        pickle.APPEND[0]: _appends_item,
        pickle.APPENDS[0]: _appends_items,
        pickle.ADDITEMS[0]: _adds_items,
        pickle.FROZENSET[0]: _makes_frozenset,
        pickle.DICT[0]: _makes_dict,
        pickle.BUILD[0]: _builds,
        pickle.BYTEARRAY8[0]: _makes_bytes,
    }


def _check_in_full(value: Any) -> None:
    """Refuse what would be very large if each thing in it stood there as often as it is meant."""
    sizes: dict[int, int] = {}
    waiting = [(value, False)]
    while waiting:
        item, is_counted = waiting.pop()
        if is_counted:
            sizes[id(item)] = found = 1 + sum(sizes.get(id(part), 1) for part in _parts(item))
            if found > _MOST:
                raise refused("more items than stand there")
        elif id(item) not in sizes and type(item) in _HOLDING:
            sizes[id(item)] = 1  # in itself it is no more
            waiting.append((item, True))
            waiting += [(part, False) for part in _parts(item) if type(part) in _HOLDING]


_HOLDING = frozenset((list, tuple, dict, set, frozenset, deque, Counter, OrderedDict, np.ndarray))


def _parts(item: Any) -> Iterator[Any]:
    if isinstance(item, dict):
        yield from item
        yield from item.values()
    elif type(item) is not np.ndarray:
        yield from item
    elif item.dtype.hasobject:
        yield from item.ravel().tolist()


def _fraction(*parts: Any) -> Fraction:
    if not all(type(one) is int or (type(one) is str and _FRACTION.fullmatch(one)) for one in parts):
        raise refused("a fraction of another form")
    return Fraction(*parts)


IN_PLACE = (
    (pickle, "load", _load, load),
    (pickle, "loads", _loads, loads),
    (pickle, "Unpickler", _Unpickler, Unpickler),
    (shelve, "Unpickler", _Unpickler, Unpickler),
)
"""What takes whose place while a test runs that works with files, as in `grader.suite.programs`."""
