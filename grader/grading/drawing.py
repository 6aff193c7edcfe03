"""Recording what a submission answers to public calls, for pictures of what is wrong beside the reference's.

What the student's code answers here is shown to its author, number by number, and must not be able to carry hidden
inputs. So it is asked before the first hidden test, of every submission: whatever the workers that meet hidden inputs
leave behind on the machine, be it in the time that reading a file takes, comes too late. Which answers become pictures
the verdict says.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from grader.course import Assignment, CourseError
from grader.grading.doubt import seeded
from grader.grading.loadable import LoadableSubmission
from grader.grading.loading import Loading
from grader.grading.model import ExerciseGrade, Picture, PictureKind
from grader.grading.pictures import FILE, PictureSpec, read_pictures
from grader.grading.png import png
from grader.grading.recording import TELLING
from grader.remote.endings import WorkerGone, WorkerTimeout
from grader.remote.raised import StudentError
from grader.remote.student import Student
from grader.remote.wire import WireError
from grader.remote.wired import WiredTalk
from grader.sandbox.waiting import Allowance
from grader.suite.local import local_student
from grader.suite.session import Suite

Array = np.ndarray[Any, np.dtype[Any]]

POINTS = 61
_MAX_STEPS = 200
_MAX_SIDE = 12
_SEED = 0
_CALL_SECONDS, _SECONDS_TOGETHER = 1.0, 0.5
# What differs less than the line is thick is not worth a picture.
_VISIBLE = 0.005
_VISIBLE_PIXELS = 0.0005
# Of one image, in bytes: many times what a plot has. What is nothing but noise is left out.
_MAX_IMAGE = 100_000


@dataclass(frozen=True)
class Unread:
    """What came of a picture's call, as bytes: most of it nobody looks at."""

    talk: WiredTalk
    answer: bytes

    def numbers(self, shape: tuple[int, ...]) -> Array | None:
        """Return it as an array of this shape, if it is one."""
        try:
            return _numbers(self.talk.read(self.answer), shape)
        except (StudentError, WireError):
            return None


Answers = Mapping[str, Mapping[str, Array | Unread | None]]
"""exercise -> picture -> what the student's code answered, where that can be drawn."""


class Drawing:
    """The pictures of one assignment, and what the reference answers in each."""

    def __init__(self, assignment: Assignment, suite: Suite) -> None:
        self._assignment = assignment
        self._suite = suite
        self._specs = read_pictures(assignment)
        self._expected: dict[tuple[str, str], Array] = {}

    @cached_property
    def _reference(self) -> Student:
        return local_student(self._suite.reference)

    def start(self, loadable: LoadableSubmission, wanted: Collection[str]) -> Loading | None:
        """Return a worker that loads for the first of these exercises that has pictures; None if none has."""
        policies = self._policies(loadable, wanted)
        return loadable.start(next(iter(policies))) if policies else None

    def answers(
        self,
        loadable: LoadableSubmission,
        started: Loading | None,
        wanted: Collection[str],
        seconds: float,
        leave: Callable[[Loading], None],
    ) -> Answers:
        """Return what the submission answers in the pictures of these exercises.

        Call it before any worker of the submission meets a hidden input. The first call that is not answered in time
        is the last one that is made.

        Parameters
        ----------
        started : Loading, optional
            What `start` returned.
        seconds : float
            What all calls together may take.
        leave : callable
            Given each worker that was asked, to keep or end.
        """
        found: dict[str, Mapping[str, Array | Unread | None]] = {}
        allowance: Allowance | None = None
        for forbids, exercises in self._policies(loadable, wanted).items():
            answers = None
            if not self._has_figures(exercises):
                loading, started = loadable.finish(started if started is not None else loadable.start(forbids)), None
                if loading is None:
                    break
                loading.talk.call_seconds = _SECONDS_TOGETHER
                answers = self._at_once(exercises, loading)
                leave(loading)
            if answers is None:
                loading, started = loadable.finish(started if started is not None else loadable.start(forbids)), None
                if loading is None:
                    break
                try:
                    loading.talk.call_seconds = _CALL_SECONDS
                    # Loading has a time of its own.
                    allowance = allowance or Allowance(seconds, loading.account)
                    loading.give_until(allowance)
                    found |= {name: self._answers(name, loading) for name in exercises}
                finally:
                    leave(loading)
                if isinstance(loading.talk.ended, WorkerTimeout):
                    break
            else:
                found |= answers
        return found

    def _has_figures(self, exercises: Sequence[str]) -> bool:
        specs = (spec for name in exercises for spec in self._specs[name].values())
        return any(spec.kind is PictureKind.FIGURE for spec in specs)

    def _policies(self, loadable: LoadableSubmission, wanted: Collection[str]) -> dict[frozenset[str], list[str]]:
        """Return the exercises that have pictures, by the packages that are forbidden in them."""
        found: dict[frozenset[str], list[str]] = {}
        for exercise in self._assignment.exercises:
            if exercise.name in wanted and exercise.name in self._specs:
                found.setdefault(loadable.policy(exercise), []).append(exercise.name)
        return found

    def _at_once(self, exercises: Sequence[str], loading: Loading) -> dict[str, dict[str, Unread]] | None:
        """Return what comes of all calls, sent in one message; None if not all of it is answered in the time of one.

        Then each has a time of its own, in another worker.
        """
        asked = [(name, picture, spec) for name in exercises for picture, spec in self._specs[name].items()]
        talk = loading.talk
        requests = [talk.encode(one) for *_, spec in asked for one in (["seed", _SEED], ["run", *_asked(spec)])]
        try:
            answers = talk.answers_to(requests)
        except (WorkerGone, WorkerTimeout, WireError):
            return None
        found: dict[str, dict[str, Unread]] = {name: {} for name in exercises}
        for (name, picture, _), answer in zip(asked, answers[1::2], strict=True):
            found[name][picture] = Unread(talk, answer)
        return found

    def _answers(self, exercise: str, loading: Loading) -> dict[str, Array | None]:
        assert loading.student is not None
        answers: dict[str, Array | None] = {}
        for name, spec in self._specs[exercise].items():
            expected = self._answer_of_the_reference(exercise, name, spec)
            answers[name] = None
            with suppress(StudentError, WorkerGone, WorkerTimeout, WireError):
                loading.draw_anew(_SEED)
                answer = _answer(loading.student, spec)
                answers[name] = answer if spec.kind is PictureKind.FIGURE else _numbers(answer, expected.shape)
        return answers

    def pictures(self, grades: Mapping[str, ExerciseGrade], answers: Answers) -> dict[str, tuple[Picture, ...]]:
        """Return the pictures of the exercises that lost points by wrong answers.

        There is none where an exercise that is used was not all right: the picture would show that one's mistake.

        Parameters
        ----------
        grades : mapping of str to ExerciseGrade
            Of every exercise that was graded.
        """
        found: dict[str, tuple[Picture, ...]] = {}
        for exercise in self._assignment.exercises:
            grade = grades.get(exercise.name)
            if exercise.name not in answers or grade is None or not _is_worth_drawing(grade):
                continue
            used = self._assignment.requirements(exercise)
            if all(grades[name].is_full for name in used if name in grades):
                found[exercise.name] = self._drawn(exercise.name, answers[exercise.name])
        return {name: pictures for name, pictures in found.items() if pictures}

    def _drawn(self, exercise: str, answers: Mapping[str, Array | Unread | None]) -> tuple[Picture, ...]:
        pictures = []
        for name, answer in answers.items():
            spec = self._specs[exercise][name]
            expected = self._answer_of_the_reference(exercise, name, spec)
            actual = answer.numbers(expected.shape) if isinstance(answer, Unread) else answer
            if actual is None or not _differs(spec.kind, actual, expected):
                continue
            if spec.kind is not PictureKind.FIGURE:
                pictures.append(Picture(name, spec.kind, expected.shape, _kept(expected), _kept(actual), spec.x))
            elif max(map(len, images := (png(expected), png(actual)))) <= _MAX_IMAGE:
                pictures.append(Picture(name, spec.kind, (), (), (), images=images))
        return tuple(pictures)

    def _answer_of_the_reference(self, exercise: str, name: str, spec: PictureSpec) -> Array:
        key = exercise, name
        if key not in self._expected:
            try:
                with self._suite.at_work(), seeded(_SEED):
                    answer = _answer(self._reference, spec)
            except StudentError as problem:
                raise CourseError(f"{self._suite.path / FILE}: {exercise}.{name}: the reference: {problem}") from None
            if spec.kind is not PictureKind.FIGURE:
                answer = _numbers(answer)
            if answer is None or not _can_be_drawn(spec.kind, answer):
                raise CourseError(
                    f"{self._suite.path / FILE}: {exercise}.{name}: the reference has to answer a curve with {POINTS} "
                    f"numbers, a heatmap with at most {_MAX_SIDE} x {_MAX_SIDE}, learning with at most {_MAX_STEPS}"
                )
            self._expected[key] = answer
        return self._expected[key]


def _is_worth_drawing(grade: ExerciseGrade) -> bool:
    """Whether there are wrong answers, and none of the tests ended without one."""
    causes = {test.cause for test in grade.tests if test.cause is not None}
    return bool(causes) and causes <= set(TELLING)


def _answer(student: Student, spec: PictureSpec) -> Any:
    if spec.kind is PictureKind.FIGURE:
        # What another call drew is no answer to this one.
        student._begin()
        student.run(spec.call)
        return student.image()
    call, arguments = _asked(spec)
    return student.run(call, *arguments)


def _asked(spec: PictureSpec) -> tuple[str, list[Array]]:
    return spec.call, [] if spec.x is None else [np.linspace(*spec.x, POINTS)]


def _numbers(answer: Any, shape: tuple[int, ...] | None = None) -> Array | None:
    """Return an answer as an array of floats; None if it is none, or not of this shape."""
    if isinstance(answer, list | tuple):
        if len(answer) > _MAX_STEPS or not all(map(_is_small, answer)):
            return None
    elif not isinstance(answer, np.ndarray):
        return None
    try:
        array = np.asarray(answer)
    except (ValueError, OverflowError):  # rows of several lengths, a number beyond any float
        return None
    if array.dtype.kind not in "biuf" or (shape is not None and array.shape != shape):
        return None
    with np.errstate(all="ignore"):
        return array.astype(np.float64)


def _is_small(item: Any) -> bool:
    """Whether an element of a list is a number, or a row of a matrix that can be drawn."""
    if isinstance(item, list | tuple):
        return len(item) <= _MAX_SIDE and all(isinstance(one, int | float | np.generic) for one in item)
    return isinstance(item, int | float | np.generic) or (type(item) is np.ndarray and item.size <= _MAX_SIDE)


def _can_be_drawn(kind: PictureKind, answer: Array) -> bool:
    if kind is PictureKind.FIGURE:
        return True
    if kind is PictureKind.HEATMAP:
        return answer.ndim in (1, 2) and answer.size > 0 and max(answer.shape) <= _MAX_SIDE
    return answer.ndim == 1 and (answer.size == POINTS if kind is PictureKind.CURVE else 1 < answer.size <= _MAX_STEPS)


def _differs(kind: PictureKind, actual: Array, expected: Array) -> bool:
    """Whether one sees a difference."""
    if kind is PictureKind.FIGURE:
        return actual.shape != expected.shape or bool(np.mean(np.any(actual != expected, axis=2)) > _VISIBLE_PIXELS)
    if not np.array_equal(np.isfinite(actual), np.isfinite(expected)):
        return True
    finite = np.isfinite(expected)
    actual, expected = actual[finite], expected[finite]
    if not expected.size:
        return False
    with np.errstate(all="ignore"):
        apart = np.abs(actual - expected)
        if kind is PictureKind.HEATMAP:
            return bool(np.any(apart > _VISIBLE * np.maximum(np.abs(expected), np.max(np.abs(expected)) / 100)))
        return bool(np.max(apart) > _VISIBLE * np.ptp(expected))


def _kept(numbers: Array) -> tuple[float | None, ...]:
    return tuple(float(f"{number:.4g}") if np.isfinite(number) else None for number in numbers.ravel().tolist())
