"""Hidden tests of the size of an output. The filter always fits a whole number of times."""

import pytest

from grader.suite import close

pytestmark = pytest.mark.exercise("conv_output_size")


def draw(rng, stride=None, pad=None):
    """Return size, filter, stride, pad, and the number of places."""
    places, filter_size = int(rng.integers(3, 9)), int(rng.integers(3, 6))
    stride = stride or int(rng.integers(2, 5))
    pad = int(rng.integers(1, 3)) if pad is None else pad
    return (places - 1) * stride + filter_size - 2 * pad, filter_size, stride, pad, places


def test_the_sizes_of_the_text(student):
    found = [student.conv_output_size(28, 5, stride=1, pad=2), student.conv_output_size(7, 3, stride=2)]
    assert found == close([28.0, 3.0], rtol=0, atol=1e-8)


def test_a_filter_moves_by_one_and_without_padding_unless_told_otherwise(student, rng):
    size, filter_size, _, _, places = draw(rng, stride=1, pad=0)
    assert student.conv_output_size(size, filter_size) == close(float(places))


def test_the_stride_divides_the_way(student, rng):
    size, filter_size, stride, _, places = draw(rng, pad=0)
    assert student.conv_output_size(size, filter_size, stride=stride) == close(float(places))


def test_padding_is_at_both_ends(student, rng):
    size, filter_size, _, pad, places = draw(rng, stride=1)
    assert student.conv_output_size(size, filter_size, pad=pad) == close(float(places))


def test_stride_and_padding_together(student, rng):
    size, filter_size, stride, pad, places = draw(rng)
    assert student.conv_output_size(size, filter_size, stride, pad) == close(float(places))


def test_a_filter_of_the_size_of_the_input_fits_once(student, rng):
    size = int(rng.integers(4, 9))
    assert student.conv_output_size(size, size) == close(1.0)
