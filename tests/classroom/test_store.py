"""Grades on disk: whole or not at all, and graded again only when something changed."""

import json
import shutil
from dataclasses import replace

import pytest

from grader.classroom import GradeStore, Job
from grader.classroom.store import fingerprint
from grader.course import load_course
from tests.conftest import CANARY, GOOD


@pytest.fixture
def grade(graded):
    return graded(GOOD)


def test_a_grade_comes_back_as_it_was_written(tmp_path, grade):
    store = GradeStore(tmp_path / "grades")
    store.write(grade, "# words")
    assert store.read(Job("student01", "canary", tmp_path)) == grade
    assert (tmp_path / "grades" / "student01" / "canary.feedback.md").read_text() == "# words"


def test_only_the_two_files_are_there(tmp_path, grade):
    GradeStore(tmp_path).write(grade, "")
    assert sorted(path.name for path in (tmp_path / "student01").iterdir()) == ["canary.feedback.md", "canary.json"]


@pytest.mark.parametrize("text", ["", "{", "{}", '{"schema": "grade/0"}', "[]"])
def test_a_damaged_grade_is_no_grade(tmp_path, grade, text):
    store = GradeStore(tmp_path)
    store.write(grade, "")
    store.path("student01", "canary").write_text(text)
    assert store.read(Job("student01", "canary", tmp_path)) is None


def test_all_kept_grades_are_read_in_order_and_what_is_damaged_is_passed_over(tmp_path, grade):
    store = GradeStore(tmp_path)
    for student in ("student03", "student01", "student02"):
        store.write(replace(grade, student=student), "")
    store.path("student02", "canary").write_text("{")
    assert [one.student for one in store.grades()] == ["student01", "student03"]


def test_a_grade_of_another_version_is_no_grade(tmp_path, grade):
    store = GradeStore(tmp_path)
    store.write(grade, "")
    path = store.path("student01", "canary")
    path.write_text(json.dumps(json.loads(path.read_text()) | {"schema": "grade/999"}))
    assert store.read(Job("student01", "canary", tmp_path)) is None


def test_a_write_that_fails_leaves_the_old_grade(tmp_path, grade, monkeypatch):
    store = GradeStore(tmp_path)
    store.write(grade, "")

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.replace", full)
    with pytest.raises(OSError, match="No space"):
        store.write(replace(grade, points=0.0), "")
    assert store.read(Job("student01", "canary", tmp_path)) == grade
    assert not list(tmp_path.rglob("*.part"))


def test_the_fingerprint_follows_the_submission_the_seed_and_the_level(tmp_path, canary_course):
    path = tmp_path / "canary.py"
    path.write_text("x = 1")
    job = Job("student01", "canary", path)
    first = fingerprint(job, canary_course, 1, "L3", None)
    assert first == fingerprint(job, canary_course, 1, "L3", None)
    others = {fingerprint(job, canary_course, 2, "L3", None), fingerprint(job, canary_course, 1, "L2", None)}
    others.add(fingerprint(job, canary_course, 1, "L3", frozenset({"double"})))
    path.write_text("x = 2")
    others.add(fingerprint(job, canary_course, 1, "L3", None))
    assert len(others | {first}) == 5


def test_the_fingerprint_follows_the_pictures_that_are_recorded(tmp_path, canary_course):
    job = Job("student01", "canary", canary_course.assignment("canary").authored_path)
    found = set()
    for name, more in (("one", ""), ("same", ""), ("other", "# another\n")):
        shutil.copytree(CANARY, tmp_path / name)
        with (tmp_path / name / "autograde_tests/canary/pictures.toml").open("a") as file:
            file.write(more)
        found.add(fingerprint(job, load_course(tmp_path / name), 7, "L3", None))
    assert len(found) == 2
