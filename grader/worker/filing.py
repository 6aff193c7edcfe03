"""Files that a test hands to the student's code, and those that this code writes where a test looks for them.

They lie in folders below the working directory: the first is that itself, and each of the others stands for one of the
test's.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress

MAX_FILES = 100
MAX_FILE = 1 << 20
_MAX_SEEN = 1000
_FOLDER = ".of-the-test-"


class Filing:
    """The folders, and how each of their files was when the other side last knew."""

    def __init__(self) -> None:
        self._home = ""
        self._known: dict[int, dict[str, tuple[int, int]]] = {}

    def store(self, number: int, files: list[list[object]], gone: list[str]) -> str:
        """Put files into a folder, take away what is gone, and return where the folder is."""
        folder = self._folder(number)
        for name, data in files:
            path = os.path.join(folder, str(name))
            os.makedirs(os.path.dirname(path), exist_ok=True)
            if data is None:
                os.makedirs(path, exist_ok=True)
            elif isinstance(data, bytes):
                with open(path, "wb") as file:
                    file.write(data)
        for name in gone:
            with suppress(OSError):
                os.remove(os.path.join(folder, name))
        self._known[number] = dict(_marks(folder))
        return folder

    def stored(self, number: int) -> list[list[object]]:
        """Return what was written in a folder since the last time, as [name, content], and what was removed."""
        folder, known = self._folder(number), self._known.get(number, {})
        now = self._known[number] = dict(_marks(folder))
        written = [name for name, mark in now.items() if known.get(name) != mark][:MAX_FILES]
        return [[[name, _content(os.path.join(folder, name))] for name in written], [*(known.keys() - now.keys())]]

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


def _marks(folder: str) -> Iterator[tuple[str, tuple[int, int]]]:
    seen = 0
    for place, folders, names in os.walk(folder):
        folders[:] = [one for one in folders if not one.startswith(_FOLDER)]
        for name in names:
            path = os.path.join(place, name)
            with suppress(OSError):
                told = os.stat(path)
                yield os.path.relpath(path, folder), (told.st_mtime_ns, told.st_size)
            seen += 1
            if seen == _MAX_SEEN:
                return
        for name in folders:
            yield os.path.relpath(os.path.join(place, name), folder), (-1, 0)


def _content(path: str) -> bytes | None:
    """Return what is in a file, up to a bound; None for a folder."""
    try:
        with open(path, "rb") as file:
            return file.read(MAX_FILE)
    except OSError:
        return None
