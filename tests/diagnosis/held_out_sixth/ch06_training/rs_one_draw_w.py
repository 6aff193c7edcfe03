# /// variant
# exercise = "random_search"
# mistakes = ["drawn_once_for_all_trials"]
# ///
import numpy as np


def random_search(evaluate, trials=20, lr_range=(1e-6, 1e-2), weight_decay_range=(1e-8, 1e-4)):
    results = []
    lr = 10 ** np.random.uniform(*np.log10(lr_range))
    wd = 10 ** np.random.uniform(*np.log10(weight_decay_range))
    for _ in range(trials):
        results.append((evaluate(lr, wd), lr, wd))
    return sorted(results, reverse=True)
