"""The judge of one station: a zygote, the suites, and the way from a submission to its Grade."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType, TracebackType

from grader.course import Assignment, GradingLimits
from grader.grading.judging import Judging
from grader.grading.loading import LoadableSubmission
from grader.grading.model import ExerciseGrade, Grade
from grader.grading.no_verdict import Disturbed, NoVerdict
from grader.grading.prepared import Prepared
from grader.grading.scoring import empty_grade, rounded, seed_for_draws, to_be_loaded, unjudged, with_requirements
from grader.grading.workers import Workers
from grader.sandbox.heartbeat import Heartbeat
from grader.sandbox.host import Sandbox, SandboxDied, SandboxSilent
from grader.sandbox.levels import Disturbance, Isolation, Limits, Trouble
from grader.submission import Rejection, Submission
from grader.suite.session import Suite

WORKER = "grader.worker.main:serve"
_MAX_ATTEMPTS = 3
_NONE: Mapping[str, ExerciseGrade] = MappingProxyType({})

DRAWING = ""
"""What stands in the place of an exercise's name where `Judge.grade` tells that it draws pictures."""

Progress = Callable[[str, ExerciseGrade | None], None]


def _tell_nobody(_: str, __: ExerciseGrade | None) -> None:
    pass


def start_sandbox(isolation: Isolation, limits: GradingLimits, forbidden: Iterable[frozenset[str]] = ()) -> Sandbox:
    """Start a zygote whose workers can load a submission and run one exercise of it, without forbidden packages."""
    seconds = limits.load_seconds + limits.exercise_seconds
    worker_limits = Limits(memory=limits.memory_mb << 20, cpu_seconds=int(seconds) + 1)
    return Sandbox(WORKER, isolation.level, worker_limits, forbidden=list(forbidden))


class Judge:
    """Grades submissions one after another, with everything that can be kept warm kept warm.

    Parameters
    ----------
    isolation : Isolation
        What `grader.sandbox.host.find_isolation` found on this host.
    limits : GradingLimits
        The course's deadlines and memory.
    diagnose : bool, keyword only
        Whether to look for the causes of failures, and to record what is drawn of them.
    """

    def __init__(self, isolation: Isolation, limits: GradingLimits, *, diagnose: bool = True) -> None:
        self._isolation = isolation
        self._diagnose = diagnose
        self._limits = limits
        self._prepared: dict[Path, Prepared] = {}
        self._policies = {frozenset[str]()}
        self._kept: Sandbox | None = None
        self._heart = Heartbeat()
        self._peak_kb = 0

    @property
    def peak_worker_kb(self) -> int:
        """The largest resident memory of a worker so far, in kilobytes."""
        return max(self._peak_kb, self._kept.peak_kb if self._kept else 0)

    @property
    def processor_seconds(self) -> float:
        """The processor time of the zygote and its workers since it was started."""
        return self._kept.processor_seconds if self._kept else 0.0

    @property
    def _sandbox(self) -> Sandbox:
        if self._kept is None:
            self._kept = start_sandbox(self._isolation, self._limits, self._policies)
        return self._kept

    def _drop_sandbox(self) -> None:
        """End the zygote; the next submission, or attempt, has one of its own."""
        if self._kept is not None:
            self._peak_kb = self.peak_worker_kb
            self._kept.close()
            self._kept = None

    def suite(self, assignment: Assignment) -> Suite:
        """Return the collected suite of an assignment.

        Raises
        ------
        SuiteError
            as `Prepared`.
        """
        return self._of(assignment).suite

    def _of(self, assignment: Assignment) -> Prepared:
        path = assignment.suite_path
        if path not in self._prepared:
            self._prepared[path] = Prepared(assignment, self._limits)
        return self._prepared[path]

    def grade(
        self,
        submission: Submission | Rejection,
        assignment: Assignment,
        student: str,
        seed: int,
        exercises: frozenset[str] | None = None,
        known: Mapping[str, ExerciseGrade] = _NONE,
        *,
        avoided: frozenset[str] = frozenset(),
        tell: Progress = _tell_nobody,
    ) -> Grade:
        """Return the Grade of a submission, whatever is in it.

        What happens to the machine is not the student's doing: a submission that was disturbed is judged again.

        Parameters
        ----------
        seed : int
            From which the hidden inputs derive.
        exercises : frozenset of str, optional
            Grade only these; by default all.
        known : mapping of str to ExerciseGrade
            The grades of exercises that were judged before, of the same submission under the same seed, and whose
            verdict nothing has touched since. They are taken over; the Grade is the one that judging all would give.
        avoided : frozenset of str, keyword only
            Exercises that no judge survived before: they get nothing, and say that it is not their fault.
        tell : callable, keyword only
            Told the name of an exercise before it is judged, with None, and after it, with its grade.

        Raises
        ------
        NoVerdict
            if the submission was disturbed in every attempt, or the suite is at fault.
        """
        if isinstance(submission, Rejection):
            return empty_grade(submission, assignment, student, seed, self._isolation, exercises)
        for _ in range(_MAX_ATTEMPTS):
            lost = self._heart.lost
            noted: list[Disturbance] = []
            try:
                self._sandbox.disturbances.clear()
                grade = self._grade(submission, assignment, student, seed, exercises, known, avoided, tell)
            except Disturbed:
                pass  # noted there
            except SandboxDied as problem:
                noted = [Disturbance(Trouble.ZYGOTE, str(problem))]
                self._drop_sandbox()
            except (OSError, MemoryError, SandboxSilent) as problem:
                noted = [Disturbance(Trouble.HOST, f"{type(problem).__name__}: {problem}"[:200])]
                self._drop_sandbox()
            if self._kept is not None:
                noted += dict.fromkeys(self._kept.disturbances)
            if self._heart.lost > lost:
                noted.append(Disturbance(Trouble.STOPPED, f"{self._heart.lost - lost:.1f} s"))
            if not noted:
                return grade
        raise NoVerdict("disturbed", "; ".join(map(str, noted)))

    def _grade(
        self,
        submission: Submission,
        assignment: Assignment,
        student: str,
        seed: int,
        only: frozenset[str] | None,
        known: Mapping[str, ExerciseGrade],
        avoided: frozenset[str],
        tell: Progress,
    ) -> Grade:
        empty = empty_grade(None, assignment, student, seed, self._isolation, only)
        chosen = with_requirements(assignment, {grade.name for grade in empty.exercises})
        if not chosen:
            return empty
        policies = {exercise.forbids for exercise in chosen}
        if not policies <= self._policies:
            self._policies |= policies
            self._drop_sandbox()
        loadable = LoadableSubmission(
            self._sandbox, submission, self._limits, seed_for_draws(seed), chosen[0].forbids, assignment.given
        )
        prepared = self._of(assignment)
        judging = Judging(prepared, self._sandbox, loadable, self._limits, seed, self._diagnose)
        grades = dict(known)
        chosen = to_be_loaded(chosen, known)
        following = loadable.start(chosen[0].forbids)
        try:
            for number, exercise in enumerate(chosen):
                tell(exercise.name, None)
                workers = Workers(loadable, following, self._limits.exercise_seconds)
                workers.ready()
                # While the tests of this exercise run here, the next worker loads over there.
                following = loadable.start(chosen[number + 1].forbids) if number + 1 < len(chosen) else None
                if exercise.name in known or exercise.name in avoided:
                    workers.close()
                else:
                    used = [grades[name] for name in assignment.requirements(exercise) if name in grades]
                    wrong = [grade.name for grade in used if not grade.is_full]
                    names = [grade.name for grade in used]
                    grades[exercise.name] = judging.exercise(exercise, workers, wrong, names)
                judging.check_undisturbed()
                tell(exercise.name, grades.get(exercise.name))
        finally:
            if following is not None:
                following.end()
        grades |= {one.name: unjudged(one, prepared.suite) for one in chosen if one.name in avoided}
        reported = tuple(
            one if one.is_full else replace(one, place=loadable.definitions.get(one.name))
            for one in (grades[asked.name] for asked in empty.exercises)
        )
        verdict = replace(
            empty,
            points=rounded(sum(grade.points for grade in reported)),
            exercises=reported,
            file=submission.file,
            loading=tuple(loadable.problems),
            printed=loadable.printed,
            ignored=submission.ignored,
            rivals=submission.rivals,
            modules=tuple(module.path for module in submission.modules),
            lent=loadable.lent,
            borrowed=tuple(one.name for one in reported if one.name in loadable.borrowed),
            redefined=tuple(one for one in loadable.redefined if one.name in {grade.name for grade in reported}),
        )
        if not self._diagnose or DRAWING in avoided:
            return verdict
        # The verdict is complete, and is not looked at again.
        tell(DRAWING, None)
        pictures = prepared.drawing.pictures(grades, loadable)
        return replace(
            verdict, exercises=tuple(replace(one, pictures=pictures.get(one.name, ())) for one in verdict.exercises)
        )

    def close(self) -> None:
        """End the zygote and the suites."""
        self._heart.stop()
        self._drop_sandbox()
        for prepared in self._prepared.values():
            prepared.close()

    def __enter__(self) -> Judge:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
