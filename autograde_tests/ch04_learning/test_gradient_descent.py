"""Hidden tests of gradient_descent.

The functions stand in the text of the requests, because each step evaluates them several times beside the student's
code. How exact the gradient is, is the business of numerical_gradient: where the text gives no value, even a forward
difference passes.
"""

import numpy as np
import pytest

from grader.suite import close, either

pytestmark = pytest.mark.exercise("gradient_descent")

OF_THE_TEXT = "lambda a: a[0] ** 2 + a[1] ** 2"
QUADRATIC = "lambda a: 0.5 * (a @ A @ a)"


def run(student, f, x, lr, n, A=0.0):
    """Return where n steps of f from x end, whether the code takes lr and step_num by name or by their place.

    Where more than the point comes back, such as the way to it, the point comes first.
    """
    source = "lambda x, lr, n, A: gradient_descent({}, x, {})"
    return point(
        either(
            lambda: student.run(source.format(f, "lr=lr, step_num=n"), x, lr, n, A),
            lambda: student.run(source.format(f, "lr, n"), x, lr, n, A),
        )
    )


def point(found):
    return found[0] if isinstance(found, tuple) and found else found


def descend(x, gradient, lr, n):
    for _ in range(n):
        x = x - lr * gradient(x)
    return x


def about(expected):
    return close(expected, rtol=0, atol=2e-3)


@pytest.mark.weight(2)
def test_a_hundred_steps_of_the_text_reach_the_minimum(student):
    x = run(student, OF_THE_TEXT, np.array([-3.0, 4.0]), 0.1, 100)
    assert x == close(np.array([-6.1e-10, 8.1e-10]), rtol=0, atol=1e-9)


def test_a_learning_rate_too_large_runs_off(student):
    x = run(student, OF_THE_TEXT, np.array([-3.0, 4.0]), 10.0, 100)
    assert list(np.shape(x)) == close([2])
    # Rounding decides where it ends.
    assert bool(np.max(np.abs(x)) > 1e6) == close(True)


def test_a_learning_rate_too_small_hardly_moves(student):
    x = run(student, OF_THE_TEXT, np.array([-3.0, 4.0]), 1e-10, 100)
    assert x == close(np.array([-2.99999994, 3.99999992]), rtol=0, atol=1e-9)


@pytest.mark.weight(2)
def test_the_number_of_steps_is_exact(student, rng):
    start, lr = rng.uniform(2, 3, size=2), rng.uniform(0.1, 0.2)
    outputs = [run(student, OF_THE_TEXT, start, lr, n) for n in (1, 2, 3, 7)]
    assert outputs == about([descend(start, lambda x: 2 * x, lr, n) for n in (1, 2, 3, 7)])


def test_all_coordinates_move_at_once(student, rng):
    # Each coordinate's slope depends on the other one.
    A = np.array([[2.0, 1.5], [1.5, 3.0]]) * rng.uniform(0.8, 1.2)
    start = rng.choice([-1, 1], size=2) * rng.uniform(2, 3, size=2)
    outputs = [run(student, QUADRATIC, start, 0.2, n, A) for n in (1, 4)]
    assert outputs == about([descend(start, lambda x: A @ x, 0.2, n) for n in (1, 4)])


def test_the_function_decides_the_way(student, rng):
    start = rng.uniform(2, 3, size=3)
    scales = rng.permutation([0.5, 1.0, 2.0])
    x = run(student, QUADRATIC, start, 0.25, 5, np.diag(scales))
    assert x == about(start * (1 - 0.25 * scales) ** 5)


@pytest.mark.weight(0.5)
def test_without_further_arguments_a_hundred_steps_of_one_hundredth_are_taken(student, rng):
    start = rng.choice([-1, 1], size=2) * rng.uniform(2, 3, size=2)
    found = student.run("lambda x: gradient_descent(lambda a: a[0] ** 2 + a[1] ** 2, x)", start)
    assert point(found) == about(start * 0.98**100)


def test_a_matrix_is_accepted(student, rng):
    start = rng.uniform(2, 3, size=(2, 3))
    assert run(student, "lambda a: (a * a).sum()", start, 0.1, 5) == about(start * 0.8**5)


@pytest.mark.weight(0.5)
def test_lr_and_step_num_may_be_given_by_name(student, rng):
    start = rng.choice([-1, 1], size=2) * rng.uniform(2, 3, size=2)
    source = "lambda x: gradient_descent(lambda a: a[0] ** 2 + a[1] ** 2, x, step_num=3, lr=0.1)"
    found = student.run(source, start)
    assert point(found) == about(start * 0.8**3)


@pytest.mark.weight(0.5)
def test_the_last_point_alone_is_returned(student, rng):
    start = rng.choice([-1, 1], size=2) * rng.uniform(2, 3, size=2)
    x = either(
        lambda: student.run("lambda x: gradient_descent(lambda a: (a * a).sum(), x, lr=0.1, step_num=4)", start),
        lambda: student.run("lambda x: gradient_descent(lambda a: (a * a).sum(), x, 0.1, 4)", start),
    )
    assert x == about(start * 0.8**4)
