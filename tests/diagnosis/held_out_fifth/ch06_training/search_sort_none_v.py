# /// variant
# exercise = "random_search"
# mistakes = ["The result of sort is returned, which is None"]
# ///
import numpy as np


def random_search(evaluate, trials=20, lr_range=(1e-6, 1e-2), weight_decay_range=(1e-8, 1e-4)):
    found = []
    for i in range(trials):
        lr = 10 ** np.random.uniform(np.log10(lr_range[0]), np.log10(lr_range[1]))
        decay = 10 ** np.random.uniform(np.log10(weight_decay_range[0]), np.log10(weight_decay_range[1]))
        found.append((evaluate(lr, decay), lr, decay))
    return found.sort(reverse=True)
