"""What a submission makes of tests that were written for one process: no point, no file of anybody's, little memory."""

import sqlite3
import tempfile
from pathlib import Path

import pytest

from grader.course import load_course
from grader.grading import Judge
from grader.grading.no_verdict import NoVerdict
from grader.sandbox.host import SandboxUnavailable
from grader.sandbox.isolation import find_isolation
from grader.sandbox.levels import SAFE, Level
from grader.submission import read_submission
from tests.attacks.arena import MOST_DEADLINES, MOST_MEGABYTES, counted, least_spent

FOLDER = Path(__file__).parent / "adopted"
ATTACKS = sorted((FOLDER / "attacks").glob("*.py"))
REFERENCE = FOLDER / "solutions" / "hw1" / "hw1.py"
WRITING = frozenset({"save", "pack", "store", "export", "where"})
"""The exercises whose right answer has no place to write at L2."""


@pytest.fixture(scope="module")
def course():
    return load_course(FOLDER)


@pytest.fixture(scope="module")
def _temporary(tmp_path_factory):
    """Have temporary files in a folder that is not around all others of these tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tempfile, "tempdir", str(tmp_path_factory.mktemp("temporary")))
        yield


@pytest.fixture(scope="module", params=SAFE, ids=str)
def judge(request, course, _temporary):
    try:
        isolation = find_isolation(request.param)
    except SandboxUnavailable as problem:
        pytest.skip(str(problem))
    with Judge(isolation, course.limits, diagnose=False) as judge:
        judge.suite(course.assignment("hw1"))
        judge.level = request.param
        yield judge


@pytest.fixture
def grade(judge, course, tmp_path):
    """Grade a source, with files of the instructor's that are none of a test's; return the Grade and what is left there."""
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "grades.csv").write_text("text")
    (outside / "a.txt").write_text("a")
    with sqlite3.connect(outside / "grades.db") as kept:
        kept.execute("create table t (x)")
        kept.executemany("insert into t values (?)", [(1,), (3,)])
    kept.close()
    before = {path.name: path.read_bytes() for path in outside.iterdir()}

    def grade(source, more=frozenset()):
        hw1 = course.assignment("hw1")
        names = frozenset(one.name for one in hw1.exercises)
        if judge.level is not Level.L3:
            names -= WRITING - more
        file = tmp_path / "hw1.py"
        file.write_text(source.replace('"OUTSIDE"', repr(str(outside))))
        compile(file.read_text(), file, "exec")
        found = judge.grade(read_submission(file), hw1, "student01", 7, names)
        assert {path.name: path.read_bytes() for path in outside.iterdir()} == before
        return found

    return grade


@pytest.mark.proof
@pytest.mark.parametrize("path", ATTACKS, ids=lambda path: path.stem)
def test_an_attack_on_tests_for_one_process_gains_nothing(path, grade, judge, course):
    def gained(spent):
        with counted(spent, judge):
            found = grade(path.read_text())
        assert {one.name: one.points for one in found.exercises if one.points} == {}

    spent = least_spent(gained, course.limits.exercise_seconds)
    assert spent.megabytes < MOST_MEGABYTES
    assert spent.seconds < MOST_DEADLINES * course.limits.exercise_seconds


@pytest.mark.proof
def test_the_honest_pass_them(grade):
    found = grade(REFERENCE.read_text())
    assert found.points == found.max_points
    if found.isolation.level == "L2":
        with pytest.raises(NoVerdict, match="nothing can be written"):
            grade(REFERENCE.read_text(), WRITING)
