"""`close`: what is right is accepted in every form, what is wrong is explained."""

import math

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from grader.remote.proxy import Remote
from grader.remote.wire import Reference
from grader.suite import close
from grader.suite.comparing.numbers import single_precision

FLOATS = hnp.arrays(
    np.float64, hnp.array_shapes(max_dims=3, max_side=4), elements=st.floats(-1e6, 1e6, allow_subnormal=False)
)


def mismatch(actual, expected, **options):
    judge = close(expected, **options)
    assert not (actual == judge)
    return judge.mismatch


@given(FLOATS)
def test_an_array_is_close_to_itself(array):
    assert array == close(array.copy(), rtol=0, atol=0)


@given(FLOATS, st.data())
def test_one_wrong_element_is_found_wherever_it_is(array, data):
    wrong = array.copy()
    index = np.unravel_index(data.draw(st.integers(0, array.size - 1)), array.shape)
    wrong[index] += 1 + abs(wrong[index])
    found = mismatch(wrong, array)
    assert (found.aspect, found.index, found.wrong) == ("value", tuple(map(int, index)), 1)


@given(FLOATS)
def test_another_shape_is_never_accepted(array):
    assert mismatch(array[np.newaxis], array).aspect == "shape"


@given(FLOATS, st.sampled_from([math.nan, math.inf, -math.inf]))
def test_a_number_that_is_none_is_never_accepted(array, strange):
    wrong = array.copy()
    wrong.flat[0] = strange
    assert mismatch(wrong, array).aspect in ("nan", "infinite")


@given(FLOATS)
def test_the_sign_is_told(array):
    assume(np.abs(array).max() > 1e-3)
    assert mismatch(-array, array).relation == "negated"


@given(hnp.arrays(np.float64, (3, 4), elements=st.floats(0.1, 100), unique=True), st.sampled_from([0.5, 2.0, 10.0]))
def test_a_constant_factor_is_told(array, factor):
    found = mismatch(array * factor, array)
    assert found.relation == "factor"
    assert found.factor == pytest.approx(factor)


@pytest.mark.parametrize(
    "actual", [1, 1.0, True, np.float32(1), np.int8(1), np.True_, np.array(1.0), np.array(1), 1 + 0j], ids=repr
)
def test_a_number_is_a_number_in_every_form(actual):
    assert actual == close(1)
    assert actual == close(1.0)


@pytest.mark.parametrize(
    "actual", [None, "1", b"1", [1], (1,), {"a": 1}, np.array([1]), np.array(["1"]), object(), float],
    ids=lambda actual: repr(actual)[:20],
)  # fmt: skip
def test_what_is_not_a_number_is_none(actual):
    assert mismatch(actual, 1).aspect in ("type", "shape", "kind")


def test_an_object_that_claims_equality_is_a_mismatch_of_type():
    class Always:
        def __eq__(self, other):
            return True

        __hash__ = None

    assert close(1.0).__eq__(Always()) is False
    assert mismatch(Remote(None, Reference("student", 1, "Always")), np.zeros(3)).actual == "an object of type Always"


def test_a_subclass_of_ndarray_is_not_asked():
    class Lying(np.ndarray):
        def __eq__(self, other):
            return np.True_

        __hash__ = None

    assert close(np.ones(2)).__eq__(np.zeros(2).view(Lying)) is False


@pytest.mark.parametrize(
    ("actual", "expected"),
    [
        (np.empty((0, 1)), np.ones((3, 1))), ([], 1.0), ([], [1.0]), (np.full(3, np.nan), np.ones(3)),
        ([1.0], [1.0, 2.0]), ((), (1,)), ({}, {"a": 1}), ({"a": 1, "b": 2}, {"a": 1}),
    ],
)  # fmt: skip
def test_the_tricks_that_pass_common_assertions_fail(actual, expected):
    assert not (actual == close(expected))


def test_nan_is_right_only_where_it_is_expected():
    assert np.array([np.nan, 1.0]) == close(np.array([np.nan, 1.0]))
    assert np.array([np.inf, 1.0]) == close(np.array([np.inf, 1.0]))
    assert mismatch(np.array([-np.inf]), np.array([np.inf])).aspect == "value"


def test_containers_are_compared_within_and_the_place_is_told():
    assert mismatch({"W": [np.ones(2), np.zeros(2)]}, {"W": (np.ones(2), np.ones(2))}).path == "['W'][1]"
    assert close((1, [2, 3])) == [1, (2, 3)]


def test_a_list_for_an_array_has_to_be_allowed():
    assert mismatch([1.0, 2.0], np.array([1.0, 2.0])).aspect == "type"
    assert close(np.array([1.0, 2.0]), sequence=True) == [1.0, 2.0]
    assert mismatch([[1.0], [1.0, 2.0]], np.ones((2, 2)), sequence=True).aspect == "shape"


OFF = np.array([1 / 3, 2 / 3]) * 1.00005


def test_single_precision_has_wider_bounds_where_it_is_expected_unless_exactness_is_asked():
    expected = np.array([1 / 3, 2 / 3], dtype=np.float32)
    for answer in (OFF, OFF.astype(np.float32)):
        assert answer == close(expected)
        assert mismatch(answer, expected, rtol=0, atol=0).aspect == "value"


@pytest.mark.parametrize("dtype", [np.float32, np.float16, np.float64])
def test_whoever_answers_does_not_choose_the_bounds(dtype):
    expected = np.array([1 / 3, 2 / 3])
    assert mismatch(OFF.astype(dtype), expected).aspect == "value"
    assert mismatch(np.zeros(2, dtype), np.full(2, 5e-6)).aspect == "value"
    assert mismatch(dtype(OFF[0]), 1 / 3).aspect == "value"


def test_a_test_may_allow_answers_of_single_precision():
    expected = np.array([1 / 3, 2 / 3])
    with single_precision(True):
        assert OFF.astype(np.float32) == close(expected)
        assert mismatch(OFF, expected).aspect == "value"
        assert mismatch(OFF.astype(np.float32), expected, rtol=0, atol=0).aspect == "value"
    assert mismatch(OFF.astype(np.float32), expected).aspect == "value"


@pytest.mark.parametrize("number", [0.6, 1 / 3, 1.0, 0.25])
def test_a_number_that_was_rounded_to_single_precision_is_still_that_number(number):
    assert np.float32(number) == close(number)
    assert np.full(3, number, dtype=np.float32) == close(np.full(3, number))


def test_the_tolerance_is_of_the_expected_value():
    assert np.array([100.0, 1.0]) == close(np.array([101.0, 1.0]), rtol=0.01)
    assert mismatch(np.array([102.1]), np.array([101.0]), rtol=0.01).aspect == "value"


@pytest.mark.parametrize(
    ("actual", "relation"),
    [
        (np.arange(6.0).reshape(2, 3).T, "transposed"),
        (np.arange(6.0).reshape(3, 2), "flattened"),
        (np.arange(6.0), "flattened"),
    ],
)
def test_a_wrong_shape_tells_how_the_values_stand(actual, relation):
    assert mismatch(actual, np.arange(6.0).reshape(2, 3)).relation == relation


@pytest.mark.parametrize(
    ("change", "relation"),
    [
        (lambda x: x.T, "transposed"), (lambda x: -x, "negated"), (np.trunc, "truncated"), (lambda x: x + 3, "offset"),
        (lambda x: x[[2, 0, 1]], "rows permuted"), (np.zeros_like, "zero"), (lambda x: 4 * x, "factor"),
        (lambda x: x**2, ""),
    ],
)  # fmt: skip
def test_simple_relations_are_named(change, relation):
    x = np.random.default_rng(0).uniform(1.1, 5, size=(3, 3))
    assert mismatch(change(x), x).relation == relation


def test_numbers_near_0_are_not_said_to_be_cut_off_where_others_near_0_were_asked_for():
    assert mismatch(np.array([1e-12, -2e-12]), np.array([0.4, -0.5])).relation == ""


def test_a_single_wrong_number_has_no_relation_but_its_sign():
    assert mismatch(4.0, 2.0).relation == ""
    assert mismatch(-2.0, 2.0).relation == "negated"


def test_none_and_text_are_exact():
    assert close(None) == None  # noqa: E711 - that is what is tested
    assert close("a") == "a"
    assert mismatch("b", "a").lines() == [
        "text differs: 'b', expected 'a'",
        "the texts part at character 1",
    ]
    assert mismatch(b"b", b"a").lines() == ["value differs: b'b', expected b'a'"]


@pytest.mark.parametrize(
    ("actual", "expected", "named"), [(3, "secret", "a str"), (3, b"secret", "a bytes"), (3, None, "nothing (None)")]
)
def test_a_wrong_type_tells_no_expected_value(actual, expected, named):
    assert (mismatch(actual, expected).aspect, mismatch(actual, expected).expected) == ("type", named)


def test_meaningless_uses_are_refused():
    with pytest.raises(ValueError, match="tolerances"):
        close(1, rtol=-1)
    with pytest.raises(TypeError, match="expected value"):
        close(close(1))
    with pytest.raises(TypeError, match="proves nothing"):
        _ = np.ones(2) != close(np.ones(2))


def test_the_explanation_names_the_worst_element():
    lines = mismatch(np.array([1.0, 2.0, 9.0]), np.array([1.0, 2.5, 3.0])).lines()
    assert lines[0] == "value differs: 9, expected 3"
    assert lines[1] == "2 of 3 elements differ, the worst at [2]"
