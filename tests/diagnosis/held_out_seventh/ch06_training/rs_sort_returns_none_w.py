# /// variant
# exercise = "random_search"
# mistakes = ["relation:returns_nothing"]
# ///
import numpy as np


def random_search(evaluate, trials=20, lr_range=(1e-6, 1e-2), weight_decay_range=(1e-8, 1e-4)):
    results = []
    for _ in range(trials):
        lr = 10 ** np.random.uniform(*np.log10(lr_range))
        wd = 10 ** np.random.uniform(*np.log10(weight_decay_range))
        accuracy = evaluate(lr, wd)
        results.append((accuracy, lr, wd))
    return results.sort(reverse=True)
