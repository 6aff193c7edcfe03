# /// variant
# exercise = "random_search"
# mistakes = ["lowest_accuracy_first", "The ranges that are given are ignored and the exponents of the defaults are written into the code"]
# ///
import numpy as np


def random_search(evaluate, trials=20, lr_range=(1e-6, 1e-2), weight_decay_range=(1e-8, 1e-4)):
    결과 = []
    for _ in range(trials):
        weight_decay = 10 ** np.random.uniform(-8, -4)
        lr = 10 ** np.random.uniform(-6, -2)
        acc = evaluate(lr, weight_decay)
        결과.append((acc, lr, weight_decay))
    return sorted(결과)
