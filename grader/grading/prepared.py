"""What a judge keeps warm of one assignment."""

from __future__ import annotations

from functools import cached_property

from grader.course import Assignment, GradingLimits
from grader.course.release import released_names, released_words
from grader.grading.drawing import Drawing
from grader.grading.lender import Lender
from grader.grading.precedents import Precedents
from grader.suite.outcome import SuiteError
from grader.suite.session import Suite


class Prepared:
    """An assignment with its suite collected, and what else is needed of it once something fails.

    Raises
    ------
    SuiteError
        if the suite cannot be collected, or an exercise has no test: its points could not be had.
    """

    def __init__(self, assignment: Assignment, limits: GradingLimits) -> None:
        self.assignment = assignment
        self._limits = limits
        self.suite = Suite(assignment.suite_path, brief=True)
        tested = {test.exercise for test in self.suite.tests}
        if untested := [one.name for one in assignment.exercises if one.name not in tested]:
            self.close()
            raise SuiteError(f"{assignment.suite_path}: there is no hidden test of {', '.join(untested)}")

    @cached_property
    def precedents(self) -> Precedents:
        """What known wrong solutions answer."""
        return Precedents(self.assignment, self.suite, self._limits)

    @cached_property
    def lender(self) -> Lender:
        """What the reference stands in from."""
        return Lender(self.assignment, self._limits)

    @cached_property
    def drawing(self) -> Drawing:
        """The pictures."""
        return Drawing(self.assignment, self.suite, self.lender)

    @cached_property
    def released(self) -> tuple[frozenset[str], frozenset[str]]:
        """The words of the released text, and the names that its code gives."""
        return released_words(self.assignment), released_names(self.assignment)

    def close(self) -> None:
        """End the suite."""
        self.suite.close()
