"""What was foreseen is compared to the byte, without the number that a request travels under."""

import socket

import pytest

from grader.remote.endings import Parted, SomethingLeft, WorkerGone
from grader.remote.foreseen import MOST_BYTES, Foreseen, Heard, names_no_object, without_number
from grader.remote.wire import LENGTH, Reference, WireError, encode
from grader.remote.wired import WiredTalk

NUMBER = 7


@pytest.fixture
def wires():
    ours, theirs = socket.socketpair()
    with ours, theirs:
        talk = WiredTalk(ours, call_seconds=0.2)
        talk._draw = lambda: NUMBER
        yield talk, theirs


def frame(message):
    data = request(NUMBER, *message)
    return LENGTH.pack(len(data)) + data


def request(number, *message):
    return encode([number, *message], lambda item: item)


@pytest.mark.parametrize("number", [0, 1, 127, 128, 255, 256, 65_535, 65_536, (1 << 32) - 1])
def test_the_number_of_a_request_makes_no_difference(number):
    assert (
        without_number(request(number, "call", 1, [2.5]))
        == request(7, "call", 1, [2.5])[:1].replace(b"\x94", b"\x93") + request(7, "call", 1, [2.5])[2:]
    )


def test_answers_are_given_in_their_order_and_to_what_was_foreseen_only():
    asked = [without_number(request(1, "get", name)) for name in "ab"]
    foreseen = Foreseen(tuple(asked), (b"1", b"2"))
    assert foreseen.answer(request(99, "get", "a")) == b"1"
    assert foreseen.answer(request(99, "get", "b")) == b"2"
    assert foreseen.is_over
    assert foreseen.answer(request(99, "get", "b")) is None
    assert not foreseen.is_over


def test_who_has_asked_something_else_has_no_more_answers():
    asked = [without_number(request(1, "get", name)) for name in "ab"]
    foreseen = Foreseen(tuple(asked), (b"1", b"2"))
    assert foreseen.answer(request(1, "get", "b")) is None
    assert foreseen.answer(request(1, "get", "a")) is None


def test_a_request_that_is_too_large_is_not_sent_ahead():
    heard = Heard()
    heard.note(request(1, "get", "a"))
    assert heard.is_whole
    heard.note(request(1, "keep", bytes(MOST_BYTES)))
    assert not heard.is_whole


@pytest.mark.parametrize(
    "reply",
    [
        ["script"],
        ["script", [], False],
        ["script", [1], False],
        ["script", [b"x"]],
        ["script", [b"x"], 0],
        ["value", [b"x"], False],
        ["script", b"x", False],
    ],
)
def test_a_malformed_answer_to_a_script_ends_the_conversation(wires, reply):
    talk, theirs = wires
    theirs.sendall(frame(reply))
    with pytest.raises(WireError):
        talk.answers_to([b"x"])
    with pytest.raises(WireError):
        talk.request("get", "a")


def test_a_worker_that_cannot_begin_anew_says_so_and_goes_on(wires):
    talk, theirs = wires
    theirs.sendall(frame(["left"]))
    with pytest.raises(SomethingLeft):
        talk.answers_to([b"x"], anew=True)
    theirs.sendall(frame(["script", [b"y"], True]))
    assert talk.answers_to([b"x"]) == [b"y"]
    assert talk.has_drawn


def test_a_worker_that_was_not_to_begin_anew_may_not_say_that_it_cannot(wires):
    talk, theirs = wires
    theirs.sendall(frame(["left"]))
    with pytest.raises(WireError):
        talk.answers_to([b"x"])


def test_a_submission_that_used_a_stand_in_otherwise_is_told_of_and_goes_on(wires):
    talk, theirs = wires
    theirs.sendall(frame(["parted"]))
    with pytest.raises(Parted):
        talk.answers_to([b"x"], ahead=b"sealed")
    theirs.sendall(frame(["script", [b"y"], True]))
    assert talk.answers_to([b"x"]) == [b"y"]


@pytest.mark.parametrize("reply", [["parted"], ["callback", 0, "call", None, [], {}, [[], {}]]])
def test_nothing_is_answered_within_a_script(wires, reply):
    talk, theirs = wires
    theirs.sendall(frame(reply))
    with pytest.raises(WireError):
        talk.answers_to([b"x"])


@pytest.mark.parametrize("answer", [b"", b"\xc1", encode(["value", 1, ""], str), encode(["other", 1, "", []], str)])
def test_a_malformed_answer_among_those_foreseen_ends_the_conversation(wires, answer):
    talk, _ = wires
    talk.foreseen = Foreseen((without_number(request(1, "get", "a")),), (answer,))
    with pytest.raises(WireError):
        talk.request("get", "a")


def test_what_was_not_foreseen_is_asked_of_a_worker_that_goes_on(wires):
    talk, theirs = wires
    foreseen = (without_number(request(1, "get", "a")),), (encode(["value", 1, "", []], str),)
    talk.foreseen = told = Foreseen(*foreseen, goes_on=True)
    assert talk.request("get", "a") == 1
    theirs.sendall(frame(["value", 2, "", []]))
    assert talk.request("get", "b") == 2
    assert told.has_parted


def test_where_a_test_parts_from_what_was_foreseen_the_conversation_ends(wires):
    talk, _ = wires
    assert isinstance(talk, WiredTalk)
    talk.foreseen = Foreseen((without_number(request(1, "get", "a")),), (encode(["value", 1, "", []], str),))
    with pytest.raises(WorkerGone):
        talk.request("get", "b")
    with pytest.raises(WorkerGone):
        talk.request("get", "a")


def test_objects_are_told_from_the_module():
    module, box = (Reference("student", number, kind, ()) for number, kind in ((0, "module"), (3, "Box")))
    assert names_no_object(encode(["call", module, "f", [1.5, "a text"], {}], lambda item: item))
    assert not names_no_object(encode(["call", module, "f", [box], {}], lambda item: item))
    assert not names_no_object(encode(["value", box, "", []], lambda item: item))
