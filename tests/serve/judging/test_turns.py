"""Whose turn it is at the stations: nobody holds them all, whatever they hand in."""

import time
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

import pytest

from grader.course import CourseError
from grader.grading.no_verdict import SLOW, NoVerdict
from grader.serve.ground.tables import State
from grader.serve.inbox.inbox import HandIn
from grader.serve.inbox.lasts import Last
from grader.serve.judging.checking import Checking
from grader.serve.judging.judging import PATIENCE_SECONDS, Judging, Terms

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
            self.judging._slow[one.id] = time.monotonic() - ago
        return one

    def next(self):
        """Begin what is next; return whose it is, and whether in haste."""
        chosen, in_haste = self.judging._next()
        if chosen is None:
            return None
        self.judging._note(chosen, in_haste=in_haste)
        return chosen.student, in_haste

    def ends(self, one):
        self.judging._let_go(one.id)
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


@pytest.mark.parametrize("ago", [1, 1000], ids=["just now", "a while ago"])
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


def test_what_takes_long_waits_while_others_do_but_not_for_ever(turns):
    """However many go on handing in for the first time."""
    for number in range(1, 3):
        turns.hands_in(f"student0{number}", slow=True, ago=1)
    for number in range(3, 9):
        turns.hands_in(f"student0{number}")
    assert turns.next() == ("student03", True)
    for number in turns.judging._slow:
        turns.judging._slow[number] -= 1000
    # One at a time, beside those who come to an end soon.
    assert [turns.next() for _ in range(3)] == [("student01", False), ("student04", True), ("student05", True)]


@pytest.mark.parametrize("jobs", [1, STATIONS])
def test_between_two_that_wait_no_longer_others_have_a_turn(turns, jobs):
    few = Turns(jobs)
    late = [few.hands_in(f"student0{number}", slow=True, ago=1000) for number in range(1, 3)]
    other = few.hands_in("student03")
    few.hands_in("student04")
    assert few.next() == ("student01", False)
    few.ends(late[0])
    assert few.next()[0] == "student03"
    few.ends(other)
    assert few.next() == ("student02", False)
    few.judging.bell.close()


@pytest.mark.parametrize("seconds", [-7200, 0, 7200], ids=["back", "not", "forth"])
def test_a_clock_that_is_set_lets_nothing_slow_wait_longer_or_less(turns, seconds):
    one = turns.hands_in("student01", ago=-seconds)
    turns.judging._live = SimpleNamespace(end=lambda number: None)
    turns.next()
    began = time.monotonic()
    turns.judging._undecided(one.id, NoVerdict(SLOW))
    assert turns.judging._in_work == {}
    waits = turns.judging._slow[one.id] + PATIENCE_SECONDS - began
    assert 0 <= waits <= PATIENCE_SECONDS + 1


def test_an_order_that_the_host_disturbed_comes_before_causes(turns):
    """It has no station then, so that one could be had."""
    alone = Turns(jobs=1)
    disturbed = alone.hands_in("student01")
    alone.hands_in("student02", unexplained=True)
    assert alone.next() == ("student01", False)
    assert alone.next() is None
    alone.ends(disturbed)
    assert alone.next() == ("student02", False)
    alone.judging.bell.close()


def test_a_course_that_misses_something_takes_no_verdict_away(turns):
    marked = []
    turns.judging._inbox.mark = lambda number, state, why: marked.append((number, state, why))
    turns.judging._live = SimpleNamespace(end=lambda number: None)

    def missing(name):
        raise CourseError(f"the packages of {name} are not installed")

    for is_unexplained in (True, False):
        one = turns.hands_in("student01", unexplained=is_unexplained)
        turns.judging._step(
            None, SimpleNamespace(blamed=None), one, SimpleNamespace(assignment=missing), in_haste=False
        )
    assert [state for _, state, _ in marked] == [State.JUDGED, State.SET_ASIDE]
    assert turns.judging._in_work == {}


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
