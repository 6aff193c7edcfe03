"""Earlier attempts: which folders are some, what they are called, and that no present submission sees them."""

import os
import unicodedata
from contextlib import nullcontext
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader.classroom import Batch, GradeStore, Job, Stop, discover, handed_in_at
from grader.classroom.attempts import MAX_ATTEMPTS, Attempt, earlier_attempts, in_order, natural
from grader.classroom.dependence import Dependence
from grader.classroom.orders import Memory
from grader.collecting.tree import files_below
from grader.course import Counts, load_course
from grader.feedback import feedback_writer
from grader.policies import read_policies
from grader.submission import Rejection
from grader.submission.find import ATTEMPTS
from tests.conftest import CANARY, GOOD, hand_in

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


@pytest.fixture
def job(tmp_path):
    folder = tmp_path / "submitted" / "student01" / "canary"
    folder.mkdir(parents=True)
    return Job("student01", "canary", folder)


@pytest.fixture
def add(job):
    def add(name, text=GOOD, time=""):
        return hand_in(job.path.parents[1], "student01", text or {}, at=time, attempt=name)

    return add


def names(job):
    return [one.attempt for one in earlier_attempts(job).jobs]


def test_each_folder_is_an_attempt_with_its_own_files_and_time(job, add, canary_course):
    add("1", "x = 1", "2026-03-02 12:00:00 UTC")
    add("2", "x = 2")
    one, other = earlier_attempts(job).jobs
    canary = canary_course.assignment("canary")
    assert [each.read(canary).cells[0].source for each in (one, other)] == ["x = 1", "x = 2"]
    assert [handed_in_at(each) for each in (one, other)] == [NOON, None]
    assert (one.student, one.assignment) == ("student01", "canary")


def test_they_are_no_part_of_the_present_submission(job, add, canary_course):
    canary = canary_course.assignment("canary")
    add("1")
    assert job.read(canary) == Rejection("no_file", "")  # not the only script below the folder
    (job.path / "mine.py").write_text("x = 1")
    read = job.read(canary)
    assert (read.file, read.ignored) == ("mine.py", ())
    assert [file.path for file in files_below(job.path)] == ["mine.py"]


def test_nobody_is_found_twice(job, add, canary_course):
    (job.path / "canary.py").write_text(GOOD)
    add("1")
    found = discover([job.path.parent.parent], canary_course)
    assert [(one.student, one.attempt) for one in found] == [("student01", "")]


def test_the_file_of_a_tree_has_the_attempts_of_its_folder(job, add, tmp_path):
    add("1")
    (job.path / "canary.py").write_text(GOOD)
    assert names(Job("student01", "canary", job.path / "canary.py")) == ["1"]
    (tmp_path / "canary.py").write_text(GOOD)
    assert names(Job("student01", "canary", tmp_path / "canary.py")) == []


def test_names_are_in_the_order_in_which_people_count(job, add):
    for name in ("10", "9", "2026-03-02T120000Z"):
        add(name)
    assert names(job) == ["9", "10", "2026-03-02T120000Z"]


@pytest.mark.parametrize(
    "name", [unicodedata.normalize("NFD", "첫째"), "a b", "😀", "가" * 80, "a\\b", os.fsdecode(b"\xff")]
)
def test_any_name_becomes_one_that_a_file_can_have(job, add, name, graded):
    add(name)
    add("첫째")
    found = names(job)
    assert len(set(found)) == 2
    assert all(len(one.encode()) <= 100 and one.isprintable() and " " not in one for one in found)
    store = GradeStore(job.path.parent)
    for one in found:
        store.write(graded(GOOD), "", one)
        store.write_handed_in("student01", "canary", NOON, one)
    assert {one.name for one in store.attempts("student01", "canary")} == set(found)


def test_what_is_not_a_folder_is_left_out_and_counted(job, add):
    add("1")
    add(".part")
    (job.path / ATTEMPTS / "canary.ipynb").write_text("")
    found = earlier_attempts(job)
    assert (names(job), found.left_out) == (["1"], 1)


def test_of_very_many_the_last_are_taken_and_the_rest_is_counted(job, add):
    for number in range(MAX_ATTEMPTS + 7):
        add(str(number), "")
    found = earlier_attempts(job)
    assert found.left_out == 7
    assert [one.attempt for one in found.jobs] == [str(number) for number in range(7, MAX_ATTEMPTS + 7)]


def test_no_link_is_followed(job, add, tmp_path, canary_course):
    outside = tmp_path / "outside"
    (outside / "1").mkdir(parents=True)
    (outside / "1" / "canary.py").write_text(GOOD)
    add("1")
    (job.path / ATTEMPTS / "2").symlink_to(outside / "1")
    _, link = earlier_attempts(job).jobs
    assert link.read(canary_course.assignment("canary")) == Rejection("folder_is_link", "2")
    other = tmp_path / "submitted" / "student02" / "canary"
    other.mkdir(parents=True)
    (other / ATTEMPTS).symlink_to(outside)
    assert names(Job("student02", "canary", other)) == []


def test_an_empty_attempt_is_one_that_is_rejected(job, add, canary_course):
    add("1", "")
    (one,) = earlier_attempts(job).jobs
    assert one.read(canary_course.assignment("canary")) == Rejection("no_file", "")


def test_they_are_in_order_of_time_and_the_present_one_is_last(graded):
    grade = graded(GOOD)
    late, early = NOON.replace(day=3), NOON
    made = [Attempt("", grade, early), Attempt("1", grade, late), Attempt("2", grade, early), Attempt("3", grade)]
    assert [one.name for one in in_order(made)] == ["3", "2", "1", ""]


@given(st.lists(st.text()))
def test_every_name_has_its_place(found):
    ordered = sorted(found, key=natural)
    found.reverse()
    assert sorted(found, key=natural) == ordered


def test_grades_of_attempts_are_kept_apart_and_forgotten_when_they_are_gone(graded, tmp_path):
    store, grade = GradeStore(tmp_path), graded(GOOD)
    store.write(grade, "# words")
    for name in ("1", "v1.2"):
        store.write(grade, "", name)
        store.write_handed_in("student01", "canary", NOON, name)
    assert store.attempts("student01", "canary") == [Attempt("1", grade, NOON), Attempt("v1.2", grade, NOON)]
    assert list(store.grades()) == [grade]
    store.forget_attempts("student01", "canary", but=["v1.2"])
    left = sorted(path.name for path in (tmp_path / "student01" / "canary.attempts").iterdir())
    assert left == ["v1.2.json", "v1.2.timestamp.txt"]
    assert (tmp_path / "student01" / "canary.feedback.md").read_text() == "# words"
    store.path("student01", "canary", "v1.2").write_text("{")
    assert store.attempts("student01", "canary") == []


class Interrupted(Exception):
    pass


class OneByOne:
    """Stations that give out made Grades, the last order first, and are killed after so many."""

    has_room = True
    memory = Memory()

    def __init__(self, grade_of, lives):
        self.grade_of, self.lives, self.orders = grade_of, lives, []

    @property
    def is_busy(self):
        return bool(self.orders)

    def submit(self, order):
        self.orders.append(order)

    def collect(self, *, block=True):
        if block and self.orders:
            if self.lives == 0:
                raise Interrupted
            self.lives -= 1
            order = self.orders.pop()
            yield order, self.grade_of(order)


def test_whenever_a_batch_is_killed_the_next_ends_in_the_same_bytes(job, add, graded, tmp_path, isolation):
    (canary,) = load_course(CANARY).assignments
    course = replace(load_course(CANARY), assignments=(replace(canary, counts=Counts.BEST),))
    made = {name: replace(graded(GOOD), points=points) for name, points in (("1", 2.0), ("2", 4.0), ("", 1.0))}
    add("1", GOOD, "2026-03-02 12:00:00 UTC")
    add("2", GOOD + "# 2", "2026-03-02 13:00:00 UTC")
    (job.path / "canary.py").write_text(GOOD + "# present")

    def grade_of(order):
        grade = made[order.job.attempt]
        exercises = (replace(grade.exercises[0], points=grade.points),)
        stamp = Dependence(course, isolation).of(order.job, order.seed).stamp
        return stamp(replace(grade, exercises=exercises))

    def run(out, lives):
        store = GradeStore(out)
        feedback = feedback_writer(course, read_policies(course).kept_in(store))
        elsewhere = lambda: nullcontext(OneByOne(grade_of, lives))  # noqa: E731
        with Stop() as stop:
            batch = Batch(course, isolation, 1, stop, feedback, store=store, earlier=(store,), elsewhere=elsewhere)
            return list(batch.run([job]))

    def found(out):
        return {path.relative_to(out).as_posix(): path.read_bytes() for path in out.rglob("*.*") if path.is_file()}

    (done,) = run(tmp_path / "calm", -1)
    assert (done.grade.points, [one.name for one in done.earlier], done.kept) == (1.0, ["1", "2"], False)
    calm = found(tmp_path / "calm")
    assert b"Attempt 2 of 3 counts" in calm["student01/canary.feedback.md"]
    for lives in range(3):
        out = tmp_path / f"killed{lives}"
        with pytest.raises(Interrupted):
            run(out, lives)
        (done,) = run(out, 3 - lives)
        assert found(out) == calm
        assert run(out, 0)[0].kept


def test_a_folder_that_cannot_be_read_has_none():
    assert earlier_attempts(Job("student01", "canary", Path("/nowhere/canary"))).jobs == ()
