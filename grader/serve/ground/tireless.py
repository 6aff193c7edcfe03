"""Threads that never give up: what goes wrong in one is told, and tried again a moment later."""

from __future__ import annotations

import logging
import socket
import threading
from contextlib import suppress
from multiprocessing.connection import wait

from sqlalchemy.exc import DBAPIError

from grader.course import CourseError
from grader.sandbox.host import SandboxUnavailable
from grader.serve.ground.problems import Misuse
from grader.suite.outcome import SuiteError

_LOG = logging.getLogger("grader.serve")
_LATER_SECONDS = 5.0


class Bell:
    """Wakes a thread: something was handed in, or the server is to end."""

    def __init__(self) -> None:
        self.wanted = False
        self._readable, self._rings = socket.socketpair()
        self._readable.setblocking(False)
        self._rings.setblocking(False)

    def fileno(self) -> int:
        """Return a descriptor that is readable once the bell was rung."""
        return self._readable.fileno()

    def ring(self) -> None:
        """Wake who waits."""
        with suppress(OSError):  # full: it wakes anyway
            self._rings.send(b"\0")

    def end(self) -> None:
        """Want the thread to end."""
        self.wanted = True
        self.ring()

    def close(self) -> None:
        """Let go of it: nobody waits any more."""
        self._readable.close()
        self._rings.close()

    def wait(self, seconds: float) -> None:
        """Wait until it rings, but not longer than this."""
        wait([self._readable.fileno()], seconds)
        self.hear()

    def hear(self) -> None:
        """Take note of all that rang."""
        with suppress(OSError):
            while self._readable.recv(1 << 12):
                pass


class Tireless:
    """A thread that serves until the bell wants it to end.

    Attributes
    ----------
    problem : str
        What people have to mend before anything more is done; empty where all is well.
    """

    def __init__(self, name: str) -> None:
        self.problem = ""
        self.bell = Bell()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def start(self) -> None:
        """Begin with what waits."""
        self._thread.start()

    def stop(self, seconds: float) -> None:
        """End; the next start goes on from what is kept."""
        self.bell.end()
        if self._thread.is_alive():
            self._thread.join(seconds)
        if not self._thread.is_alive():
            self.bell.close()

    @property
    def is_alive(self) -> bool:
        """Whether the thread is there."""
        return self._thread.is_alive()

    def _serve(self) -> None:
        """Do what there is to do, until the course changes or the server ends."""
        raise NotImplementedError

    def _run(self) -> None:
        name = self._thread.name
        while not self.bell.wanted:
            try:
                self._serve()
                self.problem = ""
            except (CourseError, SuiteError, SandboxUnavailable, OSError, ValueError, DBAPIError) as problem:
                # What waits is kept. A full disk, a broken suite or a lost cluster is mended by people.
                self.problem = str(problem)
                _LOG.error("%s stopped for a moment: %s", name, problem)
            except Exception:
                self.problem = str(Misuse("failed"))
                _LOG.exception("%s failed", name)
            if self.problem and not self.bell.wanted:
                self.bell.wait(_LATER_SECONDS)
