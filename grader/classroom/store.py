"""Grades on disk: one file each, written whole or not at all, and known by what they depend on."""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import msgspec

from grader import __version__
from grader.classroom.discover import Job
from grader.course import Assignment, Course
from grader.grading import Grade, grade_from_json, grade_to_json
from grader.grading.pictures import FILE as PICTURES
from grader.submission import Found


def fingerprint(job: Job, course: Course, seed: int, level: str, exercises: frozenset[str] | None) -> str:
    """Return a hash of everything the verdict on a job depends on."""
    assignment = course.assignment(job.assignment)
    found = job.find(assignment)
    digest = hashlib.sha256(_course_digest(assignment))
    digest.update(repr((__version__, seed, level, sorted(exercises or ()), course.limits)).encode())
    if isinstance(found, Found):
        digest.update(repr((found.path.name, found.ignored)).encode())
        try:
            with found.path.open("rb") as file:
                digest.update(hashlib.file_digest(file, "sha256").digest())
        except OSError as problem:
            digest.update(str(problem.errno).encode())
    else:
        digest.update(repr(found).encode())
    return digest.hexdigest()


@cache
def _course_digest(assignment: Assignment) -> bytes:
    digest = hashlib.sha256()
    pictures = assignment.suite_path.glob(PICTURES)
    files = [assignment.authored_path, *sorted(assignment.suite_path.rglob("*.py")), *pictures]
    for path in files:
        digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.digest()


class GradeStore:
    """Grades under one folder: ``<student>/<assignment>.json``, and what the student may read beside it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path(self, student: str, assignment: str) -> Path:
        """Return where a grade is kept."""
        return self.folder / student / f"{assignment}.json"

    def read(self, job: Job) -> Grade | None:
        """Return the kept grade of a job; None if there is none that can be read."""
        try:
            return grade_from_json(self.path(job.student, job.assignment).read_bytes())
        except (OSError, msgspec.MsgspecError):
            return None

    def grades(self) -> Iterator[Grade]:
        """Yield every kept grade that can be read, by student and assignment."""
        for path in sorted(self.folder.glob("*/*.json")):
            try:
                yield grade_from_json(path.read_bytes())
            except (OSError, msgspec.MsgspecError):
                continue

    def write(self, grade: Grade, feedback: str) -> None:
        """Keep a grade and its feedback."""
        path = self.path(grade.student, grade.assignment)
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path.with_suffix(".feedback.md"), feedback.encode())
        write_whole(path, grade_to_json(grade))


def write_whole(path: Path, data: bytes) -> None:
    """Write a file so that a reader sees the old one or the new one, also after a crash."""
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(temporary, 0o644)
        os.replace(temporary, path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
