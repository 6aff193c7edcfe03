"""Submissions per second and core, isolated, beside the same tests in one warm process without isolation.

    python benchmarks/throughput.py [--rounds 15] [--json]

Both run the authored solution of a chapter through the same collected suite, in turn, on one core, in one run of this
program; the figure to quote is the median of the ratios round by round, since machines drift. The floor loads the
submission with ``exec`` into a fresh module and hands the tests its very objects: no sandbox, no proxy, no codec.
"""

from __future__ import annotations

import argparse
import copy
import json
import os
import statistics
import time
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

from grader.course import Assignment, load_course
from grader.grading import Judge
from grader.sandbox.host import find_isolation
from grader.submission import Submission, read_submission
from grader.suite.outcome import Status
from grader.suite.session import Suite


class DirectStudent:
    """The interface of `grader.remote.proxy.Student` with nothing between the test and the objects."""

    printed = ""

    def __init__(self, module: ModuleType) -> None:
        self._module = module
        self.warnings: list[tuple[str, str]] = []

    def __getattr__(self, name: str) -> Any:
        return getattr(self._module, name)

    def run(self, source: str, *args: Any) -> Any:
        return eval(source, self._module.__dict__)(*args)

    def keep(self, value: Any) -> Any:
        return copy.deepcopy(value)

    def fetch(self, kept: Any) -> Any:
        return kept

    @contextmanager
    def raises(self, expected: type[Exception]) -> Iterator[None]:
        try:
            yield
        except expected:
            return
        raise AssertionError(f"{expected.__name__} was expected")


def grade_directly(submission: Submission, assignment: Assignment, suite: Suite) -> int:
    """Run every test of the suite in this process; return how many passed."""
    module = ModuleType("submission")
    for cell in submission.cells:
        exec(compile(cell.source, submission.file, "exec"), module.__dict__)
    student: Any = DirectStudent(module)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        outcomes = [one for ex in assignment.exercises for one in suite.run(ex.name, 1, lambda: student)]
    return sum(outcome.status is Status.PASSED for outcome in outcomes)


def measure(judge: Judge, assignment: Assignment, rounds: int) -> dict[str, Any]:
    """Time both, in turn."""
    submission = read_submission(assignment.authored_path)
    assert isinstance(submission, Submission)
    suite = judge.suite(assignment)
    isolated, direct = [], []
    for number in range(rounds + 1):
        began = time.perf_counter()
        grade = judge.grade(submission, assignment, "student01", 1)
        middle = time.perf_counter()
        passed = grade_directly(submission, assignment, suite)
        end = time.perf_counter()
        assert grade.points == grade.max_points
        if number:  # the first round warms both
            isolated.append(middle - began)
            direct.append(end - middle)
    return {
        "assignment": assignment.name,
        "exercises": len(assignment.exercises),
        "tests": len(suite.tests),
        "passed_directly": passed,
        "isolated_ms": round(1e3 * statistics.median(isolated), 1),
        "direct_ms": round(1e3 * statistics.median(direct), 1),
        "submissions_per_second_per_core": round(1 / statistics.median(isolated), 1),
        "ratio": round(statistics.median(a / b for a, b in zip(isolated, direct, strict=True)), 2),
        "ratio_range": [round(pick(a / b for a, b in zip(isolated, direct, strict=True)), 2) for pick in (min, max)],
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    course = load_course(Path(__file__).resolve().parent.parent)
    isolation = find_isolation()
    with Judge(isolation, course.limits) as judge:
        rows = [measure(judge, assignment, options.rounds) for assignment in course.assignments]
    isolated, direct = (sum(row[key] for row in rows) for key in ("isolated_ms", "direct_ms"))
    if options.json:
        print(json.dumps({"level": isolation.level, "rounds": options.rounds, "rows": rows}, indent=2))
        return
    print(f"isolation {isolation.level}, one core, median of {options.rounds} rounds")
    print(f"{'assignment':<24}{'tests':>6}{'isolated':>12}{'direct':>12}{'per second':>12}{'ratio':>8}  (range)")
    for row in rows:
        low, high = row["ratio_range"]
        print(
            f"{row['assignment']:<24}{row['tests']:>6}{row['isolated_ms']:>9} ms{row['direct_ms']:>9} ms"
            f"{row['submissions_per_second_per_core']:>12}{row['ratio']:>8}  ({low}-{high})"
        )
    print(f"{'all of them':<30}{isolated:>9.1f} ms{direct:>9.1f} ms{1e3 / isolated:>12.1f}{isolated / direct:>8.2f}")


if __name__ == "__main__":
    main()
