"""A hand-in on its way from where it was received into ``<student>/<assignment>/``, which it reaches whole.

Everything is a rename, and which renames are done can be seen from the folders. A server that is killed in the middle
therefore goes on where it was: what it replaced is an attempt, never half of one, and what is new is all there.

1. What stands there moves to ``.attempts/.leaving``, file by file; then that folder gets the name of its time.
2. The received folder becomes ``.arriving`` beside the files: from here on nothing in the place is older.
3. Its files move up, the time last.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from grader.classroom.handed_in import TIMESTAMP, read_time, timestamp
from grader.submission.find import ATTEMPTS

LEAVING = ".leaving"
ARRIVING = ".arriving"


class Misplaced(OSError):
    """A link stands where a folder of ours should be."""


def prepare(folder: Path, time: datetime) -> None:
    """Write down when the files of a received folder were handed in, and have the disk take all of it."""
    (folder / TIMESTAMP).write_text(timestamp(time), encoding="ascii")
    for path in sorted(folder.iterdir()):
        _sync(path)
    _sync(folder)
    _sync(folder.parent)


@dataclass(frozen=True)
class Place:
    """The folder of a student's work for an assignment, below that of the class."""

    class_folder: Path
    student: str
    assignment: str

    @property
    def folder(self) -> Path:
        """The folder itself."""
        return self.class_folder / self.student / self.assignment

    def take(self, received: Path) -> None:
        """Put a received folder in its place, or go on with that after an interruption.

        Raises
        ------
        OSError
            if something cannot be written; doing it again goes on from there.
        """
        attempts, arriving = self.folder / ATTEMPTS, self.folder / ARRIVING
        for folder in (self.folder.parent, self.folder, attempts):
            if folder.is_symlink():
                raise Misplaced(f"{folder} is a link")
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if received.is_dir():
            self._let_leave(attempts)
            received.rename(arriving)
            _sync(self.folder)
        if arriving.is_dir():
            self._let_arrive(arriving)
        _sync(self.folder)

    def _let_leave(self, attempts: Path) -> None:
        leaving = attempts / LEAVING
        there = list(_present(self.folder))
        if not there and not leaving.is_dir():
            return
        leaving.mkdir(exist_ok=True)
        # The time first: a file that is still here without it is of the same hand-in all the same.
        for path in sorted(there, key=lambda one: one.name != TIMESTAMP):
            path.rename(leaving / path.name)
        leaving.rename(attempts / _name(attempts, read_time(leaving / TIMESTAMP)))
        _sync(attempts)

    def _let_arrive(self, arriving: Path) -> None:
        for path in sorted(arriving.iterdir(), key=lambda one: one.name == TIMESTAMP):
            path.rename(self.folder / path.name)
        arriving.rmdir()

    def files(self) -> Mapping[str, Path]:
        """Return the files that stand here now, by name."""
        if not self.folder.is_dir() or self.folder.is_symlink():
            return {}
        return {path.name: path for path in sorted(_present(self.folder)) if _is_work(path)}

    def attempts(self) -> list[tuple[str, Mapping[str, Path]]]:
        """Return earlier attempts by name, each with its files."""
        folder = self.folder / ATTEMPTS
        if not folder.is_dir() or folder.is_symlink():
            return []
        names = sorted(path.name for path in _present(folder) if path.is_dir() and not path.is_symlink())
        return [
            (name, {path.name: path for path in sorted(_present(folder / name)) if _is_work(path)}) for name in names
        ]


def _is_work(path: Path) -> bool:
    return path.name != TIMESTAMP and path.is_file() and not path.is_symlink()


def _present(folder: Path) -> Iterator[Path]:
    return (path for path in folder.iterdir() if not path.name.startswith("."))


def _name(attempts: Path, time: datetime | None) -> str:
    """Return a name that no attempt has: when it was handed in, or else a number."""
    taken = {path.name for path in attempts.iterdir()}
    if time is None:
        return next(name for number in range(1, len(taken) + 2) if (name := str(number)) not in taken)
    first = f"{time.astimezone(UTC):%Y-%m-%dT%H%M%SZ}"
    return next(
        name for name in (first, *(f"{first}-{number}" for number in range(2, len(taken) + 2))) if name not in taken
    )


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NOFOLLOW)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
