"""The levels of isolation, and what each is worth on this host."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """How far a worker is kept from everything else; each level holds what the ones below it hold.

    ``L3``
        Namespaces of its own (user, mount, pid, network, ipc): the rest of the machine does not exist.
    ``L2``
        Landlock and a system-call filter: the rest exists and cannot be read, written, called or signalled.
    ``L1``
        A system-call filter: no network, no processes, no signals, no writing; files can be read.
    ``L0``
        A process of its own with limits and deadlines, nothing more.
    """

    L3 = "L3"
    L2 = "L2"
    L1 = "L1"
    L0 = "L0"


SAFE = (Level.L3, Level.L2)
"""The levels at which the code of others may be graded without asking by name."""

MUST_FAIL: dict[Level, frozenset[str]] = {
    Level.L0: frozenset(),
    Level.L1: frozenset({"network", "processes", "signals", "write_files", "memory"}),
    Level.L2: frozenset(
        {"network", "processes", "signals", "write_files", "memory", "read_files", "grader_memory"}
    ),
    Level.L3: frozenset(
        {
            "network", "processes", "signals", "write_files", "memory",
            "read_files", "grader_memory", "path_existence",
        }
    ),
}  # fmt: skip
"""What a probe inside the worker must not be able to do before a level may be called by its name."""


@dataclass(frozen=True)
class Limits:
    """What one worker may use.

    Parameters
    ----------
    memory : int
        Address space in bytes.
    cpu_seconds : int
        Processor time of the whole worker, in seconds; a second wall behind the deadlines.
    open_files : int
        File descriptors.
    threads : int
        Of all workers of a zygote together, where they are a user of their own (see `grader.sandbox.tasks`).
    """

    memory: int = 1 << 30
    cpu_seconds: int = 120
    open_files: int = 64
    threads: int = 64


class Trouble(StrEnum):
    """What happened to the machine, and not in the submission, so that nothing may be concluded from it.

    ``fork`` no process could be had; ``setup`` one ended before a statement ran in it; ``killed`` somebody killed one;
    ``stopped`` one stood still for a while; ``starved`` there was too little of a processor; ``zygote`` the process
    that workers are forked from has gone; ``host`` the trusted side lacked memory, descriptors or files.
    """

    FORK = "fork"
    SETUP = "setup"
    KILLED = "killed"
    STOPPED = "stopped"
    STARVED = "starved"
    ZYGOTE = "zygote"
    HOST = "host"


@dataclass(frozen=True)
class Disturbance:
    """One such event, with what the system said of it."""

    trouble: Trouble
    detail: str = ""

    def __str__(self) -> str:
        return f"{self.trouble} ({self.detail})" if self.detail else self.trouble


@dataclass(frozen=True)
class Isolation:
    """What a probe found a worker on this host able to do.

    Attributes
    ----------
    level : Level
        The strongest level whose every promise held.
    possible : dict of str to bool
        For each attempt of `grader.sandbox.probe`, whether it succeeded.
    refused : dict of str to str
        For each stronger level that was tried, why it could not be had.
    """

    level: Level
    possible: dict[str, bool]
    refused: dict[str, str]
