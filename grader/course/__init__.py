"""The course on disk: assignments, exercises, points, titles, languages."""

from grader.course.course import (
    Assignment,
    Bar,
    Course,
    CourseError,
    Exercise,
    GradingLimits,
    Hints,
    Text,
    find_course,
    load_course,
)
from grader.course.environment import PUBLIC_CHECKS, PUBLIC_TEXTS, Environment
from grader.course.policy import Amount, Counts, LateRule, aware

__all__ = [
    "PUBLIC_CHECKS", "PUBLIC_TEXTS", "Amount", "Assignment", "Bar", "Counts", "Course", "CourseError", "Environment",
    "Exercise", "GradingLimits", "Hints", "LateRule", "Text", "aware", "find_course", "load_course",
]  # fmt: skip
