"""Processor time of a command and of all that it starts, as `peers.py` and `scale.py` count it.

The kernel adds a process's time to that of whoever waits for it. A station that is ended leaves its zygote to the next
one above, and with it what all workers took, a third to two thirds of a command: this process has to be that one.
"""

from __future__ import annotations

import os
import resource
from contextlib import suppress

from grader.sandbox import syscalls

_PR_SET_CHILD_SUBREAPER = 36


def adopt_what_is_left_behind() -> None:
    """Become the parent of every process below this one whose own parent has ended."""
    syscalls.prctl(_PR_SET_CHILD_SUBREAPER, 1, "adopt what is left behind")


def processor_seconds() -> float:
    """Wait for what was left behind, and return the processor time of all processes that have ended below this one."""
    with suppress(ChildProcessError):
        while os.waitpid(-1, 0):
            pass
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
