# /// variant
# exercise = "random_search"
# mistakes = ["lr and weight_decay are drawn uniformly from their ranges instead of their exponents"]
# ///
import numpy as np


def random_search(evaluate, trials=20, lr_range=(1e-6, 1e-2), weight_decay_range=(1e-8, 1e-4)):
    results = []
    for _ in range(trials):
        lr = np.random.uniform(*lr_range)
        weight_decay = np.random.uniform(*weight_decay_range)
        acc = evaluate(lr, weight_decay)
        results.append((acc, lr, weight_decay))
    results.sort(key=lambda r: r[0], reverse=True)
    return results
