"""Whether a namespace is as it was, found out without touching what is in it.

To look at each name and value of a module counts a reference to it, and so the kernel copies every page on which one
of them lies: some two hundred for NumPy's, in each worker. What a dict holds stands in one table of addresses, which
is read as bytes. How it lies there is Python's own affair: it is read in the versions whose layout is known, and tried
out when this is imported. Elsewhere names and values are compared one by one. Where a dict says by a version of
its own that nothing was changed, its table is not read either.
"""

from __future__ import annotations

import ctypes
import operator
import struct
import sys
from collections.abc import Mapping
from typing import Any

_EMPTY = sys.getsizeof({})
_WORD = struct.calcsize("P")
# Of a dict: references to it, its type, how many items it has, a version, and where its table is.
_USED, _TABLE = 2 * _WORD, 4 * _WORD
# Of a table: what is before its sizes holds a version, which changes as the dict is read.
_SIZES = 2 * _WORD
_FEW = 30
_Header = ctypes.c_char * (3 * _WORD)


class Namespace:
    """A dict, or what is seen of one, as it is now.

    What is in it lives as long as this does, so that no other object comes to have its address.
    """

    def __init__(self, names: Mapping[str, Any]) -> None:
        self._names = names
        self._before = dict(names)
        self._table = _read(names)
        self._header = _Header.from_address(id(names) + _USED) if _HAS_VERSIONS and type(names) is dict else None
        self._seen = b"" if self._header is None else self._header.raw

    def is_as_before(self) -> bool:
        """Whether it has the same objects under the same names, in the same order."""
        if self._header is not None and self._header.raw == self._seen:
            return True  # nothing was changed, nor changed back
        if self._table and self._table == _read(self._names):
            return True
        return list(self._names) == list(self._before) and all(
            map(operator.is_, self._names.values(), self._before.values())
        )


def _read(names: Mapping[str, Any]) -> bytes:
    """Return the table of a dict, and how many items are in it; nothing for what has no table of its own."""
    size = sys.getsizeof(names) - _EMPTY
    if not _IS_KNOWN or type(names) is not dict or len(names) < _FEW or size <= _SIZES:
        return b""
    used = ctypes.string_at(id(names) + _USED, _WORD)
    (table,) = struct.unpack("P", ctypes.string_at(id(names) + _TABLE, _WORD))
    return used + ctypes.string_at(table + _SIZES, size - _SIZES)


def _has_versions() -> bool:
    """Whether the version of a dict says that something was changed in it, also where it was changed back."""
    names: dict[str, Any] = {f"name_{number}": object() for number in range(100)}
    header = _Header.from_address(id(names) + _USED)
    one = names["name_7"]
    seen = [header.raw]
    for item in (object(), one):
        names["name_7"] = item
        seen.append(header.raw)
    names["another"] = one
    del names["another"]
    seen.append(header.raw)
    is_read = dict(names) and header.raw == seen[-1]
    return bool(is_read) and len(set(seen)) == len(seen)


def _is_known() -> bool:
    """Whether tables are where they are looked for: each change of a dict shows, and its reversal."""
    names: dict[str, Any] = {f"name_{number}": object() for number in range(100)}
    (used,) = struct.unpack("P", ctypes.string_at(id(names) + _USED, _WORD))
    if used != len(names):
        return False
    before, (name, one) = _read(names), list(names.items())[7]
    if struct.pack("PP", id(name), id(one)) not in before:
        return False
    names[name] = object()
    is_seen = _read(names) != before
    names[name] = one
    is_same = _read(names) == before
    names["another"] = one
    return is_seen and is_same and _read(names) != before


# No address is followed where nobody has looked: to read at a wrong one ends the process.
_IS_KNOWN = sys.implementation.name == "cpython" and sys.version_info[:2] in ((3, 11), (3, 12), (3, 13))
_IS_KNOWN = _IS_KNOWN and _is_known()
_HAS_VERSIONS = _IS_KNOWN and _has_versions()
