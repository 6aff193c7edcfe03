import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        y = y[None, :]
        t = np.reshape(t, (1, -1))
    if t.shape == y.shape:
        per_row = -(t * np.log(y + 1e-7)).sum(axis=1)
        return per_row.sum() / len(per_row)
