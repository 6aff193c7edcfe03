"""Putting one submission into the tree, whole, and never something older in the place of something newer."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from grader.classroom.handed_in import TIMESTAMP, read_time, timestamp
from grader.classroom.store import write_whole
from grader.collecting.tree import files_below
from grader.submission.choose import is_archive, may_be_code


class State(StrEnum):
    """What became of a submission.

    ``new``, ``same`` and ``updated`` are in the tree. ``kept``: what is there is newer, or no time tells which is.
    ``superseded``: the same student handed in something newer. ``conflict``: the same student handed in twice, and no
    time tells which counts. ``unmatched``: nobody of the roster. ``empty``: nothing that could be graded.
    ``refused``: a link stands in its place, or it cannot be read or written.
    """

    NEW = "new"
    SAME = "same"
    UPDATED = "updated"
    KEPT = "kept"
    SUPERSEDED = "superseded"
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

    def state(self, files: Mapping[str, bytes], time: datetime | None, *, replace: bool) -> State:
        """Return what `put` would do, by looking only."""
        folders = (self.folder.parent, self.folder)
        if any(path.is_symlink() or (path.exists() and not path.is_dir()) for path in folders):
            return State.REFUSED
        there, wanted = self._there(), {_composed(path): data for path, data in files.items()}
        if there == wanted:
            return State.SAME
        if there.items() <= wanted.items():  # nothing is lost; half of it is there after an interruption
            return State.UPDATED if there else State.NEW
        known = read_time(self.folder / TIMESTAMP)
        return State.UPDATED if replace or (time and known and time > known) else State.KEPT

    def put(self, files: Mapping[str, bytes], time: datetime | None) -> None:
        """Write the files and their time. Other notebooks, scripts and archives go, since they would compete.

        Raises
        ------
        OSError
            if something cannot be written.
        """
        wanted = {_composed(path): data for path, data in files.items()}
        for path, data in wanted.items():
            target = self.folder / path
            self._make_folders(target.parent)
            write_whole(target, data)
        for path in self._there():
            if path not in wanted:
                (self.folder / path).unlink()
        if time is not None:
            write_whole(self.folder / TIMESTAMP, timestamp(time).encode())
        else:
            (self.folder / TIMESTAMP).unlink(missing_ok=True)  # it was that of what stood here before

    def _make_folders(self, folder: Path) -> None:
        """Make a folder and those above it; a link among those inside the student's would lead elsewhere."""
        inside = folder.relative_to(self.folder.parent).parts
        if any(self.folder.parent.joinpath(*inside[:number]).is_symlink() for number in range(len(inside) + 1)):
            raise OSError(f"{folder} leads through a link")
        folder.mkdir(parents=True, exist_ok=True)

    def _there(self) -> dict[str, bytes]:
        found = files_below(self.folder)
        return {file.path: file.read() for file in found if may_be_code(file.path) or is_archive(file.path)}


def _composed(path: str) -> str:
    return unicodedata.normalize("NFC", path)
