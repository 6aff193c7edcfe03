"""What `grader similar` finds and what it does not: copies in disguise among independent solutions.

    python benchmarks/similarity.py [--threshold T] [ASSIGNMENT ...]

A class is made for each chapter and each disguise: the accepted styles, which people of different backgrounds might
write without each other, and the reference with a held-out wrong function in it. Each style has one copier, who
disguises the whole file. A pair is right if it is a style and its copy. The styles are not taken for the course's own
material here, since they are the students; the reference, the stub and the misconceptions are.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from disguises import DISGUISES

from grader.course import Assignment, load_course
from grader.diagnosis.misconception import in_the_reference
from grader.similarity.compare import THRESHOLD, Comparison
from grader.similarity.pieces import course_submissions, pieces
from grader.submission import Cell, Submission

ROOT = Path(__file__).parent.parent
HELD_OUT = [ROOT / "tests" / "diagnosis" / name for name in ("held_out", "held_out_second")]


def held_out(assignment: Assignment) -> Iterator[Submission]:
    """Yield the reference with a wrong function of the held-out sets in it, for each of those."""
    names = sorted((exercise.name for exercise in assignment.exercises), key=len, reverse=True)
    for folder in HELD_OUT:
        for path in sorted((folder / assignment.name).glob("*.py")):
            exercise = next(name for name in names if path.stem.startswith(name))
            yield in_the_reference(assignment, exercise, path.read_text(encoding="utf-8"))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--threshold", type=float, default=THRESHOLD)
    parser.add_argument("assignment", nargs="*")
    options = parser.parse_args()
    course = load_course(ROOT)
    chosen = [course.assignment(name) for name in options.assignment] or list(course.assignments)
    print(f"{'':24}" + "".join(f"{disguise.__name__:>17}" for disguise in DISGUISES) + f"{'false':>14}")
    sums = np.zeros((len(DISGUISES), 4), int)
    false_sum = np.zeros(2, int)
    for assignment in chosen:
        names = [exercise.name for exercise in assignment.exercises]
        styles = [
            path.read_text(encoding="utf-8") for path in sorted((assignment.suite_path / "accepted").glob("*.py"))
        ]
        own = course_submissions(assignment, styles=False)
        known = np.unique(np.concatenate([one.hashes for each in own for one in pieces(each, names).values()]))
        independent = [pieces(each, names) for each in held_out(assignment)]
        honest = [pieces(Submission("style", (Cell(1, source),)), names) for source in styles]
        authors = len(styles) + len(independent)
        rows, false = np.zeros((len(DISGUISES), 4), int), set()
        for number, disguise in enumerate(DISGUISES):
            copies = [disguise(source, random.Random(place)) for place, source in enumerate(styles)]
            copied = [pieces(Submission("copy", (Cell(1, source),)), names) for source in copies]
            found = Comparison([*honest, *copied, *independent], known).pairs(options.threshold)
            right = [pair for pair in found if pair.second == pair.first + len(styles)]
            functions = sum(len(pair.functions.keys() & names) for pair in right)
            rows[number] = len(right), len(styles), functions, sum(len(one.keys() & set(names)) for one in honest)
            # Two styles that are alike would be counted once more for each of their copies.
            two = {
                tuple(sorted((_author(pair.first, len(styles)), _author(pair.second, len(styles))))) for pair in found
            }
            false |= {each for each in two if each[0] != each[1]}
        counted = np.array([len(false), authors * (authors - 1) // 2])
        print(f"{assignment.name:24}" + _line(rows, 0) + f"{f'{counted[0]} of {counted[1]}':>14}")
        print(f"{'  functions':24}" + _line(rows, 2))
        sums, false_sum = sums + rows, false_sum + counted
    print(f"{'all':24}" + _line(sums, 0) + f"{f'{false_sum[0]} of {false_sum[1]}':>14}")
    print(f"{'  functions':24}" + _line(sums, 2))
    print(f"false: of the pairs of different authors, those found under any disguise; threshold {options.threshold:g}")


def _line(rows: np.ndarray, column: int) -> str:
    return "".join(f"{f'{row[column]} of {row[column + 1]}':>17}" for row in rows)


def _author(number: int, styles: int) -> int:
    return number - styles if styles <= number < 2 * styles else number


if __name__ == "__main__":
    main()
