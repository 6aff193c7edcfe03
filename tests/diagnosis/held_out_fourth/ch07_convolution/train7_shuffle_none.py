# /// variant
# exercise = "train"
# mistakes = ["The result of np.random.shuffle, which is None, is used as the order"]
# ///
import numpy as np


def train(network, optimizer, x_train, t_train, x_test, t_test, epochs=5, batch_size=50):
    acc_list = []
    for epoch in range(epochs):
        order = np.random.shuffle(np.arange(x_train.shape[0]))
        for i in range(0, x_train.shape[0], batch_size):
            pick = order[i : i + batch_size]
            grads = network.gradient(x_train[pick], t_train[pick])
            optimizer.update(network.params, grads)
        acc_list.append(network.accuracy(x_test, t_test))
    return acc_list
