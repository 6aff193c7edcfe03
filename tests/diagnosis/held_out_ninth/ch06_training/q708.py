# /// variant
# exercise = "split_validation"
# mistakes = ["The rows are not shuffled"]
# ///
import numpy as np


def split_validation(x, t, validation_rate=0.2):
    n = int(len(x) * validation_rate)
    x_val, t_val = x[:n], t[:n]
    x_train, t_train = x[n:], t[n:]
    return x_train, t_train, x_val, t_val
