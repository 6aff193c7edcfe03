"""The answers of stand-ins that came before they were asked: whoever asks all that was foreseen has them here."""

from __future__ import annotations

from collections import deque

from grader.remote.wire import NOTHING_SAID, having_said, mark_of, opened, unpacked


class Parted(BaseException):
    """A stand-in is used otherwise than was foreseen, and nobody is there to answer."""


class Ahead:
    """The other side of a conversation, as far as what is said in it was foreseen."""

    def __init__(self, answers: bytes) -> None:
        self._answers = unpacked(answers)
        self._said = NOTHING_SAID
        self._waiting: deque[bytes] = deque()
        self.has_parted = False

    def say(self, frame: bytes) -> None:
        """Go on with what the submission says.

        Raises
        ------
        Parted
            if that was not foreseen, and from then on.
        """
        self._said = having_said(self._said, frame)
        answer = None if self.has_parted else self._answers.get(mark_of(self._said))
        if answer is None:
            self.has_parted = True
            raise Parted
        self._waiting.extend(opened(self._said, answer))

    def hear(self) -> bytes:
        """Return the next of the frames that are the answer."""
        return self._waiting.popleft()
