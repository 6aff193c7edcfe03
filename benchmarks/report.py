"""What a report of a large class costs: time, memory, and the size of the page.

    python benchmarks/report.py [--students N] [--tests N]

The grades are made up one at a time, as they are read one at a time, and go through what `grader report` does with
those on disk except for reading files. ``largest`` is the most memory that the process ever had, ``of it for the
report`` what it had not yet before the first grade.
"""

from __future__ import annotations

import argparse
import resource
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from grader.course import Assignment, load_course
from grader.diagnosis.finding import Finding, Kind
from grader.diagnosis.misconception import read_misconceptions
from grader.feedback import catalogue
from grader.grading import ExerciseGrade, Grade, IsolationRecord, TestGrade
from grader.report import build_report, collect, report_page, shown_names, write_csv
from grader.suite.outcome import Cause, Status

ROOT = Path(__file__).parent.parent


def made_up(assignment: Assignment, students: int, tests: int) -> Iterator[Grade]:
    """Yield grades of students who differ in ability, on tests that differ in difficulty."""
    rng = np.random.default_rng(0)
    exercises = assignment.exercises
    per_exercise = max(1, tests // len(exercises))
    hard = rng.normal(-1, 1, (len(exercises), per_exercise))
    known: dict[str, list[str]] = {}
    for one in read_misconceptions(assignment):
        known.setdefault(one.exercise, []).append(one.name)
    for number in range(students):
        passed = hard < rng.normal(0, 1) + rng.logistic(size=hard.shape)
        grades = []
        for exercise, right in zip(exercises, passed, strict=True):
            names = [f"test_{place}" for place in range(per_exercise)]
            verdicts = tuple(
                TestGrade(name, Status.PASSED, 1.0) if ok else TestGrade(name, Status.FAILED, 1.0, Cause.MISMATCH)
                for name, ok in zip(names, right, strict=True)
            )
            failed = tuple(name for name, ok in zip(names, right, strict=True) if not ok)
            causes = known.get(exercise.name, [])
            findings = (Finding(Kind.MISCONCEPTION, str(rng.choice(causes)), failed),) if failed and causes else ()
            points = round(exercise.points * float(right.mean()), 2)
            grades.append(ExerciseGrade(exercise.name, points, exercise.points, verdicts, findings))
        total = round(sum(one.points for one in grades), 2)
        student, level = f"student{number:05}", IsolationRecord("L3", {})
        yield Grade(student, assignment.name, total, assignment.points, tuple(grades), 0, level, {})


def megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--students", type=int, default=10_000)
    parser.add_argument("--tests", type=int, default=50)
    parser.add_argument("--html", type=Path, help="keep the page")
    options = parser.parse_args()
    course = load_course(ROOT)
    say = catalogue("en")
    before = megabytes()
    began = time.perf_counter()
    sheets = collect(made_up(course.assignment("ch05"), options.students, options.tests))
    read = time.perf_counter()
    shown = shown_names((name for sheet in sheets.values() for name in sheet.students), anonymous=False)
    report = build_report(sheets, course, shown, say, anonymous=False)
    text = report_page(report, say)
    made = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        files = write_csv(report, sheets, shown, Path(folder))
        size = sum(path.stat().st_size for path in files)
    wrote = time.perf_counter()
    if options.html:
        options.html.write_text(text, encoding="utf-8")
    print(f"{options.students} students, {len(report.assignments[0].tests)} hidden tests")
    print(f"making up and collecting {read - began:.1f} s, page {made - read:.1f} s, CSV {wrote - made:.1f} s")
    print(f"page {len(text.encode()) / 1e6:.2f} MB, CSV {size / 1e6:.1f} MB")
    print(f"largest {megabytes():.0f} MB, of it for the report {megabytes() - before:.0f} MB")


if __name__ == "__main__":
    main()
