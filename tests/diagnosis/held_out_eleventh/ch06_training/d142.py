# /// variant
# exercise = "train"
# mistakes = ["The rows of the minibatch are drawn once before the loop, so every update uses the same minibatch"]
# ///
import numpy as np


def train(network, optimizer, x_train, t_train, iters_num=1000, batch_size=100):
    loss_list = []
    mask = np.random.choice(len(x_train), batch_size)
    xb, tb = x_train[mask], t_train[mask]
    for i in range(iters_num):
        grads = network.gradient(xb, tb)
        optimizer.update(network.params, grads)
        loss_list.append(network.loss(xb, tb))
    return loss_list
