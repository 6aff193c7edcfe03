# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["A single sample is not made a batch of one, so that its loss is divided by the number of classes.", "Labels are multiplied as if they were one-hot, which stops with ValueError for a batch of labels."]
# ///
import numpy as np

def cross_entropy_error(y, t):
    delta = 1e-7
    batch_size = y.shape[0]
    return -np.sum(t * np.log(y + delta)) / batch_size
