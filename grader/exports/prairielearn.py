"""PrairieLearn's ``results.json`` of an external grader.

The layout is that of PrairieLearn's documentation, "External grading", "Grading results": ``gradable``, ``score`` from
0 to 1, ``message``, ``format_errors`` and ``tests``, each with ``name``, ``points``, ``max_points`` and ``message``.
"""

from __future__ import annotations

from typing import Any

from msgspec import json

from grader.classroom import UsageError
from grader.exports.results import Result
from grader.feedback import Explained


def _points(exercise: Explained) -> dict[str, float]:
    """Return the points of an exercise; none while a person has still to read it."""
    return {} if exercise.is_open else {"points": exercise.points, "max_points": exercise.max_points}


def prairielearn(result: Result) -> bytes:
    """Return the results of one submission; one that could not be read is not gradable, which costs no attempt.

    Raises
    ------
    UsageError
        if its student may not see them yet.
    """
    grade = result.grade
    if not result.is_published:
        raise UsageError(
            f"{grade.assignment} is not published yet, and PrairieLearn shows results at once; change `published` in "
            "course.toml, or choose another with --assignment"
        )
    opening = "\n".join(result.opening)
    document: dict[str, Any] = {"gradable": grade.rejected is None}
    if grade.rejected is not None:
        document |= {"score": 0.0, "format_errors": [opening], "tests": []}
    else:
        document |= {
            "score": round(min(result.settled.share, 1.0), 6),
            "message": opening,
            "tests": [
                {
                    "name": exercise.name,
                    **_points(exercise),
                    "message": "\n".join(result.lines(exercise)),
                }
                for exercise in result.explained
            ],
        }
    return json.format(json.encode(document), indent=2) + b"\n"
