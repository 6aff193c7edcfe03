# /// partial
# missing = ["test_samples_keep_their_one_hot_targets", "test_images_keep_their_shape"]
# at_least = 0.6
# at_most = 0.9
# ///
import numpy as np


def minibatch(x, t, batch_size):
    x_batch = np.zeros((batch_size, x.shape[1]))
    t_batch = np.zeros(batch_size, dtype=int)
    for i in range(batch_size):
        n = np.random.randint(len(x))
        x_batch[i] = x[n]
        t_batch[i] = t[n]
    return x_batch, t_batch
