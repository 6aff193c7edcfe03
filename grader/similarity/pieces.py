"""Submissions -> pieces: one for each exercise, and one for everything else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np

from grader.course import Assignment
from grader.course.percent import without_solution
from grader.diagnosis.misconception import read_misconceptions
from grader.similarity.fingerprints import Piece, Prints, piece
from grader.similarity.tokens import Token, defined_name, statements
from grader.submission import Cell, Module, Rejection, Submission, read_submission

REST = ""
"""The name of what belongs to no exercise: helpers and loose statements."""
MAX_LETTERS = 200_000
"""Of a submission; what comes after that is not compared. A chapter's solution has a tenth of it."""


def pieces(submission: Submission, exercises: Iterable[str]) -> dict[str, Piece]:
    """Return the pieces of a submission by the name of the exercise; of several definitions the last, which counts.

    The pieces of a submission longer than `MAX_LETTERS` are those of its beginning.
    """
    wanted = set(exercises)
    parts: dict[str, list[tuple[str, list[Token]]]] = {REST: []}
    left = MAX_LETTERS
    # What the work itself defines counts, and after it what it may import. The rest of other files is often a book's.
    handed_in: list[Cell | Module] = [*submission.modules, *submission.cells]
    for part in handed_in:
        source = part.source[:left]
        left -= len(source)
        for statement in statements(source):
            name = defined_name(statement)
            if name in wanted:
                parts[name] = [(source, statement)]
            elif isinstance(part, Cell):
                parts[REST].append((source, statement))
    return {name: piece(found) for name, found in parts.items() if found}


def known_prints(assignment: Assignment) -> Prints:
    """Return the fingerprints of all that the course itself has: nobody who has them too has them from a neighbour."""
    names = [exercise.name for exercise in assignment.exercises]
    found = [one.hashes for each in course_submissions(assignment) for one in pieces(each, names).values()]
    return np.unique(np.concatenate(found))


def course_submissions(assignment: Assignment, *, styles: bool = True) -> Iterator[Submission]:
    """Yield what the course has itself: the reference, the stub and what is given around it, and the misconceptions.

    The last are what many learners write without any help. With ``styles`` the accepted styles come too.
    """
    code = [cell for cell in assignment.cells if not cell.markdown]
    yield Submission("reference", tuple(Cell(1, cell.source) for cell in code))
    yield Submission("stub", tuple(Cell(1, without_solution(cell.source, "")) for cell in code))
    for one in read_misconceptions(assignment):
        yield Submission(one.name, (Cell(1, one.source),))
    for path in sorted((assignment.suite_path / "accepted").glob("*.py")) if styles else ():
        style = read_submission(path)
        if not isinstance(style, Rejection):
            yield style
