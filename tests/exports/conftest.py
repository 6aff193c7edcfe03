"""A class of three: all right, wrong in one exercise, and a file that does not load."""

from dataclasses import replace

import pytest

from grader.classroom import GradeStore
from grader.classroom.roster import read_roster
from grader.exports import read_results
from grader.grading.model import RejectionRecord
from grader.submission import read_submission
from tests.conftest import GOOD

WRONG = GOOD.replace("return 2 * np.asarray(x)", "raise ValueError('=cmd|calc <script>')")


@pytest.fixture(scope="session")
def grades(canary_judge, canary_course, tmp_path_factory):
    canary, folder = canary_course.assignment("canary"), tmp_path_factory.mktemp("class")
    found = []
    for number, source in enumerate((GOOD, WRONG, "x = 1\n1/0\n"), start=1):
        path = folder / f"student{number:02d}.py"
        path.write_text(source)
        found.append(canary_judge.grade(read_submission(path), canary, path.stem, 7))
    return found


@pytest.fixture
def rejected(grades):
    """A submission that could not be read, with a hostile name."""
    bare = tuple(replace(one, points=0.0, tests=()) for one in grades[0].exercises)
    reason = RejectionRecord("no_file", "=cmd|' /C calc'!A0\x1b[31m <script>")
    return replace(grades[0], student="=student04", points=0.0, exercises=bare, rejected=reason)


@pytest.fixture
def results(tmp_path, grades, canary_course):
    """Return the results of these Grades, or of others."""

    def results(*others, final=None):
        store = GradeStore(tmp_path / "grades")
        for grade in others or grades:
            store.write(grade, "")
        return read_results(store.folder, canary_course, final=final).found

    return results


@pytest.fixture
def roster(tmp_path):
    def roster(text):
        path = tmp_path / "roster.csv"
        path.write_text(text, encoding="utf-8")
        return read_roster(path)

    return roster
