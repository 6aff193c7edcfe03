# /// variant
# exercise = "random_search"
# mistakes = ["Takes math.log10 of the whole pair lr_range instead of its two numbers: TypeError."]
# ///
import math
import numpy as np

def random_search(evaluate, trials=20, lr_range=(1e-6, 1e-2), weight_decay_range=(1e-8, 1e-4)):
    results = []
    for _ in range(trials):
        lr = 10 ** np.random.uniform(math.log10(lr_range))
        weight_decay = 10 ** np.random.uniform(math.log10(weight_decay_range))
        acc = evaluate(lr, weight_decay)
        results.append((acc, lr, weight_decay))
    results.sort(reverse=True)
    return results
