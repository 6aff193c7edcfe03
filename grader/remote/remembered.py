"""What a worker of known code answered, remembered by all that it had been asked until then.

The reference stands in for many submissions, many of which ask the same of it in the same order, to the bit. Who asks
what was asked before has the answer that came, without a worker; where that ends, one is begun and asked it all.
Nothing of a conversation that went another way is part of an answer.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from grader.remote.endings import WorkerGone, WorkerTimeout
from grader.remote.foreseen import number_of, with_number, without_number
from grader.remote.line import Frames
from grader.remote.wire import WireError
from grader.sandbox.waiting import NO_ACCOUNT

_T = TypeVar("_T")
_MOST_SENT = 64 << 20
_MOST_BYTES = 32 << 20
_MOST_ANSWERS = 50_000


class Answers:
    """The answers of workers that hold the same code, those that came latest."""

    def __init__(self) -> None:
        self._known: dict[bytes, bytes] = {}
        self._bytes = 0

    def get(self, asked: bytes) -> bytes | None:
        """Return what came to all that was asked, if it is known."""
        return self._known.get(asked)

    def put(self, asked: bytes, answer: bytes) -> None:
        """Keep an answer, and forget those that came first."""
        if asked in self._known:
            return
        self._known[asked] = answer
        self._bytes += len(answer)
        while self._bytes > _MOST_BYTES or len(self._known) > _MOST_ANSWERS:
            first = next(iter(self._known))
            self._bytes -= len(self._known.pop(first))


class Asked:
    """All that was asked in one conversation, as a digest, and the number of the latest request."""

    def __init__(self, answers: Answers) -> None:
        self._answers = answers
        self._digest = b""
        self._number = b""

    def note(self, frame: bytes) -> None:
        """Go on with what is sent to the worker."""
        self._number = number_of(frame)
        self._digest = hashlib.sha256(self._digest + without_number(frame)).digest()

    @property
    def answer(self) -> bytes | None:
        """What came to this, under the number of the latest request; None if nobody asked it before."""
        known = self._answers.get(self._digest)
        return None if known is None else with_number(known, self._number)

    def keep(self, frame: bytes) -> None:
        """Remember what came, if it is written as an answer to this is."""
        if frame.startswith(self._number, 1):
            self._answers.put(self._digest, without_number(frame))


class LateFrames(Frames):
    """Answers what is known to all that was ``asked``, and asks a worker from where nothing is.

    Parameters
    ----------
    begin : callable
        Returns the frames of a worker that has loaded, which is then asked all from the beginning; None if there is
        none to be had.
    """

    def __init__(self, asked: Asked, begin: Callable[[], Frames | None]) -> None:
        super().__init__(NO_ACCOUNT)
        self._asked = asked
        self._begin = begin
        self._worker: Frames | None = None
        self._seconds = 0.0
        self._sent: list[bytes | None] = []
        self._bytes = 0

    def start_clock(self, seconds: float) -> None:
        """Give the exchange that begins now this long; what is known comes at once."""
        self._seconds = seconds
        if self._worker is not None:
            self._worker.received = 0
            self._worker.start_clock(seconds)

    def check_clock(self) -> None:
        """End the exchange if its time is over; who asks what is known has a clock of its own."""
        if self._worker is not None:
            self._as_it_ends(self._worker.check_clock)

    def send(self, data: bytes) -> None:
        """Send a frame to the worker, or keep it for one."""
        if self._worker is not None:
            self._as_it_ends(partial(self._worker.send, data))
            return
        self._sent.append(data)
        self._bytes += len(data)
        if self._bytes > _MOST_SENT:  # more is not kept for a worker
            self._worker = self._begun()

    def receive(self) -> bytes:
        """Return what is known, or what the worker answers."""
        if self._worker is None:
            if (known := self._asked.answer) is not None:
                self._sent.append(None)
                self.received += len(known)
                return known
            self._worker = self._begun()
        data = self._as_it_ends(self._worker.receive)
        self.received += len(data)
        return data

    def _begun(self) -> Frames:
        """Return the frames of a worker that was asked all that was asked of nobody."""
        if (worker := self._begin()) is None:
            self.end(WorkerGone("there is no worker"))
        worker.account = self.account
        worker.start_clock(self._seconds)
        for one in self._sent:
            if one is None:
                self._as_it_ends(worker.receive)
                worker.received = 0
                worker.start_clock(self._seconds)
            else:
                self._as_it_ends(partial(worker.send, one))
        self._sent.clear()
        return worker

    def _as_it_ends(self, act: Callable[[], _T]) -> _T:
        """Do something with the worker, and end as it does."""
        try:
            return act()
        except (WorkerGone, WorkerTimeout, WireError) as problem:
            self.end(problem)
