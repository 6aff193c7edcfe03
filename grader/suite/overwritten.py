"""Whether the name of an exercise still stands for something that can be called."""

from __future__ import annotations

import numpy as np
import pytest

from grader.remote.endings import WorkerGone, WorkerTimeout
from grader.remote.proxy import Method, Remote
from grader.remote.raised import StudentError
from grader.remote.wire import WireError
from grader.suite.comparing.mismatch import Mismatch, type_mismatch
from grader.suite.plugin import BENCH, exercise_of


def overwritten(item: pytest.Item, problem: StudentError | TypeError) -> Mismatch | None:
    """Return what stands under the name of a test's exercise, where that is why the test ended; None otherwise.

    ``softmax = softmax(x)`` leaves an array there, and ``net = Net()`` in the place of the class an object.
    """
    if isinstance(problem, StudentError) and not problem.said.endswith("object is not callable"):
        return None
    try:
        found = item.config.stash[BENCH].student[exercise_of(item)]
    except (StudentError, WorkerGone, WorkerTimeout, WireError):
        return None
    if isinstance(found, Remote):
        # An object of the student's may be one to call, unless it is this one that has just refused.
        refused = isinstance(problem, StudentError) and problem.said.startswith(f"'{found._reference.type_name}' ")
        return type_mismatch(found, "a function") if refused else None
    plain = found.item() if isinstance(found, np.generic) else found
    return None if isinstance(found, Method) else type_mismatch(plain, "a function")
