"""The canary's hidden tests as most graders have them: in the process of the student's code. SECRET-HIDDEN-TEXT"""

import importlib

import numpy as np
import pytest

SECRET = "SECRET-HIDDEN-VALUE"


@pytest.fixture(scope="module")
def submission():
    return importlib.import_module("canary")


def test_every_element_is_doubled(submission):
    x = np.random.default_rng(7).normal(size=(3, 4))
    expected = 2 * x
    np.testing.assert_allclose(submission.double(x), expected, rtol=1e-6)


def test_an_integer_array_is_doubled(submission):
    np.testing.assert_array_equal(submission.double(np.array([1, 2, 31337])), np.array([2, 4, 62674]))


def test_the_argument_is_left_alone(submission):
    x = np.random.default_rng(8).normal(size=5)
    kept = x.copy()
    assert np.allclose(submission.double(x), 2 * kept)
    assert np.array_equal(x, kept)


def test_two_boxes_hold_their_own(submission):
    x, y = np.random.default_rng(9).normal(size=(2, 3))
    one, other = submission.Box(), submission.Box()
    one.put(x)
    other.put(y)
    assert np.array_equal(one.take(), x)
    assert np.array_equal(other.take(), y)


def test_the_attribute_shows_what_is_held(submission):
    x = np.random.default_rng(9).normal(size=3)
    box = submission.Box()
    box.put(x)
    assert np.array_equal(box.held, x)


def test_the_function_sees_the_doubled_argument(submission):
    x = np.random.default_rng(10).normal(size=3)
    assert submission.apply(lambda value: float(np.sum(value)), x) == pytest.approx(2 * x.sum())


def test_what_comes_back_has_the_shape_of_the_argument(submission):
    x = np.random.default_rng(10).normal(size=(2, 4))
    found = submission.apply(lambda value: value, x)
    assert np.shape(found) == (2, 4)
    assert np.reshape(found, 8).shape == (8,)
