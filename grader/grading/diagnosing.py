"""Asking a submission that failed once more, on the inputs whose wrong answers are known."""

from __future__ import annotations

from typing import Any

from grader.course import Exercise
from grader.diagnosis.diagnose import diagnose
from grader.diagnosis.finding import Finding
from grader.diagnosis.library import SEED, Library
from grader.diagnosis.transcript import Recorder
from grader.grading.loading import LoadableSubmission
from grader.grading.model import TestGrade
from grader.grading.precedents import TELLING
from grader.grading.workers import Workers
from grader.suite.outcome import Status
from grader.suite.session import Suite


def is_telling(test: TestGrade) -> bool:
    """Whether a test failed in a way that leaves answers to compare."""
    return test.status is not Status.PASSED and test.cause in TELLING


def findings(
    exercise: Exercise,
    tests: tuple[TestGrade, ...],
    suite: Suite,
    loadable: LoadableSubmission,
    library: Library,
    *,
    seconds: float,
    stand_ins: dict[str, Any],
) -> tuple[Finding, ...]:
    """Return the named causes of an exercise's failed tests.

    Parameters
    ----------
    seconds : float
        How long the replay may take.
    stand_ins : dict
        What was put in the place of wrong prerequisites when the exercise was graded.
    """
    recorder = Recorder()
    asked = frozenset(test.name for test in tests if is_telling(test))
    workers = Workers(loadable, loadable.start(SEED), seconds, stand_ins, recorder)
    workers.ready()
    try:
        outcomes = suite.run(exercise.name, SEED, workers.next_student, asked)
    finally:
        workers.close()
    again = [
        (one, tuple(said))
        for one, said in zip(outcomes, recorder.transcripts, strict=True)
        if one.status is not Status.PASSED and one.cause in TELLING
    ]
    return diagnose(
        {one.test: said for one, said in again},
        {one.test: one.raised for one, _ in again if one.raised is not None},
        frozenset(test.name for test in tests if test.status is not Status.PASSED),
        library,
    )
