# /// variant
# exercise = "train"
# mistakes = ["The gradient is computed with all the training data in place of a minibatch"]
# ///
import numpy as np


def train(network, optimizer, x_train, t_train, iters_num=1000, batch_size=100):
    losses = []
    for i in range(iters_num):
        mask = np.random.choice(x_train.shape[0], batch_size)
        x_batch = x_train[mask]
        t_batch = t_train[mask]
        grads = network.gradient(x_train, t_train)
        optimizer.update(network.params, grads)
        losses.append(network.loss(x_batch, t_batch))
    return losses
