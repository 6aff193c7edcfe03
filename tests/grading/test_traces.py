"""What answers are looked through for, before a question that may be made of them is sent ahead."""

from collections import deque
from decimal import Decimal

import numpy as np
import pytest

from grader.grading.traces import Answered, changed, is_seen_through
from grader.remote.wire import Reference, encode


def answered(value):
    answer = encode(["value", value, "", []], lambda item: Reference("student", 7))
    return Answered((), (answer,), None)


@pytest.mark.parametrize(
    "value",
    [None, True, 3, 0.3, 1j, "a", b"a", np.arange(3.0), np.float32(0.1), [1, (2.5, {"a": np.eye(2)})], object()],
    ids=lambda value: type(value).__name__,
)
def test_numbers_and_arrays_are_seen_in_whatever_holds_them_plainly(value):
    assert is_seen_through(answered(value))
    changed(answered(value))


@pytest.mark.parametrize("value", [{0.3}, deque([0.3]), [{"a": deque([0.3])}], Decimal("0.3")], ids=repr)
def test_in_other_containers_and_numbers_nothing_is_seen(value):
    assert not is_seen_through(answered(value))


def test_a_table_is_not_looked_into():
    pandas = pytest.importorskip("pandas")
    assert not is_seen_through(answered(pandas.DataFrame({"a": [0.3, 0.7]})))
