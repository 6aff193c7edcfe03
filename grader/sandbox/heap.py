"""Holes in the heap of a process, filled before others are forked from it.

Python puts a new object where one was freed, on pages that the fork shares: importing NumPy and a rehearsal leave some
nine thousand such holes, a few on each page. So a worker would copy a page for every few small objects that it makes.
Where the holes are filled, it makes them one beside the other in memory that is new.
"""

from __future__ import annotations

import os
import re
import sys

_LINE = re.compile(r"^ +\d+ +(\d+) +\d+ +\d+ +(\d+) *$", re.MULTILINE)
_STANDARD_ERROR = 2


def fill() -> list[object]:
    """Return objects that lie in the holes, for as long as somebody keeps them; none where Python does not tell."""
    found: list[object] = []
    for size, number in holes().items():
        found += (_of_size(size) for _ in range(number))
    return found


def holes() -> dict[int, int]:
    """Return how many objects of each size Python could make without new memory, in pages that hold others."""
    if not (hasattr(sys, "_debugmallocstats") and hasattr(os, "memfd_create")):
        return {}
    try:
        told, kept = os.memfd_create("holes"), os.dup(_STANDARD_ERROR)
    except OSError:  # a kernel without it, or a filter: then the holes stay
        return {}
    try:
        os.dup2(told, _STANDARD_ERROR)
        sys._debugmallocstats()  # says it there and nowhere else
        text = os.pread(told, os.fstat(told).st_size, 0).decode("ascii", "replace")
    finally:
        os.dup2(kept, _STANDARD_ERROR)
        os.close(kept)
        os.close(told)
    return {int(size): int(number) for size, number in _LINE.findall(text)}


_EMPTY_BYTES = sys.getsizeof(b"")


def _of_size(size: int) -> object:
    """Return an object of this size, which refers to no other."""
    if size <= sys.getsizeof(object()):
        return object()
    return size * 0.5 if size < _EMPTY_BYTES else bytes(size - _EMPTY_BYTES)
