"""What tests hold of large answers: one that asks again and again, and keeps what comes, holds no more than memory has.

Answers that nobody holds any more count for nothing, so that a test may ask for as many as it likes.
"""

from __future__ import annotations

import weakref
from collections.abc import Iterator
from typing import Any

import numpy as np

from grader.remote.wire import WireError, leaves_of

MAX_HELD = 256 << 20
"""Bytes in all large answers of a submission that are held at a time."""
_SMALL = 1 << 20


class Holding:
    """Counts the bytes of answers that are still held."""

    def __init__(self) -> None:
        self.held = 0

    def note(self, value: Any, size: int) -> None:
        """Count an answer that came in so many bytes until it is let go.

        Raises
        ------
        WireError
            if more is held than any honest submission answers.
        """
        if size < _SMALL:
            return
        for part in _arrays_in(value):
            size -= part.nbytes
            self._keep(part, part.nbytes)
        if size > 0 and type(value) is not np.ndarray:
            self._keep(value, size)
        if self.held > MAX_HELD:
            raise WireError("more in answers that a test holds than any honest submission gives")

    def _keep(self, part: Any, size: int) -> None:
        try:
            weakref.finalize(part, self._let_go, size).atexit = False
        except TypeError:  # a text or bytes, of which one is small
            return
        self.held += size

    def _let_go(self, size: int) -> None:
        self.held -= size


def _arrays_in(value: Any) -> Iterator[Any]:
    if isinstance(value, np.ndarray):
        yield value
    else:
        for part in leaves_of(value):
            if isinstance(part, np.ndarray) or type(part) not in _FLAT:
                yield from _arrays_in(part)


_FLAT = frozenset({bool, int, float, str, bytes, type(None)})
