"""Under what a command grades: the course, and the isolation that this host offers."""

from __future__ import annotations

from collections.abc import Container
from functools import cache
from pathlib import Path

from grader.classroom.discover import UsageError
from grader.course import Course, CourseError, find_course, load_course
from grader.course.course import COURSE_FILE
from grader.course.given import absent
from grader.sandbox.host import SandboxUnavailable
from grader.sandbox.isolation import find_isolation
from grader.sandbox.levels import SAFE, Isolation, Level, Limits


def course_of(path: Path | None) -> Course:
    """Return the course in a folder, or the one around the working directory."""
    return load_course(path) if path is not None else find_course(Path.cwd())


def worker_limits(course: Course) -> Limits:
    """Return what the course lets a worker use at most, as far as a host may be unable to give or to deny it."""
    return Limits(memory=max(one.limits(course.limits).memory_mb for one in course.assignments) << 20)


def check_packages(course: Course, assignments: Container[str] | None = None) -> None:
    """Make sure that what submissions of a course may import, and what its hidden tests need, is there.

    Parameters
    ----------
    assignments : container of str, optional
        Those that are to be graded; by default all.

    Raises
    ------
    CourseError
        if a package that the course declares is not installed, or what stands beside an authored file is too much.
    """
    chosen = [one for one in course.assignments if assignments is None or one.name in assignments]
    if missing := absent(package for one in chosen for package in one.packages):
        where = course.root / COURSE_FILE
        raise CourseError(f"{where}: packages of the course are not installed here; pip install {' '.join(missing)}")
    for one in chosen:
        _ = one.environment
        if missing := absent(one.needs):
            raise CourseError(
                f"{course.root / COURSE_FILE}: the hidden tests of {one.name} need {', '.join(missing)}, which is not "
                "installed here"
            )


def choose_isolation(wanted: str, limits: Limits | None = None) -> Isolation:
    """Return the isolation for a level by name, or for ``auto``, tried with the limits that workers will have.

    Raises
    ------
    UsageError
        for a name that is no level.
    SandboxUnavailable
        if the level cannot be had, or ``auto`` finds none that is safe for the code of others.
    """
    if wanted == "auto":
        found = _found(None, limits)
        if found.level not in SAFE:
            why = "; ".join(f"{level}: {why}" for level, why in found.refused.items())
            raise SandboxUnavailable(
                f"this host enforces only {found.level}, which does not keep a submission from your files; "
                f"`grader doctor` says more ({why}). To grade all the same, ask for it: --isolation {found.level}"
            )
        return found
    if wanted not in list(Level):
        raise UsageError(f"isolation is {wanted!r}, expected auto, {', '.join(Level)}")
    return _found(Level(wanted), limits)


_found = cache(find_isolation)
