"""Under what a command grades: the course, and the isolation that this host offers."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from grader.classroom.discover import UsageError
from grader.course import Course, CourseError, find_course, load_course
from grader.course.course import COURSE_FILE
from grader.course.given import absent
from grader.sandbox.host import SandboxUnavailable, find_isolation
from grader.sandbox.levels import SAFE, Isolation, Level


def course_of(path: Path | None) -> Course:
    """Return the course in a folder, or the one around the working directory."""
    return load_course(path) if path is not None else find_course(Path.cwd())


def check_packages(course: Course) -> None:
    """Make sure that what submissions of a course may import is there.

    Raises
    ------
    CourseError
        if a package that the course declares is not installed.
    """
    missing = absent(package for one in course.assignments for package in one.packages)
    if missing:
        where = course.root / COURSE_FILE
        raise CourseError(f"{where}: packages of the course are not installed here; pip install {' '.join(missing)}")


def choose_isolation(wanted: str) -> Isolation:
    """Return the isolation for a level by name, or for ``auto``.

    Raises
    ------
    UsageError
        for a name that is no level.
    SandboxUnavailable
        if the level cannot be had, or ``auto`` finds none that is safe for the code of others.
    """
    if wanted == "auto":
        found = _found(None)
        if found.level not in SAFE:
            raise SandboxUnavailable(
                f"this host enforces only {found.level}, which does not keep a submission from your files; "
                f"`grader doctor` says why. To grade all the same, ask for it: --isolation {found.level}"
            )
        return found
    if wanted not in list(Level):
        raise UsageError(f"isolation is {wanted!r}, expected auto, {', '.join(Level)}")
    return _found(Level(wanted))


_found = cache(find_isolation)
