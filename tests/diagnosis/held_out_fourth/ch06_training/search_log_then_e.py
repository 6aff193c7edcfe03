# /// variant
# exercise = "random_search"
# mistakes = ["The exponent is drawn with log10 but the power is taken with exp"]
# ///
import numpy as np


def random_search(evaluate, trials=20, lr_range=(1e-6, 1e-2), weight_decay_range=(1e-8, 1e-4)):
    out = []
    for _ in range(trials):
        lr = np.exp(np.random.uniform(np.log10(lr_range[0]), np.log10(lr_range[1])))
        wd = np.exp(np.random.uniform(np.log10(weight_decay_range[0]), np.log10(weight_decay_range[1])))
        out.append((evaluate(lr, wd), lr, wd))
    return sorted(out, key=lambda v: -v[0])
