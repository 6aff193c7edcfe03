"""Hidden tests of max pooling. No two numbers of an image are equal, so that every window has one maximum."""

import numpy as np
import pytest

from grader.suite import close

pytestmark = [pytest.mark.exercise("Pooling"), pytest.mark.single_precision]


class Case:
    """A batch, and what comes of it. Two images of three channels, by default."""

    def __init__(self, rng, shape=(2, 3, 4, 6), window=(2, 2), stride=2, below=0.0):
        self.window, self.stride = window, stride
        self.x = rng.permutation(int(np.prod(shape))).reshape(shape) / 7.0 - below
        N, C, H, W = shape
        self.out = np.empty((N, C, (H - window[0]) // stride + 1, (W - window[1]) // stride + 1))
        self.dout = rng.normal(size=self.out.shape)
        self.dx = np.zeros(shape)
        for n, c, i, j in np.ndindex(self.out.shape):
            part = self.x[n, c, i * stride : i * stride + window[0], j * stride : j * stride + window[1]]
            u, v = np.unravel_index(part.argmax(), window)
            self.out[n, c, i, j] = part[u, v]
            self.dx[n, c, i * stride + u, j * stride + v] += self.dout[n, c, i, j]

    def layer(self, student):
        return student.Pooling(*self.window, stride=self.stride)


def near(expected):
    return close(expected, rtol=1e-6, atol=1e-8)


def test_the_image_of_the_text(student):
    layer = student.Pooling(2, 2, stride=2)
    out = layer.forward(np.array([[[[1.0, 5.0, 2.0, 0.0], [3.0, 4.0, 8.0, 6.0]]]]))
    dx = layer.backward(np.array([[[[10.0, 20.0]]]]))
    expected = [np.array([[[[5.0, 8.0]]]]), np.array([[[[0.0, 10.0, 0.0, 0.0], [0.0, 0.0, 20.0, 0.0]]]])]
    assert [out, dx] == close(expected, rtol=0, atol=1e-8)


def test_each_window_keeps_its_largest_value(student, rng):
    case = Case(rng, shape=(1, 1, 6, 4))
    assert case.layer(student).forward(case.x) == near(case.out)


def test_channels_and_images_are_pooled_by_themselves(student, rng):
    case = Case(rng, shape=(2, 3, 4, 6))
    assert case.layer(student).forward(case.x) == near(case.out)


def test_as_many_images_as_channels(student, rng):
    case = Case(rng, shape=(2, 2, 4, 4))
    assert case.layer(student).forward(case.x) == near(case.out)


def test_negative_numbers_have_a_maximum_too(student, rng):
    case = Case(rng, below=100.0)
    assert case.layer(student).forward(case.x) == near(case.out)


def test_a_window_need_not_be_square(student, rng):
    case = Case(rng, shape=(2, 3, 6, 6), window=(2, 4))
    assert case.layer(student).forward(case.x) == near(case.out)


def test_windows_may_overlap(student, rng):
    case = Case(rng, shape=(2, 2, 5, 5), window=(3, 3), stride=1)
    assert case.layer(student).forward(case.x) == near(case.out)


@pytest.mark.weight(2)
def test_a_gradient_goes_to_the_maximum_alone(student, rng):
    case = Case(rng)
    layer = case.layer(student)
    layer.forward(case.x)
    assert layer.backward(case.dout) == near(case.dx)


def test_gradients_of_windows_that_overlap_add_up(student, rng):
    case = Case(rng, shape=(2, 2, 5, 5), window=(3, 3), stride=1)
    layer = case.layer(student)
    layer.forward(case.x)
    assert layer.backward(case.dout) == near(case.dx)


def test_the_way_back_of_windows_that_are_not_square(student, rng):
    case = Case(rng, shape=(2, 3, 6, 6), window=(2, 4))
    layer = case.layer(student)
    layer.forward(case.x)
    assert layer.backward(case.dout) == near(case.dx)


def test_backward_belongs_to_the_latest_forward(student, rng):
    case, other = Case(rng), Case(rng, shape=(1, 3, 2, 4))
    layer = case.layer(student)
    layer.forward(other.x)
    layer.backward(other.dout)
    layer.forward(case.x)
    assert layer.backward(case.dout) == near(case.dx)


def test_two_layers_remember_separately(student, rng):
    case, other = Case(rng), Case(rng)
    first, second = case.layer(student), other.layer(student)
    first.forward(case.x)
    second.forward(other.x)
    assert first.backward(case.dout) == near(case.dx)


def test_nothing_that_is_given_is_changed(student, rng):
    case = Case(rng)
    x, dout = student.keep(case.x), student.keep(case.dout)
    layer = case.layer(student)
    assert [layer.forward(x), layer.backward(dout)] == near([case.out, case.dx])
    assert [student.fetch(x), student.fetch(dout)] == close([case.x, case.dout], rtol=0, atol=0)
