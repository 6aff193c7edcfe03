"""Hidden tests of the layer of convolution."""

import numpy as np
import pytest

from grader.suite import close

pytestmark = [pytest.mark.exercise("Convolution"), pytest.mark.single_precision]

FILL = "lambda old, new: old.__setitem__(..., new)"


class Case:
    """A batch, filters and biases, and what comes of them. Two images, three channels and four filters, by default."""

    def __init__(self, rng, x=(2, 3, 5, 6), W=(4, 3, 2, 3), stride=1, pad=0):
        self.x, self.W, self.b = rng.normal(size=x), rng.normal(size=W), rng.normal(size=W[0])
        self.options = {"stride": stride, "pad": pad}
        padded = np.pad(self.x, [(0, 0), (0, 0), (pad, pad), (pad, pad)])
        windows = np.lib.stride_tricks.sliding_window_view(padded, W[2:], axis=(2, 3))[:, :, ::stride, ::stride]
        self.out = np.einsum("ncijuv,kcuv->nkij", windows, self.W) + self.b[:, None, None]
        self.dout = rng.normal(size=self.out.shape)
        self.dW = np.einsum("ncijuv,nkij->kcuv", windows, self.dout)
        self.db = self.dout.sum(axis=(0, 2, 3))
        dx = np.zeros_like(padded)
        for i, j in np.ndindex(self.out.shape[2:]):
            place = np.s_[:, :, i * stride : i * stride + W[2], j * stride : j * stride + W[3]]
            dx[place] += np.einsum("nk,kcuv->ncuv", self.dout[:, :, i, j], self.W)
        self.dx = dx[:, :, pad : pad + x[2], pad : pad + x[3]]

    def layer(self, student):
        return student.Convolution(self.W, self.b, **self.options)


def near(expected):
    return close(expected, rtol=1e-6, atol=1e-8)


def test_the_image_of_the_text(student):
    layer = student.Convolution(np.array([[[[1.0, 0.0], [0.0, -1.0]]]]), np.array([10.0]))
    out = layer.forward(np.arange(1.0, 10.0).reshape(1, 1, 3, 3))
    assert out == close(np.full((1, 1, 2, 2), 6.0), rtol=0, atol=1e-8)


def test_the_gradients_of_the_text(student):
    layer = student.Convolution(np.array([[[[1.0, 0.0], [0.0, -1.0]]]]), np.array([10.0]))
    layer.forward(np.arange(1.0, 10.0).reshape(1, 1, 3, 3))
    layer.backward(np.ones((1, 1, 2, 2)))
    assert [layer.dW, layer.db] == close(
        [np.array([[[[12.0, 16.0], [24.0, 28.0]]]]), np.array([4.0])], rtol=0, atol=1e-8
    )


def test_each_filter_makes_one_channel(student, rng):
    case = Case(rng, W=(4, 3, 2, 3))
    assert case.layer(student).forward(case.x) == near(case.out)


def test_a_filter_is_not_turned_round(student, rng):
    case = Case(rng, x=(1, 1, 4, 4), W=(1, 1, 3, 3))
    assert case.layer(student).forward(case.x) == near(case.out)


def test_images_and_filters_do_not_mix(student, rng):
    case = Case(rng, x=(3, 2, 4, 4), W=(3, 2, 2, 2))
    assert case.layer(student).forward(case.x) == near(case.out)


def test_stride_and_padding_on_the_way_forward(student, rng):
    case = Case(rng, x=(2, 3, 5, 7), W=(4, 3, 3, 3), stride=2, pad=2)
    assert case.layer(student).forward(case.x) == near(case.out)


def test_dx_goes_back_through_the_filters(student, rng):
    case = Case(rng)
    layer = case.layer(student)
    layer.forward(case.x)
    assert layer.backward(case.dout) == near(case.dx)


def test_dW_has_the_shape_of_the_filters(student, rng):
    case = Case(rng)
    layer = case.layer(student)
    layer.forward(case.x)
    layer.backward(case.dout)
    assert layer.dW == near(case.dW)


def test_db_sums_over_images_and_places(student, rng):
    case = Case(rng)
    layer = case.layer(student)
    layer.forward(case.x)
    layer.backward(case.dout)
    assert layer.db == near(case.db)


def test_stride_and_padding_on_the_way_back(student, rng):
    case = Case(rng, x=(2, 3, 5, 7), W=(4, 3, 3, 3), stride=2, pad=2)
    layer = case.layer(student)
    layer.forward(case.x)
    assert [layer.backward(case.dout), layer.dW] == near([case.dx, case.dW])


def test_backward_belongs_to_the_latest_forward(student, rng):
    case, other = Case(rng), Case(rng, x=(1, 3, 4, 4))
    layer = case.layer(student)
    layer.forward(other.x)
    layer.backward(other.dout)
    layer.forward(case.x)
    assert [layer.backward(case.dout), layer.dW, layer.db] == near([case.dx, case.dW, case.db])


def test_two_layers_remember_separately(student, rng):
    case, other = Case(rng), Case(rng)
    first, second = case.layer(student), other.layer(student)
    first.forward(case.x)
    second.forward(other.x)
    assert [first.backward(case.dout), first.dW] == near([case.dx, case.dW])


def test_a_change_of_the_filters_in_place_reaches_the_layer(student, rng):
    case = Case(rng)
    kept = student.keep(np.zeros_like(case.W)), student.keep(np.zeros_like(case.b))
    layer = student.Convolution(*kept)
    student.run(FILL, kept[0], case.W)
    student.run(FILL, kept[1], case.b)
    assert [layer.forward(case.x), layer.backward(case.dout)] == near([case.out, case.dx])


def test_nothing_that_is_given_is_changed(student, rng):
    case = Case(rng)
    given = [case.W, case.b, case.x, case.dout]
    W, b, x, dout = kept = [student.keep(one) for one in given]
    layer = student.Convolution(W, b)
    layer.forward(x)
    assert layer.backward(dout) == near(case.dx)
    assert [student.fetch(one) for one in kept] == close(given, rtol=0, atol=0)
