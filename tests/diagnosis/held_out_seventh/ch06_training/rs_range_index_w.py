# /// variant
# exercise = "random_search"
# mistakes = ["exception:index_out_of_range"]
# ///
import numpy as np


def random_search(evaluate, trials=20, lr_range=(1e-6, 1e-2), weight_decay_range=(1e-8, 1e-4)):
    lr_min, lr_max = lr_range[1], lr_range[2]
    wd_min, wd_max = weight_decay_range[1], weight_decay_range[2]
    results = []
    for _ in range(trials):
        lr = 10 ** np.random.uniform(np.log10(lr_min), np.log10(lr_max))
        wd = 10 ** np.random.uniform(np.log10(wd_min), np.log10(wd_max))
        results.append((evaluate(lr, wd), lr, wd))
    return sorted(results, key=lambda r: r[0], reverse=True)
