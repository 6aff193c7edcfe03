"""Which file of a folder is the submission."""

from __future__ import annotations

import mmap
import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from io import BufferedReader
from pathlib import Path

from grader.submission.archive import read_archive
from grader.submission.cells import BROKEN, code_cells
from grader.submission.choose import MAX_TOLD, is_archive, is_theirs, may_be_code, readable
from grader.submission.model import Rejection
from grader.submission.modules import MAX_MODULE, module_paths
from grader.submission.notebook import TooMuch
from grader.submission.opening import open_regular
from grader.submission.work import MAX_COMPARED, Chosen, Released, choose_work, written_in

_MAX_ENTRIES = 10_000
ATTEMPTS = ".attempts"
"""The folder of earlier attempts; hidden, so that nothing in it is ever taken for the present submission."""
# What nbgrader and `grader collect` put beside the files.
_SLIPS = ("timestamp.txt", "submission_secret.txt")


@dataclass(frozen=True)
class Found:
    """The file to read, and what stands beside it.

    Attributes
    ----------
    ignored : tuple of str
        Names that are placed nowhere.
    work : str
        The path of the file from the folder that was handed in.
    modules : tuple of str
        The paths, from there, of Python files that the work may import.
    rivals : tuple of str
        The paths of other files in which exercises are written, differently.
    """

    path: Path
    ignored: tuple[str, ...] = ()
    work: str = ""
    modules: tuple[str, ...] = ()
    rivals: tuple[str, ...] = ()

    @property
    def inside(self) -> int:
        """How many of the folders that lead to the file are the student's; none where a file was named by itself."""
        return self.work.count("/") + 1 if self.work else 0

    def open(self) -> BufferedReader:
        """Open the file, as `open_regular` does.

        Raises
        ------
        OSError
            if it is not, or not any more, what was found.
        """
        return open_regular(self.path, self.inside)

    def module_files(self) -> list[tuple[str, bytes]]:
        """Return the modules with their bytes, of each at most one more than are read."""
        root = self.path.parents[self.work.count("/")]
        read = ((path, _bytes(root / path, path.count("/") + 1)) for path in self.modules)
        return [(path, data) for path, data in read if data is not None]


def find_submission(folder: Path, released: Released) -> Found | Rejection:
    """Return the file to grade in a student's folder for one assignment, by the rules of `choose_work`.

    Links are not followed.

    Parameters
    ----------
    folder : Path
        ``<student>/<assignment>``.
    released : Released
        What students were given.
    """
    if os.path.islink(folder):
        return Rejection("folder_is_link", readable(folder.name))
    unread: list[OSError] = []
    try:
        entries = list(_entries(folder, unread))
    except OSError as problem:
        return Rejection("folder_unreadable", f"{readable(folder.name)}: {problem.strerror}")
    chosen = _chosen(folder, [name for name, is_file in entries if is_file], released)
    names = [name for name, _ in entries if "/" not in name and name != ATTEMPTS]
    if isinstance(chosen, Rejection):
        if chosen.reason == "no_file" and unread:
            name = os.path.relpath(unread[0].filename, folder)
            return Rejection("folder_unreadable", f"{readable(name)}: {unread[0].strerror}")
        if chosen.reason == "no_file":
            return Rejection("no_file", readable(", ".join(names[:5])))
        return chosen
    work = chosen.path
    modules = module_paths((name for name, is_file in entries if is_file), work)
    known = {work.partition("/")[0], *_SLIPS, *(path.partition("/")[0] for path in modules)}
    others = [readable(name) for name in names if name not in known and not name.startswith(".")]
    return Found(folder / work, tuple(others[:MAX_TOLD]), work, modules, tuple(map(readable, chosen.rivals)))


def _chosen(folder: Path, paths: list[str], released: Released) -> Chosen | Rejection:
    """Return the work; an archive with work in it where the files beside it have none."""

    def sources(path: str) -> list[str]:
        return _sources(folder / path, path.count("/") + 1)

    chosen = choose_work(paths, released, sources)
    packed = [path for path in paths if is_archive(path) and is_theirs(path)] if released.stubs else []
    if not packed or (isinstance(chosen, Chosen) and (chosen.rivals or _is_work(sources(chosen.path), released))):
        return chosen
    for path in packed[:MAX_COMPARED]:
        with suppress(OSError), open_regular(folder / path, path.count("/") + 1) as file:
            member = read_archive(file, readable(path), released)
            if not isinstance(member, Rejection) and _is_work(_sources_of(member.name, member.data), released):
                return Chosen(path)
    return chosen


def _is_work(sources: list[str], released: Released) -> bool:
    return written_in(sources, released.stubs).total > 0


def _sources(path: Path, inside: int) -> list[str]:
    """Return the code of a file, to be compared; nothing where it cannot be read."""
    try:
        with open_regular(path, inside) as file:
            if not os.fstat(file.fileno()).st_size:
                return []
            return _sources_of(path.name, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
    except OSError:
        return []


def _sources_of(name: str, data: mmap.mmap | bytes) -> list[str]:
    try:
        return [cell.source for cell in code_cells(name, data).cells]
    except (TooMuch, *BROKEN):
        return []


def _entries(folder: Path, unread: list[OSError]) -> Iterator[tuple[str, bool]]:
    """Yield what is in a folder and in its folders, and whether it may be a submission, up to a bound.

    Of inner folders that cannot be read, the problem is added to ``unread``.
    """
    waiting = [""]
    left = _MAX_ENTRIES
    for inner in waiting:
        try:
            with os.scandir(folder / inner) as entries:
                listed = sorted((entry.name, entry) for entry, _ in zip(entries, range(left), strict=False))
        except OSError as problem:
            if not inner:
                raise
            unread.append(problem)
            continue
        left -= len(listed)
        for name, entry in listed:
            path = f"{inner}{name}"
            yield path, (may_be_code(name) or is_archive(name)) and _is_regular(entry)
            if is_theirs(path + "/file") and entry.is_dir(follow_symlinks=False):
                waiting.append(path + "/")


def _bytes(path: Path, inside: int) -> bytes | None:
    """Return the beginning of a file among a student's; None for a link, or for what cannot be read."""
    try:
        with open_regular(path, inside) as file:
            return file.read(MAX_MODULE + 1)
    except OSError:
        return None


def _is_regular(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_file(follow_symlinks=False)
    except OSError:
        return False
