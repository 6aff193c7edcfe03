# /// variant
# exercise = "train"
# mistakes = ["The rows of x and of t are drawn separately, so that they do not belong together.", "The loss is noted only at every tenth update, so that the list is too short."]
# ///
import numpy as np

def train(network, optimizer, x_train, t_train, iters_num=1000, batch_size=100):
    losses = []
    n = x_train.shape[0]
    for i in range(iters_num):
        xb = x_train[np.random.randint(0, n, batch_size)]
        tb = t_train[np.random.randint(0, n, batch_size)]
        grads = network.gradient(xb, tb)
        optimizer.update(network.params, grads)
        if i % 10 == 0:
            losses.append(network.loss(xb, tb))
    return losses
