# /// partial
# missing = ["test_a_single_image_is_accepted"]
# at_least = 0.6
# at_most = 0.9
# ///
import numpy as np


def accuracy(network, x, t):
    y = np.squeeze(predict(network, x))
    return np.sum(np.argmax(y, axis=1) == t) / len(t)
