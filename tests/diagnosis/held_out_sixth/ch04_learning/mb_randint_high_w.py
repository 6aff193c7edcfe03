# /// variant
# exercise = "minibatch"
# mistakes = ["The first sample is never drawn, since the random numbers start at 1", "Only the samples are returned and the targets are forgotten"]
# ///
import numpy as np


def minibatch(x, t, batch_size):
    index = np.random.randint(1, len(x), batch_size)
    x_batch = x[index]
    t_batch = t[index]
    return x_batch
