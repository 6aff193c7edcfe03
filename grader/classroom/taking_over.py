"""What of an earlier Grade is taken over, exercise by exercise, and what is judged again.

A Grade that is kept is always one of all exercises of its assignment, under its student's own seed. Where exercises
are asked for by name (``anew``), they are judged again whatever their fingerprints say, with those that they use and
that something touched since. Every other exercise stays as it was, with the fingerprint of what it was judged on, so
that the next run sees what is out of date. That both are of the same bytes, seed, versions, limits and isolation, a
fingerprint shows that still holds: where none does, all exercises are judged.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from grader.classroom.dependence import Fingerprint
from grader.classroom.orders import Order
from grader.classroom.store import read_grade
from grader.course import Assignment
from grader.grading import ExerciseGrade, Grade, Picture
from grader.grading.scoring import with_requirements


def taken_over(order: Order, fingerprint: Fingerprint, assignment: Assignment) -> dict[str, ExerciseGrade]:
    """Return the exercises that an order does not judge, from the earlier Grades that it names."""
    found: dict[str, ExerciseGrade] = {}
    for path in order.earlier:
        found |= _of_one(read_grade(path), fingerprint, assignment, order.anew)
    return found


def judged_in_haste(order: Order, fingerprint: Fingerprint) -> Grade | None:
    """Return the Grade of the very same that was judged in haste; None where there is none."""
    for path in order.earlier:
        if (earlier := read_grade(path)) is not None and fingerprint.in_haste(earlier):
            return earlier
    return None


def pictured(hasty: Grade | None) -> dict[str, tuple[Picture, ...]] | None:
    """Return the pictures that were drawn in haste; None where nothing was."""
    return None if hasty is None else {one.name: one.pictures for one in hasty.exercises}


def explained(grade: Grade, hasty: Grade | None) -> Grade:
    """Return a Grade that looked for the causes of one that was judged in haste, or that one.

    Who answers by the time of day or by dice would have had a second throw, for what failed alone. The first verdict
    stands then, and nothing is told of causes: those of other failures are none of these.
    """
    if hasty is None or _verdicts(grade) == _verdicts(hasty):
        return grade
    return replace(hasty, exercises=tuple(replace(one, undiagnosed="") for one in hasty.exercises))


def _verdicts(grade: Grade) -> list[object]:
    return [(one.name, one.points, [(test.name, test.status) for test in one.tests]) for one in grade.exercises]


def lacking(grade: Grade, assignment: Assignment) -> list[str]:
    """Return the exercises of the assignment that a Grade is not about: it is no Grade of the whole then."""
    graded = {one.name for one in grade.exercises}
    return [one.name for one in assignment.exercises if one.name not in graded]


def _of_one(
    earlier: Grade | None, fingerprint: Fingerprint, assignment: Assignment, anew: frozenset[str]
) -> dict[str, ExerciseGrade]:
    holds = fingerprint.known(earlier)
    if not anew or earlier is None or not holds:
        return holds
    used = {one.name for one in with_requirements(assignment, anew)}
    # What the course counts to another maximum now cannot stand in one sum with the rest.
    most = {one.name: one.points for one in assignment.exercises}
    stays = _with_fingerprints(
        one for one in earlier.exercises if one.max_points == most.get(one.name) and not one.undiagnosed
    )
    return {
        name: one
        for name, one in stays.items()
        if name not in anew and (name in holds or name not in used)
    }  # fmt: skip


def _with_fingerprints(exercises: Iterable[ExerciseGrade]) -> dict[str, ExerciseGrade]:
    return {one.name: one for one in exercises if one.fingerprint}
