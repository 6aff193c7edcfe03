"""Opening files among a student's: what was looked at a moment ago may be something else by now."""

from __future__ import annotations

import errno
import os
import stat
from contextlib import ExitStack
from io import BufferedReader
from pathlib import Path

_FILE = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC
_FOLDER = os.O_RDONLY | os.O_NOFOLLOW | os.O_DIRECTORY | os.O_CLOEXEC


def open_regular(path: Path, inside: int = 0) -> BufferedReader:
    """Open a regular file for reading, and nothing else, by what it is when it is open.

    No link is followed, in the place of the file or of the folders that are the student's; a pipe, a device or a socket
    is not waited for.

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
