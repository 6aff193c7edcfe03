# /// variant
# exercise = "minibatch"
# mistakes = ["Draws the indices twice, so that samples and targets do not belong together."]
# ///
import numpy as np

def minibatch(x, t, batch_size):
    n = len(x)
    x_batch = x[np.random.choice(n, batch_size)]
    t_batch = t[np.random.choice(n, batch_size)]
    return x_batch, t_batch
