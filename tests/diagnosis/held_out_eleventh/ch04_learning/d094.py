# /// variant
# exercise = "minibatch"
# mistakes = ["The prefix np. is missing before random, so random is an undefined name"]
# ///
import numpy as np


def minibatch(x, t, batch_size):
    train_size = x.shape[0]
    batch_mask = random.choice(train_size, batch_size)
    return x[batch_mask], t[batch_mask]
