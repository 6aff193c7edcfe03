# /// variant
# exercise = "split_validation"
# mistakes = ["not_shuffled"]
# ///
import numpy as np


def split_validation(x, t, validation_rate=0.2):
    n_val = int(x.shape[0] * validation_rate)
    x_val, t_val = x[:n_val], t[:n_val]
    x_train, t_train = x[n_val:], t[n_val:]
    return x_train, t_train, x_val, t_val
