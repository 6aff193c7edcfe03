"""The two small files that ``nbgrader submit`` leaves beside what was handed in, and that its later steps ask for."""

from __future__ import annotations

import os
import stat
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from nbgrader.utils import parse_utc

from grader.classroom.handed_in import TIMESTAMP, read_time

_MAX_BYTES = 4096


def read_slips(folder: Path) -> dict[str, str]:
    """Return the contents of those that are there, by name.

    The folder is a student's: links are not followed, and what is too long to be one is none.
    """
    found = {}
    for name in (TIMESTAMP, "submission_secret.txt"):
        try:
            handle = os.open(folder / name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
        except OSError:
            continue
        with os.fdopen(handle, "rb") as file:
            status = os.fstat(handle)
            if stat.S_ISREG(status.st_mode) and status.st_size <= _MAX_BYTES:
                found[name] = file.read(_MAX_BYTES).decode("utf-8", "replace")
    return {} if folder.is_symlink() else found


def handed_in_at(folder: Path, slips: Mapping[str, str]) -> datetime | None:
    """Return the time in UTC, without saying so, as nbgrader keeps it; None where it is not told, or is no time.

    What we do not understand nbgrader may: its instructors choose the format.
    """
    if (time := read_time(folder / TIMESTAMP)) is not None:
        return time.replace(tzinfo=None)
    text = slips.get(TIMESTAMP, "").strip()
    try:
        return parse_utc(text[:100]) if text else None
    except (ValueError, OverflowError):
        return None
