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
    """Judges exercises of one submission with the reference in the place of others."""

    trying: Trying

    def right_at_once(
        self,
        exercise: Exercise,
        found: ExerciseGrade,
        wrong: tuple[str, ...],
        workers: Workers,
        script: Script | None,
    ) -> ExerciseGrade | None:
        """Return the grade of an exercise that is all right with the right things given; None if a test fails.

        It is asked in the worker that it was tried in, which is as it was, and as far as others have asked the same of
        the reference, no lender is. Of a failure only a worker of its own is believed, beside a lender's.
        """
        if not workers.stand_in_at_once(StandIns(self.trying.prepared.lender, wrong)):
            return None
        suite = self.trying.prepared.suite
        failed = frozenset(test.name for test in found.tests if test.status is not Status.PASSED)
        is_right = self._pass_given(exercise, failed, wrong, workers, script)
        self.trying.check_undisturbed()
        if not is_right or not workers.kept_stand_ins:
            return None
        passed = [Outcome(name, Status.PASSED) for name in failed]
        again = {test.name: test for test in exercise_grade(exercise, passed, suite).tests}
        tests = (_with_both(test, again.get(test.name, test), wrong) for test in found.tests)
        return graded(exercise, tuple(tests))

    def _pass_given(
        self,
        exercise: Exercise,
        failed: frozenset[str],
        wrong: tuple[str, ...],
        workers: Workers,
        script: Script | None,
    ) -> bool:
        """Whether tests that failed pass in a worker that has its stand-ins: by script as far as that can be.

        The others are asked then too, so that nothing may be left of that.
        """
        prepared, seed = self.trying.prepared, self.trying.seed
        foretelling, asked = prepared.foretelling, Asked(exercise, seed, wrong)
        stand_ins = StandIns(prepared.lender, wrong)
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
        outcomes = prepared.suite.run(exercise.name, seed, workers.next_student, failed, until_failure=True)
        return all(one.status is Status.PASSED for one in outcomes)

    def judged(
        self,
        exercise: Exercise,
        found: ExerciseGrade,
        wrong: tuple[str, ...],
        used: tuple[str, ...],
        diagnosed: Callable[[Exercise, ExerciseGrade, Workers], ExerciseGrade],
    ) -> ExerciseGrade:
        """Grade an exercise again with the reference in the place of what is wrong in the exercises it uses.

        A mistake then costs its points once: tests that pass now count, and say what they were given. A stand-in may
        have to change an object of a class of the student's, which it can only call: that raises. So where something
        still raises, all that the exercise uses is given once more, and each stand-in meets objects of the others.
        The causes of what still fails are those that are ``diagnosed`` in the same worker.

        Raises
        ------
        Disturbed, NoVerdict
            if nothing can be concluded from what happened.
        """
        names = wrong
        while True:
            started = self.trying.loadable.start_for(exercise)
            stand_ins = StandIns(self.trying.prepared.lender, names)
            workers = Workers(self.trying.loadable, started, self.trying.seconds, stand_ins)
            with workers:
                workers.ready()
                failed = frozenset(test.name for test in found.tests if test.status is not Status.PASSED)
                again = {test.name: test for test in self.trying(exercise, workers, only=failed).tests}
                tests = tuple(_with_both(test, again.get(test.name, test), wrong) for test in found.tests)
                found = graded(exercise, tests)
                still_raises = any(test.cause is Cause.RAISED for test in again.values())
                if not still_raises or set(names) == set(used):
                    return diagnosed(exercise, found, workers)
            names = used


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
