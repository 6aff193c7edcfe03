# /// variant
# exercise = "train"
# mistakes = ["shuffled_once_for_all_epochs"]
# ///
import numpy as np


def train(network, optimizer, x_train, t_train, x_test, t_test, epochs=5, batch_size=50):
    n = len(x_train)
    order = np.random.permutation(n)
    accs = []
    for epoch in range(epochs):
        for i in range(0, n, batch_size):
            idx = order[i : i + batch_size]
            grads = network.gradient(x_train[idx], t_train[idx])
            optimizer.update(network.params, grads)
        accs.append(network.accuracy(x_test, t_test))
    return accs
