"""What the reference answers, looked for in what tests ask: a question that is made of answers would give them away."""

from __future__ import annotations

import math
import struct
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from grader.remote.student import Student
from grader.remote.wire import Reference, decode, encode

_STEPS = 4  # between neighbouring numbers
_MOST_NUMBERS = 16
_SEEN = (bool, int, float, complex, str, bytes, np.ndarray, np.generic, Reference)


@dataclass(frozen=True)
class Answered:
    """What a test asked and the reference answered, and the student that it asked."""

    requests: tuple[bytes, ...]
    answers: tuple[bytes, ...]
    student: Student


def _as_it_is(reference: Reference) -> Reference:
    return reference


def is_seen_through(told: Answered) -> bool:
    """Whether nothing came in an answer whose numbers are not found here: a table, a set, a deque."""
    waiting = [decode(answer, _as_it_is) for answer in told.answers]
    while waiting:
        item = waiting.pop()
        if isinstance(item, list | tuple):
            waiting.extend(item)
        elif isinstance(item, dict):
            waiting.extend(item.values())
        elif not (item is None or isinstance(item, _SEEN)):
            return False
    return True


def changed(told: Answered) -> Answered:
    """Return the same with answers whose numbers with a fraction are others by next to nothing."""
    return replace(
        told,
        answers=tuple(
            encode(_moved(decode(answer, _as_it_is), _asked_by(told, number)), _as_it_is)
            for number, answer in enumerate(told.answers)
        ),
    )


def _asked_by(told: Answered, number: int) -> bytes:
    """Return all that was asked when this answer came: what is in it is no answer."""
    return b"".join(told.requests[: number + 1])


def _moved(item: Any, known: bytes) -> Any:
    if isinstance(item, list | tuple):
        return [_moved(one, known) for one in item]
    if isinstance(item, dict):
        return {key: _moved(one, known) for key, one in item.items()}
    if isinstance(item, np.ndarray | np.generic) and item.dtype.kind in "fc":
        if item.tobytes() in known:
            return item
        with np.errstate(all="ignore"):
            moved = np.asarray(item) + _STEPS * np.spacing(np.abs(np.asarray(item)))
        return moved.astype(item.dtype) if isinstance(item, np.ndarray) else item.dtype.type(moved)
    if type(item) is float and struct.pack(">d", item) not in known:
        return item + _STEPS * math.ulp(item)
    return item


def asks_the_same(told: Answered) -> bool:
    """Whether no array of an answer stands in what is asked after it, and was not asked before."""
    for number, answer in enumerate(told.answers):
        known = _asked_by(told, number)
        for one in traces_of(answer):
            if one not in known and any(one in request for request in told.requests[number + 1 :]):
                return False
    return True


def _has_content(array: np.ndarray[Any, Any]) -> bool:
    """Whether more than two numbers stand in an array: zeros, and a one among zeros, stand in many a question."""
    data, size = array.tobytes(), array.itemsize
    return len({data[at : at + size] for at in range(0, len(data), size)}) > 2


def traces_of(answer: bytes) -> list[bytes]:
    """Return the bytes of what an answer holds, as they would stand in a question: arrays, and numbers of many digits.

    Of a list the first few numbers.
    """
    found: list[bytes] = []
    numbers: list[float] = []
    waiting = [decode(answer, _as_it_is)]
    while waiting:
        item = waiting.pop()
        if isinstance(item, list | tuple):
            waiting.extend(item)
        elif isinstance(item, dict):
            waiting.extend(item.values())
        elif isinstance(item, np.ndarray) and item.size > 2:
            found += [item.tobytes()] if _has_content(item) else []
        elif isinstance(item, np.ndarray | np.generic) and item.dtype.kind == "f":
            numbers += np.ravel(item).tolist()
        elif type(item) is float:
            numbers.append(item)
    long = [one for one in numbers if math.isfinite(one) and struct.pack(">d", one)[4:] != bytes(4)]
    return found + [struct.pack(order, one) for one in long[:_MOST_NUMBERS] for order in ("<d", ">d")]
