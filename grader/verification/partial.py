"""Right answers to a part of an exercise: ``partial/<exercise>/<name>.py`` beside the hidden tests.

Such an answer misses one form of what is asked (it takes a vector where batches come too, or labels and no one-hot
targets) and does everything else right. Its block names the tests that are about what it misses. They alone may fail,
so that the exercise keeps its other points::

    # /// partial
    # missing = ["test_each_row_of_a_batch_is_computed_by_itself"]
    # at_least = 0.6
    # at_most = 0.9
    # ///
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import msgspec

from grader.course import Assignment, CourseError
from grader.course.header import files_by_exercise, read_header

FOLDER = "partial"


class _Header(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    missing: list[str]
    at_least: float
    at_most: float = 1.0


@dataclass(frozen=True)
class PartialAnswer:
    """An answer that misses one form.

    Attributes
    ----------
    missing : tuple of str
        The hidden tests that are about what it misses: these fail under every seed, and no other under any.
    at_least, at_most : float
        The share of the exercise's points that it keeps; less than all of them in any case.
    source : str
        Code that takes the place of the exercise's cell in the reference.
    """

    exercise: str
    name: str
    missing: tuple[str, ...]
    at_least: float
    at_most: float
    source: str


def read_partial_answers(assignment: Assignment) -> tuple[PartialAnswer, ...]:
    """Return those of an assignment, by exercise in the order of the text, then by name.

    Raises
    ------
    CourseError
        for a folder that is no exercise's, or a file without a block that can be read.
    """
    return tuple(_read(path, exercise) for exercise, path in files_by_exercise(assignment, FOLDER))


def _read(path: Path, exercise: str) -> PartialAnswer:
    header, source = read_header(path, "partial", _Header)
    if not header.missing:
        raise CourseError(f"{path}: missing names no test; an answer that misses nothing belongs into accepted/")
    if not 0 <= header.at_least <= header.at_most <= 1:
        raise CourseError(f"{path}: at_least and at_most are shares from 0 to 1, the first not above the second")
    return PartialAnswer(exercise, path.stem, tuple(header.missing), header.at_least, header.at_most, source)
