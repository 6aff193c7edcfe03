"""The course on disk: assignments, exercises, points, titles, languages."""

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
