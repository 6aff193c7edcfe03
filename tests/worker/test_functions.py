"""A function of a test's is sent whole where it can only compute, and then answers as the one that stays."""

import numpy as np
import pytest

from grader.worker.functions import described, made

C, HELD = np.array([1.0, -2.0]), []


def within(bottom, height):
    return (
        lambda x: 2 * x**2 + 2,
        lambda x: x[0] ** 2 + x[1] ** 2,
        lambda x: float(1000 * ((x - bottom) ** 2).sum()),
        lambda x, c=height: np.sin(x) + c,
        lambda x: float(np.sin(x[0]) + 2 * np.cos(x[1]) + height),
        lambda x: x,
        lambda x: x[::-1],
        lambda x: np.sum(x, axis=0),
        lambda x: 1 / (1 + abs(x)),
    )


@pytest.mark.parametrize("function", within(np.array([0.5, 0.25]), 3.0))
@pytest.mark.parametrize("x", [np.array([0.1, 0.7]), np.array([[1.0, 2.0], [3.0, 4.0]])], ids=["vector", "matrix"])
def test_a_plain_function_answers_there_as_here(function, x):
    fields = described(function)
    assert fields is not None
    try:
        expected = function(x)
    except TypeError:  # a matrix where numbers are expected
        with pytest.raises(TypeError):
            made(*fields)(x)
        return
    answer = made(*fields)(x)
    assert type(answer) is type(expected)
    assert np.array_equal(answer, expected)
    assert answer is not x
    assert not (isinstance(answer, np.ndarray) and np.shares_memory(answer, x))


def a_generator(x):
    yield x


def test_what_does_more_than_compute_stays_with_the_test():
    count, text = [0], "answer"
    stays = [
        lambda x: HELD.append(x), lambda x: C * x, lambda x: count[0] * x, lambda x: text, lambda x: print(x),
        lambda x: open(x), lambda x: np.load(x), lambda x: x.tofile, lambda x: [y + 1 for y in x], lambda *x: x,
        lambda **x: 1.0, lambda x: (lambda: x), lambda x: x.__class__, a_generator, np.sin, len, float, print,
        lambda x: np.random.rand(), lambda x, held=HELD: x, lambda x: x.append(1), lambda x: np.lib,
    ]  # fmt: skip
    assert not [one for one in stays if described(one) is not None]


def test_a_function_that_changes_its_argument_stays_with_the_test():
    def adds(x):
        x += 1
        return x

    def puts(x):
        x[0] = 1
        return x

    assert described(adds) is None
    assert described(puts) is None


def test_the_same_function_is_the_same_bytes_and_names_neither_test_nor_file():
    one, other = (within(np.array([0.5]), 3.0)[4] for _ in range(2))
    assert described(one)[0] == described(other)[0]
    held = [described(one)[0]]  # who else holds a part of it changes nothing
    assert described(one)[0] == held[0]
    for word in (b"test", b"within", b"height", __file__.encode()):
        assert word not in held[0].replace(b"<test>", b"")


def test_what_is_no_number_does_not_come_out():
    with pytest.raises(TypeError):
        made(*described(lambda x: x))("a text")
    with pytest.raises(ValueError, match="larger than any"):
        made(*described(lambda x: x))(np.zeros(1_000_000))


def test_overflow_is_quiet_as_it_is_where_the_test_runs():
    with np.errstate(all="raise"):
        assert made(*described(lambda x: np.exp(x)))(np.array([1e4]))[0] == np.inf
