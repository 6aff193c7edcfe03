"""The words that the authors of a course wrote for students, and how much of them is to be told."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from grader.course import Assignment, Course, Hints
from grader.diagnosis.misconception import Misconception, read_misconceptions

SuiteTexts = Mapping[str, Mapping[str, Mapping[str, str]]]
"""exercise -> test -> language -> text."""


@dataclass(frozen=True)
class FeedbackTexts:
    """What feedback is built from.

    Attributes
    ----------
    tests : mapping
        The text of each hidden test.
    misconceptions : mapping of (exercise, name) to Misconception
        Those that a finding may name.
    hints : Hints
        How much a student is told of a cause.
    openly : bool
        Whether a student reads what their code said during hidden tests, which may carry the inputs.
    """

    tests: SuiteTexts = field(default_factory=dict)
    misconceptions: Mapping[tuple[str, str], Misconception] = field(default_factory=dict)
    hints: Hints = Hints.EXPLANATION
    openly: bool = False


def read_feedback_texts(assignment: Assignment, course: Course) -> FeedbackTexts:
    """Return the words of an assignment; empty where its author wrote none."""
    known = {(one.exercise, one.name): one for one in read_misconceptions(assignment)}
    return FeedbackTexts(read_suite_texts(assignment.suite_path), known, course.hints, course.exception_text)


def read_suite_texts(suite: Path) -> SuiteTexts:
    """Return the texts of a suite's tests; empty where there is no such file."""
    try:
        texts: SuiteTexts = tomllib.loads((suite / "feedback.toml").read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    return texts
