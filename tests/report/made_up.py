"""Grades for the canary course, made up to the need of a test."""

from __future__ import annotations

from grader.diagnosis.finding import Finding, Kind
from grader.grading import (
    ExerciseGrade,
    Grade,
    IsolationRecord,
    LoadProblem,
    RejectionRecord,
    TestGrade,
)
from grader.suite.outcome import Cause, Status

EXERCISES = ("double", "Box", "apply")


def a_test(name, passed=True, cause=None):
    status = Status.PASSED if passed else Status.FAILED
    return TestGrade(name, status, 1.0, None if passed else cause or Cause.MISMATCH)


def a_grade(student, passed=(True, True, True), *, rejected=None, loading=(), causes=(), findings=(), tests=None):
    """Return a grade with one test an exercise, or with these tests of the first one."""
    exercises = []
    for place, (name, ok) in enumerate(zip(EXERCISES, passed, strict=True)):
        cause = causes[place] if causes else None
        verdicts = tuple(tests) if tests and place == 0 else (a_test(f"test_{name}", ok, cause),)
        share = sum(test.status is Status.PASSED for test in verdicts) / len(verdicts)
        found = tuple(findings) if place == 0 else ()
        exercises.append(ExerciseGrade(name, round(3 * share, 2), 3.0, verdicts, found))
    points = sum(one.points for one in exercises)
    return Grade(
        student,
        "canary",
        0.0 if rejected else points,
        9.0,
        tuple(exercises),
        7,
        IsolationRecord("L3", {}),
        {},
        rejected=RejectionRecord(*rejected) if rejected else None,
        loading=tuple(LoadProblem(*problem) for problem in loading),
    )


def a_finding(cause="undefined_name", /, **facts):
    return Finding(Kind.EXCEPTION, cause, ("test_double",), facts or {"name": "np2"})
