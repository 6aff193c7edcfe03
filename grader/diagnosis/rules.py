"""Relations between one wrong answer and the right one, and a factor that all wrong answers have in common."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from grader.diagnosis.likeness import same_numbers
from grader.diagnosis.wrong_answers import Array, Wrong, nearly, shape_of

_EXP_OVERFLOWS = 700.0
_FEW = 2
_OF_SHAPES = set("[]·, ")
# A factor is fitted from one number and confirmed by the others; what is computed with another h is not exact.
_FITTED = 1e-3


def _returned_nothing(wrong: Wrong) -> bool:
    if wrong.right.raised:
        return False  # nothing was to come back
    return wrong.seen.answer.is_none and wrong.seen.asked != "fetch" and not wrong.seen.asked.startswith("get")


def _not_raised(wrong: Wrong) -> bool:
    return wrong.right.raised and not wrong.seen.answer.raised


def _attribute_empty(wrong: Wrong) -> bool:
    asked = wrong.seen.asked
    # A function without a docstring has stored nothing under another name.
    return wrong.seen.answer.is_none and asked.startswith("get") and not asked.endswith("__")


def _more_returned(wrong: Wrong) -> bool:
    """Whether the right answer is one of several values."""
    answer = wrong.seen.answer
    if len(wrong.right.leaves) != 1 or wrong.right.skeleton != "·" or not answer.skeleton.startswith("["):
        return False
    parts = zip(answer.leaves, answer.parts, strict=True)
    return any(leaf == wrong.right.leaves[0] and nearly(part, wrong.right.values) for leaf, part in parts)


def _sequence_for_array(wrong: Wrong) -> bool:
    """Whether several values come in the place of one array, and none of them is the right one."""
    answer = wrong.seen.answer
    one = wrong.right.skeleton == "·" and len(wrong.right.leaves) == 1
    return one and answer.skeleton.startswith("[") and len(answer.leaves) > 1


def _argument_changed(wrong: Wrong) -> bool:
    # A test that has run something of its own may have written there itself.
    return wrong.seen.asked == "fetch" and not any(one.asked == "run" for one in wrong.before)


def _belongs_to_another_call(wrong: Wrong) -> bool:
    """Whether the answer was right for an earlier call of the same thing, with other arguments."""
    earlier = [one.answer for one in wrong.before if one.asked == wrong.seen.asked]
    return any(
        one.form == wrong.seen.answer.form
        and one.values.size > 1
        and same_numbers(one.values, wrong.seen.answer.values)
        for one in earlier
    )


def _not_a_number(wrong: Wrong) -> bool:
    return bool(np.isnan(wrong.seen.answer.values).any()) and not np.isnan(wrong.right.values).any()


def _infinite(wrong: Wrong) -> bool:
    return bool(np.isinf(wrong.seen.answer.values).any()) and not np.isinf(wrong.right.values).any()


def _overflowed(wrong: Wrong) -> bool:
    return _not_a_number(wrong) and wrong.seen.largest > _EXP_OVERFLOWS


def _transposed(wrong: Wrong) -> bool:
    seen, right = wrong.seen.answer, wrong.right
    shape, other = shape_of(seen), shape_of(right)
    if (
        shape is None
        or other is None
        or len(shape) != 2
        or shape != other[::-1]
        or right.values.size != shape[0] * shape[1]
    ):
        return False
    return nearly(seen.values.reshape(shape), right.values.reshape(other).T)


def _negated(wrong: Wrong) -> bool:
    return bool(wrong.right.values.any()) and nearly(wrong.seen.answer.values, -wrong.right.values)


def _all_zero(wrong: Wrong) -> bool:
    values = wrong.seen.answer.values
    return values.size > 1 and not values.any() and bool(wrong.right.values.any())


def _truncated(wrong: Wrong) -> bool:
    right = wrong.right.values
    # Numbers near 0 are cut off to the same as those that never came.
    several = bool(np.isfinite(right).all()) and np.unique(np.trunc(right)).size > 1
    return several and nearly(wrong.seen.answer.values, np.trunc(right))


def _offset(wrong: Wrong) -> bool:
    seen, right = wrong.seen.answer.values, wrong.right.values
    if seen.shape != right.shape or seen.size < 2 or not np.isfinite(seen).all() or np.ptp(right) == 0:
        return False
    return nearly(seen, right + (seen[0] - right[0]))


def _permuted(wrong: Wrong) -> bool:
    seen, right = wrong.seen.answer.values, wrong.right.values
    # As many zeros and ones as are right come of anything.
    return seen.shape == right.shape and np.unique(right).size > _FEW and nearly(np.sort(seen), np.sort(right))


def is_flattened(wrong: Wrong) -> bool:
    """Whether the right numbers came in another shape."""
    # Other names or texts are no other shape.
    return (
        not (set(wrong.seen.answer.skeleton) | set(wrong.right.skeleton)) - _OF_SHAPES
        and wrong.seen.answer.form != wrong.right.form
        and wrong.right.values.size > 0
        and nearly(wrong.seen.answer.values, wrong.right.values)
    )


# The narrower claim stands before the wider; the first ones are seen of a single answer.
CERTAIN: tuple[tuple[str, Callable[[Wrong], bool]], ...] = (
    ("returns_nothing", _returned_nothing),
    ("not_raised", _not_raised),
    ("attribute_empty", _attribute_empty),
    ("more_returned", _more_returned),
    ("sequence_for_array", _sequence_for_array),
    ("argument_changed", _argument_changed),
    ("earlier_call", _belongs_to_another_call),
    ("overflow", _overflowed),
    ("not_a_number", _not_a_number),
    ("infinite", _infinite),
    ("transposed", _transposed),
    ("flattened", is_flattened),
)
RULES: tuple[tuple[str, Callable[[Wrong], bool]], ...] = (
    ("negated", _negated),
    ("all_zero", _all_zero),
    ("truncated", _truncated),
    ("offset", _offset),
    ("permuted", _permuted),
)


def common_factor(wrong: Sequence[Wrong]) -> str:
    """Return what the factor between every wrong answer and the right one is; empty if there is no such factor."""
    possible: set[str] | None = None
    factors: list[float] = []
    for one in wrong:
        factor = _factor(one.seen.answer.values, one.right.values)
        # A number that was rounded on its way is no multiple of the right one.
        if factor is None or abs(factor - 1) < _FITTED:
            return ""
        factors.append(factor)
        meanings = _meanings(factor, one)
        possible = meanings if possible is None else possible & meanings
    if not possible:
        return "factor" if np.allclose(factors, factors[0], rtol=_FITTED, atol=0) else ""
    # A batch of two in every test leaves open whether the factor is the batch size or 2: then it is only a factor.
    return possible.pop() if len(possible) == 1 else "factor"


def _factor(seen: Array, right: Array) -> float | None:
    if seen.shape != right.shape or not (np.isfinite(seen).all() and np.isfinite(right).all()):
        return None
    large = np.abs(right) > 1e-12
    if not large.any():
        return None
    factor = float(seen[large][0] / right[large][0])
    return factor if factor and _is_fit(seen, factor * right) else None


def _is_fit(seen: Array, fitted: Array) -> bool:
    return bool(np.allclose(seen, fitted, rtol=_FITTED, atol=1e-9 * float(np.max(np.abs(fitted)))))


def _meanings(factor: float, wrong: Wrong) -> set[str]:
    exchanges = [*wrong.before, wrong.seen]
    # Of the arguments of a call, the first matrix holds the samples; those behind it are weights.
    matrices = [next((shape for shape in one.shapes if len(shape) >= 2), None) for one in exchanges]
    rows, columns = {shape[0] for shape in matrices if shape}, {shape[-1] for shape in matrices if shape}
    found = set()
    for name, numbers in (("two", {2}), ("batch", rows - {1}), ("classes", columns - {1})):
        if any(np.isclose(factor, number, rtol=1e-4) for number in numbers):
            found.add(f"factor_{name}")
        if any(np.isclose(factor, 1 / number, rtol=1e-4) for number in numbers):
            found.add(f"divided_by_{name}")
    return found
