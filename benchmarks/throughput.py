"""What isolation costs: submissions graded, beside the same tests in one warm process without isolation.

    python benchmarks/throughput.py [--rounds 15] [--json] [ASSIGNMENT ...]

All run the authored solution of a chapter through the same collected tests, in turn, on one core, in one run of this
program, once what the tests ask has been recorded, as it is for most submissions of a class; the figures to quote are
the medians of the ratios round by round, since machines drift. Times are of the clock and of the processors: of this
process, its zygote and its workers, in user and system mode, which other work on the machine disturbs far less.

There are two floors. Both load the submission with ``exec`` into a fresh module and hand the tests its very objects: no
sandbox, no proxy, no codec. One is ``pytest``, which runs each test as it always does; the other is ``direct``, where
the tests run as ours do, without pytest's reports and with fixtures that are made already.
"""

from __future__ import annotations

import argparse
import copy
import json
import os
import statistics
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any
from unittest.mock import patch

import numpy as np
import pytest

from grader.course import Assignment, load_course
from grader.grading import Judge
from grader.remote.proxy import Notes
from grader.sandbox.isolation import find_isolation
from grader.submission import Submission, read_submission
from grader.suite import session
from grader.suite.bench import Bench
from grader.suite.outcome import Outcome, Status
from grader.suite.plugin import BENCH
from grader.suite.runner import Runner
from grader.suite.session import Suite
from grader.worker.scope import scope_of_texts

# Then an exercise has been asked often enough under one seed for its script to be recorded, and its answers are known.
WARM = 6
# Tests of the later chapters ask more of objects than bare ones can answer.
BARE = 5
WAYS = ("isolated", "pytest", "direct")


class DirectStudent:
    """The interface of `grader.remote.student.Student` with nothing between the test and the objects."""

    printed = ""

    def __init__(self, module: ModuleType) -> None:
        self._module = module
        self._functions: frozenset[str] = frozenset()
        # Told which names objects may have, and asked for nothing.
        self._conversation = SimpleNamespace(notes=Notes())
        self._conversation.carrier = self._conversation
        self.warnings: list[tuple[str, str]] = []

    def __getattr__(self, name: str) -> Any:
        return getattr(self._module, name)

    def run(self, source: str, *args: Any) -> Any:
        return eval(source, scope_of_texts(self._module))(*map(_apart, args))

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


def _apart(value: Any) -> Any:
    """Return a dict of copies: arrays that a test keeps must not change with those that it gave away."""
    return {name: np.copy(one) for name, one in value.items()} if type(value) is dict else value


class AsPytestDoes(Runner):
    """Runs each test by pytest's own protocol, and notes whether it passed."""

    pytest_runtest_protocol = None  # type: ignore[assignment]
    _of_a_part = None

    def _run_one(self, order: Any, item: pytest.Item, following: pytest.Item | None, student: Any) -> Outcome:
        item.config.stash[BENCH] = Bench(student, order.seed)
        self._passed = True
        item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
        return Outcome(item.name, Status.PASSED if self._passed else Status.FAILED)

    @pytest.hookimpl
    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self._passed = self._passed and report.passed


def suite_as_pytest_runs_it(path: Path) -> Suite:
    """Return a suite that is collected as ours are, and run by pytest."""
    with patch.object(session, "Runner", AsPytestDoes):
        return Suite(path)


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
    suite, pytests = judge.suite(assignment), suite_as_pytest_runs_it(assignment.suite_path)
    clocks: dict[str, Callable[[], float]] = {
        "wall": time.perf_counter,
        "cpu": lambda: time.process_time() + judge.processor_seconds,
    }
    times: dict[str, dict[str, list[float]]] = {way: {name: [] for name in clocks} for way in WAYS}
    for number in range(-WARM, rounds):
        passed = set()
        for way in WAYS:
            began = {name: clock() for name, clock in clocks.items()}
            if way == "isolated":
                grade = judge.grade(submission, assignment, "student01", 1)
            else:
                passed.add(grade_directly(submission, assignment, suite if way == "direct" else pytests))
            for name, clock in clocks.items() if number >= 0 else ():
                times[way][name].append(clock() - began[name])
        assert grade.points == grade.max_points
        # What a test keeps of a bare object may be a copy of it. Nearly all have to pass, or failures are timed.
        assert min(passed) > 0.95 * len(suite.tests)
        (passed_directly,) = passed  # by both
    row: dict[str, Any] = {
        "assignment": assignment.name,
        "exercises": len(assignment.exercises),
        "tests": len(suite.tests),
        "passed_directly": passed_directly,
    }
    for name in clocks:
        row[name] = {f"{way}_ms": round(1e3 * statistics.median(times[way][name]), 1) for way in WAYS}
        for floor in WAYS[1:]:
            ratios = [a / b for a, b in zip(times["isolated"][name], times[floor][name], strict=True)]
            row[name][f"to_{floor}"] = [round(f(ratios), 2) for f in (statistics.median, min, max)]
    pytests.close()
    return row


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("assignment", nargs="*")
    options = parser.parse_args()
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    course = load_course(Path(__file__).resolve().parent.parent)
    isolation = find_isolation()
    with Judge(isolation, course.limits) as judge:
        chosen = [course.assignment(name) for name in options.assignment] or course.assignments[:BARE]
        rows = [measure(judge, assignment, options.rounds) for assignment in chosen]
    if options.json:
        print(json.dumps({"level": isolation.level, "rounds": options.rounds, "rows": rows}, indent=2))
        return
    print(f"isolation {isolation.level}, one core, median of {options.rounds} rounds, milliseconds")
    for name, what in (("cpu", "time on the processor"), ("wall", "time of the clock")):
        print(
            f"\n{what:<24}{'tests':>8}"
            + "".join(f"{way:>10}" for way in WAYS)
            + "   to pytest (range)   to direct (range)"
        )
        for row in rows:
            found = row[name]
            figures = "".join(f"{found[f'{way}_ms']:>10}" for way in WAYS)
            ratios = "".join("{:>8} ({}-{})".format(*found[f"to_{floor}"]).ljust(20) for floor in WAYS[1:])
            print(f"{row['assignment']:<24}{row['tests']:>8}{figures}{ratios}")
        sums = [sum(row[name][f"{way}_ms"] for row in rows) for way in WAYS]
        figures = "".join(f"{one:>10.1f}" for one in sums)
        print(f"{'all of them':<32}{figures}" + "".join(f"{sums[0] / one:>8.2f}".ljust(20) for one in sums[1:]))


if __name__ == "__main__":
    main()
