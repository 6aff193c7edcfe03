"""The course on disk: assignments, exercises, points, titles, languages."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from grader.course.assignment import Assignment, Exercise
    from grader.course.course import Course, find_course, load_course
    from grader.course.environment import PUBLIC_CHECKS, PUBLIC_TEXTS, QUESTIONS, Environment
    from grader.course.policy import Amount, Counts, LateRule, aware
    from grader.course.problem import CourseError
    from grader.course.tables import Bar, GradingLimits, Hints
    from grader.course.text import Text, is_language, read_toml_file

__all__ = [
    "PUBLIC_CHECKS", "PUBLIC_TEXTS", "QUESTIONS", "Amount", "Assignment", "Bar", "Counts", "Course", "CourseError",
    "Environment", "Exercise", "GradingLimits", "Hints", "LateRule", "Text", "aware", "find_course", "is_language",
    "load_course", "read_toml_file",
]  # fmt: skip

_DOORS = {
    "assignment": ("Assignment", "Exercise"),
    "course": ("Course", "find_course", "load_course"),
    "environment": ("PUBLIC_CHECKS", "PUBLIC_TEXTS", "QUESTIONS", "Environment"),
    "policy": ("Amount", "Counts", "LateRule", "aware"),
    "problem": ("CourseError",),
    "tables": ("Bar", "GradingLimits", "Hints"),
    "text": ("Text", "is_language", "read_toml_file"),
}


def __getattr__(name: str) -> Any:
    # Lazy: a student's check needs two names of files, and no course.
    for module, names in _DOORS.items():
        if name in names:
            return getattr(import_module(f"grader.course.{module}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
