"""What a submission costs more where scikit-learn is loaded before it.

    OPENBLAS_NUM_THREADS=1 python benchmarks/preload.py [--rounds 15] [--package sklearn]

Ten trivial exercises, judged warm and in turn: in a course that loads nothing, and in one that preloads the package.
Milliseconds on the processor for each submission, of all processes; the ratio is taken within each round.
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

from grader.course import load_course
from grader.grading import Judge
from grader.sandbox.isolation import find_isolation
from grader.submission import Submission, read_submission

EXERCISES = 10
WITHOUT, WITH = "nothing", "preloaded"


def write_course(root: Path, preload: str) -> None:
    """Write a course of ten exercises that add a number."""
    names = [f"add_{number}" for number in range(EXERCISES)]
    authored = "\n\n".join(
        f'# %% exercise="{name}" points=1\ndef {name}(x):\n    ### BEGIN SOLUTION\n    return x + {number}\n'
        "    ### END SOLUTION\n"
        for number, name in enumerate(names)
    )
    tests = "\n".join(
        f'@pytest.mark.exercise("{name}")\ndef test_{name}(student):\n'
        f"    assert student.{name}(1) == close({number + 1})\n"
        for number, name in enumerate(names)
    )
    for path, text in {
        "course.toml": f'name = "trivial"\nseed = 1\n[[assignment]]\nname = "hw1"\n{preload}',
        "solutions/hw1/hw1.py": authored,
        "autograde_tests/hw1/test_hw1.py": f"import pytest\nfrom grader.suite import close\n\n{tests}",
    }.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--package", default="sklearn")
    asked = parser.parse_args()
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    isolation = find_isolation()
    spent: dict[str, list[float]] = {WITHOUT: [], WITH: []}
    with ExitStack() as stack:
        ways = {}
        for name, preload in ((WITHOUT, ""), (WITH, f'[assignment.environment]\npreload = ["{asked.package}"]\n')):
            root = Path(stack.enter_context(tempfile.TemporaryDirectory()))
            write_course(root, preload)
            course = load_course(root)
            (assignment,) = course.assignments
            judge = stack.enter_context(Judge(isolation, course.limits))
            submission = read_submission(assignment.authored_path)
            assert isinstance(submission, Submission)
            ways[name] = judge, submission, assignment
        for number in range(asked.rounds + 2):  # the first two make what every later one finds warm
            for name, (judge, submission, assignment) in ways.items():
                began = time.process_time() + judge.processor_seconds
                grade = judge.grade(submission, assignment, f"student{number:02}", 1)
                assert grade.points == EXERCISES
                if number >= 2:
                    spent[name].append(time.process_time() + judge.processor_seconds - began)
    for name, seconds in spent.items():
        print(f"{name:<10} {1e3 * statistics.median(seconds):6.1f} ms a submission")
    ratios = sorted(with_it / without for without, with_it in zip(*spent.values(), strict=True))
    print(f"ratio {statistics.median(ratios):.2f} ({ratios[0]:.2f}-{ratios[-1]:.2f})")


if __name__ == "__main__":
    main()
