"""A verdict in haste and the look for causes after it: one roll of the dice, and no station for long."""

import pytest

import grader.grading.trying
from grader.classroom import GradeStore, Job
from grader.classroom.dependence import Dependence
from grader.classroom.orders import Errand, Order
from grader.classroom.station import _judged
from grader.course import load_course
from grader.grading import NOT_YET, Judge
from grader.grading.no_verdict import SLOW, NoVerdict
from grader.submission import read_submission
from tests.conftest import GOOD, hand_in, patient_canary, points

WRONG = GOOD.replace("2 *", "3 *").replace("held", "mine")
CATCHES_ALL = """
import pytest

@pytest.mark.exercise("double")
def test_what_is_no_number_is_refused(student):
    with pytest.raises(Exception):
        student.double("one")

@pytest.mark.exercise("double")
def test_all_is_well(student):
    try:
        found = float(student.double(1.0))
    except Exception:
        found = 0.0
    assert found == 2.0
"""


class Station:
    """What a station does with one submission: in haste, and again for its causes."""

    def __init__(self, judge, course, isolation, folder):
        self.judge, self.course, self.store = judge, course, GradeStore(folder / "grades")
        self.dependence = Dependence(course, isolation)
        self.path = hand_in(folder / "submitted", "student01", WRONG) / "canary.py"

    def judged(self, *, in_haste):
        job = Job("student01", "canary", self.path.parent)
        order = Order(job, 7, None, (self.store.path("student01", "canary"),), in_haste=in_haste)
        found = _judged(Errand(order, {}), self.course, self.dependence, self.judge, lambda *_: None)
        if not isinstance(found, NoVerdict):
            self.store.write(found, "")
        return found

    def answers_from_now_on(self, source, monkeypatch):
        """Answer otherwise, although the file is the same: by the time of day, or by dice that nobody seeds."""
        other = self.path.parent.parent / "canary.py"
        other.write_text(source)
        monkeypatch.setattr(Job, "read", lambda *_: read_submission(other))


@pytest.fixture
def station(canary_judge, canary_course, isolation, tmp_path):
    return Station(canary_judge, canary_course, isolation, tmp_path)


@pytest.mark.parametrize(
    "later", [GOOD, WRONG.replace("self.mine = x", "self.mine = 0"), "1 / 0\n"], ids=["better", "worse", "not at all"]
)
def test_who_answers_otherwise_the_second_time_keeps_the_first_verdict(station, monkeypatch, later):
    first = station.judged(in_haste=True)
    assert NOT_YET in {one.undiagnosed for one in first.exercises}
    station.answers_from_now_on(later, monkeypatch)
    second = station.judged(in_haste=False)
    assert points(second) == points(first)
    assert second.points == first.points
    # Nobody looks a third time, and causes of other failures are not told of these.
    assert {one.undiagnosed for one in second.exercises} == {""}
    assert not any(one.findings for one in second.exercises)
    assert second.fingerprint
    assert (
        station.dependence.of(Job("student01", "canary", station.path.parent), 7).known(second).keys()
        == points(first).keys()
    )


def test_who_hands_in_something_else_has_a_verdict_of_it(station):
    station.judged(in_haste=True)
    station.path.write_text(GOOD)
    assert station.judged(in_haste=False).points == 9


def test_what_takes_many_short_times_has_no_verdict_in_haste(station, monkeypatch):
    monkeypatch.setattr(grader.grading.trying, "HASTY_SECONDS_IN_ALL", 0.0)
    with pytest.raises(NoVerdict, match=SLOW):
        raise station.judged(in_haste=True)
    assert station.judged(in_haste=False).points < 9


@pytest.fixture
def catching(tmp_path, isolation):
    """A station of a course whose tests take whatever happens for an answer."""
    folder = patient_canary(tmp_path / "course")
    (folder / "autograde_tests" / "canary" / "test_double.py").write_text(CATCHES_ALL)
    course = load_course(folder)
    with Judge(isolation, course.limits) as judge:
        yield Station(judge, course, isolation, tmp_path)


@pytest.mark.proof
def test_the_end_of_the_time_in_haste_is_no_answer_whatever_a_test_takes_it_for(catching):
    slow = "import time\n    if np.ndim(x) == 0:\n        time.sleep(1)\n    return 2 *"
    catching.path.write_text(GOOD.replace("return 2 *", slow))
    with pytest.raises(NoVerdict, match=SLOW):
        raise catching.judged(in_haste=True)
