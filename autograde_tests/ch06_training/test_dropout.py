"""Hidden tests of dropout. No input is near 0, so a 0 in the output is an element that was erased.

Shares are those of 2,400 elements or more, with an error of 0.0102 at most; five times that is allowed and more.
"""

import numpy as np
import pytest

from grader.suite import close

pytestmark = pytest.mark.exercise("Dropout")


def draw(rng, *shape):
    return rng.choice([-1.0, 1.0], size=shape) * rng.uniform(0.5, 2, size=shape)


def left(out):
    """Return where something was left."""
    return np.asarray(out) != 0


@pytest.mark.parametrize("ratio", [0.2, 0.7], ids=["few", "many"])
def test_the_ratio_is_the_share_that_is_erased(student, rng, ratio):
    out = student.Dropout(ratio).forward(draw(rng, 60, 40))
    assert float(np.mean(~left(out))) == close(ratio, rtol=0, atol=0.06)


def test_half_is_erased_unless_a_ratio_is_given(student, rng):
    out = student.Dropout().forward(draw(rng, 60, 40))
    assert float(np.mean(~left(out))) == close(0.5, rtol=0, atol=0.06)


def test_what_is_left_passes_as_it_is(student, rng):
    x = draw(rng, 60, 40)
    out = student.Dropout(0.4).forward(x)
    assert out == close(np.where(left(out), x, 0.0))
    assert bool(0.4 < np.mean(left(out)) < 0.8) == close(True)


def test_elements_are_erased_by_themselves(student, rng):
    kept = left(student.Dropout(0.5).forward(draw(rng, 60, 40)))
    # Whole rows or columns of one fate have shares of 0 and 1; of 40 and more elements, half is left, give or take.
    shares = np.concatenate([kept.mean(axis=0), kept.mean(axis=1)])
    assert [float(shares.min() > 0.05), float(shares.max() < 0.95)] == close([1.0, 1.0])


def test_every_forward_erases_others(student, rng):
    x = draw(rng, 60, 40)
    layer = student.Dropout(0.5)
    first, second = left(layer.forward(x)), left(layer.forward(x))
    assert float(np.mean(first != second)) == close(0.5, rtol=0, atol=0.06)


def test_backward_stops_where_forward_did(student, rng):
    x, dout = draw(rng, 20, 30), draw(rng, 20, 30)
    layer = student.Dropout(0.4)
    out = layer.forward(x)
    dx = layer.backward(dout)
    assert dx == close(np.where(left(out), dout, 0.0))
    assert bool(0.3 < np.mean(left(out)) < 0.9) == close(True)


def test_backward_belongs_to_the_latest_forward(student, rng):
    dout = draw(rng, 20, 30)
    layer = student.Dropout(0.5)
    layer.forward(draw(rng, 10, 30))
    out = layer.forward(draw(rng, 20, 30))
    assert layer.backward(dout) == close(np.where(left(out), dout, 0.0))


def test_at_test_time_everything_is_scaled(student, rng):
    x = draw(rng, 5, 6)
    found = [student.Dropout(ratio).forward(x, train_flg=False) for ratio in (0.25, 0.6)]
    assert found == close([0.75 * x, 0.4 * x])


def test_two_layers_remember_separately(student, rng):
    x, dout = draw(rng, 20, 30), draw(rng, 20, 30)
    first, second = student.Dropout(0.5), student.Dropout(0.5)
    out = first.forward(x)
    second.forward(x)
    assert first.backward(dout) == close(np.where(left(out), dout, 0.0))


@pytest.mark.parametrize("shape", [(50,), (6, 3, 4, 5)], ids=["one", "four"])
def test_any_shape_keeps_its_shape(student, rng, shape):
    x, dout = draw(rng, *shape), draw(rng, *shape)
    layer = student.Dropout(0.5)
    out = layer.forward(x)
    assert [out, layer.backward(dout)] == close([np.where(left(out), one, 0.0) for one in (x, dout)])


def test_forward_leaves_x_alone(student, rng):
    x = draw(rng, 20, 30)
    kept = student.keep(x)
    layer = student.Dropout(0.5)
    out = layer.forward(kept)
    assert out == close(np.where(left(out), x, 0.0))
    assert layer.forward(kept, train_flg=False) == close(0.5 * x)
    assert student.fetch(kept) == close(x, rtol=0, atol=0)
