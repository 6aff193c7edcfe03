"""Putting one submission into the tree, whole, and never something older in the place of something newer.

What stood there before is kept as an earlier attempt (`grader.classroom.attempts`), and so is what comes later than
something newer: in which order sources are collected does not matter.
"""

from __future__ import annotations

import hashlib
import shutil
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from grader.classroom.handed_in import TIMESTAMP, read_time, timestamp
from grader.classroom.store import write_whole
from grader.collecting.tree import files_below
from grader.submission.choose import is_archive, may_be_code
from grader.submission.find import ATTEMPTS

_MAX_NAME = 240
"""Bytes; of 255, some are for what a file is called while it is written."""
_MAX_SUFFIX = 16
_PART = ".part"
_REPLACED = ".replaced"
"""What is just being replaced: it becomes an attempt when everything else is written, and is none before that."""


class State(StrEnum):
    """What became of a submission.

    ``new``, ``same`` and ``updated`` are in the tree, and so is what is ``earlier`` than what is there: as an attempt.
    ``kept``: no time tells which is newer. ``conflict``: more than one student may be meant, or there is more than one
    submission for a student. ``unmatched``: nobody of the roster. ``empty``: nothing that could be graded. ``refused``:
    a link stands in its place, or it cannot be read or written.
    """

    NEW = "new"
    SAME = "same"
    UPDATED = "updated"
    EARLIER = "earlier"
    KEPT = "kept"
    CONFLICT = "conflict"
    UNMATCHED = "unmatched"
    EMPTY = "empty"
    REFUSED = "refused"


@dataclass(frozen=True)
class Place:
    """A student's folder for one assignment, ``<into>/<student>/<assignment>``."""

    into: Path
    student: str
    assignment: str

    @property
    def folder(self) -> Path:
        """The folder itself."""
        return self.into / self.student / self.assignment

    @property
    def attempts(self) -> Path:
        """The folder of earlier attempts in it."""
        return self.folder / ATTEMPTS

    def state(self, files: Mapping[str, bytes], time: datetime | None, *, replace: bool) -> State:
        """Return what `put` would do, by looking only; for what is ``EARLIER``, what `put_earlier` would."""
        if self._is_refused():
            return State.REFUSED
        there, wanted, known = _files(self.folder), _composed(files), self._time()
        if there == wanted:
            is_corrected = time is not None and time != known and (replace or known is None)
            return State.UPDATED if is_corrected or self._replaced.exists() else State.SAME
        is_older = time is not None and known is not None and time < known
        if is_older and not replace:
            return self.state_of_earlier(files)
        if there.items() <= wanted.items():  # nothing is lost; half of it is there after an interruption
            return State.UPDATED if there else State.NEW
        return State.UPDATED if replace or (time and known and time > known) else State.KEPT

    def state_of_earlier(self, files: Mapping[str, bytes]) -> State:
        """Return what `put_earlier` would do, by looking only."""
        if self._is_refused():
            return State.REFUSED
        wanted = _composed(files)
        return State.SAME if wanted in (_files(self.folder), *self._contents()) else State.EARLIER

    def attempt(self, files: Mapping[str, bytes], time: datetime | None) -> str:
        """Return the name of the attempt that `put` makes of what is there; empty where it makes none.

        None is made of what an interruption left, of what these files complete, and of what is an attempt already.
        """
        there, wanted = _files(self.folder), _composed(files)
        if self._is_half_replaced(there, wanted):
            return self._name(read_time(self._replaced / TIMESTAMP))
        known = self._time()
        is_completed = there.items() <= wanted.items() and known in (None, time)
        if not there or there == wanted or is_completed or there in self._contents():
            return ""
        return self._name(known)

    def put(self, files: Mapping[str, bytes], time: datetime | None) -> None:
        """Write the files and their time. Other notebooks, scripts and archives go, since they would compete.

        Raises
        ------
        OSError
            if something cannot be written.
        """
        wanted = _composed(files)
        self._save(files, time)
        for path, data in wanted.items():
            target = self.folder / path
            self._make_folders(target.parent)
            write_whole(target, data)
        for path in _files(self.folder):
            if path not in wanted:
                (self.folder / path).unlink()
        if time is not None:
            write_whole(self.folder / TIMESTAMP, timestamp(time).encode())
        else:
            (self.folder / TIMESTAMP).unlink(missing_ok=True)  # it was that of what stood here before
        self._finish()

    def put_earlier(self, files: Mapping[str, bytes], time: datetime | None) -> None:
        """Write the files and their time as an earlier attempt.

        Raises
        ------
        OSError
            if something cannot be written.
        """
        self._write(_composed(files), time, self.attempts / self._name(time))

    @property
    def _replaced(self) -> Path:
        return self.attempts / _REPLACED

    def _is_refused(self) -> bool:
        folders = (self.folder.parent, self.folder, self.attempts)
        return any(path.is_symlink() or (path.exists() and not path.is_dir()) for path in folders)

    def _time(self) -> datetime | None:
        return read_time(self.folder / TIMESTAMP)

    def _is_half_replaced(self, there: dict[str, bytes], wanted: dict[str, bytes]) -> bool:
        """Whether what is there is what an interruption left of putting just this."""
        return self._replaced.exists() and there.items() <= _files(self._replaced).items() | wanted.items()

    def _save(self, files: Mapping[str, bytes], time: datetime | None) -> None:
        there = _files(self.folder)
        if not self.attempt(files, time) or self._is_half_replaced(there, _composed(files)):
            return
        self._finish()
        self._write(there, self._time(), self._replaced)

    def _finish(self) -> None:
        if self._replaced.exists():
            self._replaced.rename(self.attempts / self._name(read_time(self._replaced / TIMESTAMP)))

    def _write(self, files: dict[str, bytes], time: datetime | None, target: Path) -> None:
        """Write an attempt, which is there whole or not at all."""
        part = self.attempts / _PART
        if part.exists():
            shutil.rmtree(part)
        self._make_folders(part)
        for path, data in files.items():
            self._make_folders((part / path).parent)
            write_whole(part / path, data)
        if time is not None:
            write_whole(part / TIMESTAMP, timestamp(time).encode())
        part.rename(target)

    def _name(self, time: datetime | None) -> str:
        """Return a name that no attempt has: when it was handed in, or else a number."""
        taken = {path.name for path in self._kept()}
        if time is None:
            return next(name for number in range(1, len(taken) + 2) if (name := str(number)) not in taken)
        first = f"{time.astimezone(UTC):%Y-%m-%dT%H%M%SZ}"
        more = (f"{first}-{number}" for number in range(2, len(taken) + 2))
        return next(name for name in (first, *more) if name not in taken)

    def _kept(self) -> list[Path]:
        if not self.attempts.is_dir():
            return []
        return sorted(path for path in self.attempts.iterdir() if not path.name.startswith("."))

    def _contents(self) -> Iterator[dict[str, bytes]]:
        """Yield what each attempt holds."""
        return (_files(path) for path in self._kept() if path.is_dir() and not path.is_symlink())

    def _make_folders(self, folder: Path) -> None:
        """Make a folder and those above it; a link among those inside the student's would lead elsewhere."""
        inside = folder.relative_to(self.folder.parent).parts
        if any(self.folder.parent.joinpath(*inside[:number]).is_symlink() for number in range(len(inside) + 1)):
            raise OSError(f"{folder} leads through a link")
        folder.mkdir(parents=True, exist_ok=True)


def _files(folder: Path) -> dict[str, bytes]:
    """Return the notebooks, scripts and archives below a folder, by their paths."""
    found = files_below(folder)
    return {file.path: file.read() for file in found if may_be_code(file.path) or is_archive(file.path)}


def _composed(files: Mapping[str, bytes]) -> dict[str, bytes]:
    composed = ((unicodedata.normalize("NFC", path), data) for path, data in files.items())
    return {"/".join(map(_short, path.split("/"))): data for path, data in composed}


def _short(name: str) -> str:
    """Return a name that every disk takes: Windows and macOS count letters, and Linux bytes, of which Hangul has 3."""
    if len(name.encode()) <= _MAX_NAME:
        return name
    end = name[-_MAX_SUFFIX:]
    suffix = end[end.index(".") :] if "." in end else ""
    begin = name.encode()[: _MAX_NAME // 2].decode("utf-8", "ignore")
    return f"{begin}-{hashlib.sha256(name.encode()).hexdigest()[:8]}{suffix}"
