"""What a worker of known code answered, remembered by all that it had been asked until then.

The reference stands in for many submissions, most of which ask the same of it in the same order, to the bit. Who asks
what was asked before has the answer that came, without a worker; who parts from that has none. Nothing of a
conversation that went another way is part of an answer.
"""

from __future__ import annotations

import hashlib

from grader.remote.endings import WorkerGone
from grader.remote.foreseen import number_of, with_number, without_number
from grader.remote.line import Frames
from grader.sandbox.waiting import NO_ACCOUNT

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


class KnownFrames(Frames):
    """Answers what is known to all that was ``asked``; at the other end is nobody."""

    def __init__(self, asked: Asked) -> None:
        super().__init__(NO_ACCOUNT)
        self._asked = asked

    def start_clock(self, seconds: float) -> None:
        """Do nothing: what is known comes at once, and who asks has a clock of its own."""

    def check_clock(self) -> None:
        """Do nothing likewise."""

    def send(self, data: bytes) -> None:
        """Do nothing: what is asked was noted."""

    def receive(self) -> bytes:
        """Return what is known."""
        if (answer := self._asked.answer) is None:
            self.end(WorkerGone("nobody was asked this before"))
        self.received += len(answer)
        return answer
