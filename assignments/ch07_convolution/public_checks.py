"""Public checks of chapter 7: run `grader check` in this folder."""

import numpy as np
import pytest

from grader.suite import close

# The image of the text.
IMAGE = np.arange(1.0, 10.0).reshape(1, 1, 3, 3)
FILTER, BIAS = np.array([[[[1.0, 0.0], [0.0, -1.0]]]]), np.array([10.0])
FILL = "lambda net, value: [array.__setitem__(..., value) for array in net.params.values()]"


@pytest.mark.exercise("conv_output_size")
def test_two_sizes_of_the_text(student):
    found = [student.conv_output_size(28, 5, stride=1, pad=2), student.conv_output_size(7, 3, stride=2)]
    assert found == close([28.0, 3.0])


@pytest.mark.exercise("im2col")
def test_four_places_of_the_text(student):
    expected = np.array([[1.0, 2.0, 4.0, 5.0], [2.0, 3.0, 5.0, 6.0], [4.0, 5.0, 7.0, 8.0], [5.0, 6.0, 8.0, 9.0]])
    assert student.im2col(IMAGE, 2, 2) == close(expected)


@pytest.mark.exercise("im2col")
def test_shapes_of_two_images_with_three_channels(student):
    assert list(student.im2col(np.zeros((2, 3, 7, 7)), 5, 5, stride=1, pad=0).shape) == close([18, 75])
    assert list(student.im2col(np.zeros((2, 3, 7, 7)), 3, 3, stride=2, pad=1).shape) == close([32, 27])


@pytest.mark.exercise("col2im")
def test_counts_of_the_text(student):
    expected = np.array([[[[1.0, 2.0, 1.0], [2.0, 4.0, 2.0], [1.0, 2.0, 1.0]]]])
    assert student.col2im(np.ones((4, 4)), (1, 1, 3, 3), 2, 2) == close(expected)


@pytest.mark.exercise("Convolution")
def test_a_filter_on_the_image_of_the_text(student):
    assert student.Convolution(FILTER, BIAS).forward(IMAGE) == close(np.full((1, 1, 2, 2), 6.0))


@pytest.mark.exercise("Convolution")
def test_gradients_of_the_filter_of_the_text(student):
    layer = student.Convolution(FILTER, BIAS)
    layer.forward(IMAGE)
    dx = layer.backward(np.ones((1, 1, 2, 2)))
    expected = [
        np.array([[[[1.0, 1.0, 0.0], [1.0, 0.0, -1.0], [0.0, -1.0, -1.0]]]]),
        np.array([[[[12.0, 16.0], [24.0, 28.0]]]]),
        np.array([4.0]),
    ]
    assert [dx, layer.dW, layer.db] == close(expected)


@pytest.mark.exercise("Pooling")
def test_two_windows_of_the_text(student):
    layer = student.Pooling(2, 2, stride=2)
    out = layer.forward(np.array([[[[1.0, 5.0, 2.0, 0.0], [3.0, 4.0, 8.0, 6.0]]]]))
    assert out == close(np.array([[[[5.0, 8.0]]]]))
    dx = layer.backward(np.array([[[[10.0, 20.0]]]]))
    assert dx == close(np.array([[[[0.0, 10.0, 0.0, 0.0], [0.0, 0.0, 20.0, 0.0]]]]))


@pytest.mark.exercise("SimpleConvNet")
def test_shapes_of_the_text(student):
    shapes = {key: list(np.shape(value)) for key, value in student.SimpleConvNet().params.items()}
    assert shapes == close({"W1": [8, 1, 3, 3], "b1": [8], "W2": [128, 32], "b2": [32], "W3": [32, 10], "b3": [10]})


@pytest.mark.exercise("SimpleConvNet")
def test_equal_weights_give_equal_scores(student):
    net = student.SimpleConvNet((1, 2, 2), {"filter_num": 1, "filter_size": 1, "pad": 0, "stride": 1}, 2, 3)
    student.run(FILL, net, 1.0)
    # 4 is the largest pixel: 4 + 1 = 5, then 5 + 1 = 6 twice, then 6 + 6 + 1 = 13.
    x = np.array([[[[1.0, 2.0], [4.0, 3.0]]]])
    assert net.predict(x) == close(np.array([[13.0, 13.0, 13.0]]))
    assert net.loss(x, np.array([1])) == close(1.098612, rtol=0, atol=1e-5)
    assert net.gradient(x, np.array([1]))["b3"] == close(np.array([1.0, -2.0, 1.0]) / 3)


@pytest.mark.exercise("train")
def test_training_tells_stripes_apart(student):
    lying = np.tile(np.array([1.0, 0.0]).repeat(4).reshape(2, 4), (2, 1)).reshape(1, 1, 4, 4)
    x, t = np.concatenate([lying, lying.transpose(0, 1, 3, 2)] * 10), np.array([0, 1] * 10)
    net = student.SimpleConvNet((1, 4, 4), {"filter_num": 8, "filter_size": 3, "pad": 1, "stride": 1}, 16, 2, 0.3)
    found = student.train(net, student.Adam(lr=0.02), x, t, x, t, epochs=12, batch_size=4)
    assert len(found) == close(12)
    assert found[-1] == close(1.0)
