# /// variant
# exercise = "train"
# mistakes = ["last_batch_dropped", "accuracy_on_the_training_data"]
# ///
import numpy as np


def train(network, optimizer, x_train, t_train, x_test, t_test, epochs=5, batch_size=50):
    out = []
    N = len(x_train)
    for e in range(epochs):
        p = np.random.permutation(N)
        xs, ts = x_train[p], t_train[p]
        for b in range(N // batch_size):
            s = slice(b * batch_size, (b + 1) * batch_size)
            optimizer.update(network.params, network.gradient(xs[s], ts[s]))
        out.append(network.accuracy(x_train, t_train))
    return out
