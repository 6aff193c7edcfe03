# /// variant
# exercise = "train"
# mistakes = ["last_batch_dropped"]
# says = "The last, shorter batch is left out"
# ///
import numpy as np


def train(network, optimizer, x_train, t_train, x_test, t_test, epochs=5, batch_size=50):
    result = []
    n = x_train.shape[0]
    for _ in range(epochs):
        p = np.random.permutation(n)
        xs, ts = x_train[p], t_train[p]
        for b in range(n // batch_size):
            lo, hi = b * batch_size, (b + 1) * batch_size
            grad = network.gradient(xs[lo:hi], ts[lo:hi])
            optimizer.update(network.params, grad)
        result.append(network.accuracy(x_test, t_test))
    return result
