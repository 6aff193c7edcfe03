# /// variant
# exercise = "train"
# mistakes = ["The optimizer is called like a function"]
# ///
import numpy as np


def train(network, optimizer, x_train, t_train, x_test, t_test, epochs=5, batch_size=50):
    acc_list = []
    for epoch in range(epochs):
        idx = np.random.permutation(x_train.shape[0])
        for i in range(0, len(idx), batch_size):
            mask = idx[i:i + batch_size]
            grads = network.gradient(x_train[mask], t_train[mask])
            optimizer(network.params, grads)
        acc_list.append(network.accuracy(x_test, t_test))
    return acc_list
