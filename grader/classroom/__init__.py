"""Many submissions: finding them, grading them in parallel, keeping what is done."""

from grader.classroom.discover import Job, UsageError, discover
from grader.classroom.one import grade
from grader.classroom.pool import Pool
from grader.classroom.store import GradeStore

__all__ = ["GradeStore", "Job", "Pool", "UsageError", "discover", "grade"]
