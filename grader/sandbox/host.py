"""The trusted side's handle on a zygote: fork a worker, kill it, learn what the host enforces."""

from __future__ import annotations

import atexit
import json
import os
import signal
import socket
import subprocess
import sys
import time
import weakref
from collections import deque
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, astuple
from pathlib import Path

from grader.sandbox import syscalls
from grader.sandbox.importing import Importable
from grader.sandbox.levels import Disturbance, Level, Limits, Trouble
from grader.sandbox.orders import BEGUN, KILLED, ORDER, READY, REPLY, STOPPED
from grader.sandbox.place import Place
from grader.sandbox.users import user_for
from grader.sandbox.waiting import Account, Waiting, worked_so_far

_START_SECONDS = 60.0
_TROUBLES = {KILLED: Trouble.KILLED, STOPPED: Trouble.STOPPED}
_ROOT = str(Path(__file__).resolve().parent.parent.parent)
ONE_THREAD = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}
"""What keeps NumPy's libraries to one thread, if it is in the environment before they are loaded."""
_ENVIRONMENT = {
    "PATH": "/usr/bin:/bin",
    "LANG": "C.UTF-8",
    "HOME": "/",
    "PYTHONHASHSEED": "0",
    "PYTHONDONTWRITEBYTECODE": "1",
    "PYTHONNOUSERSITE": "1",
    # Symbols are bound once, and not again in every worker that uses one first.
    "LD_BIND_NOW": "1",
    # What plots finds no screen, whether or not matplotlib is there.
    "MPLBACKEND": "agg",
    # One thread: the zygote must have a single one to enter namespaces, and a core is one submission's.
    **ONE_THREAD,
}
# Modules put themselves right after a fork where they can register for it: their locks, in case another thread had
# them, and their random state. The zygote has one thread and its workers draw from seeds of their own.
_BOOT = """
import os, sys
register, os.register_at_fork = os.register_at_fork, lambda **_: None
sys.path.insert(0, sys.argv[1])
from grader.sandbox.users import user_for
from grader.sandbox.waiting import Waiting
from grader.sandbox.zygote import main
main(sys.argv[2], register)
"""


class SandboxUnavailable(RuntimeError):
    """The host cannot enforce the level that was asked for."""


class SandboxSilent(SandboxUnavailable):
    """A zygote or a probe ended without a word: refused by a host that kills, or killed by chance."""


class SandboxDied(RuntimeError):
    """The zygote is gone; a new one has to be started."""


class NeverBegan(RuntimeError):
    """A worker could not be forked or set up; the text says why."""


class Worker:
    """One forked worker and the trusted end of its connection."""

    def __init__(self, sandbox: Sandbox, connection: socket.socket) -> None:
        self.connection = connection
        self._sandbox = sandbox
        self._pid: int | None = None
        self._status: int | None = None
        self._begun = False
        self._killed = False
        self._waiting: Waiting | None = None
        self._worked = 0.0
        self.account = Account(self.waited, self.worked, sandbox.worked)

    def waited(self) -> float:
        """Return how many seconds the worker was ready to go on and had no processor. Waits until it is there."""
        if self._waiting is None and not self._killed:
            self._waiting = Waiting(f"/proc/{self._number()}/schedstat")
        return self._waiting.seconds() if self._waiting else 0.0

    def worked(self) -> float:
        """Return how many seconds all threads of the worker had a processor. Waits until it is there."""
        if not self._killed and self._number() > 0:
            self._worked = max(self._worked, worked_so_far(self._number()))
        return self._worked

    def _number(self) -> int:
        while self._pid is None:
            self._sandbox._read_reply()
        return self._pid

    def begin(self, seconds: float) -> None:
        """Wait until the worker is set up, for one that is not talked to by `grader.remote`.

        Raises
        ------
        NeverBegan
            with what the system said, if it was not.
        OSError
            if nothing is said.
        """
        if self._begun:
            return
        self.connection.settimeout(seconds)
        said = self.connection.recv(1)
        self._begun = said == BEGUN
        if said and not self._begun:
            raise NeverBegan(self.connection.recv(1000).decode("utf-8", "replace"))
        if not said and self._number() < 0:
            raise NeverBegan(f"fork: {os.strerror(-self._number())}")
        if not said:
            raise ConnectionError("the worker ended")

    def kill(self, *, hung_up: bool = False, silent: bool = False) -> None:
        """Kill the worker if that was not done yet. Returns at once; `status` waits.

        For one that has hung up, or was ``silent`` for too long, this waits: what others did to it is noted in
        `Sandbox.disturbances`.
        """
        if not self._killed:
            if self._waiting is not None:
                self._waiting.seconds()
                self._waiting.close()
            if self._pid is not None:
                self._sandbox._worked_by_ended += self.worked()
            self._killed = True
            self._sandbox._workers.discard(self)
            try:
                self._sandbox._order_kill(self, b"E" if hung_up else b"K")
                if hung_up or silent:
                    self.status()
            finally:
                self.connection.close()

    def status(self) -> int:
        """Kill the worker, wait for its end and return its wait status."""
        self.kill()
        while self._status is None:
            self._sandbox._read_reply()
        return self._status


class Sandbox:
    """A zygote at one level.

    Parameters
    ----------
    entry : str
        ``module:function`` of the worker; it is called with the descriptor of its connection.
    level : Level
        What to set up. Whether it holds is for `isolation_of` to find out.
    limits : Limits
        What each worker may use.
    forbidden : sequence of frozenset of str, keyword only
        Sets of packages that `fork` may be asked to keep from a worker. Holds where there is landlock.
    place : Place, optional, keyword only
        The files that workers find, and what they may import and find imported.

    Attributes
    ----------
    disturbances : list of Disturbance
        What the host did to workers, for whoever judges to look at: nothing may be concluded from such a worker.
    peak_kb : int
        The largest resident memory of a worker so far, in kilobytes.

    Raises
    ------
    SandboxUnavailable
        if the host refuses the level.
    """

    def __init__(
        self,
        entry: str,
        level: Level,
        limits: Limits,
        *,
        forbidden: Sequence[frozenset[str]] = (),
        place: Place | None = None,
    ) -> None:
        self.level = level
        self.disturbances: list[Disturbance] = []
        self.peak_kb = 0
        self._worker_seconds = self._worked_by_ended = 0.0
        self._policies = [frozenset[str](), *(packages for packages in forbidden if packages)]
        self._waiting: deque[Worker] = deque()
        self._workers: set[Worker] = set()
        self._control, theirs = socket.socketpair()
        settings = {
            "entry": entry,
            "preload": "preload",
            "level": level,
            "limits": asdict(limits),
            "control": theirs.fileno(),
            "user": asdict(user_for(level)),
            "importable": asdict(Importable.here()),
            "forbidden": [sorted(packages) for packages in self._policies],
            "place": astuple(place or Place()),
        }
        # Held back until the zygote ignores it: Ctrl-C reaches the whole group of processes.
        before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        try:
            self._process = subprocess.Popen(
                [sys.executable, "-s", "-P", "-c", _BOOT, _ROOT, json.dumps(settings)],
                env=_ENVIRONMENT,
                cwd="/",
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                pass_fds=[theirs.fileno()],
            )
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)
        theirs.close()
        atexit.register(_close_if_alive, weakref.ref(self))
        self._control.settimeout(_START_SECONDS)
        try:
            said = self._control.recv(1000)
        except OSError:
            said = b""
        if said != READY:
            self.close()
            if not said:
                raise SandboxSilent("the zygote did not start")
            raise SandboxUnavailable(said.decode("utf-8", "replace"))

    @property
    def pid(self) -> int:
        """The process number of the zygote."""
        return self._process.pid

    @property
    def processor_seconds(self) -> float:
        """The processor time that the zygote and the workers that were killed have taken so far."""
        while self._waiting:
            self._read_reply()
        return self._worker_seconds + time.clock_gettime(syscalls.clock_of(self.pid))

    def worked(self) -> float:
        """Return how many seconds all workers so far had a processor, which jumps with the end of none."""
        return self._worked_by_ended + sum(one.worked() for one in self._workers if one._pid is not None)

    def wait_for_a_peak(self) -> None:
        """Wait for the end of a worker that was killed, if none is known yet: `peak_kb` then tells of one at least."""
        with suppress(SandboxDied):
            while self._waiting and not self.peak_kb:
                self._read_reply()

    def fork(self, forbidden: frozenset[str] = frozenset()) -> Worker:
        """Return a fresh worker. Does not wait for it: what is sent first waits in its connection.

        Raises
        ------
        ValueError
            if the sandbox was not started with this set of forbidden packages.
        """
        policy = self._policies.index(forbidden)
        ours, theirs = socket.socketpair()
        worker = Worker(self, ours)
        try:
            socket.send_fds(self._control, [ORDER.pack(b"F", policy)], [theirs.fileno()])
        except OSError:
            ours.close()
            raise SandboxDied("the zygote is gone") from None
        finally:
            theirs.close()
        self._waiting.append(worker)
        self._workers.add(worker)
        return worker

    def _order_kill(self, worker: Worker, kind: bytes) -> None:
        while worker._pid is None:
            self._read_reply()
        if worker._pid < 0:
            worker._status = -1
            return
        try:
            self._control.sendall(ORDER.pack(kind, worker._pid))
        except OSError:
            raise SandboxDied("the zygote is gone") from None
        self._waiting.append(worker)

    def _read_reply(self) -> None:
        """Read the oldest outstanding reply: replies come in the order of the orders."""
        data = b""
        while len(data) < REPLY.size:
            try:
                part = self._control.recv(REPLY.size - len(data))
            except OSError:
                part = b""
            if not part:
                raise SandboxDied("the zygote is gone")
            data += part
        answer, peak_kb, seconds, touched = REPLY.unpack(data)
        self._worker_seconds += seconds
        self.peak_kb = max(self.peak_kb, peak_kb)
        # At the lowest level a worker can do that to itself.
        if touched in _TROUBLES and self.level is not Level.L0:
            self.disturbances.append(Disturbance(_TROUBLES[touched]))
        worker = self._waiting.popleft()
        if worker._pid is not None:
            worker._status = answer
            return
        worker._pid = answer
        if answer < 0:
            self.disturbances.append(Disturbance(Trouble.FORK, os.strerror(-answer)))

    def close(self) -> None:
        """End the zygote and every worker it has."""
        self._control.close()
        while self._workers:
            self._workers.pop().connection.close()
        try:
            self._process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def __enter__(self) -> Sandbox:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _close_if_alive(sandbox: weakref.ref[Sandbox]) -> None:
    alive = sandbox()
    if alive is not None:
        alive.close()
