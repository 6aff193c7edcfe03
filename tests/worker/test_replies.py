"""A reply that many requests have is written once, and as any other is."""

import numpy as np
import pytest

from grader.remote import wire
from grader.worker.main import _short


class Number(int):
    """What prints as a number and is none of Python's own."""


def test_a_small_number_is_written_as_it_would_be_each_time():
    for value in (0, 1, True, False, -3, 99) * 2:
        assert _short(["value", value, "", []]) == wire.encode(["value", value, "", []], str)


@pytest.mark.parametrize(
    "reply",
    [
        *(["value", one, "", []] for one in (100, 1 << 70, 1.0, -0.0, None, "1", np.int64(1), Number(1), [1])),
        ["value", 1, "printed", []],
        ["value", 1, "", [["UserWarning", "said"]]],
        ["error", 1, "", []],
        ["refuse", 1],
    ],
    ids=repr,
)
def test_nothing_else_is(reply):
    assert _short(reply) is None
