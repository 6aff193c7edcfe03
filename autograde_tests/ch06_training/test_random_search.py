"""Hidden tests of the search for hyperparameters. What is evaluated is answered here, and notes what it was asked."""

import numpy as np
import pytest

from grader.suite import close

pytestmark = [pytest.mark.exercise("random_search"), pytest.mark.single_precision]


class Evaluation:
    """Accuracies in no order, of which no two are equal."""

    def __init__(self, rng, most=160):
        self.accuracies = rng.permutation(np.linspace(0.05, 0.95, most))
        self.asked = []

    def __call__(self, lr, weight_decay):
        self.asked.append((float(lr), float(weight_decay)))
        return float(self.accuracies[len(self.asked) - 1])

    def exponents(self):
        return np.log10(np.array(self.asked).reshape(-1, 2))


def test_every_trial_is_evaluated_once(student, rng):
    evaluate = Evaluation(rng)
    found = student.random_search(evaluate, trials=7)
    assert [len(evaluate.asked), len(found)] == close([7, 7])


def test_there_are_twenty_trials_unless_told_otherwise(student, rng):
    evaluate = Evaluation(rng)
    found = student.random_search(evaluate)
    assert [len(evaluate.asked), len(found)] == close([20, 20])


def test_the_highest_accuracy_comes_first(student, rng):
    evaluate = Evaluation(rng)
    found = student.random_search(evaluate, trials=12)
    assert [one[0] for one in found] == close(np.sort(evaluate.accuracies[:12])[::-1], sequence=True)


@pytest.mark.weight(2)
def test_each_accuracy_stands_with_its_hyperparameters(student, rng):
    evaluate = Evaluation(rng)
    found = student.random_search(evaluate, trials=12)
    pairs = dict(zip(evaluate.accuracies[:12].tolist(), evaluate.asked, strict=False))
    best_first = sorted(pairs, reverse=True)
    assert [list(one) for one in found] == close([[accuracy, *pairs[accuracy]] for accuracy in best_first])
    assert len(pairs) == close(12)


def test_all_values_lie_in_their_ranges(student, rng):
    evaluate = Evaluation(rng)
    student.random_search(evaluate, trials=100, lr_range=(1e-4, 1e-1), weight_decay_range=(1e-7, 1e-5))
    exponents = evaluate.exponents()
    inside = (exponents > [-4.0001, -7.0001]) & (exponents < [-0.9999, -4.9999])
    assert inside.sum(axis=0) == close(np.array([100, 100]))


def test_the_ranges_of_the_text_are_the_defaults(student, rng):
    evaluate = Evaluation(rng)
    student.random_search(evaluate, trials=120)
    assert len(evaluate.asked) == close(120)
    exponents = evaluate.exponents()
    # Of 120 draws over four powers of ten, the outermost are in the first and in the last of these.
    found = [exponents.min(axis=0), exponents.max(axis=0)]
    assert found == close([np.array([-5.5, -7.5]), np.array([-2.5, -4.5])], rtol=0, atol=0.5001)


@pytest.mark.weight(2)
def test_exponents_are_uniform(student, rng):
    evaluate = Evaluation(rng)
    student.random_search(evaluate, trials=160, lr_range=(1e-4, 1e-1), weight_decay_range=(1e-8, 1e-5))
    assert len(evaluate.asked) == close(160)
    exponents = (evaluate.exponents() - [-4, -8]) / 3
    # Means and deviations of 160 uniform numbers: 0.5 and 0.289, with errors of 0.023 and 0.010; six times that. Values
    # drawn uniformly have a mean exponent of 0.86.
    assert exponents.mean(axis=0) == close(np.array([0.5, 0.5]), rtol=0, atol=0.14)
    assert exponents.std(axis=0) == close(np.array([0.2887, 0.2887]), rtol=0, atol=0.062)


def test_the_two_are_drawn_independently(student, rng):
    evaluate = Evaluation(rng)
    student.random_search(evaluate, trials=120)
    assert len(evaluate.asked) == close(120)
    # Of 120 pairs, with an error of 0.092; the same draw for both has 1.
    correlation = np.corrcoef(evaluate.exponents().T)[0, 1]
    assert float(correlation) == close(0.0, rtol=0, atol=0.56)


def test_every_search_draws_anew(student, rng):
    first, second = Evaluation(rng), Evaluation(rng)
    student.random_search(first, trials=5)
    student.random_search(second, trials=5)
    drawn = [set(np.ravel(one.asked).tolist()) for one in (first, second)]
    assert [len(drawn[0]), len(drawn[1]), len(drawn[0] & drawn[1])] == close([10, 10, 0])
