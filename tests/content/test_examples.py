"""The sample class gets what the table in `examples/README.md` says it must."""

import re
import unicodedata

import pytest

from grader.classroom import discover
from grader.course.variants import seed_for
from grader.suite.outcome import Cause
from tests.conftest import REPOSITORY

EXAMPLES = REPOSITORY / "examples"
ROWS = [
    [part.strip() for part in line.strip("|").split(" | ")]
    for line in (EXAMPLES / "README.md").read_text(encoding="utf-8").splitlines()
    if re.match(r"\| student\d", line)
]
TOLD = (Cause.MISSING, Cause.UNFINISHED, Cause.CRASHED, Cause.TIMEOUT)


def reported(grade):
    """Return what a Grade reports, in the words of the table."""
    items = [f"`{problem.kind}` at {problem.cell}:{problem.line}" for problem in grade.loading]
    for one in grade.exercises:
        if not one.is_full:
            causes = {test.cause for test in one.tests if test.cause and not test.given}
            told = f" {causes.pop()}" if len(causes) == 1 and causes <= set(TOLD) else ""
            items.append(f"{one.name} {one.points:g}/{one.max_points:g}{told}")
    items += [f"{one.name} with {', '.join(one.given)} given" for one in grade.exercises if one.is_full and one.given]
    return ", ".join(items) or "nothing"


@pytest.fixture(scope="module")
def jobs(course):
    return {(job.student, job.assignment): job for job in discover([EXAMPLES / "class"], course)}


def test_the_table_and_the_class_hold_the_same_submissions(jobs):
    assert sorted((student, assignment) for student, assignment, *_ in ROWS) == sorted(jobs)
    assert len({student for student, _ in jobs}) >= 14


@pytest.mark.parametrize(
    ("student", "assignment", "file", "points", "told"),
    [(row[0], row[1], row[2], row[4], row[5]) for row in ROWS],
    ids=[f"{row[0]}-{row[1][:4]}" for row in ROWS],
)
def test_a_submission_gets_what_the_table_says(course, course_judge, jobs, student, assignment, file, points, told):
    chosen = course.assignment(assignment)
    submission = jobs[student, assignment].read(chosen)
    seed = seed_for(course, assignment, student)
    grade = course_judge.grade(submission, chosen, student, seed)
    assert unicodedata.normalize("NFC", grade.file) == file
    assert f"{grade.points:g} of {grade.max_points:g}" == points
    assert reported(grade) == told


def test_one_file_name_is_in_decomposed_korean():
    names = [path.name for path in (EXAMPLES / "class").glob("*/*/*") if not path.name.isascii()]
    assert [name for name in names if name != unicodedata.normalize("NFC", name)]
