"""The picture of a curve, for any numbers that may come out."""

import math
import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader.selfcheck.material import Curve
from grader.selfcheck.picture import HEIGHT, WIDTH, picture

LINE = Curve("f", "f(x)", "f", -1.0, 1.0, [-2.0, -1.0, 0.0, 1.0, 2.0])


def heights(path):
    return [float(y) for y in re.findall(r"[ML]?-?[\d.]+ (-?[\d.]+)", path)]


def test_curves_on_each_other_have_no_worst_place():
    drawn = picture(LINE, (-2.0, -1.0, 0.0, 1.0, 2.0))
    assert drawn.worst is None
    assert drawn.expected == drawn.found
    assert drawn.across == ((0.0, "-1"), (WIDTH / 2, "0"), (WIDTH, "1"))
    assert [text for _, text in drawn.upwards] == ["-2", "0", "2"]


def test_the_worst_place_is_where_they_are_furthest_apart():
    assert picture(LINE, (-2.0, -1.0, 0.5, 1.0, 2.25)).worst == (0.0, 0.5, 0.0)


def test_what_is_no_number_leaves_a_gap():
    drawn = picture(LINE, (-2.0, math.nan, 0.0, math.inf, 2.0))
    assert drawn.found.count("M") == 3
    assert math.isnan(drawn.worst[1]) or math.isinf(drawn.worst[1])


@given(st.lists(st.floats(), min_size=5, max_size=5))
def test_the_expected_curve_always_lies_in_the_frame(found):
    drawn = picture(LINE, tuple(found))
    assert all(0 <= y <= HEIGHT for y in heights(drawn.expected))
    assert np.ptp(heights(drawn.expected)) > HEIGHT / 6  # and is never pressed flat
    assert not re.search("[^ML0-9 .-]", drawn.expected + drawn.found)
    assert 2 <= len(drawn.upwards) <= 6


@pytest.mark.parametrize("constant", [0.0, 5.0])
def test_a_constant_curve_can_be_drawn(constant):
    curve = Curve("f", "f(x)", "f", 0.0, 1.0, [constant] * 3)
    assert picture(curve, (constant, constant, constant + 1)).worst == (1.0, constant + 1, constant)
