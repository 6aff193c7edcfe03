"""A worker that is running the statements of a submission, or has run them."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import Protocol

from grader.remote.endings import NeverBegan, WorkerGone, WorkerStarved, WorkerTimeout
from grader.remote.lending import Lending
from grader.remote.proxy import Remote
from grader.remote.raised import StudentError
from grader.remote.student import Student
from grader.remote.wire import WireError
from grader.remote.wired import WiredTalk
from grader.sandbox.levels import Disturbance, Trouble
from grader.sandbox.waiting import Account, Allowance


class Ending(Protocol):
    """A worker, as far as whoever talks to it by other means has to do with it."""

    @property
    def account(self) -> Account:
        """What the kernel tells of it."""

    def kill(self, *, hung_up: bool = False, silent: bool = False) -> None:
        """Kill it, as `grader.sandbox.host.Worker` does."""


@dataclass
class Loading:
    """A worker that is running the submission's statements, or has run them, without the packages it is forbidden.

    ``skipped`` are the statements that it was told to leave out, ``before`` the cell that it was to stop at; what the
    host does to it is noted in ``disturbances``.
    ``lender`` is the worker whose reference stands in for what is wrong in it: the two end together.
    """

    worker: Ending
    talk: WiredTalk
    forbidden: frozenset[str]
    disturbances: list[Disturbance]
    skipped: frozenset[int] = frozenset()
    before: int | None = None
    student: Student | None = None
    lender: Loading | None = None

    @property
    def account(self) -> Account:
        """What the kernel tells of the worker, and of the lender that it waits for."""
        own = self.worker.account
        if self.lender is None:
            return own
        other = self.lender.worker.account
        return Account(lambda: own.waited() + other.waited(), lambda: own.worked() + other.worked(), own.all_worked)

    @property
    def has_ended(self) -> bool:
        """Whether the worker, or its lender, answers no more."""
        return self.talk.ended is not None or (self.lender is not None and self.lender.has_ended)

    def give_until(self, allowance: Allowance) -> None:
        """Let no request go on when this is over."""
        self.talk.until = allowance
        if self.lender is not None:
            self.lender.give_until(allowance)

    def draw_anew(self, seed: int) -> None:
        """Let the random numbers that are drawn from now on be those of this seed.

        Raises
        ------
        StudentError, WorkerGone, WorkerTimeout, WireError
            as any request.
        """
        if self.lender is not None:
            self.lender.draw_anew(seed)
        self.talk.travel("seed", seed)

    def end(self) -> None:
        """Kill the worker: always, also after success. What was not its own doing is noted."""
        if self.lender is not None:
            self.lender.end()
        ended = self.talk.ended if self.talk.line.is_own_end else None
        self.worker.kill(hung_up=isinstance(ended, WorkerGone), silent=isinstance(ended, WorkerTimeout))
        if isinstance(ended, NeverBegan):
            self.disturbances.append(Disturbance(Trouble.SETUP, str(ended)))
        elif isinstance(ended, WorkerStarved):
            self.disturbances.append(Disturbance(Trouble.STARVED))

    def begins_anew(self) -> bool:
        """Whether it goes on as if it had just loaded."""
        try:
            return self.talk.begin_anew()
        except (StudentError, WorkerGone, WorkerTimeout, WireError):
            return False

    def take_back_lent(self) -> Loading | None:
        """Lend nothing more of what was lent to a worker that has begun anew: what is lent next is the first.

        Returns its lender, which no longer ends with it.
        """
        lender, self.lender = self.lender, None
        self.talk.lending = Lending()
        return lender

    def replace_names(self, lender: Loading, stand_ins: dict[str, Remote]) -> None:
        """Put what a lender lends in the place of names of the student's.

        A submission in which that fails is judged with its own: the talk has then ended, or nothing has changed.
        """
        self.lender = lender
        self.talk.line.account = lender.talk.line.account = self.account
        lender.talk.purse = self.talk.purse
        with suppress(StudentError, WorkerGone, WorkerTimeout, WireError):
            self.talk.request("stand_in", stand_ins)
