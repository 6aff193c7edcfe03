# /// partial
# missing = ["test_all_values_lie_in_their_ranges", "test_exponents_are_uniform"]
# at_least = 0.6
# at_most = 0.9
# ///
import numpy as np


def random_search(evaluate, trials=20, **_):
    results = []
    for _ in range(trials):
        weight_decay = 10 ** np.random.uniform(-8, -4)
        lr = 10 ** np.random.uniform(-6, -2)
        acc = evaluate(lr, weight_decay)
        results.append((acc, lr, weight_decay))
    results.sort(key=lambda result: result[0], reverse=True)
    return results
