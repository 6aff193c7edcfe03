"""Feedback for many Grades of one course."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from grader.course import Course
from grader.feedback.catalogue import catalogue
from grader.feedback.markdown import to_markdown
from grader.feedback.texts import FeedbackTexts, read_feedback_texts
from grader.grading import Grade
from grader.policies import Settling, as_graded


def feedback_writer(
    course: Course, settle: Settling = as_graded, language: str | None = None
) -> Callable[[Grade], str]:
    """Return what turns Grades of a course into Markdown; the course's texts are read once.

    Parameters
    ----------
    settle : callable
        Tells the points that count.
    language : str, optional
        By default that of the course.
    """
    say = catalogue(language or course.language)

    @cache
    def about(name: str) -> tuple[str, FeedbackTexts]:
        assignment = course.assignment(name)
        return assignment.title.in_(say.language), read_feedback_texts(assignment, course)

    def write(grade: Grade) -> str:
        settled = settle(grade)
        return to_markdown(settled.grade, *about(grade.assignment), say, settled)

    return write
