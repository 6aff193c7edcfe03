"""Hidden tests of col2im: what im2col took from a pixel in several places is added up there."""

import numpy as np
import pytest

from grader.suite import close

pytestmark = [pytest.mark.exercise("col2im"), pytest.mark.single_precision]


def draw(rng, shape, filter_h, filter_w, stride=1, pad=0):
    """Return a matrix of the shape that im2col gives, and what comes back of it."""
    N, C, H, W = shape
    out_h, out_w = (H + 2 * pad - filter_h) // stride + 1, (W + 2 * pad - filter_w) // stride + 1
    windows = rng.normal(size=(N, out_h, out_w, C, filter_h, filter_w))
    images = np.zeros((N, C, H + 2 * pad, W + 2 * pad))
    for n, i, j, c, u, v in np.ndindex(windows.shape):
        images[n, c, i * stride + u, j * stride + v] += windows[n, i, j, c, u, v]
    return windows.reshape(N * out_h * out_w, -1), close(images[:, :, pad : pad + H, pad : pad + W], atol=1e-8)


def test_the_counts_of_the_text(student):
    found = student.col2im(np.ones((4, 4)), (1, 1, 3, 3), 2, 2)
    assert found == close(np.array([[[[1.0, 2.0, 1.0], [2.0, 4.0, 2.0], [1.0, 2.0, 1.0]]]]), rtol=0, atol=1e-8)


def test_places_that_do_not_overlap_go_back_where_they_were(student, rng):
    images = rng.normal(size=(1, 1, 4, 6))
    col = np.stack([images[0, 0, i : i + 2, j : j + 2].ravel() for i in (0, 2) for j in (0, 2, 4)])
    assert student.col2im(col, (1, 1, 4, 6), 2, 2, stride=2) == close(images)


def test_what_overlaps_is_added(student, rng):
    col, expected = draw(rng, (1, 1, 4, 5), 2, 3)
    assert student.col2im(col, (1, 1, 4, 5), 2, 3) == expected


def test_channels_go_back_to_their_own(student, rng):
    col, expected = draw(rng, (1, 3, 4, 4), 2, 2, stride=2)
    assert student.col2im(col, (1, 3, 4, 4), 2, 2, stride=2) == expected


def test_images_go_back_to_their_own(student, rng):
    col, expected = draw(rng, (3, 1, 6, 6), 3, 3, stride=3)
    assert student.col2im(col, (3, 1, 6, 6), 3, 3, stride=3) == expected


def test_the_stride_says_where_places_are(student, rng):
    # With a gap between places, where nothing arrives.
    col, expected = draw(rng, (1, 1, 8, 8), 2, 2, stride=3)
    assert student.col2im(col, (1, 1, 8, 8), 2, 2, stride=3) == expected


def test_what_falls_on_padding_is_dropped(student, rng):
    col, expected = draw(rng, (1, 1, 6, 4), 3, 3, pad=2)
    assert student.col2im(col, (1, 1, 6, 4), 3, 3, pad=2) == expected


def test_all_together(student, rng):
    col, expected = draw(rng, (2, 3, 5, 7), 3, 5, stride=2, pad=2)
    assert student.col2im(col, (2, 3, 5, 7), 3, 5, 2, 2) == expected


def test_the_matrix_is_left_alone(student, rng):
    col, expected = draw(rng, (2, 2, 4, 4), 2, 2, stride=2)
    kept = student.keep(col)
    assert student.col2im(kept, (2, 2, 4, 4), 2, 2, stride=2) == expected
    assert student.fetch(kept) == close(col, rtol=0, atol=0)
