# /// variant
# exercise = "train"
# mistakes = ["One minibatch is drawn before the loop and used for all updates", "Only the last loss is returned"]
# ///
import numpy as np


def train(network, optimizer, x_train, t_train, iters_num=1000, batch_size=100):
    mask = np.random.choice(len(x_train), batch_size)
    x_batch, t_batch = x_train[mask], t_train[mask]
    for _ in range(iters_num):
        grads = network.gradient(x_batch, t_batch)
        optimizer.update(network.params, grads)
        sonsil = network.loss(x_batch, t_batch)
    return [sonsil]
