"""Every attack of the corpus, by the real engine: no point gained, nothing learned, nobody else harmed.

An attack reports success by raising with the word LEAKED; the canary course carries SECRET- marks wherever something
must not be seen.
"""

from pathlib import Path

import pytest

from grader.grading import Judge, grade_to_json
from grader.sandbox.host import SandboxUnavailable, find_isolation
from grader.sandbox.levels import SAFE
from grader.submission import read_submission
from tests.conftest import GOOD

CORPUS = sorted((Path(__file__).parent / "corpus").glob("*.py"))


@pytest.fixture(scope="module", params=SAFE, ids=str)
def judge(request, canary_course):
    try:
        isolation = find_isolation(request.param)
    except SandboxUnavailable as problem:
        pytest.skip(str(problem))
    with Judge(isolation, canary_course.limits) as judge:
        yield judge


@pytest.fixture
def graded_at_level(judge, canary_course, tmp_path):
    def grade(source, student="student01"):
        path = tmp_path / "canary.py"
        path.write_text(source, encoding="utf-8")
        return judge.grade(read_submission(path), canary_course.assignment("canary"), student, 7)

    return grade


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
def test_an_attack_gains_nothing_and_harms_nobody(path, graded_at_level):
    grade = graded_at_level(path.read_text(encoding="utf-8"))
    assert grade.points == 0
    assert grade.rejected is None
    learned = [grade.printed, *(problem.message for problem in grade.loading)]
    learned += [test.raised.message for one in grade.exercises for test in one.tests if test.raised]
    assert not [text for text in learned if "SECRET-" in text]
    assert len(grade_to_json(grade)) < 200_000
    assert graded_at_level(GOOD, student="student02").points == 9.0
