"""What a diagnosis costs: the same failing submissions graded with and without it, side by side.

    python benchmarks/diagnosis.py [--rounds N] [--programs SET] [ASSIGNMENT ...]

Submissions have a misconception in one exercise of a chapter, N times in each, and then in every one, so that all fails
that can. With --programs they have the wrong programs of a set as tests/diagnosis/measure/README.md describes it, which
the library need not know. What is known of an exercise is recorded before anything is timed, as it is for most
submissions of a class. The last two columns are what such a submission costs of a right one, with all that is done for
either: the median, and the mean, which those are far above whose exercise many others use. The last row is of a student
who hands in all of them. Times are those of the processor, of the trusted side and of all workers, on one core, as a
station has it.
"""

from __future__ import annotations

import argparse
import os
import re
import statistics
import time
from pathlib import Path

from grader.course import Assignment, load_course
from grader.diagnosis.misconception import read_misconceptions
from grader.grading import Judge
from grader.sandbox.isolation import find_isolation
from grader.submission import Cell, Submission

ROOT = Path(__file__).parent.parent
# Then what a right one is asked has been recorded.
WARM = 6


def known_by(assignment: Assignment, programs: Path | None = None) -> dict[str, list[str]]:
    """Return wrong programs of each exercise: the misconceptions, or those of a set."""
    known: dict[str, list[str]] = {}
    if programs is None:
        for one in read_misconceptions(assignment):
            known.setdefault(one.exercise, []).append(one.source)
        return known
    for path in sorted((programs / assignment.name).glob("*.py")):
        source = path.read_text(encoding="utf-8")
        if found := re.search(r'^# exercise = "(.+)"$', source, re.MULTILINE):
            known.setdefault(found[1], []).append(source)
    return known


def wrong(assignment: Assignment, known: dict[str, list[str]], number: int, everything: bool) -> Submission:
    """Return the reference with a wrong program in the place of one exercise, or of every exercise."""
    if not everything:
        known = dict([list(known.items())[number % len(known)]])
    cells = [cell for cell in assignment.cells if not cell.markdown]
    sources = [
        known[cell.exercise][number % len(known[cell.exercise])] if cell.exercise in known else cell.source
        for cell in cells
    ]
    return Submission(assignment.authored_path.name, tuple(Cell(n, source) for n, source in enumerate(sources, 1)))


def milliseconds(judge: Judge, assignment: Assignment, submission: Submission) -> float:
    began = time.process_time() + judge.processor_seconds
    judge.grade(submission, assignment, "student01", 5)
    return 1000 * (time.process_time() + judge.processor_seconds - began)


def tell(name: str, row: list[float]) -> None:
    """Print what grading and diagnosing cost, and what both do as a multiple of what a right submission does."""
    plain, more, right, median, mean = row
    ratios = f"{more / plain:8.2f}{median / right:16.2f}{mean / right:8.2f}"
    print(f"  {name:22}{plain:10.0f}{more:11.0f}{ratios}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--programs", type=Path, metavar="SET")
    parser.add_argument("assignment", nargs="*")
    options = parser.parse_args()
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    course, isolation = load_course(ROOT), find_isolation()
    chosen = [course.assignment(name) for name in options.assignment] or list(course.assignments)
    with Judge(isolation, course.limits) as diagnosing, Judge(isolation, course.limits, diagnose=False) as grading:
        print(
            f"{'':24}{'grading':>10}{'diagnosis':>11}{'ratio':>8}{'of a right one':>16}{'mean':>8}"
            f"   (median ms, isolation {isolation.level})"
        )
        for everything in (False, True):
            print("every exercise wrong" if everything else "one exercise wrong")
            sums = [0.0] * 5
            for assignment in chosen:
                known, plain, more, right = known_by(assignment, options.programs), [], [], []
                authored = wrong(assignment, {}, 0, everything=True)
                for judge in (diagnosing, grading) * WARM:
                    milliseconds(judge, assignment, authored)
                for number in range(options.rounds if everything else options.rounds * len(known)):
                    submission = wrong(assignment, known, number, everything)
                    milliseconds(diagnosing, assignment, submission)
                    milliseconds(grading, assignment, submission)
                    plain.append(milliseconds(grading, assignment, submission))
                    more.append(milliseconds(diagnosing, assignment, submission) - plain[-1])
                    right.append(milliseconds(diagnosing, assignment, authored))
                whole = [sum(both) for both in zip(plain, more, strict=True)]
                row = [*map(statistics.median, (plain, more, right, whole)), statistics.mean(whole)]
                sums = [before + now for before, now in zip(sums, row, strict=True)]
                tell(assignment.name, row)
            tell("all", sums)


if __name__ == "__main__":
    main()
