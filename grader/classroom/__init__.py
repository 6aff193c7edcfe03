"""Many submissions: finding them, grading them in parallel, keeping what is done."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from grader.classroom.discover import Job, UsageError, discover

if TYPE_CHECKING:
    from grader.classroom.batch import Batch, Done, JsonArray
    from grader.classroom.handed_in import handed_in_at
    from grader.classroom.one import grade
    from grader.classroom.overrides import FinalGrade, Override, Overrides, final, read_overrides
    from grader.classroom.pool import Pool
    from grader.classroom.stopping import Stop
    from grader.classroom.store import GradeStore, StoreError

__all__ = [
    "Batch", "Done", "FinalGrade", "GradeStore", "Job", "JsonArray", "Override", "Overrides", "Pool", "Stop",
    "StoreError", "UsageError", "discover", "final", "grade", "handed_in_at", "read_overrides",
]  # fmt: skip

_DOORS = {
    "batch": ("Batch", "Done", "JsonArray"),
    "handed_in": ("handed_in_at",),
    "one": ("grade",),
    "overrides": ("FinalGrade", "Override", "Overrides", "final", "read_overrides"),
    "pool": ("Pool",),
    "stopping": ("Stop",),
    "store": ("GradeStore", "StoreError"),
}


def __getattr__(name: str) -> Any:
    # Lazy: what reads Grades, or shares our errors, needs no sandbox.
    for module, names in _DOORS.items():
        if name in names:
            return getattr(import_module(f"grader.classroom.{module}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
