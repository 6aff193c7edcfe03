"""What a submission says to its stand-ins goes ahead to others, but where it could be guessed."""

import math

import numpy as np
import pytest

from grader.remote import overheard as room
from grader.remote.overheard import Overheard
from grader.remote.wire import NOTHING_SAID, Reference, encode, having_said, mark_of, opened

X = np.array([0.1, 0.7, math.pi])
SMALL = np.array([1.0, 0.0, 2.0])
PICTURES = np.arange(128).reshape(2, 64) % 17 / 16
OBJECT = Reference("student", 3, "Affine")


def frame(*message, number=5):
    return encode([number, *message], lambda item: item)


def use(*args, held=((), {})):
    return "callback", 0, "call", "forward", list(args), {}, [list(held[0]), held[1]]


def digest(*messages):
    said = NOTHING_SAID
    for message in messages:
        said = having_said(said, encode(list(message), lambda item: item))
    return said


def heard(said, answer, asked=b"", **more):
    found = Overheard()
    found.asked(asked)
    found.said(frame(*said))
    found.answered(frame(*answer))
    found.ended(frame("value", 1, "", [], **more))
    return found


def test_what_was_answered_is_found_by_what_was_said_under_any_number():
    one = heard(use(X), ("result", X * 2, []))
    (mark,) = one.sealed()
    said = digest(use(X))
    assert mark == mark_of(said)
    assert opened(said, one.sealed()[mark]) == [frame("result", X * 2, [], number=0)]
    assert one.is_sent


def test_each_answer_belongs_to_all_that_was_said_before():
    found = Overheard()
    for number in (1, 2):
        found.said(frame(*use(X * number)))
        found.answered(frame("sync", [X]))
        found.answered(frame("result", None, []))
    assert list(found.sealed()) == [mark_of(digest(use(X))), mark_of(digest(use(X), use(X * 2)))]


@pytest.mark.parametrize("args", [(X,), (0.1,), (SMALL, X), ({"w": X},), ([1, [0.3]],), (1j * X,), (PICTURES,)])
def test_numbers_of_many_digits_can_be_said(args):
    assert heard(use(*args), ("result", 1.0, [])).is_sent


@pytest.mark.parametrize(
    "args", [(1,), (SMALL,), (0.5, 2), (True,), ("softmax",), (np.arange(9),), ({"a": 3},), (np.eye(9),)]
)
def test_what_somebody_could_try_is_not_answered_ahead(args):
    assert not heard(use(*args), ("result", 1.0, [])).is_sent
    assert heard(use(*args), ("result", OBJECT, [None])).is_sent  # of an object alone nothing is known


def test_what_a_test_has_asked_with_tells_nothing():
    assert heard(use(SMALL, 2.0), ("result", 1.0, []), asked=frame("call", "f", [SMALL, 2.0])).is_sent
    assert heard(use(OBJECT), ("result", 1.0, [])).is_sent


@pytest.mark.parametrize(
    "answer", [("failed", "ValueError", "3 rows"), ("call", OBJECT, "f", [2.0], {}), ("sync", [X])]
)
def test_whatever_tells_something_is_an_answer(answer):
    assert not heard(use(3), answer).is_sent


def test_what_the_submissions_own_code_comes_to_counts_as_said():
    for value, is_sent in ((0.1, True), (1.0, False)):
        found = Overheard()
        found.said(frame(*use(X)))
        found.answered(frame("call", OBJECT, None, [X], {}))
        found.said(frame("value", value, "", []))
        found.answered(frame("result", X, []))
        assert found.is_sent is is_sent


def test_a_test_that_is_given_a_stand_in_is_not_asked_ahead():
    found = heard(use(X), ("result", Reference("trusted", 1, "Affine"), []))
    assert found.is_sent
    found.ended(frame("value", Reference("trusted", 1, "Affine"), "", []))
    assert not found.is_sent


def test_no_more_goes_ahead_than_fits_a_message(monkeypatch):
    monkeypatch.setattr(room, "MOST_BYTES", 1000)
    found = heard(use(X), ("result", np.ones(200), []))
    found.sealed()
    assert not found.is_sent
