"""Hold one worker for several exercises to a worker for each, in the bytes of Grades.

    python -m tests.one_worker [--submissions 10000] [--seed 1]

Prints how many submissions had one worker, and ends with an AssertionError at the first Grade that differs.
"""

from __future__ import annotations

import argparse
import random
import resource
import tempfile
from pathlib import Path

from grader.course import Course
from grader.grading import Judge, grade_to_json
from grader.grading.no_verdict import NoVerdict
from grader.sandbox.isolation import find_isolation
from grader.sandbox.levels import Isolation
from tests.one_worker.drawing import course_of_one_policy, drawn

_SEEDS = 8


def main() -> None:
    """Run as the module's docstring says."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--submissions", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    isolation, draw = find_isolation(), random.Random(chosen.seed)
    with tempfile.TemporaryDirectory() as folder:
        course = course_of_one_policy(Path(folder) / "course", patient=True)
        hold(course, isolation, draw, chosen.submissions)


def hold(course: Course, isolation: Isolation, draw: random.Random, submissions: int) -> None:
    """Grade submissions both ways and compare."""
    (assignment,) = course.assignments
    with (
        Judge(isolation, course.limits, diagnose=False) as together,
        Judge(isolation, course.limits, diagnose=False, one_worker=False) as apart,
    ):
        memory = 0
        # A few, as students have: what is asked under them is recorded, and then asked all at once.
        seeds = [draw.randrange(1 << 32) for _ in range(_SEEDS)]
        for number in range(submissions):
            said, submission = drawn(draw)
            seed = draw.choice(seeds)
            try:
                grades = [
                    grade_to_json(one.grade(submission, assignment, "student01", seed)) for one in (together, apart)
                ]
            except NoVerdict:  # what the host did
                continue
            assert grades[0] == grades[1], f"{said}\n{grades[0].decode()}\n{grades[1].decode()}"
            if number == min(500, submissions // 2):
                memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - memory
    print(f"{submissions} submissions: the same bytes both ways; {grown} kB more memory since the first hundreds")


if __name__ == "__main__":
    main()
