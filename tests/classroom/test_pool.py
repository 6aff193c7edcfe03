"""Many submissions: every one ends in a Grade, whatever happens to the stations."""

import os
import signal

import pytest

from grader.classroom import Job, Pool
from grader.classroom.pool import Order
from grader.suite.session import SuiteError
from tests.conftest import CANARY, GOOD


@pytest.fixture
def orders(tmp_path):
    def orders(*sources):
        made = []
        for number, source in enumerate(sources):
            path = tmp_path / f"s{number}.py"
            path.write_text(source)
            made.append(Order(Job(f"s{number}", "canary", path), seed=number, fingerprint=f"f{number}"))
        return made

    return orders


def test_every_order_gets_its_grade_on_several_stations(isolation, canary_course, orders):
    pool = Pool(canary_course, isolation, 2)
    grades = {order.job.student: grade for order, grade in pool.run(orders(GOOD, "x = 1", GOOD, "(", GOOD))}
    assert {student: grade.points for student, grade in grades.items()} == {
        "s0": 9.0, "s1": 0.0, "s2": 9.0, "s3": 0.0, "s4": 9.0,
    }  # fmt: skip
    assert grades["s2"].fingerprint == "f2"


def test_a_station_that_dies_costs_nobody_their_grade(isolation, canary_course, orders):
    pool = Pool(canary_course, isolation, 1)
    made = orders(GOOD, GOOD, GOOD)
    done = {}
    for order, grade in pool.run(made):
        if not done:
            os.kill(pool._stations[0].process.pid, signal.SIGKILL)
        done[order.job.student] = grade.points
    assert done == {"s0": 9.0, "s1": 9.0, "s2": 9.0}


def test_a_submission_that_stations_do_not_survive_is_set_aside(isolation, canary_course, orders, monkeypatch):
    pool = Pool(canary_course, isolation, 1)
    give = Pool._give

    def give_and_kill(self, station, order):
        give(self, station, order)
        if order.job.student == "s1":
            os.kill(station.process.pid, signal.SIGKILL)

    monkeypatch.setattr(Pool, "_give", give_and_kill)
    grades = {order.job.student: grade for order, grade in pool.run(orders(GOOD, GOOD, GOOD))}
    assert grades["s1"].rejected.reason == "ends_the_station"
    assert grades["s1"].max_points == 9.0
    assert grades["s2"].points == 9.0


def test_a_station_that_is_overdue_is_replaced(isolation, canary_course, orders, monkeypatch):
    monkeypatch.setattr("grader.classroom.pool._MARGIN_SECONDS", -1000.0)
    pool = Pool(canary_course, isolation, 1)
    grades = [grade for _, grade in pool.run(orders(GOOD))]
    assert grades[0].rejected.reason == "ends_the_station"


def test_a_broken_suite_ends_the_batch_with_its_name(isolation, tmp_path, orders):
    import shutil

    from grader.course import load_course

    shutil.copytree(CANARY, tmp_path / "course")
    (tmp_path / "course" / "autograde_tests" / "canary" / "test_box.py").write_text("def test_(:")
    with pytest.raises(SuiteError, match="test_box"):
        list(Pool(load_course(tmp_path / "course"), isolation, 1).run(orders(GOOD)))


def test_nothing_to_do_starts_nothing(isolation, canary_course):
    assert list(Pool(canary_course, isolation, 2).run([])) == []


def test_no_process_is_left_behind(isolation, canary_course, orders):
    pool = Pool(canary_course, isolation, 1)
    run = pool.run(orders(GOOD, GOOD))
    next(run)
    process = pool._stations[0].process
    run.close()
    assert process.exitcode is not None
