"""Judging the instructor's own solution by what was lifted: a test that it does not pass was not lifted rightly."""

from __future__ import annotations

from types import TracebackType

from grader.authoring.nbcourse import Notebook, Role, released
from grader.course import Assignment, GradingLimits
from grader.feedback import harmless
from grader.grading.judge import start_sandbox
from grader.grading.trial import Trial
from grader.sandbox.host import find_isolation
from grader.submission import Cell, Submission
from grader.suite.outcome import Status
from grader.suite.session import Suite


class Prover:
    """Tries solutions in a sandbox, where a student's notebook will run; the first one starts it."""

    def __init__(self, limits: GradingLimits) -> None:
        self._limits = limits
        self._sandbox = start_sandbox(find_isolation(), limits)

    def failures(self, notebook: Notebook, assignment: Assignment) -> dict[str, str]:
        """Return the exercises whose test the notebook's own solution does not pass, and how it failed."""
        suite = Suite(assignment.suite_path)
        try:
            trial = Trial(self._sandbox, self._limits, suite)
            failed = {}
            for exercise in assignment.exercises:
                (outcome,) = trial.run(_solved(notebook), exercise.name, seed=0)
                if outcome.status is not Status.PASSED:
                    failed[exercise.name] = harmless(outcome.detail or outcome.status.value, 200)
            return failed
        finally:
            suite.close()

    def __enter__(self) -> Prover:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._sandbox.close()


def _solved(notebook: Notebook) -> Submission:
    """Return what a student would hand in who wrote the solution: without the hidden tests."""
    return Submission(
        f"{notebook.name}.ipynb",
        tuple(
            Cell(number, released(cell.source, notebook.marks) if cell.role is Role.TEST else cell.source)
            for number, cell in enumerate((one for one in notebook.cells if one.code), 1)
        ),
    )
