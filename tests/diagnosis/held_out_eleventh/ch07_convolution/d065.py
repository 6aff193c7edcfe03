# /// variant
# exercise = "train"
# mistakes = ["Each minibatch is drawn anew with np.random.choice instead of cutting the shuffled order into pieces, so an epoch does not see every image once"]
# ///
import numpy as np


def train(network, optimizer, x_train, t_train, x_test, t_test, epochs=5, batch_size=50):
    acc_list = []
    N = len(x_train)
    for epoch in range(epochs):
        for i in range(0, N, batch_size):
            idx = np.random.choice(N, batch_size)
            grads = network.gradient(x_train[idx], t_train[idx])
            optimizer.update(network.params, grads)
        acc_list.append(network.accuracy(x_test, t_test))
    return acc_list
