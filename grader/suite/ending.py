"""How a hidden test that did not pass has ended, and whether that says anything about the submission."""

from __future__ import annotations

import errno
import re
import traceback
from typing import Any

import numpy as np
import pytest

from grader.remote.endings import WorkerGone, WorkerTimeout
from grader.remote.raised import StudentError
from grader.remote.wire import WireError
from grader.suite.comparing.mismatch import Mismatch
from grader.suite.outcome import Cause, Outcome, Raised, Status
from grader.suite.overwritten import overwritten
from grader.suite.plugin import LATEST_MISMATCH, PLAINLY, exercise_of

_MAX_DETAIL = 2000
# Where an object lies in memory is another place each time, and the same verdict has the same bytes.
_ADDRESS = re.compile(r" (?:object )?at 0x[0-9a-f]+")
_UNRAISED = re.compile(r"^DID NOT RAISE |was expected and nothing was raised$")
_ENOUGH = 512 << 20
"""Bytes that are there wherever a test of any course finds what it needs."""
_SCARCE = (errno.ENOMEM, errno.EMFILE, errno.ENFILE, errno.ENOSPC, errno.EDQUOT, errno.EAGAIN)


def is_of_the_host(problem: BaseException) -> bool:
    """Whether this process lacks something that every test needs: no outcome of any test."""
    if isinstance(problem, StudentError):
        return False
    return isinstance(problem, MemoryError) or (isinstance(problem, OSError) and problem.errno in _SCARCE)


def asked_too_much(problem: BaseException) -> bool:
    """Whether a test found no memory although there is some, now that nobody needs what the test had."""
    if not isinstance(problem, MemoryError):
        return False
    at: BaseException | None = problem
    while at is not None:
        traceback.clear_frames(at.__traceback__)
        at = at.__context__
    try:
        np.empty(_ENOUGH, np.uint8)
    except MemoryError:
        return False
    return True


def outcome_of(item: pytest.Item, name: str, problem: BaseException) -> Outcome:
    """Return the outcome of a test, under the name it is known by, that ended in an exception."""
    kind = (problem.kinds or ("Exception",))[0] if isinstance(problem, StudentError) else type(problem).__name__
    detail = _ADDRESS.sub("", f"{kind}: {problem}"[:_MAX_DETAIL])

    def outcome(status: Status, cause: Cause, **evidence: Any) -> Outcome:
        return Outcome(name, status, cause, detail=detail, **evidence)

    if isinstance(problem, StudentError | TypeError) and (found := overwritten(item, problem)):
        return outcome(Status.FAILED, Cause.OVERWRITTEN, mismatch=found)
    if isinstance(problem, StudentError):
        raised = Raised(problem.kinds[0] if problem.kinds else "", problem.said, problem.at_cell, problem.at_line)
        cause = Cause.RAISED
        if "NotImplementedError" in problem.kinds:
            cause = Cause.UNFINISHED
        elif problem.at_cell is None and raised.message == f"name '{exercise_of(item)}' is not defined":
            cause = Cause.MISSING
        return outcome(Status.FAILED, cause, raised=raised)
    if isinstance(problem, WorkerTimeout):
        return outcome(Status.TIMEOUT, Cause.TIMEOUT)
    if isinstance(problem, WorkerGone):
        return outcome(Status.ERROR, Cause.CRASHED)
    if isinstance(problem, WireError):
        return outcome(Status.ERROR, Cause.PROTOCOL)
    mismatch: Mismatch | None = item.config.stash.get(LATEST_MISMATCH, None)
    if isinstance(problem, AssertionError | pytest.fail.Exception):
        if _UNRAISED.search(str(problem)):
            return outcome(Status.FAILED, Cause.ASSERTION, mismatch=Mismatch("unraised", "", ""))
        cause = Cause.MISMATCH if mismatch and not item.config.stash.get(PLAINLY, False) else Cause.ASSERTION
        return outcome(Status.FAILED, cause, mismatch=mismatch)
    # The test stumbled over what came back: None where it indexed, an object where it computed.
    if isinstance(problem, TypeError | AttributeError | ValueError | IndexError | KeyError):
        return outcome(Status.FAILED, Cause.FOREIGN)
    return outcome(Status.ERROR, Cause.TEST)
