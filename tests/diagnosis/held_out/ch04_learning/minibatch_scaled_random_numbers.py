# /// variant
# exercise = "minibatch"
# mistakes = ["last_row_never_drawn"]
# ///
import numpy as np


def minibatch(x, t, batch_size):
    last = len(x) - 1
    x_list, t_list = [], []
    while len(x_list) < batch_size:
        i = int(np.random.random() * last)
        x_list.append(x[i])
        t_list.append(t[i])
    return np.array(x_list), np.array(t_list)
