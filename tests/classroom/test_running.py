"""What one submission and its earlier attempts take of the stations."""

import re
from dataclasses import replace

import pytest

from grader.classroom import Batch, GradeStore, Job, Stop
from grader.classroom.dependence import Dependence
from grader.classroom.running import Running
from grader.course import CourseError, load_course
from grader.grading import NOT_YET, grade_from_json, grade_to_json
from grader.grading.no_verdict import SLOW, NoVerdict
from tests.conftest import CANARY, GOOD, hand_in, lay_out

WRONG = GOOD.replace("2 *", "3 *")


class Stations:
    """As many stations as there is work for; what they say is put into their mouths."""

    def __init__(self, many=9):
        self.many, self.at_work, self.most, self.count, self.said = many, [], 0, 0, []

    @property
    def has_room(self):
        return len(self.at_work) < self.many

    @property
    def is_busy(self):
        return bool(self.at_work)

    def submit(self, order):
        assert self.has_room
        self.at_work.append(order)
        self.count += 1
        self.most = max(self.most, len(self.at_work))

    def collect(self, *, block=True):
        if block:
            order = self.at_work.pop(0)
            yield order, self.answer(order)

    def answer(self, order):
        return next(self.said)


class Class:
    """A student with four attempts, of which the best counts."""

    def __init__(self, folder, isolation, graded):
        text = (CANARY / "course.toml").read_text()
        best = re.sub(r"\[\[assignment\]\]", '[attempts]\ncounts = "best"\n\n[[assignment]]', text, count=1)
        lay_out(
            folder / "course",
            {
                path.relative_to(CANARY).as_posix(): path.read_bytes()
                for path in CANARY.rglob("*.*")
                if path.is_file() and "__pycache__" not in path.parts
            }
            | {"course.toml": best},
        )
        self.course, self.store = load_course(folder / "course"), GradeStore(folder / "grades")
        self.folder = folder / "submitted"
        for attempt in ("1", "2", "3", ""):
            hand_in(self.folder, "student01", f"{WRONG}# {attempt}\n", attempt=attempt)
        self.job = Job("student01", "canary", self.folder / "student01" / "canary")
        self.dependence = Dependence(self.course, isolation)
        self.graded, self.undecided, self.stations = graded(WRONG), [], Stations()
        self.stations.answer = self.answer
        self.isolation = isolation

    def answer(self, order):
        exercises = tuple(
            replace(one, undiagnosed=NOT_YET if order.in_haste and not one.is_full else "")
            for one in self.graded.exercises
        )
        grade = grade_from_json(grade_to_json(replace(self.graded, exercises=exercises)))
        return self.dependence.of(order.job, order.seed, order.exercises).stamp(grade)

    def judged(self, stop, **more):
        batch = Batch(
            self.course,
            self.isolation,
            9,
            stop,
            lambda grade: "",
            store=self.store,
            earlier=(self.store,),
            undecided=lambda *why: self.undecided.append(why),
        )
        running = Running(batch, self.stations)
        done = list(running.begin(7, self.job, **more))
        while self.stations.is_busy:
            done += running.collect()
        return done


@pytest.fixture
def student(tmp_path, isolation, graded):
    return Class(tmp_path, isolation, graded)


@pytest.fixture
def stop():
    with Stop() as found:
        yield found


def test_a_command_judges_earlier_attempts_at_once(student, stop):
    (done,) = student.judged(stop)
    assert len(done.earlier) == 3
    assert student.stations.most == 4


def test_one_by_one_they_hold_one_station_however_many_there_are(student, stop):
    (done,) = student.judged(stop, one_by_one=True)
    assert [one.name for one in done.earlier] == ["1", "2", "3"]
    assert (student.stations.most, student.stations.count) == (1, 4)


def test_what_was_judged_in_haste_is_not_judged_in_haste_again(student, stop):
    (done,) = student.judged(stop, in_haste=True, one_by_one=True)
    assert NOT_YET in {each.undiagnosed for each in done.earlier[0].grade.exercises}
    (done,) = student.judged(stop, in_haste=True, one_by_one=True)
    assert student.stations.count == 4
    assert len(done.earlier) == 3
    # Without hurry all of them are looked at once more.
    (done,) = student.judged(stop, one_by_one=True)
    assert student.stations.count == 8
    assert not any(each.undiagnosed for one in done.earlier for each in one.grade.exercises)


def test_what_is_wrong_with_another_job_leaves_none_half_begun(student, stop, monkeypatch):
    """A server begins one after the other, and what was raised of one it sets aside."""
    list(student.judged(stop, one_by_one=True))
    # Its newest is another one now, so that the earlier ones are kept and it is judged.
    hand_in(student.folder, "student01", f"{WRONG}# again\n")

    def broken(*, block=True):
        raise CourseError("of another one's course")
        yield

    monkeypatch.setattr(student.stations, "collect", broken)
    before = student.stations.count
    with pytest.raises(CourseError):
        student.judged(stop, one_by_one=True)
    assert student.stations.count == before + 1


def test_in_haste_the_others_wait_for_no_attempt_after_one_that_is_slow(student, stop):
    student.stations.answer = lambda order: NoVerdict(SLOW)
    assert student.judged(stop, in_haste=True, one_by_one=True) == []
    assert student.undecided == [(7, NoVerdict(SLOW))]
    assert student.stations.count == 1
