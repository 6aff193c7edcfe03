"""The workers that the tests of one exercise meet."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from types import TracebackType
from typing import Any, Protocol

from grader.grading.lender import StandIns
from grader.grading.loadable import LoadableSubmission
from grader.grading.loading import Loading
from grader.remote.endings import SomethingLeft, WorkerGone, WorkerTimeout
from grader.remote.raised import StudentError
from grader.remote.student import Student
from grader.remote.wire import WireError
from grader.sandbox.levels import Disturbance, Trouble
from grader.sandbox.waiting import Account, Allowance


class Hearer(Protocol):
    """Hears what is said in each test; ``hear`` is a `grader.remote.talk.Listener`."""

    def start(self) -> None:
        """Begin another test."""

    def hear(self, message: tuple[Any, ...], reply: Any) -> Any:
        """Return what the test is to have of a reply."""


class Workers:
    """The workers of one exercise: the one that is ready, and fresh ones after a crash while time is left.

    A recorder hears what is said in each test, such as one that keeps it as its transcript. With ``stand_ins``, each
    worker has beside it one of the lender's, whose reference takes the place of those names.
    """

    def __init__(
        self,
        loadable: LoadableSubmission,
        started: Loading | None,
        seconds: float,
        stand_ins: StandIns | None = None,
        recorder: Hearer | None = None,
    ) -> None:
        self._loadable = loadable
        self._loading = started
        self._seconds = seconds
        self._allowance: Allowance | None = None
        self._waited = self._worked = 0.0
        self._timed_out = False
        self._account = Account(self._waited_in_all, self._worked_in_all, loadable.sandbox.worked)
        self._stand_ins = stand_ins
        self.recorder = recorder

    def ready(self) -> None:
        """Wait until the worker is loaded."""
        # The reference loads beside the submission.
        beside = (
            self._stand_ins.start(self._loadable.sandbox)
            if self._stand_ins is not None and self._loading is not None
            else None
        )
        try:
            self._loading = self._loadable.finish(self._loading)
            if self._loading is not None and self._stand_ins is not None:
                waiting, beside = beside, None
                self._stand_ins.put(self._loading, waiting)
        finally:
            if beside is not None:
                beside.end()

    @property
    def loading(self) -> Loading | None:
        """The worker of now, None for none."""
        return self._loading

    @property
    def has_stand_ins(self) -> bool:
        """Whether the reference stands in for some of the submission's names."""
        return self._stand_ins is not None

    def next_student(self) -> Student | None:
        """Return the student for the next test, or None when the exercise's time is over."""
        if self.recorder is not None:
            self.recorder.start()
        if self._allowance is None:
            self._allowance = Allowance(self._seconds, self._account)
        elif self._allowance.left() < 0:
            self._timed_out = True
            if self._loading is not None and self._allowance.is_starved():
                self._loading.disturbances.append(Disturbance(Trouble.STARVED))
            return None
        if self._loading is not None and self._loading.has_ended:
            self._timed_out = self.has_timed_out
            self._loading.end()
            self._waited += self._loading.account.waited()
            self._worked += self._loading.account.worked()
            self._loading = self._loadable.start(self._loading.forbidden, self._loading.before)
            self.ready()
        if self._loading is None:
            return None
        self._loading.give_until(self._allowance)
        if self.recorder is not None:
            self._loading.talk.listener = self.recorder.hear
        return self._loading.student

    @property
    def has_timed_out(self) -> bool:
        """Whether something took longer than it may, even where a test takes that for an exception like any other."""
        return self._timed_out or (self._loading is not None and isinstance(self._loading.talk.ended, WorkerTimeout))

    def at_once(self, requests: Sequence[bytes], *, anew: bool = False) -> list[bytes] | None:
        """Return what the worker answers to requests that are sent together, in the time of one.

        None if it does not, or if anything of what it was asked is left in it. If it is to begin ``anew``, then also if
        it cannot, or draws random numbers.
        """
        if self._loading is None:
            return None
        talk = self._loading.talk
        try:
            answers = talk.answers_to(requests, anew=anew)
            is_current = not (anew and talk.has_drawn)
            return answers if talk.begin_anew() and is_current else None
        except (StudentError, WorkerGone, WorkerTimeout, WireError, SomethingLeft):
            return None

    def begin_anew(self) -> bool:
        """Whether the worker goes on as if it had just loaded."""
        return self._loading is not None and self._loading.begins_anew()

    def stand_in_at_once(self, stand_ins: StandIns) -> bool:
        """Whether a worker goes on as if it had just loaded, with all its time, and stand-ins that may be remembered.

        It is a fresh one where a test has left something. Only what passes may be concluded from what it does then.
        """
        if self._loading is None or self._loading.has_ended:
            return False
        if not self.begin_anew():
            self.renew()
        if self._loading is None:
            return False
        self._allowance = None
        return stand_ins.put_late(self._loading, self._loadable.sandbox)

    def stand_in_again(self) -> None:
        """Let stand-ins be asked from the beginning: what others have asked of them is remembered."""
        if self._stand_ins is not None and self._loading is not None and not self._loading.has_ended:
            self._loading.begins_anew()  # what a submission keeps for its own diagnosis is its own loss
            self._stand_ins.put_late(self._loading, self._loadable.sandbox)

    @property
    def kept_stand_ins(self) -> bool:
        """Whether the worker has had its stand-ins to the end."""
        return self._loading is not None and self._loading.lender is not None and not self._loading.has_ended

    def renew(self) -> None:
        """Put a fresh worker in the place of this one, with all its time."""
        if self._loading is not None:
            self._loading.end()
            self._loading = self._loadable.start(self._loading.forbidden, self._loading.before)
            self.ready()
        self._allowance, self._timed_out = None, False
        self._waited = self._worked = 0.0

    def _waited_in_all(self) -> float:
        return self._waited + (self._loading.account.waited() if self._loading is not None else 0.0)

    def _worked_in_all(self) -> float:
        return self._worked + (self._loading.account.worked() if self._loading is not None else 0.0)

    def replay(self, seconds: float) -> None:
        """Let tests be run again for as long."""
        self._seconds, self._allowance = seconds, None

    def draw_anew(self, seed: int) -> None:
        """Let the random numbers that are drawn from now on be those of a freshly loaded submission."""
        if self._loading is not None and self._loading.student is not None:
            with suppress(StudentError, WorkerGone, WorkerTimeout, WireError):
                self._loading.draw_anew(seed)

    def __enter__(self) -> Workers:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def release(self) -> Loading | None:
        """Give the worker away: whoever takes it ends it."""
        loading, self._loading = self._loading, None
        return loading

    def close(self) -> None:
        """Kill the worker: always, also after success."""
        if self._loading is not None:
            self._loading.end()
