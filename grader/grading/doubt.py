"""Failures that may be a hidden test's own: the reference is asked, and what it fails too is no verdict on anybody."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

import numpy as np

from grader.grading.no_verdict import NoVerdict
from grader.suite.local import local_student
from grader.suite.outcome import Cause, Outcome, Status
from grader.suite.session import Suite

# In all others a comparison by `close` failed, or the student's code did: an exception has a place in it, unless the
# test asks for what is not there or calls what takes other arguments.
_DOUBTFUL = (Cause.TEST, Cause.FOREIGN, Cause.ASSERTION)


def is_doubtful(one: Outcome) -> bool:
    """Whether a failure may be the test's own, or the host's."""
    nowhere = one.cause is Cause.RAISED and one.raised is not None and one.raised.cell is None
    return nowhere or one.cause in _DOUBTFUL


def _is_alike(one: Outcome, reference: Outcome) -> bool:
    """Whether the reference fails as the submission did: for what was raised nowhere, by the same exception.

    A test that looks for a name that the submission lacks may meet something else over the reference, in this process.
    """
    if one.cause is not Cause.RAISED or one.raised is None:
        return True
    return reference.raised is not None and reference.raised.kind == one.raised.kind


def without_doubt(outcomes: Sequence[Outcome], suite: Suite, exercise: str, seed: int, line: int = 0) -> list[Outcome]:
    """Return the outcomes of an exercise, each failure of which is the submission's.

    Of the reference what stands above a ``line`` is asked, if one is given: an exercise may be judged there.

    A test that ended in an exception of its own stumbled over what came back, unless it does so over the reference's.

    Raises
    ------
    NoVerdict
        if the reference does not pass one of them here and now, under the same seed: a package is missing, a file, or
        the test is wrong.
    """
    doubtful = frozenset(one.test for one in outcomes if is_doubtful(one))
    if doubtful:
        student = local_student(suite.reference_above(line) if line else suite.reference)
        with seeded(seed):
            tried = suite.run(exercise, seed, lambda: student, doubtful)
        had = {one.test: one for one in outcomes}
        if broken := [one for one in tried if one.status is not Status.PASSED and _is_alike(had[one.test], one)]:
            names = ", ".join(one.test for one in broken)
            raise NoVerdict("suite_fault", f"{exercise}: {names}: {broken[0].detail}"[:500])
    return [
        replace(one, status=Status.FAILED, cause=Cause.FOREIGN) if one.cause is Cause.TEST else one for one in outcomes
    ]


@contextmanager
def seeded(seed: int) -> Iterator[None]:
    """Let what the reference draws in this process be the same every time."""
    state, numpy_state = random.getstate(), np.random.get_state()
    random.seed(seed)
    np.random.seed(seed)
    try:
        yield
    finally:
        random.setstate(state)
        np.random.set_state(numpy_state)
