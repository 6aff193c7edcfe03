"""Judging the exercises of one submission that can be loaded."""

from __future__ import annotations

import time
from collections.abc import Callable, Container, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from grader.course import Exercise, GradingLimits
from grader.diagnosis.beside import Beside
from grader.diagnosis.exceptions import told_by
from grader.diagnosis.library import SEED
from grader.diagnosis.repaired import Repair, no_repairs
from grader.grading.diagnosing import Further, findings, is_telling
from grader.grading.doubt import without_doubt
from grader.grading.expected import with_known_expectations
from grader.grading.foretold import Asked
from grader.grading.kept import Kept
from grader.grading.lender import StandIns
from grader.grading.loadable import LoadableSubmission
from grader.grading.loading import Loading
from grader.grading.model import NOT_YET, ExerciseGrade, TestGrade
from grader.grading.no_verdict import SLOW, Disturbed, NoVerdict
from grader.grading.precedents import Unrecorded
from grader.grading.prepared import Prepared
from grader.grading.repairing import Repairing
from grader.grading.replaying import Replaying
from grader.grading.scoring import all_passed, exercise_grade, graded
from grader.grading.scripts import Script
from grader.grading.workers import Workers
from grader.remote.endings import Parted, SomethingLeft
from grader.sandbox.host import Sandbox
from grader.suite.outcome import Cause, Outcome, Status

_SECONDS_TO_PASS = 2.0
# Of what takes longer, a few tests are asked once more, and not all.
_QUICK_SECONDS = 0.1
HASTY_SECONDS_IN_ALL = 8.0
"""Of a submission that is judged in haste, by the clock: many calls that each come to an end may hold a station too."""
_SEEDS_OF_EDITS = (SEED, SEED + 1)
"""Nobody is graded under these: what edits come to tells nothing of an input that counts."""
# Of what stopped a submission while it loaded: a statement, or all of it, took too long.
_NO_END = ("timeout", "load_time")

Progress = Callable[[str, ExerciseGrade | None], None]


@dataclass(frozen=True)
class Judging:
    """One submission under one seed, before what is kept warm of its assignment.

    ``diagnose`` says whether to look for the causes of failures; ``in_haste``, that whoever judges next will.
    """

    prepared: Prepared
    sandbox: Sandbox
    loadable: LoadableSubmission
    limits: GradingLimits
    seed: int
    kept: Kept
    diagnose: bool
    in_haste: bool = False
    began: float = field(default_factory=time.monotonic)

    @property
    def _seconds(self) -> float:
        most = self.limits.exercise_seconds
        return min(HASTY_SECONDS_IN_ALL, most) if self.in_haste else most

    @property
    def _names(self) -> tuple[str, ...]:
        return tuple(one.name for one in self.prepared.assignment.exercises)

    def all(
        self,
        chosen: Sequence[Exercise],
        left_out: Container[str],
        grades: dict[str, ExerciseGrade],
        started: Loading | None,
        tell: Progress,
    ) -> None:
        """Judge exercises, what is used first, and put their grades among those that are known.

        Parameters
        ----------
        chosen : sequence of Exercise
            For which the submission is loaded.
        left_out : container of str
            Those of them that are not judged.
        started : Loading, optional
            The worker that loads for the first.
        tell : callable
            As `Judge.grade`.

        Raises
        ------
        Disturbed, NoVerdict
            if nothing can be concluded from what happened.
        """
        following = started
        try:
            for number, exercise in enumerate(chosen):
                tell(exercise.name, None)
                is_asked = exercise.name not in left_out
                script = self._script(exercise) if is_asked else None
                anew = script is not None and script.is_sent_first
                worker = self.kept.take(exercise, anew=anew)
                if worker is None and script is not None:
                    worker, following = self.loadable.finish(following or self.loadable.start_for(exercise)), None
                    anew = False
                if worker is None or not self._goes_on(exercise, worker, script, grades if is_asked else None, anew):
                    used = [grades[one] for one in self.prepared.assignment.requirements(exercise) if one in grades]
                    wrong = [grade.name for grade in used if not grade.is_full]
                    # What failed in a worker that serves several exercises will want a diagnosis, unless it is right
                    # with the right things given.
                    is_told = self.diagnose and worker is not None and not wrong
                    tells = (exercise.name, *self._names) if is_told else ()
                    started = following or self.loadable.start_for(exercise, tells=tells)
                    workers = Workers(self.loadable, started, self._seconds)
                    following = None
                    workers.ready()
                    if number + 1 < len(chosen) and not self.kept.is_possible:
                        # While the tests of this exercise run here, the next worker loads over there.
                        following = self.loadable.start_for(chosen[number + 1])
                    if is_asked:
                        # What draws is another one each time that it is asked, as this one would be.
                        is_sure = worker is not None and not worker.has_ended and not worker.talk.has_drawn
                        judged = self.exercise(
                            exercise, workers, wrong, [grade.name for grade in used], script, by_script=is_sure
                        )
                        grades[exercise.name] = self._written(exercise, judged)
                    else:
                        self.kept.put(workers.release())
                self.check_undisturbed()
                tell(exercise.name, grades.get(exercise.name))
        finally:
            self.kept.close()
            if following is not None:
                following.end()

    def _goes_on(
        self,
        exercise: Exercise,
        worker: Loading,
        script: Script | None,
        grades: dict[str, ExerciseGrade] | None,
        anew: bool,
    ) -> bool:
        """Whether a worker that serves several exercises does for this one; with grades, it is judged."""
        if grades is None:
            self.kept.put(worker)
            return True
        try:
            found = self.passed(exercise, worker, script, anew=anew)
        except SomethingLeft:
            fresh = self.loadable.finish(self.loadable.start_for(exercise))
            found = None if fresh is None else self.passed(exercise, fresh, script)
        if found is None:
            return False
        grades[exercise.name] = self._written(exercise, found)
        return True

    def _written(self, exercise: Exercise, found: ExerciseGrade) -> ExerciseGrade:
        return self.prepared.untouched.without(exercise, found, self.loadable.submission)

    def passed(
        self, exercise: Exercise, loading: Loading, script: Script | None, *, anew: bool = False
    ) -> ExerciseGrade | None:
        """Return the grade of an exercise that is all right in a worker that serves others too; None if a test fails.

        Raises
        ------
        Disturbed
            if nothing can be concluded from what happened.
        SomethingLeft
            if the worker is to begin ``anew`` and cannot.
        """
        suite = self.prepared.suite
        # What takes longer has all its time in a worker of its own: an endless loop need not have it twice.
        loading.talk.call_seconds = min(_SECONDS_TO_PASS, self.limits.call_seconds)
        workers = Workers(self.loadable, loading, self._seconds)
        with workers:
            if script is None:
                outcomes = suite.run(exercise.name, self.seed, workers.next_student, until_failure=True)
                passed = all(one.status is Status.PASSED for one in outcomes)
            else:
                passed = self.prepared.following.all_pass(script, exercise, self.seed, workers, anew=anew)
            # A test that expects an exception passes on the end of the time here, which is not the course's.
            passed = passed and not workers.has_timed_out
            self.kept.put(workers.release())
        self.check_undisturbed()
        return all_passed(exercise, suite) if passed else None

    def exercise(
        self,
        exercise: Exercise,
        workers: Workers,
        wrong: list[str],
        used: list[str],
        script: Script | None,
        *,
        by_script: bool,
    ) -> ExerciseGrade:
        """Return the grade of an exercise; ``wrong`` names those of the exercises it uses that are not all right.

        It is tried ``by_script`` only if nothing is drawn.

        Raises
        ------
        Disturbed, NoVerdict
            if nothing can be concluded from what happened.
        """
        with workers:
            began = time.monotonic()
            found = self._tried(exercise, workers, script if by_script else None)
            if found.is_full:
                self.kept.put(workers.release())
                return found
            if not wrong:
                is_quick = by_script and script is not None and time.monotonic() - began < _QUICK_SECONDS
                return self._diagnosed(exercise, found, workers, at_once=is_quick)
            if (right := self._right_at_once(exercise, found, tuple(wrong), workers, script)) is not None:
                return right
        return self._given(exercise, found, tuple(wrong), tuple(used))

    def _script(self, exercise: Exercise) -> Script | None:
        if not self.kept.is_possible:
            return None
        script = self.prepared.scripts.of(exercise, self.seed, self.sandbox)
        self.check_undisturbed()
        return script

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

    def _tried(
        self,
        exercise: Exercise,
        workers: Workers,
        script: Script | None = None,
        only: frozenset[str] | None = None,
    ) -> ExerciseGrade:
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

    def _right_at_once(
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
        if not self.kept.is_possible or not workers.stand_in_at_once(StandIns(self.prepared.lender, wrong)):
            return None
        suite = self.prepared.suite
        failed = frozenset(test.name for test in found.tests if test.status is not Status.PASSED)
        is_right = self._pass_given(exercise, failed, wrong, workers, script)
        self.check_undisturbed()
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
        foretelling, asked = self.prepared.foretelling, Asked(exercise, self.seed, wrong)
        stand_ins = StandIns(self.prepared.lender, wrong)
        sent = frozenset() if script is None else foretelling.sent(asked, script)
        if failed & sent and foretelling.is_known(asked):
            try:
                if not foretelling.all_pass(asked, failed & sent, workers) or not workers.begin_anew():
                    return False
                failed -= sent
            except Parted:
                pass
            if failed and not workers.stand_in_at_once(stand_ins):
                return False
        if failed & sent and foretelling.is_worth_learning(asked):
            if not foretelling.learn(asked, sent, workers) or not workers.begin_anew():
                return False
            failed -= sent
            if failed and not workers.stand_in_at_once(stand_ins):
                return False
        if not failed:
            return True
        outcomes = self.prepared.suite.run(exercise.name, self.seed, workers.next_student, failed, until_failure=True)
        return all(one.status is Status.PASSED for one in outcomes)

    def _given(
        self, exercise: Exercise, found: ExerciseGrade, wrong: tuple[str, ...], used: tuple[str, ...]
    ) -> ExerciseGrade:
        """Grade an exercise again with the reference in the place of what is wrong in the exercises it uses.

        A mistake then costs its points once: tests that pass now count, and say what they were given. A stand-in may
        have to change an object of a class of the student's, which it can only call: that raises. So where something
        still raises, all that the exercise uses is given once more, and each stand-in meets objects of the others.
        """
        names = wrong
        while True:
            started = self.loadable.start_for(exercise)
            stand_ins = StandIns(self.prepared.lender, names)
            workers = Workers(self.loadable, started, self._seconds, stand_ins)
            with workers:
                workers.ready()
                failed = frozenset(test.name for test in found.tests if test.status is not Status.PASSED)
                again = {test.name: test for test in self._tried(exercise, workers, only=failed).tests}
                tests = tuple(_with_both(test, again.get(test.name, test), wrong) for test in found.tests)
                found = graded(exercise, tests)
                still_raises = any(test.cause is Cause.RAISED for test in again.values())
                if not still_raises or set(names) == set(used):
                    return self._diagnosed(exercise, found, workers)
            names = used

    def _diagnosed(
        self, exercise: Exercise, found: ExerciseGrade, workers: Workers, *, at_once: bool = False
    ) -> ExerciseGrade:
        """Return the grade with the named causes of what failed; the worker may be asked all tests ``at_once``."""
        if not self.diagnose or not any(map(is_telling, found.tests)):
            return found
        if self.in_haste:
            return replace(found, tests=with_known_expectations(found.tests, {}), undiagnosed=NOT_YET)
        precedents = self.prepared.precedents
        try:
            known = precedents.known(exercise, self.sandbox)
        except Unrecorded as problem:
            tests = with_known_expectations(found.tests, {})
            return replace(found, tests=tests, undiagnosed=str(problem))
        found = replace(found, tests=with_known_expectations(found.tests, known.reference))
        asking = precedents.asking(exercise, self.sandbox) if at_once else None
        replay = Replaying(exercise.name, self.prepared.suite, workers, self.limits.exercise_seconds, asking)
        code = self.loadable.code(exercise.name, self._names)
        names = frozenset(self._names)
        beside = Beside(known, code.of(exercise.name, names))
        more = Further(
            code,
            names,
            partial(precedents.fitted, exercise, code, self.sandbox),
            partial(precedents.pairs, exercise, self.sandbox),
            partial(precedents.mutants, exercise, self.sandbox),
            no_repairs if workers.has_stand_ins else partial(self._repairs, exercise, beside),
        )
        causes = findings(exercise, found.tests, replay, known, more)
        raised = [test.raised for test in found.tests if test.raised is not None]
        told = self.loadable.telling.named(exercise.name, causes, raised, self.prepared.released)
        return replace(found, findings=told)

    def _repairs(
        self, exercise: Exercise, beside: Beside, failing: frozenset[str], left: frozenset[str], *, in_pairs: bool
    ) -> list[Repair] | None:
        scripts, sandbox = self.prepared.scripts, self.sandbox
        asked = [scripts.needed(exercise, seed, sandbox) for seed in _SEEDS_OF_EDITS]
        if None in asked:
            return None
        return Repairing(
            exercise,
            [one.name for one in self.prepared.assignment.exercises if one.name != exercise.name],
            self.loadable,
            self.prepared.following,
            [one for one in asked if one is not None],
            lambda test: scripts.alone(exercise, test, SEED, sandbox),
            self.loadable.telling.places(exercise.name),
            beside,
            self.limits.exercise_seconds,
        )(failing, left, in_pairs=in_pairs)


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
