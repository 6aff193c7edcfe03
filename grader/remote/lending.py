"""The table of what one side of a conversation lends to the other, and the relay between two conversations.

Three kinds of objects are lent. A function of a test may be called and nothing else, and an iterator of a test's gives
its next item. What stands in for a student's own lives in a worker of its own, the lender's: the trusted side runs
nothing of it, and relays what the student's code asks of it. An object of the student's in the hands of the lender, a
function to be differentiated or a layer that a network is made of, may be called, by itself and by the names of methods
that classes of the reference have; any other use would tell its author what the reference does with it, step by step.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from functools import partial
from itertools import islice
from typing import Any

import numpy as np

from grader.remote.proxy import Method, Remote
from grader.remote.wire import BUILT_IN, ITERATOR, ReceivedDict, ReceivedList, Reference, WireError, ordinary

MAX_HANDED = 64 << 20
"""Bytes in all arguments of a test's own functions during one request: such a function may keep what it is given."""
MAX_ARGUMENTS = 2 << 20
"""Bytes in the arguments of one call of such a function, which computes with them on the trusted side."""
_MAX_LENT = 2000
_MAX_TAKEN = 10_000
"""Items of one iterator of a test's, which may have no end: ``list(iterator)`` is a mistake of many."""


class Opaque(RuntimeError):
    """The reference looks into an object of the student's that it was given."""


class Lending:
    """The table of lent objects of one conversation.

    ``methods`` are names of methods by which a lender may use an object of the student's.
    """

    def __init__(self) -> None:
        self.methods: frozenset[str] = frozenset()
        self._lent: list[Any] = []
        self._numbers: dict[tuple[int, int], int] = {}
        self._taken: dict[int, int] = {}

    def _number_of(self, item: Any) -> int:
        # Another `Remote` arrives each time, of one and the same object.
        key = (id(item._conversation.carrier), item._reference.id) if isinstance(item, Remote) else (id(item), -1)
        if key not in self._numbers:
            if len(self._lent) >= _MAX_LENT:
                raise WireError("more objects lent than any honest submission needs")
            self._numbers[key] = len(self._lent)
            self._lent.append(item)
        return self._numbers[key]

    def refer(self, item: Any) -> Reference:
        """Return the reference under which an object is lent.

        Raises
        ------
        TypeError
            for what is neither plain data, nor callable, nor an object of another worker.
        """
        if isinstance(item, Remote):
            known = item._reference
            if item._conversation.lends:
                public = tuple(name for name in known.methods if not name.startswith("_"))
                return Reference("trusted", self._number_of(item), known.type_name, public)
            usable = tuple(name for name in known.methods if name in self.methods)
            return Reference("trusted", self._number_of(item), "", usable)
        if isinstance(item, Iterator):
            return Reference("trusted", self._number_of(item), ITERATOR)
        if not callable(item):
            raise TypeError(f"a {type(item).__name__} can be neither sent nor lent to the student's code")
        # What `functools.wraps` hands on, and `f.__name__` in an output.
        name = getattr(item, "__name__", "")
        return Reference("trusted", self._number_of(item), name if type(name) is str and name.isidentifier() else "")

    def resolve(self, reference: Reference) -> Any:
        """Return the object behind a reference that came back."""
        if reference.id >= len(self._lent):
            raise WireError("a reference that was never lent")
        return self._lent[reference.id]

    def asked(self, request: list[Any]) -> tuple[Any, str, str | None, list[Any], dict[str, Any], list[Any]]:
        """Return a use of a lent object, each field checked: (object, what, name, args, kwargs, held).

        ``what`` is ``call``, ``get`` or ``set``; held what the other side may have changed in place since: the
        arrays of a constructor, and the attributes that were read.

        Raises
        ------
        WireError
            for a request that no honest worker sends.
        """
        if len(request) != 6:
            raise WireError("a malformed callback")
        number, what, name, args, kwargs, held = request
        if (
            type(number) is not int
            or not 0 <= number < len(self._lent)
            or type(what) is not str
            or what not in ("call", "get", "set")
            or (name is not None and type(name) is not str)
            or not isinstance(args, list)
            or type(kwargs) is not ReceivedDict
            or any(type(key) is not str for key in kwargs)
            or type(held) is not ReceivedList
            or len(held) != 2
            or type(held[0]) is not ReceivedList
            or type(held[1]) is not ReceivedDict
        ):
            raise WireError("a malformed callback")
        if what != "call" and (name is None or len(args) != (what == "set")):
            raise WireError("a malformed callback")
        return self._lent[number], what, name, args, kwargs, held

    def function(self, item: Any, what: str, name: str | None) -> Any:
        """Return what is to be called of a function of a test's, or of an object of the student's.

        Raises
        ------
        Opaque, AttributeError
            for any other use.
        """
        if isinstance(item, Remote):
            if what != "call" or not (name is None or name in self.methods):
                raise Opaque("what a submission gives to the reference can be called there, and nothing else")
            return item if name is None else Method(item, name)
        if what != "call" or name is not None:
            raise AttributeError(f"nothing by the name {name!r} can be used here")
        return partial(self._next_of, item) if isinstance(item, Iterator) else item

    def _next_of(self, iterator: Iterator[Any]) -> list[Any]:
        """Return the next item of a test's iterator in a list, which is empty when there is none.

        Raises
        ------
        ValueError
            where there is no end of it.
        """
        taken = self._taken[id(iterator)] = self._taken.get(id(iterator), 0) + 1
        if taken > _MAX_TAKEN:
            raise ValueError(f"{_MAX_TAKEN} items of an iterator were read, and there are more")
        return list(islice(iterator, 1))


class Use:
    """One use of a lent object that is under way: what the lender changed in its arguments, and nobody was told yet."""

    def __init__(self) -> None:
        self._changes: list[Any] = []

    def note(self, changes: Any) -> None:
        """Keep what was changed by now: an array, or None where nothing was, for each array among the arguments."""
        if type(changes) is not ReceivedList or any(type(one) not in (np.ndarray, type(None)) for one in changes):
            raise WireError("malformed changes")
        before = self._changes + [None] * (len(changes) - len(self._changes))
        self._changes = [old if new is None else new for old, new in zip(before, changes, strict=False)]

    def take(self) -> list[Any]:
        """Return the changes that nobody was told, and forget them."""
        changes, self._changes = self._changes, []
        return changes


def plain(value: Any) -> Any:
    """Return what was received as ordinary containers: another worker knows nothing of what they are copies of."""
    kind = BUILT_IN.get(type(value), type(value))
    if kind in (list, deque):
        return [plain(item) for item in value]
    if issubclass(kind, dict):
        return {key: plain(item) for key, item in value.items()}
    if kind is tuple:
        return tuple(plain(item) for item in value)
    return ordinary(value)
