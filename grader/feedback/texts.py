"""The words that the authors of a course wrote for students, and how much of them is to be told."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from grader.course import Assignment, Course, Hints
from grader.diagnosis.misconception import Misconception, read_misconceptions
from grader.grading.pictures import PictureSpecs, read_pictures

SuiteTexts = Mapping[str, Mapping[str, Mapping[str, str]]]
"""exercise -> test -> language -> text."""
_CHECKED = re.compile(r"""\bexercise\(["'](\w+)["']\)""")


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
    pictures : mapping
        What the pictures in a Grade are called.
    checked : frozenset of str
        The exercises that there are public checks for.
    """

    tests: SuiteTexts = field(default_factory=dict)
    misconceptions: Mapping[tuple[str, str], Misconception] = field(default_factory=dict)
    hints: Hints = Hints.EXPLANATION
    openly: bool = False
    pictures: PictureSpecs = field(default_factory=dict)
    checked: frozenset[str] = frozenset()


def read_feedback_texts(assignment: Assignment, course: Course) -> FeedbackTexts:
    """Return the words of an assignment; empty where its author wrote none."""
    known = {(one.exercise, one.name): one for one in read_misconceptions(assignment)}
    checks = assignment.public_checks_path
    checked = frozenset(_CHECKED.findall(checks.read_text(encoding="utf-8"))) if checks.exists() else frozenset()
    return FeedbackTexts(
        read_suite_texts(assignment.suite_path),
        known,
        course.hints,
        course.exception_text,
        read_pictures(assignment),
        checked,
    )


def read_suite_texts(suite: Path) -> SuiteTexts:
    """Return the texts of a suite's tests; empty where there is no such file."""
    try:
        texts: SuiteTexts = tomllib.loads((suite / "feedback.toml").read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    return texts
