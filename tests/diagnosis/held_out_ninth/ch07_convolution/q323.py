# /// variant
# exercise = "train"
# mistakes = ["The rows are not shuffled"]
# ///
import numpy as np


def train(network, optimizer, x_train, t_train, x_test, t_test, epochs=5, batch_size=50):
    accs = []
    for epoch in range(epochs):
        for i in range(0, len(x_train), batch_size):
            grads = network.gradient(x_train[i:i + batch_size], t_train[i:i + batch_size])
            optimizer.update(network.params, grads)
        accs.append(network.accuracy(x_test, t_test))
    return accs
