# /// variant
# exercise = "split_validation"
# mistakes = ["drawn_with_replacement", "rate_of_the_training_data"]
# ///
import numpy as np


def split_validation(x, t, validation_rate=0.2):
    n = len(x)
    idx = np.random.choice(n, n)
    k = int(n * validation_rate)
    return x[idx[:k]], t[idx[:k]], x[idx[k:]], t[idx[k:]]
