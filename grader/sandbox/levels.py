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
    """

    memory: int = 1 << 30
    cpu_seconds: int = 120
    open_files: int = 64


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
