"""What a test passed is afterwards as the student's code left it, and stays of its type."""

from collections import deque

import numpy as np
import pytest

from grader.suite.putback import put_back


@pytest.mark.parametrize(
    ("held", "now"),
    [
        ([3, 1], range(10**6)), ([3, 1], np.zeros((10**6, 0))), ([3, 1], "31"), ([3, 1], {3: 1}), ({3, 1}, range(10**6)),
        (deque([3]), range(10**6)), ({3: 1}, [3, 1]), (([3], 1), [[3], 1]), ([[3], 1], [range(10**6), 1]),
    ],
)  # fmt: skip
def test_what_was_passed_stays_of_its_type(held, now):
    before = repr(held)
    if isinstance(now, list) and isinstance(held, list):
        put_back(held, now, lambda value: value)
        assert held == now
        assert type(held[0]) is range
    else:
        with pytest.raises(TypeError, match="passed"):
            put_back(held, now, lambda value: value)
        assert repr(held) == before
