# /// variant
# exercise = "random_search"
# mistakes = ["np.log is the natural logarithm, but the power is taken of 10"]
# ///
import numpy as np


def random_search(evaluate, trials=20, lr_range=(1e-6, 1e-2), weight_decay_range=(1e-8, 1e-4)):
    a, b = np.log(lr_range)
    c, d = np.log(weight_decay_range)
    results = []
    for _ in range(trials):
        lr, wd = 10 ** np.random.uniform(a, b), 10 ** np.random.uniform(c, d)
        results.append((evaluate(lr, wd), lr, wd))
    return sorted(results, key=lambda r: -r[0])
