"""What a failed assert shows of objects: pytest asks each for its text, and then a comparison says what differs.

The texts are thrown away, and each would be a message to the student's process.
"""

from __future__ import annotations

import sys
from contextvars import ContextVar

_SAFEREPR = "_pytest._io.saferepr"
_has_told: ContextVar[bool] = ContextVar("has_told", default=False)


def note_comparison(*, told: bool) -> None:
    """Note whether the latest comparison has said what differs; False when a test begins."""
    _has_told.set(told)


def is_thrown_away() -> bool:
    """Whether it is pytest that asks the caller for its text, for an assert that has failed by such a comparison."""
    return _has_told.get() and sys._getframe(2).f_globals.get("__name__") == _SAFEREPR
