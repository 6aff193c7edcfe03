"""What a person looks for in an answer: ``rubric.toml`` beside the hidden tests.

::

    [[why_it_drifts]]                       # the exercise
    points = 2
    text.en = "Names the error of each step as the cause."

    [[why_it_drifts]]
    name = "size of the step"               # optional: what the decision calls it
    points = 1
    text.en = "Says how it depends on the size of the step."

    [[why_it_drifts]]
    points = -0.5                           # is taken off
    text.en = "Units are missing."

An exercise without an entry has no criteria: whoever reads it gives its points as they see it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import msgspec

from grader.course.assignment import Assignment
from grader.course.problem import CourseError
from grader.course.text import Text, read_toml_file

RUBRIC_FILE = "rubric.toml"
MOST_CRITERIA = 9
"""Of an exercise: each has a key of its own."""


@dataclass(frozen=True)
class Criterion:
    """One thing to look for, by a name that no other of its exercise has; negative ``points`` are taken off."""

    name: str
    points: float
    text: Text


Rubrics = Mapping[str, tuple[Criterion, ...]]
"""By exercise."""


class _Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    points: float
    text: Text
    name: str = ""


def read_rubrics(assignment: Assignment) -> Rubrics:
    """Return the criteria of an assignment's exercises that a person reads.

    Raises
    ------
    CourseError
        if the file cannot be read, is about an exercise that is none or has tests, or does not add up to its points.
    """
    path = assignment.suite_path / RUBRIC_FILE
    try:
        entries = read_toml_file(path, dict[str, list[_Entry]])
    except FileNotFoundError:
        return {}
    most = {one.name: one.points for one in assignment.manual}
    for exercise, criteria in entries.items():
        where = f"{path}, {exercise}"
        if exercise not in most:
            known = ", ".join(most) or "none"
            raise CourseError(f"{where}: no exercise of {assignment.name} that is graded by hand; there are: {known}")
        given = sum(one.points for one in criteria if one.points > 0)
        if round(given, 2) != round(most[exercise], 2):
            raise CourseError(f"{where}: the criteria give {given:g} points, the exercise is worth {most[exercise]:g}")
        names = [_name(number, one) for number, one in enumerate(criteria, 1)]
        if len(set(names)) < len(names):
            raise CourseError(f"{where}: two criteria are called alike")
        if len(criteria) > MOST_CRITERIA:
            raise CourseError(f"{where}: {len(criteria)} criteria, expected at most {MOST_CRITERIA}")
    return {
        exercise: tuple(
            Criterion(_name(number, one), one.points, one.text.on_one_line()) for number, one in enumerate(criteria, 1)
        )
        for exercise, criteria in entries.items()
    }


def _name(number: int, entry: _Entry) -> str:
    return entry.name or str(number)
