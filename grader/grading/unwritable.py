"""Tests that cannot be passed where nothing is writable: below the highest level of isolation.

A submission that has to save a file gets an exception there, and so does the reference. What the level does is no
verdict on anybody.
"""

from __future__ import annotations

from collections.abc import Sequence

from grader.course import Assignment, Exercise, GradingLimits
from grader.diagnosis.misconception import the_reference
from grader.grading.no_verdict import NoVerdict
from grader.grading.trial import Trial
from grader.sandbox.host import Sandbox
from grader.sandbox.levels import Level
from grader.suite.exchanged import says_files
from grader.suite.outcome import Outcome, Status
from grader.suite.session import Suite


class Unwritable:
    """What the reference of one assignment cannot do in a sandbox without a place to write."""

    def __init__(self, assignment: Assignment, suite: Suite, limits: GradingLimits) -> None:
        self._assignment = assignment
        self._suite = suite
        self._limits = limits
        self._works_with_files = any(says_files(cell.source) for cell in assignment.cells)
        self._failed: dict[tuple[str, int], frozenset[str]] = {}

    def check(self, exercise: Exercise, outcomes: Sequence[Outcome], seed: int, sandbox: Sandbox) -> None:
        """Make sure that what failed could have been passed.

        Raises
        ------
        NoVerdict
            if the reference, in such a sandbox, fails one of these tests as well.
        """
        failed = {one.test for one in outcomes if one.status is not Status.PASSED}
        if not failed or not self._works_with_files or sandbox.level is Level.L3:
            return
        if lost := sorted(failed & self._failed_by_the_reference(exercise, seed, sandbox)):
            level = f"at level {sandbox.level} nothing can be written"
            raise NoVerdict("suite_fault", f"{exercise.name}: {', '.join(lost)}: {level}"[:500])

    def _failed_by_the_reference(self, exercise: Exercise, seed: int, sandbox: Sandbox) -> frozenset[str]:
        key = exercise.name, seed
        if key not in self._failed:
            trial = Trial(sandbox, self._limits, self._suite, self._assignment.given)
            ran = trial.run(the_reference(self._assignment), exercise.name, seed, forbidden=exercise.forbids)
            self._failed[key] = frozenset(one.test for one in ran if one.status is not Status.PASSED)
        return self._failed[key]
