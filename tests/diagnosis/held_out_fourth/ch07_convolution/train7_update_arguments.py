# /// variant
# exercise = "train"
# mistakes = ["The arguments of update are given as one tuple"]
# ///
import numpy as np


def train(network, optimizer, x_train, t_train, x_test, t_test, epochs=5, batch_size=50):
    out = []
    N = len(x_train)
    for _ in range(epochs):
        idx = np.random.permutation(N)
        for s in range(0, N, batch_size):
            b = idx[s : s + batch_size]
            optimizer.update((network.params, network.gradient(x_train[b], t_train[b])))
        out.append(network.accuracy(x_test, t_test))
    return out
