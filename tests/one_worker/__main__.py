"""Hold one worker for several exercises, and scripts, to a worker for each that is asked live, in the bytes of Grades.

    python -m tests.one_worker [--submissions 10000] [--seed 1]
    python -m tests.one_worker --known [ASSIGNMENT ...]

Submissions are drawn; or they are all that stands in this repository, with their causes: misconceptions, accepted styles,
the sample class and attacks. Each difference is printed, and the last line says how many there were.
"""

from __future__ import annotations

import argparse
import random
import resource
import tempfile
from collections.abc import Iterator
from pathlib import Path

from grader.course import Assignment, Course, load_course
from grader.diagnosis.misconception import in_the_reference, read_misconceptions, the_reference
from grader.grading import Judge, grade_to_json
from grader.grading.no_verdict import NoVerdict
from grader.sandbox.isolation import find_isolation
from grader.submission import Rejection, Submission, read_submission
from tests.attacks.arena import attacks
from tests.conftest import REPOSITORY
from tests.one_worker.drawing import course_of_one_policy, drawn

Case = tuple[str, Assignment, Submission | Rejection, int]
"""A submission in words, its assignment, itself and its seed."""

# A few seeds, as students have: what is asked under them is recorded, and then asked all at once.
_SEEDS = 8
_WARM = 6
_ENOUGH_TO_GROW = 500


def main() -> int:
    """Run as the module's docstring says; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--submissions", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--known", action="store_true")
    parser.add_argument("assignment", nargs="*")
    chosen = parser.parse_args()
    draw = random.Random(chosen.seed)
    with tempfile.TemporaryDirectory() as folder:
        canary = course_of_one_policy(Path(folder) / "course", patient=True)
        if not chosen.known:
            return hold(canary, of_drawing(canary, draw, chosen.submissions), diagnose=False)
        course = load_course(REPOSITORY)
        assignments = [course.assignment(name) for name in chosen.assignment] or course.assignments
        different = hold(course, (case for one in assignments for case in of_the_course(one)), diagnose=True)
        return different | (0 if chosen.assignment else hold(canary, of_attacks(canary), diagnose=True))


def of_drawing(course: Course, draw: random.Random, submissions: int) -> Iterator[Case]:
    """Yield submissions that are drawn."""
    (assignment,) = course.assignments
    seeds = [draw.randrange(1 << 32) for _ in range(_SEEDS)]
    for _ in range(submissions):
        said, submission = drawn(draw)
        yield said, assignment, submission, draw.choice(seeds)


def of_the_course(assignment: Assignment) -> Iterator[Case]:
    """Yield what is known of an assignment of the course, once its scripts are there."""
    for _ in range(_WARM):
        yield "the reference", assignment, the_reference(assignment), 1
    for one in read_misconceptions(assignment):
        said = f"{assignment.name}: {one.exercise}: {one.name}"
        yield said, assignment, in_the_reference(assignment, one.exercise, one.source), 1
    accepted = (assignment.suite_path / "accepted").rglob("*.py")
    handed_in = (REPOSITORY / "examples" / "class").glob(f"*/{assignment.name}/*")
    for path in sorted([*accepted, *handed_in]):
        yield f"{assignment.name}: {path.name}", assignment, read_submission(path, assignment), 1


def of_attacks(course: Course) -> Iterator[Case]:
    """Yield the attacks of the corpus."""
    (assignment,) = course.assignments
    for attack in attacks():
        yield attack.name, assignment, read_submission(attack.path, assignment), 1


def hold(course: Course, cases: Iterator[Case], *, diagnose: bool) -> int:
    """Grade submissions both ways and compare; return 1 if any Grade differs."""
    isolation, memory, number, different = find_isolation(), 0, 0, 0
    with (
        Judge(isolation, course.limits, diagnose=diagnose) as together,
        Judge(isolation, course.limits, diagnose=diagnose, one_worker=False) as apart,
    ):
        for number, (said, assignment, submission, seed) in enumerate(cases, 1):
            try:
                grades = [
                    grade_to_json(one.grade(submission, assignment, "student01", seed)) for one in (together, apart)
                ]
            except NoVerdict:  # what the host did
                continue
            if grades[0] != grades[1]:
                different += 1
                print(f"{said}\n{grades[0].decode()}\n{grades[1].decode()}", flush=True)
            if number == _ENOUGH_TO_GROW:
                memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - memory
    since = f"; {grown} kB more memory since the first {_ENOUGH_TO_GROW}" if memory else ""
    print(f"{number} submissions, {different} of them with other bytes{since}")
    return int(different > 0)


if __name__ == "__main__":
    raise SystemExit(main())
