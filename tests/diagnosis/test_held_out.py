"""Causes are named for wrong code that the library has never seen, and hardly ever falsely."""

from pathlib import Path

import pytest

from tests.diagnosis.measure.sets import named, variants

HELD_OUT, SECOND = Path(__file__).parent / "held_out", Path(__file__).parent / "held_out_second"
PRECISION, RECALL = 0.95, 0.8


def is_claim(name):
    """Whether a cause claims a mistake. Relations say what is seen; repairs, what would pass."""
    return not name.startswith(("relation:", "code:", "repair:"))


def test_there_are_enough_variants_and_some_of_mistakes_that_nobody_knows(course):
    found = variants(HELD_OUT) + variants(SECOND)
    assert len(found) >= 60
    assert sum(not one.mistakes for one in found) >= 10
    known = {(assignment.name, one.name) for assignment in course.assignments for one in assignment.exercises}
    assert {(one.assignment, one.exercise) for one in found} <= known


@pytest.mark.proof
@pytest.mark.parametrize("folder", [HELD_OUT, SECOND], ids=lambda folder: folder.name)
def test_named_causes_are_right_and_most_mistakes_are_named(course, diagnosing_judge, folder):
    claims = right = mistakes = found = 0
    missed = []
    for variant in variants(folder):
        names = named(variant, course, diagnosing_judge)
        allowed = frozenset().union(*variant.mistakes)
        claimed = {name for name in names if is_claim(name) or name in allowed}
        claims += len(claimed)
        right += len(claimed & allowed)
        mistakes += len(variant.mistakes)
        found += sum(bool(names & one) for one in variant.mistakes)
        if claimed - allowed or not all(names & one for one in variant.mistakes):
            missed.append((variant.path.stem, [sorted(one) for one in variant.mistakes], sorted(names)))
    print(f"precision {right}/{claims} recall {found}/{mistakes}", *missed, sep="\n")
    assert right / claims >= PRECISION
    assert found / mistakes >= RECALL
