"""Whoever asks a worker of known code the same, in the same order, has its answers without it."""

import socket

import pytest

from grader.remote import remembered
from grader.remote.endings import WorkerGone
from grader.remote.line import Line
from grader.remote.remembered import Answers, Asked, LateFrames
from grader.remote.wire import LENGTH, WireError, encode
from grader.remote.wired import WiredTalk
from grader.sandbox.waiting import NO_ACCOUNT


@pytest.fixture
def answers():
    return Answers()


@pytest.fixture
def live(answers):
    """Ask a worker that counts its requests; what it answers is remembered."""
    ours, theirs = socket.socketpair()
    with ours, theirs:
        talk = WiredTalk(ours, call_seconds=1.0)
        talk.asked = Asked(answers)
        numbers = iter(range(7, 1 << 20, 9999))

        def ask(*message, other=0):
            number = next(numbers)
            talk._draw = lambda: number
            data = encode([number + other, "value", list(message), "", []], lambda item: item)
            theirs.sendall(LENGTH.pack(len(data)) + data)
            return talk.travel(*message)

        yield ask


def known(answers, begin=lambda: None):
    asked = Asked(answers)
    talk = WiredTalk(LateFrames(asked, begin), call_seconds=1.0)
    talk.asked = asked
    return talk


def test_the_same_requests_have_the_same_answers_under_any_number(live, answers):
    asked = [("get", "a"), ("get", "b"), ("get", "a")]
    before = [live(*one) for one in asked]
    for _ in range(2):
        talk = known(answers)
        assert [talk.travel(*one) for one in asked] == before
        assert talk.ended is None


def test_who_asks_something_else_has_no_more_answers(live, answers):
    for one in "aab":
        live("get", one)
    talk = known(answers)
    talk.travel("get", "a")
    for one in "bab":
        with pytest.raises(WorkerGone):
            talk.travel("get", one)
    assert isinstance(talk.ended, WorkerGone)


def test_from_where_nothing_is_known_a_worker_is_asked_all_of_it(live, answers):
    for one in "ab":
        live("get", one)
    ours, theirs = socket.socketpair()
    with ours, theirs:
        talk = known(answers, lambda: Line(ours, NO_ACCOUNT, begun=True))
        talk._draw = lambda: 5
        frames = []
        for one in "ac":  # what is asked second is not known
            data = encode([5, "value", ["late", one], "", []], lambda item: item)
            theirs.sendall(LENGTH.pack(len(data)) + data)
            frames.append(encode([5, "get", one], lambda item: item))
        assert talk.travel("get", "a") == ["get", "a"]
        assert talk.travel("get", "c") == ["late", "c"]
        assert theirs.recv(1000) == b"".join(LENGTH.pack(len(one)) + one for one in frames)
    # What came of it is known from then on.
    again = known(answers)
    assert [again.travel("get", one) for one in "ac"] == [["get", "a"], ["late", "c"]]


def test_more_than_is_kept_for_a_worker_has_one_although_it_is_known(live, answers, monkeypatch):
    for one in "ab":
        live("get", one)
    monkeypatch.setattr(remembered, "_MOST_SENT", 100)
    ours, theirs = socket.socketpair()
    with ours, theirs:
        talk = known(answers, lambda: Line(ours, NO_ACCOUNT, begun=True))
        talk._draw = lambda: 5
        assert talk.travel("get", "a") == ["get", "a"]
        monkeypatch.setattr(remembered, "_MOST_SENT", 0)
        for one in "ab":
            data = encode([5, "value", ["late", one], "", []], lambda item: item)
            theirs.sendall(LENGTH.pack(len(data)) + data)
        assert talk.travel("get", "b") == ["late", "b"]


def test_a_worker_that_ends_ends_the_conversation(live, answers):
    live("get", "a")
    ours, theirs = socket.socketpair()
    with ours:
        theirs.close()
        talk = known(answers, lambda: Line(ours, NO_ACCOUNT, begun=True))
        talk.travel("get", "a")
        with pytest.raises(WorkerGone):
            talk.travel("get", "b")
        assert isinstance(talk.ended, WorkerGone)
        assert talk.line.is_own_end


def test_what_was_asked_after_something_else_is_no_answer(live, answers):
    live("set", "a", 1)
    live("get", "a")
    with pytest.raises(WorkerGone):
        known(answers).travel("get", "a")


def test_what_answers_another_request_is_not_remembered(live, answers):
    with pytest.raises(WireError):
        live("get", "a", other=1)
    with pytest.raises(WorkerGone):
        known(answers).travel("get", "a")


def test_the_answers_that_came_first_are_forgotten_first(answers, monkeypatch):
    monkeypatch.setattr(remembered, "_MOST_BYTES", 10)
    for key in (b"1", b"2", b"3"):
        answers.put(key, b"12345")
    assert [answers.get(key) for key in (b"1", b"2", b"3")] == [None, b"12345", b"12345"]
