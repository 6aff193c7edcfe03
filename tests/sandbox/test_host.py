"""Zygotes and workers: levels are earned, workers die when told, and a dead zygote is noticed."""

import os
import signal
import subprocess
import time
from pathlib import Path

import pytest

from grader.sandbox.host import Sandbox, SandboxDied, SandboxUnavailable
from grader.sandbox.isolation import find_isolation, probe_level
from grader.sandbox.levels import MUST_FAIL, SAFE, Level, Limits

ECHO = "grader.sandbox.probe:echo"


@pytest.fixture(params=[Level.L3, Level.L2, Level.L1, Level.L0], ids=str)
def level(request):
    try:
        probe_level(request.param, Limits())
    except SandboxUnavailable as problem:
        pytest.skip(str(problem))
    return request.param


@pytest.fixture
def sandbox(level):
    with Sandbox(ECHO, level, Limits()) as sandbox:
        yield sandbox


def test_this_host_isolates_well_enough_to_grade_others(isolation):
    assert isolation.level in (Level.L3, Level.L2)


def test_a_level_stops_what_it_promises(level):
    possible = probe_level(level, Limits()).possible
    assert not [name for name in MUST_FAIL[level] if possible[name]]


def test_the_levels_promise_more_and_more():
    assert MUST_FAIL[Level.L0] < MUST_FAIL[Level.L1] < MUST_FAIL[Level.L2] < MUST_FAIL[Level.L3]


def test_a_level_is_refused_when_one_of_its_promises_does_not_hold(monkeypatch):
    # Set up what L0 sets up, and claim that it is L2.
    monkeypatch.setitem(MUST_FAIL, Level.L0, MUST_FAIL[Level.L2])
    with pytest.raises(SandboxUnavailable, match="not enforced on this host"):
        probe_level(Level.L0, Limits())


def test_the_next_level_is_taken_where_the_strongest_is_refused(monkeypatch):
    monkeypatch.setitem(MUST_FAIL, Level.L3, frozenset({"something no host does"}))
    found = find_isolation()
    assert found.level is not Level.L3
    assert "something no host does" in found.refused[Level.L3]


def ask(worker, text):
    worker.begin(5)
    worker.connection.settimeout(5)
    worker.connection.sendall(text)
    return worker.connection.recv(100)


def test_a_worker_answers_and_is_killed(sandbox):
    worker = sandbox.fork()
    assert ask(worker, b"hello") == b"hello"
    assert os.WTERMSIG(worker.status()) == signal.SIGKILL


def test_workers_are_processes_of_their_own(sandbox):
    workers = [sandbox.fork() for _ in range(5)]
    for number, worker in enumerate(workers):
        assert ask(worker, b"%d" % number) == b"%d" % number
    for worker in workers:
        worker.kill()
    assert len({worker._pid for worker in workers}) == 5
    assert [os.WIFSIGNALED(worker.status()) for worker in workers] == [True] * 5


def test_killing_twice_is_killing_once(sandbox):
    worker = sandbox.fork()
    worker.kill()
    worker.kill()
    assert worker.status() == worker.status()


def test_a_zygote_that_was_killed_is_noticed(sandbox):
    sandbox._process.kill()
    sandbox._process.wait()
    with pytest.raises(SandboxDied):
        sandbox.fork().status()


def gone(pid):
    """Whether the process ends within a second; a zombie that init has not collected yet has ended."""
    end = time.monotonic() + 1
    while time.monotonic() < end:
        try:
            if Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z":
                return True
        except (FileNotFoundError, ProcessLookupError):
            return True
    return False


def test_no_worker_outlives_its_zygote(sandbox):
    worker = sandbox.fork()
    ask(worker, b"up")
    # The worker may answer before its zygote has told which process it is.
    pid = worker._pid or _pid_of(sandbox, worker)
    sandbox._process.kill()
    sandbox._process.wait()
    assert gone(pid)


def _pid_of(sandbox, worker):
    sandbox._read_reply()
    return worker._pid


def test_ctrl_c_while_a_zygote_starts_does_not_end_it(level, monkeypatch):
    start = subprocess.Popen

    def start_and_interrupt(*arguments, **options):
        process = start(*arguments, **options)
        os.kill(process.pid, signal.SIGINT)
        return process

    monkeypatch.setattr(subprocess, "Popen", start_and_interrupt)
    with Sandbox(ECHO, level, Limits()) as sandbox:
        assert ask(sandbox.fork(), b"up") == b"up"


@pytest.mark.parametrize("times", [1, 2])
def test_a_probe_that_is_killed_by_chance_costs_no_level(level, monkeypatch, times):
    start = subprocess.Popen
    killed = []

    def start_and_kill(*arguments, **options):
        process = start(*arguments, **options)
        if len(killed) < times:
            process.kill()
            killed.append(process)
        return process

    monkeypatch.setattr(subprocess, "Popen", start_and_kill)
    assert find_isolation(level).level is level
    assert len(killed) == times


def test_closing_ends_every_worker(level):
    with Sandbox(ECHO, level, Limits()) as sandbox:
        worker = sandbox.fork()
        ask(worker, b"up")
        pid = worker._pid or _pid_of(sandbox, worker)
    assert gone(pid)


def test_an_entry_that_does_not_exist_is_told():
    with pytest.raises(SandboxUnavailable):
        Sandbox("grader.sandbox.probe:nothing", Level.L0, Limits())


@pytest.mark.parametrize("level", SAFE, ids=str)
def test_a_forbidden_package_cannot_be_read_and_everything_else_can(level):
    policy = frozenset({"msgpack", "torch"})
    with Sandbox("grader.sandbox.probe:reader", level, Limits(), forbidden=[policy]) as sandbox:
        forbidden, free = sandbox.fork(policy), sandbox.fork()
        import json

        import msgpack
        import numpy

        for module in (json, numpy, msgpack):
            path = module.__file__.encode()
            assert ask(free, path) == b"read"
            assert ask(forbidden, path) == (b"refused" if module is msgpack else b"read")
        with pytest.raises(ValueError, match="frozenset"):
            sandbox.fork(frozenset({"numpy"}))


def test_a_worker_tells_how_long_it_had_no_processor(sandbox):
    worker = sandbox.fork()
    assert worker.waited() >= 0.0
    before = worker.waited()
    worker.kill()
    assert worker.waited() >= before


def test_what_all_workers_have_worked_does_not_jump_when_one_ends(sandbox):
    first, second = sandbox.fork(), sandbox.fork()
    for worker in (first, second):
        worker.begin(20.0)
    before = sandbox.worked()
    assert before == pytest.approx(first.worked() + second.worked(), abs=0.05)
    first.kill()
    assert 0 <= sandbox.worked() - before < 0.05
    second.status()
    assert 0 <= sandbox.worked() - before < 0.1
