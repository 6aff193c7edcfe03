"""Deadlines: what a process did counts, and not how busy the machine was meanwhile."""

import os
import sys
import threading

import pytest

from grader.sandbox import waiting
from grader.sandbox.waiting import MOST, Account, Allowance, Waiting, waited_here, worked_so_far


class Machine:
    """A clock, and how long somebody has waited for a processor."""

    def __init__(self):
        self.clock = self.waited = self.worked = self.beside = 0.0
        self.account = Account(lambda: self.waited, lambda: self.worked, lambda: self.worked + self.beside)

    def passes(self, seconds, *, without_processor=0.0, by_threads=0.0, by_others_of_it=0.0):
        self.clock += seconds
        self.waited += without_processor
        self.worked += by_threads
        self.beside += by_others_of_it


@pytest.fixture
def machine(monkeypatch):
    made = Machine()
    monkeypatch.setattr(waiting.time, "monotonic", lambda: made.clock)
    monkeypatch.setattr(waiting, "waited_here", lambda: 0.0)
    return made


@pytest.fixture
def allowance(machine):
    machine.waited = 7.0  # what was waited before is none of its business
    return Allowance(2.0, machine.account)


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


def test_threads_that_keep_the_first_one_waiting_use_the_allowance_up(machine, allowance):
    machine.passes(3.0, without_processor=2.5, by_threads=2.1)
    assert allowance.left() < 0
    assert not allowance.is_starved()


def test_what_ends_by_the_bound_alone_was_starved(machine, allowance):
    machine.passes(2.0 * MOST + 0.1, without_processor=2.0 * MOST - 1.0)
    assert allowance.left() < 0
    assert allowance.is_starved()


def test_what_the_next_worker_of_a_submission_computes_is_given_back_once(machine, allowance):
    machine.passes(3.0, without_processor=2.0, by_others_of_it=2.0)
    assert allowance.left() == 1.0
    machine.passes(1.5, without_processor=1.5, by_others_of_it=1.5)
    assert allowance.left() < 0
    assert not allowance.is_starved()


def test_a_submission_cannot_starve_itself(machine, allowance):
    machine.passes(30.0, without_processor=29.5, by_others_of_it=59.0)
    assert allowance.left() < 0
    assert not allowance.is_starved()


def test_what_others_leave_is_given_back_whatever_the_next_worker_computes(machine, allowance):
    machine.passes(10.0, without_processor=9.0, by_others_of_it=1.5)
    assert allowance.left() == 1.0


def test_what_slept_was_not_starved(machine, allowance):
    machine.passes(2.1)
    assert not allowance.is_starved()


def test_the_work_of_a_process_is_known_until_it_is_gone():
    assert worked_so_far(os.getpid()) > 0
    assert worked_so_far(2**22 + 1) == 0


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
