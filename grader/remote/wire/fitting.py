"""What honest code may hold and the other side would refuse: it stays where it lives.

The bounds of the decoder are bounds of what it may cost, and a grid of ten thousand cells or a list in a list in a list
breaks them without any harm meant.
"""

from __future__ import annotations

from collections import Counter, OrderedDict, defaultdict, deque
from collections.abc import Callable, Iterable
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from fractions import Fraction
from pathlib import PosixPath, PurePosixPath, PureWindowsPath
from types import NoneType
from typing import Any

import numpy as np

from grader.remote.wire.limits import MAX_DEPTH, MAX_KEYS, Reference, WireError
from grader.remote.wire.prices import MAX_COST, price_of_container, price_of_items
from grader.remote.wire.received import ReceivedTuple

_SMALL = 1 << 26
_MAX_UNCHOSEN = 50_000
_KEYS: frozenset[type] = frozenset(
    {int, float, bool, complex, str, bytes, NoneType, tuple, frozenset, range, type, ReceivedTuple}
    | {Fraction, Decimal, date, datetime, time, timedelta, PosixPath, PurePosixPath, PureWindowsPath}
)
# Python draws what their hashes begin with.
_DRAWN = frozenset({str, bytes, date, datetime, NoneType, bool})
_CONTAINERS = frozenset({list, tuple, dict, set, frozenset, deque, Counter, OrderedDict, defaultdict})
# The message around a value, and the extension around a tuple.
_DEPTH = MAX_DEPTH - 4


class Keys:
    """The keys of a frame's dicts and sets: of chosen hashes there are few, since those can make one quadratic."""

    def __init__(self) -> None:
        self._left = 4 * MAX_KEYS

    def check(self, keys: Iterable[Any]) -> None:
        """Refuse what is no key, and too many.

        Raises
        ------
        WireError
        """
        chosen = unchosen = 0
        for key in keys:
            if is_unchosen(key):
                unchosen += 1
                continue
            if not is_key(key):
                raise WireError(f"a key of type {type(key).__name__}, or an integer of more than 64 bits")
            chosen += 1
        self._left -= chosen
        if chosen > MAX_KEYS or unchosen > _MAX_UNCHOSEN or self._left < 0:
            raise WireError(f"more than {MAX_KEYS} keys of chosen hashes, or {4 * MAX_KEYS} in one frame")


def is_unchosen(key: Any) -> bool:
    """Whether nobody can choose many keys of this kind that meet in a table.

    The hashes of texts are drawn, and small integers have so few bits that of those which meet there are few as well.
    """
    kind = type(key)
    if kind is int:
        return bool(-_SMALL < key < _SMALL)
    if kind is tuple:
        # Of two integers in a row one can be chosen for the other.
        kinds = [type(one) for one in key]
        return kinds.count(int) <= 1 and set(kinds) <= {int, str} and all(map(is_unchosen, key))
    return kind in _DRAWN


def is_key(key: Any) -> bool:
    """Whether this can be a key where it arrives."""
    kind = type(key)
    # Large integers are all of one hash if they are chosen so; of those of 64 bits only a few are.
    if kind is int:
        return bool(key.bit_length() <= 64)
    if kind is tuple or kind is frozenset:
        return all(map(is_key, key))
    return kind in _KEYS or isinstance(key, np.generic)


def fitting(value: Any, reference: Callable[[Any], Reference]) -> Any:
    """Return a value with references in the place of containers that the other side would refuse.

    Raises
    ------
    WireError
        for more objects than travel.
    """
    return _Fitting(reference).fit(value, 1) if type(value) in _CONTAINERS else value


class _Fitting:
    def __init__(self, reference: Callable[[Any], Reference]) -> None:
        self._reference = reference
        self._left = MAX_COST
        self._keys = Keys()

    def fit(self, value: Any, depth: int) -> Any:
        kind = type(value)
        if kind not in _CONTAINERS:
            return value
        items = list(dict.values(value) if issubclass(kind, dict) else kind.__iter__(value))
        self._left -= price_of_container(kind, len(items)) + price_of_items(items)
        if self._left < 0:
            raise WireError(f"{len(items)} objects and what is around them are too many to travel")
        if depth > _DEPTH or not self._has_keys(value, kind):
            return self._reference(value)
        if kind in (set, frozenset):
            return value
        if _CONTAINERS.isdisjoint(map(type, items)):
            return value
        fitted = [self.fit(item, depth + 1) for item in items]
        if all(one is other for one, other in zip(items, fitted, strict=True)):
            return value
        if kind in (list, tuple):
            return kind(fitted)
        if kind is dict:
            return dict(zip(dict.keys(value), fitted, strict=True))
        return self._reference(value)

    def _has_keys(self, value: Any, kind: type) -> bool:
        if kind not in (set, frozenset) and not issubclass(kind, dict):
            return True
        keys = list(kind.__iter__(value))
        if not all(map(is_key, keys)):
            return False
        try:
            self._keys.check(keys)
        except WireError:
            return False
        return True
