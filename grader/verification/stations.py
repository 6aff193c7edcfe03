"""Trying many programs on several cores."""

from __future__ import annotations

import multiprocessing
import signal
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from pathlib import Path

import msgspec

from grader.course import GradingLimits, load_course
from grader.grading.sandboxes import start_sandbox
from grader.grading.trial import Trial
from grader.sandbox.host import SandboxDied
from grader.sandbox.levels import Isolation
from grader.submission import Submission
from grader.suite.outcome import Outcome, SuiteError
from grader.suite.session import Suite
from grader.verification.precision import InPrecision

# A mutant that does not end is caught; waiting long for it proves nothing more.
_PATIENCE = 3.0
_MAX_ATTEMPTS = 3


@dataclass(frozen=True)
class Order:
    """One program to try under one seed; a wrong one need not be waited for as long as a student's.

    ``precision`` is that of its answers, where it is another than its own; ``backwards`` runs the last test first.
    """

    number: int
    exercise: str
    submission: Submission
    seed: int
    patient: bool
    forbidden: frozenset[str]
    precision: str = ""
    backwards: bool = False


class Stations:
    """Processes that each keep one assignment's suite collected and a zygote warm."""

    def __init__(self, root: Path, assignment: str, isolation: Isolation, jobs: int) -> None:
        self._assignment = assignment
        self._executor = ProcessPoolExecutor(
            jobs,
            mp_context=multiprocessing.get_context("spawn"),
            initializer=_prepare,
            initargs=(root, assignment, isolation),
        )

    def run(self, orders: Sequence[Order]) -> Iterator[tuple[Order, list[Outcome]]]:
        """Yield each order with how its tests ended, in the order given; no outcome where the host disturbs all.

        Raises
        ------
        SuiteError
            if a process cannot be prepared, or ends by itself.
        """
        try:
            yield from zip(orders, self._executor.map(_try, orders, chunksize=4), strict=True)
        except BrokenProcessPool:
            raise SuiteError(
                f"{self._assignment}: a process that tries programs ended by itself. What the tests import or compute "
                "may take more memory than there is (--jobs 1 takes less), or crash Python: run them by pytest to see"
            ) from None

    def close(self) -> None:
        """End the processes, with whatever they are doing."""
        self._executor.shutdown(wait=True, cancel_futures=True)


class _Station:
    def __init__(self, root: Path, assignment: str, isolation: Isolation) -> None:
        course = load_course(root)
        self.isolation = isolation
        chosen = self.assignment = course.assignment(assignment)
        self.limits = chosen.limits(course.limits)
        self.hurried: GradingLimits = msgspec.structs.replace(
            self.limits, exercise_seconds=min(_PATIENCE, self.limits.exercise_seconds)
        )
        self.given = chosen.given
        self.suite = Suite(chosen.suite_path, brief=True)
        self.policies = {exercise.forbids for exercise in chosen.exercises}
        self.sandbox = start_sandbox(isolation, self.limits, self.policies, chosen)

    def run(self, order: Order) -> list[Outcome]:
        limits = self.limits if order.patient else self.hurried
        for _ in range(_MAX_ATTEMPTS):
            self.sandbox.disturbances.clear()
            try:
                trial = Trial(self.sandbox, limits, self.suite, self.given)
                heard = InPrecision(order.precision) if order.precision else None
                outcomes = trial.run(
                    order.submission, order.exercise, order.seed, heard, forbidden=order.forbidden,
                    backwards=order.backwards,
                )  # fmt: skip
            except SandboxDied:
                self.sandbox.close()
                self.sandbox = start_sandbox(self.isolation, self.limits, self.policies, self.assignment)
            else:
                if not self.sandbox.disturbances:
                    return outcomes
        return []


_stations: list[_Station | Exception] = []


def _prepare(root: Path, assignment: str, isolation: Isolation) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        _stations.append(_Station(root, assignment, isolation))
    except Exception as problem:  # whoever asks for a program is told: a pool only says that it is broken
        _stations.append(problem)


def _try(order: Order) -> list[Outcome]:
    station = _stations[0]
    if isinstance(station, Exception):
        raise station
    return station.run(order)
