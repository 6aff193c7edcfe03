"""The leak checker: nothing secret stands in any text that a student may see.

python -m tests.leaks [PART ...] [--every N] [--seed S]

Parts are the submissions of the sample ``class``, every one of the ``misconceptions``, and all ``attacks``, in both
languages; then, for each of the ``channels`` of the leak budget, how many bits of a hidden input it lets out. Without a name
all of them. With ``--every`` so many-th of each exercise's misconceptions and of the class, beginning where the seed says.
"""

from __future__ import annotations

import argparse
import ast
import re
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from grader.classroom import discover
from grader.course import Assignment, Course, load_course
from grader.course.release import released_files
from grader.course.variants import seed_for
from grader.diagnosis.misconception import in_the_reference, read_misconceptions
from grader.feedback import LANGUAGES, catalogue, feedback_of, notes, read_feedback_texts
from grader.feedback.html import feedback_page
from grader.feedback.markdown import markdown_of
from grader.feedback.terminal import to_text
from grader.grading import Grade, Judge
from grader.sandbox.isolation import find_isolation
from grader.submission import read_submission
from tests.capacity import table
from tests.feedback.reading import Reading

ROOT = Path(__file__).parent.parent
CANARY = ROOT / "tests" / "canary"
_FRAMES = ("Traceback", "autograde_tests", "grader/", "SECRET-", "rtol", "atol", str(ROOT))


def secrets(assignment: Assignment) -> set[str]:
    """Return what must not be seen: the solution's lines, and the tests' names, texts and telling numbers."""
    published = "\n".join(
        data.decode("utf-8") for language in LANGUAGES for data in released_files(assignment, language).values()
    )
    found = set(_FRAMES)
    for cell in assignment.cells:
        inside = False
        for line in map(str.strip, cell.source.split("\n")):
            inside = (inside or line == "### BEGIN SOLUTION") and line != "### END SOLUTION"
            if inside and len(line) >= 12 and not line.startswith("#"):
                found.add(line)
    for path in assignment.suite_path.glob("test_*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        found |= {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) and "test" in node.name}
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and len(node.value) > 20:
                found.add(node.value)
            elif isinstance(node, ast.Constant) and isinstance(node.value, float | int):
                digits = re.sub(r"e.*|\D", "", repr(node.value)).strip("0")
                if len(digits) >= 4:
                    found.add(repr(node.value))
    return {secret for secret in found if secret in _FRAMES or secret not in published}


def visible(grade: Grade, assignment: Assignment, course: Course) -> Iterator[str]:
    """Yield every text that is made of a grade for its student, but for the student's own code."""
    texts = read_feedback_texts(assignment, course)
    for language in LANGUAGES:
        say = catalogue(language)
        feedback = feedback_of(grade, assignment.title.in_(language), texts, say, stem=assignment.stem)
        yield markdown_of(feedback, say)
        # What a page says in several elements is one text, as it is for the eye.
        words = Reading(feedback_page(feedback, course.title.in_(language), say)).words
        yield from (words, " ".join(words.split()))
        yield " ".join(to_text(feedback, say).split())
        yield from notes(grade, say)


def leaks(grade: Grade, assignment: Assignment, course: Course, hidden: set[str]) -> list[str]:
    """Return what of the hidden a student would see. What their own cells say or print while they load is theirs."""
    own = " ".join(problem.message for problem in grade.loading)
    text = "\n".join(visible(replace(grade, printed=""), assignment, course)).replace("\\", "")
    return [secret for secret in hidden if secret in text and (secret in _FRAMES or secret not in own)]


def class_grades(
    course: Course, judge: Judge, every: int = 1, seed: int = 0
) -> Iterator[tuple[str, Assignment, Grade]]:
    """Yield the grades of every so many-th submission of the sample class."""
    for job in list(discover([ROOT / "examples" / "class"], course))[seed % every :: every]:
        assignment = course.assignment(job.assignment)
        yield (
            f"{job.student} {assignment.name}",
            assignment,
            judge.grade(job.read(assignment), assignment, job.student, seed_for(course, assignment.name, job.student)),
        )


def misconception_grades(
    course: Course, judge: Judge, every: int = 1, seed: int = 0
) -> Iterator[tuple[str, Assignment, Grade]]:
    """Yield the grades of every so many-th misconception."""
    for assignment in course.assignments:
        for one in read_misconceptions(assignment)[seed % every :: every]:
            submission = in_the_reference(assignment, one.exercise, one.source)
            grade = judge.grade(submission, assignment, "student01", 5, frozenset({one.exercise}))
            yield f"{one.exercise}/{one.name}", assignment, grade


def grades(course: Course, judge: Judge, every: int = 1) -> Iterator[tuple[str, Assignment, Grade]]:
    """Yield the grades of both."""
    yield from class_grades(course, judge, every)
    yield from misconception_grades(course, judge, every)


def attack_grades(course: Course, judge: Judge) -> Iterator[tuple[str, Assignment, Grade]]:
    """Yield the grades of the attacks."""
    assignment = course.assignment("canary")
    for path in sorted((ROOT / "tests" / "attacks" / "corpus").glob("*/*.py")):
        yield path.stem, assignment, judge.grade(read_submission(path), assignment, "student01", 7)


PARTS = ("class", "misconceptions", "attacks", "channels")


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("parts", nargs="*", metavar="PART")
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--seed", type=int, default=0)
    asked = parser.parse_args()
    if unknown := {*asked.parts} - {*PARTS}:
        parser.error(f"no part is called {', '.join(sorted(unknown))}")
    parts = asked.parts or PARTS
    course, canary, isolation = load_course(ROOT), load_course(CANARY), find_isolation()
    found = 0
    with Judge(isolation, course.limits) as judge, Judge(isolation, canary.limits) as canary_judge:
        sources = {
            "class": (course, class_grades(course, judge, asked.every, asked.seed)),
            "misconceptions": (course, misconception_grades(course, judge, asked.every, asked.seed)),
            "attacks": (canary, attack_grades(canary, canary_judge)),
        }
        for part, (of, source) in sources.items():
            if part in parts:
                found += looked_through(part, of, source)
        if "channels" in parts:
            for line in table(canary_judge, canary):
                print(line, flush=True)
    return int(found > 0)


def looked_through(part: str, course: Course, source: Iterator[tuple[str, Assignment, Grade]]) -> int:
    """Say what stands in any of these Grades that must not be seen; return in how many."""
    hidden = {one.name: secrets(one) for one in course.assignments}
    count = found = 0
    for name, assignment, grade in source:
        count += 1
        if seen := leaks(grade, assignment, course, hidden[assignment.name]):
            found += 1
            print(f"{name}: {seen[:5]}", flush=True)
    print(f"{part}: {count} submissions, {sum(map(len, hidden.values()))} secrets, {found} leaks", flush=True)
    return found


if __name__ == "__main__":
    sys.exit(main())
