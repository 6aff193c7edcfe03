# /// variant
# exercise = "train"
# mistakes = ["The optimizer gets a copy of params, so the network does not learn", "x_and_t_drawn_separately"]
# says = "The optimizer gets a copy of params, so the network does not learn; x and t are drawn separately"
# ///
import numpy as np


def train(network, optimizer, x_train, t_train, iters_num=1000, batch_size=100):
    loss_list = []
    n = len(x_train)
    for _ in range(iters_num):
        xb = x_train[np.random.choice(n, batch_size)]
        tb = t_train[np.random.choice(n, batch_size)]
        params = {k: v.copy() for k, v in network.params.items()}
        optimizer.update(params, network.gradient(xb, tb))
        loss_list.append(network.loss(xb, tb))
    return loss_list
