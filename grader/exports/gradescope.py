"""Gradescope's ``results.json`` for one submission.

The layout is that of Gradescope's Autograder Documentation, "Autograder Specifications", "Output format": a top level
``score``, ``output``, ``visibility`` and ``tests``, each test with ``score``, ``max_score``, ``status``, ``name``,
``number``, ``output`` and ``visibility``. Every text is declared ``text``, which Gradescope shows as it is.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from msgspec import json

from grader.exports.results import Result
from grader.feedback import Explained


class Visibility(StrEnum):
    """When students see something, in Gradescope's words."""

    VISIBLE = "visible"
    AFTER_DUE_DATE = "after_due_date"
    AFTER_PUBLISHED = "after_published"
    HIDDEN = "hidden"


def _verdict(exercise: Explained) -> dict[str, Any]:
    """Return the points; of what a person reads no test passed or failed, and while it is open there are none."""
    points: dict[str, Any] = {} if exercise.is_open else {"score": exercise.points}
    points["max_score"] = exercise.max_points
    if not exercise.by_hand:
        points["status"] = "passed" if exercise.points >= exercise.max_points else "failed"
    return points


def gradescope(result: Result, visibility: Visibility = Visibility.VISIBLE) -> bytes:
    """Return the results of one submission: a test for each exercise, with what its student may read.

    What is not published yet is hidden. ``extra_data`` keeps the level of isolation and the seed.
    """
    grade = result.grade
    if not result.is_published:
        visibility = Visibility.HIDDEN
    tests: list[dict[str, Any]] = [
        {
            "name": exercise.name,
            "name_format": "text",
            "number": str(number),
            **_verdict(exercise),
            "output": "\n".join(result.lines(exercise)),
            "output_format": "text",
            "visibility": visibility,
        }
        for number, exercise in enumerate(result.explained, start=1)
    ]
    document = {
        "score": result.points,
        "output": "\n".join(result.opening),
        "output_format": "text",
        "visibility": visibility,
        "stdout_visibility": "hidden",
        "tests": tests,
        "extra_data": {"isolation": grade.isolation.level, "seed": grade.seed, "fingerprint": grade.fingerprint},
    }
    return json.format(json.encode(document), indent=2) + b"\n"
