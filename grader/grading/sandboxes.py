"""The zygotes of one station: one for all assignments that give workers nothing, and one for each that does."""

from __future__ import annotations

import os
from collections import OrderedDict
from collections.abc import Iterable

from grader.course import Assignment, GradingLimits
from grader.course.given import importable
from grader.sandbox.host import Sandbox
from grader.sandbox.levels import Isolation, Limits
from grader.sandbox.place import Place

WORKER = "grader.worker.main:serve"
# A zygote with pandas in it holds 100 MB; starting one again takes a second.
_MOST = 3
_NO_POLICY = frozenset((frozenset[str](),))


def start_sandbox(
    isolation: Isolation,
    limits: GradingLimits,
    forbidden: Iterable[frozenset[str]] = (),
    assignment: Assignment | None = None,
) -> Sandbox:
    """Start a zygote whose workers can load a submission and run one exercise of it, without forbidden packages.

    They find what the assignment gives beside its authored file, and are bound by its own limits.
    """
    place = None
    if assignment is not None:
        limits, place = assignment.limits(limits), _place(assignment)
    seconds = limits.load_seconds + limits.exercise_seconds
    worker_limits = Limits(memory=limits.memory_mb << 20, cpu_seconds=int(seconds) + 1)
    return Sandbox(WORKER, isolation.level, worker_limits, forbidden=list(forbidden), place=place)


def _place(assignment: Assignment) -> Place:
    given = assignment.environment
    names = *importable(assignment.packages), *given.modules
    return Place(os.path.abspath(given.folder) if given.files else "", given.files, names, given.preload)


class Sandboxes:
    """Zygotes by assignment, started when they are needed and kept for as long as a few others are."""

    def __init__(self, isolation: Isolation, limits: GradingLimits) -> None:
        self._isolation = isolation
        self._limits = limits
        self._kept: OrderedDict[str, tuple[Sandbox, frozenset[frozenset[str]]]] = OrderedDict()
        self._peak_kb = 0

    @property
    def peak_kb(self) -> int:
        """The largest resident memory of a worker so far, in kilobytes."""
        for sandbox, _ in self._kept.values():
            sandbox.wait_for_a_peak()
        return max([self._peak_kb, *(one.peak_kb for one, _ in self._kept.values())])

    @property
    def processor_seconds(self) -> float:
        """The processor time of the zygotes and their workers since they were started."""
        return sum(one.processor_seconds for one, _ in self._kept.values())

    def of(self, assignment: Assignment, forbidden: Iterable[frozenset[str]] = ()) -> Sandbox:
        """Return the zygote for an assignment, whose workers may be forked without these packages."""
        key = _key(assignment)
        sandbox, policies = self._kept.get(key, (None, _NO_POLICY))
        wanted = policies.union(forbidden)
        if sandbox is None or wanted != policies:
            self.drop(assignment)
            sandbox = start_sandbox(self._isolation, self._limits, wanted, assignment if key else None)
            self._kept[key] = sandbox, wanted
        self._kept.move_to_end(key)
        while len(self._kept) > _MOST:
            self._end(next(iter(self._kept)))
        return sandbox

    def kept(self, assignment: Assignment) -> Sandbox | None:
        """Return the zygote for an assignment if there is one."""
        return self._kept.get(_key(assignment), (None, _NO_POLICY))[0]

    def drop(self, assignment: Assignment) -> None:
        """End a zygote; the next submission, or attempt, has one of its own."""
        self._end(_key(assignment))

    def _end(self, key: str) -> None:
        if key in self._kept:
            sandbox, _ = self._kept.pop(key)
            self._peak_kb = max(self._peak_kb, sandbox.peak_kb)
            sandbox.close()

    def close(self) -> None:
        """End them all."""
        for key in list(self._kept):
            self._end(key)


def _key(assignment: Assignment) -> str:
    """Return what an assignment's zygote is known by; empty for one that any other assignment could use."""
    return "" if assignment.environment.is_plain else str(assignment.authored_path)
