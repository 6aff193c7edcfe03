"""The library of known wrong implementations: ``misconceptions/<exercise>/<name>.py`` beside the hidden tests.

A file is a Python module in the course's own names. What the course needs to know about it stands in a comment
block at its top (`grader.course.header`)::

    # /// misconception
    # caught_by = ["test_each_row_of_a_batch_is_computed_by_itself"]
    #
    # [title]
    # ko = "..."
    # en = "..."
    #
    # [explanation]
    # ko = "..."
    # en = "..."
    # ///

Five entries are optional. ``uses`` and ``lacks`` say what its words claim of the student's code
(`grader.diagnosis.code.Claims`): it is told of no code in which that is not so. ``shows`` and ``shows_no`` say by what
in the code the mistake is known though another one spoils the answers. ``number`` names a constant at the
beginning of a line of the file, for which numbers of the student's own code are tried.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from grader.course import Assignment, CourseError, Text
from grader.course.header import files_by_exercise, read_header
from grader.diagnosis.code import Claims
from grader.submission import Cell, Submission

FOLDER = "misconceptions"


class _Header(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    title: Text
    explanation: Text
    caught_by: list[str]
    uses: tuple[str, ...] = ()
    lacks: tuple[str, ...] = ()
    shows: tuple[str, ...] = ()
    shows_no: tuple[str, ...] = ()
    number: str = ""


@dataclass(frozen=True)
class Misconception:
    """A wrong implementation that learners write.

    Attributes
    ----------
    name : str
        The stem of its file, unique within the exercise.
    title, explanation : Text
        What a student may read: the mistake by name; then what is believed, why it is wrong and what to look at.
    caught_by : tuple of str
        Hidden tests of the exercise that must fail on it.
    claims : Claims
        What must stand, and must not, in the definition of whoever is told of it.
    number : str
        The name in its code of a number that is the student's to choose; empty for none.
    source : str
        Code that takes the place of the exercise's cell in the reference.
    """

    exercise: str
    name: str
    title: Text
    explanation: Text
    caught_by: tuple[str, ...]
    source: str
    claims: Claims = field(default_factory=Claims)
    number: str = ""

    def with_number(self, number: float) -> str:
        """Return the code with another number in the place of its own."""
        return re.sub(rf"^{self.number} = .*$", f"{self.number} = {number!r}", self.source, count=1, flags=re.MULTILINE)


def read_misconceptions(assignment: Assignment) -> tuple[Misconception, ...]:
    """Return the library of an assignment, by exercise in the order of the text, then by name.

    Raises
    ------
    CourseError
        for a folder that is no exercise's, or a file without a block that can be read.
    """
    return tuple(_read(path, exercise) for exercise, path in files_by_exercise(assignment, FOLDER))


def _read(path: Path, exercise: str) -> Misconception:
    header, source = read_header(path, "misconception", _Header)
    if not header.caught_by:
        raise CourseError(f"{path}: caught_by names no test; a misconception that nothing catches needs a test first")
    if header.number and not re.search(rf"^{re.escape(header.number)} = ", source, re.MULTILINE):
        raise CourseError(f"{path}: number is {header.number!r}, but no line begins with '{header.number} = '")
    return Misconception(
        exercise,
        path.stem,
        header.title.on_one_line(),
        header.explanation.on_one_line(),
        tuple(header.caught_by),
        source,
        Claims(header.uses, header.lacks, header.shows, header.shows_no),
        header.number,
    )


def the_reference(assignment: Assignment) -> Submission:
    """Return the reference as somebody would hand it in."""
    cells = (cell for cell in assignment.cells if not cell.markdown)
    return Submission(
        assignment.authored_path.name,
        tuple(Cell(number, cell.source) for number, cell in enumerate(cells, 1)),
        named=assignment.here,
    )


def in_the_reference(assignment: Assignment, exercise: str, source: str) -> Submission:
    """Return the reference with other code in the place of one exercise's cell."""
    cells = (cell for cell in assignment.cells if not cell.markdown)
    return Submission(
        assignment.authored_path.name,
        tuple(
            Cell(number, source if cell.exercise == exercise else cell.source) for number, cell in enumerate(cells, 1)
        ),
        named=assignment.here,
    )
