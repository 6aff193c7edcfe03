"""Which file of a folder is the submission."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from io import BufferedReader
from pathlib import Path

from grader.submission.choose import MAX_TOLD, choose, is_archive, is_theirs, may_be_code, readable
from grader.submission.model import Rejection
from grader.submission.modules import MAX_MODULE, module_paths
from grader.submission.opening import open_regular

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
    """

    path: Path
    ignored: tuple[str, ...] = ()
    work: str = ""
    modules: tuple[str, ...] = ()

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


def find_submission(folder: Path, stem: str) -> Found | Rejection:
    """Return the file to grade in a student's folder for one assignment, by the rules of `choose`.

    Links are not followed.

    Parameters
    ----------
    folder : Path
        ``<student>/<assignment>``.
    stem : str
        The released name without its suffix.
    """
    if os.path.islink(folder):
        return Rejection("folder_is_link", readable(folder.name))
    unread: list[OSError] = []
    try:
        entries = list(_entries(folder, unread))
    except OSError as problem:
        return Rejection("folder_unreadable", f"{readable(folder.name)}: {problem.strerror}")
    chosen = choose([name for name, is_file in entries if is_file], stem)
    names = [name for name, _ in entries if "/" not in name and name != ATTEMPTS]
    if isinstance(chosen, Rejection):
        if chosen.reason == "no_file" and unread:
            name = os.path.relpath(unread[0].filename, folder)
            return Rejection("folder_unreadable", f"{readable(name)}: {unread[0].strerror}")
        if chosen.reason == "no_file":
            return Rejection("no_file", readable(", ".join(names[:5])))
        return chosen
    modules = module_paths((name for name, is_file in entries if is_file), chosen)
    known = {chosen.partition("/")[0], *_SLIPS, *(path.partition("/")[0] for path in modules)}
    others = [readable(name) for name in names if name not in known and not name.startswith(".")]
    return Found(folder / chosen, tuple(others[:MAX_TOLD]), chosen, modules)


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
