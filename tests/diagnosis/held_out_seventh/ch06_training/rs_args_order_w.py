# /// variant
# exercise = "random_search"
# mistakes = ["evaluate gets the weight decay first and the learning rate second", "only_the_best_returned"]
# ///
import numpy as np


def random_search(evaluate, trials=20, lr_range=(1e-6, 1e-2), weight_decay_range=(1e-8, 1e-4)):
    results = []
    for _ in range(trials):
        lr = 10 ** np.random.uniform(*np.log10(lr_range))
        wd = 10 ** np.random.uniform(*np.log10(weight_decay_range))
        results.append((evaluate(wd, lr), lr, wd))
    results.sort(key=lambda e: e[0], reverse=True)
    return results[:1]
