# /// variant
# exercise = "train"
# mistakes = ["loss_noted_at_the_end | last_loss_alone_returned", "x_and_t_drawn_separately"]
# ///
import numpy as np


def train(network, optimizer, x_train, t_train, iters_num=1000, batch_size=100):
    losses = []
    n = x_train.shape[0]
    for i in range(iters_num):
        xb = x_train[np.random.choice(n, batch_size)]
        tb = t_train[np.random.choice(n, batch_size)]
        optimizer.update(network.params, network.gradient(xb, tb))
    losses.append(network.loss(xb, tb))
    return losses
