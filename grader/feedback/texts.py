"""The words that the authors of a course wrote for students, and how much of them is to be told."""

from __future__ import annotations

import ast
import re
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from grader.course import Assignment, Course, Hints, Text, read_toml_file
from grader.course.rubric import Rubrics, read_rubrics
from grader.diagnosis.misconception import Misconception, read_misconceptions
from grader.grading.pictures import PictureSpecs, read_pictures
from grader.suite.names import suite_files

SuiteTexts = Mapping[str, Mapping[str, Text]]
"""exercise -> test -> text."""
_FILE, PRAISES = "feedback.toml", "success.toml"
_CHECKED = re.compile(r"""\bexercise\(["'](\w+)["']\)""")


@dataclass(frozen=True)
class FeedbackTexts:
    """What feedback is built from.

    Attributes
    ----------
    tests : mapping
        The text of each hidden test, for a student who fails it.
    praises : mapping
        That for one who passes it, where its author wrote any.
    subjects : tuple of str
        What the course is about, for hints that have words of their own for it.
    rubrics : mapping
        What a person looks for, by exercise.
    docstrings : mapping
        Of the tests, by name, what their authors wrote in the suite itself: empty for a test without a docstring. It
        stands in for a text that there is none of.
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
    docstrings: Mapping[str, str] = field(default_factory=dict)
    rubrics: Rubrics = field(default_factory=dict)
    subjects: tuple[str, ...] = ()
    praises: SuiteTexts = field(default_factory=dict)


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
        # The names of tests that were made of a notebook's cells say nothing.
        {} if assignment.nbgrader else dict(_docstrings(assignment.suite_path)),
        read_rubrics(assignment),
        assignment.subjects,
        read_suite_texts(assignment.suite_path, PRAISES),
    )


def read_suite_texts(suite: Path, file: str = _FILE) -> SuiteTexts:
    """Return the texts of a suite's tests, by default those for who fails them; empty where there is no such file.

    Raises
    ------
    CourseError
        if the file says something that it cannot mean.
    """
    try:
        return read_toml_file(suite / file, dict[str, dict[str, Text]])
    except FileNotFoundError:
        return {}


def _docstrings(suite: Path) -> Iterator[tuple[str, str]]:
    """Yield the name and the docstring of each test of a suite: its first paragraph, as one line."""
    for path in suite_files(suite):
        try:
            with warnings.catch_warnings(action="ignore"):
                tree = ast.parse(path.read_bytes())
        except (SyntaxError, ValueError):
            continue  # whoever collects the suite says so
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test"):
                yield node.name, " ".join((ast.get_docstring(node) or "").partition("\n\n")[0].split())
