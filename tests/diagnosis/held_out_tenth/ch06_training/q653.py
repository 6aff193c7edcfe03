# /// variant
# exercise = "random_search"
# mistakes = ["The values are drawn uniformly instead of on a logarithmic scale"]
# ///
import numpy as np


def random_search(evaluate, trials=20, lr_range=(1e-6, 1e-2), weight_decay_range=(1e-8, 1e-4)):
    results = []
    for _ in range(trials):
        lr = np.random.uniform(lr_range[0], lr_range[1])
        wd = np.random.uniform(weight_decay_range[0], weight_decay_range[1])
        results.append((evaluate(lr, wd), lr, wd))
    return sorted(results, reverse=True)
