"""What a submission answered in a failed test where the reference answers otherwise: the first of it, by its parts."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
from msgspec.structs import replace

from grader.diagnosis.transcript import Answer, Exchange, Transcript

Array = np.ndarray[Any, np.dtype[Any]]
Seen = Mapping[str, Transcript]


class Wrong(NamedTuple):
    """The first answer of a failed test that is not the reference's: what was before, what came, what is right."""

    test: str
    before: Transcript
    seen: Exchange
    right: Answer


def first_wrong(test: str, transcript: Transcript, reference: Transcript) -> list[Wrong]:
    """Return the first answer that is not the reference's, by its wrong parts."""
    for same in (nearly, np.array_equal):
        for place, (exchange, other) in enumerate(zip(transcript, reference, strict=False)):
            if wrong := _wrong_parts(test, transcript[:place], exchange, other.answer, same):
                return wrong
    return []


def later_wrong(wrong: Sequence[Wrong], seen: Transcript, reference: Transcript) -> list[Wrong]:
    """Return the wrong answers of a test to what it asked once more after the first that is wrong."""
    first, found = wrong[0], []
    for place, (exchange, other) in enumerate(zip(seen, reference, strict=False)):
        if place > len(first.before) and exchange.asked == first.seen.asked:
            found += _wrong_parts(first.test, seen[:place], exchange, other.answer, nearly)
    return found


def _wrong_parts(
    test: str, before: Transcript, exchange: Exchange, right: Answer, same: Callable[[Array, Array], bool]
) -> list[Wrong]:
    answer = exchange.answer
    if answer.skeleton != right.skeleton:
        return [Wrong(test, before, exchange, right)]
    return [
        Wrong(test, before, replace(exchange, answer=_leaf(answer, part)), _leaf(right, part))
        for part in range(len(answer.leaves))
        # Of what is drawn anew each time, other numbers are no wrong ones.
        if answer.leaves[part] != right.leaves[part]
        or (part not in right.drawn and not same(answer.parts[part], right.parts[part]))
    ]


def _leaf(answer: Answer, part: int) -> Answer:
    return Answer("·", (answer.leaves[part],), (answer.sizes[part],), answer.parts[part].tobytes())


def nearly(one: Array, other: Array) -> bool:
    """Whether two arrays are the same up to rounding."""
    return one.shape == other.shape and bool(np.allclose(one, other, rtol=1e-5, atol=1e-8, equal_nan=True))


def shape_of(answer: Answer) -> tuple[int, ...] | None:
    """Return the shape of an answer that is one array; None for anything else."""
    if len(answer.leaves) != 1 or not answer.leaves[0].startswith("array("):
        return None
    return tuple(int(part) for part in answer.leaves[0][6:-1].split(",") if part.strip())
