# /// variant
# exercise = "train"
# mistakes = ["Only the last loss is returned in place of the list"]
# ///
import numpy as np


def train(network, optimizer, x_train, t_train, iters_num=1000, batch_size=100):
    for _ in range(iters_num):
        i = np.random.randint(len(x_train), size=batch_size)
        optimizer.update(network.params, network.gradient(x_train[i], t_train[i]))
        loss = network.loss(x_train[i], t_train[i])
    return [loss]
