# /// variant
# exercise = "train"
# mistakes = ["optimizer.update gets the network itself instead of network.params"]
# ///
import numpy as np


def train(network, optimizer, x_train, t_train, iters_num=1000, batch_size=100):
    losses = []
    N = x_train.shape[0]
    for _ in range(iters_num):
        batch_mask = np.random.choice(N, batch_size)
        x_batch = x_train[batch_mask]
        t_batch = t_train[batch_mask]
        grads = network.gradient(x_batch, t_batch)
        optimizer.update(network, grads)
        loss = network.loss(x_batch, t_batch)
        losses.append(loss)
    return losses
