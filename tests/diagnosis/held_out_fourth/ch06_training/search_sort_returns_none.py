# /// variant
# exercise = "random_search"
# mistakes = ["The result of list.sort, which is None, is indexed for reversing"]
# ///
import numpy as np


def random_search(evaluate, trials=20, lr_range=(1e-6, 1e-2), weight_decay_range=(1e-8, 1e-4)):
    table = []
    for _ in range(trials):
        lr = 10 ** np.random.uniform(np.log10(lr_range[0]), np.log10(lr_range[1]))
        decay = 10 ** np.random.uniform(np.log10(weight_decay_range[0]), np.log10(weight_decay_range[1]))
        acc = evaluate(lr, decay)
        table.append((acc, lr, decay))
    table = table.sort()
    return table[::-1]
