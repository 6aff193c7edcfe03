"""What ``run_autograder`` starts: grade the one submission and write its results."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import msgspec

from grader.classroom import UsageError, grade
from grader.classroom.store import write_whole
from grader.course import CourseError, load_course
from grader.exports.container.settings import SETTINGS, Settings, student_in
from grader.exports.gradescope import gradescope
from grader.exports.results import result_of
from grader.sandbox.host import SandboxUnavailable
from grader.suite.outcome import SuiteError


def run(base: Path) -> None:
    """Grade ``submission`` under a folder laid out like Gradescope's ``/autograder`` into ``results/results.json``.

    Raises
    ------
    UsageError, CourseError, SuiteError, SandboxUnavailable, OSError
        if nothing can be graded here, whoever handed in; then there are no results, which Gradescope reports.
    """
    results = base / "results" / "results.json"
    results.unlink(missing_ok=True)
    try:
        settings = msgspec.json.decode((base / "source" / SETTINGS).read_bytes(), type=Settings)
    except (msgspec.MsgspecError, UnicodeError) as problem:
        raise UsageError(f"{SETTINGS}: {problem}") from None
    course = load_course(base / "source" / "course")
    graded = grade(
        base / "submission",
        assignment=settings.assignment,
        student=student_in(base / "submission_metadata.json"),
        course=course.root,
        isolation=settings.isolation,
    )
    results.parent.mkdir(parents=True, exist_ok=True)
    write_whole(results, gradescope(result_of(graded, course), settings.visibility))
    # Gradescope shows this to instructors.
    print(f"isolation {graded.isolation.level}, seed {graded.seed}")


def main() -> None:
    """Run in ``/autograder``, or in ``$AUTOGRADER``."""
    try:
        run(Path(os.environ.get("AUTOGRADER", "/autograder")))
    except (UsageError, CourseError, SuiteError, SandboxUnavailable, OSError) as problem:
        sys.exit(f"grader: {problem}")


if __name__ == "__main__":
    main()
