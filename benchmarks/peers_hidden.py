"""What a test cell of nbgrader, and a test case of Otter-Grader, calls to run the hidden tests of its exercise.

The suite is collected once in a kernel, and its tests run as the grader runs them, on what the notebook has defined,
in the same process. A cell that calls ``pytest.main`` for its own file is what first comes to mind; it took twice as
much in chapter 2 and two and a half times as much in chapter 5, and is not what the peers are charged with.
"""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

from grader.suite.local import local_student
from grader.suite.outcome import Status
from grader.suite.session import Suite

_collected = cache(Suite)


def check(suite: str, exercise: str) -> None:
    """Raise AssertionError, with the names of the tests, if hidden tests of an exercise fail."""
    student = local_student(sys.modules["__main__"])
    outcomes = _collected(Path(suite)).run(exercise, 0, lambda: student)
    failed = [one.test for one in outcomes if one.status is not Status.PASSED]
    assert outcomes, f"no tests of {exercise}"
    assert not failed, ", ".join(failed)
