# /// partial
# missing = ["test_images_keep_their_shape"]
# at_least = 0.6
# at_most = 0.95
# ///
import numpy as np


def minibatch(x, t, batch_size):
    n, d = x.shape
    drawn = np.random.choice(n, batch_size)
    return x[drawn], t[drawn]
