"""Asking one submission what the tests of its exercises ask, as often as that takes."""

from __future__ import annotations

import time
from dataclasses import dataclass, field, replace

from grader.course import Exercise, GradingLimits
from grader.grading.doubt import without_doubt
from grader.grading.loadable import LoadableSubmission
from grader.grading.model import ExerciseGrade
from grader.grading.no_verdict import SLOW, Disturbed, NoVerdict
from grader.grading.prepared import Prepared
from grader.grading.scoring import exercise_grade
from grader.grading.scripts import Script
from grader.grading.workers import Workers
from grader.sandbox.host import Sandbox
from grader.suite.outcome import Cause

HASTY_SECONDS_IN_ALL = 8.0
"""Of a submission that is judged in haste, by the clock: many calls that each come to an end may hold a station too."""
# Of what stopped a submission while it loaded: a statement, or all of it, took too long.
_NO_END = ("timeout", "load_time")


@dataclass(frozen=True)
class Trying:
    """One submission under one seed, before what is kept warm of its assignment.

    ``in_haste`` says that whoever judges next looks for causes, and waits for what is slow.
    """

    prepared: Prepared
    sandbox: Sandbox
    loadable: LoadableSubmission
    limits: GradingLimits
    seed: int
    in_haste: bool = False
    began: float = field(default_factory=time.monotonic)

    @property
    def seconds(self) -> float:
        """The time that all tests of one exercise have."""
        most = self.limits.exercise_seconds
        return min(HASTY_SECONDS_IN_ALL, most) if self.in_haste else most

    @property
    def names(self) -> tuple[str, ...]:
        """The exercises of the assignment."""
        return tuple(one.name for one in self.prepared.assignment.exercises)

    def check_undisturbed(self) -> None:
        """Waste no time on a submission that is to be judged again.

        Raises
        ------
        Disturbed, NoVerdict
            if it is.
        """
        if self.sandbox.disturbances:
            raise Disturbed
        if not self.in_haste:
            return
        is_over = time.monotonic() - self.began > HASTY_SECONDS_IN_ALL
        if is_over or any(one.kind in _NO_END for one in self.loadable.problems):
            raise NoVerdict(SLOW)

    def __call__(
        self,
        exercise: Exercise,
        workers: Workers,
        script: Script | None = None,
        only: frozenset[str] | None = None,
    ) -> ExerciseGrade:
        """Return the grade of an exercise, or of ``only`` some of its tests; asked by script where that can be.

        Raises
        ------
        Disturbed, NoVerdict
            if nothing can be concluded from what happened.
        """
        suite = self.prepared.suite
        outcomes = None
        if script is not None:
            outcomes = self.prepared.following.outcomes(script, exercise, self.seed, workers)
            if outcomes is None:
                workers.renew()
        if outcomes is None:
            outcomes = suite.run(exercise.name, self.seed, workers.next_student, only)
        self.check_undisturbed()
        if self.in_haste and (workers.has_timed_out or any(one.cause is Cause.TIMEOUT for one in outcomes)):
            raise NoVerdict(SLOW)
        self.prepared.unwritable.check(exercise, outcomes, self.seed, self.sandbox)
        self.check_undisturbed()
        line = self.prepared.assignment.line_of(exercise.name) if exercise.here else 0
        found = exercise_grade(exercise, without_doubt(outcomes, suite, exercise.name, self.seed, line), suite)
        return replace(found, tests=self.loadable.telling.with_true_places(exercise.name, found.tests))
