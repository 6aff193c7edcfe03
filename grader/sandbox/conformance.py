"""What any sandbox must do, tried on the one that this host offers: `grader doctor --self-test`.

Each check is a sentence and a function that raises if it does not hold. A level is held to what it promises and no
more.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path

from grader.sandbox.host import Sandbox, SandboxDied, Worker
from grader.sandbox.isolation import probe_level
from grader.sandbox.levels import MUST_FAIL, SAFE, Level, Limits

_ECHO, _READER, _KEEPER = (f"grader.sandbox.probe:{name}" for name in ("echo", "reader", "keeper"))
_PATIENCE = 5.0


@dataclass(frozen=True)
class Checked:
    """One check: a key of the message catalogue, and what went wrong; empty if it holds."""

    name: str
    problem: str = ""


def check_conformance(level: Level) -> Iterator[Checked]:
    """Yield each check as it is done; nothing that one of them meets ends the others."""
    for name, check in _CHECKS.items():
        try:
            check(level)
        except Exception as problem:  # told to the instructor, whatever it is
            yield Checked(name, f"{type(problem).__name__}: {problem}"[:300])
        else:
            yield Checked(name)


def _ask(worker: Worker, text: bytes) -> bytes:
    worker.begin(_PATIENCE)
    worker.connection.settimeout(_PATIENCE)
    worker.connection.sendall(text)
    return worker.connection.recv(100)


def _must(holds: bool, what: str) -> None:
    if not holds:
        raise AssertionError(what)


def _promises_hold(level: Level) -> None:
    possible = probe_level(level, Limits()).possible
    broken = sorted(name for name in MUST_FAIL[level] if possible[name])
    _must(not broken, f"possible all the same: {', '.join(broken)}")


def _answers(level: Level) -> None:
    with Sandbox(_ECHO, level, Limits()) as sandbox:
        workers = [sandbox.fork() for _ in range(8)]
        for number, worker in enumerate(workers):
            _must(_ask(worker, b"%d" % number) == b"%d" % number, f"worker {number} gave another's answer")


def _kill_leaves_nothing(level: Level) -> None:
    with Sandbox(_ECHO, level, Limits()) as sandbox:
        workers = [sandbox.fork() for _ in range(8)]
        for worker in workers:
            _ask(worker, b"x")
        for worker in workers:
            _must(os.WIFSIGNALED(worker.status()), "a worker ended by itself")
        zygote = sandbox.pid
        _must(_children(zygote) == set(), "workers are left after their kill")
    _must(not Path(f"/proc/{zygote}").exists(), "the zygote is left after its sandbox was closed")


def _end_of_zygote_is_noticed(level: Level) -> None:
    with Sandbox(_ECHO, level, Limits()) as sandbox:
        worker = sandbox.fork()
        _ask(worker, b"x")
        os.kill(sandbox.pid, 9)
        end = time.monotonic() + _PATIENCE
        while time.monotonic() < end:
            try:
                sandbox.fork()
            except SandboxDied:
                break
        else:
            raise AssertionError("a dead zygote goes on forking")
        worker.connection.settimeout(_PATIENCE)
        _must(worker.connection.recv(1) == b"", "a worker outlives its zygote")


def _python_can_be_read(level: Level) -> None:
    with Sandbox(_READER, level, Limits()) as sandbox:
        _must(_ask(sandbox.fork(), os.__file__.encode()) == b"read", "the standard library cannot be read")


def _own_files_cannot(level: Level) -> None:
    if level not in SAFE:
        return
    with ExitStack() as stack:
        sandbox = stack.enter_context(Sandbox(_READER, level, Limits()))
        paths = ["/etc/passwd", os.path.expanduser("~/.profile")]
        with suppress(OSError):  # where there is no folder for it the others have to do
            own = stack.enter_context(tempfile.NamedTemporaryFile(buffering=0))
            own.write(b"x")
            paths.append(own.name)
        for path in filter(os.path.exists, paths):
            _must(_ask(sandbox.fork(), os.fsencode(path)) != b"read", f"{path} can be read")


def _nothing_is_left(level: Level) -> None:
    if level not in SAFE:
        return
    with Sandbox(_KEEPER, level, Limits()) as sandbox:
        beside = sandbox.fork()
        said = [_ask(beside, b"note"), *(_ask(sandbox.fork(), b"note") for _ in range(2))]
        _must(b"found" not in said, "a worker finds what another one wrote")
        _must(level is not Level.L3 or said[0] == b"left", "a worker cannot write where it should")
        beside.kill()
        _must(_ask(sandbox.fork(), b"note") != b"found", "a worker finds what one that has ended wrote")


def _children(pid: int) -> set[str]:
    try:
        return set(Path(f"/proc/{pid}/task/{pid}/children").read_text().split())
    except OSError:
        return set()


_CHECKS: dict[str, Callable[[Level], None]] = {
    "promises": _promises_hold,
    "answers": _answers,
    "kill": _kill_leaves_nothing,
    "zygote": _end_of_zygote_is_noticed,
    "python": _python_can_be_read,
    "own_files": _own_files_cannot,
    "nothing_left": _nothing_is_left,
}
