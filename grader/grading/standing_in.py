"""Judging an exercise once more, with the right things in the place of what is wrong in those that it uses."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial

from grader.course import Exercise
from grader.diagnosis.exceptions import told_by
from grader.grading.foretold import Asked
from grader.grading.lender import StandIns
from grader.grading.model import ExerciseGrade, TestGrade
from grader.grading.scoring import exercise_grade, graded
from grader.grading.scripts import Script
from grader.grading.trying import Trying
from grader.grading.workers import Workers
from grader.remote.endings import Parted
from grader.suite.outcome import Cause, Outcome, Status


@dataclass(frozen=True)
class StandingIn:
    """Judges an exercise of one submission with the reference in the place of others.

    Attributes
    ----------
    found : ExerciseGrade
        What it came to alone.
    wrong : tuple of str
        Those of the exercises it uses that are not all right.
    """

    trying: Trying
    exercise: Exercise
    found: ExerciseGrade
    wrong: tuple[str, ...]

    def right_at_once(self, workers: Workers, script: Script | None) -> ExerciseGrade | None:
        """Return the grade of an exercise that is all right with the right things given; None if a test fails.

        It is asked in the worker that it was tried in, which is as it was, and as far as others have asked the same of
        the reference, no lender is. Of a failure only a worker of its own is believed, beside a lender's.
        """
        if not workers.stand_in_at_once(StandIns(self.trying.prepared.lender, self.wrong)):
            return None
        is_right = self._pass_given(workers, script)
        self.trying.check_undisturbed()
        if not is_right or not workers.kept_stand_ins:
            return None
        passed = [Outcome(name, Status.PASSED) for name in _failed(self.found)]
        return self._counted(self.found, exercise_grade(self.exercise, passed, self.trying.prepared.suite))

    def _counted(self, alone: ExerciseGrade, helped: ExerciseGrade) -> ExerciseGrade:
        again = {test.name: test for test in helped.tests}
        tests = tuple(_with_both(test, again.get(test.name, test), self.wrong) for test in alone.tests)
        return graded(self.exercise, tests)

    def _pass_given(self, workers: Workers, script: Script | None) -> bool:
        """Whether tests that failed pass in a worker that has its stand-ins: by script as far as that can be.

        The others are asked then too, so that nothing may be left of that.
        """
        prepared, seed, failed = self.trying.prepared, self.trying.seed, _failed(self.found)
        foretelling, asked = prepared.foretelling, Asked(self.exercise, seed, self.wrong)
        stand_ins = StandIns(prepared.lender, self.wrong)
        sent = frozenset() if script is None else foretelling.sent(asked, script)
        ways: list[tuple[Callable[[Asked], bool], Callable[[Workers], bool]]] = [
            (foretelling.is_known, partial(foretelling.all_pass, asked, failed & sent)),
            (foretelling.is_worth_learning, partial(foretelling.learn, asked, sent)),
        ]
        for is_possible, all_pass in ways:
            if not failed & sent or not is_possible(asked):
                continue
            with suppress(Parted):
                if not all_pass(workers) or not workers.begin_anew():
                    return False
                failed -= sent
            if failed and not workers.stand_in_at_once(stand_ins):
                return False
        if not failed:
            return True
        outcomes = prepared.suite.run(self.exercise.name, seed, workers.next_student, failed, until_failure=True)
        return all(one.status is Status.PASSED for one in outcomes)

    def judged(
        self, used: tuple[str, ...], diagnosed: Callable[[Exercise, ExerciseGrade, Workers], ExerciseGrade]
    ) -> ExerciseGrade:
        """Grade an exercise again with the reference in the place of what is wrong in the exercises it uses.

        A mistake then costs its points once: tests that pass now count, and say what they were given. A stand-in may
        have to change an object of a class of the student's, which it can only call: that raises. So where something
        still raises, all that is ``used`` is given once more, and each stand-in meets objects of the others. The causes
        of what still fails are those that are ``diagnosed`` in the same worker.

        Raises
        ------
        Disturbed, NoVerdict
            if nothing can be concluded from what happened.
        """
        trying, exercise, found, names = self.trying, self.exercise, self.found, self.wrong
        while True:
            stand_ins = StandIns(trying.prepared.lender, names)
            with Workers(trying.loadable, trying.loadable.start_for(exercise), trying.seconds, stand_ins) as workers:
                workers.ready()
                helped = trying(exercise, workers, only=_failed(found))
                found = self._counted(found, helped)
                still_raises = any(test.cause is Cause.RAISED for test in helped.tests)
                if not still_raises or set(names) == set(used):
                    return diagnosed(exercise, found, workers)
            names = used


def _failed(grade: ExerciseGrade) -> frozenset[str]:
    return frozenset(test.name for test in grade.tests if test.status is not Status.PASSED)


def _with_both(alone: TestGrade, helped: TestGrade, given: tuple[str, ...]) -> TestGrade:
    """Return what counts of a test judged twice: that it passed, and else what went wrong with the right things given.

    What fails for want of another exercise would be told of this one.
    """
    if alone.status is Status.PASSED:
        return alone
    if helped.status is Status.PASSED:
        return replace(helped, given=given)
    if helped.status is Status.NOT_REACHED:
        return alone
    raised = helped.raised
    if raised is not None and told_by(raised.kind, raised.message) is None:
        # Its own words could carry what it asked the reference for.
        helped = replace(helped, raised=replace(raised, message=""), detail="")
    return helped
