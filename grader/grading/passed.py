"""On which answers tests have passed: remembered by hashes, and kept for the next station and the next run."""

from __future__ import annotations

import os
from contextlib import suppress
from functools import cached_property
from pathlib import Path

from grader.diagnosis.keeping import usable_folder
from grader.grading.depending import Depending

_MOST = 200_000
_SIZE = 32


class Passed:
    """The hashes of one assignment: of an exercise, a seed, a test and what was answered in it, together.

    Without anything that they are ``depending`` on they are kept nowhere.
    """

    def __init__(self, depending: Depending | None = None) -> None:
        self._depending = depending
        self._new: list[bytes] = []

    def __contains__(self, key: bytes) -> bool:
        return key in self._known

    def add(self, key: bytes) -> None:
        """Remember a hash; `keep` keeps it."""
        if len(self._known) >= _MOST:
            self._known.clear()
        self._known.add(key)
        self._new.append(key)

    def keep(self) -> None:
        """Keep what came since the last time, behind what others keep."""
        new, self._new = b"".join(self._new), []
        if not new or self._path is None:
            return
        with suppress(OSError):
            file = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
            try:
                # What a disk without room has cut off would be read for half of another one.
                if os.fstat(file).st_size % _SIZE == 0 and os.fstat(file).st_size + len(new) <= _MOST * _SIZE:
                    os.write(file, new)
            finally:
                os.close(file)

    @cached_property
    def _path(self) -> Path | None:
        if self._depending is None or (folder := usable_folder("passed")) is None:
            return None
        return folder / self._depending.key("passed")

    @cached_property
    def _known(self) -> set[bytes]:
        data = b""
        if self._path is not None:
            with suppress(OSError):
                data = self._path.read_bytes()[: _MOST * _SIZE]
        return {data[at : at + _SIZE] for at in range(0, len(data), _SIZE)}
