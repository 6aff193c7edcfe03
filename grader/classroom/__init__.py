"""Many submissions: finding them, grading them in parallel, keeping what is done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from grader.classroom.discover import Job, UsageError, discover
from grader.classroom.store import GradeStore

if TYPE_CHECKING:
    from grader.classroom.one import grade
    from grader.classroom.pool import Pool

__all__ = ["GradeStore", "Job", "Pool", "UsageError", "discover", "grade"]

_DOORS = {"grade": "grader.classroom.one", "Pool": "grader.classroom.pool"}


def __getattr__(name: str) -> Any:
    # Lazy: what reads Grades, or shares our errors, needs no sandbox.
    if name not in _DOORS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module  # noqa: PLC0415

    return getattr(import_module(_DOORS[name]), name)
