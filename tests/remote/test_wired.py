"""The trusted end of the wire against a peer that does not play along."""

import socket
import struct
import threading
import time

import msgpack
import numpy as np
import pytest

from grader.remote.endings import LoadStopped, NeverBegan, WorkerGone, WorkerStarved, WorkerTimeout
from grader.remote.foreseen import Foreseen
from grader.remote.loaded import Program
from grader.remote.proxy import Remote
from grader.remote.raised import StudentError
from grader.remote.wire import LENGTH, MAX_FRAME, Purse, Reference, WireError, encode
from grader.remote.wired import WiredTalk
from grader.sandbox.orders import BEGUN, FAILED
from grader.sandbox.waiting import Account, Allowance

NUMBER = 7


def frame(message, number=NUMBER):
    if isinstance(message, list):
        message = [number, *message]
    data = encode(message, lambda item: item)
    return LENGTH.pack(len(data)) + data


VALUE = frame(["value", 5, "", []])


@pytest.fixture
def wires():
    ours, theirs = socket.socketpair()
    with ours, theirs:
        talk = WiredTalk(ours, call_seconds=0.2)
        talk._draw = lambda: NUMBER
        yield talk, theirs


def ask(talk, theirs, answer):
    """Ask for a value while ``answer`` is what arrives after the question."""
    send = talk.line.send

    def send_and_answer(data):
        send(data)
        theirs.sendall(answer)

    talk.line.send = send_and_answer
    return talk.request("get", Reference("student", 0), "x")


def test_an_honest_answer_arrives(wires):
    assert ask(*wires, VALUE) == 5


def test_an_error_of_the_students_arrives_as_the_one_class(wires):
    with pytest.raises(StudentError) as caught:
        ask(
            *wires, frame(["error", {"kinds": ["KeyError", "Exception"], "message": "k", "cell": 1, "line": 2}, "", []])
        )
    assert (caught.value.kinds, caught.value.at_line) == (("KeyError", "Exception"), 2)


def test_an_answer_before_the_question_ends_the_conversation(wires):
    talk, theirs = wires
    theirs.sendall(frame(["value", 5, "", []], number=8))
    with pytest.raises(WireError, match="nobody asked"):
        talk.request("get", Reference("student", 0), "x")
    with pytest.raises(WireError):
        talk.request("get", Reference("student", 0), "x")


def test_a_second_answer_ends_the_conversation(wires):
    assert ask(*wires, VALUE + VALUE) == 5
    wires[0]._draw = lambda: NUMBER + 1
    with pytest.raises(WireError, match="nobody asked"):
        wires[0].request("get", Reference("student", 0), "x")


@pytest.mark.parametrize("answer", [b"", b"\x00", b"\x00\x00\x00\x05", b"\x00\x00\x00\x05\x94"], ids=repr)
def test_silence_and_half_a_frame_end_at_the_deadline(wires, answer):
    began = time.monotonic()
    with pytest.raises(WorkerTimeout):
        ask(*wires, answer)
    assert 0.1 < time.monotonic() - began < 2


def test_a_length_beyond_any_honest_one_is_refused_before_it_is_read(wires):
    with pytest.raises(WireError, match="longer"):
        ask(*wires, struct.pack(">I", MAX_FRAME + 1))


def test_a_worker_that_ends_is_told_apart_from_one_that_is_silent(wires):
    talk, theirs = wires
    theirs.close()
    with pytest.raises(WorkerGone):
        talk.request("get", Reference("student", 0), "x")


@pytest.mark.parametrize(
    "message",
    [
        [], ["value"], ["value", 5], ["value", 5, 5, []], ["value", 5, "", ["x"]], ["value", 5, "", [[1, 2]]],
        ["error", 5, "", []], ["error", {}, "", []], ["error", {"kinds": "x", "message": ""}, "", []],
        ["error", {"kinds": [1], "message": ""}, "", []], ["error", {"kinds": [], "message": 5}, "", []],
        ["error", {"kinds": [], "message": "", "cell": "1", "line": 1}, "", []],
        ["error", {"kinds": [], "message": "", "cell": -1, "line": 1}, "", []],
        ["error", {"kinds": [], "message": "", "cell": 1 << 100, "line": 1}, "", []],
        ["loaded", {}, ""], ["progress", 1], [5], ["callback"], ["callback", 0, "call", None, [], {}, [[], {}]],
        ["callback", "x", "call", None, [], {}, [[], {}]], ["callback", 0, "call", None, {}, [], []], ["value", 5, "", [], 1], {"value": 5}, "value", 5,
    ],
    ids=repr,
)  # fmt: skip
def test_malformed_messages_end_the_conversation(wires, message):
    with pytest.raises(WireError):
        ask(*wires, frame(message))
    assert isinstance(wires[0].ended, WireError)


def test_a_reference_never_lent_ends_the_conversation(wires):
    with pytest.raises(WireError, match="never lent"):
        ask(*wires, frame(["value", Reference("trusted", 3), "", []]))


def test_a_student_reference_is_only_ever_a_remote(wires):
    found = ask(*wires, frame(["value", Reference("student", 10**12, "x" * 500, ("m",)), "", []]))
    assert isinstance(found, Remote)
    assert len(found._words) < 200


def test_callbacks_without_end_are_cut_at_the_deadline(wires):
    talk, theirs = wires
    talk.encode([lambda: None])
    talk.line.send = lambda data: theirs.sendall(frame(["callback", 0, "call", None, [], {}, [[], {}]]))
    began = time.monotonic()
    with pytest.raises(WorkerTimeout):
        talk.request("get", Reference("student", 0), "x")
    assert time.monotonic() - began < 2


def test_a_slow_drip_is_cut_at_the_deadline(wires):
    talk, theirs = wires
    stop = threading.Event()

    def drip():
        while not stop.wait(0.02):
            theirs.sendall(b"\0")

    thread = threading.Thread(target=drip)
    thread.start()
    began = time.monotonic()
    try:
        theirs.sendall(b"\0\x0f\xff\xff")
        with pytest.raises(WorkerTimeout):
            talk.request("get", Reference("student", 0), "x")
    finally:
        stop.set()
        thread.join()
    assert time.monotonic() - began < 1


def test_a_peer_that_never_reads_is_cut_at_the_deadline(wires):
    with pytest.raises(WorkerTimeout):
        wires[0].request("keep", b"x" * 900_000, "more", b"y" * 900_000)


PROGRAM = Program(b"", ((1, 1), (1, 2), (2, 1)), ())


NOTHING = {"failures": [], "names": [], "lent": [], "borrowed": []}


def finish(wires, data, seconds=0.2):
    talk, theirs = wires
    talk.start_load(PROGRAM, set(), 0, 1.0)
    theirs.sendall(data)
    return talk.finish_load(seconds, 0.6, len(PROGRAM.places))


def test_a_load_report_tells_failures_and_names(wires):
    failure = {"kinds": ["NameError"], "message": "m", "cell": 1, "line": 4, "lost": ["x", "*"]}
    report = {"failures": [failure], "names": ["f"], "lent": ["softmax"], "borrowed": ["Affine"]}
    loaded = finish(wires, frame(["progress", 1]) + frame(["loaded", report, "out"]))
    assert (loaded.names, loaded.lent, loaded.borrowed) == ({"f"}, {"softmax"}, {"Affine"})
    assert loaded.printed == "out"
    assert [(error.kinds, *rest) for error, *rest in loaded.failures] == [(("NameError",), (1, 4), ("x", "*"))]


def test_the_statement_that_does_not_end_is_known(wires):
    with pytest.raises(LoadStopped) as caught:
        finish(wires, frame(["progress", 0]) + frame(["progress", 2]))
    assert caught.value.piece == 2
    assert isinstance(caught.value.cause, WorkerTimeout)


@pytest.mark.parametrize("numbers", [[2, 1], [0, 0], [3], [-1]], ids=repr)
def test_progress_that_repeats_or_invents_statements_is_refused(wires, numbers):
    with pytest.raises(WireError, match="out of order"):
        finish(wires, b"".join(frame(["progress", number]) for number in numbers))


@pytest.mark.parametrize(
    "report",
    [
        ["loaded"], ["loaded", {}, ""], ["loaded", {**NOTHING, "names": [5]}, ""], ["progress"], ["progress", "1"],
        ["loaded", {**NOTHING, "failures": [{}]}, ""], ["loaded", NOTHING, 5],
        ["loaded", {**NOTHING, "failures": [{"kinds": [], "message": ""}]}, ""],
        ["loaded", {**NOTHING, "lent": [5]}, ""], ["loaded", {**NOTHING, "borrowed": "Affine"}, ""],
        ["loaded", {"failures": [], "names": []}, ""],
    ],
    ids=repr,
)  # fmt: skip
def test_malformed_load_reports_are_refused(wires, report):
    with pytest.raises(WireError):
        finish(wires, frame(report))


@pytest.mark.parametrize(
    "reply",
    [
        ["compiled"], ["compiled", b"", [], [], [], False], ["compiled", ["text"], [], [], [], False], ["compiled", [b""], [1, 1], [], [], False],
        ["compiled", [b""], ["1", 2, 0], [], [], False], ["compiled", [b""], [], [[1, 2, "x"]], [], False],
        ["compiled", [b""], [1, 1 << 40, 0], [], [], False], ["compiled", [b""], [1, -1, 0], [], [], False], ["compiled", [b""], [], [[-1, 1, "x", "y"]], [], False],
        ["other", [b""], [], [], [], False], ["compiled", [b""], 5, [], [], False], ["compiled", [b""], [], []],
        ["compiled", [b""], [], [], []], ["compiled", [b""], [], [], [], 1],
        ["compiled", [b""], [], [], 5, False], ["compiled", [b""], [], [], [["f", 2, 1, 1]], False], ["compiled", [b""], [], [], [["f", 2, 1, 1, -1]], False],
        ["compiled", [b""], [], [], [["f g", 2, 1, 1, 1]], False], ["compiled", [b""], [], [], [["f" * 101, 2, 1, 1, 1]], False],
        ["compiled", [b""], [], [], [["f", 2, 1, 1, 1]] * 501, False],
    ],
    ids=repr,
)  # fmt: skip
def test_malformed_programs_are_refused(wires, reply):
    talk, theirs = wires
    theirs.sendall(frame(reply))
    with pytest.raises(WireError):
        talk.compile([(1, "x")], 1.0)


def test_the_code_of_a_program_is_never_looked_into(wires):
    talk, theirs = wires
    theirs.sendall(
        frame(["compiled", [b"cos\n", b"system\n"], [1, 1, 2], [[1, 2, "SyntaxError", "m"]], [["f", 2, 1, 1, 3]], True])
    )
    program = talk.compile([(1, "x")], 1.0)
    assert program.code == b"cos\nsystem\n"
    assert program.flaws == ((1, 2, "SyntaxError", "m"),)
    assert program.definitions == (("f", 2, 1, 1, 3),)
    assert program.is_seen


def test_a_frame_of_msgpack_that_is_no_message_is_refused(wires):
    data = msgpack.packb({"a": 1})
    with pytest.raises(WireError):
        ask(*wires, LENGTH.pack(len(data)) + data)


def test_a_flood_of_flaws_is_cut(wires):
    talk, theirs = wires
    flaws = [[1, 1, "K" * 1000, "m" * 5000] for _ in range(200)]
    thread = threading.Thread(target=theirs.sendall, args=(frame(["compiled", [b""], [], flaws, [], False]),))
    thread.start()
    program = talk.compile([(1, "x")], 1.0)
    thread.join()
    assert len(program.flaws) == 50
    assert max(len(kind) + len(message) for _, _, kind, message in program.flaws) <= 580


def test_a_worker_that_had_no_processor_is_given_the_time_back(wires):
    _, theirs = wires
    waited = []

    def answers_when_asked_again():
        waited.append(0.0)
        if len(waited) == 2:
            theirs.sendall(VALUE)
        return 10.0 * (len(waited) - 1)

    talk = WiredTalk(wires[0].line._socket, 0.02, Account(answers_when_asked_again))
    talk._draw = lambda: NUMBER
    assert talk.request("get", Reference("student", 0), "x") == 5


def test_a_worker_that_never_has_a_processor_is_not_waited_for_forever(wires):
    waited = iter(range(10**6))
    talk = WiredTalk(wires[0].line._socket, 0.02, Account(lambda: float(next(waited))))
    began = time.monotonic()
    with pytest.raises(WorkerStarved):
        talk.request("get", Reference("student", 0), "x")
    assert time.monotonic() - began > 0.08


def test_a_worker_that_keeps_itself_waiting_with_threads_of_its_own_has_had_its_time(wires):
    waited, worked = iter(range(10**6)), iter(range(10**6))
    account = Account(lambda: float(next(waited)), lambda: float(next(worked)))
    talk = WiredTalk(wires[0].line._socket, 0.02, account)
    with pytest.raises(WorkerTimeout) as caught:
        talk.request("get", Reference("student", 0), "x")
    assert caught.type is WorkerTimeout


@pytest.fixture
def beginning(wires):
    """A conversation with a worker of which nobody knows yet whether it was set up."""
    return WiredTalk(wires[0].line._socket, 0.05, begun=False)


def test_a_worker_that_has_begun_is_talked_to(wires, beginning):
    beginning._draw = lambda: NUMBER
    wires[1].sendall(BEGUN + VALUE)
    assert beginning.request("get", Reference("student", 0), "x") == 5


@pytest.mark.parametrize("said", [b"", FAILED, FAILED + b"setrlimit: Operation not permitted"])
def test_a_worker_that_ends_before_it_began_says_why(wires, beginning, said):
    wires[1].sendall(said)
    wires[1].close()
    with pytest.raises(NeverBegan) as caught:
        beginning.request("get", Reference("student", 0), "x")
    assert str(caught.value) == said[1:].decode()


def test_a_worker_that_is_not_set_up_in_time_never_began(beginning):
    with pytest.raises(NeverBegan, match="in time"):
        beginning.request("get", Reference("student", 0), "x")


def test_a_worker_that_began_and_ended_is_gone_even_if_nobody_read_that_it_began(wires, beginning):
    wires[1].sendall(BEGUN)
    wires[1].close()
    with pytest.raises(WorkerGone) as caught:
        beginning.request("keep", "x" * 10**6)
    assert caught.type is WorkerGone


def test_what_all_messages_of_a_request_carry_is_bounded(wires, monkeypatch):
    talk, theirs = wires
    monkeypatch.setattr("grader.remote.line.MAX_EXCHANGED", 3000)
    kept = []
    talk.lending.refer(kept.append)
    callback = frame(["callback", 0, "call", None, [b"x" * 900], {}, [[], {}]])
    with pytest.raises(WireError, match="messages of one request"):
        ask(talk, theirs, callback * 9)
    assert len(kept) == 3


def test_a_request_ends_with_the_time_of_the_exercise(wires):
    talk, theirs = wires
    talk.call_seconds = 60.0
    talk.until = Allowance(0.05)
    began = time.monotonic()
    with pytest.raises((WorkerTimeout, WorkerStarved)):
        ask(talk, theirs, b"")
    assert time.monotonic() - began < 10
    assert talk.ended is not None


def test_no_request_begins_when_the_time_of_the_exercise_is_over(wires):
    talk, theirs = wires
    talk.until = Allowance(0.0)
    with pytest.raises((WorkerTimeout, WorkerStarved)):
        ask(talk, theirs, VALUE)


def test_answers_that_cost_more_than_a_submission_may_end_the_conversation(wires):
    talk, theirs = wires
    talk.purse = Purse(1000)
    dear = frame(["value", [(number,) for number in range(50)], "", []])
    for _ in range(2):
        assert len(ask(talk, theirs, dear)) == 50
    with pytest.raises(WireError, match="more objects than are read"):
        ask(talk, theirs, dear)
    with pytest.raises(WireError):
        talk.request("get", Reference("student", 0), "x")


@pytest.mark.parametrize(
    "answer", [np.zeros(1 << 18), [np.zeros(1 << 17), "x", np.zeros(1 << 17)], {"a": ["x" * (1 << 20)] * 2}], ids=["array", "list", "texts"]
)  # fmt: skip
def test_a_test_may_ask_for_as_much_as_it_likes_and_hold_no_more_than_there_is(wires, monkeypatch, answer):
    """A loop that keeps what each call gives would else fill the memory of this process, a frame at a time."""
    monkeypatch.setattr("grader.remote.holding.MAX_HELD", 5 << 20)
    talk, theirs = wires
    send, sent = talk.line.send, frame(["value", answer, "", []])
    talk.call_seconds = 20

    def send_and_answer(data):
        send(data)
        threading.Thread(target=theirs.sendall, args=(sent,)).start()

    talk.line.send = send_and_answer
    for _ in range(5):
        talk.request("get", Reference("student", 0), "x")
    kept = [talk.request("get", Reference("student", 0), "x") for _ in range(2)]
    with pytest.raises(WireError, match="a test holds"):
        talk.request("get", Reference("student", 0), "x")
    assert len(kept) == 2
    with pytest.raises(WireError):
        talk.request("get", Reference("student", 0), "x")


def squared(x):
    return x**2


def lent_ahead(talk, made):
    """Lend a function where requests are foreseen, and the other end answers so when it is to make it."""
    call = encode(["call", Reference("student", 0), "f", [Reference("student", 3, "f")], {}], lambda item: item)
    whole = encode(["function", b"code"], lambda item: item)
    answers = [encode([*one, "", []], lambda item: item) for one in (["value", made], ["value", 5])]
    talk.foreseen = Foreseen((whole, call), tuple(answers))
    talk.described = lambda item: [b"code"] if item is squared else None
    return talk.request("call", Reference("student", 0), "f", [squared], {})


def test_a_function_that_is_sent_whole_is_named_by_what_was_made_of_it(wires):
    assert lent_ahead(wires[0], Reference("student", 3, "f")) == 5
    assert wires[0].foreseen.is_over


@pytest.mark.parametrize("made", [None, 3, [Reference("student", 3, "f")], Reference("student", 4, "f")], ids=repr)
def test_what_is_not_made_where_a_function_was_sent_ends_it(wires, made):
    with pytest.raises((WireError, WorkerGone)):
        lent_ahead(wires[0], made)
    assert not wires[0].foreseen.is_over
