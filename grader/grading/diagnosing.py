"""Asking a submission that failed once more, on the inputs whose wrong answers are known."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from grader.course import Exercise
from grader.diagnosis.diagnose import diagnose
from grader.diagnosis.finding import Finding
from grader.diagnosis.library import SEED, Library, Precedent
from grader.diagnosis.matching import is_settled, undecided
from grader.diagnosis.transcript import Recorder, Transcript
from grader.grading.model import TestGrade
from grader.grading.precedents import TELLING
from grader.grading.workers import Workers
from grader.suite.outcome import Outcome, Status
from grader.suite.session import Suite

# Where one misconception fails the very same tests and answers alike in this many, more of them tell nothing new.
_FIRST = 3


def is_telling(test: TestGrade | Outcome) -> bool:
    """Whether a test failed in a way that leaves answers to compare."""
    return test.status is not Status.PASSED and test.cause in TELLING


def findings(
    exercise: Exercise,
    tests: tuple[TestGrade, ...],
    suite: Suite,
    workers: Workers,
    library: Library,
    mutants: Callable[[], Sequence[Precedent]],
) -> tuple[Finding, ...]:
    """Return the named causes of an exercise's failed tests.

    Parameters
    ----------
    workers : Workers
        Those that the exercise was graded with. A verdict is given already: what a submission does to its own
        diagnosis is its own loss.
    mutants : callable
        Asked for the mutants of the reference where nothing else explains a failure.
    """
    replayed: dict[str, tuple[Outcome, Transcript]] = {}

    def replay(asked: frozenset[str]) -> None:
        recorder = workers.recorder = Recorder()
        outcomes = suite.run(exercise.name, SEED, workers.next_student, asked)
        for one, said in zip(outcomes, recorder.transcripts, strict=True):
            replayed[one.test] = one, tuple(said)

    def seen() -> dict[str, Transcript]:
        return {name: said for name, (one, said) in replayed.items() if is_telling(one) and name in library.reference}

    failing = frozenset(test.name for test in tests if test.status is not Status.PASSED)
    asked = [test.name for test in tests if is_telling(test)]
    replay(frozenset(asked[:_FIRST]))
    if asked[_FIRST:] and not is_settled(seen(), failing, library.reference, library.misconceptions):
        replay(frozenset(asked[_FIRST:]))
    failing -= {name for name, (one, _) in replayed.items() if one.status is Status.PASSED}
    if more := undecided(seen(), failing, library.reference, library.misconceptions):
        replay(more)
        failing |= {name for name in more if replayed[name][0].status is not Status.PASSED}
    raised = {name: one.raised for name, (one, _) in replayed.items() if one.raised is not None}
    return diagnose(seen(), raised, failing, library, mutants)
