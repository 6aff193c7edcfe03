"""The process that workers are forked from: NumPy loaded, isolated once, running no student code itself.

It is started by exec from a clean environment, never by a fork of the process that holds the tests, since a
fork would carry their memory along. It answers three orders on its control socket:

``F``, the number of a policy, and a descriptor
    fork a worker that serves this descriptor and cannot read the packages that the policy forbids; the reply is its
    process number, or the negative number of the error
``K`` and a process number
    kill that worker and wait for it; the reply is its wait status, its largest resident memory, its processor time, and
    whether somebody stopped it meanwhile
``E`` and a process number
    the same for a worker that has hung up: it is given a moment to end by itself, and the reply says whether somebody
    killed it
end of file
    kill what is left and exit

A worker says `BEGUN` before anything else. One that cannot be set up says `FAILED` and why, and ends: no statement of a
submission has run by then.
"""

from __future__ import annotations

import contextlib
import errno
import gc
import importlib
import json
import os
import resource
import select
import signal
import socket
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from grader.sandbox import heap, jail, landlock, pages, seccomp, syscalls
from grader.sandbox.importing import Importable
from grader.sandbox.levels import Level
from grader.sandbox.orders import BEGUN, FAILED, KILLED, ORDER, READY, REPLY, STOPPED, UNTOUCHED
from grader.sandbox.place import GIVEN, MAX_BYTES, OWN, Place, Shared, opening
from grader.sandbox.syscalls import Call
from grader.sandbox.tasks import most_tasks

WORKER_FD = 3
_HIGHEST_FD = 256
_MOMENT_SECONDS = 2.0


@dataclass(frozen=True)
class _Confinement:
    """What a worker puts on before it serves, prepared once in the zygote.

    Attributes
    ----------
    steps : list of callables
        What all have to do first.
    rulesets : list of callables
        Landlock for each policy; empty where there is none.
    last : callable or None
        The filter of system calls.
    """

    level: Level
    cpu_seconds: int
    steps: list[Callable[[], object]]
    rulesets: list[Callable[[], object]]
    last: Callable[[], object] | None

    def put_on(self, policy: int, fd: int) -> None:
        """Confine this process for good, and leave it no descriptors but the standard ones and ``fd``, as the next."""
        for step in self.steps:
            step()
        if self.rulesets:
            self.rulesets[policy]()
        os.dup2(fd, WORKER_FD)
        os.closerange(WORKER_FD + 1, _HIGHEST_FD)
        if self.last is not None:
            self.last()


def _steps(level: Level, limits: dict[str, int], user: jail.User, place: Place) -> list[Callable[[], object]]:
    tasks = most_tasks(level, limits["threads"], user.uid)
    limited = (
        (resource.RLIMIT_AS, limits["memory"]),
        (resource.RLIMIT_CPU, limits["cpu_seconds"]),
        (resource.RLIMIT_NOFILE, limits["open_files"]),
        (resource.RLIMIT_FSIZE, MAX_BYTES if level is Level.L3 else 0),
        (resource.RLIMIT_CORE, 0),
        *([(resource.RLIMIT_NPROC, tasks)] if tasks is not None else []),
    )
    steps: list[Callable[[], object]] = [
        Call("signal", "signal", int(signal.SIGINT), int(signal.SIG_DFL)),
        os.setsid,
        *(syscalls.limiting(resource, value) for resource, value in limited),
    ]
    if level is Level.L3:
        steps += opening(place)
    else:
        steps.append(partial(jail.become, user))
    # Without capabilities not even root's limits can be raised again.
    steps.append(syscalls.dropping_capabilities(user.capabilities))
    if level is not Level.L0:
        steps.append(Call("no_new_privs", "prctl", syscalls.PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0))
    # The zygote going away, in whatever way, takes its workers with it.
    return [*steps, syscalls.ending_with_parent()]


def _prepare(
    level: Level,
    limits: dict[str, int],
    user: jail.User,
    importable: Importable,
    forbidden: list[list[str]],
    place: Place,
    shared: Shared,
) -> _Confinement:
    if not jail.may_become(user):
        user = jail.User(os.getuid(), os.getgid())
    steps = _steps(level, limits, user, place)
    if level is Level.L3:
        jail.enter(importable.readable()[0], place, user)
    elif level is Level.L2:
        jail.leave_what_can_be_left()
    rulesets: list[Callable[[], object]] = []
    if level in (Level.L3, Level.L2):
        try:
            rulesets = [_ruleset(level, importable, frozenset(packages), shared) for packages in forbidden]
        except OSError:
            if level is Level.L2:  # at L3 the mount namespace alone has to do
                raise
    guarded = level in (Level.L3, Level.L2)
    program = seccomp.build(may_open_for_writing=guarded, may_change_files=level is Level.L3)
    last = None if level is Level.L0 else seccomp.installation(program)
    return _Confinement(level, limits["cpu_seconds"], steps, rulesets, last)


def _ruleset(level: Level, importable: Importable, packages: frozenset[str], shared: Shared) -> Call:
    readable, listed = importable.readable(packages)
    if level is Level.L3 and not packages:
        readable, listed = ["/"], []  # nothing else is there
    given = [GIVEN] if level is Level.L3 else [shared.path] if shared.path else []
    return landlock.restriction(
        landlock.prepare(
            [*readable, *given, *jail.DEVICES],
            listed=listed,
            writable=[OWN] if level is Level.L3 else [],
            writable_devices=["/dev/null"],
        )
    )


def _fork(confinement: _Confinement, policy: int, fd: int, serve: Callable[[int], Any]) -> int:
    try:
        pid = syscalls.fork_into_namespaces() if confinement.level is Level.L3 else os.fork()
    except OSError as problem:
        return -(problem.errno or errno.EAGAIN)
    if pid == 0:
        try:
            try:
                confinement.put_on(policy, fd)
            except BaseException as problem:
                _say_why(fd, problem)
                raise
            os.write(WORKER_FD, BEGUN)
            serve(WORKER_FD)
            os._exit(0)
        finally:
            os._exit(70)
    return pid


def _say_why(fd: int, problem: BaseException) -> None:
    """Tell why a worker cannot be set up; where there is no memory for words, that it cannot."""
    try:
        said = FAILED + str(problem).encode()[:200]
    except MemoryError:
        said = FAILED
    # Its own number is closed once it was moved.
    for one in (fd, WORKER_FD):
        with contextlib.suppress(OSError):
            os.write(one, said)
            return


def _kill(pid: int, workers: set[int], *, cpu_seconds: int = 0, hung_up: bool = False) -> tuple[int, int, float, int]:
    """Make an end of a worker; return what `REPLY` tells of it."""
    if pid not in workers:
        return -1, 0, 0.0, UNTOUCHED
    workers.discard(pid)
    by_itself = hung_up and _ends(pid)
    stopped = _stood_still(pid)
    # The worker leads a process group of its own; where nothing stops forks, this reaches its children.
    for kill in (os.killpg, os.kill):
        try:
            kill(pid, signal.SIGKILL)
        except ProcessLookupError:
            continue
    _, status, usage = os.wait4(pid, 0)
    seconds = usage.ru_utime + usage.ru_stime
    killed = by_itself and os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL and seconds < cpu_seconds
    return status, usage.ru_maxrss, seconds, KILLED if killed else STOPPED if stopped else UNTOUCHED


def _stood_still(pid: int) -> bool:
    """Whether somebody stopped a worker; the kernel keeps that for its parent, also after it went on."""
    try:
        return os.waitid(os.P_PID, pid, os.WSTOPPED | os.WCONTINUED | os.WNOHANG) is not None
    except ChildProcessError:  # it has ended
        return False


def _ends(pid: int) -> bool:
    """Whether a worker that closed its connection is dead, or is so in a moment: the kernel closes files first."""
    try:
        descriptor = os.pidfd_open(pid)
    except (OSError, AttributeError):  # an older kernel, a filter, or a Python that was built for one
        return _ends_by_asking(pid)
    try:
        return bool(select.select([descriptor], [], [], _MOMENT_SECONDS)[0])
    finally:
        os.close(descriptor)


def _ends_by_asking(pid: int) -> bool:
    until = time.monotonic() + _MOMENT_SECONDS
    while os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT | os.WNOHANG) is None:
        if time.monotonic() > until:
            return False
        time.sleep(0.001)
    return True


def _obey(control: socket.socket, confinement: _Confinement, serve: Callable[[int], Any]) -> None:
    workers: set[int] = set()
    try:
        while True:
            order, fds, _, _ = socket.recv_fds(control, ORDER.size, 1)
            if len(order) < ORDER.size:
                return
            kind, argument = ORDER.unpack(order)
            if kind == b"F":
                pid = _fork(confinement, argument, fds[0], serve)
                os.close(fds[0])
                if pid > 0:
                    workers.add(pid)
                answer = (pid, 0, 0.0, UNTOUCHED)
            else:
                answer = _kill(argument, workers, cpu_seconds=confinement.cpu_seconds, hung_up=kind == b"E")
            control.sendall(REPLY.pack(*answer))
    except OSError:
        return
    finally:
        for pid in list(workers):
            _kill(pid, workers)


def main(settings_text: str, register_at_fork: Callable[..., None]) -> None:
    """Load, isolate, report readiness or the reason against it, and obey until the control socket closes.

    ``register_at_fork`` is what `os` has to have again when everything is loaded.
    """
    settings = json.loads(settings_text)
    control = socket.socket(fileno=settings["control"])
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the trusted side to handle
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    shared = Shared()
    try:
        importable = Importable(**settings["importable"])
        folder, *parts = settings["place"]
        place = Place(folder, *map(tuple, parts))
        if settings["level"] != Level.L3:
            shared = Shared.of(place)
        sys.path[1:] = importable.path
        module, _, function = settings["entry"].partition(":")
        serve = getattr(importlib.import_module(module), function)
        preload = getattr(importlib.import_module(module), settings["preload"])
        preload(place.importable, place.preload)
        _check_threads(place.preload)
        if place.preload:
            pages.collapse()
        os.register_at_fork = register_at_fork
        # Modules among the given files are looked for last.
        sys.path[:] = [*importable.path, *([shared.path or GIVEN] if place.files else [])]
        sys.argv[:] = [""]
        user, limits = jail.User(**settings["user"]), settings["limits"]
        confinement = _prepare(Level(settings["level"]), limits, user, importable, settings["forbidden"], place, shared)
        syscalls.hide_memory()
        # What is loaded now is never garbage; a collection in a worker would copy every page of it.
        gc.collect()
        gc.freeze()
        filled = heap.fill()
    except (OSError, AttributeError, ImportError) as problem:
        shared.remove()
        control.sendall(f"{type(problem).__name__}: {problem}".encode()[:500])
        return
    control.sendall(READY)
    _obey(control, confinement, serve)
    del filled
    shared.remove()


def _check_threads(preload: Sequence[str]) -> None:
    """Make sure that there is one thread: a fork copies no other, and what it holds would be held for ever."""
    with contextlib.suppress(FileNotFoundError):  # where there is no /proc nobody can tell
        if preload and len(os.listdir("/proc/self/task")) > 1:
            raise ImportError(f"preload: one of {', '.join(preload)} starts a thread when it is imported; take it out")
