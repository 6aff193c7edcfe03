"""Fewer and larger pages for what every worker shares, and fewer mappings: a fork copies the table of all of them.

A process with scikit-learn has 25,000 pages of its own, of 4 KB; of 2 MB they are 50. Linux does it since 6.1, where
large pages are allowed. Each of its libraries has five mappings, of which two are enough. Where the kernel allows
neither, all stays as it was.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

_LARGE = 2 << 20
_HUGEPAGE, _COLLAPSE = 14, 25
# What is allowed with a library's code and with its data, as `mprotect` has it.
_BESIDE = {"r-xp": 1 | 4, "rw-p": 1 | 2}


class _Mapping(NamedTuple):
    first: int
    last: int
    allowed: str
    offset: int
    file: str


def collapse() -> int:
    """Have the kernel put this process's own memory into large pages; return how many bytes it did."""
    try:
        advise = ctypes.CDLL(None, use_errno=True).madvise
        ranges = list(_own_memory())
    except (OSError, AttributeError, ValueError):
        return 0
    advise.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int]
    done = 0
    for first, last in ranges:
        begin, end = -(-first // _LARGE) * _LARGE, last // _LARGE * _LARGE
        if begin < end and not advise(begin, end - begin, _HUGEPAGE) and not advise(begin, end - begin, _COLLAPSE):
            done += end - begin
    return done


def join() -> int:
    """Let what libraries only read lie in one mapping with their code or data; return how many mappings were spared.

    Code that runs here may change its own process as it likes, and is confined by what is around it: that a library's
    constants can be run or written takes nothing from that.
    """
    try:
        protect = ctypes.CDLL(None, use_errno=True).mprotect
        found = list(_mappings())
    except (OSError, AttributeError, ValueError):
        return 0
    protect.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int]
    joined: dict[_Mapping, int] = {}
    for one, other in pairwise(found):
        for reading, beside in ((one, other), (other, one)):
            if _is_one_piece(one, other) and reading.allowed == "r--p" and beside.allowed in _BESIDE:
                joined[reading] = _BESIDE[beside.allowed]
    return sum(not protect(one.first, one.last - one.first, allowed) for one, allowed in joined.items())


def _is_one_piece(one: _Mapping, other: _Mapping) -> bool:
    """Whether a mapping goes on in the other one, in memory and in the file."""
    return (
        one.file.startswith("/")
        and one.file == other.file
        and one.last == other.first
        and other.offset - one.offset == other.first - one.first
    )


def _own_memory() -> Iterator[tuple[int, int]]:
    """Find where this process has memory of its own that it may write: the heap, and what has no file."""
    return ((one.first, one.last) for one in _mappings() if one.allowed == "rw-p" and one.file in ("", "[heap]"))


def _mappings() -> Iterator[_Mapping]:
    with open("/proc/self/maps", encoding="utf-8", errors="surrogateescape") as lines:
        for line in lines:
            bounds, allowed, offset, _, _, *file = line.split(None, 5)
            first, _, last = bounds.partition("-")
            yield _Mapping(int(first, 16), int(last, 16), allowed, int(offset, 16), "".join(file).strip())
