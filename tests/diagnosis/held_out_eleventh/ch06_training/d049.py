# /// variant
# exercise = "random_search"
# mistakes = ["The exponent of weight_decay is drawn between natural logarithms (np.log) although 10 is raised to it", "The list is sorted from the lowest accuracy to the highest"]
# ///
import numpy as np


def random_search(evaluate, trials=20, lr_range=(1e-6, 1e-2), weight_decay_range=(1e-8, 1e-4)):
    results = []
    lo, hi = np.log10(lr_range)
    lo2, hi2 = np.log(weight_decay_range)
    for trial in range(trials):
        lr = 10 ** np.random.uniform(lo, hi)
        weight_decay = 10 ** np.random.uniform(lo2, hi2)
        acc = evaluate(lr, weight_decay)
        results.append((acc, lr, weight_decay))
    return sorted(results)
