"""Transcripts: the calls that a test made, and what came back.

An answer is kept as a sketch that two answers can be compared by: its form (types and shapes) and at most `_KEPT`
of its numbers. What a transcript holds of the reference is as secret as the reference.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import accumulate, islice
from typing import Any

import msgspec
import numpy as np

from grader.remote.proxy import Method, Remote
from grader.remote.raised import StudentError
from grader.suite.comparing.numbers import numbers_in

Array = np.ndarray[Any, np.dtype[Any]]
_KEPT = 64
_MAX_EXCHANGES = 400
_MAX_LEAVES = 200


class Answer(msgspec.Struct, frozen=True):
    """What came back from one request.

    Attributes
    ----------
    skeleton : str
        What it is, with a point for each array or number: ``·``, ``[·, ·]``, ``{W1: ·}``, ``None``, ``object``,
        ``raised ValueError``.
    leaves : tuple of str
        What stands at each point: ``array(3, 2)``, ``number``.
    sizes : tuple of int
        How many numbers are kept of each: at most 64.
    numbers : bytes
        Those numbers, float64, one leaf after the other.
    words : str
        The text of an exception.
    drawn : tuple of int
        The leaves whose numbers are others with other random numbers; all of them if the form is another one.
    """

    skeleton: str
    leaves: tuple[str, ...] = ()
    sizes: tuple[int, ...] = ()
    numbers: bytes = b""
    words: str = ""
    drawn: tuple[int, ...] = ()

    @property
    def form(self) -> tuple[str, tuple[str, ...]]:
        """Everything but the numbers and words."""
        return self.skeleton, self.leaves

    @property
    def is_none(self) -> bool:
        """Whether nothing came back."""
        return self.skeleton == "None"

    @property
    def raised(self) -> bool:
        """Whether an exception came in the place of a value."""
        return self.skeleton.startswith("raised ")

    @property
    def values(self) -> Array:
        """The numbers of all leaves, of shape (n,)."""
        return np.frombuffer(self.numbers)

    @property
    def parts(self) -> list[Array]:
        """The numbers of each leaf."""
        values = self.values
        return [values[end - size : end] for size, end in zip(self.sizes, accumulate(self.sizes), strict=True)]


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

    def hear(self, message: tuple[Any, ...], reply: Any) -> Any:
        """Keep an exchange; return its reply."""
        exchanges = self.transcripts[-1]
        if len(exchanges) < _MAX_EXCHANGES:
            exchanges.append(_exchange(message, reply))
        return reply


def _exchange(message: tuple[Any, ...], reply: Any) -> Exchange:
    kind, *rest = message
    arguments: list[Any] = []
    if kind == "call":
        asked, arguments = str(rest[1] or "()"), [*rest[2], *rest[3].values()]
    elif kind == "run":
        asked, arguments = "run", rest[1]
    elif kind == "do":
        asked, arguments = f"do {rest[0]}", rest[1:]
    else:
        asked = f"{kind} {rest[-1] if kind == 'get' else ''}".strip()
    arrays = [np.asarray(item) for item in arguments if _is_number(item) or type(item) is np.ndarray]
    largest = max((float(np.max(np.abs(one))) for one in arrays if one.size and one.dtype.kind in "biuf"), default=0.0)
    return Exchange(asked, sketch(reply), tuple(one.shape for one in arrays), largest)


def sketch(reply: Any) -> Answer:
    """Return the sketch of a value, or of the exception that came in its place."""
    if isinstance(reply, StudentError):
        return Answer(f"raised {reply.kinds[0] if reply.kinds else ''}", words=reply.said[:200])
    if isinstance(reply, Exception):
        return Answer(type(reply).__name__)
    leaves: list[tuple[str, Array]] = []
    skeleton = _skeleton(reply, leaves)
    joined = np.concatenate([numbers for _, numbers in leaves]) if leaves else np.empty(0)
    return Answer(
        skeleton[:2000],
        tuple(form for form, _ in leaves),
        tuple(numbers.size for _, numbers in leaves),
        joined.tobytes(),
    )


def keys_of(answer: Answer) -> frozenset[str] | None:
    """Return the keys of a dict, as far as its sketch has them; None for anything else."""
    if not answer.skeleton.startswith("{"):
        return None
    keys, depth, key = [], 0, ""
    for letter in answer.skeleton:
        if letter in "{[":
            depth += 1
        elif letter in "}]":
            depth -= 1
        elif depth == 1 and letter == ":":
            keys.append(key.strip())
        elif depth == 1:
            key = "" if letter == "," else key + letter
            continue
        if depth > 1 or letter in "{:":
            key = ""
    return frozenset(keys)


def _is_number(item: Any) -> bool:
    return isinstance(item, bool | int | float | np.generic)


def _skeleton(item: Any, leaves: list[tuple[str, Array]]) -> str:
    if isinstance(item, Remote | Method):
        return "object"
    if _is_number(item) or type(item) is np.ndarray:
        array = np.asarray(item)
        if array.dtype.kind not in "biuf":
            return f"{array.dtype.kind}{array.shape}"
        if len(leaves) == _MAX_LEAVES:
            return "…"
        with np.errstate(all="ignore"):
            leaves.append((f"array{array.shape}" if array.ndim else "number", _chosen(array).astype(np.float64)))
        return "·"
    if isinstance(item, Mapping) and item and list(item) == list(range(len(item))):
        item = list(item.values())  # what has the numbers 0, 1, 2 is read as a list is
    if isinstance(item, Mapping):
        keys = sorted(item, key=str)[:_MAX_LEAVES]
        return "{" + ", ".join(f"{key}: {_skeleton(item[key], leaves)}" for key in keys) + "}"
    if isinstance(item, Sequence) and not isinstance(item, str | bytes):
        if (regular := _regular(item)) is not None:
            return _skeleton(regular, leaves)
        return "[" + ", ".join(_skeleton(one, leaves) for one in islice(item, _MAX_LEAVES)) + "]"
    return "None" if item is None else f"{type(item).__name__} {str(item)[:80]}"


def _regular(items: Sequence[Any]) -> Array | None:
    """Return a list of numbers, or of such lists, as the array it might as well be."""
    if not items:
        return None
    try:
        array = numbers_in(items)
    except (ValueError, OverflowError):
        return None
    return array if array is not None and array.dtype.kind in "biuf" else None


def _chosen(array: Array) -> Array:
    flat: Array = array.reshape(-1)
    if flat.size > _KEPT:
        flat = flat[np.linspace(0, flat.size - 1, _KEPT).astype(int)]
    return flat


def with_random_marked(said: Transcript, drawn_anew: Transcript) -> Transcript:
    """Return a transcript in whose answers those leaves are marked that another draw of random numbers gave others."""
    others = {place: exchange.answer for place, exchange in enumerate(drawn_anew)}
    return tuple(
        msgspec.structs.replace(
            exchange, answer=msgspec.structs.replace(exchange.answer, drawn=_drawn(exchange.answer, others.get(place)))
        )
        for place, exchange in enumerate(said)
    )


def _drawn(answer: Answer, other: Answer | None) -> tuple[int, ...]:
    if other == answer:
        return ()
    if other is None or other.form != answer.form or other.sizes != answer.sizes:
        return tuple(range(max(1, len(answer.leaves))))
    pairs = enumerate(zip(answer.parts, other.parts, strict=True))
    return tuple(part for part, (one, two) in pairs if not np.array_equal(one, two, equal_nan=True))
