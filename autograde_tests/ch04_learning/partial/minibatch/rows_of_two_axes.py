# /// partial
# missing = ["test_samples_keep_their_labels"]
# at_least = 0.6
# at_most = 0.95
# ///
import numpy as np


def minibatch(x, t, batch_size):
    train_size = x.shape[0]
    batch_mask = np.random.choice(train_size, batch_size)
    x_batch = x[batch_mask, :]
    t_batch = t[batch_mask, :]
    return x_batch, t_batch
