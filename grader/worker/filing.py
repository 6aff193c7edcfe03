"""Files that a test hands to the student's code, and those that this code writes where a test looks for them.

They lie in folders below the working directory: the first is that itself, and each of the others stands for one of the
test's.
"""

from __future__ import annotations

import hashlib
import os
import stat
import time
from collections.abc import Iterator
from contextlib import suppress
from typing import NamedTuple

from grader.remote.wire.limits import parts

MAX_FILES = 100
MAX_TOLD = 16 << 20
"""Bytes of files that are told at a time, and one more, by which the other side knows that there were too many."""
_SETTLED_NS = 2_000_000_000
"""What was written longer ago gets another time when it is written again, by the clock of whatever file system."""
_MAX_SEEN = 1000
_FOLDER = ".of-the-test-"


class Mark(NamedTuple):
    """What changes when a file is written: its time and size, and what is in it while its time may stay the same.

    Clocks of file systems go by some milliseconds, and a test that writes, asks and writes again is faster.
    """

    time: int
    size: int
    content: bytes = b""


A_FOLDER = Mark(-1, 0)


def mark_of(path: str) -> Mark:
    """Return the mark of a file as it is now.

    Raises
    ------
    OSError
        if it is not there.
    """
    told = os.stat(path)
    may_stay = stat.S_ISREG(told.st_mode) and told.st_mtime_ns > time.time_ns() - _SETTLED_NS
    return Mark(told.st_mtime_ns, told.st_size, _hash(path) if may_stay else b"")


def is_written(path: str, before: Mark | None, now: Mark) -> bool:
    """Whether a file was written between two marks."""
    if before is None or before[:2] != now[:2]:
        return True
    return bool(before.content) and before.content != (now.content or _hash(path))


def _hash(path: str) -> bytes:
    try:
        with open(path, "rb") as file:
            return hashlib.file_digest(file, "sha256").digest()
    except OSError:
        return b""


class Filing:
    """The folders, and how each of their files was when the other side last knew."""

    def __init__(self) -> None:
        self._home = ""
        self._known: dict[int, dict[str, Mark]] = {}

    def store(self, number: int, files: list[list[object]], gone: list[str]) -> str:
        """Put files into a folder, take away what is gone, and return where the folder is."""
        folder = self._folder(number)
        for name, data in files:
            path = os.path.join(folder, str(name))
            os.makedirs(os.path.dirname(path), exist_ok=True)
            if data is None:
                os.makedirs(path, exist_ok=True)
            elif isinstance(data, list):
                with open(path, "wb") as file:
                    file.writelines(data)
        for name in gone:
            with suppress(OSError):
                os.remove(os.path.join(folder, name))
        self._known[number] = dict(_marks(folder))
        return folder

    def stored(self, number: int) -> list[list[object]]:
        """Return what was written in a folder since the last time, as [name, parts of it], and what was removed."""
        folder, known = self._folder(number), self._known.get(number, {})
        now = self._known[number] = dict(_marks(folder))
        written: list[object] = []
        left = MAX_TOLD + 1
        for name, mark in now.items():
            path = os.path.join(folder, name)
            if len(written) < MAX_FILES and is_written(path, known.get(name), mark):
                content = _content(path, left)
                left -= len(content or b"")
                written.append([name, None if content is None else parts(content)])
        return [written, [*(known.keys() - now.keys())]]

    def work_in(self, number: int, below: str) -> None:
        """Go to a place in a folder."""
        os.chdir(os.path.join(self._folder(number), below))

    def _folder(self, number: int) -> str:
        self._home = self._home or os.getcwd()
        folder = os.path.join(self._home, f"{_FOLDER}{number}") if number else self._home
        os.makedirs(folder, exist_ok=True)
        if number not in self._known:
            self._known[number] = dict(_marks(folder))
        return folder


def _marks(folder: str) -> Iterator[tuple[str, Mark]]:
    seen = 0
    for place, folders, names in os.walk(folder):
        folders[:] = [one for one in folders if not one.startswith(_FOLDER)]
        for name in names:
            path = os.path.join(place, name)
            with suppress(OSError):
                yield os.path.relpath(path, folder), mark_of(path)
            seen += 1
            if seen == _MAX_SEEN:
                return
        for name in folders:
            yield os.path.relpath(os.path.join(place, name), folder), A_FOLDER


def _content(path: str, most: int) -> bytes | None:
    """Return what is in a file, up to a bound; None for a folder."""
    try:
        with open(path, "rb") as file:
            return file.read(most)
    except OSError:
        return None
