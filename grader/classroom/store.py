"""Grades on disk: one file each, whole or not at all.

The folder itself is the journal. A Grade appears by a rename, so that a process killed at any moment leaves the old
file or the new one, and feedback appears before the Grade that it belongs to. What the disk has not taken yet when the
power fails is missing or cannot be read, and is graded again: the same verdict in the same bytes.
"""

from __future__ import annotations

import fcntl
import os
import stat
import time
from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from functools import cached_property
from pathlib import Path

import msgspec

from grader.classroom.attempts import Attempt
from grader.classroom.discover import UsageError
from grader.classroom.handed_in import read_time, timestamp
from grader.grading import Grade, grade_from_json, grade_to_json
from grader.sandbox import syscalls

_SYNC_SECONDS = 1.0
_PATIENCE_SECONDS = 1.0
_LOOK_SECONDS = 0.02
_OTHERS_SECONDS = 10.0


class StoreError(UsageError):
    """A folder of Grades that cannot be written; the text says why and what to do."""


class GradeStore:
    """Grades under one folder: ``<student>/<assignment>.json``, beside it what the student may read and the time.

    Those of earlier attempts stand in ``<student>/<assignment>.attempts/<name>.json``. Methods that take an attempt's
    name are about the present submission where it is empty.

    Grades hold expected values and names of hidden tests, so files and folders are their owner's alone, whatever the
    umask. Who shares them with assistants says so on the folder itself, by its group and the bit that hands the group
    down (``chmod g+rwxs``): then what that group may do there holds for all that is written in it.

    It waits for the disk now and then, or does not where somebody else ``waits`` for all that is written here.
    """

    def __init__(self, folder: Path, *, waits: bool = True) -> None:
        self.folder = folder
        self._waits = waits
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

    def write(self, grade: Grade, feedback: str, attempt: str = "", data: bytes = b"") -> None:
        """Keep a grade and its feedback; feedback is of all attempts together, and kept with the present one.

        ``data`` is the grade's JSON form, if somebody has it.

        Raises
        ------
        StoreError
            if the disk is full or the folder cannot be written; what was kept before is still there.
        """
        path = self.path(grade.student, grade.assignment, attempt)
        # The grade comes last: where it is, its feedback is too.
        if not attempt:
            self.write_feedback(grade, feedback)
        self._write(path, data or grade_to_json(grade))
        if self._waits:
            self.sync_now_and_then()

    def write_feedback(self, grade: Grade, feedback: str) -> None:
        """Keep what the student may read, if it is not there already."""
        path = self.path(grade.student, grade.assignment).with_suffix(".feedback.md")
        with suppress(OSError):
            if path.read_bytes() == feedback.encode():
                return
        self._write(path, feedback.encode())

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
            self._write(path, timestamp(time).encode())

    def write_beside(self, name: str, data: bytes) -> None:
        """Write a file that stands beside the students' folders, as private as the Grades are.

        Raises
        ------
        StoreError
            as `write`.
        """
        self._write(self.folder / name, data)

    @contextmanager
    def alone(self, name: str) -> Iterator[None]:
        """Be the only one, among processes that ask by the same name, until the block ends; wait for those before.

        Raises
        ------
        StoreError
            if the lock cannot be made, or another process does not let go of it.
        """
        path = self.folder / f".{name}.lock"
        try:
            self._make_folders(self.folder)
            lock = os.open(path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600 | self._for_group & 0o060)
        except OSError as problem:
            raise _refused(path, problem) from None
        try:
            _wait_for(lock, path)
            yield
        finally:
            os.close(lock)

    @cached_property
    def _for_group(self) -> int:
        """What the group may do with folders: nothing, unless the one of Grades, or where it is to be made, says so."""
        for folder in (self.folder, self.folder.absolute().parent):
            with suppress(OSError):
                mode = folder.stat().st_mode
                return mode & stat.S_IRWXG if mode & stat.S_ISGID else 0
        return 0

    def _write(self, path: Path, data: bytes) -> None:
        """Write a file whole, which is never for others to read, also not while it is written."""
        try:
            self._make_folders(path.parent)
            temporary = os.open(_part(path), os.O_WRONLY | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
            try:
                os.fchmod(temporary, 0o600 | self._for_group & 0o060)
            finally:
                os.close(temporary)
        except OSError as problem:
            raise _refused(path, problem) from None
        write_whole(path, data)

    def _make_folders(self, folder: Path) -> None:
        if folder.is_dir():
            return
        if folder != self.folder:
            self._make_folders(folder.parent)
        else:
            folder.parent.mkdir(parents=True, exist_ok=True)
        group = self._for_group  # before there is a folder that would answer for itself
        with suppress(FileExistsError):
            folder.mkdir(0o700)
            if group:
                folder.chmod(0o2700 | group)

    def _close_to_others(self) -> None:
        """Take from others what an earlier version let them do with the folders in this one."""
        with os.scandir(self.folder) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    found = entry.stat(follow_symlinks=False)
                    if found.st_mode & (0o077 & ~self._for_group) and found.st_uid == os.geteuid():
                        os.chmod(entry.path, found.st_mode & (0o7700 | self._for_group))

    def _timestamp(self, student: str, assignment: str, attempt: str) -> Path:
        return self.path(student, assignment, attempt).with_suffix(".timestamp.txt")

    def _attempts(self, student: str, assignment: str) -> Path:
        return self.folder / student / f"{assignment}.attempts"

    def sync_now_and_then(self) -> None:
        """Wait for the disk if that is due; raises as `sync`."""
        if time.monotonic() > self._synced + _SYNC_SECONDS:
            self.sync()

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
    def locked(self, patience: float = _PATIENCE_SECONDS) -> Iterator[None]:
        """Make the folder, and keep other graders from writing into it meanwhile.

        Parameters
        ----------
        patience : float
            So many seconds another one is waited for: a server has the folder for as long as it writes one Grade.

        Raises
        ------
        StoreError
            if one goes on writing, or the folder cannot be made.
        """
        try:
            self._make_folders(self.folder)
            self._close_to_others()
            folder = os.open(self.folder, os.O_RDONLY | os.O_DIRECTORY)
        except OSError as problem:
            raise _refused(self.folder, problem) from None
        until = time.monotonic() + patience
        try:
            while True:
                try:
                    fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    break
                except BlockingIOError:
                    if time.monotonic() > until:
                        raise
                    time.sleep(_LOOK_SECONDS)
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


def _wait_for(lock: int, path: Path) -> None:
    end = time.monotonic() + _OTHERS_SECONDS
    while True:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() > end:
                raise StoreError(f"{path}: another process has been writing for long; try again") from None
            time.sleep(_LOOK_SECONDS)
        except OSError:
            return  # a file system without locks
        else:
            return


def read_grade(path: Path) -> Grade | None:
    """Return the Grade in a file; None if there is none that can be read."""
    try:
        return grade_from_json(path.read_bytes())
    except (OSError, msgspec.MsgspecError, UnicodeError):
        return None


def write_whole(path: Path, data: bytes) -> None:
    """Write a file so that a reader sees the old one or the new one, also after a crash."""
    # Always the same name: what a killed process left of it is overwritten by the next.
    temporary = _part(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_bytes(data)
        temporary.replace(path)
    except OSError as problem:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise _refused(path, problem) from None


def _part(path: Path) -> Path:
    return path.with_name(f".{path.name}.part")


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
