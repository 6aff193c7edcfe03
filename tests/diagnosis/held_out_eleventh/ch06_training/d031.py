# /// variant
# exercise = "train"
# mistakes = ["The gradient is computed on all the training data instead of the minibatch", "The loss is recorded only in every tenth iteration, so the list is too short"]
# ///
import numpy as np


def train(network, optimizer, x_train, t_train, iters_num=1000, batch_size=100):
    train_loss = []
    for i in range(iters_num):
        idx = np.random.choice(x_train.shape[0], batch_size)
        x_batch, t_batch = x_train[idx], t_train[idx]
        optimizer.update(network.params, network.gradient(x_train, t_train))
        if i % 10 == 0:
            train_loss.append(network.loss(x_batch, t_batch))
    return train_loss
