# /// variant
# exercise = "train"
# mistakes = ["Uses the result of np.random.shuffle, which is None, as the order: TypeError."]
# ///
import numpy as np

def train(network, optimizer, x_train, t_train, x_test, t_test, epochs=5, batch_size=50):
    acc = []
    for _ in range(epochs):
        order = np.random.shuffle(np.arange(len(x_train)))
        for i in range(0, len(x_train), batch_size):
            b = order[i:i + batch_size]
            optimizer.update(network.params, network.gradient(x_train[b], t_train[b]))
        acc.append(network.accuracy(x_test, t_test))
    return acc
