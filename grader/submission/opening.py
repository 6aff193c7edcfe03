"""Opening files among a student's: what was looked at a moment ago may be something else by now."""

from __future__ import annotations

import errno
import os
import stat
from contextlib import ExitStack
from functools import reduce
from io import BufferedReader
from operator import or_
from pathlib import Path

# Windows has none of these flags. Nobody's files are graded there: a student checks their own.
_FLAGS = "O_BINARY", "O_NOFOLLOW", "O_NONBLOCK", "O_NOCTTY", "O_CLOEXEC"
_FILE = reduce(or_, (getattr(os, flag, 0) for flag in _FLAGS), os.O_RDONLY)
_FOLDER = _FILE | getattr(os, "O_DIRECTORY", 0)


def open_regular(path: Path, inside: int = 0) -> BufferedReader:
    """Open a regular file for reading, and nothing else, by what it is when it is open.

    No link is followed, in the place of the file or of the folders that are the student's, where the system can tell;
    a pipe, a device or a socket is not waited for.

    Parameters
    ----------
    inside : int
        How many of the folders that lead to the file are the student's, counted from the file.

    Raises
    ------
    OSError
        if it is no regular file, a link is on the way, or it cannot be opened.
    """
    parts = path.parts[len(path.parts) - inside - 1 :] if inside else (path.name,)
    with ExitStack() as stack:
        folder: int | None = None
        place = path.parents[inside]
        for part in parts[:-1]:
            folder = os.open(place / part if folder is None else part, _FOLDER, dir_fd=folder)
            stack.callback(os.close, folder)
        handle = os.open(path if folder is None else parts[-1], _FILE, dir_fd=folder)
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise OSError(errno.EINVAL, "this is no regular file", str(path))
    return os.fdopen(handle, "rb")
