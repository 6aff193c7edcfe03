# /// variant
# exercise = "train"
# mistakes = ["np.array_split cuts the rows into N // batch_size nearly equal parts, so there is one update too few and the batches are larger than batch_size"]
# ///
import numpy as np


def train(network, optimizer, x_train, t_train, x_test, t_test, epochs=5, batch_size=50):
    rng = np.random.default_rng()
    history = []
    for _ in range(epochs):
        for idx in np.array_split(rng.permutation(len(x_train)), len(x_train) // batch_size):
            optimizer.update(network.params, network.gradient(x_train[idx], t_train[idx]))
        history.append(network.accuracy(x_test, t_test))
    return history
