"""When something was handed in: nbgrader's ``timestamp.txt`` beside the files, and a copy of it beside the Grade.

A Grade does not hold it, since the same verdict has the same bytes; what only gets a folder of Grades reads the copy.
"""

from __future__ import annotations

import os
import stat
from datetime import MAXYEAR, MINYEAR, UTC, datetime
from pathlib import Path

from grader.classroom.discover import Job

TIMESTAMP = "timestamp.txt"
_MAX_BYTES = 100
_ZONES = {"": "", "UTC": "+00:00", "KST": "+09:00"}


def handed_in_at(job: Job) -> datetime | None:
    """Return when a job's submission was handed in; None where nothing, or nothing readable, tells."""
    folder = handed_in_under(job)
    return None if folder is None else read_time(folder / TIMESTAMP)


def handed_in_under(job: Job) -> Path | None:
    """Return the folder of a job's submission, with what stands beside its files; None where that is a link.

    A single file has one only in ``<student>/<assignment>``.
    """
    folder = job.path if os.path.isdir(job.path) else job.path.absolute().parent
    if os.path.islink(folder) or (folder != job.path and folder.name != job.assignment):
        return None
    return folder


def read_time(path: Path) -> datetime | None:
    """Return the time in a file, in UTC; None where there is none to be read.

    Understood is what nbgrader and `grader collect` write, Korean time, and an offset (``+0900``) in the place of
    ``UTC``. Without any it is UTC, as nbgrader reads it. The file stands among a student's: it is bounded, and no link
    is followed.
    """
    try:
        handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
        with open(handle, "rb") as file:
            data = file.read(_MAX_BYTES + 1) if stat.S_ISREG(os.fstat(handle).st_mode) else b""
        date, _, rest = data[:_MAX_BYTES].decode("ascii").strip().partition(" ")
        clock, _, zone = rest.partition(" ")
        read = datetime.fromisoformat(f"{date} {clock}{_ZONES.get(zone, zone)}" if rest else date)
        # At the ends of the calendar there is no room for another zone.
        if not MINYEAR < read.year < MAXYEAR:
            return None
        return (read if read.tzinfo else read.replace(tzinfo=UTC)).astimezone(UTC)
    except (OSError, ValueError):
        return None


def timestamp(time: datetime) -> str:
    """Return a time as ``timestamp.txt`` has it."""
    return f"{time.astimezone(UTC).replace(tzinfo=None).isoformat(' ', 'microseconds')} UTC\n"
