"""Whether students may see their grades."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from grader.classroom import Job
from grader.course import Assignment, Course


def is_published(assignment: Assignment, now: datetime | None = None) -> bool:
    """Return whether an assignment's grades are published at a moment; by default now."""
    if isinstance(assignment.published, bool):
        return assignment.published
    return (now or datetime.now(UTC)) >= assignment.published


def only_published(jobs: Sequence[Job], course: Course) -> tuple[list[Job], list[Assignment]]:
    """Return the jobs of published assignments, and the assignments of the others."""
    hidden = [
        one for one in map(course.assignment, dict.fromkeys(job.assignment for job in jobs)) if not is_published(one)
    ]
    names = {one.name for one in hidden}
    return [job for job in jobs if job.assignment not in names], hidden
