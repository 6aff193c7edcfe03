"""Whatever a worker says is drawn is a figure of plain facts, or a violation of the protocol."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader.remote.figures import Figure, figure_from, image_from
from grader.remote.wire import WireError, decode, encode

AXES = {
    "title": "t", "xlabel": "x", "ylabel": "y", "xlim": [0.0, 1.0], "ylim": [0.0, 1.0], "xscale": "linear",
    "yscale": "linear", "xticklabels": ["a"], "yticklabels": [], "legend": [], "texts": [],
    "lines": [{"label": "", "x": np.zeros(2), "y": np.ones(2), "color": "#000000", "linestyle": "-", "marker": "None"}],
    "bars": [{"label": "b", **dict.fromkeys(("x", "y", "width", "height"), np.zeros(3))}],
    "points": [{"label": "", "x": np.zeros(2), "y": np.ones(2)}], "images": [np.zeros((2, 2))],
}  # fmt: skip
PARTS = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.floats() | st.text(max_size=3)
    | st.sampled_from([np.zeros(2), np.zeros((2, 2)), np.zeros(2, np.float32), np.zeros(2, int), "x" * 501]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(sorted({*AXES, "label", "x", "y", "axes"})), inner),
    max_leaves=8,
)  # fmt: skip


def received(item):
    return decode(encode(item, lambda one: one), lambda reference: reference)


def test_facts_arrive_as_they_are():
    (axes,) = figure_from(received({"title": "", "axes": [AXES]})).axes
    assert (axes.xlim, axes.xticklabels, axes.lines[0].y.tolist()) == ((0.0, 1.0), ("a",), [1.0, 1.0])
    assert axes.bars[0].center.tolist() == [0, 0, 0]


@given(st.sampled_from(sorted(AXES)), PARTS)
def test_another_kind_of_fact_in_its_place_is_a_violation_or_a_fact(name, other):
    try:
        found = figure_from(received({"title": "", "axes": [{**AXES, name: other}]}))
    except WireError:
        return
    assert type(found) is Figure
    assert type(getattr(found.axes[0], name)) in (str, tuple)


@given(PARTS)
def test_anything_else_is_a_violation(other):
    if not isinstance(other, dict):
        with pytest.raises(WireError):
            figure_from(received(other))
    with pytest.raises(WireError):
        image_from(received(other))


@pytest.mark.parametrize("shape", [(0, 3, 4), (481, 2, 4), (2, 641, 4), (2, 2, 3), (16,)])
def test_a_picture_has_the_size_that_was_asked_for(shape):
    with pytest.raises(WireError):
        image_from(np.zeros(shape, np.uint8))
    assert image_from(np.zeros((480, 640, 4), np.uint8)).shape == (480, 640, 4)
