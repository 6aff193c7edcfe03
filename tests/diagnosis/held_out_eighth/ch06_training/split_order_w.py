# /// variant
# exercise = "split_validation"
# mistakes = ["order_of_the_results"]
# ///
import numpy as np


def split_validation(x, t, validation_rate=0.2):
    perm = np.random.permutation(x.shape[0])
    n = int(x.shape[0] * validation_rate)
    x_val, x_train = x[perm[:n]], x[perm[n:]]
    t_val, t_train = t[perm[:n]], t[perm[n:]]
    return x_train, x_val, t_train, t_val
