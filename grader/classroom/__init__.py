"""Many submissions: finding them, grading them in parallel, keeping what is done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from grader.classroom.discover import Job, UsageError, discover
from grader.classroom.overrides import FinalGrade, Override, Overrides, final, read_overrides
from grader.classroom.stopping import Stop
from grader.classroom.store import GradeStore, StoreError

if TYPE_CHECKING:
    from grader.classroom.batch import Batch, Done, JsonArray
    from grader.classroom.one import grade
    from grader.classroom.pool import Pool

__all__ = [
    "Batch", "Done", "FinalGrade", "GradeStore", "Job", "JsonArray", "Override", "Overrides", "Pool", "Stop",
    "StoreError", "UsageError", "discover", "final", "grade", "read_overrides",
]  # fmt: skip

_DOORS = {
    "Batch": "grader.classroom.batch",
    "Done": "grader.classroom.batch",
    "JsonArray": "grader.classroom.batch",
    "Pool": "grader.classroom.pool",
    "grade": "grader.classroom.one",
}


def __getattr__(name: str) -> Any:
    # Lazy: what reads Grades, or shares our errors, needs no sandbox.
    if name not in _DOORS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module  # noqa: PLC0415

    return getattr(import_module(_DOORS[name]), name)
