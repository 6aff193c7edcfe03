"""What a submission says to its stand-ins and what these answer, to be sent ahead to others that will say the same.

Nobody learns from it what would not have been answered live: an answer can be read by whoever has said all that leads
to it, to the bit, and by nobody else. Where that could be guessed, nothing goes ahead from there on.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import numpy as np

from grader.remote.foreseen import with_number, without_number
from grader.remote.wire import NOTHING_SAID, Reference, decode, having_said, mark_of, sealed

MOST_BYTES = 24 << 20
"""Of all answers that go ahead in one message."""
_NO_NUMBER = b"\x00"
_LENT = b"\xa7trusted"
_MANY, _FEW = 64, 2
"""Numbers in such an array, and different ones: zeros, and ones among them, are soon tried."""
_SHORT = bytes(4)
"""The end of a number of few digits, as it is written in binary."""


class Overheard:
    """Takes note of a conversation between a submission and its stand-ins, in frames as they travel.

    Attributes
    ----------
    is_sent : bool
        Whether what was noted since this was last set may go ahead.
    """

    def __init__(self) -> None:
        self.is_sent = True
        self._asked: list[bytes] = []
        self._said = NOTHING_SAID
        self._is_guessed = False
        self._answer: list[bytes] | None = None
        self._sealed: dict[bytes, bytes] = {}
        self._bytes = 0

    def asked(self, frame: bytes) -> None:
        """Note what a test asks."""
        self._seal()
        self._asked.append(frame)

    def said(self, frame: bytes) -> None:
        """Note what the submission says to a stand-in."""
        self._seal()
        said = without_number(frame)
        self._is_guessed = can_be_guessed(said, self._asked)
        self._said = having_said(self._said, said)
        self._answer = [] if self.is_sent else None

    def answered(self, frame: bytes) -> None:
        """Note a part of what it is answered."""
        if self._answer is None:
            return
        answer = without_number(frame)
        self.is_sent = self.is_sent and not (self._is_guessed and hands_over(answer))
        self._answer.append(with_number(answer, _NO_NUMBER))

    def ended(self, frame: bytes) -> None:
        """Note what a test is answered: with no object of another's, which would be known by what was not said."""
        self.is_sent = self.is_sent and _LENT not in frame

    def sealed(self) -> dict[bytes, bytes]:
        """Return all answers by their marks."""
        self._seal()
        return self._sealed

    def _seal(self) -> None:
        if self._answer is None:
            return
        answer, self._answer = sealed(self._said, self._answer), None
        self._sealed[mark_of(self._said)] = answer
        self._bytes += len(answer)
        self.is_sent = self.is_sent and self._bytes < MOST_BYTES


def can_be_guessed(frame: bytes, asked: Sequence[bytes]) -> bool:
    """Whether somebody who does not know what is said could try all that it may be: it has no number of many digits.

    What a test has asked with tells nothing, nor does what hands over no number.
    """
    kind, *fields = decode(frame, _as_it_is)
    if kind not in ("callback", "value"):
        return True
    unknown = False
    for item in _leaves(fields[3:] if kind == "callback" else fields[:1]):
        if isinstance(item, np.ndarray):
            if _has_much(item) or (item.dtype.kind in "fc" and _is_long(item.astype(complex).view(float))):
                return False
            unknown = unknown or not _stands_in(item.tobytes(), asked)
        elif isinstance(item, float | np.floating):
            if _is_long(np.array(item, float)):
                return False
            unknown = unknown or not _stands_in(struct.pack(">d", item), asked)
        elif not (item is None or isinstance(item, Reference)):
            unknown = True
    return unknown


def hands_over(frame: bytes) -> bool:
    """Whether anything is answered but objects, which are made when somebody asks for one."""
    kind, *fields = decode(frame, _as_it_is)
    if kind == "call":
        del fields[1]  # a name
    is_plain = kind in ("call", "result", "sync")
    return not is_plain or any(not (item is None or isinstance(item, Reference)) for item in _leaves(fields))


def _stands_in(number: bytes, asked: Sequence[bytes]) -> bool:
    return any(number in one for one in asked)


def _leaves(items: Iterable[Any]) -> Iterator[Any]:
    for item in items:
        if isinstance(item, list | tuple):
            yield from _leaves(item)
        elif isinstance(item, dict):
            yield from _leaves(item.values())
        else:
            yield item


def _has_much(array: np.ndarray[Any, Any]) -> bool:
    """Whether an array holds more than anybody tries, as pictures do whose numbers have few digits."""
    return array.size >= _MANY and np.unique(array).size > _FEW


def _is_long(numbers: np.ndarray[Any, Any]) -> bool:
    return any(one[:4] != _SHORT for one in map(struct.Struct("<d").pack, numbers.ravel().tolist()))


def _as_it_is(reference: Reference) -> Reference:
    return reference
