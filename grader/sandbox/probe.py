"""What a worker can do on this host: tried from inside one, so that no level is believed on its name."""

from __future__ import annotations

import contextlib
import json
import os
import socket
import time
from collections.abc import Callable
from typing import Any, NoReturn


def _read(path: str) -> bool:
    with open(path, "rb") as file:
        return bool(file.read(1))


def _grader_memory(pid: int) -> bool:
    os.close(os.open(f"/proc/{pid}/mem", os.O_RDONLY))
    return True


def _write_files(own: str) -> bool:
    """Whether a file can be written anywhere but in the folder that is the worker's own and ends with it."""
    for folder in {os.getcwd(), "/", "/tmp", "/dev/shm", "/var/tmp"} - {own}:  # noqa: S108
        path = os.path.join(folder, f"probe-{os.getpid()}-{os.urandom(4).hex()}")
        try:
            with open(path, "wb", buffering=0) as file:
                written = file.write(b"x")
        except OSError:
            continue
        finally:
            with contextlib.suppress(OSError):
                os.unlink(path)
        if written:
            return True
    return False


def _network(port: int) -> bool:
    with socket.create_connection(("127.0.0.1", port), timeout=2):
        return True


def _processes() -> bool:
    pid = os.fork()
    if pid == 0:
        os._exit(0)
    os.waitpid(pid, 0)
    return True


def _signals(pid: int) -> bool:
    os.kill(pid, 0)
    return True


def _memory(limit: int) -> bool:
    return len(bytearray(limit)) > 0


def run(facts: dict[str, Any]) -> dict[str, bool]:
    """Try everything a worker must not be able to do; True where it succeeded.

    ``facts`` are given by the trusted side, since a probe should not fail merely for lack of knowing:
    ``secret`` (a readable file), ``pid`` (the grader's), ``port`` (where it listens), ``memory`` (its limit in bytes,
    of which some is used already) and ``own`` (the folder that is mounted for it alone, where there is one).
    """
    attempts: dict[str, Callable[[], bool]] = {
        "read_files": lambda: _read(facts["secret"]),
        "path_existence": lambda: bool(os.stat(facts["secret"])),
        "grader_memory": lambda: _grader_memory(facts["pid"]),
        "write_files": lambda: _write_files(facts["own"]),
        "network": lambda: _network(facts["port"]),
        "processes": _processes,
        "signals": lambda: _signals(facts["pid"]),
        "memory": lambda: _memory(facts["memory"]),
    }
    possible = {}
    for name, attempt in attempts.items():
        try:
            possible[name] = attempt()
        except (OSError, MemoryError):
            possible[name] = False
    return possible


def serve(fd: int) -> NoReturn:
    """Read the facts, try everything, write the results."""
    facts = json.loads(os.read(fd, 4096))
    os.write(fd, json.dumps(run(facts)).encode())
    os._exit(0)


def echo(fd: int) -> NoReturn:
    """Answer what is said, and do not end by itself: the smallest worker, for the conformance of sandboxes."""
    while said := os.read(fd, 4096):
        os.write(fd, said)
    while True:
        time.sleep(60)


def reader(fd: int) -> NoReturn:
    """Say of each path whether it can be read."""
    while path := os.read(fd, 4096):
        try:
            os.write(fd, b"read" if _read(path.decode()) else b"empty")
        except OSError:
            os.write(fd, b"refused")
    os._exit(0)


def keeper(fd: int) -> NoReturn:
    """Leave a file of this name in the working directory, and say whether there was one already."""
    while name := os.read(fd, 4096).decode():
        found = os.path.exists(name)
        with contextlib.suppress(OSError), open(name, "wb") as file:
            file.write(b"x")
        os.write(fd, b"found" if found else b"left" if os.path.exists(name) else b"refused")
    os._exit(0)


def preload(*_: object) -> None:
    """Load nothing: a probe needs no NumPy."""
