"""A recording of wrong answers is kept for good only if nothing is wrong with it, and nobody waits for it for long."""

import errno
import fcntl
import os
import shutil
import signal
import subprocess
import sys
from dataclasses import replace

import msgspec
import pytest

from grader.classroom import Job
from grader.classroom.dependence import Dependence
from grader.course import load_course
from grader.diagnosis import keeping, library
from grader.diagnosis.keeping import cache_folder
from grader.diagnosis.library import SEED, recorded_together
from grader.grading import Judge
from grader.grading.asking import Asking
from grader.grading.depending import Depending
from grader.grading.trial import Trial
from grader.submission import read_submission
from grader.suite.imports import MISSING, imported
from grader.suite.outcome import Cause, Status
from tests.conftest import GOOD, patient_canary

EMPTY = """# /// misconception
# caught_by = ["test_what_was_put_is_taken"]
#
# [title]
# ko = "a"
# en = "a"
#
# [explanation]
# ko = "b"
# en = "b"
# ///
class Box:
    def put(self, x):
        self.held = x - 1
    def take(self):
        return self.held
"""
WRONG = GOOD.replace("self.held = x", "self.held = x - 1")


@pytest.fixture
def own_cache(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "grader" / "libraries"


@pytest.fixture
def home(tmp_path):
    course = patient_canary(tmp_path / "course")
    path = course / "autograde_tests" / "canary" / "misconceptions" / "Box" / "less.py"
    path.parent.mkdir(parents=True)
    path.write_text(EMPTY)
    return course


@pytest.fixture
def judged(home, isolation, own_cache, tmp_path):
    """Grade a wrong Box as often as wanted with one judge; return the exercise."""
    path = tmp_path / "canary.py"
    path.write_text(WRONG)
    course = load_course(home)
    with Judge(isolation, course.limits) as judge:

        def judged(student="student01"):
            grade = judge.grade(read_submission(path), course.assignment("canary"), student, 7)
            return next(one for one in grade.exercises if one.name == "Box")

        yield judged


def disturb(monkeypatch, which, change):
    """Change the outcomes of the trials with these numbers."""
    run, made = Trial.run, []

    def disturbed(self, *arguments, **more):
        outcomes = run(self, *arguments, **more)
        made.append(arguments)
        return change(outcomes) if len(made) in which else outcomes

    monkeypatch.setattr(Trial, "run", disturbed)
    return made


def times_out(outcomes):
    return [replace(outcomes[0], status=Status.TIMEOUT, cause=Cause.TIMEOUT), *outcomes[1:]]


def kept(folder):
    return [path for path in folder.glob("*") if path.suffix != ".lock"]


def test_a_known_mistake_is_named(judged, own_cache):
    assert [one.name for one in judged().findings] == ["less"]
    assert len(kept(own_cache)) == 1
    assert kept(own_cache)[0].stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("draws", [SEED, SEED + 1])
def test_where_the_reference_fails_a_test_nothing_is_kept_and_no_cause_is_named(judged, own_cache, monkeypatch, draws):
    run = Trial.run

    def timing_out(self, submission, exercise, seed, recorder, drawn, *more, **named):
        outcomes = run(self, submission, exercise, seed, recorder, drawn, *more)
        return times_out(outcomes) if drawn == draws else outcomes

    with monkeypatch.context() as disturbed:
        disturbed.setattr(Trial, "run", timing_out)
        one = judged()
    assert one.findings == ()
    assert "test_what_was_put_is_taken" in one.undiagnosed
    assert "timeout" in one.undiagnosed
    assert kept(own_cache) == []
    assert one.points < one.max_points
    # That disturbance is over; another one, of a busy machine, is as little for ever.
    again = next(found for _ in range(3) if (found := judged()).findings)
    assert [finding.name for finding in again.findings] == ["less"]
    assert (again.points, again.tests, again.undiagnosed) == (one.points, one.tests, "")
    assert len(kept(own_cache)) == 1


def test_a_reference_that_always_fails_is_not_recorded_for_every_student(judged, own_cache, monkeypatch):
    made = disturb(monkeypatch, range(1000), times_out)
    told = {judged(f"student{number:02d}").undiagnosed for number in range(5)}
    assert len(told) == 1
    assert len(made) == 4
    assert kept(own_cache) == []


def test_a_misconception_that_is_slow_once_is_not_taken_for_an_endless_one(judged, own_cache, monkeypatch):
    monkeypatch.setattr(Asking, "run", lambda *_: None)  # it is asked one thing after the other then
    disturb(monkeypatch, {3}, times_out)
    one = judged()
    assert "less" in one.undiagnosed
    assert one.findings == ()
    assert kept(own_cache) == []
    assert [finding.name for finding in judged().findings] == ["less"]


@pytest.mark.proof
def test_a_misconception_that_is_always_endless_is_recorded(judged, own_cache, home):
    path = home / "autograde_tests" / "canary" / "misconceptions" / "Box" / "endless.py"
    path.write_text(EMPTY.replace("return self.held", "while True: pass"))
    assert [one.name for one in judged().findings] == ["less"]


def test_a_verdict_without_causes_has_no_fingerprint(home, isolation, tmp_path, graded):
    (tmp_path / "canary.py").write_text(GOOD)
    fingerprint = Dependence(load_course(home), isolation).of(Job("student01", "canary", tmp_path / "canary.py"), 7)
    grade = graded(GOOD)
    assert fingerprint.stamp(grade).fingerprint == fingerprint.whole
    one = replace(grade.exercises[1], undiagnosed="the reference does not pass test_x")
    stamped = fingerprint.stamp(replace(grade, exercises=(grade.exercises[0], one, grade.exercises[2])))
    assert [bool(each.fingerprint) for each in stamped.exercises] == [True, False, True]
    assert stamped.fingerprint == ""
    assert set(fingerprint.known(stamped)) == {"double", "apply"}


def key(home, judge, monkeypatch, **patches):
    course = load_course(home)
    assignment = course.assignment("canary")
    with monkeypatch.context() as patch:
        for where, what in patches.items():
            patch.setattr(f"grader.grading.depending.{where.replace('__', '.')}", what)
        depending = Depending(assignment)
        limits = repr(course.limits)
        return depending.key("library", judge.sandbox(assignment).level.value, "Box", limits, beside={"more": b"known"})


def test_its_key_holds_what_it_depends_on(home, canary_judge, canary_course, monkeypatch):
    def now(**patches):
        return key(home, canary_judge, monkeypatch, **patches)

    keys = [now()]
    assert now() == keys[0]
    keys.append(now(platform__python_version=lambda: "3.99"))
    keys.append(now(imported=lambda files: {"sklearn": MISSING}))
    suite = home / "autograde_tests" / "canary"
    (suite / "numbers.csv").write_text("1,2")
    keys.append(now())
    (suite / "numbers.csv").write_text("1,3")
    keys.append(now())
    (home / "course.toml").write_text((home / "course.toml").read_text().replace("memory_mb = 1024", "memory_mb = 512"))
    keys.append(now())
    sandbox = canary_judge.sandbox(canary_course.assignment("canary"))
    monkeypatch.setattr(sandbox, "level", type(sandbox.level)("L1"))
    keys.append(now())
    assert len(set(keys)) == len(keys)


def test_what_is_written_into_tests_once_they_are_collected_is_nothing_that_was_recorded(home):
    assignment = load_course(home).assignment("canary")
    before = Depending(assignment)
    (home / "autograde_tests" / "canary" / "test_box.py").write_text("")
    assert before.key("passed") != Depending(assignment).key("passed")


def test_a_file_that_cannot_be_read_is_told_by_whoever_needs_it(home, monkeypatch):
    assignment = load_course(home).assignment("canary")
    known = Depending(assignment).key("passed")

    def broken(*_):
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr("grader.grading.depending.hashlib.file_digest", broken)
    assert Depending(assignment).key("passed") != known


def test_what_files_of_tests_import_is_found_also_behind_the_grader(tmp_path, monkeypatch):
    (tmp_path / "beside_the_suite.py").write_text("X = 1")
    (tmp_path / "test_a.py").write_text(
        "import os, numpy.linalg\nfrom grader.digits import load_digits\nfrom grader.suite import close\n"
        "def test():\n    import nowhere_at_all\n    import beside_the_suite\n"
    )
    monkeypatch.syspath_prepend(tmp_path)
    found = imported([tmp_path / "test_a.py", tmp_path / "gone.py"])
    assert set(found) == {"numpy", "sklearn", "nowhere_at_all", "beside_the_suite"}
    assert [name for name, identity in found.items() if identity == MISSING] == ["nowhere_at_all"]


def recorded(make, is_sound):
    """Return what has one part."""
    return recorded_together("key", int, lambda parts: parts.recorded(int, [make], is_sound)[0], is_sound)


@pytest.fixture
def patient_for_a_moment(monkeypatch):
    monkeypatch.setattr(keeping, "_PATIENCE_SECONDS", 0.2)
    monkeypatch.setattr(keeping, "_waited", 0.0)


def test_nobody_waits_for_a_process_that_is_stopped_while_it_records(own_cache, patient_for_a_moment):
    own_cache.mkdir(parents=True, mode=0o700)
    holds = "import fcntl,sys,time\nf=open(sys.argv[1],'w')\nfcntl.flock(f,fcntl.LOCK_EX)\nprint(flush=True)\ntime.sleep(600)"
    with subprocess.Popen([sys.executable, "-c", holds, own_cache / "key.0.lock"], stdout=subprocess.PIPE) as other:
        other.stdout.readline()
        other.send_signal(signal.SIGSTOP)
        try:
            assert recorded(lambda: 3, lambda _: True) == 3
            assert recorded(lambda: 4, lambda _: True) == 3
        finally:
            other.kill()


def test_who_waits_gets_what_another_one_recorded(own_cache, monkeypatch):
    own_cache.mkdir(parents=True, mode=0o700)
    with (own_cache / "key.0.lock").open("w") as other:
        fcntl.flock(other, fcntl.LOCK_EX)
        monkeypatch.setattr(
            keeping.time, "sleep", lambda _: (own_cache / "key.0").write_bytes(msgspec.msgpack.encode(5))
        )
        assert recorded(lambda: 6, lambda _: True) == 5


def test_processes_that_need_the_same_record_what_no_other_is_at(own_cache, monkeypatch):
    own_cache.mkdir(parents=True, mode=0o700)
    made = []
    with (own_cache / "key.0.lock").open("w") as other:
        fcntl.flock(other, fcntl.LOCK_EX)
        monkeypatch.setattr(
            keeping.time, "sleep", lambda _: (own_cache / "key.0").write_bytes(msgspec.msgpack.encode(7))
        )
        makers = [lambda number=number: made.append(number) or number for number in range(3)]
        found = recorded_together(
            "key", list[int], lambda parts: parts.recorded(int, makers, lambda _: True), lambda _: True
        )
    assert (found, made) == ([7, 1, 2], [1, 2])
    assert [path.name for path in own_cache.iterdir()] == ["key"]


def test_what_a_process_that_ended_had_recorded_is_not_recorded_again(own_cache):
    def ending():
        raise KeyboardInterrupt

    def recorded_of(*makers):
        return recorded_together(
            "key", list[int], lambda parts: parts.recorded(int, makers, lambda one: one > 0), lambda _: True
        )

    with pytest.raises(KeyboardInterrupt):
        recorded_of(lambda: 1, lambda: -1, ending)
    assert recorded_of(lambda: 4, lambda: 5, lambda: 6) == [1, 5, 6]


def test_what_another_process_has_put_together_is_taken(own_cache):
    def other_is_done():
        (own_cache / "key").write_bytes(msgspec.msgpack.encode([8, 9]))
        return 1

    found = recorded_together(
        "key", list[int], lambda parts: parts.recorded(int, [other_is_done, lambda: 2], lambda _: True), lambda _: True
    )
    assert found == [8, 9]


@pytest.mark.parametrize("trouble", ["no locks", "no home", "read-only", "a file", "of others", "disk full", "a pipe"])
def test_without_a_place_to_keep_it_each_records(own_cache, patient_for_a_moment, monkeypatch, trouble):
    own_cache.mkdir(parents=True, mode=0o700)
    if trouble == "no locks":

        def refuse(*_):
            raise OSError(errno.ENOLCK, "No locks available")

        monkeypatch.setattr(keeping.fcntl, "flock", refuse)
    elif trouble == "no home":
        monkeypatch.delenv("XDG_CACHE_HOME")

        def homeless():
            raise RuntimeError("Could not determine home directory.")

        monkeypatch.setattr(library.Path, "home", homeless)
    elif trouble == "read-only":

        def read_only(*_, **__):
            raise OSError(errno.EROFS, "Read-only file system")

        monkeypatch.setattr(keeping.os, "open", read_only)
        monkeypatch.setattr(keeping.tempfile, "mkstemp", read_only)
    elif trouble == "a file":
        own_cache.rmdir()
        own_cache.write_text("")
    elif trouble == "of others":
        own_cache.chmod(0o777)
        (own_cache / "key").write_bytes(msgspec.msgpack.encode(666))
    elif trouble == "disk full":

        def full(*_):
            raise OSError(errno.ENOSPC, "No space left on device")

        monkeypatch.setattr(keeping.os, "replace", full)
    else:
        os.mkfifo(own_cache / "key.0.lock")
    assert recorded(lambda: 1, lambda _: True) == 1
    assert list(own_cache.parent.rglob("tmp*")) == []


def test_what_is_not_sound_is_returned_and_not_kept(own_cache):
    assert recorded(lambda: 1, lambda _: False) == 1
    assert recorded(lambda: 2, lambda _: True) == 2
    assert recorded(lambda: 3, lambda _: True) == 2
    assert cache_folder() / "libraries" == own_cache
    (own_cache / "key").write_bytes(b"\xc1")
    assert recorded(lambda: 4, lambda _: True) == 4
    shutil.rmtree(own_cache)
