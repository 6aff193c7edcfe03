"""Hidden tests of batch normalisation.

The epsilon under the root is open up to 1e-5. Columns have a variance of 1 and more where that shows, which it moves by
1e-5 of itself; values are compared to 1e-4.
"""

import numpy as np
import pytest

from grader.suite import close

pytestmark = [pytest.mark.exercise("BatchNormalization"), pytest.mark.single_precision]

FILL = "lambda old, new: old.__setitem__(..., new)"


def near(expected):
    return close(expected, rtol=1e-4, atol=1e-4)


def draw(rng, n=7, d=3):
    """Return x with columns of different means and of deviations from 1 to 3, gamma, beta and dout."""
    x = rng.normal(size=(n, d))
    x = (x - x.mean(axis=0)) / x.std(axis=0) * rng.uniform(1, 3, size=d) + rng.uniform(2, 5, size=d)
    gamma = rng.choice([-1.0, 1.0], size=d) * rng.uniform(0.5, 2, size=d)
    return x, gamma, rng.normal(size=d), rng.normal(size=(n, d))


def normalised(x):
    return (x - x.mean(axis=0)) / x.std(axis=0)


def slope(x, gamma, dout):
    """Return dx by central differences of the formula of the text, summed with the weights dout."""
    h, dx = 1e-5, np.zeros_like(x)
    for place in np.ndindex(x.shape):
        step = np.zeros_like(x)
        step[place] = h
        dx[place] = np.sum(dout * gamma * (normalised(x + step) - normalised(x - step))) / (2 * h)
    return dx


def test_the_column_of_the_text(student):
    layer = student.BatchNormalization(np.array([2.0]), np.array([5.0]))
    assert layer.forward(np.array([[1.0], [3.0]])) == close(np.array([[3.0], [7.0]]), rtol=0, atol=2e-5)


def test_the_moving_averages_of_the_text(student):
    layer = student.BatchNormalization(np.array([2.0]), np.array([5.0]))
    layer.forward(np.array([[1.0], [3.0]]))
    assert [layer.running_mean, layer.running_var] == close([np.array([0.2]), np.array([0.1])], rtol=0, atol=1e-8)


def test_columns_get_the_mean_zero_and_the_variance_one(student, rng):
    x, *_ = draw(rng)
    assert student.BatchNormalization(np.ones(3), np.zeros(3)).forward(x) == near(normalised(x))


def test_a_square_batch_is_normalised_by_columns(student, rng):
    x, *_ = draw(rng, 4, 4)
    assert student.BatchNormalization(np.ones(4), np.zeros(4)).forward(x) == near(normalised(x))


def test_gamma_stretches_and_beta_shifts(student, rng):
    x, gamma, beta, _ = draw(rng)
    assert student.BatchNormalization(gamma, beta).forward(x) == near(gamma * normalised(x) + beta)


def test_a_column_that_does_not_vary_stays_finite(student, rng):
    x, gamma, beta, _ = draw(rng, n=8)
    x[:, 1] = 2.0
    out = np.asarray(student.BatchNormalization(gamma, beta).forward(x))
    expected = gamma * (x - x.mean(axis=0)) / np.where(np.arange(3) == 1, 1, x.std(axis=0)) + beta
    assert out == near(expected)


def test_a_running_variance_of_zero_stays_finite(student, rng):
    _, gamma, beta, _ = draw(rng)
    mean = np.array([0.5, 2.0, -1.0])
    layer = student.BatchNormalization(gamma, beta, running_mean=mean, running_var=np.array([1.0, 0.0, 4.0]))
    x = np.stack([mean, mean + np.array([1.0, 0.0, 1.0])])
    expected = np.stack([beta, beta + gamma * [1, 0, 0.5]])
    assert layer.forward(x, train_flg=False) == near(expected)


@pytest.mark.weight(2)
def test_dx_counts_that_mean_and_variance_depend_on_x(student, rng):
    x, gamma, beta, dout = draw(rng)
    layer = student.BatchNormalization(gamma, beta)
    layer.forward(x)
    assert layer.backward(dout) == near(slope(x, gamma, dout))


def test_dgamma_is_what_normalised_values_collect(student, rng):
    x, gamma, beta, dout = draw(rng)
    layer = student.BatchNormalization(gamma, beta)
    layer.forward(x)
    layer.backward(dout)
    assert layer.dgamma == near(np.sum(dout * normalised(x), axis=0))


def test_dbeta_sums_over_the_batch(student, rng):
    x, gamma, beta, dout = draw(rng)
    layer = student.BatchNormalization(gamma, beta)
    layer.forward(x)
    layer.backward(dout)
    assert layer.dbeta == near(dout.sum(axis=0))


def test_the_running_mean_moves_towards_that_of_each_batch(student, rng):
    (first, gamma, beta, _), (second, *_) = draw(rng), draw(rng)
    layer = student.BatchNormalization(gamma, beta)
    layer.forward(first)
    layer.forward(second)
    assert layer.running_mean == near(0.9 * 0.1 * first.mean(axis=0) + 0.1 * second.mean(axis=0))


def test_the_running_variance_moves_towards_that_of_each_batch(student, rng):
    (first, gamma, beta, _), (second, *_) = draw(rng), draw(rng)
    layer = student.BatchNormalization(gamma, beta)
    layer.forward(first)
    layer.forward(second)
    assert layer.running_var == near(0.9 * 0.1 * first.var(axis=0) + 0.1 * second.var(axis=0))


def test_momentum_is_the_share_that_stays(student, rng):
    (first, gamma, beta, _), (second, *_) = draw(rng), draw(rng)
    layer = student.BatchNormalization(gamma, beta, momentum=0.7)
    layer.forward(first)
    layer.forward(second)
    expected = [0.21 * of(first) + 0.3 * of(second) for of in (lambda x: x.mean(axis=0), lambda x: x.var(axis=0))]
    assert [layer.running_mean, layer.running_var] == near(expected)


@pytest.mark.weight(2)
def test_at_test_time_the_given_statistics_are_used(student, rng):
    x, gamma, beta, _ = draw(rng)
    mean, var = rng.normal(size=3), rng.uniform(1, 4, size=3)
    layer = student.BatchNormalization(gamma, beta, running_mean=mean, running_var=var)
    assert layer.forward(x, train_flg=False) == near(gamma * (x - mean) / np.sqrt(var) + beta)


def test_at_test_time_the_collected_statistics_are_used(student, rng):
    (x, gamma, beta, _), (other, *_) = draw(rng), draw(rng)
    layer = student.BatchNormalization(gamma, beta, momentum=0.5)
    for _ in range(2):
        layer.forward(x)
    mean, var = 0.75 * x.mean(axis=0), 0.75 * x.var(axis=0)
    assert layer.forward(other, train_flg=False) == near(gamma * (other - mean) / np.sqrt(var) + beta)


def test_a_single_row_can_be_tested(student, rng):
    _, gamma, beta, _ = draw(rng)
    x = rng.normal(size=(1, 3))
    mean, var = rng.normal(size=3), rng.uniform(1, 4, size=3)
    layer = student.BatchNormalization(gamma, beta, running_mean=mean, running_var=var)
    assert layer.forward(x, train_flg=False) == near(gamma * (x - mean) / np.sqrt(var) + beta)


def test_testing_changes_no_statistics(student, rng):
    x, gamma, beta, _ = draw(rng)
    layer = student.BatchNormalization(gamma, beta)
    layer.forward(x)
    layer.forward(x + 3, train_flg=False)
    assert [layer.running_mean, layer.running_var] == near([0.1 * x.mean(axis=0), 0.1 * x.var(axis=0)])


def test_training_goes_on_from_given_statistics(student, rng):
    x, gamma, beta, _ = draw(rng)
    mean, var = rng.normal(size=3), rng.uniform(1, 4, size=3)
    layer = student.BatchNormalization(gamma, beta, momentum=0.8, running_mean=mean, running_var=var)
    out = layer.forward(x)
    found = [out, layer.running_mean, layer.running_var]
    assert found == near(
        [gamma * normalised(x) + beta, 0.8 * mean + 0.2 * x.mean(axis=0), 0.8 * var + 0.2 * x.var(axis=0)]
    )


def test_backward_belongs_to_the_latest_forward(student, rng):
    x, gamma, beta, dout = draw(rng)
    layer = student.BatchNormalization(gamma, beta)
    layer.forward(draw(rng, n=5)[0])
    layer.backward(rng.normal(size=(5, 3)))
    layer.forward(x)
    assert [layer.backward(dout), layer.dbeta] == near([slope(x, gamma, dout), dout.sum(axis=0)])


def test_two_layers_remember_separately(student, rng):
    (x, gamma, beta, dout), (other, *_) = draw(rng), draw(rng)
    first, second = (student.BatchNormalization(gamma, beta) for _ in range(2))
    first.forward(x)
    second.forward(other)
    assert [first.backward(dout), first.dbeta] == near([slope(x, gamma, dout), dout.sum(axis=0)])


def test_a_change_of_gamma_and_beta_in_place_reaches_the_layer(student, rng):
    x, gamma, beta, _ = draw(rng)
    kept = student.keep(np.ones(3)), student.keep(np.zeros(3))
    layer = student.BatchNormalization(*kept)
    student.run(FILL, kept[0], gamma)
    student.run(FILL, kept[1], beta)
    assert layer.forward(x) == near(gamma * normalised(x) + beta)


def test_forward_leaves_x_alone(student, rng):
    x, gamma, beta, _ = draw(rng)
    kept = student.keep(x)
    assert student.BatchNormalization(gamma, beta).forward(kept) == near(gamma * normalised(x) + beta)
    assert student.fetch(kept) == close(x, rtol=0, atol=0)
