# /// variant
# exercise = "train"
# mistakes = ["optimizer.step is called, as in PyTorch, which does not exist here"]
# ///
import numpy as np


def train(network, optimizer, x_train, t_train, iters_num=1000, batch_size=100):
    history = []
    for step in range(iters_num):
        idx = np.random.choice(len(x_train), batch_size)
        xb, tb = x_train[idx], t_train[idx]
        loss = network.loss(xb, tb)
        grads = network.gradient(xb, tb)
        optimizer.step(grads)
        history.append(loss)
    return history
