"""Deadlines that do not depend on how busy the machine is.

Linux counts for every thread how long it was ready to go on while no processor was free. That time is given back: what
counts is the time in which the code computed, slept or waited for something of its own. A process may keep its first
thread waiting with threads of its own, so the processor time of all of them counts too, whichever is more.
"""

from __future__ import annotations

import contextlib
import os
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from grader.sandbox import syscalls

MOST = 10.0
"""How many times its seconds an allowance lasts on the clock, at most."""
# Who asks whether time is over may do so a little before it is.
_NEARLY = 0.9


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

    @property
    def is_told(self) -> bool:
        """Whether the kernel tells."""
        return self._descriptor >= 0

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


@dataclass(frozen=True)
class Account:
    """What the kernel tells of a process: how long it ``waited`` for a processor and how long it ``worked`` on one.

    ``all_worked`` is how long it did so together with others of the same submission.
    """

    waited: Callable[[], float] = lambda: 0.0
    worked: Callable[[], float] = lambda: 0.0
    all_worked: Callable[[], float] = lambda: 0.0


NO_ACCOUNT = Account()


def worked_so_far(pid: int) -> float:
    """Return the processor time of all threads of a process in seconds; 0 if it is gone."""
    with contextlib.suppress(OSError):
        return time.clock_gettime(syscalls.clock_of(pid))
    return 0.0


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
    account : Account
        Of those that it is for, this thread aside.
    """

    __slots__ = ("_account", "_all_worked", "_began", "_seconds", "_waited", "_worked")

    def __init__(self, seconds: float, account: Account = NO_ACCOUNT) -> None:
        self._seconds = seconds
        self._account = account
        self._waited = account.waited() + waited_here()
        self._worked = account.worked()
        self._all_worked = account.all_worked()
        self._began = time.monotonic()

    def used(self) -> float:
        """Return how many seconds were used."""
        given_back = min(self._without_processor(), (MOST - 1) * self._seconds)
        return max(time.monotonic() - self._began - given_back, self._account.worked() - self._worked)

    def left(self) -> float:
        """Return how many seconds are left."""
        return self._seconds - self.used()

    def left_on_the_clock(self) -> float:
        """Return how many seconds are left at least, as far as the clock knows: it costs nothing to ask."""
        return self._seconds - (time.monotonic() - self._began)

    def is_starved(self) -> bool:
        """Whether these seconds are over although nobody had them: the host gave too little for a verdict."""
        passed = time.monotonic() - self._began - self._without_processor()
        return max(passed, self._account.worked() - self._worked) < _NEARLY * self._seconds

    def _without_processor(self) -> float:
        """Return how long there was no processor, and nobody of the submission's own had it for long instead."""
        waited = self._account.waited() + waited_here() - self._waited
        beside = self._account.all_worked() - self._all_worked - (self._account.worked() - self._worked)
        return waited - min(max(0.0, beside - self._seconds), waited)
