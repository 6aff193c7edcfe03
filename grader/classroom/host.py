"""What this host has of what grading uses beside a sandbox. Without most of it there are grades all the same."""

from __future__ import annotations

import os
import platform
import shutil
import sys
import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import numpy as np

from grader.diagnosis.keeping import cache_folder
from grader.sandbox import probe
from grader.sandbox.cores import cores
from grader.sandbox.host import NeverBegan, Sandbox, SandboxDied, SandboxUnavailable
from grader.sandbox.importing import Importable
from grader.sandbox.levels import Level, Limits
from grader.sandbox.users import worker_user

_LITTLE_MB = 100
# The one that is judged, the next one that loads, and the one before that is ending.
_AT_A_TIME = 3
_PATIENCE_SECONDS = 20.0
_DRIVERS = {"psycopg2": "postgresql", "psycopg": "postgresql", "MySQLdb": "mysql", "pymysql": "mysql"}


@dataclass(frozen=True)
class Found:
    """One thing: its key in the message catalogue, whether it is as it should be, and what was found."""

    name: str
    fine: bool
    detail: str


def look_at_host(level: Level, limits: Limits) -> list[Found]:
    """Return what was found, for workers at a level of isolation and with limits. Nothing that is missing ends this."""
    looks: dict[str, Callable[[], tuple[bool, str]]] = {
        "workers": lambda: _workers(level, limits),
        "numpy": _numpy, "user": lambda: _user(level), "cores": _cores, "proc": _proc, "pidfd": _pidfd,
        "temporary": _temporary, "cache": _cache, "room": _room, "names": _names, "gradebook": _gradebook,
    }  # fmt: skip
    return [_looked(name, look) for name, look in looks.items()]


def _looked(name: str, look: Callable[[], tuple[bool, str]]) -> Found:
    try:
        return Found(name, *look())
    except (OSError, RuntimeError, AttributeError) as problem:
        return Found(name, False, getattr(problem, "strerror", None) or str(problem))


def _numpy() -> tuple[bool, str]:
    folder = str(Path(np.__file__).resolve().parent.parent)
    inside = folder in map(os.path.realpath, Importable.here().path)
    return inside, f"Python {platform.python_version()}, NumPy {np.__version__}, {folder}"


def _user(level: Level) -> tuple[bool, str]:
    user = worker_user(level)
    return user != 0, str(user)


def _workers(level: Level, limits: Limits) -> tuple[bool, str]:
    """Start what a batch starts: a zygote for each core, and the workers that each has at a time, all with memory."""
    asked = len(cores()) * _AT_A_TIME
    begun = 0
    with ExitStack() as stack:
        try:
            for _ in cores():
                sandbox = stack.enter_context(Sandbox(f"{probe.__name__}:echo", level, limits))
                for _ in range(_AT_A_TIME):
                    sandbox.fork().begin(_PATIENCE_SECONDS)
                    begun += 1
        except (OSError, NeverBegan, SandboxDied, SandboxUnavailable) as problem:
            return False, f"{begun}/{asked}: {problem}"
    return True, f"{asked}, {limits.memory >> 20} MB"


def _cores() -> tuple[bool, str]:
    ours = os.sched_getaffinity(0)
    os.sched_setaffinity(0, ours)
    return True, str(len(ours))


def _proc() -> tuple[bool, str]:
    path = "/proc/self/schedstat"
    return bool(Path(path).read_bytes()), path


def _pidfd() -> tuple[bool, str]:
    os.close(os.pidfd_open(os.getpid()))
    return True, ""


def _temporary() -> tuple[bool, str]:
    with tempfile.NamedTemporaryFile() as file:
        return True, str(Path(file.name).parent)


def _cache() -> tuple[bool, str]:
    folder = cache_folder()
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    with tempfile.TemporaryFile(dir=folder):
        return True, str(folder)


def _room() -> tuple[bool, str]:
    free = shutil.disk_usage(".").free >> 20
    return free >= _LITTLE_MB, f"{free} MB"


def _names() -> tuple[bool, str]:
    return sys.stdout.encoding.lower().replace("-", "") == "utf8", sys.stdout.encoding


def _gradebook() -> tuple[bool, str]:
    missing = [name for name in ("nbgrader", "sqlalchemy") if find_spec(name) is None]
    if missing:
        return False, ", ".join(missing)
    return True, ", ".join(dict.fromkeys(["sqlite", *(_DRIVERS[name] for name in _DRIVERS if find_spec(name))]))
