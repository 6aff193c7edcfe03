# /// variant
# exercise = "train"
# mistakes = ["The optimizer is only given the gradients, but its update also needs the parameters"]
# ///
import numpy as np


def train(network, optimizer, x_train, t_train, x_test, t_test, epochs=5, batch_size=50):
    acc_list = []
    for _ in range(epochs):
        perm = np.random.permutation(x_train.shape[0])
        for k in range(0, x_train.shape[0], batch_size):
            b = perm[k : k + batch_size]
            g = network.gradient(x_train[b], t_train[b])
            optimizer.update(g)
        acc_list.append(network.accuracy(x_test, t_test))
    return acc_list
