"""One form of input with which all fails that nothing explains, and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Collection

from grader.diagnosis.finding import Finding, Kind
from grader.diagnosis.hypothesis import ENOUGH, Hypothesis
from grader.diagnosis.known import Reference
from grader.diagnosis.places import Place
from grader.diagnosis.rules import is_flattened
from grader.diagnosis.wrong_answers import Seen, Wrong, first_wrong, shape_of


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
    firsts = {test: found[0] for test in left if (found := first_wrong(test, seen[test], reference[test]))}
    if not left or firsts.keys() != set(left):
        return None
    if all(is_flattened(part) for test in left for part in first_wrong(test, seen[test], reference[test])):
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
    shape = shape_of(wrong.seen.answer)
    return shape is not None and shape == shape_of(wrong.right)


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
