# /// variant
# exercise = "train"
# mistakes = ["The optimizer gets the gradients without the parameters"]
# ///
import numpy as np


def train(network, optimizer, x_train, t_train, iters_num=1000, batch_size=100):
    train_loss = []
    N = x_train.shape[0]
    for i in range(iters_num):
        mask = np.random.choice(N, batch_size)
        x_batch = x_train[mask]
        t_batch = t_train[mask]
        grads = network.gradient(x_batch, t_batch)
        optimizer.update(grads)
        train_loss.append(network.loss(x_batch, t_batch))
    return train_loss
