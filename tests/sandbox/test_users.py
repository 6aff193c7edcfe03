"""What a worker is of the machine's: a user, a host name, clocks, a number of threads."""

import json
import os

import pytest

from grader.grading import Judge
from grader.sandbox import syscalls
from grader.sandbox.host import SandboxUnavailable
from grader.sandbox.isolation import find_isolation
from grader.sandbox.levels import SAFE, Level
from grader.sandbox.tasks import most_tasks
from grader.sandbox.users import worker_user
from grader.submission import Cell, Submission

LOOKS = """
import ctypes, json, os, threading, time

def tried(what):
    try:
        return what()
    except BaseException as problem:
        return type(problem).__name__

def clock_of(pid):
    return time.clock_gettime(~pid << 3 | 2)

def threads():
    threading.stack_size(32768)
    stop, begun = threading.Event(), 0
    try:
        while begun < 3000:
            threading.Thread(target=stop.wait, daemon=True).start()
            begun += 1
    except RuntimeError:
        pass
    stop.set()
    return begun

print(json.dumps({
    "uid": os.getuid(), "host": os.uname().nodename, "clock": tried(lambda: clock_of(PID)),
    "own": tried(time.process_time) > 0, "disk": tried(lambda: os.statvfs("/").f_bavail), "threads": threads(),
    "cores": tried(lambda: len(os.sched_getaffinity(0))), "of_another": tried(lambda: len(os.sched_getaffinity(PID))),
}))
"""


@pytest.fixture(scope="module", params=SAFE, ids=str)
def seen(request, canary_course):
    try:
        isolation = find_isolation(request.param)
    except SandboxUnavailable as problem:
        pytest.skip(str(problem))
    with Judge(isolation, canary_course.limits) as judge:
        submission = Submission("canary.py", (Cell(1, LOOKS.replace("PID", str(os.getpid()))),))
        grade = judge.grade(submission, canary_course.assignment("canary"), "student01", 7)
        return request.param, json.loads(grade.printed)


def test_a_worker_of_roots_is_another_user(seen):
    level, found = seen
    if os.geteuid() != 0 or worker_user(level) == 0:
        pytest.skip("root may not become another user here")
    assert found["uid"] != 0


def test_a_worker_sees_no_clock_and_no_disk_but_its_own(seen):
    found = seen[1]
    assert found["clock"] in ("PermissionError", "OSError")
    assert found["of_another"] in ("PermissionError", "ProcessLookupError")
    assert found["disk"] == "PermissionError"
    assert found["own"]
    assert found["cores"] >= 1


def test_a_worker_has_a_bounded_number_of_threads(seen):
    level, found = seen
    if level is Level.L2 and worker_user(level) == 0:
        pytest.skip("root may not become another user here, and the kernel never counts what root does")
    assert 0 < found["threads"] < 1000


def may_have_a_name_of_its_own():
    child = os.fork()
    if child == 0:
        try:
            syscalls.unshare(syscalls.CLONE_NEWUTS)
            os._exit(0)
        finally:
            os._exit(1)
    return os.waitpid(child, 0)[1] == 0


def test_a_worker_does_not_see_the_hosts_name_where_that_can_be_had(seen):
    level, found = seen
    if level is Level.L2 and not may_have_a_name_of_its_own():
        pytest.skip("a host name of one's own cannot be had here")
    assert found["host"] == "sandbox"


def test_roots_own_threads_are_not_counted_and_everybody_elses_are():
    assert most_tasks(Level.L3, 64, os.getuid()) == 64
    assert most_tasks(Level.L2, 64, os.getuid() + 1) == 64
    own = most_tasks(Level.L2, 64, os.getuid())
    assert own is None if os.getuid() == 0 else own > 64
