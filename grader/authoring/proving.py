"""Judging the instructor's own solution by what was lifted: a test that it does not pass was not lifted rightly."""

from __future__ import annotations

from dataclasses import dataclass
from types import TracebackType

from grader.authoring.nbcourse import Notebook, Role, released
from grader.authoring.packages import start_trying
from grader.course import Assignment, GradingLimits
from grader.course.percent import unmarked, without_solution
from grader.feedback import harmless
from grader.grading.trial import Trial
from grader.submission import Cell, Submission
from grader.suite.outcome import Status
from grader.suite.session import Suite
from grader.verification.proof import Problem
from grader.verification.verify import broken_statement


@dataclass(frozen=True)
class Judged:
    """The exercises whose test the notebook's own solution does not pass, by how it failed; and what else is wrong.

    ``failed_tests`` are the same by the names of the tests; ``untouched`` are the tests that what students are given
    passes, by exercise.
    """

    failed: dict[str, str]
    failed_tests: dict[str, str]
    untouched: dict[str, list[str]]
    problems: tuple[Problem, ...]


class Prover:
    """Tries solutions in a sandbox, where a student's notebook of an assignment will run."""

    def __init__(self, limits: GradingLimits, assignment: Assignment) -> None:
        self._limits = limits
        self._sandbox, self._assignment = start_trying(assignment, limits)

    @property
    def preload(self) -> tuple[str, ...]:
        """What can be imported before the solutions are, of what the assignment names."""
        return self._assignment.preload

    def judge(self, solved: Submission) -> Judged:
        """Try a solution, and what students start from."""
        assignment = self._assignment
        suite = Suite(assignment.suite_path)
        try:
            right, stub = (Trial(self._sandbox, self._limits, suite, assignment.given) for _ in range(2))
            untouched = _untouched(assignment)
            failed, tests, alike = {}, {}, {}
            problems = [broken_statement(assignment, one) for one in suite.broken_reference]
            for exercise in assignment.tested:
                missed = {
                    one.test: harmless(one.detail or one.status.value, 200)
                    for one in right.run(solved, exercise.name, seed=0)
                    if one.status is not Status.PASSED
                }
                if missed:
                    failed[exercise.name] = next(iter(missed.values()))
                    tests.update(missed)
                alike[exercise.name] = [
                    one.test
                    for one in stub.run(untouched, exercise.name, seed=0)
                    if one.status is Status.PASSED and one.test not in missed
                ]
                problems += [Problem("passed_untouched", exercise.name, {"test": one}) for one in alike[exercise.name]]
            return Judged(failed, tests, alike, tuple(problems))
        finally:
            suite.close()

    def __enter__(self) -> Prover:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._sandbox.close()


def solved_notebook(notebook: Notebook, assignment: Assignment) -> Submission:
    """Return what a student would hand in of nbgrader's who wrote the solution: without the hidden tests."""
    return Submission(
        f"{notebook.name}.ipynb",
        tuple(
            Cell(number, released(cell.source, notebook.marks) if cell.role is Role.TEST else cell.source)
            for number, cell in enumerate((one for one in notebook.cells if one.code), 1)
        ),
        named=_here(assignment, [cell.grade_id for cell in notebook.cells if cell.code]),
    )


def _here(assignment: Assignment, cells: list[str]) -> dict[str, int]:
    return {name: number for number, name in enumerate(cells, 1) if name in assignment.here}


def solved_file(assignment: Assignment) -> Submission:
    """Return what a student would hand in who began with our stub and wrote the solution."""
    cells = (cell for cell in assignment.cells if not cell.markdown)
    return Submission(
        assignment.authored_path.name,
        tuple(Cell(number, unmarked(cell.source)) for number, cell in enumerate(cells, 1)),
        named=assignment.here,
    )


def _untouched(assignment: Assignment) -> Submission:
    """Return what a student hands in who wrote nothing."""
    cells = (cell for cell in assignment.cells if not cell.markdown)
    return Submission(
        assignment.authored_path.name,
        tuple(Cell(number, without_solution(cell.source, "")) for number, cell in enumerate(cells, 1)),
        named=assignment.here,
    )
