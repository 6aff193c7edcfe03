"""How many threads workers may have together: the kernel counts by user."""

from __future__ import annotations

import contextlib
import os
import resource
from glob import glob

from grader.sandbox.levels import Level

_MORE = 512


def most_tasks(level: Level, threads: int, uid: int) -> int | None:
    """Return how many threads the user that workers run as may have; None for root, whose the kernel never counts.

    Another user than the grader's own, or one in a namespace of its own as at L3, may have ``threads``. Of the grader's
    own user everything counts that this user does on the machine: then it is so many more than there are now.
    """
    if level is Level.L3 or uid != os.getuid():
        return threads
    if uid == 0:
        return None
    most = resource.getrlimit(resource.RLIMIT_NPROC)[1]
    wanted = _tasks_of(uid) + _MORE
    return wanted if most == resource.RLIM_INFINITY else min(most, wanted)


def _tasks_of(uid: int) -> int:
    found = 0
    for path in glob("/proc/[0-9]*"):
        with contextlib.suppress(OSError):  # it has ended
            found += len(os.listdir(f"{path}/task")) if os.stat(path).st_uid == uid else 0
    return found
