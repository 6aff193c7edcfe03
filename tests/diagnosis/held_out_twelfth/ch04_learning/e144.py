# /// variant
# exercise = "minibatch"
# mistakes = ["np.random.seed(0) is left in the function, so every call draws the same rows", "np.random.choice draws from range(batch_size) instead of all the rows, so only the first rows ever come"]
# ///
import numpy as np


def minibatch(x, t, batch_size):
    np.random.seed(0)  # 디버그용
    train_size = x.shape[0]
    batch_mask = np.random.choice(batch_size, batch_size)
    x_batch = x[batch_mask]
    t_batch = t[batch_mask]
    return x_batch, t_batch
