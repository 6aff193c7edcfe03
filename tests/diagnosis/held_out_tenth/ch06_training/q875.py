# /// variant
# exercise = "split_validation"
# mistakes = ["The number of rows is not turned into an integer before slicing"]
# ///
import numpy as np


def split_validation(x, t, validation_rate=0.2):
    perm = np.random.permutation(len(x))
    x, t = x[perm], t[perm]
    num = x.shape[0] * validation_rate
    x_val = x[:num]
    t_val = t[:num]
    x_train = x[num:]
    t_train = t[num:]
    return x_train, t_train, x_val, t_val
