"""What a file of code says of itself, in a comment block at its top.

The block has the form of Python's inline script metadata (the syntax of PEP 723, with TOML inside)::

    # /// misconception
    # caught_by = ["test_each_row_of_a_batch_is_computed_by_itself"]
    # ///
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import msgspec

from grader.course.assignment import Assignment
from grader.course.problem import CourseError
from grader.course.text import read_toml

T = TypeVar("T")


def files_by_exercise(assignment: Assignment, folder: str) -> Iterator[tuple[str, Path]]:
    """Yield (exercise, file) of ``<folder>/<exercise>/*.py`` beside the tests: exercises as in the text, files by name.

    Raises
    ------
    CourseError
        for a folder that is no exercise's.
    """
    root = assignment.suite_path / folder
    if not root.is_dir():
        return
    exercises = [exercise.name for exercise in assignment.exercises]
    for place in sorted(path for path in root.iterdir() if path.is_dir() and path.name[0] not in "._"):
        if place.name not in exercises:
            raise CourseError(f"{place}: {assignment.name} has no exercise of this name")
    for exercise in exercises:
        yield from ((exercise, path) for path in sorted((root / exercise).glob("*.py")))


def read_header(path: Path, kind: str, form: type[T]) -> tuple[T, str]:
    """Return what the block of a kind says, and the code without it.

    Raises
    ------
    CourseError
        if there is no such block, or it does not have the form.
    """
    text = path.read_text(encoding="utf-8")
    block = re.search(rf"^# /// {kind}$\n(?P<content>(?:^#(?:| .*)$\n)+)^# ///$\n?", text, re.MULTILINE)
    if block is None:
        raise CourseError(f"{path}: no block that begins with '# /// {kind}' and ends with '# ///'")
    content = "".join(line[2:] or "\n" for line in block["content"].splitlines(keepends=True))
    try:
        header = read_toml(content.encode(), form)
    except msgspec.DecodeError as problem:
        raise CourseError(f"{path}: {problem}") from None
    return header, text[: block.start()] + text[block.end() :]
