"""What one submission more costs: `grader grade`, and the same hidden tests in a cold pytest, side by side.

    python benchmarks/same_suite.py [--students 20 80] [--peers-students 4] [--rounds 2] [ASSIGNMENT ...]

Every second submission has a known misconception in one exercise. All judge the same files by the same suite:

- ``grader grade`` isolates, judges dependents again, and diagnoses. What a submission costs is the slope between two
  sizes of class, once what is recorded for a class has been kept.
- ``pytest autograde_tests/CHAPTER --submission FILE``, a command for each submission, and again with ``-n 2``, which
  needs pytest-xdist.

Times are of the processor, in user and system mode, of the command and of all that it starts and waits for: what each
would take of one core. The last row is a student's whole course.
"""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from diagnosis import known_by, wrong

from grader.course import Assignment, load_course

ROOT = Path(__file__).resolve().parent.parent
HERE = Path(sys.executable).parent


def seconds(command: list[object], cwd: Path, cache: Path) -> float:
    """Run a command, whether or not a submission fails, and return what it took of the processors."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    environment = {**os.environ, "XDG_CACHE_HOME": str(cache), "OPENBLAS_NUM_THREADS": "1"}
    done = subprocess.run(
        list(map(str, command)), cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode not in (0, 1):
        raise SystemExit(f"{command} ended with {done.returncode}\n{done.stdout}\n{done.stderr}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


class Compared:
    """One assignment and its class."""

    def __init__(self, assignment: Assignment, sizes: list[int], folder: Path, cache: Path) -> None:
        self._assignment, self._sizes, self._folder, self._cache = assignment, sizes, folder, cache
        known = known_by(assignment)
        self._files = []
        for number in range(max(sizes)):
            submission = wrong(assignment, known if number % 2 else {}, number, not number % 2)
            for size in sizes:
                path = folder / f"class{size}" / f"student{number:05}" / assignment.name / assignment.authored_path.name
                if number < size:
                    path.parent.mkdir(parents=True)
                    path.write_text("\n\n".join(cell.source for cell in submission.cells), encoding="utf-8")
            self._files.append(path)

    def grader(self) -> float:
        """Return the slope between both sizes of class."""
        small, large = (self._graded(size) for size in self._sizes)
        return (large - small) / (self._sizes[1] - self._sizes[0])

    def _graded(self, size: int) -> float:
        shutil.rmtree(self._folder / "grades", ignore_errors=True)
        command = [HERE / "grader", "grade", self._folder / f"class{size}", "--out", self._folder / "grades"]
        return seconds([*command, "--course", ROOT], self._folder, self._cache)

    def pytest(self, few: int, *more: str) -> float:
        """Return the mean of cold runs."""
        suite = self._assignment.suite_path
        command = [HERE / "pytest", "-q", "-p", "no:cacheprovider", *more, suite, "--submission"]
        return statistics.mean(seconds([*command, path], self._folder, self._cache) for path in self._files[:few])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--students", type=int, nargs=2, default=[20, 80], metavar=("FEW", "MANY"))
    parser.add_argument("--peers-students", type=int, default=4)
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("assignment", nargs="*")
    options = parser.parse_args()
    course = load_course(ROOT)
    chosen = [course.assignment(name) for name in options.assignment] or course.assignments
    print("| assignment | `grader grade` | cold pytest | against it | with `-n 2` | against it |")
    print("|---|---|---|---|---|---|")
    sums = [0.0] * 3
    with tempfile.TemporaryDirectory() as name:
        for assignment in chosen:
            compared = Compared(assignment, options.students, Path(name) / assignment.name, Path(name) / "cache")
            compared.grader()
            found = [
                (compared.grader(), compared.pytest(options.peers_students), compared.pytest(2, "-n", "2"))
                for _ in range(options.rounds)
            ]
            row = [statistics.median(column) for column in zip(*found, strict=True)]
            sums = [before + now for before, now in zip(sums, row, strict=True)]
            tell(assignment.name, row)
    tell("all", sums)


def tell(name: str, row: list[float]) -> None:
    """Print a row: milliseconds, seconds, and how many times as much."""
    ours, cold, parallel = row
    peers = " | ".join(f"{one:.2f} s | {one / ours:.0f}" for one in (cold, parallel))
    print(f"| {name} | {1000 * ours:.0f} ms | {peers} |", flush=True)


if __name__ == "__main__":
    main()
