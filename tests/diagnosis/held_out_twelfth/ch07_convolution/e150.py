# /// variant
# exercise = "train"
# mistakes = ["Only N // batch_size batches are used, so the rows of the last, shorter batch are left out", "The accuracy is noted once after all epochs, so the list has one number instead of epochs numbers"]
# ///
import numpy as np


def train(network, optimizer, x_train, t_train, x_test, t_test, epochs=5, batch_size=50):
    acc_list = []
    n = len(x_train)
    e = 0
    while e < epochs:
        order = np.random.permutation(n)
        for k in range(n // batch_size):
            index = []
            for i in range(batch_size):
                index.append(order[k * batch_size + i])
            grads = network.gradient(x_train[index], t_train[index])
            optimizer.update(network.params, grads)
        e += 1
    acc_list.append(network.accuracy(x_test, t_test))
    return acc_list
