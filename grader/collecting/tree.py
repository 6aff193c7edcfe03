"""Folders on disk as hostile input: no link is followed, and what is listed and read is bounded."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from grader.collecting.handed import File
from grader.submission.choose import is_theirs
from grader.submission.unpacking import MAX_UNPACKED

_MAX_ENTRIES = 100_000


def files_below(folder: Path) -> Iterator[File]:
    """Yield the regular files of a folder and of those in it that may be a student's, in a stable order."""
    left = _MAX_ENTRIES
    waiting = [""]
    for inner in waiting:
        try:
            with os.scandir(folder / inner) as entries:
                listed = sorted((entry.name, entry) for entry, _ in zip(entries, range(left), strict=False))
        except OSError:
            continue
        left -= len(listed)
        for name, entry in listed:
            path = f"{inner}{name}"
            found = entry.stat(follow_symlinks=False)
            if stat.S_ISREG(found.st_mode):
                time = datetime.fromtimestamp(found.st_mtime, UTC)
                yield File(os.fsencode(path).decode("utf-8", "replace"), time, partial(read_file, folder / path))
            elif stat.S_ISDIR(found.st_mode) and is_theirs(path + "/file"):
                waiting.append(path + "/")


def read_file(path: Path, limit: int = MAX_UNPACKED) -> bytes:
    """Return a file's content.

    Raises
    ------
    OSError
        if it is a link, no regular file, larger than the limit, or cannot be read.
    """
    # Without waiting, since a pipe that somebody put here would never begin.
    handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    with open(handle, "rb") as file:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise OSError(f"{path} is no regular file")
        data = file.read(limit + 1)
    if len(data) > limit:
        raise OSError(f"{path} is larger than {limit} bytes")
    return data


def read_small(path: Path, limit: int) -> str:
    """Return a short text; an empty one where there is none to be read."""
    try:
        return read_file(path, limit).decode("ascii", "replace")
    except OSError:
        return ""
