"""The pictures of an assignment: calls on public inputs, which its author wrote beside the hidden tests.

``pictures.toml`` has a table for each, under the exercise and a name of its own::

    [sigmoid.curve]
    kind = "curve"
    call = "sigmoid"
    x = [-6, 6]
    title.ko = "..."
    title.en = "..."

``call`` is a function in the words of the exercise's file. It is evaluated among the student's names, and among the
reference's: of a curve with an array of abscissas, else without arguments. Of a figure only what it draws is looked at.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from grader.course import Assignment, CourseError, Text, read_toml_file
from grader.grading.model import PictureKind

FILE = "pictures.toml"


class PictureSpec(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One picture as its author wrote it."""

    kind: PictureKind
    call: str
    title: Text
    x: tuple[float, float] | None = None


PictureSpecs = Mapping[str, Mapping[str, PictureSpec]]
"""exercise -> name -> picture."""


def read_pictures(assignment: Assignment) -> PictureSpecs:
    """Return the pictures of an assignment; none where its author wrote none.

    Raises
    ------
    CourseError
        if the file says something that it cannot mean.
    """
    path = assignment.suite_path / FILE
    try:
        specs = read_toml_file(path, dict[str, dict[str, PictureSpec]])
    except FileNotFoundError:
        return {}
    known = {exercise.name for exercise in assignment.exercises}
    for exercise, pictures in specs.items():
        if exercise not in known:
            raise CourseError(f"{path}: no exercise {exercise!r}; there are: {', '.join(sorted(known))}")
        for name, spec in pictures.items():
            is_curve = spec.kind is PictureKind.CURVE
            if is_curve != (spec.x is not None) or (spec.x is not None and not spec.x[0] < spec.x[1]):
                raise CourseError(f"{path}: {exercise}.{name}: a curve, and no other picture, has x = [from, to]")
            if spec.kind is PictureKind.FIGURE and "matplotlib" not in assignment.packages:
                raise CourseError(f"{path}: {exercise}.{name}: a figure needs matplotlib among the packages")
    return specs
