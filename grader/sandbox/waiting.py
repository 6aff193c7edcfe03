"""Deadlines that do not depend on how busy the machine is.

Linux counts for every thread how long it was ready to go on while no processor was free. That time is given back: what
counts is the time in which the code computed, slept or waited for something of its own.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable

MOST = 5.0
"""How many times its seconds an allowance lasts on the clock, at most."""


class Waiting:
    """How long a process's first thread, or a thread, has waited for a processor; where the kernel does not tell, 0.

    Parameters
    ----------
    path : str
        Its ``schedstat`` in /proc.
    """

    def __init__(self, path: str) -> None:
        self._seconds = 0.0
        try:
            self._descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
        except OSError:
            self._descriptor = -1

    def seconds(self) -> float:
        """Return the seconds so far; of what has ended, those that were asked for last."""
        if self._descriptor >= 0:
            try:
                # Time on a processor, time waiting for one, turns; in nanoseconds.
                self._seconds = int(os.pread(self._descriptor, 100, 0).split()[1]) * 1e-9
            except (OSError, IndexError):
                self.close()
        return self._seconds

    def close(self) -> None:
        """Ask no more."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1

    __del__ = close


_threads = threading.local()


def waited_here() -> float:
    """Return how long this thread has waited for a processor, in seconds."""
    try:
        waiting: Waiting = _threads.waiting
    except AttributeError:
        waiting = _threads.waiting = Waiting("/proc/thread-self/schedstat")
    return waiting.seconds()


class Allowance:
    """Seconds from now on, of which those without a processor do not count; at most `MOST` times as long on the clock.

    To be asked in the thread that made it.

    Parameters
    ----------
    seconds : float
        What may be used.
    waited : callable
        How long those that it is for have waited for a processor so far, this thread aside.
    """

    __slots__ = ("_before", "_began", "_seconds", "_waited")

    def __init__(self, seconds: float, waited: Callable[[], float]) -> None:
        self._seconds = seconds
        self._waited = waited
        self._before = waited() + waited_here()
        self._began = time.monotonic()

    def used(self) -> float:
        """Return how many seconds were used."""
        waited = self._waited() + waited_here() - self._before
        return time.monotonic() - self._began - min(waited, (MOST - 1) * self._seconds)

    def left(self) -> float:
        """Return how many seconds are left."""
        return self._seconds - self.used()
