"""What a judge keeps warm of one assignment."""

from __future__ import annotations

from difflib import get_close_matches
from functools import cached_property

from grader.course import Assignment, GradingLimits
from grader.course.release import released_names, released_words
from grader.grading.depending import Depending
from grader.grading.drawing import Drawing
from grader.grading.following import Following
from grader.grading.foretold import Foretelling
from grader.grading.lender import Lender
from grader.grading.passed import Passed
from grader.grading.precedents import Precedents
from grader.grading.scripts import Scripts
from grader.grading.untouched import Untouched
from grader.grading.unwritable import Unwritable
from grader.suite.outcome import SuiteError
from grader.suite.session import Suite


class Prepared:
    """An assignment with its suite collected, and what else is needed of it once something fails.

    Raises
    ------
    SuiteError
        if the suite cannot be collected, an exercise has no test and is not graded by hand, so that its points could
        not be had, or a test is about none.
    """

    def __init__(self, assignment: Assignment, limits: GradingLimits) -> None:
        self.assignment = assignment
        self._limits = limits
        self._depending = Depending(assignment)
        self.suite = Suite(assignment.suite_path, brief=True)
        tested = {test.exercise for test in self.suite.tests}
        try:
            _check_tested(assignment, tested)
        except SuiteError:
            self.close()
            raise

    @cached_property
    def untouched(self) -> Untouched:
        """What the stub earns by itself."""
        return Untouched(self.assignment, self.suite.tests)

    @cached_property
    def precedents(self) -> Precedents:
        """What known wrong solutions answer."""
        return Precedents(self.assignment, self.suite, self._limits, self._depending)

    @cached_property
    def lender(self) -> Lender:
        """What the reference stands in from."""
        return Lender(self.assignment, self._limits)

    @cached_property
    def drawing(self) -> Drawing:
        """The pictures."""
        return Drawing(self.assignment, self.suite)

    @cached_property
    def unwritable(self) -> Unwritable:
        """What cannot be done without a place to write."""
        return Unwritable(self.assignment, self.suite, self._limits)

    @cached_property
    def scripts(self) -> Scripts:
        """What the hidden tests ask."""
        return Scripts(self.assignment, self.suite, self._limits, self._depending)

    @cached_property
    def following(self) -> Following:
        """How the tests end on answers."""
        return Following(self.suite, Passed(self._depending))

    @cached_property
    def foretelling(self) -> Foretelling:
        """What submissions have asked of stand-ins."""
        return Foretelling(self.following)

    @cached_property
    def released(self) -> tuple[frozenset[str], frozenset[str]]:
        """The words of the released text, and the names that its code gives."""
        return released_words(self.assignment), released_names(self.assignment)

    def close(self) -> None:
        """End the suite."""
        self.suite.close()


def check_known(assignment: Assignment, tested: set[str]) -> None:
    """Make sure that tests are about exercises.

    Raises
    ------
    SuiteError
        if one names something else.
    """
    known = [one.name for one in assignment.exercises]
    for name in sorted(tested - set(known)):
        meant = get_close_matches(name, known, 1)
        raise SuiteError(
            f"{assignment.suite_path}: there are tests of {name!r}, which is no exercise of {assignment.name}; "
            + (f"did you mean {meant[0]!r}?" if meant else f"there are: {', '.join(known)}")
        )


def _check_tested(assignment: Assignment, tested: set[str]) -> None:
    check_known(assignment, tested)
    for one in assignment.exercises:
        where = f"{assignment.authored_path}, line {assignment.line_of(one.name)}"
        if one.manual and one.name in tested:
            raise SuiteError(f"{where}: {one.name} is graded by hand (manual=true), and there are hidden tests of it")
        if not one.manual and one.name not in tested:
            raise SuiteError(
                f"{where}: there is no hidden test of {one.name} in {assignment.suite_path}; write one, or say "
                "manual=true if a person is to read it"
            )
