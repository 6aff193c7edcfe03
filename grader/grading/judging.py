"""Judging the exercises of one submission that can be loaded."""

from __future__ import annotations

import time
from collections.abc import Callable, Container, Sequence
from dataclasses import dataclass

from grader.course import Exercise
from grader.grading.causes import Causes
from grader.grading.kept import Kept
from grader.grading.loading import Loading
from grader.grading.model import ExerciseGrade
from grader.grading.scoring import all_passed
from grader.grading.scripts import Script
from grader.grading.standing_in import StandingIn
from grader.grading.trying import Trying
from grader.grading.workers import Workers
from grader.remote.endings import SomethingLeft
from grader.suite.outcome import Status

_SECONDS_TO_PASS = 1.0
# Of what takes longer, a few tests are asked once more, and not all.
_QUICK_SECONDS = 0.1

Progress = Callable[[str, ExerciseGrade | None], None]


@dataclass(frozen=True)
class Judging:
    """Judges one submission: each exercise as ``trying`` has it, in workers that are ``kept`` where that can be.

    ``diagnose`` says whether to look for the causes of failures.
    """

    trying: Trying
    kept: Kept
    diagnose: bool

    def all(
        self,
        chosen: Sequence[Exercise],
        left_out: Container[str],
        grades: dict[str, ExerciseGrade],
        tell: Progress,
    ) -> None:
        """Judge exercises, what is used first, and put their grades among those that are known.

        Parameters
        ----------
        chosen : sequence of Exercise
            For which the submission is loaded.
        left_out : container of str
            Those of them that are not judged.
        tell : callable
            As `Judge.grade`.

        Raises
        ------
        Disturbed, NoVerdict
            if nothing can be concluded from what happened.
        """
        loadable = self.trying.loadable
        following: Loading | None = None
        try:
            for number, exercise in enumerate(chosen):
                tell(exercise.name, None)
                is_asked = exercise.name not in left_out
                script = self._script(exercise) if is_asked else None
                anew = script is not None and script.is_sent_first
                worker = self.kept.take(exercise, anew=anew)
                if worker is None and script is not None:
                    worker, following = loadable.finish(following or loadable.start_for(exercise)), None
                    anew = False
                goes_on = False
                if worker is not None:
                    goes_on, worker = self._goes_on(exercise, worker, script, grades if is_asked else None, anew)
                if not goes_on:
                    requirements = self.trying.prepared.assignment.requirements(exercise)
                    used = [grades[one] for one in requirements if one in grades]
                    wrong = tuple(grade.name for grade in used if not grade.is_full)
                    # What failed in a worker that serves several exercises will want a diagnosis, unless it is right
                    # with the right things given.
                    is_told = self.diagnose and worker is not None and not wrong
                    tells = (exercise.name, *self.trying.names) if is_told else ()
                    started = following or loadable.start_for(exercise, tells=tells)
                    workers = Workers(loadable, started, self.trying.seconds)
                    following = None
                    workers.ready()
                    if number + 1 < len(chosen) and not self.kept.is_possible:
                        # While the tests of this exercise run here, the next worker loads over there.
                        following = loadable.start_for(chosen[number + 1])
                    if is_asked:
                        # What draws is another one each time that it is asked, as this one would be.
                        is_sure = worker is not None and not worker.has_ended and not worker.talk.has_drawn
                        names = tuple(grade.name for grade in used)
                        judged = self.exercise(exercise, workers, wrong, names, script, by_script=is_sure)
                        grades[exercise.name] = self._written(exercise, judged)
                    else:
                        self.kept.put(workers.release())
                self.trying.check_undisturbed()
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
    ) -> tuple[bool, Loading]:
        """Whether a worker that serves several exercises does for this one, and which did; with grades, it is judged.

        Where something is left in the one that was kept, it is another one.
        """
        if grades is None:
            self.kept.put(worker)
            return True, worker
        try:
            found = self.passed(exercise, worker, script, anew=anew)
        except SomethingLeft:
            loadable = self.trying.loadable
            if (fresh := loadable.finish(loadable.start_for(exercise))) is None:
                return False, worker
            worker, found = fresh, self.passed(exercise, fresh, script)
        if found is None:
            return False, worker
        grades[exercise.name] = self._written(exercise, found)
        return True, worker

    def _written(self, exercise: Exercise, found: ExerciseGrade) -> ExerciseGrade:
        return self.trying.prepared.untouched.without(exercise, found, self.trying.loadable.submission)

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
        trying, suite = self.trying, self.trying.prepared.suite
        # What takes longer has all its time in a worker of its own: an endless loop need not have it twice.
        loading.talk.call_seconds = min(_SECONDS_TO_PASS, trying.limits.call_seconds)
        workers = Workers(trying.loadable, loading, trying.seconds)
        with workers:
            if script is None:
                outcomes = suite.run(exercise.name, trying.seed, workers.next_student, until_failure=True)
                passed = all(one.status is Status.PASSED for one in outcomes)
            else:
                passed = trying.prepared.following.all_pass(script, exercise, trying.seed, workers, anew=anew)
            # A test that expects an exception passes on the end of the time here, which is not the course's.
            passed = passed and not workers.has_timed_out
            self.kept.put(workers.release())
        trying.check_undisturbed()
        return all_passed(exercise, suite) if passed else None

    def exercise(
        self,
        exercise: Exercise,
        workers: Workers,
        wrong: tuple[str, ...],
        used: tuple[str, ...],
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
        causes = Causes(self.trying, self.diagnose)
        with workers:
            began = time.monotonic()
            found = self.trying(exercise, workers, script if by_script else None)
            if found.is_full:
                self.kept.put(workers.release())
                return found
            if not wrong:
                is_quick = by_script and script is not None and time.monotonic() - began < _QUICK_SECONDS
                return causes.named(exercise, found, workers, at_once=is_quick)
            standing_in = StandingIn(self.trying, exercise, found, wrong)
            if self.kept.is_possible and (right := standing_in.right_at_once(workers, script)) is not None:
                return right
        return standing_in.judged(used, causes.named)

    def _script(self, exercise: Exercise) -> Script | None:
        if not self.kept.is_possible:
            return None
        script = self.trying.prepared.scripts.of(exercise, self.trying.seed, self.trying.sandbox)
        self.trying.check_undisturbed()
        return script
