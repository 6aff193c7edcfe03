"""An exercise in a few signs: how many of its points it has, and how many of its tests passed."""

from __future__ import annotations

from grader.feedback.catalogue import Catalogue
from grader.feedback.explaining import Explained


def sign(points: float, max_points: float, *, is_open: bool = False) -> tuple[str, str]:
    """Return the sign of an exercise with all, some or none of its points, or whose points are open, and its colour."""
    if is_open:
        return "◌", "cyan"
    if points >= max_points:
        return "●", "green"
    return ("◐", "yellow") if points else ("○", "red")


def shown_points(exercise: Explained, say: Catalogue) -> str:
    """Return the points of an exercise, of how many."""
    points = say("by_hand", "no_points") if exercise.is_open else f"{exercise.points:g}"
    return f"{points} / {exercise.max_points:g}"


def shown_tests(exercise: Explained, say: Catalogue) -> str:
    """Return how many tests of an exercise passed, after its points; nothing where all did, or there are none."""
    if exercise.passed == exercise.tests:
        return ""
    return f", {say('page', 'tests', passed=exercise.passed, tests=exercise.tests)}"
