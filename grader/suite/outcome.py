"""What one hidden test found out, as data."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from grader.suite.comparing.mismatch import Mismatch


class Status(StrEnum):
    """How a test ended. Only ``passed`` earns points."""

    PASSED = "passed"
    FAILED = "failed"
    ERROR = "error"
    TIMEOUT = "timeout"
    NOT_REACHED = "not_reached"


class Cause(StrEnum):
    """Why a test did not pass.

    ``mismatch`` a value differs; ``raised`` the student's code raised; ``missing`` the exercise's name is not
    defined; ``overwritten`` it stands for something that cannot be called; ``unfinished`` the stub is untouched;
    ``crashed`` the process ended; ``timeout`` it did not answer; ``protocol`` it answered in a way no honest worker
    does; ``foreign`` an object came back where a value was expected; ``assertion`` the test's own words; ``test`` the
    test itself is broken.
    """

    MISMATCH = "mismatch"
    RAISED = "raised"
    MISSING = "missing"
    OVERWRITTEN = "overwritten"
    UNFINISHED = "unfinished"
    CRASHED = "crashed"
    TIMEOUT = "timeout"
    PROTOCOL = "protocol"
    FOREIGN = "foreign"
    ASSERTION = "assertion"
    TEST = "test"


@dataclass(frozen=True)
class Raised:
    """An exception of the student's code: its class, its words (untrusted), and where it was raised."""

    kind: str
    message: str
    cell: int | None = None
    line: int | None = None


@dataclass(frozen=True)
class Outcome:
    """The end of one test.

    ``detail`` is for the instructor: it may hold expected values and must not reach a student. ``seconds`` is how
    long the test took; if asked for, ``ratio`` is the part of its tolerance that the comparison nearest to failing
    used, ``rests_on`` what it took a worker's word for (`grader.remote.word`), ``asks`` whether it asked one at all.
    """

    test: str
    status: Status
    cause: Cause | None = None
    mismatch: Mismatch | None = None
    raised: Raised | None = None
    detail: str = ""
    seconds: float = field(default=0.0, compare=False)
    ratio: float | None = None
    rests_on: frozenset[str] = field(default=frozenset(), compare=False)
    asks: bool | None = field(default=None, compare=False)


class SuiteError(RuntimeError):
    """A suite that cannot be collected, or that pytest gave up on."""
