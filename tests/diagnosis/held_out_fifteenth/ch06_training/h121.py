# /// variant
# exercise = "random_search"
# mistakes = ["Draws the values uniformly between the limits and not their logarithms, so that small values hardly occur."]
# ///
import random

def random_search(evaluate, trials=20, lr_range=(1e-6, 1e-2), weight_decay_range=(1e-8, 1e-4)):
    results = []
    for i in range(trials):
        lr = random.uniform(lr_range[0], lr_range[1])
        wd = random.uniform(weight_decay_range[0], weight_decay_range[1])
        acc = evaluate(lr, wd)
        results.append((acc, lr, wd))
    results.sort(key=lambda r: -r[0])
    return results
