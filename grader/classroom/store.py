"""Grades on disk: one file each, whole or not at all.

The folder itself is the journal. A Grade appears by a rename, so that a process killed at any moment leaves the old
file or the new one, and feedback appears before the Grade that it belongs to. What the disk has not taken yet when the
power fails is missing or cannot be read, and is graded again: the same verdict in the same bytes.
"""

from __future__ import annotations

import fcntl
import os
import time
from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

import msgspec

from grader.classroom.attempts import Attempt
from grader.classroom.discover import UsageError
from grader.classroom.handed_in import read_time, timestamp
from grader.grading import Grade, grade_from_json, grade_to_json
from grader.sandbox import syscalls

_SYNC_SECONDS = 1.0


class StoreError(UsageError):
    """A folder of Grades that cannot be written; the text says why and what to do."""


class GradeStore:
    """Grades under one folder: ``<student>/<assignment>.json``, beside it what the student may read and the time.

    Those of earlier attempts stand in ``<student>/<assignment>.attempts/<name>.json``. Methods that take an attempt's
    name are about the present submission where it is empty.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._synced = time.monotonic()

    def path(self, student: str, assignment: str, attempt: str = "") -> Path:
        """Return where a grade is kept."""
        if attempt:
            return self._attempts(student, assignment) / f"{attempt}.json"
        return self.folder / student / f"{assignment}.json"

    def read(self, student: str, assignment: str, attempt: str = "") -> Grade | None:
        """Return a kept grade; None if there is none that can be read."""
        return read_grade(self.path(student, assignment, attempt))

    def attempts(self, student: str, assignment: str) -> list[Attempt]:
        """Return every kept grade of earlier attempts that can be read."""
        names = [path.stem for path in sorted(self._attempts(student, assignment).glob("*.json"))]
        return [
            Attempt(name, grade, self.handed_in(student, assignment, name))
            for name in names
            if (grade := self.read(student, assignment, name)) is not None
        ]

    def forget_attempts(self, student: str, assignment: str, *, but: Collection[str]) -> None:
        """Remove the grades of attempts that are not there any more: they must not count.

        Raises
        ------
        StoreError
            as `write`.
        """
        for path in sorted(self._attempts(student, assignment).glob("*.json")):
            if path.stem not in but:
                self.write_handed_in(student, assignment, None, path.stem)
                _remove(path)

    def grades(self) -> Iterator[Grade]:
        """Yield every kept grade of a present submission that can be read, by student and assignment."""
        for path in sorted(self.folder.glob("*/*.json")):
            if (grade := read_grade(path)) is not None:
                yield grade

    def write(self, grade: Grade, feedback: str, attempt: str = "") -> None:
        """Keep a grade and its feedback; feedback is of all attempts together, and kept with the present one.

        Raises
        ------
        StoreError
            if the disk is full or the folder cannot be written; what was kept before is still there.
        """
        path = self.path(grade.student, grade.assignment, attempt)
        # The grade comes last: where it is, its feedback is too.
        if not attempt:
            self.write_feedback(grade, feedback)
        write_whole(path, grade_to_json(grade))
        if time.monotonic() > self._synced + _SYNC_SECONDS:
            self.sync()

    def write_feedback(self, grade: Grade, feedback: str) -> None:
        """Keep what the student may read, if it is not there already."""
        path = self.path(grade.student, grade.assignment).with_suffix(".feedback.md")
        with suppress(OSError):
            if path.read_bytes() == feedback.encode():
                return
        write_whole(path, feedback.encode())

    def handed_in(self, student: str, assignment: str, attempt: str = "") -> datetime | None:
        """Return when the submission of a kept grade was handed in; None where that is not known."""
        return read_time(self._timestamp(student, assignment, attempt))

    def write_handed_in(self, student: str, assignment: str, time: datetime | None, attempt: str = "") -> None:
        """Keep when a submission was handed in, if that is not there already.

        Raises
        ------
        StoreError
            as `write`.
        """
        path = self._timestamp(student, assignment, attempt)
        if time is None:
            _remove(path)
        elif read_time(path) != time:
            write_whole(path, timestamp(time).encode())

    def _timestamp(self, student: str, assignment: str, attempt: str) -> Path:
        return self.path(student, assignment, attempt).with_suffix(".timestamp.txt")

    def _attempts(self, student: str, assignment: str) -> Path:
        return self.folder / student / f"{assignment}.attempts"

    def sync(self) -> None:
        """Wait until everything written is on the disk; far cheaper for many files at once than for each.

        Raises
        ------
        StoreError
            if the disk did not take it.
        """
        try:
            syscalls.sync_filesystem(self.folder)
        except OSError as problem:
            raise _refused(self.folder, problem) from None
        self._synced = time.monotonic()

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Make the folder, and keep other graders from writing into it meanwhile.

        Raises
        ------
        StoreError
            if one is, or the folder cannot be made.
        """
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            folder = os.open(self.folder, os.O_RDONLY | os.O_DIRECTORY)
        except OSError as problem:
            raise _refused(self.folder, problem) from None
        try:
            fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(folder)
            raise StoreError(
                f"{self.folder}: another grader is writing there; wait for it, or choose another"
            ) from None
        except OSError:
            pass  # a file system without locks
        try:
            yield
        finally:
            os.close(folder)


def read_grade(path: Path) -> Grade | None:
    """Return the Grade in a file; None if there is none that can be read."""
    try:
        return grade_from_json(path.read_bytes())
    except (OSError, msgspec.MsgspecError):
        return None


def write_whole(path: Path, data: bytes) -> None:
    """Write a file so that a reader sees the old one or the new one, also after a crash."""
    # Always the same name: what a killed process left of it is overwritten by the next.
    temporary = path.with_name(f".{path.name}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_bytes(data)
        temporary.replace(path)
    except OSError as problem:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise _refused(path, problem) from None


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as problem:
        raise _refused(path, problem) from None


def _refused(path: Path, problem: OSError) -> StoreError:
    return StoreError(
        f"{path} cannot be written: {problem.strerror}; what was written before is kept. "
        "Mend this and run the same command again for the rest"
    )
