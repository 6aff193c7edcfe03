"""The submissions of a class -> what is alike among them, one assignment at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from grader.classroom import Job
from grader.course import Assignment
from grader.feedback import Catalogue, harmless
from grader.similarity.compare import THRESHOLD, Comparison
from grader.similarity.fingerprints import Piece
from grader.similarity.model import Likeness
from grader.similarity.pieces import known_prints, pieces
from grader.submission import Rejection

MAX_PAIRS = 100
"""Pairs that are told with their evidence; of more there is only the number."""
_MAX_NAME = 80


def find_alike(
    jobs: Sequence[Job],
    assignment: Assignment,
    say: Catalogue,
    *,
    threshold: float = THRESHOLD,
    advance: Callable[[], None] = lambda: None,
) -> Likeness:
    """Return what is alike among the submissions for one assignment. No code runs, and none is parsed.

    Parameters
    ----------
    threshold : float
        The share, above 0 and up to 1, from which two functions are told.
    advance : callable
        Called after each submission that was read.
    """
    exercises = [exercise.name for exercise in assignment.exercises]
    read: list[dict[str, Piece]] = []
    names: list[str] = []
    unread: list[str] = []
    for job in jobs:
        submission = job.read(assignment)
        if isinstance(submission, Rejection):
            unread.append(harmless(job.student, _MAX_NAME))
        else:
            names.append(harmless(job.student, _MAX_NAME))
            read.append(pieces(submission, exercises))
        advance()
    comparison = Comparison(read, known_prints(assignment))
    pairs = comparison.pairs(threshold)
    return Likeness(
        assignment.name,
        assignment.title.in_(say.language),
        len(read),
        tuple(unread),
        threshold,
        comparison.common,
        len(pairs),
        comparison.tell(pairs, names, MAX_PAIRS),
        comparison.crowds(names),
    )
