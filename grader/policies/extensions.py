"""More time for one student: ``extensions.toml`` beside ``course.toml``.

::

    [[extension]]
    student = "student03"
    assignment = "ch02_perceptron"
    days = 2                               # of 24 hours after the due time; or
    # until = 2026-12-03T23:59:00+09:00
    reason = "Was ill."

It stands beside the due times that it changes, and not in a folder of Grades: time is given before anything is graded,
and whatever settles a Grade has to know it, nbgrader's late penalties too.
"""

from __future__ import annotations

import datetime
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated

import msgspec

from grader.course import Course, CourseError, aware

EXTENSIONS_FILE = "extensions.toml"
# Two threads that ask msgspec for a type for the first time can meet it half built.
_turn = threading.Lock()


@dataclass(frozen=True)
class Extension:
    """The due time of one student for one assignment, with an offset from UTC, and why they have it."""

    due: datetime.datetime
    reason: str = ""


Extensions = Mapping[tuple[str, str], Extension]
"""By student and assignment."""


class _Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    student: str
    assignment: str
    reason: str
    days: Annotated[int, msgspec.Meta(ge=1, le=10_000)] | None = None
    until: datetime.datetime | None = None


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    extension: list[_Entry] = []


def read_extensions(course: Course) -> Extensions:
    """Return the extensions of a course; none where there is no such file.

    Raises
    ------
    CourseError
        if the file cannot be read, names an assignment that the course does not have or that has no due time, gives
        less time than everybody has, or decides the same thing twice.
    """
    path = course.root / EXTENSIONS_FILE
    try:
        with _turn:
            entries = msgspec.toml.decode(path.read_bytes(), type=_File).extension
    except (FileNotFoundError, IsADirectoryError):
        return {}
    except (OSError, msgspec.MsgspecError, UnicodeError) as problem:
        raise CourseError(f"{path}: {problem}") from None
    dues = {one.name: one.due for one in course.assignments}
    found: dict[tuple[str, str], Extension] = {}
    for number, entry in enumerate(entries, 1):
        where = f"{path}, extension {number}"
        if entry.assignment not in dues:
            raise CourseError(f"{where}: the course has no assignment {entry.assignment!r}; it has: {', '.join(dues)}")
        if (due := dues[entry.assignment]) is None:
            raise CourseError(f"{where}: {entry.assignment} has no due time in course.toml")
        key = (entry.student, entry.assignment)
        if key in found:
            raise CourseError(f"{where}: {entry.student}, {entry.assignment} stands twice; keep one of the two")
        try:
            found[key] = Extension(_until(entry, due), entry.reason)
        except (ValueError, OverflowError) as problem:
            raise CourseError(f"{where}: {problem}") from None
    return found


def _until(entry: _Entry, due: datetime.datetime) -> datetime.datetime:
    if (entry.days is None) == (entry.until is None):
        raise ValueError("expected either days = 2 or until = 2026-12-03T23:59:00+09:00")
    if entry.until is None:
        return due + datetime.timedelta(days=entry.days or 0)
    if aware("until", entry.until) < due:
        raise ValueError(f"until is {entry.until.isoformat()}, before the due time {due.isoformat()}")
    return entry.until
