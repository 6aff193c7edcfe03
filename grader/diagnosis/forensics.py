"""What the numbers and the calls themselves betray, where no known wrong implementation explains them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
from msgspec.structs import replace

from grader.diagnosis.finding import Finding, Kind
from grader.diagnosis.hypothesis import ENOUGH, Hypothesis
from grader.diagnosis.known import Reference
from grader.diagnosis.likeness import same_numbers
from grader.diagnosis.places import Place
from grader.diagnosis.transcript import Answer, Exchange, Transcript, keys_of

Array = np.ndarray[Any, np.dtype[Any]]
_EXP_OVERFLOWS = 700.0
_FEW = 2
_OF_SHAPES = set("[]·, ")
# A factor is fitted from one number and confirmed by the others; what is computed with another h is not exact.
_FITTED = 1e-3
Seen = Mapping[str, Transcript]


class Wrong(NamedTuple):
    """The first answer of a failed test that is not the reference's: what was before, what came, what is right."""

    test: str
    before: Transcript
    seen: Exchange
    right: Answer


def relations(seen: Seen, reference: Reference) -> list[Hypothesis]:
    """Return what holds between the answers of failed tests and the right ones.

    What one sees of a single answer, as that it is None, is told of the tests in which it is so. What compares numbers
    has to hold in all of them, for more than two numbers or in several answers.
    """
    wrong = {
        test: found for test, transcript in seen.items() if (found := _first_wrong(test, transcript, reference[test]))
    }
    told: list[Hypothesis] = []
    for name, holds in _CERTAIN:
        rest = {test: parts for test, parts in wrong.items() if not any(test in one.finding.tests for one in told)}
        if tests := [test for test, parts in rest.items() if all(holds(one) for one in parts)]:
            told.append(_told(name, tests, wrong))
    rest = {test: parts for test, parts in wrong.items() if not any(test in one.finding.tests for one in told)}
    dicts = {test: parts for test, parts in rest.items() if any(_keys_differ(one) for one in parts)}
    if dicts and (keys := _other_keys([one for parts in dicts.values() for one in parts if _keys_differ(one)])):
        told.append(_told(keys[0], list(dicts), wrong, keys[1]))
        rest = {test: parts for test, parts in rest.items() if test not in dicts}
    if rest.keys() | {test for one in told for test in one.finding.tests} != seen.keys() or not rest:
        return told
    parts = [one for found in rest.values() for one in found]
    if sum(one.right.values.size for one in parts) <= _FEW and len({one.seen.answer.numbers for one in parts}) < _FEW:
        return told
    # Between other texts, or another number of them, there is no relation of numbers.
    if any(one.seen.answer.skeleton != one.right.skeleton for one in parts):
        return told
    # Of a function that is asked several things, each answer is as wrong as the first.
    parts += [one for test, found in rest.items() for one in _later_wrong(found, seen[test], reference[test])]
    # What was rounded on its way stands in no other relation to what is right.
    if all(_nearly(one.seen.answer.values, one.right.values) for one in parts):
        return told
    for name, holds in _RULES:
        if all(holds(one) for one in parts):
            return [*told, _told(name, list(rest), wrong)]
    if name := _common_factor(parts):
        return [*told, _told(name, list(rest), wrong)]
    return told


def _told(
    name: str, tests: list[str], wrong: Mapping[str, list[Wrong]], facts: dict[str, str] | None = None
) -> Hypothesis:
    places = frozenset(Place(test, len(wrong[test][0].before), -1) for test in tests)
    return Hypothesis(Finding(Kind.RELATION, name, tuple(tests), facts or {}), places, ENOUGH)


def contrast_of(
    left: Collection[str], failing: frozenset[str], explained: frozenset[str], reference: Reference, seen: Seen
) -> Hypothesis | None:
    """Return the one form of input with which all fails that nothing explains, and with which nothing else is done.

    It is told as right for the other form where something with that form passes, and else as one thing more.

    Parameters
    ----------
    left : collection of str
        The failed tests that nothing explains.
    explained : frozenset of str
        Those that something does.
    """
    firsts = {test: found[0] for test in left if (found := _first_wrong(test, seen[test], reference[test]))}
    if not left or firsts.keys() != set(left):
        return None
    if all(_flattened(part) for test in left for part in _first_wrong(test, seen[test], reference[test])):
        return None  # the numbers are right whatever the input is, and their shape says more
    asked = {one.seen.asked for one in firsts.values()}
    if any(one.split(" ")[0] in _NO_CALLS for one in asked):
        return None
    passed = [one for test in reference.keys() - failing for one in reference[test] if one.asked in asked]
    others = [one for test in explained & seen.keys() for one in reference[test] if one.asked in asked]
    places = frozenset(Place(test, len(one.before), -1) for test, one in firsts.items())
    for name, is_so, is_other in _CONTRASTS:
        if (
            all(is_so(one.seen.shapes) for one in firsts.values())
            and not any(is_so(one.shapes) for one in [*passed, *others])
            and any(is_other(one.shapes) for one in [*passed, *others])
        ):
            # Where nothing passes, the other form is right but for what explains it.
            told = name if any(is_other(one.shapes) for one in passed) else f"also_{name}"
            if told == _OF_SHAPE and all(_has_the_right_shape(one) for one in firsts.values()):
                return None
            return Hypothesis(Finding(Kind.RELATION, told, tuple(firsts)), places, ENOUGH)
    return None


def _has_the_right_shape(wrong: Wrong) -> bool:
    shape = _shape(wrong.seen.answer)
    return shape is not None and shape == _shape(wrong.right)


def _later_wrong(wrong: Sequence[Wrong], seen: Transcript, reference: Transcript) -> list[Wrong]:
    """Return the wrong answers of a test to what it asked once more after the first that is wrong."""
    first, found = wrong[0], []
    for place, (exchange, other) in enumerate(zip(seen, reference, strict=False)):
        if place > len(first.before) and exchange.asked == first.seen.asked:
            found += _wrong_parts(first.test, seen[:place], exchange, other.answer, _nearly)
    return found


def _first_wrong(test: str, transcript: Transcript, reference: Transcript) -> list[Wrong]:
    """Return the first answer that is not the reference's, by its wrong parts."""
    for same in (_nearly, np.array_equal):
        for place, (exchange, other) in enumerate(zip(transcript, reference, strict=False)):
            if wrong := _wrong_parts(test, transcript[:place], exchange, other.answer, same):
                return wrong
    return []


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


def _keys_differ(wrong: Wrong) -> bool:
    right, seen = keys_of(wrong.right), keys_of(wrong.seen.answer)
    return right is not None and seen is not None and right != seen


def _other_keys(wrong: list[Wrong]) -> tuple[str, dict[str, str]] | None:
    """Return which keys all of these dicts lack, and which all of them have too many; None if there is none such.

    Where some lack keys and have others, but not all the same ones, those of the first are returned.
    """
    pairs = [(keys_of(one.right) or frozenset(), keys_of(one.seen.answer) or frozenset()) for one in wrong]
    lacking, too_many = [right - seen for right, seen in pairs], [seen - right for right, seen in pairs]
    if any(lacking) and any(too_many):
        missing, found = (_in_all(some) or some[0] for some in (lacking, too_many))
        return ("other_keys", {"missing": _listed(missing), "found": _listed(found)}) if missing and found else None
    if missing := _in_all(lacking):
        return "keys_missing", {"missing": _listed(missing)}
    return ("keys_too_many", {"found": _listed(found)}) if (found := _in_all(too_many)) else None


def _in_all(some: Sequence[frozenset[str]]) -> frozenset[str]:
    return frozenset.intersection(*some)


def _listed(keys: frozenset[str]) -> str:
    return ", ".join(sorted(keys))


def _leaf(answer: Answer, part: int) -> Answer:
    return Answer("·", (answer.leaves[part],), (answer.sizes[part],), answer.parts[part].tobytes())


def _nearly(one: Array, other: Array) -> bool:
    return one.shape == other.shape and bool(np.allclose(one, other, rtol=1e-5, atol=1e-8, equal_nan=True))


# -- rules about one wrong answer ------------------------------------------------------------------------------------


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
    return any(leaf == wrong.right.leaves[0] and _nearly(part, wrong.right.values) for leaf, part in parts)


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
    # Numbers near 0 are cut off to the same as those that never came.
    several = bool(np.isfinite(right).all()) and np.unique(np.trunc(right)).size > 1
    return several and _nearly(wrong.seen.answer.values, np.trunc(right))


def _offset(wrong: Wrong) -> bool:
    seen, right = wrong.seen.answer.values, wrong.right.values
    if seen.shape != right.shape or seen.size < 2 or not np.isfinite(seen).all() or np.ptp(right) == 0:
        return False
    return _nearly(seen, right + (seen[0] - right[0]))


def _permuted(wrong: Wrong) -> bool:
    seen, right = wrong.seen.answer.values, wrong.right.values
    # As many zeros and ones as are right come of anything.
    return seen.shape == right.shape and np.unique(right).size > _FEW and _nearly(np.sort(seen), np.sort(right))


def _flattened(wrong: Wrong) -> bool:
    # Other names or texts are no other shape.
    return (
        not (set(wrong.seen.answer.skeleton) | set(wrong.right.skeleton)) - _OF_SHAPES
        and wrong.seen.answer.form != wrong.right.form
        and wrong.right.values.size > 0
        and _nearly(wrong.seen.answer.values, wrong.right.values)
    )


def _shape(answer: Answer) -> tuple[int, ...] | None:
    if len(answer.leaves) != 1 or not answer.leaves[0].startswith("array("):
        return None
    return tuple(int(part) for part in answer.leaves[0][6:-1].split(",") if part.strip())


# The narrower claim stands before the wider.
_CERTAIN: tuple[tuple[str, Callable[[Wrong], bool]], ...] = (
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
    ("flattened", _flattened),
)
_RULES: tuple[tuple[str, Callable[[Wrong], bool]], ...] = (
    ("negated", _negated),
    ("all_zero", _all_zero),
    ("truncated", _truncated),
    ("offset", _offset),
    ("permuted", _permuted),
)
# -- rules about all of them together --------------------------------------------------------------------------------


def _common_factor(wrong: list[Wrong]) -> str:
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


# -- forms of input ----------------------------------------------------------------------------------------------------

Shapes = tuple[tuple[int, ...], ...]


def _is_batch(shapes: Shapes) -> bool:
    return any(len(shape) == 2 for shape in shapes)


def _is_row(shapes: Shapes) -> bool:
    return any(len(shape) == 1 for shape in shapes) and not any(len(shape) > 1 for shape in shapes)


def _is_deep(shapes: Shapes) -> bool:
    return any(len(shape) > 2 for shape in shapes)


def _is_number(shapes: Shapes) -> bool:
    return bool(shapes) and not any(shapes)


def _has_labels(shapes: Shapes) -> bool:
    return len(shapes) > 1 and bool(shapes[0]) and shapes[1] == shapes[0][:-1]


def _is_one_hot(shapes: Shapes) -> bool:
    return len(shapes) > 1 and bool(shapes[0]) and shapes[1] == shapes[0]


_NO_CALLS = ("fetch", "get", "set", "run")
_CONTRASTS: tuple[tuple[str, Callable[[Shapes], bool], Callable[[Shapes], bool]], ...] = (
    ("wrong_for_labels", _has_labels, _is_one_hot),
    ("wrong_for_one_hot", _is_one_hot, _has_labels),
    ("wrong_for_many_dimensions", _is_deep, _is_batch),
    ("wrong_for_batches", _is_batch, _is_row),
    ("wrong_for_single_rows", _is_row, _is_batch),
    ("wrong_for_numbers", _is_number, any),
)
"""What fails, and what goes right beside it."""
_OF_SHAPE = "also_wrong_for_single_rows"
"""Said where the shape goes wrong with one dimension: of no array that has the right shape."""
