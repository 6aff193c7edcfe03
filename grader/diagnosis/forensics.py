"""What the numbers and the calls themselves betray, where no known wrong implementation explains them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import numpy as np
from msgspec.structs import replace

from grader.diagnosis.finding import Finding, Kind
from grader.diagnosis.likeness import same_numbers
from grader.diagnosis.transcript import Answer, Exchange, Transcript, keys_of

Array = np.ndarray[Any, np.dtype[Any]]
_EXP_OVERFLOWS = 700.0


class Wrong(NamedTuple):
    """The first answer of a failed test that is not the reference's: what was before, what came, what is right."""

    test: str
    before: Transcript
    seen: Exchange
    right: Answer


def relation_of(
    seen: Mapping[str, Transcript], failing: frozenset[str], reference: Mapping[str, Transcript]
) -> Finding | None:
    """Return the one relation that holds in every failed test, or None.

    Parameters
    ----------
    seen : mapping of str to Transcript
        The student's answers in the tests that were replayed and failed.
    failing : frozenset of str
        All tests that the student fails.
    """
    wrong = [found for test, transcript in seen.items() for found in _first_wrong(test, transcript, reference[test])]
    if {one.test for one in wrong} != seen.keys():
        return None
    tests = tuple(dict.fromkeys(one.test for one in wrong))
    if keys := _other_keys(wrong):
        return Finding(Kind.RELATION, keys[0], tests, keys[1])
    for name, holds in _RULES:
        if all(holds(one) for one in wrong):
            return Finding(Kind.RELATION, name, tests)
    if name := _common_factor(wrong):
        return Finding(Kind.RELATION, name, tests)
    if name := _by_dimensions(wrong, failing, reference):
        return Finding(Kind.RELATION, name, tests)
    return None


def _first_wrong(test: str, transcript: Transcript, reference: Transcript) -> list[Wrong]:
    """Return the first answer that is not the reference's, by its wrong parts."""
    for same in (_nearly, np.array_equal):
        for place, (exchange, other) in enumerate(zip(transcript, reference, strict=False)):
            answer, right = exchange.answer, other.answer
            if answer.skeleton != right.skeleton:
                return [Wrong(test, transcript[:place], exchange, right)]
            wrong = [
                Wrong(test, transcript[:place], replace(exchange, answer=_leaf(answer, part)), _leaf(right, part))
                for part in range(len(answer.leaves))
                if answer.leaves[part] != right.leaves[part] or not same(answer.parts[part], right.parts[part])
            ]
            if wrong:
                return wrong
    return []


def _other_keys(wrong: list[Wrong]) -> tuple[str, dict[str, str]] | None:
    """Return which keys every dict lacks and which it has too many, where that is what is wrong with all of them."""
    pairs = {(keys_of(one.right), keys_of(one.seen.answer)) for one in wrong}
    if len(pairs) != 1:
        return None
    right, seen = pairs.pop()
    if right is None or seen is None or right == seen:
        return None
    missing, found = ", ".join(sorted(right - seen)), ", ".join(sorted(seen - right))
    if missing and found:
        return "other_keys", {"missing": missing, "found": found}
    return ("keys_missing", {"missing": missing}) if missing else ("keys_too_many", {"found": found})


def _leaf(answer: Answer, part: int) -> Answer:
    return Answer("·", (answer.leaves[part],), (answer.sizes[part],), answer.parts[part].tobytes())


def _nearly(one: Array, other: Array) -> bool:
    return one.shape == other.shape and bool(np.allclose(one, other, rtol=1e-5, atol=1e-8, equal_nan=True))


# -- rules about one wrong answer ------------------------------------------------------------------------------------


def _returned_nothing(wrong: Wrong) -> bool:
    return wrong.seen.answer.is_none and wrong.seen.asked != "fetch" and not wrong.seen.asked.startswith("get")


def _attribute_empty(wrong: Wrong) -> bool:
    return wrong.seen.answer.is_none and wrong.seen.asked.startswith("get")


def _more_returned(wrong: Wrong) -> bool:
    """Whether the right answer is one of several values."""
    answer = wrong.seen.answer
    if len(wrong.right.leaves) != 1 or wrong.right.skeleton != "·" or not answer.skeleton.startswith("["):
        return False
    parts = zip(answer.leaves, answer.parts, strict=True)
    return any(leaf == wrong.right.leaves[0] and _nearly(part, wrong.right.values) for leaf, part in parts)


def _argument_changed(wrong: Wrong) -> bool:
    return wrong.seen.asked == "fetch"


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


def _overflowed(wrong: Wrong) -> bool:
    return _not_a_number(wrong) and wrong.seen.largest > _EXP_OVERFLOWS


def _transposed(wrong: Wrong) -> bool:
    seen, right = wrong.seen.answer, wrong.right
    shape, other = _shape(seen), _shape(right)
    if (
        shape is None
        or other is None
        or len(shape) != 2
        or shape != other[::-1]
        or right.values.size != shape[0] * shape[1]
    ):
        return False
    return _nearly(seen.values.reshape(shape), right.values.reshape(other).T)


def _negated(wrong: Wrong) -> bool:
    return bool(wrong.right.values.any()) and _nearly(wrong.seen.answer.values, -wrong.right.values)


def _all_zero(wrong: Wrong) -> bool:
    values = wrong.seen.answer.values
    return values.size > 1 and not values.any() and bool(wrong.right.values.any())


def _truncated(wrong: Wrong) -> bool:
    right = wrong.right.values
    return bool(np.isfinite(right).all()) and right.size > 1 and _nearly(wrong.seen.answer.values, np.trunc(right))


def _offset(wrong: Wrong) -> bool:
    seen, right = wrong.seen.answer.values, wrong.right.values
    if seen.shape != right.shape or seen.size < 2 or not np.isfinite(seen).all() or np.ptp(right) == 0:
        return False
    return _nearly(seen, right + (seen[0] - right[0]))


def _permuted(wrong: Wrong) -> bool:
    seen, right = wrong.seen.answer.values, wrong.right.values
    return seen.shape == right.shape and seen.size > 2 and np.ptp(right) > 0 and _nearly(np.sort(seen), np.sort(right))


def _flattened(wrong: Wrong) -> bool:
    return (
        wrong.seen.answer.form != wrong.right.form
        and wrong.right.values.size > 1
        and _nearly(wrong.seen.answer.values, wrong.right.values)
    )


def _shape(answer: Answer) -> tuple[int, ...] | None:
    if len(answer.leaves) != 1 or not answer.leaves[0].startswith("array("):
        return None
    return tuple(int(part) for part in answer.leaves[0][6:-1].split(",") if part.strip())


# The narrower claim stands before the wider.
_RULES: tuple[tuple[str, Callable[[Wrong], bool]], ...] = (
    ("returns_nothing", _returned_nothing),
    ("attribute_empty", _attribute_empty),
    ("more_returned", _more_returned),
    ("argument_changed", _argument_changed),
    ("earlier_call", _belongs_to_another_call),
    ("overflow", _overflowed),
    ("not_a_number", _not_a_number),
    ("transposed", _transposed),
    ("negated", _negated),
    ("all_zero", _all_zero),
    ("truncated", _truncated),
    ("flattened", _flattened),
    ("offset", _offset),
    ("permuted", _permuted),
)


# -- rules about all of them together --------------------------------------------------------------------------------


def _common_factor(wrong: list[Wrong]) -> str:
    """Return what the factor between every wrong answer and the right one is; empty if there is no such factor."""
    possible: set[str] | None = None
    for one in wrong:
        factor = _factor(one.seen.answer.values, one.right.values)
        if factor is None:
            return ""
        meanings = _meanings(factor, one)
        possible = meanings if possible is None else possible & meanings
    if not possible:
        return ""
    # A batch of two in every test leaves open whether the factor is the batch size or 2: then it is only a factor.
    return possible.pop() if len(possible) == 1 else "factor"


def _factor(seen: Array, right: Array) -> float | None:
    if seen.shape != right.shape or not (np.isfinite(seen).all() and np.isfinite(right).all()):
        return None
    large = np.abs(right) > 1e-12
    if not large.any():
        return None
    factor = float(seen[large][0] / right[large][0])
    return factor if factor and _nearly(seen, factor * right) else None


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


def _by_dimensions(wrong: list[Wrong], failing: frozenset[str], reference: Mapping[str, Transcript]) -> str:
    """Return which inputs all go wrong while all others are right: batches, or single rows."""
    batches = [_is_batch(one.seen) for one in wrong]
    passed = [exchange for test, transcript in reference.items() if test not in failing for exchange in transcript]
    right = [_is_batch(exchange) for exchange in passed if exchange.shapes]
    if not right:
        return ""
    if all(batches) and not any(right):
        return "wrong_for_batches"
    if not any(batches) and all(right) and all(one.seen.shapes for one in wrong):
        return "wrong_for_single_rows"
    return ""


def _is_batch(exchange: Exchange) -> bool:
    return any(len(shape) >= 2 for shape in exchange.shapes)
