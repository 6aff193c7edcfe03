"""A course whose hidden tests are the public checks of another one, so that they are judged as those are.

A student's code runs in a worker of a station and nowhere else, also for a check that its student could run: what
decides there is the checks as the course has them, not as somebody handed them in.
"""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from grader.course import Assignment, Counts, Course, load_course
from grader.course.course import COURSE_FILE
from grader.course.serving import Reveal
from grader.grading import Grade
from grader.policies import is_published
from grader.suite.outcome import Status

_BEYOND = "test_beyond_the_public_checks"
# Every exercise needs a test, and not every one has a public check: this one is never counted. Public checks may
# compare in single precision, which is known of them by the name of their file.
_HEAD = """

import pytest

_marks = globals().get("pytestmark", [])
pytestmark = [*(_marks if isinstance(_marks, list) else [_marks]), pytest.mark.single_precision]
"""
_TEST = """

@pytest.mark.exercise({name!r})
def {function}():
    pass
"""


@dataclass(frozen=True)
class Checked:
    """How the public checks of an exercise went: how many passed, and the names of those that did not."""

    exercise: str
    passed: int
    total: int
    failed: tuple[str, ...]


def open_to_checks(course: Course) -> list[Assignment]:
    """Return the assignments of which students see the public checks now."""
    if course.serving.reveal is not Reveal.CHECKS:
        return []
    return [one for one in course.assignments if not is_published(one) and one.public_checks_path.is_file()]


def course_of_checks(course: Course, assignments: Sequence[Assignment], folder: Path) -> Course:
    """Make a course of the public checks of these assignments in a folder, which is emptied for it.

    Raises
    ------
    OSError
        if it cannot be written.
    CourseError
        if the course cannot be read.
    """
    shutil.rmtree(folder, ignore_errors=True)
    for one in assignments:
        suite = folder / "autograde_tests" / one.name
        suite.mkdir(mode=0o700, parents=True)
        solution = folder / "solutions" / one.name
        solution.parent.mkdir(exist_ok=True)
        solution.symlink_to(one.authored_path.parent.resolve(), target_is_directory=True)
        tests = (_TEST.format(name=each.name, function=f"{_BEYOND}_{number}") for number, each in enumerate(one.tested))
        text = one.public_checks_path.read_text(encoding="utf-8") + _HEAD + "".join(tests)
        (suite / "test_public_checks.py").write_text(text, encoding="utf-8")
    shutil.copy(course.root / COURSE_FILE, folder)
    found = load_course(folder)
    names = {one.name for one in assignments}
    # Whatever counts in the end: the checks are told of what was handed in last.
    kept = tuple(replace(one, counts=Counts.LAST) for one in found.assignments if one.name in names)
    return replace(found, assignments=kept)


def checked_in(grade: Grade) -> tuple[Checked, ...]:
    """Return how the public checks of each exercise that has any went, from a Grade of `course_of_checks`."""
    found = []
    for one in grade.exercises:
        tests = [test for test in one.tests if not test.name.partition("[")[0].startswith(_BEYOND)]
        failed = tuple(test.name for test in tests if test.status is not Status.PASSED)
        if tests:
            found.append(Checked(one.name, len(tests) - len(failed), len(tests), failed))
    return tuple(found)
