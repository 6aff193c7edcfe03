# /// variant
# exercise = "random_search"
# mistakes = ["lowest_accuracy_first"]
# says = "The list is sorted from the lowest accuracy to the highest"
# ///
import numpy as np


def random_search(evaluate, trials=20, lr_range=(1e-6, 1e-2), weight_decay_range=(1e-8, 1e-4)):
    lo, hi = np.log10(lr_range)
    lo2, hi2 = np.log10(weight_decay_range)
    found = []
    for i in range(trials):
        lr = 10 ** np.random.uniform(lo, hi)
        weight_decay = 10 ** np.random.uniform(lo2, hi2)
        found.append([evaluate(lr, weight_decay), lr, weight_decay])
    return sorted(found)
