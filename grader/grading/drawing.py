"""Recording what a submission that lost points answers to public calls, for pictures of it beside the reference's.

This comes after every verdict is given, in workers that have met no hidden test: what the student's code answers here
is shown to its author, and must not be able to carry hidden inputs.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from functools import cached_property
from typing import Any

import numpy as np

from grader.course import Assignment, CourseError, Exercise
from grader.grading.doubt import seeded
from grader.grading.lender import Lender, StandIns
from grader.grading.loading import SEEDED, LoadableSubmission, Loading
from grader.grading.model import ExerciseGrade, Picture, PictureKind
from grader.grading.pictures import FILE, PictureSpec, read_pictures
from grader.grading.precedents import TELLING
from grader.remote.proxy import Student, StudentError
from grader.remote.wire import WireError
from grader.remote.wired import WorkerGone, WorkerTimeout
from grader.suite.local import local_student
from grader.suite.session import Suite

Array = np.ndarray[Any, np.dtype[Any]]

POINTS = 61
_MAX_STEPS = 200
_MAX_SIDE = 12
_SEED = 0
_CALL_SECONDS = 1.0
# What differs less than the line is thick is not worth a picture.
_VISIBLE = 0.005


class Drawing:
    """The pictures of one assignment, and what the reference answers in each."""

    def __init__(self, assignment: Assignment, suite: Suite, lender: Lender) -> None:
        self._assignment = assignment
        self._lender = lender
        self._suite = suite
        self._specs = read_pictures(assignment)
        self._expected: dict[tuple[str, str], Array] = {}

    @cached_property
    def _reference(self) -> Student:
        return local_student(self._suite.reference)

    def pictures(
        self, grades: Mapping[str, ExerciseGrade], loadable: LoadableSubmission
    ) -> dict[str, tuple[Picture, ...]]:
        """Return the pictures of the exercises that lost points by wrong answers.

        Nothing here reaches a verdict: call it when all are given. The first call that is not answered in time is the
        last one that is made.

        Parameters
        ----------
        grades : mapping of str to ExerciseGrade
            Of every exercise that was graded. What is not all right in the exercises that another uses is replaced by
            the reference's, as it was in grading.
        """
        loaded: dict[tuple[frozenset[str], tuple[str, ...]], Loading | None] = {}
        found: dict[str, tuple[Picture, ...]] = {}
        try:
            for exercise in self._assignment.exercises:
                grade = grades.get(exercise.name)
                if exercise.name not in self._specs or grade is None or not _is_worth_drawing(grade):
                    continue
                used = self._assignment.requirements(exercise)
                wrong = tuple(name for name in used if name in grades and not grades[name].is_full)
                key = exercise.forbids, wrong
                if key not in loaded:
                    loaded[key] = self._loaded(loadable, exercise, wrong)
                if (loading := loaded[key]) is not None:
                    found[exercise.name] = self._drawn(exercise.name, loading)
                    if isinstance(loading.talk.ended, WorkerTimeout):
                        break
        finally:
            for loading in loaded.values():
                if loading is not None:
                    loading.end()
        return {name: pictures for name, pictures in found.items() if pictures}

    def _loaded(self, loadable: LoadableSubmission, exercise: Exercise, wrong: tuple[str, ...]) -> Loading | None:
        loading = loadable.finish(loadable.start(exercise.forbids))
        if loading is not None:
            if wrong:
                stand_ins = StandIns(self._lender, wrong)
                stand_ins.put(loading, stand_ins.start(loadable.sandbox))
            loading.talk.call_seconds = _CALL_SECONDS
        return loading

    def _drawn(self, exercise: str, loading: Loading) -> tuple[Picture, ...]:
        assert loading.student is not None
        pictures = []
        for name, spec in self._specs[exercise].items():
            expected = self._answer_of_the_reference(exercise, name, spec)
            actual = None
            with suppress(StudentError, WorkerGone, WorkerTimeout, WireError):
                loading.draw_anew(_SEED)
                actual = _numbers(_answer(loading.student, spec), expected.shape)
            if actual is not None and _differs(spec.kind, actual, expected):
                pictures.append(Picture(name, spec.kind, expected.shape, _kept(expected), _kept(actual), spec.x))
        return tuple(pictures)

    def _answer_of_the_reference(self, exercise: str, name: str, spec: PictureSpec) -> Array:
        key = exercise, name
        if key not in self._expected:
            try:
                with self._suite.at_work(), seeded(_SEED):
                    self._reference.run(SEEDED, _SEED)
                    answer = _numbers(_answer(self._reference, spec))
            except StudentError as problem:
                raise CourseError(f"{self._suite.path / FILE}: {exercise}.{name}: the reference: {problem}") from None
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
    arguments = () if spec.x is None else (np.linspace(*spec.x, POINTS),)
    return student.run(spec.call, *arguments)


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
    if kind is PictureKind.HEATMAP:
        return answer.ndim in (1, 2) and answer.size > 0 and max(answer.shape) <= _MAX_SIDE
    return answer.ndim == 1 and (answer.size == POINTS if kind is PictureKind.CURVE else 1 < answer.size <= _MAX_STEPS)


def _differs(kind: PictureKind, actual: Array, expected: Array) -> bool:
    """Whether one sees a difference."""
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
