"""`grader.grade`: one submission, and it ends."""

import pytest

import grader
from grader.classroom import one, pool, started
from grader.course import load_course
from tests.conftest import GOOD, patient_canary


@pytest.fixture
def course(tmp_path):
    yield patient_canary(tmp_path / "course")
    one._close()
    one._warm.clear()


@pytest.fixture
def submission(tmp_path):
    path = tmp_path / "canary.py"
    path.write_text(GOOD)
    return path


@pytest.mark.proof
def test_a_file_gets_its_grade_and_the_station_stays_warm(course, submission, monkeypatch):
    first = grader.grade(submission, assignment="canary", course=course, seed=7)
    assert (first.points, first.seed) == (9.0, 7)
    ((_, warm),) = one._warm.values()
    monkeypatch.chdir(submission.parent)
    submission.write_text("x = 1")
    assert grader.grade("canary.py", assignment="canary", course=course).points == 0.0
    assert [kept for _, kept in one._warm.values()] == [warm]


def test_a_course_that_changed_is_read_anew(course, submission):
    grader.grade(submission, assignment="canary", course=course)
    authored = course / "solutions" / "canary" / "canary.py"
    authored.write_text(authored.read_text().replace('exercise="Box" points=3', 'exercise="Box" points=5'))
    assert grader.grade(submission, assignment="canary", course=course).max_points == 11.0
    assert len(one._warm) == 1


@pytest.mark.proof
def test_a_judge_that_hangs_ends_at_the_deadline_of_a_batch(course, submission, monkeypatch):
    suite = course / "autograde_tests" / "canary" / "test_box.py"
    suite.write_text(suite.read_text() + "\n\ndef test_never_ends(student):\n    while True:\n        pass\n")
    limits = load_course(course).limits
    seconds = 2 * limits.load_seconds + 3 * limits.exercise_seconds
    monkeypatch.setattr(started, "_MARGIN_SECONDS", 6.0 - seconds)  # on a processor
    grade = grader.grade(submission, assignment="canary", course=course)
    assert {one.name: one.points for one in grade.exercises} == {"double": 4.0, "Box": 0.0, "apply": 2.0}
    assert grade.fingerprint == ""


def test_who_interrupts_a_call_gets_no_grade_of_it_later(course, submission, monkeypatch):
    def interrupted(*_, **__):
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(pool.Pool, "collect", interrupted)
        with pytest.raises(KeyboardInterrupt):
            grader.grade(submission, assignment="canary", course=course)
    assert one._warm == {}
    submission.write_text("x = 1")
    assert grader.grade(submission, assignment="canary", course=course).points == 0.0
