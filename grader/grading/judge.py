"""The judge of one station: a zygote, the suites, and the way from a submission to its Grade."""

from __future__ import annotations

import warnings
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType, TracebackType

import msgspec

from grader.course import Assignment, Exercise, GradingLimits
from grader.course.seeds import as_graded
from grader.grading.drawing import Answers
from grader.grading.judging import Judging, Progress
from grader.grading.kept import Kept
from grader.grading.loadable import LoadableSubmission
from grader.grading.model import ExerciseGrade, Grade, Picture
from grader.grading.no_verdict import Disturbed, NoVerdict
from grader.grading.prepared import Prepared
from grader.grading.sandboxes import Sandboxes
from grader.grading.scoring import empty_grade, rounded, seed_for_draws, to_be_loaded, unjudged, with_requirements
from grader.grading.trying import Trying
from grader.remote.wire import Purse
from grader.sandbox.heartbeat import Heartbeat
from grader.sandbox.host import Sandbox, SandboxDied, SandboxSilent
from grader.sandbox.levels import Disturbance, Isolation, Trouble
from grader.submission import Rejection, Submission
from grader.suite.session import Suite

_MAX_ATTEMPTS = 3
_HASTY_SECONDS = 0.5
"""Of one statement or call: nearly all that comes to an end does so in a tenth of it."""
_NONE: Mapping[str, ExerciseGrade] = MappingProxyType({})

Pictures = Mapping[str, tuple[Picture, ...]]
"""What is shown of each exercise."""

DRAWING = ""
"""What stands in the place of an exercise's name where `Judge.grade` tells that it draws pictures."""


def _tell_nobody(_: str, __: ExerciseGrade | None) -> None:
    pass


@dataclass(frozen=True)
class _Asked:
    """What `Judge.grade` is asked for, in the words of its parameters."""

    submission: Submission
    assignment: Assignment
    student: str
    seed: int
    exercises: frozenset[str] | None
    known: Mapping[str, ExerciseGrade]
    avoided: frozenset[str]
    in_haste: bool
    pictures: Pictures | None
    tell: Progress


class Judge:
    """Grades submissions one after another, with everything that can be kept warm kept warm.

    Parameters
    ----------
    isolation : Isolation
        What `grader.sandbox.isolation.find_isolation` found on this host.
    limits : GradingLimits
        The course's deadlines and memory.
    diagnose : bool, keyword only
        Whether to look for the causes of failures, and to record what is drawn of them.
    one_worker : bool, keyword only
        Whether one worker may serve several exercises, where code leaves nothing behind. The Grades are the same.
    """

    def __init__(
        self, isolation: Isolation, limits: GradingLimits, *, diagnose: bool = True, one_worker: bool = True
    ) -> None:
        self._isolation = isolation
        self._diagnose = diagnose
        self._one_worker = one_worker
        self._limits = limits
        self._prepared: dict[Path, Prepared] = {}
        self._sandboxes = Sandboxes(isolation, limits)
        self._heart = Heartbeat()

    @property
    def peak_worker_kb(self) -> int:
        """The largest resident memory of a worker so far, in kilobytes."""
        return self._sandboxes.peak_kb

    @property
    def processor_seconds(self) -> float:
        """The processor time of the zygotes and their workers since they were started."""
        return self._sandboxes.processor_seconds

    def sandbox(self, assignment: Assignment) -> Sandbox:
        """Return the zygote that workers of an assignment are forked from."""
        return self._sandboxes.of(assignment)

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
            self._prepared[path] = Prepared(assignment, assignment.limits(self._limits))
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
        in_haste: bool = False,
        pictures: Pictures | None = None,
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
        in_haste : bool, keyword only
            Whether to look for no causes: where there may be some, the exercise says that nobody looked yet. What is
            not done after half a second has no verdict in haste.
        pictures : mapping, keyword only, optional
            Those of the same submission from when it was judged in haste. Nothing is drawn again then: hidden inputs
            were met in the meantime.
        tell : callable, keyword only
            Told the name of an exercise before it is judged, with None, and after it, with its grade.

        Raises
        ------
        NoVerdict
            if the submission was disturbed in every attempt, the suite is at fault, or haste was asked of what is slow.
        """
        if isinstance(submission, Rejection):
            return empty_grade(submission, assignment, student, seed, self._isolation, exercises)
        if assignment.seeds:
            submission = as_graded(submission, assignment.seeds)
        asked = _Asked(submission, assignment, student, seed, exercises, known, avoided, in_haste, pictures, tell)
        drawn: list[Answers] = []
        lacking = 0
        for attempt in range(_MAX_ATTEMPTS):
            lost = self._heart.lost
            noted: list[Disturbance] = []
            try:
                if (prepared := self._prepared.get(assignment.suite_path)) is not None:
                    prepared.suite.lacked_before = attempt == lacking == _MAX_ATTEMPTS - 1
                self._sandboxes.of(assignment).disturbances.clear()
                # What a test's own arithmetic with wrong answers warns of concerns nobody.
                with warnings.catch_warnings(action="ignore"):
                    grade = self._grade(asked, drawn)
            except Disturbed:
                pass  # noted there
            except SandboxDied as problem:
                noted = [Disturbance(Trouble.ZYGOTE, str(problem))]
                self._sandboxes.drop(assignment)
            except (OSError, MemoryError, SandboxSilent) as problem:
                lacking += isinstance(problem, MemoryError)
                noted = [Disturbance(Trouble.HOST, f"{type(problem).__name__}: {problem}"[:200])]
                self._sandboxes.drop(assignment)
            if (sandbox := self._sandboxes.kept(assignment)) is not None:
                noted += dict.fromkeys(sandbox.disturbances)
            if self._heart.lost > lost:
                noted.append(Disturbance(Trouble.STOPPED, f"{self._heart.lost - lost:.1f} s"))
            if not noted:
                return grade
        raise NoVerdict("disturbed", "; ".join(map(str, noted)))

    def _grade(self, asked: _Asked, drawn: list[Answers]) -> Grade:
        """Judge once; what is ``drawn`` is there for the next attempt too: after this one hidden inputs were met."""
        submission, assignment, tell = asked.submission, asked.assignment, asked.tell
        empty = empty_grade(None, assignment, asked.student, asked.seed, self._isolation, asked.exercises)
        chosen = with_requirements(assignment, {grade.name for grade in empty.exercises})
        if not chosen:
            # A person reads all of it; nothing of it is run.
            return replace(
                empty, file=submission.file, ignored=submission.ignored, rivals=submission.rivals,
                modules=tuple(module.path for module in submission.modules),
            )  # fmt: skip
        loadable, judging = self._prepare(asked, chosen)
        prepared, kept = judging.trying.prepared, judging.kept
        # Whether what a person reads is right, nobody knows here.
        grades = {name: grade for name, grade in asked.known.items() if not grade.manual}
        chosen = to_be_loaded(chosen, asked.known)
        is_drawn = self._diagnose and DRAWING not in asked.avoided and not drawn and asked.pictures is None
        wanted = [one.name for one in empty.exercises] if is_drawn else []
        drawing = prepared.drawing.start(loadable, wanted) if wanted else None
        try:
            if drawing is not None:
                tell(DRAWING, None)
                seconds = judging.trying.limits.exercise_seconds
                answers = prepared.drawing.answers(loadable, drawing, wanted, seconds, kept.put)
                judging.trying.check_undisturbed()
                drawn.append(answers)
            judging.all(chosen, frozenset(asked.known) | asked.avoided, grades, tell)
        finally:
            prepared.following.remembered.keep()
            kept.close()
            loadable.end_compiling()
        loadable.look_through(chosen[0])
        grades |= {one.name: unjudged(one, prepared.suite) for one in chosen if one.name in asked.avoided}
        verdict = _verdict(empty, grades, loadable)
        pictures = prepared.drawing.pictures(grades, drawn[0]) if drawn else asked.pictures
        if pictures is None:
            return verdict
        return replace(
            verdict, exercises=tuple(replace(one, pictures=pictures.get(one.name, ())) for one in verdict.exercises)
        )

    def _prepare(self, asked: _Asked, chosen: Sequence[Exercise]) -> tuple[LoadableSubmission, Judging]:
        assignment = asked.assignment
        forbidden = chosen[0].forbids
        if self._one_worker:  # which may then serve exercises that forbid something beside those that do not
            forbidden = forbidden.union(*(one.forbids for one in assignment.exercises))
        sandbox = self._sandboxes.of(assignment, [forbidden, *(exercise.forbids for exercise in chosen)])
        limits = assignment.limits(self._limits)
        if asked.in_haste:
            limits = msgspec.structs.replace(
                limits,
                cell_seconds=min(_HASTY_SECONDS, limits.cell_seconds),
                call_seconds=min(_HASTY_SECONDS, limits.call_seconds),
            )
        purse = Purse.for_seconds(len(chosen) * limits.exercise_seconds)
        loadable = LoadableSubmission(
            sandbox, asked.submission, limits, seed_for_draws(asked.seed), forbidden, assignment.given, purse
        )
        kept = Kept(loadable, wanted=self._one_worker)
        prepared = self._of(assignment)
        trying = Trying(prepared, sandbox, loadable, limits, asked.seed, asked.in_haste)
        return loadable, Judging(trying, kept, self._diagnose)

    def close(self) -> None:
        """End the zygote and the suites."""
        self._heart.stop()
        self._sandboxes.close()
        for prepared in self._prepared.values():
            prepared.close()

    def __enter__(self) -> Judge:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _verdict(empty: Grade, grades: Mapping[str, ExerciseGrade], loadable: LoadableSubmission) -> Grade:
    """Return a Grade with what was found of its exercises, and of the submission while it was loaded."""
    reported = tuple(
        one if one.is_full else replace(one, place=loadable.definitions.get(one.name))
        for one in (grades.get(asked.name, asked) for asked in empty.exercises)
    )
    submission = loadable.submission
    return replace(
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
