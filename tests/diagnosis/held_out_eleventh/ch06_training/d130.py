# /// variant
# exercise = "random_search"
# mistakes = ["The ranges are indexed with 1 and 2 as in MATLAB, but a pair has only the indices 0 and 1"]
# ///
import numpy as np


def random_search(evaluate, trials=20, lr_range=(1e-6, 1e-2), weight_decay_range=(1e-8, 1e-4)):
    found = []
    for i in range(trials):
        lr = 10 ** np.random.uniform(np.log10(lr_range[1]), np.log10(lr_range[2]))
        wd = 10 ** np.random.uniform(np.log10(weight_decay_range[1]), np.log10(weight_decay_range[2]))
        found.append([evaluate(lr, wd), lr, wd])
    return sorted(found, key=lambda f: -f[0])
