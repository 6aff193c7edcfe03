# /// variant
# exercise = "train"
# mistakes = ["The shuffled order is drawn from the data, which gives rows that cannot be indices", "The accuracy on the training data is stored"]
# ///
import numpy as np


def train(network, optimizer, x_train, t_train, x_test, t_test, epochs=5, batch_size=50):
    accs = []
    for e in range(epochs):
        idx = np.random.permutation(x_train)
        for i in range(0, len(x_train), batch_size):
            m = idx[i:i + batch_size]
            optimizer.update(network.params, network.gradient(x_train[m], t_train[m]))
        accs.append(network.accuracy(x_train, t_train))
    return accs
