"""Transcripts: the calls that a test made, and what came back.

An answer is kept as a sketch that two answers can be compared by: its form (types and shapes) and at most `_KEPT`
of its numbers. What a transcript holds of the reference is as secret as the reference.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec
import numpy as np

from grader.remote.proxy import Method, Remote, StudentError

Array = np.ndarray[Any, np.dtype[Any]]
_KEPT = 64
_MAX_EXCHANGES = 400
_MAX_LEAVES = 200


class Answer(msgspec.Struct, frozen=True):
    """What came back from one request.

    Attributes
    ----------
    form : str
        Types and shapes: ``array(3, 2)``, ``[array(3,), number]``, ``None``, ``raised ValueError``.
    numbers : bytes
        Up to 64 numbers of each part, float64, in the order of the form.
    words : str
        The text of an exception.
    random : bool
        Whether the numbers are drawn anew with other random numbers: known of the reference only.
    """

    form: str
    numbers: bytes = b""
    words: str = ""
    random: bool = False

    @property
    def values(self) -> Array:
        """The numbers, of shape (n,)."""
        return np.frombuffer(self.numbers)


class Exchange(msgspec.Struct, frozen=True):
    """One request: what was asked for, of what shapes, and the answer.

    ``shapes`` holds those of the arrays and numbers among the arguments; ``largest`` the largest magnitude in them.
    """

    asked: str
    answer: Answer
    shapes: tuple[tuple[int, ...], ...] = ()
    largest: float = 0.0


Transcript = tuple[Exchange, ...]


class Recorder:
    """Keeps the exchanges of one test after another; ``hear`` is the listener of a `grader.remote.talk.Talk`."""

    def __init__(self) -> None:
        self.transcripts: list[list[Exchange]] = []

    def start(self) -> None:
        """Begin the transcript of the next test."""
        self.transcripts.append([])

    def hear(self, message: tuple[Any, ...], reply: Any) -> None:
        """Keep an exchange."""
        exchanges = self.transcripts[-1]
        if len(exchanges) < _MAX_EXCHANGES:
            exchanges.append(_exchange(message, reply))


def _exchange(message: tuple[Any, ...], reply: Any) -> Exchange:
    kind, *rest = message
    arguments: list[Any] = []
    if kind == "call":
        asked, arguments = str(rest[1] or "()"), [*rest[2], *rest[3].values()]
    elif kind == "run":
        asked, arguments = "run", rest[1]
    else:
        asked = f"{kind} {rest[-1] if kind == 'get' else ''}".strip()
    arrays = [np.asarray(item) for item in arguments if _is_number(item) or type(item) is np.ndarray]
    largest = max((float(np.max(np.abs(one))) for one in arrays if one.size and one.dtype.kind in "biuf"), default=0.0)
    return Exchange(asked, sketch(reply), tuple(one.shape for one in arrays), largest)


def sketch(reply: Any) -> Answer:
    """Return the sketch of a value, or of the exception that came in its place."""
    if isinstance(reply, StudentError):
        return Answer(f"raised {reply.kinds[0] if reply.kinds else ''}", words=reply.message[:200])
    if isinstance(reply, Exception):
        return Answer(type(reply).__name__)
    numbers: list[Array] = []
    form = _form(reply, numbers)
    joined = np.concatenate(numbers) if numbers else np.empty(0)
    return Answer(form[:2000], joined.astype(np.float64).tobytes())


def _is_number(item: Any) -> bool:
    return isinstance(item, bool | int | float | np.generic)


def _form(item: Any, numbers: list[Array]) -> str:
    if isinstance(item, Remote | Method):
        return "object"
    if _is_number(item) or type(item) is np.ndarray:
        array = np.asarray(item)
        if array.dtype.kind not in "biuf":
            return f"{array.dtype.kind}{array.shape}"
        if len(numbers) < _MAX_LEAVES:
            with np.errstate(all="ignore"):
                numbers.append(_chosen(array).astype(np.float64))
        return f"array{array.shape}" if array.ndim else "number"
    if isinstance(item, Mapping):
        keys = sorted(item, key=str)[:_MAX_LEAVES]
        return "{" + ", ".join(f"{key}: {_form(item[key], numbers)}" for key in keys) + "}"
    if isinstance(item, Sequence) and not isinstance(item, str | bytes):
        if (regular := _regular(item)) is not None:
            return _form(regular, numbers)
        return "[" + ", ".join(_form(one, numbers) for one in item[:_MAX_LEAVES]) + "]"
    return "None" if item is None else f"{type(item).__name__} {str(item)[:80]}"


def _regular(items: Sequence[Any]) -> Array | None:
    """Return a list of numbers, or of such lists, as the array it might as well be."""
    if not items or not all(_is_number(one) or isinstance(one, Sequence) for one in items[:_MAX_LEAVES]):
        return None
    try:
        array = np.asarray(items)
    except (ValueError, OverflowError):
        return None
    return array if array.dtype.kind in "biuf" else None


def _chosen(array: Array) -> Array:
    flat: Array = array.reshape(-1)
    if flat.size > _KEPT:
        flat = flat[np.linspace(0, flat.size - 1, _KEPT).astype(int)]
    return flat


def with_random_marked(said: Transcript, drawn_anew: Transcript) -> Transcript:
    """Return a transcript whose answers are marked random where another draw of random numbers gave others."""
    others = {place: exchange.answer for place, exchange in enumerate(drawn_anew)}
    return tuple(
        exchange
        if others.get(place) == exchange.answer
        else msgspec.structs.replace(exchange, answer=msgspec.structs.replace(exchange.answer, random=True))
        for place, exchange in enumerate(said)
    )
