"""The course on disk: assignments, exercises, points, titles, languages."""

from grader.course.course import (
    Assignment,
    Course,
    CourseError,
    Exercise,
    GradingLimits,
    Text,
    find_course,
    load_course,
)

__all__ = [
    "Assignment", "Course", "CourseError", "Exercise", "GradingLimits", "Text", "find_course", "load_course",
]  # fmt: skip
