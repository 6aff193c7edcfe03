"""A batch on a cluster gives the same Grades to the byte, whatever happens to its workers."""

import os
import signal
from dataclasses import replace

import pytest

pytest.importorskip("distributed")

import dask
import distributed

from grader.classroom import Batch, GradeStore, Stop, UsageError, discover
from grader.cluster import Cluster
from grader.cluster import cluster as cluster_module
from grader.course import Counts, load_course
from grader.grading.no_verdict import NoVerdict
from grader.suite.outcome import SuiteError
from tests.conftest import CANARY, GOOD, hand_in, notebook_text, patient_canary

pytestmark = pytest.mark.proof

SLOW = GOOD + "\nfor _ in range(20):\n    sum(range(10**6))\n"
SOURCES = [GOOD, "x = 1", "(", GOOD.replace("2 *", "3 *"), "import os; os._exit(3)", notebook_text(GOOD), "", None]


@pytest.fixture
def canary_course(tmp_path):
    return load_course(patient_canary(tmp_path / "course"))


@pytest.fixture
def jobs(tmp_path, canary_course):
    def jobs(*sources):
        for number, source in enumerate(sources, 1):
            name = "canary.ipynb" if (source or "").startswith("{") else "canary.py"
            files = {"notes.txt": "beside it"} | ({name: source} if source is not None else {})
            hand_in(tmp_path / "class", f"student{number:02}", files)
        return discover([tmp_path / "class"], canary_course)

    return jobs


@pytest.fixture(scope="module")
def scratch(tmp_path_factory):
    """Where the workers keep what they are sent."""
    return tmp_path_factory.mktemp("scratch")


@pytest.fixture(scope="module")
def two_workers(scratch):
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, dashboard_address=":0", memory_limit=0, local_directory=str(scratch)
    ) as cluster:
        yield cluster


@pytest.fixture
def batch(canary_course, isolation):
    """Return what makes batches, on a cluster or here, and what the user was told."""
    told = []

    def tell(key, **facts):
        told.append((key, facts))

    def batch(address, out=None, *, course=canary_course, tell=tell, **more):
        store = GradeStore(out) if out else None
        elsewhere = (lambda: Cluster(address, course, isolation, stop, tell)) if address else None
        return Batch(course, isolation, 1, stop, lambda grade: "", store=store, elsewhere=elsewhere, **more)

    with Stop() as stop:
        batch.told, batch.stop = told, stop
        yield batch


def kept(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*.*") if path.is_file()}


def outcomes(done):
    return {one.grade.student: one.grade.rejected.reason if one.grade.rejected else one.grade.points for one in done}


def kill_the_worker_of(student, monkeypatch, times=1):
    """Let a worker be killed as soon as it has been given the submission of a student."""
    give = Cluster._give

    def give_and_kill(self, errand, workers):
        give(self, errand, workers)
        if errand.order.job.student == student and errand.attempts <= times:
            address = next(one.address for one in self._workers.values() if errand in one.errands.values())
            os.kill(self._client.run(os.getpid, workers=[address])[address], signal.SIGKILL)

    monkeypatch.setattr(Cluster, "_give", give_and_kill)


def test_the_grades_are_those_of_this_machine_to_the_byte_and_nothing_stays_behind(
    batch, jobs, two_workers, scratch, tmp_path
):
    made = jobs(*SOURCES)
    memory = []
    done = list(batch(two_workers.scheduler_address, tmp_path / "there").run(made, memory.append))
    list(batch(None, tmp_path / "here").run(made))
    assert len(done) == len(SOURCES)
    assert kept(tmp_path / "there") == kept(tmp_path / "here")
    assert outcomes(done)["student01"] == 9.0
    assert memory[0].station > 10_000
    assert batch.told == []
    with distributed.Client(two_workers, set_as_default=False) as client:
        for _ in range(1000):
            if not list(scratch.rglob("grader-*")):
                break
            client.nthreads()
    assert not list(scratch.rglob("grader-*"))


def test_what_has_not_changed_is_not_sent_again(batch, jobs, two_workers, tmp_path):
    made = jobs(GOOD, GOOD)
    list(batch(None, tmp_path / "out").run(made))
    (made[0].path / "canary.py").write_text(GOOD + "\n# another\n")
    again = batch(two_workers.scheduler_address, tmp_path / "out", earlier=(GradeStore(tmp_path / "out"),))
    assert {one.number: one.kept for one in again.run(made)} == {0: False, 1: True}


def test_attempts_of_a_student_are_graded_there_as_here(batch, jobs, two_workers, tmp_path, canary_course):
    made = jobs(GOOD, "x = 1")
    for name, source in (("1", GOOD), ("2", "("), ("3", None)):
        hand_in(made[1].path.parents[1], made[1].student, source or {}, attempt=name)
    (canary,) = canary_course.assignments
    best = replace(canary_course, assignments=(replace(canary, counts=Counts.BEST),))
    done = list(batch(two_workers.scheduler_address, tmp_path / "there", course=best).run(made))
    list(batch(None, tmp_path / "here", course=best).run(made))
    assert kept(tmp_path / "there") == kept(tmp_path / "here")
    (tried,) = (one for one in done if one.number == 1)
    assert {one.name: one.grade.points for one in tried.earlier} == {"1": 9.0, "2": 0.0, "3": 0.0}


def test_dask_does_not_complain_about_large_submissions(batch, jobs, two_workers):
    with dask.config.set({"distributed.admin.large-graph-warning-threshold": 1}):
        assert outcomes(batch(two_workers.scheduler_address).run(jobs(GOOD))) == {"student01": 9.0}


def test_a_worker_that_is_killed_costs_nobody_their_grade(batch, jobs, two_workers, monkeypatch):
    kill_the_worker_of("student02", monkeypatch)
    done = batch(two_workers.scheduler_address).run(jobs(GOOD, SLOW, GOOD, GOOD))
    assert set(outcomes(done).values()) == {9.0}
    assert [key for key, _ in batch.told if key == "lost"] == ["lost"]


def test_a_submission_that_workers_do_not_survive_has_no_verdict_and_nobody_else_pays(
    batch, jobs, two_workers, monkeypatch, isolation, canary_course
):
    kill_the_worker_of("student02", monkeypatch, times=2)
    undecided = []
    running = batch(two_workers.scheduler_address, undecided=lambda *one: undecided.append(one))
    done = list(running.run(jobs(GOOD, SLOW, GOOD, GOOD)))
    assert outcomes(done) == {"student01": 9.0, "student03": 9.0, "student04": 9.0}
    assert undecided == [(1, NoVerdict("ends_the_station"))]
    assert [key for key, _ in batch.told if key == "lost"] == ["lost"] * 2


def test_a_worker_that_joins_later_is_given_work(batch, jobs, scratch):
    with distributed.LocalCluster(
        n_workers=0, threads_per_worker=1, dashboard_address=":0", memory_limit=0, local_directory=str(scratch)
    ) as cluster:
        told = []

        def tell(key, **facts):
            told.append(key)
            cluster.scale(1)

        done = batch(cluster.scheduler_address, tell=tell).run(jobs(GOOD))
        assert outcomes(done) == {"student01": 9.0}
        assert told == ["waiting"]


def test_a_worker_with_other_versions_is_refused_by_name(batch, jobs, tmp_path):
    other = tmp_path / "other.py"
    other.write_text("import numpy\nnumpy.__version__ = '0.0'\n")
    options = {"nthreads": 1, "local_directory": str(tmp_path), "memory_limit": 0}
    workers = {
        "good": {"cls": distributed.Nanny, "options": options},
        "other": {"cls": distributed.Nanny, "options": {**options, "preload": [str(other)]}},
    }
    scheduler = {"cls": distributed.Scheduler, "options": {"dashboard_address": ":0", "port": 0}}
    with distributed.SpecCluster(workers=workers, scheduler=scheduler) as cluster:
        address = cluster.workers["other"].worker_address
        made = jobs(*[SLOW] * 4)
        assert set(outcomes(batch(cluster.scheduler_address).run(made)).values()) == {9.0}
        assert [(key, facts["worker"]) for key, facts in batch.told] == [("refused", address)]
        assert "NumPy 0.0 (here " in batch.told[0][1]["reason"]
        with distributed.Client(cluster, set_as_default=False) as client:
            client.retire_workers([cluster.workers["good"].worker_address])
        with pytest.raises(UsageError, match=f"{address}: it has NumPy 0.0"):
            list(batch(cluster.scheduler_address).run(made))


def test_a_broken_suite_ends_the_batch_with_its_name_here(batch, jobs, two_workers, canary_course):
    broken = canary_course.assignment("canary").suite_path / "test_box.py"
    broken.write_text("def test_(:")
    with pytest.raises(SuiteError, match="test_box") as problem:
        list(batch(two_workers.scheduler_address).run(jobs(GOOD)))
    assert "grader-" not in str(problem.value)


def test_a_wish_to_stop_ends_the_batch_at_once(batch, jobs, two_workers, monkeypatch):
    give = Cluster._give

    def give_and_stop(self, errand, workers):
        give(self, errand, workers)
        os.kill(os.getpid(), signal.SIGINT)

    monkeypatch.setattr(Cluster, "_give", give_and_stop)
    course = load_course(CANARY)
    assert list(batch(two_workers.scheduler_address, course=course).run(jobs("while True: pass", GOOD))) == []
    assert batch.stop.wanted


def test_a_scheduler_that_goes_ends_the_batch_with_one_line_and_what_was_graded_is_kept(batch, jobs, tmp_path):
    options = {"n_workers": 1, "threads_per_worker": 1, "dashboard_address": ":0", "memory_limit": 0}
    with distributed.LocalCluster(**options, local_directory=str(tmp_path / "scratch")) as cluster:
        run = batch(cluster.scheduler_address, tmp_path / "out").run(jobs(GOOD, *[SLOW] * 4))
        next(run)
        cluster.close()
        impatient = dask.config.set({"distributed.comm.timeouts.connect": "1s"})
        with impatient, pytest.raises(UsageError, match="has gone"):
            list(run)
    assert (tmp_path / "out" / "student01" / "canary.json").exists()


def test_where_no_scheduler_answers_the_address_is_named(batch, jobs, monkeypatch):
    monkeypatch.setattr(cluster_module, "_CONNECT_SECONDS", 0.1)
    for address in ("tcp://127.0.0.1:9", "nonsense://"):
        with pytest.raises(UsageError, match=address):
            list(batch(address).run(jobs(GOOD) if address.startswith("tcp") else []))
