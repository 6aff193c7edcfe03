"""Whose turn it is at the stations: nobody holds them all, whatever they hand in."""

import time
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

import pytest

from grader.serve.checking import Checking
from grader.serve.inbox import HandIn
from grader.serve.judging import Judging, Terms
from grader.serve.lasts import Last
from grader.serve.tables import State

STATIONS = 4


class Turns:
    """A judge of whose stations none is there: what it would begin next."""

    def __init__(self, jobs=STATIONS, elsewhere=None):
        self.waiting, self.unexplained, self.count = [], [], 0
        inbox = SimpleNamespace(waiting=lambda: list(self.waiting), unexplained=lambda: list(self.unexplained))
        self.judging = Judging(SimpleNamespace(), inbox, SimpleNamespace(), Terms(None, jobs, elsewhere))

    def hands_in(self, student, assignment="canary", *, slow=False, ago=0.0, unexplained=False):
        self.count += 1
        received = datetime.now(UTC) - timedelta(seconds=ago)
        state = State.UNEXPLAINED if unexplained else State.RECEIVED
        one = HandIn(self.count, 1, student, assignment, received, "", (), 0, state, "", None)
        (self.unexplained if unexplained else self.waiting).append(one)
        if slow:
            self.judging._slow.add(one.id)
        return one

    def next(self):
        """Begin what is next; return whose it is, and whether in haste."""
        chosen, in_haste = self.judging._next()
        if chosen is None:
            return None
        self.judging._in_work[chosen.id] = chosen
        if chosen.id in self.judging._slow:
            self.judging._took_long[chosen.student] = time.monotonic()
        return chosen.student, in_haste

    def ends(self, one):
        del self.judging._in_work[one.id]
        self.waiting = [other for other in self.waiting if other is not one]


@pytest.fixture
def turns():
    found = Turns()
    yield found
    found.judging.bell.close()


def test_one_student_has_all_the_time_at_one_station_only(turns):
    for number in range(1, 6):
        turns.hands_in("student01", f"week{number}")
    assert [turns.next() for _ in range(3)] == [("student01", True)] * 3


def test_the_last_station_is_for_what_is_done_soon(turns):
    for number in range(1, 5):
        turns.hands_in(f"student0{number}")
        haste = turns.next()[1]
        assert haste == (number == STATIONS)


@pytest.mark.parametrize("ago", [1, 100], ids=["just now", "a while ago"])
def test_what_takes_long_leaves_a_station_to_who_comes_next(turns, ago):
    for number in range(1, 6):
        turns.hands_in(f"student0{number}", slow=True, ago=ago)
    assert [turns.next() for _ in range(4)] == [(f"student0{number}", False) for number in range(1, 4)] + [None]
    turns.hands_in("student09")
    assert turns.next() == ("student09", True)


def test_looking_for_causes_leaves_a_station_to_who_comes_next(turns):
    for number in range(1, 6):
        turns.hands_in(f"student0{number}", unexplained=True)
    assert [turns.next() for _ in range(4)] == [(f"student0{number}", False) for number in range(1, 4)] + [None]


def test_who_goes_on_handing_in_what_takes_long_keeps_nobody_from_hearing_of_causes(turns):
    turns.hands_in("student02", unexplained=True)
    one = turns.hands_in("student01", slow=True, ago=1)
    assert turns.next() == ("student01", False)
    turns.ends(one)
    turns.hands_in("student01", slow=True, ago=1)
    turns.hands_in("student03", slow=True, ago=1)
    assert [turns.next() for _ in range(3)] == [("student03", False), ("student02", False), ("student01", False)]


def test_one_station_alone_does_all(turns):
    alone = Turns(jobs=1)
    one = alone.hands_in("student01", slow=True, ago=1)
    assert alone.next() == ("student01", False)
    alone.ends(one)
    alone.hands_in("student02", unexplained=True)
    assert alone.next() == ("student02", False)
    alone.judging.bell.close()


def test_a_cluster_whose_size_is_not_known_keeps_no_station_back(turns):
    cluster = Turns(jobs=2, elsewhere=lambda *_: None)
    for number in range(1, 4):
        cluster.hands_in(f"student0{number}", slow=True, ago=1)
    assert [cluster.next() for _ in range(3)] == [(f"student0{number}", False) for number in range(1, 4)]
    cluster.judging.bell.close()


def test_public_checks_go_around_among_students(tmp_path):
    names = [f"week{number}" for number in range(1, 4)]
    lasts = {("student01", name): Last(number, State.JUDGED, 1) for number, name in enumerate(names, 1)}
    lasts |= {("student02", name): Last(number, State.JUDGED, 1) for number, name in enumerate(names, 4)}
    inbox = SimpleNamespace(last_of_all=lambda: lasts)
    checking = Checking(SimpleNamespace(), inbox, SimpleNamespace(), Terms(None, 1), tmp_path)
    turns = []
    while (found := checking._next(set(names))) is not None:
        key, last = found
        turns.append(key[0][-1])
        checking._over[key] = last.id
    assert "".join(turns) == "121212"
    checking.bell.close()
