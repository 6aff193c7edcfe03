"""Deadlines: what a process did counts, and not how busy the machine was meanwhile."""

import sys
import threading

import pytest

from grader.sandbox import waiting
from grader.sandbox.waiting import MOST, Allowance, Waiting, waited_here


class Machine:
    """A clock, and how long somebody has waited for a processor."""

    def __init__(self):
        self.clock = self.waited = 0.0

    def passes(self, seconds, *, without_processor=0.0):
        self.clock += seconds
        self.waited += without_processor


@pytest.fixture
def machine(monkeypatch):
    made = Machine()
    monkeypatch.setattr(waiting.time, "monotonic", lambda: made.clock)
    monkeypatch.setattr(waiting, "waited_here", lambda: 0.0)
    return made


@pytest.fixture
def allowance(machine):
    machine.waited = 7.0  # what was waited before is none of its business
    return Allowance(2.0, lambda: machine.waited)


def test_computing_and_sleeping_use_an_allowance_up(machine, allowance):
    machine.passes(1.5)
    assert allowance.left() == 0.5
    machine.passes(0.6)
    assert allowance.left() < 0


def test_time_without_a_processor_is_given_back(machine, allowance):
    machine.passes(5.0, without_processor=4.0)
    assert allowance.left() == 1.0


def test_what_is_given_back_is_bounded(machine, allowance):
    machine.passes(2.0 * MOST - 0.1, without_processor=1e6)
    assert allowance.left() > 0
    machine.passes(0.2, without_processor=1e6)
    assert allowance.left() < 0


def test_the_own_thread_waiting_is_given_back_too(machine, allowance, monkeypatch):
    machine.passes(3.0)
    monkeypatch.setattr(waiting, "waited_here", lambda: 2.0)
    assert allowance.left() == 1.0


@pytest.mark.skipif(sys.platform != "linux", reason="the kernel's own account")
def test_linux_tells_of_every_thread():
    with open("/proc/thread-self/schedstat", encoding="ascii") as file:
        before = int(file.read().split()[1]) * 1e-9
    assert waited_here() >= before
    found = []
    thread = threading.Thread(target=lambda: found.append(waited_here()))
    thread.start()
    thread.join()
    assert found[0] < before + 60


def test_where_nothing_is_told_deadlines_are_on_the_clock(tmp_path):
    assert Waiting(str(tmp_path / "schedstat")).seconds() == 0.0


def test_what_has_ended_keeps_its_last_account(tmp_path):
    path = tmp_path / "schedstat"
    path.write_text("1 2000000000 3")
    one = Waiting(str(path))
    assert one.seconds() == 2.0
    path.write_text("")
    assert one.seconds() == 2.0
    one.close()
    assert one.seconds() == 2.0
