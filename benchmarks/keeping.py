"""What it costs to keep a Grade on this disk, in four ways.

    python benchmarks/keeping.py [--grades 1000] [--folder DIR] [--json]

``each`` waits for the disk twice a Grade, once for each of its files. ``store`` is what `GradeStore` does: renames,
and one wait a second for everything. ``renames`` never waits. ``journal`` appends to one file and waits every 64
Grades; the files of the store would still have to be written from it.
"""

from __future__ import annotations

import argparse
import json
import os
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from grader.classroom import GradeStore
from grader.grading import ExerciseGrade, Grade, IsolationRecord, TestGrade, grade_to_json
from grader.suite.outcome import Status

FEEDBACK = "- A behaviour in words, as a student reads it.\n" * 30
TESTS = tuple(TestGrade(f"test_number_{number}", Status.PASSED, 1.0, detail="x" * 60) for number in range(20))
GRADE = Grade(
    "student", "assignment", 9.0, 9.0, (ExerciseGrade("one", 9.0, 9.0, TESTS),), 1, IsolationRecord("L3", {}), {}
)  # fmt: skip


def each(folder: Path, count: int) -> None:
    """Write both files of each Grade through to the disk."""
    for number in range(count):
        path = folder / str(number)
        path.mkdir(parents=True)
        for name, data in (("a.feedback.md", FEEDBACK.encode()), ("a.json", grade_to_json(GRADE))):
            with (path / f".{name}.part").open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            (path / f".{name}.part").replace(path / name)


def store(folder: Path, count: int) -> None:
    """Keep Grades as a batch does."""
    kept = GradeStore(folder)
    for number in range(count):
        kept.write(replace(GRADE, student=str(number)), FEEDBACK)
    kept.sync()


def renames(folder: Path, count: int) -> None:
    """Keep Grades and leave the rest to the kernel."""
    kept = GradeStore(folder)
    kept.sync = lambda: None  # type: ignore[method-assign]
    for number in range(count):
        kept.write(replace(GRADE, student=str(number)), FEEDBACK)


def journal(folder: Path, count: int) -> None:
    """Append Grades to one file, and wait for the disk in groups."""
    folder.mkdir(parents=True)
    with (folder / "journal").open("wb") as file:
        for number in range(count):
            file.write(grade_to_json(GRADE) + FEEDBACK.encode())
            if number % 64 == 63 or number == count - 1:
                file.flush()
                os.fsync(file.fileno())


def main() -> None:
    """Run as the module's docstring says."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--grades", type=int, default=1000)
    parser.add_argument("--folder", type=Path, help="on the disk to measure; by default that of temporary files")
    parser.add_argument("--json", action="store_true")
    chosen = parser.parse_args()
    ways: tuple[Callable[[Path, int], None], ...] = (each, store, renames, journal)
    found = {}
    with tempfile.TemporaryDirectory(dir=chosen.folder) as folder:
        for way in ways:
            began = time.perf_counter()
            way(Path(folder) / way.__name__, chosen.grades)
            found[way.__name__] = (time.perf_counter() - began) / chosen.grades * 1e3
    if chosen.json:
        print(json.dumps(found))
        return
    for name, milliseconds in found.items():
        print(f"{name:8} {milliseconds:.3f} ms a Grade")


if __name__ == "__main__":
    main()
