"""Asking a submission that failed once more, on the inputs whose wrong answers are known."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from grader.course import Exercise
from grader.diagnosis.code import Code
from grader.diagnosis.diagnose import Trouble, diagnose
from grader.diagnosis.finding import Finding
from grader.diagnosis.known import Known, Program
from grader.diagnosis.matching import Seen, is_settled, undecided
from grader.diagnosis.pairs import Pair
from grader.diagnosis.repaired import Repairs, no_repairs
from grader.diagnosis.transcript import Transcript
from grader.grading.model import TestGrade
from grader.grading.recording import TELLING, Ran
from grader.suite.outcome import Outcome, Status

# Where one misconception fails the very same tests and answers alike in this many, more of them tell nothing new.
_FIRST = 4


@dataclass(frozen=True)
class Further:
    """What is asked where it is needed: the submission's code, and programs that take time to record."""

    code: Code
    exercises: frozenset[str]
    fitted: Callable[[], Sequence[Program]]
    pairs: Callable[[Seen, Sequence[Pair]], Mapping[Pair, Program]]
    repairs: Repairs = no_repairs


def is_telling(test: TestGrade | Outcome) -> bool:
    """Whether a test failed in a way that leaves answers to compare."""
    return test.status is not Status.PASSED and test.cause in TELLING


def asked_first(asked: Sequence[str], failing: frozenset[str], known: Known) -> frozenset[str]:
    """Return a few of the tests that failed, among them one that fails for each misconception that may be there.

    What is seen in them of no other is not there beside the first. The rest are taken from all over the suite, since
    tests of one form of input stand together.
    """
    waiting = [one.failed.intersection(asked) for one in known.misconceptions if one.failed <= failing]
    chosen: list[str] = []
    while waiting := [one for one in waiting if one and not one.intersection(chosen)]:
        chosen.append(max(asked, key=lambda test: sum(test in one for one in waiting)))
    spread = (asked[place * (len(asked) - 1) // (_FIRST - 1)] for place in range(_FIRST))
    for test in (*spread, *asked):
        if len(chosen) < _FIRST and test not in chosen:
            chosen.append(test)
    return frozenset(chosen)


def findings(
    exercise: Exercise,
    tests: tuple[TestGrade, ...],
    replay: Callable[[frozenset[str]], Mapping[str, Ran]],
    known: Known,
    more: Further,
) -> tuple[Finding, ...]:
    """Return the named causes of an exercise's failed tests.

    Parameters
    ----------
    replay : callable
        Asks the worker that the exercise was graded with. A verdict is given already: what a submission does to its own
        diagnosis is its own loss.
    more : Further
        Where to look when what is known explains too little.
    """
    replayed: dict[str, Ran] = {}

    def seen() -> dict[str, Transcript]:
        return {name: said for name, (one, said) in replayed.items() if is_telling(one) and name in known.reference}

    failing = frozenset(test.name for test in tests if test.status is not Status.PASSED)
    asked = [test.name for test in tests if is_telling(test)]
    first = asked_first(asked, failing, known)
    replayed |= replay(first)
    if (rest := frozenset(asked) - first) and not is_settled(seen(), failing, known):
        replayed |= replay(rest)
    failing -= {name for name, (one, _) in replayed.items() if one.status is Status.PASSED}
    if untried := undecided(seen(), failing, known):
        replayed |= replay(untried)
        failing |= {name for name in untried if replayed[name][0].status is not Status.PASSED}
    raised = {name: one.raised for name, (one, _) in replayed.items() if one.raised is not None}

    def again(chosen: frozenset[str]) -> dict[str, Transcript]:
        replayed.update(replay(chosen - replayed.keys()))
        return {name: said for name, said in seen().items() if name in chosen}

    trouble = Trouble(exercise.name, seen(), raised, failing, more.code, more.exercises, again)
    return diagnose(trouble, known, more.fitted, partial(more.pairs, trouble.seen), more.repairs)
