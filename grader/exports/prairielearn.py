"""PrairieLearn's ``results.json`` of an external grader.

The layout is that of PrairieLearn's documentation, "External grading", "Grading results": ``gradable``, ``score`` from
0 to 1, ``message``, ``format_errors`` and ``tests``, each with ``name``, ``points``, ``max_points`` and ``message``.
"""

from __future__ import annotations

from typing import Any

from msgspec import json

from grader.exports.results import Result


def prairielearn(result: Result) -> bytes:
    """Return the results of one submission; one that could not be read is not gradable, which costs no attempt."""
    grade = result.grade
    opening = "\n".join(result.opening)
    document: dict[str, Any] = {"gradable": grade.rejected is None}
    if grade.rejected is not None:
        document |= {"score": 0.0, "format_errors": [opening], "tests": []}
    else:
        score = result.points / grade.max_points if grade.max_points else 0.0
        document |= {
            "score": round(min(max(score, 0.0), 1.0), 6),
            "message": opening,
            "tests": [
                {
                    "name": exercise.name,
                    "points": exercise.points,
                    "max_points": exercise.max_points,
                    "message": "\n".join(result.lines(exercise)),
                }
                for exercise in result.explained
            ],
        }
    return json.format(json.encode(document), indent=2) + b"\n"
