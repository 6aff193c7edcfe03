"""What is asked of a submission, and points for what it answered: no sandbox, no suite at work."""

from __future__ import annotations

import hashlib
import platform
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

import numpy as np

from grader import __version__
from grader.course import Assignment, Exercise
from grader.grading.model import ExerciseGrade, Grade, IsolationRecord, RejectionRecord, TestGrade
from grader.sandbox.levels import Isolation
from grader.submission import Rejection
from grader.suite.outcome import Cause, Outcome, Status

if TYPE_CHECKING:
    from grader.suite.session import Suite

_UNJUDGED = "the grader itself ended twice while it judged this exercise"


def seed_for_draws(seed: int) -> int:
    """Return the seed of a submission's own random numbers: its worker knows it, and hidden inputs must not follow."""
    return int.from_bytes(hashlib.sha256(f"draws\0{seed}".encode()).digest()[:4], "big")


def empty_grade(
    rejection: Rejection | None,
    assignment: Assignment,
    student: str,
    seed: int,
    isolation: Isolation,
    only: frozenset[str] | None = None,
) -> Grade:
    """Return a Grade without points: of a rejected submission with the reason, else for the verdicts to be put in."""
    chosen = _chosen(assignment, only)
    return Grade(
        student=student,
        assignment=assignment.name,
        points=0.0,
        max_points=rounded(sum(exercise.points for exercise in chosen if not exercise.extra)),
        exercises=tuple(ExerciseGrade(one.name, 0.0, one.points, manual=one.manual) for one in chosen),
        seed=seed,
        isolation=IsolationRecord(isolation.level, isolation.possible),
        versions={"grader": __version__, "numpy": np.__version__, "python": platform.python_version()},
        rejected=RejectionRecord(rejection.reason, rejection.detail) if rejection else None,
        by_hand=rounded(sum((exercise.points for exercise in chosen if exercise.manual and not exercise.extra), 0.0)),
    )


def _chosen(assignment: Assignment, only: frozenset[str] | None) -> list[Exercise]:
    return [one for one in assignment.exercises if only is None or one.name in only]


def exercise_grade(exercise: Exercise, outcomes: list[Outcome], suite: Suite) -> ExerciseGrade:
    """Return the grade of an exercise from how its hidden tests ended."""
    shares = {test.name: test.weight for test in suite.tests if test.exercise == exercise.name}
    tests = tuple(
        TestGrade(one.test, one.status, shares[one.test], one.cause, one.mismatch, one.raised, detail=one.detail)
        for one in outcomes
    )
    return graded(exercise, tests)


def all_passed(exercise: Exercise, suite: Suite) -> ExerciseGrade:
    """Return the grade of an exercise whose hidden tests have all passed."""
    tests = (test for test in suite.tests if test.exercise == exercise.name)
    return graded(exercise, tuple(TestGrade(one.name, Status.PASSED, one.weight) for one in tests))


def unjudged(exercise: Exercise, suite: Suite) -> ExerciseGrade:
    """Return the grade of an exercise that no judge survives: no points, and a fault that is not the student's."""
    tests = (test for test in suite.tests if test.exercise == exercise.name)
    told = (TestGrade(one.name, Status.ERROR, one.weight, Cause.TEST, detail=_UNJUDGED) for one in tests)
    return graded(exercise, tuple(told))


def graded(exercise: Exercise, tests: tuple[TestGrade, ...]) -> ExerciseGrade:
    """Return the grade of an exercise: of its points the share that the weights of the passed tests have."""
    total = sum(test.weight for test in tests)
    earned = sum(test.weight for test in tests if test.status is Status.PASSED)
    points = exercise.points * earned / total if total else 0.0
    return ExerciseGrade(exercise.name, rounded(points), exercise.points, tests)


def with_requirements(assignment: Assignment, asked: Iterable[str]) -> list[Exercise]:
    """Return the exercises to be judged: those asked for and those they use, what is used first."""
    names = set(asked)
    for exercise in assignment.tested:
        if exercise.name in names:
            names |= set(assignment.requirements(exercise))
    return [one for one in assignment.tested if one.name in names]


def to_be_loaded(chosen: list[Exercise], known: Mapping[str, ExerciseGrade]) -> list[Exercise]:
    """Return the exercises that need a worker: those to be judged, and the first under each set of forbidden packages.

    What stops a statement while the submission loads for one exercise leaves it out for all that follow, so that the
    loads before an exercise belong to its verdict.
    """
    policies: set[frozenset[str]] = set()
    needed = []
    for exercise in chosen:
        if exercise.name not in known or exercise.forbids not in policies:
            needed.append(exercise)
        policies.add(exercise.forbids)
    return needed


def rounded(points: float) -> float:
    """Return points to the hundredth, which is what a gradebook shows and compares."""
    return round(points, 2)
