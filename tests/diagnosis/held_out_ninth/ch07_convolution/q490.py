# /// variant
# exercise = "train"
# mistakes = ["Only the images are shuffled, not their targets"]
# ///
import numpy as np


def train(network, optimizer, x_train, t_train, x_test, t_test, epochs=5, batch_size=50):
    results = []
    for _ in range(epochs):
        x_shuffled = np.random.permutation(x_train)
        for i in range(0, len(x_train), batch_size):
            grads = network.gradient(x_shuffled[i:i + batch_size], t_train[i:i + batch_size])
            optimizer.update(network.params, grads)
        results.append(network.accuracy(x_test, t_test))
    return results
