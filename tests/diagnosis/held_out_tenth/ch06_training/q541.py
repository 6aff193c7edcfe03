# /// variant
# exercise = "train"
# mistakes = ["The optimizer is not used, the parameters are updated with a fixed learning rate"]
# ///
import numpy as np


def train(network, optimizer, x_train, t_train, iters_num=1000, batch_size=100):
    losses = []
    for i in range(iters_num):
        idx = np.random.choice(len(x_train), batch_size)
        grads = network.gradient(x_train[idx], t_train[idx])
        for key in network.params:
            network.params[key] -= 0.01 * grads[key]
        losses.append(network.loss(x_train[idx], t_train[idx]))
    return losses
