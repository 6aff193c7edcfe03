"""Asking a submission that failed once more, on the inputs whose wrong answers are known."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from grader.course import Exercise
from grader.diagnosis.diagnose import diagnose
from grader.diagnosis.finding import Finding
from grader.diagnosis.library import SEED, Library, Precedent
from grader.diagnosis.matching import undecided
from grader.diagnosis.transcript import Recorder, Transcript
from grader.grading.loading import LoadableSubmission
from grader.grading.model import TestGrade
from grader.grading.precedents import TELLING
from grader.grading.workers import Workers
from grader.suite.outcome import Outcome, Status
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
    mutants: Callable[[], Sequence[Precedent]],
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
    replayed: dict[str, tuple[Outcome, Transcript]] = {}
    workers = Workers(loadable, loadable.start(SEED), seconds, stand_ins)
    workers.ready()

    def replay(asked: frozenset[str]) -> None:
        recorder = workers.recorder = Recorder()
        outcomes = suite.run(exercise.name, SEED, workers.next_student, asked)
        for one, said in zip(outcomes, recorder.transcripts, strict=True):
            replayed[one.test] = one, tuple(said)

    def seen() -> dict[str, Transcript]:
        return {name: said for name, (one, said) in replayed.items() if _tells(one) and name in library.reference}

    failing = frozenset(test.name for test in tests if test.status is not Status.PASSED)
    try:
        replay(frozenset(test.name for test in tests if is_telling(test)))
        failing -= {name for name, (one, _) in replayed.items() if one.status is Status.PASSED}
        if more := undecided(seen(), failing, library.reference, library.misconceptions):
            replay(more)
            failing |= {name for name in more if replayed[name][0].status is not Status.PASSED}
    finally:
        workers.close()
    raised = {name: one.raised for name, (one, _) in replayed.items() if one.raised is not None}
    return diagnose(seen(), raised, failing, library, mutants)


def _tells(outcome: Outcome) -> bool:
    return outcome.status is not Status.PASSED and outcome.cause in TELLING
