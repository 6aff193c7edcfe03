# /// variant
# exercise = "train"
# mistakes = ["The minibatch is drawn once before the loop and used for all updates."]
# ///
import numpy as np

def train(network, optimizer, x_train, t_train, iters_num=1000, batch_size=100):
    pick = np.random.choice(len(x_train), batch_size)
    x, t, losses = x_train[pick], t_train[pick], []
    for _ in range(iters_num):
        optimizer.update(network.params, network.gradient(x, t))
        losses.append(network.loss(x, t))
    return losses
