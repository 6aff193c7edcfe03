"""What isolation costs: submissions graded, beside the same tests in one warm process without isolation.

    python benchmarks/throughput.py [--rounds 15] [--json]

Both run the authored solution of a chapter through the same collected suite, in turn, on one core, in one run of this
program; the figure to quote is the median of the ratios round by round, since machines drift. Times are of the clock
and of the processors: of this process, its zygote and its workers, in user and system mode, which other work on the
machine disturbs far less. The floor loads the
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
    clocks = {"wall": time.perf_counter, "cpu": lambda: time.process_time() + judge.processor_seconds}
    isolated: dict[str, list[float]] = {name: [] for name in clocks}
    direct: dict[str, list[float]] = {name: [] for name in clocks}
    for number in range(rounds + 1):
        began = {name: clock() for name, clock in clocks.items()}
        grade = judge.grade(submission, assignment, "student01", 1)
        middle = {name: clock() for name, clock in clocks.items()}
        passed = grade_directly(submission, assignment, suite)
        end = {name: clock() for name, clock in clocks.items()}
        assert grade.points == grade.max_points
        for name in clocks if number else ():  # the first round warms both
            isolated[name].append(middle[name] - began[name])
            direct[name].append(end[name] - middle[name])
    row: dict[str, Any] = {
        "assignment": assignment.name,
        "exercises": len(assignment.exercises),
        "tests": len(suite.tests),
        "passed_directly": passed,
    }
    for name in clocks:
        ratios = [a / b for a, b in zip(isolated[name], direct[name], strict=True)]
        row[name] = {
            "isolated_ms": round(1e3 * statistics.median(isolated[name]), 1),
            "direct_ms": round(1e3 * statistics.median(direct[name]), 1),
            "ratio": round(statistics.median(ratios), 2),
            "ratio_range": [round(min(ratios), 2), round(max(ratios), 2)],
        }
    return row


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
    if options.json:
        print(json.dumps({"level": isolation.level, "rounds": options.rounds, "rows": rows}, indent=2))
        return
    print(f"isolation {isolation.level}, one core, median of {options.rounds} rounds, milliseconds")
    for name, what in (("cpu", "time on the processor"), ("wall", "time of the clock")):
        print(f"\n{what:<24}{'tests':>8}{'isolated':>12}{'direct':>12}{'ratio':>8}  (range)")
        for row in rows:
            found = row[name]
            low, high = found["ratio_range"]
            figures = f"{found['isolated_ms']:>12}{found['direct_ms']:>12}{found['ratio']:>8}  ({low}-{high})"
            print(f"{row['assignment']:<24}{row['tests']:>8}{figures}")
        isolated, direct = (sum(row[name][key] for row in rows) for key in ("isolated_ms", "direct_ms"))
        print(f"{'all of them':<32}{isolated:>12.1f}{direct:>12.1f}{isolated / direct:>8.2f}")


if __name__ == "__main__":
    main()
