"""Hidden tests of im2col. No two sizes are equal unless that is the point."""

import numpy as np
import pytest

from grader.suite import close

pytestmark = [pytest.mark.exercise("im2col"), pytest.mark.single_precision]


def expected_of(x, filter_h, filter_w, stride=1, pad=0):
    padded = np.pad(x, [(0, 0), (0, 0), (pad, pad), (pad, pad)])
    windows = np.lib.stride_tricks.sliding_window_view(padded, (filter_h, filter_w), axis=(2, 3))
    windows = windows[:, :, ::stride, ::stride].transpose(0, 2, 3, 1, 4, 5)
    return close(windows.reshape(-1, x.shape[1] * filter_h * filter_w).copy())


def test_the_image_of_the_text(student):
    expected = np.array([[1, 2, 4, 5], [2, 3, 5, 6], [4, 5, 7, 8], [5, 6, 8, 9]])
    assert student.im2col(np.arange(1.0, 10.0).reshape(1, 1, 3, 3), 2, 2) == close(1.0 * expected, rtol=0, atol=1e-8)


def test_a_row_for_each_place_of_the_filter(student, rng):
    x = rng.normal(size=(1, 1, 5, 8))
    assert student.im2col(x, 2, 3) == expected_of(x, 2, 3)


def test_a_row_holds_one_channel_after_the_other(student, rng):
    x = rng.normal(size=(1, 3, 4, 4))
    assert student.im2col(x, 2, 2) == expected_of(x, 2, 2)


def test_one_image_comes_after_the_other(student, rng):
    x = rng.normal(size=(3, 1, 4, 4))
    assert student.im2col(x, 3, 3) == expected_of(x, 3, 3)


def test_the_filter_moves_by_the_stride(student, rng):
    x = rng.normal(size=(1, 1, 7, 7))
    assert student.im2col(x, 3, 3, stride=2) == expected_of(x, 3, 3, 2)


def test_padding_puts_zeros_on_all_four_sides(student, rng):
    x = rng.normal(size=(1, 1, 5, 4))
    assert student.im2col(x, 3, 3, pad=2) == expected_of(x, 3, 3, 1, 2)


def test_all_together(student, rng):
    x = rng.normal(size=(2, 3, 5, 7))
    assert student.im2col(x, 3, 5, 2, 2) == expected_of(x, 3, 5, 2, 2)


def test_a_filter_may_be_as_large_as_the_image(student, rng):
    x = rng.normal(size=(2, 3, 4, 5))
    assert student.im2col(x, 4, 5) == expected_of(x, 4, 5)


def test_images_are_left_alone(student, rng):
    x = rng.normal(size=(2, 2, 4, 5))
    kept = student.keep(x)
    assert student.im2col(kept, 2, 2, pad=1) == expected_of(x, 2, 2, 1, 1)
    assert student.fetch(kept) == close(x, rtol=0, atol=0)
