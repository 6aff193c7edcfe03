# /// variant
# exercise = "random_search"
# mistakes = ["The pair of logarithms is passed to np.random.uniform as one argument, so that two numbers come out"]
# ///
import numpy as np


def random_search(evaluate, trials=20, lr_range=(1e-6, 1e-2), weight_decay_range=(1e-8, 1e-4)):
    results = []
    for _ in range(trials):
        lr = 10 ** np.random.uniform(np.log10(lr_range))
        wd = 10 ** np.random.uniform(np.log10(weight_decay_range))
        results.append((evaluate(lr, wd), lr, wd))
    return sorted(results, key=lambda r: r[0], reverse=True)
