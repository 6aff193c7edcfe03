"""Noticing that a process stood still: Ctrl-Z, SIGSTOP, a container or a machine that was frozen for a while.

A clock goes on meanwhile, and a deadline that it reaches says nothing about a submission.
"""

from __future__ import annotations

import threading
import time

from grader.sandbox.waiting import Waiting

_BEAT = 0.1
_GAP = 0.5


class Heartbeat:
    """A thread that wakes ten times a second and sees how much later it is.

    What its process computed meanwhile, and what the thread itself waited for a processor, explains a late beat on a
    busy machine; nothing explains it in a process that stood still. Where the kernel does not tell who waited, it does
    not beat.

    Attributes
    ----------
    lost : float
        The seconds for which this process stood still so far.
    """

    def __init__(self) -> None:
        self.lost = 0.0
        self._end = threading.Event()
        threading.Thread(target=self._beat, name="heartbeat", daemon=True).start()

    def _beat(self) -> None:
        waiting = Waiting("/proc/thread-self/schedstat")
        if not waiting.is_told:
            return
        clock, explained = time.monotonic(), waiting.seconds() + time.process_time()
        while not self._end.wait(_BEAT):
            earlier, explained_then = clock, explained
            clock, explained = time.monotonic(), waiting.seconds() + time.process_time()
            gap = clock - earlier - _BEAT - (explained - explained_then)
            if gap > _GAP:
                self.lost += gap
        waiting.close()

    def stop(self) -> None:
        """Beat no more."""
        self._end.set()
