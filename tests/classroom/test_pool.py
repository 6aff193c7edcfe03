"""Many submissions: every one ends in a Grade, whatever happens to the stations."""

import multiprocessing
import os
import signal
import time
from pathlib import Path

import pytest

from grader.classroom import Job, Pool, Stop, started
from grader.classroom.pool import FinishingPool, NoStation, Order
from grader.classroom.store import StoreError
from grader.course import load_course
from grader.finishing import Keeping
from grader.grading import grade_to_json
from grader.grading.no_verdict import NoVerdict
from grader.suite.outcome import Cause, SuiteError
from tests.conftest import CANARY, GOOD, patient_canary, points

pytestmark = pytest.mark.proof


@pytest.fixture
def canary_course(tmp_path):
    return load_course(patient_canary(tmp_path / "course"))


@pytest.fixture
def orders(tmp_path):
    def orders(*sources):
        made = []
        for number, source in enumerate(sources):
            path = tmp_path / f"s{number}.py"
            path.write_text(source)
            made.append(Order(Job(f"s{number}", "canary", path), seed=number))
        return made

    return orders


def test_every_order_gets_its_grade_on_several_stations(isolation, canary_course, orders):
    pool = Pool(canary_course, isolation, 2)
    grades = {order.job.student: grade for order, grade in pool.run(orders(GOOD, "x = 1", GOOD, "(", GOOD))}
    assert {student: grade.points for student, grade in grades.items()} == {
        "s0": 9.0, "s1": 0.0, "s2": 9.0, "s3": 0.0, "s4": 9.0,
    }  # fmt: skip
    assert len({grade.fingerprint for grade in grades.values()} - {""}) == 5


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
    losing(monkeypatch, "s1", signal.SIGSEGV)
    results = {order.job.student: result for order, result in pool.run(orders(GOOD, GOOD, GOOD))}
    assert results["s1"] == NoVerdict("ends_the_station", "ended with -11")
    assert results["s2"].points == 9.0


def losing(monkeypatch, student, number):
    """Let a signal end every station that is given the submission of a student."""
    give = Pool._give

    def give_and_kill(self, task):
        give(self, task)
        for station in self._stations:
            if station.task is task and task.order.job.student == student:
                os.kill(station.process.pid, number)

    monkeypatch.setattr(Pool, "_give", give_and_kill)


def test_stations_that_somebody_kills_again_and_again_give_no_verdict(isolation, canary_course, orders, monkeypatch):
    losing(monkeypatch, "s1", signal.SIGKILL)
    done = [
        (order.job.student, result) for order, result in Pool(canary_course, isolation, 1).run(orders(GOOD, GOOD, GOOD))
    ]
    assert [student for student, _ in done] == ["s0", "s2", "s1"]  # later, when no other waits
    assert done[2][1] == NoVerdict("disturbed", "a station ended with -9")


def test_a_station_that_is_held_up_is_replaced_and_gives_no_verdict(isolation, canary_course, orders, monkeypatch):
    monkeypatch.setattr(started, "_MARGIN_SECONDS", 0.0)
    monkeypatch.setattr(started, "MOST", 0)
    pool = Pool(canary_course, isolation, 1)
    assert [result for _, result in pool.run(orders(GOOD))] == [NoVerdict("disturbed", "a station overdue")]


def test_a_station_that_computes_without_end_is_not_given_the_submission_for_ever(
    isolation, canary_course, orders, monkeypatch
):
    monkeypatch.setattr(started, "_MARGIN_SECONDS", -1000.0)
    pool = Pool(canary_course, isolation, 1)
    assert [result for _, result in pool.run(orders(GOOD))] == [NoVerdict("ends_the_station", "overdue")]


def heard(*_):
    """Hear what stations tell, which then say it."""


@pytest.fixture
def ending_in(monkeypatch):
    """End the station, by a fault of its own, when it begins a certain exercise of a certain student."""

    def ending_in(student, exercise, *, always=False):
        take = Pool._take

        def take_and_end(self, station):
            at = station.task.at
            yield from take(self, station)
            if (task := station.task) and task.at != at and (task.order.job.student, task.at) == (student, exercise):
                if always or exercise not in task.errand.avoided:
                    os.kill(station.process.pid, signal.SIGSEGV)

        monkeypatch.setattr(Pool, "_take", take_and_end)

    return ending_in


def test_an_exercise_in_which_stations_end_costs_itself(isolation, canary_course, orders, ending_in):
    ending_in("s1", "Box")
    pool = Pool(canary_course, isolation, 1, tell=heard)
    grades = {order.job.student: grade for order, grade in pool.run(orders(GOOD, GOOD, GOOD))}
    assert points(grades["s0"]) == points(grades["s2"])
    assert points(grades["s1"]) == {**points(grades["s0"]), "Box": 0.0}
    assert {test.cause for test in grades["s1"].exercises[1].tests} == {Cause.TEST}
    assert grades["s1"].fingerprint == ""  # the next run tries again


def test_where_avoiding_the_exercise_does_not_help_there_is_no_verdict(isolation, canary_course, orders, ending_in):
    ending_in("s0", "Box", always=True)
    results = [result for _, result in Pool(canary_course, isolation, 1, tell=heard).run(orders(GOOD))]
    assert results == [NoVerdict("ends_the_station", "ended with -11")]


def test_what_was_judged_before_a_station_ended_is_not_judged_again(isolation, canary_course, orders, ending_in):
    calm = [grade_to_json(grade) for _, grade in Pool(canary_course, isolation, 1).run(orders(GOOD))]
    pool = Pool(canary_course, isolation, 1, tell=heard)
    once, ends = [], []
    take = Pool._take

    def end_once(self, station):
        yield from take(self, station)
        if station.task and station.task.at == "apply" and not ends:
            ends.append(station.task)
            once.extend(station.task.known)
            os.kill(station.process.pid, signal.SIGSEGV)

    pool._take = end_once.__get__(pool)
    assert [grade_to_json(grade) for _, grade in pool.run(orders(GOOD))] == calm
    assert once == ["double", "Box"]


def test_what_a_station_noted_before_it_ended_is_not_judged_again(isolation, canary_course, orders):
    (order,) = orders(GOOD.replace("    return f(", "    import time; time.sleep(0.2)\n    return f("))
    calm = [grade_to_json(grade) for _, grade in Pool(canary_course, isolation, 1).run([order])]
    pool, seen = Pool(canary_course, isolation, 1), []
    select = pool._selector.select

    def end_once(_):
        while not (ready := select(0.005)):
            for station in pool._stations if not seen else ():
                if (noted := [one.exercise for one in station.notes]) and noted[-1] == "apply":
                    seen.append(station.task)
                    os.kill(station.process.pid, signal.SIGSEGV)
        return ready

    pool._selector.select = end_once
    assert [grade_to_json(grade) for _, grade in pool.run([order])] == calm
    assert [*seen[0].known] == ["double", "Box"]
    assert seen[0].ends["apply"] == 1


def test_what_stations_finish_is_read_where_somebody_asks(isolation, canary_course, orders, tmp_path):
    calm = {order.job.student: grade for order, grade in Pool(canary_course, isolation, 2).run(orders(GOOD, "x = 1"))}
    with FinishingPool(canary_course, isolation, 2, finish=Keeping(tmp_path / "grades", "en")) as pool:
        for order in orders(GOOD, "x = 1"):
            pool.submit(order)
        done = {}
        while pool.is_busy:
            done |= {order.job.student: result for order, result in pool.collect()}
    assert {student: one.grade for student, one in done.items()} == calm
    assert {student: one.told.share for student, one in done.items()} == {"s0": 1.0, "s1": 0.0}
    for student, one in done.items():
        assert (tmp_path / "grades" / student / "canary.json").read_bytes() == one.data
        assert (tmp_path / "grades" / student / "canary.feedback.md").exists()


def test_a_folder_that_stations_cannot_write_ends_the_batch_with_its_name(isolation, canary_course, orders, tmp_path):
    (tmp_path / "grades").write_text("a file")
    with FinishingPool(canary_course, isolation, 1, finish=Keeping(tmp_path / "grades", "en")) as pool:
        pool.submit(*orders(GOOD))
        with pytest.raises(StoreError, match="grades"):
            next(result for _ in range(1000) for result in pool.collect())


def test_where_no_station_can_be_started_it_is_said_in_one_line(isolation, canary_course, orders, monkeypatch):
    def refused(*_, **__):
        raise BlockingIOError(11, "Resource temporarily unavailable")

    monkeypatch.setattr(started.subprocess, "Popen", refused)
    with pytest.raises(NoStation, match="Resource temporarily unavailable"):
        list(Pool(canary_course, isolation, 1).run(orders(GOOD)))


def test_fewer_stations_than_asked_for_do_as_well(isolation, canary_course, orders, monkeypatch):
    start, running = started.subprocess.Popen, []

    def one_only(*arguments, **more):
        if running:
            raise BlockingIOError(11, "Resource temporarily unavailable")
        running.append(start(*arguments, **more))
        return running[0]

    monkeypatch.setattr(started.subprocess, "Popen", one_only)
    grades = [grade for _, grade in Pool(canary_course, isolation, 3).run(orders(GOOD, GOOD, GOOD))]
    assert [grade.points for grade in grades] == [9.0] * 3


def test_a_broken_suite_ends_the_batch_with_its_name(isolation, tmp_path, orders):
    import shutil

    shutil.copytree(CANARY, tmp_path / "broken")
    (tmp_path / "broken" / "autograde_tests" / "canary" / "test_box.py").write_text("def test_(:")
    with pytest.raises(SuiteError, match="test_box"):
        list(Pool(load_course(tmp_path / "broken"), isolation, 1).run(orders(GOOD)))


def test_nothing_to_do_starts_nothing(isolation, canary_course):
    assert list(Pool(canary_course, isolation, 2).run([])) == []


def test_no_process_is_left_behind(isolation, canary_course, orders):
    pool = Pool(canary_course, isolation, 1)
    run = pool.run(orders(GOOD, GOOD))
    next(run)
    process = pool._stations[0].process
    run.close()
    assert process.returncode is not None


def test_no_more_orders_are_drawn_than_there_are_stations(isolation, canary_course, orders):
    drawn = []

    def drawing():
        for order in orders(GOOD, GOOD, GOOD, GOOD):
            drawn.append(order)
            yield order

    done = 0
    for _ in Pool(canary_course, isolation, 1).run(drawing()):
        done += 1
        assert len(drawn) <= done + 1
    assert done == 4


def test_stations_share_the_cores_with_their_zygotes(isolation, canary_course, orders):
    cores = os.sched_getaffinity(0)
    pool = Pool(canary_course, isolation, len(cores))
    seen = {}
    for _ in pool.run(orders(*[GOOD] * 2 * len(cores))):
        for station in pool._stations:
            pid = station.process.pid
            if not Path(f"/proc/{pid}/task/{pid}/children").read_text():
                continue  # it is still starting
            zygote = int(Path(f"/proc/{pid}/task/{pid}/children").read_text().split()[0])
            assert os.sched_getaffinity(pid) == os.sched_getaffinity(zygote)
            seen[station.number] = os.sched_getaffinity(pid)
    assert set().union(*seen.values()) <= cores
    assert sum(map(len, seen.values())) == len(set().union(*seen.values()))


@pytest.mark.parametrize(
    ("number", "stations", "share"), [(0, 1, {4, 5, 7}), (0, 2, {4, 7}), (1, 2, {5}), (2, 3, {7}), (0, 4, None)]
)
def test_where_there_are_fewer_cores_than_stations_nothing_is_pinned(monkeypatch, number, stations, share):
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {4, 5, 7})
    assert started.share_of_cores(number, stations) == share


def test_a_station_that_has_grown_is_replaced_between_submissions(isolation, canary_course, orders, monkeypatch):
    monkeypatch.setattr("grader.classroom.pool._MAX_STATION_KB", 1)
    pool = Pool(canary_course, isolation, 1)
    processes = set()
    done = {}
    with pool:
        for order in orders(GOOD, GOOD, GOOD):
            pool.submit(order)
            processes.add(pool._stations[0].process.pid)
            while pool.is_busy:
                done |= {order.job.student: grade.points for order, grade in pool.collect()}
    assert done == {"s0": 9.0, "s1": 9.0, "s2": 9.0}
    assert len(processes) == 3


def test_the_memory_of_stations_and_workers_is_reported(isolation, canary_course, orders):
    pool = Pool(canary_course, isolation, 1)
    list(pool.run(orders(GOOD)))
    assert 10_000 < pool.memory.worker < 1_000_000
    assert 10_000 < pool.memory.now <= pool.memory.station < 1_000_000


def test_a_wish_to_stop_wakes_who_waits_for_a_station(isolation, canary_course, orders):
    with Stop() as stop:
        pool = Pool(canary_course, isolation, 1, stop)
        with pool:
            pool.submit(orders("while True: pass")[0])
            os.kill(os.getpid(), signal.SIGINT)
            began = time.monotonic()
            assert list(pool.collect()) == []
            assert time.monotonic() - began < 10  # a station is waited for a minute and more
        assert stop.wanted


def test_stations_start_with_one_thread_each(isolation, canary_course, orders, monkeypatch):
    monkeypatch.setenv("OMP_NUM_THREADS", "3")
    start, environments = started.subprocess.Popen, []

    def noted(*arguments, env, **more):
        environments.append(env)
        return start(*arguments, env=env, **more)

    monkeypatch.setattr(started.subprocess, "Popen", noted)
    list(Pool(canary_course, isolation, 1).run(orders(GOOD)))
    assert started.ONE_THREAD.items() <= environments[0].items()
    assert os.environ["OMP_NUM_THREADS"] == "3"


def test_a_daemon_of_multiprocessing_can_have_stations(isolation, canary_course, orders, monkeypatch):
    """The workers of a cluster are such processes."""
    monkeypatch.setitem(multiprocessing.current_process()._config, "daemon", True)
    assert [grade.points for _, grade in Pool(canary_course, isolation, 1).run(orders(GOOD))] == [9.0]
