"""Wrong programs that answer in less than double precision: whoever answers chooses it, and no test may give for it."""

from __future__ import annotations

from typing import Any

import numpy as np

from grader.remote.wire.received import RECEIVED, mapped

PRECISIONS = ("float32", "float16")
_COMPLEX = np.complex64


class InPrecision:
    """Gives a test every number of an answer in a precision, as a program would that converts what it returns.

    ``hear`` is the listener of a `grader.remote.talk.Talk`.
    """

    def __init__(self, precision: str) -> None:
        self._type = np.dtype(precision)

    def start(self) -> None:
        """Begin another test."""

    def hear(self, _: tuple[Any, ...], reply: Any) -> Any:
        """Return a reply in the precision."""
        with np.errstate(all="ignore"):
            return self._converted(reply)

    def _converted(self, value: Any) -> Any:
        if type(value) in (float, complex) or isinstance(value, np.floating | np.complexfloating):
            return self._converted(np.asarray(value))[()]
        if type(value) is np.ndarray and value.dtype.kind in "fc":
            return value.astype(_COMPLEX if value.dtype.kind == "c" else self._type)
        if type(value) in RECEIVED:
            return mapped(value, self._converted)
        return tuple(map(self._converted, value)) if type(value) is tuple else value
